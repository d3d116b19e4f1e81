import Domain

extension DocumentBytes {
    /// What a child process wrote: the document, or the words of its refusal. Nil for anything else: the child read a file
    /// nobody knows, and is not believed further than that.
    static func read(_ bytes: [UInt8], name: String, digest: String) -> Result<SourceDocument, Refusal>? {
        guard bytes.starts(with: firstLine.utf8) else { return nil }
        return bytes.withUnsafeBufferPointer { buffer in
            var input = DocumentBytesReader(bytes: buffer, place: firstLine.utf8.count)
            do throws(DocumentBytesReader.Broken) {
                if try input.number() == 0 { return .failure(Refusal(message: try input.text())) }
                let document = try input.document(name: name, digest: digest)
                guard input.place == buffer.count else { return nil }
                return .success(document)
            } catch {
                return nil
            }
        }
    }

    /// Why the child refused the file, in its words.
    struct Refusal: Error { var message: String }
}

/// Takes values from bytes that may be anything.
struct DocumentBytesReader {
    struct Broken: Error {}

    let bytes: UnsafeBufferPointer<UInt8>
    var place: Int

    mutating func byte() throws(Broken) -> UInt8 {
        guard place < bytes.count else { throw Broken() }
        defer { place += 1 }
        return bytes[place]
    }

    mutating func number() throws(Broken) -> Int {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 63, by: 7) {
            let next = try byte()
            value |= UInt64(next & 0x7F) << shift
            if next & 0x80 == 0 { return Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)) }
        }
        throw Broken()
    }

    mutating func text() throws(Broken) -> String {
        let count = try number()
        guard count >= 0, count <= bytes.count - place else { throw Broken() }
        defer { place += count }
        guard let text = String(validating: bytes[place..<place + count], as: UTF8.self) else { throw Broken() }
        return text
    }

    mutating func truth() throws(Broken) -> Bool { try byte() == 1 }

    mutating func optional<Value>(
        _ read: (inout DocumentBytesReader) throws(Broken) -> Value
    ) throws(Broken) -> Value? {
        guard try truth() else { return nil }
        return try read(&self)
    }

    mutating func list<Value>(
        _ read: (inout DocumentBytesReader) throws(Broken) -> Value
    ) throws(Broken) -> [Value] {
        let count = try number()
        // Each item takes a byte at least.
        guard count >= 0, count <= bytes.count - place else { throw Broken() }
        var values: [Value] = []
        values.reserveCapacity(min(count, 1 << 16))
        for _ in 0..<count { values.append(try read(&self)) }
        return values
    }

    mutating func document(name: String, digest: String) throws(Broken) -> SourceDocument {
        guard let format = SourceFormat(rawValue: try text()) else { throw Broken() }
        let readAs = try optional { (input) throws(Broken) in try input.text() }
        let tables = try list { (input) throws(Broken) in try input.table() }
        let textAfter = try list { (input) throws(Broken) in try input.text() }
        let remarks = try list { (input) throws(Broken) in try input.remark() }
        var document = SourceDocument(
            name: name, digest: digest, format: format, tables: tables, textAfter: textAfter, remarks: remarks,
            readAs: readAs)
        document.pageText = try list { (input) throws(Broken) in try input.text() }
        return document
    }

    private mutating func sourcePlace() throws(Broken) -> SourcePlace {
        let (table, row, column) = (try number(), try number(), try number())
        return SourcePlace(table: table, row: row, column: column)
    }

    private mutating func remark() throws(Broken) -> SourceRemark {
        guard let kind = SourceRemark.Kind(rawValue: try text()) else { throw Broken() }
        let place = try optional { (input) throws(Broken) in try input.sourcePlace() }
        let words = try text()
        return SourceRemark(
            kind, place: place, text: words, author: try optional { (input) throws(Broken) in try input.text() })
    }

    private mutating func table() throws(Broken) -> SourceTable {
        let number = try number()
        let name = try optional { (input) throws(Broken) in try input.text() }
        let textBefore = try list { (input) throws(Broken) in try input.text() }
        let isHidden = try truth()
        let nestedIn = try optional { (input) throws(Broken) in try input.sourcePlace() }
        let rows = try list { (input) throws(Broken) in try input.row() }
        return SourceTable(
            number: number, name: name, textBefore: textBefore, rows: rows, isHidden: isHidden, nestedIn: nestedIn)
    }

    private mutating func row() throws(Broken) -> SourceRow {
        let number = try number()
        let flags = try byte()
        let cells = try list { (input) throws(Broken) in try input.cell() }
        return SourceRow(
            number: number, cells: cells, isHidden: flags & 1 != 0, isMarkedHeader: flags & 2 != 0,
            isDeleted: flags & 4 != 0)
    }

    private mutating func cell() throws(Broken) -> SourceCell {
        guard let joins = SourceCell.Joining(rawValue: try byte()) else { throw Broken() }
        let words = try text()
        return SourceCell(words, typed: try typed(), joins: joins)
    }

    private mutating func typed() throws(Broken) -> TypedValue? {
        switch try byte() {
        case 0: return nil
        case 1:
            var bits: UInt64 = 0
            for shift in stride(from: UInt64(0), to: 64, by: 8) { bits |= UInt64(try byte()) << shift }
            return .number(Double(bitPattern: bits))
        case 2:
            let day = CivilDate(dayNumber: Int32(truncatingIfNeeded: try number()))
            return .date(day, try optional { (input) throws(Broken) in try input.time() })
        case 3: return .time(try time())
        case 4: return .bool(try truth())
        case 5: return .error(try text())
        default: throw Broken()
        }
    }

    private mutating func time() throws(Broken) -> ClockTime {
        let minutes = try number()
        guard (0..<1440).contains(minutes), let time = ClockTime(hour: minutes / 60, minute: minutes % 60) else {
            throw Broken()
        }
        return time
    }
}
