import Domain

/// One field of a record as offsets into the text: nothing is copied until its words are asked for.
struct CsvField {
    enum Form { case plain, quoted, quotedWithEscapes }
    var start: Int
    var end: Int
    var form: Form

    var isEmpty: Bool { start >= end }

    /// The words: quotation marks undoubled, line breaks as "\n".
    func text(in bytes: UnsafeBufferPointer<UInt8>) -> String {
        if isEmpty { return "" }
        if form != .quotedWithEscapes {
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
        }
        return String(unsafeUninitializedCapacity: end - start) { out in
            var written = 0
            var i = start
            while i < end {
                var byte = bytes[i]
                if byte == Ascii.quote, i + 1 < end, bytes[i + 1] == Ascii.quote { i += 1 }
                if byte == Ascii.cr {
                    byte = Ascii.lf
                    if i + 1 < end, bytes[i + 1] == Ascii.lf { i += 1 }
                }
                out[written] = byte
                written += 1
                i += 1
            }
            return written
        }
    }
}

/// Cuts text into records. Sound files are read as every program reads them. Where quotation marks do not pair up, a
/// record is read in two ways, and the one that gives the file's usual number of columns is taken, so that one stray
/// mark does not swallow the rows after it.
struct CsvScanner {
    private enum Quoting {
        /// A quoted field ends at a mark followed by a separator or line end; other marks inside are words.
        case lenient
        /// A quoted field must end on its own line; failing that its marks are words.
        case singleLine
    }
    private struct Outcome {
        var end = 0
        var isTroubled = false
        var isUnclosed = false
        var spansLines = false
    }

    let separator: UInt8
    /// Usual number of columns; 0 when not known yet.
    let expected: Int
    /// Number of the record last given, from 1.
    private(set) var record: Int
    private(set) var remarks: [SourceRemark] = []
    /// Records whose quotation marks did not pair up.
    private(set) var troubled = 0
    private var position: Int
    /// Bytes that may still be looked at twice; once they are used up every quoted field must end on its line, which
    /// keeps the cost linear on files made to be slow.
    private var lookahead: Int

    private static let mostRemarks = 25

    init(layout: CsvLayout, length: Int) {
        self.init(
            separator: layout.separator, expected: layout.columns, position: layout.start,
            record: layout.skippedRecords,
            length: length)
    }

    init(separator: UInt8, expected: Int, position: Int, record: Int, length: Int) {
        self.separator = separator
        self.expected = expected
        self.position = position
        self.record = record
        lookahead = max(4 * length, min(64 * length, 1 << 30))
    }

    /// The next record's fields (none for a blank line), or false at the end.
    mutating func next(_ bytes: UnsafeBufferPointer<UInt8>, into fields: inout [CsvField]) -> Bool {
        fields.removeAll(keepingCapacity: true)
        guard position < bytes.count else { return false }
        record += 1
        guard lookahead > 0 else {
            position = scan(bytes, .singleLine, into: &fields).end
            return true
        }
        var outcome = scan(bytes, .lenient, into: &fields)
        if outcome.isTroubled {
            outcome = settle(bytes, lenient: outcome, fields: &fields)
        }
        position = outcome.end
        return true
    }

    /// Chooses between the two readings of a record with unpaired quotation marks.
    private mutating func settle(
        _ bytes: UnsafeBufferPointer<UInt8>, lenient: Outcome, fields: inout [CsvField]
    ) -> Outcome {
        troubled += 1
        lookahead -= lenient.end - position
        var other: [CsvField] = []
        let single = scan(bytes, .singleLine, into: &other)
        let takeSingle =
            if lenient.spansLines || lenient.isUnclosed {
                other.count == expected
            } else {
                fields.count != expected && other.count == expected
            }
        if takeSingle { fields = other }
        if troubled <= Self.mostRemarks {
            let how =
                if takeSingle {
                    "were kept as part of the words"
                } else if lenient.isUnclosed {
                    "do not close before the file ends: the file may be cut short"
                } else {
                    "were read as part of a quoted cell"
                }
            remarks.append(
                SourceRemark(
                    .readingChoice, place: SourcePlace(table: 1, row: record),
                    text: "Quotation marks in this row do not pair up; they \(how)."))
        }
        return takeSingle ? single : lenient
    }

