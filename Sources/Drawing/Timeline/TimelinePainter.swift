import Domain

/// Draws one picture: rows from top to bottom, each moving the pen down; what lies behind all rows (the calendar's
/// lines, the joins between lanes) is written apart and set first.
struct TimelinePainter {
    /// Sizes of rows and marks, for a page that scrolls or one sheet of paper.
    struct Metrics {
        var gutter = 204.0
        var childHeight = 66.0
        var laneLeast = 44.0
        var dotPitch = 6.4
        var dotRadius = 2.4
        var barHeight = 30.0
        var bandPitch = 6.5
        var themeHeight = 17.0
        var smallThingsHeight = 44.0
        var groupGap = 20.0
        var nameSize = 12.0
        var smallSize = 10.5
        var isClose = false

        static let open = Metrics()
        static let close = Metrics(
            gutter: 186, childHeight: 50, laneLeast: 29, dotPitch: 5.4, dotRadius: 2.1, barHeight: 19, bandPitch: 5.5,
            themeHeight: 13, smallThingsHeight: 30, groupGap: 14, nameSize: 10.5, smallSize: 9, isClose: true)
    }

    /// Most entries drawn on top of each other as single marks.
    static let stackLimit = 6

    let content: TimelineContent
    let options: TimelineOptions
    let metrics: Metrics
    let scale: TimelineScale
    let axis: TimelineAxis
    let columns: TimelineColumns
    /// Whether lanes count entries in bars because single marks would not be told apart.
    let usesBars: Bool

    var back = SvgWriter()
    var front = SvgWriter()
    /// Where marks lead, above all of them.
    var over = SvgWriter()
    var y = 0.0
    var used: Set<TimelineMark> = []
    /// Foot of the marks of each agency's lane, for the joins between lanes.
    var laneFeet: [Double]
    var plotTop = 0.0
    var childrenBottom = 0.0
    /// Where each crisis or violent incident is marked.
    var graveLines: [(x: Double, y: Double, event: TimelineEvent)] = []
    var disagreementRings: [(x: Double, y: Double, value: Contradiction)] = []

    static let margin = 8.0

    init(_ content: TimelineContent, _ options: TimelineOptions, _ metrics: Metrics) {
        self.content = content
        self.options = options
        self.metrics = metrics
        let left = metrics.gutter
        scale = TimelineScale(span: content.span, left: left, width: options.sheet.width - left - 22)
        axis = TimelineAxis(scale)
        let single = TimelineColumns(scale, atLeast: metrics.dotRadius * 2 + 1.4)
        usesBars = Self.needsBars(content, single)
        columns = usesBars ? TimelineColumns(calendar: scale, atLeast: 4) : single
        laneFeet = Array(repeating: 0, count: content.lanes.count)
    }

    /// Whether more than one occupied place in thirty would hold more marks than can be stacked.
    private static func needsBars(_ content: TimelineContent, _ columns: TimelineColumns) -> Bool {
        var occupied = 0
        var full = 0
        var counts = [Int32](repeating: 0, count: columns.count)
        for lane in content.lanes {
            for at in counts.indices { counts[at] = 0 }
            for entry in lane.entries {
                let place = content.places[entry]
                if place.isSure { counts[columns.column(place.first)] += 1 }
            }
            for count in counts where count > 0 {
                occupied += 1
                if count > stackLimit { full += 1 }
            }
        }
        return full * 30 > occupied
    }

    /// Draws everything; the height is then in ``y``.
    mutating func paint() {
        y = Self.margin
        head()
        plotTop = y
        axisRow(isTop: true)
        events()
        if options.part.hasChildren {
            children()
            childrenBottom = y
        }
        if options.part.hasConcerns { concerns() }
        if options.part.hasDisagreements { disagreements() }
        if options.part.hasLanes { agencies() }
        if options.part.hasConcerns { smallThings() }
        let bottom = y
        axisRow(isTop: false)
        grid(from: plotTop, to: bottom)
        crisisLines()
        joins()
        remarks()
        if options.hasLegend { legend() }
        y += Self.margin
    }

    // MARK: - Parts shared by the rows

    var right: Double { options.sheet.width - Self.margin }

    func small(_ anchor: SvgWriter.Anchor = .start, bold: Bool = false) -> SvgWriter.Face {
        SvgWriter.Face(size: metrics.smallSize, isBold: bold, anchor: anchor, fill: bold ? Ink.ink : Ink.muted)
    }

    /// The heading of a group of rows, with a rule across the picture. Beside: rows without names of their own begin
    /// at the height of the heading.
    mutating func group(_ title: String, isBeside: Bool = false) {
        y += metrics.groupGap * 0.35
        front.line(Self.margin, y, right, y, .stroke(Ink.rule, 1))
        if isBeside {
            y += 4
            front.text(
                title, Self.margin, y + 12, SvgWriter.Face(size: metrics.nameSize, isBold: true, fill: Ink.accent))
            return
        }
        y += metrics.groupGap * 0.65
        front.text(title, Self.margin, y + 1, SvgWriter.Face(size: metrics.nameSize, isBold: true, fill: Ink.accent))
        y += 5
    }

    /// A row's name in the margin, wrapped or cut with the whole name shown to a pointer, and small words beneath it.
    /// Returns the foot of the last line.
    @discardableResult
    mutating func label(
        _ name: String, notes: [String], top: Double, isBold: Bool = false
    ) -> Double {
        let room = metrics.gutter - Self.margin - 12
        let size = metrics.nameSize
        let lines = SvgText.wrap(name, to: room, size: size, lines: 2, bold: isBold)
        let isCut = lines.joined(separator: " ") != name
        var foot = top + size
        front.group(title: isCut ? name : nil) { w in
            for line in lines {
                w.text(line, Self.margin, foot, SvgWriter.Face(size: size, isBold: isBold))
                foot += size + 1.5
            }
        }
        foot -= size + 1.5
        for (index, note) in notes.enumerated() {
            let used = lines.last.map { SvgText.width($0, size: size, bold: isBold) } ?? 0
            if index == 0, notes.count == 1, used + 8 + SvgText.width(note, size: metrics.smallSize) <= room {
                front.text(note, metrics.gutter - 12, foot, small(.end))
                continue
            }
            foot += metrics.smallSize + 2
            let words = SvgText.cut(note, to: room, size: metrics.smallSize)
            front.text(words, Self.margin, foot, small())
        }
        return foot
    }

    /// Words on a white ground, so that hatching and lines behind do not disturb them.
    mutating func plate(_ words: String, _ x: Double, _ y: Double, _ face: SvgWriter.Face) {
        let width = SvgText.width(words, size: face.size, bold: face.isBold)
        let start = face.anchor == .middle ? x - width / 2 : face.anchor == .end ? x - width : x
        front.rectangle(start - 2, y - face.size * 0.82, width + 4, face.size * 1.06, radius: 2, .fill(Ink.paper))
        front.text(words, x, y, face)
    }
}
