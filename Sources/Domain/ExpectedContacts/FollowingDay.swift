/// A day of the month that follows the name of a contact: "20/11", "on 3 June", "for 12th May".
struct FollowingDay {
    let day: Int
    let month: Int

    /// Whether a day of the range is that day of the month, in whatever year.
    func isAny(of range: ClosedRange<CivilDate>) -> Bool {
        var each = range.lowerBound
        for _ in 0...ContactEvidence.widest where each <= range.upperBound {
            if each.day == day, each.month == month { return true }
            each = each.adding(days: 1)
        }
        return false
    }

    /// - Parameter words: from the end of the name on.
    static func find(_ words: String) -> FollowingDay? {
        let parts = words.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "/" && $0 != "." }
        guard let first = parts.first(where: { !joining.contains(String($0)) }),
            let place = parts.firstIndex(of: first)
        else { return nil }
        let numbers = first.split { $0 == "/" || $0 == "." }.map { Int($0) }
        if numbers.count >= 2, let day = numbers[0], let month = numbers[1], (1...31).contains(day),
            (1...12).contains(month)
        {
            // "6/52" is six weeks.
            return FollowingDay(day: day, month: month)
        }
        let digits = first.prefix { $0.isNumber }
        guard let day = Int(digits), (1...31).contains(day),
            ["", "st", "nd", "rd", "th"].contains(first.dropFirst(digits.count)),
            parts.indices.contains(place + 1),
            let month = months.firstIndex(where: { parts[place + 1].hasPrefix($0) })
        else { return nil }
        return FollowingDay(day: day, month: month + 1)
    }

    private static let joining: Set<String> = [
        "on", "for", "is", "the", "of", "at", "planned", "mon", "tue", "wed", "thu", "fri",
    ]
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
}
