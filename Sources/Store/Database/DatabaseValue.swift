public import Domain

/// One value of a row or a parameter, in the few kinds both engines share.
public enum DatabaseValue: Sendable, Hashable {
    case null
    /// Numbers, days (since 1970-01-01), times (microseconds since 1970, UTC) and truth values (0 or 1).
    case integer(Int64)
    case text(String)
    case bytes([UInt8])

    /// A truth value.
    public static func truth(_ value: Bool) -> DatabaseValue { .integer(value ? 1 : 0) }

    /// A number, or null.
    public static func number(_ value: Int?) -> DatabaseValue { value.map { .integer(Int64($0)) } ?? .null }

    /// A day, or null.
    public static func day(_ value: CivilDate?) -> DatabaseValue {
        value.map { .integer(Int64($0.dayNumber)) } ?? .null
    }

    /// A key, or null.
    public static func id(_ value: RecordID?) -> DatabaseValue { value.map { .bytes($0.bytes) } ?? .null }

    /// Words of a record. PostgreSQL cannot hold U+0000 in text, so it is stored as its picture "␀" on both engines; the
    /// file in the vault keeps the byte.
    public static func words(_ value: String?) -> DatabaseValue {
        guard let value else { return .null }
        guard value.utf8.contains(0) else { return .text(value) }
        return .text(String(String.UnicodeScalarView(value.unicodeScalars.map { $0.value == 0 ? "\u{2400}" : $0 })))
    }
}
