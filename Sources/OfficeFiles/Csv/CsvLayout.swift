/// How a text file is divided: its separator, its usual number of columns and where its records begin.
struct CsvLayout {
    var separator: UInt8
    /// The commonest number of fields in a record.
    var columns: Int
    /// Offset of the first record that holds data.
    var start: Int
    /// Records before `start` (1 when the file names its separator in a first line, else 0).
    var skippedRecords: Int

    private static let sampleBytes = 1 << 18
    private static let sampleRecords = 400

    /// "separated by commas", for people.
    var description: String {
        if columns < 2 { return "one column" }
        let name =
            switch separator {
            case Ascii.comma: "commas"
            case Ascii.semicolon: "semicolons"
            case Ascii.tab: "tabs"
            case Ascii.pipe: "vertical bars"
            default: "“\(Character(UnicodeScalar(separator)))”"
            }
        return "separated by \(name)" + (skippedRecords > 0 ? " (as its first line says)" : "")
    }

    /// Looks at the first records under each separator, quotation marks respected, and takes the one whose records
    /// agree best on their number of fields.
    init(text: [UInt8], fileName: String) {
        separator = Ascii.comma
        columns = 1
        start = 0
        skippedRecords = 0
        let stated = Self.statedSeparator(text)
        if let stated {
            start = stated.end
            skippedRecords = 1
        }
        // A tie goes to the earlier candidate; a .tsv file's own name is believed first.
        var candidates = [Ascii.comma, Ascii.semicolon, Ascii.tab, Ascii.pipe]
        if fileName.utf8.suffix(4).elementsEqual(".tsv".utf8) || fileName.utf8.suffix(4).elementsEqual(".tab".utf8) {
            candidates = [Ascii.tab, Ascii.comma, Ascii.semicolon, Ascii.pipe]
        }
        if let stated { candidates = [stated.separator] }
        separator = candidates[0]
        var best = -Double.infinity
        for candidate in candidates {
            let found = Self.agreement(text, separator: candidate, from: start)
            if found.score > best + 1e-9 {
                best = found.score
                separator = candidate
                columns = found.columns
            }
        }
    }

    /// The line `sep=;` with which some programs tell Excel their separator.
    private static func statedSeparator(_ text: [UInt8]) -> (separator: UInt8, end: Int)? {
        var i = 0
        let isQuoted = text.first == Ascii.quote
        if isQuoted { i = 1 }
        for expected in "sep=".utf8 {
            guard i < text.count, text[i] | 0x20 == expected | 0x20 else { return nil }
            i += 1
        }
        guard i < text.count, text[i - 1] == Ascii.equals else { return nil }
        let separator = text[i]
        guard separator < 0x80, separator != Ascii.lf, separator != Ascii.cr, separator != Ascii.quote,
            !Ascii.isLetter(separator), !Ascii.isDigit(separator)
        else { return nil }
        i += 1
        if isQuoted, i < text.count, text[i] == Ascii.quote { i += 1 }
        // Programs that split the line itself leave separators behind it.
        while i < text.count, text[i] == separator || text[i] == Ascii.space { i += 1 }
        guard i < text.count else { return (separator, i) }
        guard text[i] == Ascii.lf || text[i] == Ascii.cr else { return nil }
        if text[i] == Ascii.cr, i + 1 < text.count, text[i + 1] == Ascii.lf { i += 1 }
        return (separator, i + 1)
    }

    private static func agreement(
        _ text: [UInt8], separator: UInt8, from start: Int
    ) -> (score: Double, columns: Int) {
        let end = min(text.count, start + sampleBytes)
        var counts: [Int: Int] = [:]
        var records = 0
        var isFirstOfMode = 0
        var troubled = 0
        text.withUnsafeBufferPointer { whole in
            let bytes = UnsafeBufferPointer(rebasing: whole[0..<end])
            var scanner = CsvScanner(separator: separator, expected: 0, position: start, record: 0, length: end)
            var fields: [CsvField] = []
            var last = 0
            while records < sampleRecords, scanner.next(bytes, into: &fields) {
                if fields.allSatisfy(\.isEmpty) { continue }
                counts[fields.count, default: 0] += 1
                records += 1
                last = fields.count
                if records == 1 { isFirstOfMode = fields.count }
            }
            // The sample's cut falls inside a record, whose count says nothing.
            if end < text.count, records > 1, records < sampleRecords {
                counts[last, default: 1] -= 1
                records -= 1
            }
            troubled = scanner.troubled
        }
        guard records > 0 else { return (0, 1) }
        let mode = counts.filter { $0.key > 1 }.max { ($0.value, $0.key) < ($1.value, $1.key) }
        guard let mode, mode.value > 0 else { return (0, 1) }
        var score = Double(mode.value)
        for (fields, times) in counts where fields > 1 && fields != mode.key {
            // Short records are ragged rows; long ones mean that words were cut.
            score += fields < mode.key ? 0.3 * Double(times) : -0.5 * Double(times)
        }
        score = (score - Double(troubled)) / Double(records)
        if isFirstOfMode == mode.key { score += 0.1 }
        return (score + 0.001 * Double(min(mode.key, 20)), mode.key)
    }
}
