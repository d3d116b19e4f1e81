/// Writes numbers and words as few bytes: numbers in groups of seven bits, the lowest first, signs folded in.
struct PackedWriter {
    private(set) var bytes: [UInt8] = []

    mutating func number(_ value: Int) {
        var rest = UInt64(bitPattern: Int64(value << 1) ^ Int64(value >> (Int.bitWidth - 1)))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    mutating func words(_ words: String) {
        number(words.utf8.count)
        bytes.append(contentsOf: words.utf8)
    }

    mutating func id(_ id: RecordID) { bytes.append(contentsOf: id.bytes) }

    mutating func list<Value>(_ values: some Collection<Value>, _ write: (inout PackedWriter, Value) -> Void) {
        number(values.count)
        for value in values { write(&self, value) }
    }

    mutating func maybe<Value>(_ value: Value?, _ write: (inout PackedWriter, Value) -> Void) {
        number(value == nil ? 0 : 1)
        if let value { write(&self, value) }
    }

    mutating func numbers(_ values: [Int]) { list(values) { $0.number($1) } }
    mutating func day(_ day: CivilDate) { number(Int(day.dayNumber)) }
}

/// Reads what ``PackedWriter`` wrote. What is not as it was written is refused, never read half.
struct PackedReader {
    /// The bytes are cut off, or of another edition.
    struct Broken: Error {}

    private let bytes: [UInt8]
    private var at = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { at == bytes.count }

    mutating func number() throws -> Int {
        var (value, shift) = (UInt64(0), UInt64(0))
        while true {
            guard at < bytes.count, shift < 64 else { throw Broken() }
            let byte = bytes[at]
            at += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
    }

    /// How many of something follow; each takes a byte or more.
    mutating func count() throws -> Int {
        let count = try number()
        guard count >= 0, count <= bytes.count - at else { throw Broken() }
        return count
    }

    private mutating func take(_ count: Int) throws -> ArraySlice<UInt8> {
        guard count <= bytes.count - at else { throw Broken() }
        defer { at += count }
        return bytes[at..<at + count]
    }

    mutating func words() throws -> String { String(decoding: try take(try count()), as: UTF8.self) }

    mutating func id() throws -> RecordID {
        guard let id = RecordID(bytes: Array(try take(16))) else { throw Broken() }
        return id
    }

    mutating func list<Value>(
        _ read: (inout PackedReader) throws -> Value
    ) throws -> [Value] {
        let count = try count()
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try read(&self)) }
        return values
    }

    mutating func maybe<Value>(
        _ read: (inout PackedReader) throws -> Value
    ) throws -> Value? {
        switch try number() {
        case 0: return nil
        case 1: return try read(&self)
        default: throw Broken()
        }
    }

    mutating func numbers() throws -> [Int] { try list { try $0.number() } }

    mutating func day() throws -> CivilDate {
        guard let number = Int32(exactly: try number()) else { throw Broken() }
        return CivilDate(dayNumber: number)
    }

    /// One of the values there are, by its place among them.
    mutating func one<Value>(of all: [Value]) throws -> Value {
        let place = try number()
        guard all.indices.contains(place) else { throw Broken() }
        return all[place]
    }
}
