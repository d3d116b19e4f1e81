import Domain

/// A document as physically read, as bytes ("casement-document-bytes/1"): how the child process that reads a file hands it
/// to the server. Everything is there, which JSON for people leaves out in part, and it is read back fast.
///
/// Numbers are zigzag in groups of seven bits, lowest first; texts are their length and UTF-8; lists are their length and
/// their items; what may be missing has a 0 or a 1 before it.
enum DocumentBytes {
    static let firstLine = "casement-document-bytes/1\n"

    static func write(_ document: SourceDocument) -> [UInt8] {
        var out = DocumentBytesWriter()
        out.bytes += Array(firstLine.utf8)
        out.number(1)
        out.text(document.format.rawValue)
        out.optional(document.readAs) { $0.text($1) }
        out.list(document.tables) { $0.table($1) }
        out.list(document.textAfter) { $0.text($1) }
        out.list(document.remarks) { $0.remark($1) }
        out.list(document.pageText) { $0.text($1) }
        return out.bytes
    }

    /// A refusal, so that its words and its kind come through.
    static func write(refusal error: ReadingError) -> [UInt8] {
        var out = DocumentBytesWriter()
        out.bytes += Array(firstLine.utf8)
        out.number(0)
        out.text(error.message)
        return out.bytes
    }
}

/// Appends values to bytes.
struct DocumentBytesWriter {
    var bytes: [UInt8] = []

    mutating func number(_ value: Int) {
        var rest = UInt64(bitPattern: Int64(value) << 1 ^ Int64(value) >> 63)
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func text(_ text: String) {
        number(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    mutating func truth(_ value: Bool) { bytes.append(value ? 1 : 0) }

    mutating func optional<Value>(_ value: Value?, _ write: (inout DocumentBytesWriter, Value) -> Void) {
        truth(value != nil)
        if let value { write(&self, value) }
    }

    mutating func list<Value>(_ values: [Value], _ write: (inout DocumentBytesWriter, Value) -> Void) {
        number(values.count)
        for value in values { write(&self, value) }
    }

    mutating func place(_ place: SourcePlace) {
        number(place.table)
        number(place.row)
        number(place.column)
    }

    mutating func remark(_ remark: SourceRemark) {
        text(remark.kind.rawValue)
        optional(remark.place) { $0.place($1) }
        text(remark.text)
        optional(remark.author) { $0.text($1) }
    }

    mutating func table(_ table: SourceTable) {
        number(table.number)
        optional(table.name) { $0.text($1) }
        list(table.textBefore) { $0.text($1) }
        truth(table.isHidden)
        optional(table.nestedIn) { $0.place($1) }
        list(table.rows) { out, row in
            out.number(row.number)
            out.bytes.append((row.isHidden ? 1 : 0) | (row.isMarkedHeader ? 2 : 0) | (row.isDeleted ? 4 : 0))
            out.list(row.cells) { $0.cell($1) }
        }
    }

    mutating func cell(_ cell: SourceCell) {
        bytes.append(cell.joins.rawValue)
        text(cell.text)
        switch cell.typed {
        case nil: bytes.append(0)
        case .number(let value):
            bytes.append(1)
            withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
        case .date(let day, let time):
            bytes.append(2)
            number(Int(day.dayNumber))
            optional(time) { $0.number(Int($1.minutes)) }
        case .time(let time):
            bytes.append(3)
            number(Int(time.minutes))
        case .bool(let value):
            bytes.append(4)
            truth(value)
        case .error(let code):
            bytes.append(5)
            text(code)
        }
    }
}
