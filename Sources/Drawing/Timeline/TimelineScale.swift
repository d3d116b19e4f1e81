import Domain

/// Days across the picture, and the columns in which marks are gathered.
struct TimelineScale {
    let span: TimelineSpan
    let left: Double
    let width: Double
    /// Width of one day.
    let dayWidth: Double

    private let firstDay: Int32

    init(span: TimelineSpan, left: Double, width: Double) {
        self.span = span
        self.left = left
        self.width = width
        dayWidth = width / Double(span.days)
        firstDay = span.from.dayNumber
    }

    var right: Double { left + width }

    /// Left edge of a day, held within the picture.
    func x(_ day: Int32) -> Double { max(left, min(right, left + Double(day - firstDay) * dayWidth)) }

    /// Left edge of the first day and right edge of the last, held within the picture.
    func edges(_ first: Int32, _ last: Int32) -> (Double, Double) { (x(first), x(last + 1)) }

    func holds(_ day: Int32) -> Bool { day >= firstDay && day <= span.to.dayNumber }

    func touches(_ first: Int32, _ last: Int32) -> Bool { last >= firstDay && first <= span.to.dayNumber }
}

/// Columns of whole days in which marks that would lie upon each other are counted together.
struct TimelineColumns {
    let scale: TimelineScale
    let starts: [Int32]
    /// "day", "3 days", "week", "month": what one column holds.
    let unit: String

    private let firstDay: Int32
    private let step: Int32

    /// Columns of equal numbers of days, at least `width` wide.
    init(_ scale: TimelineScale, atLeast width: Double) {
        self.scale = scale
        firstDay = scale.span.from.dayNumber
        step = max(1, Int32((width / scale.dayWidth).rounded(.up)))
        starts = Array(stride(from: firstDay, through: scale.span.to.dayNumber, by: Int(step)))
        unit = step == 1 ? "day" : step == 7 ? "week" : "\(step) days"
    }

    /// Columns of calendar weeks, months, quarters or years, the narrowest that come to at least `width`.
    init(calendar scale: TimelineScale, atLeast width: Double) {
        self.scale = scale
        firstDay = scale.span.from.dayNumber
        step = 0
        let units: [(String, Double, Int)] = [
            ("week", 7, 0), ("month", 30, 1), ("quarter", 90, 3), ("year", 365, 12), ("five years", 1826, 60),
        ]
        let chosen = units.first { $0.1 * scale.dayWidth >= width } ?? ("ten years", 3652, 120)
        unit = chosen.0
        let start = firstDay
        var found = [start]
        if chosen.2 == 0 {
            let monday = scale.span.from.adding(days: 7 - scale.span.from.weekday).dayNumber
            found += stride(from: monday, through: scale.span.to.dayNumber, by: 7)
        } else {
            found += TimelineAxis.monthStarts(scale.span, every: chosen.2).map(\.dayNumber).filter { $0 > start }
        }
        starts = found
    }

    var count: Int { starts.count }

    /// The column of a day within the span.
    func column(_ day: Int32) -> Int {
        if step > 0 { return max(0, min(count - 1, Int((day - firstDay) / step))) }
        var low = 0
        var high = count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= day { low = middle } else { high = middle }
        }
        return low
    }

    func last(_ column: Int) -> Int32 {
        column + 1 < count ? starts[column + 1] - 1 : scale.span.to.dayNumber
    }

    func edges(_ column: Int) -> (Double, Double) { scale.edges(starts[column], last(column)) }

    func centre(_ column: Int) -> Double {
        let (a, b) = edges(column)
        return (a + b) / 2
    }

    /// The days of a column, in words.
    func words(_ column: Int) -> String {
        let first = CivilDate(dayNumber: starts[column])
        let last = CivilDate(dayNumber: last(column))
        return first == last ? first.british : "\(first.british) to \(last.british)"
    }
}
