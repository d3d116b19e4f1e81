extension CivilDate {
    private static let shortMonths = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let longMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    /// "2001-03-12" (ISO 8601).
    public var iso: String {
        let (year, month, day) = components
        let y = max(0, min(9999, year))
        return String(unsafeUninitializedCapacity: 10) { out in
            func put(_ value: Int, _ at: Int) { out[at] = UInt8(truncatingIfNeeded: 0x30 + value % 10) }
            put(y / 1000, 0)
            put(y / 100, 1)
            put(y / 10, 2)
            put(y, 3)
            out[4] = 0x2D
            put(month / 10, 5)
            put(month, 6)
            out[7] = 0x2D
            put(day / 10, 8)
            put(day, 9)
            return 10
        }
    }

    /// "12 March 2001".
    public var british: String {
        let (year, month, day) = components
        return "\(day) \(Self.longMonths[month - 1]) \(year)"
    }

    /// "12 Mar 2001".
    public var britishShort: String {
        let (year, month, day) = components
        return "\(day) \(Self.shortMonths[month - 1]) \(year)"
    }

    /// "12/03/2001", as British forms are filled in.
    public var britishFigures: String {
        let (year, month, day) = components
        let d = day < 10 ? "0\(day)" : "\(day)"
        let m = month < 10 ? "0\(month)" : "\(month)"
        return "\(d)/\(m)/\(year)"
    }

    /// "Monday".
    public var weekdayName: String { Self.weekdays[weekday] }

    /// The English name of a weekday, 0 for Monday.
    static func weekdayName(_ weekday: Int) -> String { weekdays[max(0, min(6, weekday))] }

    /// The English name of a month, 1 for January.
    static func monthName(_ month: Int) -> String { longMonths[max(1, min(12, month)) - 1] }

    /// Reads "2001-03-12"; nil for anything else.
    public init?(iso text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        var value = [0, 0, 0]
        for (part, range) in [(0, 0..<4), (1, 5..<7), (2, 8..<10)] {
            for byte in bytes[range] {
                guard byte >= 0x30, byte <= 0x39 else { return nil }
                value[part] = value[part] * 10 + Int(byte - 0x30)
            }
        }
        self.init(year: value[0], month: value[1], day: value[2])
    }
}

extension ClockTime {
    /// "14:30".
    public var text: String {
        let h = hour < 10 ? "0\(hour)" : "\(hour)"
        let m = minute < 10 ? "0\(minute)" : "\(minute)"
        return "\(h):\(m)"
    }
}
