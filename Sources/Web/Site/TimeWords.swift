import Foundation

/// A moment as people here say it: "22 November 2026, 14:05", by the clock of Europe/London.
enum TimeWords {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// - Parameter moment: microseconds since 1970, UTC.
    static func say(_ moment: Int64) -> Wording {
        guard let (day, hour, minute) = read(moment) else { return .english("") }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let words = "\(day), \(two(hour)):\(two(minute))"
        return .english(words)
    }

    /// The day alone: "22 November 2026".
    /// - Parameter moment: microseconds since 1970, UTC.
    static func day(_ moment: Int64) -> Wording { .english(read(moment)?.day ?? "") }

    /// In the name of a file: "2026-11-22-1405".
    /// - Parameter moment: microseconds since 1970, UTC.
    static func inName(_ moment: Int64) -> String {
        guard let parts = parts(moment) else { return "" }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(parts.year)-\(two(parts.month))-\(two(parts.day))-\(two(parts.hour))\(two(parts.minute))"
    }

    private static func read(_ moment: Int64) -> (day: String, hour: Int, minute: Int)? {
        parts(moment).map { ("\($0.day) \(months[$0.month - 1]) \($0.year)", $0.hour, $0.minute) }
    }

    private static func parts(_ moment: Int64) -> (year: Int, month: Int, day: Int, hour: Int, minute: Int)? {
        var calendar = Calendar(identifier: .gregorian)
        if let zone = TimeZone(identifier: "Europe/London") { calendar.timeZone = zone }
        let parts = calendar.dateComponents(
            [.year, .month, .day, .hour, .minute], from: Date(timeIntervalSince1970: Double(moment) / 1_000_000))
        guard let year = parts.year, let month = parts.month, let day = parts.day, let hour = parts.hour,
            let minute = parts.minute
        else { return nil }
        return (year, month, day, hour, minute)
    }
}
