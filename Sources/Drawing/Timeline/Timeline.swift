public import Domain

/// The timeline of a case: the children's lines, what the agencies wrote, and what stands out.
public struct Timeline: Sendable {
    private let chronology: IntegratedChronology
    private let understanding: Understanding
    private let events: [TimelineEvent]
    private let places: TimelinePlaces
    /// When each child was last seen before an event, where that is known already.
    private let lastSeen: [TimelineEvent: [LastSeen]]?

    /// - Parameter events: moves, incidents and days to mark, in any order; those outside the days drawn are left out.
    public init(_ chronology: IntegratedChronology, _ understanding: Understanding, events: [TimelineEvent] = []) {
        self.init(chronology, understanding, events: events, lastSeen: nil)
    }

    init(
        _ chronology: IntegratedChronology, _ understanding: Understanding, events: [TimelineEvent],
        lastSeen: [TimelineEvent: [LastSeen]]?
    ) {
        self.lastSeen = lastSeen
        self.chronology = chronology
        self.understanding = understanding
        self.events = events
        places = TimelinePlaces(chronology.entries)
    }

    /// The days a timeline shows when none are asked for; nil where no entry has a date.
    public var usualSpan: TimelineSpan? { places.usualSpan() }

    /// One picture, with its words and table. Nil where no entry has a date and no days are asked for.
    public func picture(_ options: TimelineOptions = TimelineOptions()) -> TimelinePicture? {
        guard let span = options.span ?? usualSpan else { return nil }
        let content = content(span, options)
        let painter = paint(content, options)
        return picture(painter, table(painter))
    }

    /// A picture for each year (or half or quarter) of the days shown; ids are numbered on from the prefix. On paper,
    /// a picture that would be taller than the sheet becomes several: the children, the concerns, and the agencies, as many
    /// to a sheet as can be read.
    public func pictures(_ options: TimelineOptions = TimelineOptions(), by split: TimelineSplit) -> [TimelinePicture] {
        guard let span = options.span ?? usualSpan else { return [] }
        let parts = span.split(split)
        var pictures: [TimelinePicture] = []
        for part in parts {
            var own = options
            if parts.count > 1 { own.span = part }
            let content = content(part, own)
            own.idPrefix = options.idPrefix + "-\(pictures.count + 1)"
            let whole = paint(content, own)
            let table = table(whole)
            guard let room = options.sheet.height, whole.y > room, own.part == .whole else {
                pictures.append(picture(whole, table))
                continue
            }
            for part in sheets(content, own, room) {
                for span in Self.halves(part, content) {
                    var own = part
                    own.span = span ?? part.span
                    own.idPrefix = options.idPrefix + "-\(pictures.count + 1)"
                    let drawn = span.map { self.content($0, own) } ?? content
                    pictures.append(picture(paint(drawn, own), table))
                }
            }
        }
        return pictures
    }

    /// Days from which on the children's lines have a sheet for each half of the time: drawn on one, their marks run together.
    private static let longSpan = 900

    /// The two halves of the time for the sheet of the children, at the end of a month; nil alone for any other.
    private static func halves(_ options: TimelineOptions, _ content: TimelineContent) -> [TimelineSpan?] {
        let span = content.span
        guard options.part == .people, span.days >= longSpan else { return [nil] }
        let (year, month, _) = span.from.adding(days: span.days / 2).components
        guard let middle = CivilDate(year: year, month: month, day: 1),
            let first = TimelineSpan(from: span.from, to: middle.adding(days: -1)),
            let second = TimelineSpan(from: middle, to: span.to)
        else { return [nil] }
        return [first, second]
    }

