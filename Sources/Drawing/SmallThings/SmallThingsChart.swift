public import Domain

/// Small things as they add up: one small picture for each agency that wrote of any, all on the same scale so that
/// they can be compared. The pale step is all of them, the dark line those nothing is found to have followed.
public struct SmallThingsChart: Sendable {
    private let months: [SmallThingTally.Month]
    private let agencies: [String]
    private let highest: Int

    /// Width and height of each picture, in CSS pixels.
    public static let width = 340.0
    public static let height = 168.0

    private static let left = 34.0
    private static let right = 306.0
    private static let top = 50.0
    private static let bottom = 144.0

    /// - Parameter agencies: names, in the order of ``IntegratedChronology/agencies``.
    public init(_ tally: SmallThingTally, agencies: [String]) {
        months = tally.months
        self.agencies = agencies.map { SvgText.plain($0) }
        highest = Self.rounded(months.last.map { $0.totals.max() ?? 0 } ?? 0)
    }

    /// The pictures, the agency with most first; none where no small thing has a date.
    /// - Parameter idPrefix: goes before every id, so that the pictures can stand in one page. Letters, digits, hyphens.
    public func pictures(idPrefix: String = "adds-up") -> [SmallThingsPicture] {
        guard let last = months.last else { return [] }
        return agencies.indices.filter { last.totals[$0] > 0 }.sorted {
            (last.totals[$1], $0) < (last.totals[$0], $1)
        }.enumerated().map { picture($1, idPrefix: "\(idPrefix)-\($0 + 1)") }
    }

    private func picture(_ agency: Int, idPrefix: String) -> SmallThingsPicture {
        let total = months.last?.totals[agency] ?? 0
        let open = months.last?.open[agency] ?? 0
        let words = description(agency)
        var w = SvgWriter()
        w.open("svg")
        w.attribute("xmlns", "http://www.w3.org/2000/svg")
        w.attribute("class", "adds-up")
        w.attribute("width", Self.width)
        w.attribute("height", Self.height)
        w.attribute("viewBox", words: "0 0 \(Int(Self.width)) \(Int(Self.height))")
        w.attribute("role", "img")
        w.attribute("aria-labelledby", words: "\(idPrefix)-title \(idPrefix)-desc")
        w.attribute("font-family", "Arial, Helvetica, Liberation Sans, sans-serif")
        w.endTag()
        w.element("title", id: "\(idPrefix)-title", words: "Small things that add up: \(agencies[agency])")
        w.element("desc", id: "\(idPrefix)-desc", words: words)
        w.rectangle(0, 0, Self.width, Self.height, .fill(Ink.paper))
        let name = SvgText.cut(agencies[agency], to: Self.width - 12, size: 13, bold: true)
        w.text(name, 6, 17, SvgWriter.Face(size: 13, isBold: true))
        w.text(Self.sum(total, open), 6, 34, SvgWriter.Face(size: 11, fill: Ink.muted))
        axes(&w)
        lines(agency, &w)
        w.raw("</svg>")
        return SmallThingsPicture(
            svg: SafeSVG(bytes: w.bytes), agency: agency, total: total, open: open, description: words)
    }

    private static func sum(_ total: Int, _ open: Int) -> String {
        let all = TimelineWords.number(total) + " in all; "
        return open == 0 ? all + "something followed each" : all + "nothing found that followed \(open)"
    }

    /// The picture in words: how many by the end of each year.
    private func description(_ agency: Int) -> String {
        var years: [String] = []
        for (place, month) in months.enumerated() {
            let isLast = place + 1 == months.count
            guard isLast || months[place + 1].year != month.year, month.totals[agency] > 0 else { continue }
            years.append("\(month.totals[agency]) by the end of \(isLast ? Self.name(month) : String(month.year))")
        }
        let open = months.last?.open[agency] ?? 0
        return "\(TimelineWords.list(years)). Nothing is found to have followed \(open) of them."
    }

    private static func name(_ month: SmallThingTally.Month) -> String {
        "\(TimelineAxis.months[month.month - 1]) \(month.year)"
    }

    // MARK: - Drawing

    private func axes(_ w: inout SvgWriter) {
        let face = SvgWriter.Face(size: 10, anchor: .end, fill: Ink.muted)
        for value in highest > 1 && highest % 2 == 0 ? [0, highest / 2, highest] : [0, highest] {
            let y = y(value)
            w.line(Self.left, y, Self.right, y, .stroke(value == 0 ? Ink.middle : Ink.grid, 1))
            w.text(TimelineWords.number(value), Self.left - 5, y + 3.5, face)
        }
        var lastLabel = -100.0
        for (place, month) in months.enumerated() where month.month == 1 || place == 0 {
            let x = x(Double(place))
            if month.month == 1 { w.line(x, Self.bottom, x, Self.bottom + 4, .stroke(Ink.middle, 1)) }
            guard x - lastLabel >= 34, x <= Self.right - 4 else { continue }
            // A record that begins late in a year has no room for its name before the next.
            if place == 0, month.month > 1, self.x(Double(13 - month.month)) - x < 34 { continue }
            lastLabel = x
            w.text(String(month.year), x, Self.bottom + 15, SvgWriter.Face(size: 10, fill: Ink.muted))
        }
    }

    private func lines(_ agency: Int, _ w: inout SvgWriter) {
        var area = SvgPath()
        var edge = SvgPath()
        var open = SvgPath()
        area.move(Self.left, Self.bottom)
        edge.move(Self.left, Self.bottom)
        open.move(Self.left, Self.bottom)
        var before = (total: 0, open: 0)
        for (place, month) in months.enumerated() {
            let now = (total: month.totals[agency], open: month.open[agency])
            let x = x(Double(place))
            if now.total != before.total {
                for y in [y(before.total), y(now.total)] {
                    area.line(x, y)
                    edge.line(x, y)
                }
            }
            if now.open != before.open {
                open.line(x, y(before.open))
                open.line(x, y(now.open))
            }
            before = now
        }
        area.line(Self.right, y(before.total))
        edge.line(Self.right, y(before.total))
        open.line(Self.right, y(before.open))
        area.line(Self.right, Self.bottom)
        area.close()
        w.path(area, .fill(Ink.pale))
        w.path(edge, .stroke(Ink.middle, 1.25))
        w.path(open, .stroke(Ink.ink, 2.25))
        w.text("\(before.total)", Self.right + 5, y(before.total) + 4, SvgWriter.Face(size: 11, fill: Ink.muted))
        // Two numbers on the same height would lie upon each other.
        if before.open > 0, y(before.open) - y(before.total) >= 11 {
            w.text("\(before.open)", Self.right + 5, y(before.open) + 4, SvgWriter.Face(size: 11, isBold: true))
        }
    }

    private func x(_ place: Double) -> Double {
        Self.left + (Self.right - Self.left) * place / Double(max(1, months.count))
    }

    private func y(_ value: Int) -> Double {
        Self.bottom - (Self.bottom - Self.top) * Double(value) / Double(max(1, highest))
    }

    /// The next number that is easy to read on an axis.
    private static func rounded(_ value: Int) -> Int {
        var size = 1
        while true {
            for step in [1, 2, 4, 6, 8] where step * size >= value { return step * size }
            size *= 10
        }
    }
}

/// One agency's small things, drawn as they add up.
public struct SmallThingsPicture: Sendable {
    public var svg: SafeSVG
    /// Place in ``IntegratedChronology/agencies``.
    public var agency: Int
    public var total: Int
    /// Those nothing is found to have followed.
    public var open: Int
    /// What the picture shows, in words; also within the picture, as its description.
    public var description: String
}
