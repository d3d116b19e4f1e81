import Domain

/// Dates as XML stores them.
enum IsoDate {
    /// "2001-03-12", with or without "T14:30:00" (and fractions or a zone, which are left aside).
    static func parse(_ bytes: [UInt8]) -> SerialDate? {
        guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let dayOfMonth = number(bytes[8..<10]),
            let day = CivilDate(year: year, month: month, day: dayOfMonth)
        else { return nil }
        guard bytes.count > 10 else { return SerialDate(day: day, milliseconds: 0) }
        guard bytes[10] == UInt8(ascii: "T") || bytes[10] == Ascii.space, bytes.count >= 16,
            let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]), hour < 24, minute < 60
        else { return nil }
        let second = bytes.count >= 19 ? number(bytes[17..<19]) ?? 0 : 0
        return SerialDate(day: day, milliseconds: ((hour * 60 + minute) * 60 + min(second, 59)) * 1000)
    }

    /// "PT14H30M00S" as minutes after midnight; nil for a day or more.
    static func clock(_ bytes: [UInt8]) -> ClockTime? {
        guard bytes.starts(with: "PT".utf8) else { return nil }
        var hours = 0
        var minutes = 0
        var value = 0
        for byte in bytes.dropFirst(2) {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                value = value * 10 + Int(byte - 48)
                guard value < 100_000 else { return nil }
            case UInt8(ascii: "H"):
                hours = value
                value = 0
            case UInt8(ascii: "M"):
                minutes = value
                value = 0
            default: return ClockTime(hour: hours, minute: minutes)
            }
        }
        return ClockTime(hour: hours, minute: minutes)
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in bytes {
            guard Ascii.isDigit(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return value
    }
}