    private func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, _ quoting: Quoting, into fields: inout [CsvField]
    ) -> Outcome {
        var outcome = Outcome()
        let count = bytes.count
        var i = position
        if bytes[i] == Ascii.lf || bytes[i] == Ascii.cr {
            outcome.end = afterLineEnd(bytes, i)
            return outcome
        }
        while true {
            let fieldStart = i
            var opener = i
            while opener < count, bytes[opener] == Ascii.space { opener += 1 }
            var isClosed = false
            if opener < count, bytes[opener] == Ascii.quote {
                // Spaces before a mark count as layout only when the field then closes on its line.
                let mode: Quoting = opener > fieldStart ? .singleLine : quoting
                i = quoted(bytes, opener: opener, mode, &outcome, &fields, &isClosed)
            }
            if !isClosed {
                // After a failed quoted part, `i` stands where plain reading goes on.
                while i < count, bytes[i] != separator, bytes[i] != Ascii.lf, bytes[i] != Ascii.cr { i += 1 }
                fields.append(CsvField(start: fieldStart, end: i, form: .plain))
            }
            guard i < count, bytes[i] == separator else { break }
            i += 1
            if i == count { fields.append(CsvField(start: i, end: i, form: .plain)) }
            if i == count { break }
        }
        outcome.end = i < count && !outcome.isUnclosed ? afterLineEnd(bytes, i) : i
        return outcome
    }

    /// Reads a quoted field whose mark is at `opener`. When it closes, appends it and returns the offset of what
    /// follows; otherwise returns the offset from which the field is plain words.
    private func quoted(
        _ bytes: UnsafeBufferPointer<UInt8>, opener: Int, _ mode: Quoting, _ outcome: inout Outcome,
        _ fields: inout [CsvField], _ isClosed: inout Bool
    ) -> Int {
        let count = bytes.count
        var form = CsvField.Form.quoted
        var firstStray: Int?
        var i = opener + 1
        while i < count {
            let byte = bytes[i]
            if byte == Ascii.quote {
                if i + 1 < count, bytes[i + 1] == Ascii.quote {
                    form = .quotedWithEscapes
                    i += 2
                    continue
                }
                var after = i + 1
                while after < count, bytes[after] == Ascii.space, bytes[after] != separator { after += 1 }
                if after == count || bytes[after] == separator || bytes[after] == Ascii.lf || bytes[after] == Ascii.cr {
                    fields.append(CsvField(start: opener + 1, end: i, form: form))
                    isClosed = true
                    return after
                }
                outcome.isTroubled = true
                if mode == .singleLine { return i + 1 }
                firstStray = firstStray ?? i
            } else if byte == Ascii.lf || byte == Ascii.cr {
                if mode == .singleLine { break }
                outcome.spansLines = true
                form = .quotedWithEscapes
            }
            i += 1
        }
        if mode == .singleLine {
            outcome.isTroubled = true
            return opener
        }
        outcome.isTroubled = true
        outcome.isUnclosed = true
        isClosed = true
        fields.append(
            CsvField(start: opener + 1, end: trimmingLineEnds(bytes, opener + 1, count), form: .quotedWithEscapes))
        return count
    }

    /// An unclosed field at the end of the file does not include the file's last line end.
    private func trimmingLineEnds(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start, bytes[end - 1] == Ascii.lf || bytes[end - 1] == Ascii.cr { end -= 1 }
        return end
    }

    private func afterLineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
        if bytes[i] == Ascii.cr, i + 1 < bytes.count, bytes[i + 1] == Ascii.lf { return i + 2 }
        return i + 1
    }
}
