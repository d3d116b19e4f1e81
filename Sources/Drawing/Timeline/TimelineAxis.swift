import Domain

/// The calendar along the top and bottom: years, and beneath them the finest unit whose names have room.
struct TimelineAxis {
    struct Tick {
        var day: CivilDate
        var label: String
    }

    /// Years (or every second, fifth, tenth … year).
    let years: [Tick]
    /// Quarters, months or weeks; empty where only years have room.
    let parts: [Tick]
    /// What one part is: "quarter", "month", "week", "day".
    let unit: String

    static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    init(_ scale: TimelineScale) {
        let span = scale.span
        let yearWidth = scale.dayWidth * 365
        let step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].first { yearWidth * Double($0) >= 34 } ?? 1000
        years = Self.monthStarts(span, every: 12).filter { $0.year % step == 0 }.map {
            Tick(day: $0, label: "\($0.year)")
        }
        let day = scale.dayWidth
        if day >= 40 {
            unit = "day"
            parts = Self.days(span, every: 1)
        } else if day * 7 >= 42 {
            unit = "week"
            parts = Self.days(span, every: 7)
        } else if day * 30 >= 27 {
            unit = "month"
            parts = Self.monthStarts(span, every: 1).map { Tick(day: $0, label: Self.months[$0.month - 1]) }
        } else if day * 91 >= 27 {
            unit = "quarter"
            parts = Self.monthStarts(span, every: 3).map { Tick(day: $0, label: Self.months[$0.month - 1]) }
        } else {
            unit = "year"
            parts = []
        }
    }

    /// First days of every `every`th month (1, 3, 12, 60 …) within the span; years count from 0.
    static func monthStarts(_ span: TimelineSpan, every: Int) -> [CivilDate] {
        let (year, month, day) = span.from.components
        var index = year * 12 + month - 1
        if day > 1 { index += 1 }
        index = (index + every - 1) / every * every
        var found: [CivilDate] = []
        while let start = CivilDate(year: index / 12, month: index % 12 + 1, day: 1), start <= span.to {
            found.append(start)
            index += every
        }
        return found
    }

    /// Every day, or every Monday.
    private static func days(_ span: TimelineSpan, every: Int) -> [Tick] {
        var day = every == 7 ? span.from.adding(days: (7 - span.from.weekday) % 7) : span.from
        var found: [Tick] = []
        while day <= span.to {
            let parts = day.components
            found.append(Tick(day: day, label: "\(parts.day) \(Self.months[parts.month - 1])"))
            day = day.adding(days: every)
        }
        return found
    }
}
