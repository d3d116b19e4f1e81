import Domain

/// Values as bytes, one way only, as docs/ledger.md lays down: a letter for the kind, then numbers as eight bytes, most
/// significant first, and texts and bytes with their length before them.
struct CanonicalBytes {
    private(set) var bytes: [UInt8] = []

    /// Begins with the name of what follows, so that no two kinds of thing can have the same bytes.
    init(_ name: String) { add(.text(name)) }

    mutating func add(_ value: DatabaseValue) {
        switch value {
        case .null: bytes.append(UInt8(ascii: "N"))
        case .integer(let number):
            bytes.append(UInt8(ascii: "I"))
            withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
        case .text(let text):
            bytes.append(UInt8(ascii: "T"))
            length(text.utf8.count)
            bytes.append(contentsOf: text.utf8)
        case .bytes(let data):
            bytes.append(UInt8(ascii: "B"))
            length(data.count)
            bytes.append(contentsOf: data)
        }
    }

    /// Announces a list of so many values.
    mutating func list(_ count: Int) {
        bytes.append(UInt8(ascii: "L"))
        length(count)
    }

    mutating func add(_ values: [DatabaseValue]) {
        list(values.count)
        for value in values { add(value) }
    }

    private mutating func length(_ count: Int) {
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: count).bigEndian) { bytes.append(contentsOf: $0) }
    }
}

/// Reads what ``CanonicalBytes`` wrote; nil for anything else.
struct CanonicalReader {
    private let bytes: [UInt8]
    private var at = 0

    /// Nil when the bytes do not begin with `name`.
    init?(_ bytes: [UInt8], name: String) {
        self.bytes = bytes
        guard next() == .text(name) else { return nil }
    }

    mutating func next() -> DatabaseValue? {
        guard let letter = take(1)?.first else { return nil }
        switch letter {
        case UInt8(ascii: "N"): return .null
        case UInt8(ascii: "I"):
            return take(8).map { .integer(Int64(bitPattern: $0.reduce(0) { $0 << 8 | UInt64($1) })) }
        case UInt8(ascii: "T"):
            return length().flatMap { take($0) }.flatMap { String(validating: $0, as: UTF8.self) }.map { .text($0) }
        case UInt8(ascii: "B"): return length().flatMap { take($0) }.map { .bytes([UInt8]($0)) }
        default: return nil
        }
    }

    mutating func list() -> Int? {
        guard take(1)?.first == UInt8(ascii: "L") else { return nil }
        return length()
    }

    private mutating func length() -> Int? { take(4)?.reduce(0) { $0 << 8 | Int($1) } }

    private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, at + count <= bytes.count else { return nil }
        defer { at += count }
        return bytes[at..<at + count]
    }
}