    /// What stands on each sheet where all of it is too tall for one.
    private func sheets(_ content: TimelineContent, _ options: TimelineOptions, _ room: Double) -> [TimelineOptions] {
        func of(_ part: TimelinePart, _ lanes: Range<Int>? = nil) -> TimelineOptions {
            var own = options
            own.part = part
            own.lanes = lanes
            return own
        }
        func fits(_ options: TimelineOptions) -> Bool { paint(content, options).y <= room }
        let overview = of(.overview)
        let first = fits(overview) ? [overview] : [of(.people), of(.concerns)]
        let all = content.lanes.count
        var count = 1
        while count < all {
            let lanes = (0..<count).map { (all * $0 / count)..<(all * ($0 + 1) / count) }
            let parts = count == 1 ? [of(.lanes)] : lanes.map { of(.lanes, $0) }
            if count >= Self.sheetsAtMost || parts.allSatisfy(fits) { return first + parts }
            count += 1
        }
        return first + [of(.lanes)]
    }

    /// Sheets the agencies' lanes are spread over, at most.
    private static let sheetsAtMost = 4

    private func content(_ span: TimelineSpan, _ options: TimelineOptions) -> TimelineContent {
        TimelineContent(
            chronology, understanding, events, places: places, span: span, isAsked: options.span != nil,
            lastSeen: lastSeen)
    }

    /// Draws, with rows closer together where the sheet is too low for open ones.
    private func paint(_ content: TimelineContent, _ options: TimelineOptions) -> TimelinePainter {
        var painter = TimelinePainter(content, options, .open)
        painter.paint()
        guard let room = options.sheet.height, painter.y > room else { return painter }
        painter = TimelinePainter(content, options, .close)
        painter.paint()
        return painter
    }

    private func table(_ painter: TimelinePainter) -> TimelineTable {
        TimelineTableBuilder(painter.content, painter.columns, usesBars: painter.usesBars).table()
    }

    private func picture(_ painter: TimelinePainter, _ table: TimelineTable) -> TimelinePicture {
        let words = TimelineText(painter.content, painter.options)
        return TimelinePicture(
            svg: Self.assemble(painter, words, painter.options), title: words.title, description: words.description,
            table: table, span: painter.content.span, width: Int(painter.options.sheet.width),
            height: Int(painter.y.rounded(.up)))
    }

    private static func assemble(_ painter: TimelinePainter, _ words: TimelineText, _ options: TimelineOptions)
        -> SafeSVG
    {
        let width = options.sheet.width
        let height = painter.y.rounded(.up)
        let prefix = id(options.idPrefix)
        var w = SvgWriter()
        w.open("svg")
        w.attribute("xmlns", "http://www.w3.org/2000/svg")
        w.attribute("class", "timeline")
        w.attribute("width", width)
        w.attribute("height", height)
        w.attribute("viewBox", words: "0 0 \(Int(width)) \(Int(height))")
        // What an image holds is not gone into; a picture with ways in it is a group.
        if options.ways == nil { w.attribute("role", "img") } else { w.attribute("role", "group") }
        w.attribute("aria-labelledby", words: "\(prefix)-title \(prefix)-desc")
        w.attribute("font-family", "Arial, Helvetica, Liberation Sans, sans-serif")
        w.endTag()
        w.element("title", id: "\(prefix)-title", words: words.title)
        w.element("desc", id: "\(prefix)-desc", words: words.description)
        w.rectangle(0, 0, width, height, .fill(Ink.paper))
        w.append(painter.back)
        w.append(painter.front)
        w.append(painter.over)
        w.raw("</svg>")
        return SafeSVG(bytes: w.bytes)
    }

    /// Letters, digits and hyphens, a letter first.
    private static func id(_ prefix: String) -> String {
        let kept = prefix.unicodeScalars.filter {
            ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
        }
        let id = String(String.UnicodeScalarView(kept.prefix(60)))
        guard let first = id.unicodeScalars.first, first.properties.isAlphabetic else { return "t" + id }
        return id
    }
}

/// A drawn timeline, the words that stand for it, and the table behind it.
public struct TimelinePicture: Sendable {
    public var svg: SafeSVG
    public var title: String
    /// What the picture shows, in a few sentences; also within the picture, as its description.
    public var description: String
    public var table: TimelineTable
    public var span: TimelineSpan
    /// Width and height in CSS pixels.
    public var width: Int
    public var height: Int
}
