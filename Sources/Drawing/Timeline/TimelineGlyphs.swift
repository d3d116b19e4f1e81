import Domain

/// The shapes of a timeline. Each differs from the others in form, not only in colour.
enum TimelineGlyphs {
    /// What is said of a child in one place of the line.
    struct Contact: OptionSet {
        let rawValue: Int
        static let seen = Contact(rawValue: 1)
        static let alone = Contact(rawValue: 2)
        static let spoken = Contact(rawValue: 4)
        static let wishes = Contact(rawValue: 8)
        /// Seen, as the entry has it, and in doubt: it ends no silence.
        static let doubted = Contact(rawValue: 16)
    }

    static let contactRadius = 4.0

    /// A filled body for seen, hollow for not seen; ring, stem and flag for what more is said.
    static func contact(_ look: Contact, _ x: Double, _ y: Double, into w: inout SvgWriter) {
        let r = contactRadius
        var lines = SvgPath()
        if look.contains(.spoken) { lines.segment(x, y - r, x, y - r - 11) }
        w.path(lines, .stroke(Ink.accent, 1.5))
        if look.contains(.wishes) {
            var flag = SvgPath()
            flag.polygon([(x, y - r - 12), (x + 7, y - r - 8.5), (x, y - r - 5)])
            w.path(flag, .fill(Ink.accent))
        }
        if look.contains(.alone) {
            var ring = SvgPath()
            ring.circle(x, y, r + 2.4)
            w.path(ring, SvgWriter.Paint(fill: Ink.paper, stroke: Ink.accent, width: 1.2))
        }
        if look.contains(.doubted) {
            var body = SvgPath()
            body.circle(x, y, r + 1)
            w.path(body, SvgWriter.Paint(fill: Ink.paper, stroke: Ink.accent, width: 1.2))
            w.text("?", x, y + 2.9, SvgWriter.Face(size: 8, isBold: true, anchor: .middle, fill: Ink.accent))
            return
        }
        var body = SvgPath()
        body.circle(x, y, look.contains(.seen) ? r : r - 0.7)
        w.path(
            body,
            look.contains(.seen)
                ? .fill(Ink.accent) : SvgWriter.Paint(fill: Ink.paper, stroke: Ink.attention, width: 1.5))
    }

    /// A hatched stretch.
    static func silence(_ x: Double, _ y: Double, _ width: Double, _ height: Double, into w: inout SvgWriter) {
        w.rectangle(x, y, width, height, .fill(Ink.panel))
        var hatch = SvgPath()
        hatch.hatch(x: x, y: y, width: width, height: height, gap: 5)
        w.path(hatch, .stroke(Ink.middle, 0.9))
        var ends = SvgPath()
        ends.segment(x, y, x, y + height)
        ends.segment(x + width, y, x + width, y + height)
        w.path(ends, .stroke(Ink.muted, 1))
    }

    /// The days an unsure date may mean.
    static func band(_ x1: Double, _ x2: Double, _ y: Double, isConcern: Bool, into w: inout SvgWriter) {
        w.rectangle(
            x1 + 0.4, y - 1.8, max(2, x2 - x1 - 0.8), 3.6, radius: 1.8,
            SvgWriter.Paint(fill: Ink.pale, stroke: Ink.middle, width: 0.8))
        guard isConcern else { return }
        var sign = SvgPath()
        sign.triangle((x1 + x2) / 2, y, 2.6)
        w.path(sign, .fill(Ink.ink))
    }

    /// A number in a ring: accounts disagree.
    static func ring(_ number: Int, _ x: Double, _ y: Double, into w: inout SvgWriter) {
        var path = SvgPath()
        path.circle(x, y, 7.5)
        w.path(path, SvgWriter.Paint(fill: Ink.paper, stroke: Ink.attention, width: 1.5))
        w.text(
            "\(number)", x, y + 3.2,
            SvgWriter.Face(size: number > 99 ? 7.5 : 9, isBold: true, anchor: .middle, fill: Ink.attention))
    }

    static func event(_ mark: TimelineMark, _ x: Double, _ y: Double, into w: inout SvgWriter) {
        var path = SvgPath()
        switch mark {
        case .moveOfHome:
            path.polygon([(x - 6, y), (x, y - 6), (x + 6, y), (x + 4, y), (x + 4, y + 6), (x - 4, y + 6), (x - 4, y)])
            w.path(path, .fill(Ink.muted))
        case .moveOfSchool:
            path.polygon([(x, y + 5), (x - 6, y + 3), (x - 6, y - 5), (x, y - 3), (x + 6, y - 5), (x + 6, y + 3)])
            path.segment(x, y - 3, x, y + 5)
            w.path(path, SvgWriter.Paint(fill: Ink.paper, stroke: Ink.muted, width: 1.4))
        case .changeOfWorker:
            person(x, y, &path)
            w.path(path, .fill(Ink.muted))
        case .changeOfHousehold:
            person(x - 3.5, y, &path)
            person(x + 3.5, y, &path)
            w.path(path, SvgWriter.Paint(fill: Ink.paper, stroke: Ink.muted, width: 1.2))
        case .violentIncident:
            path.diamond(x, y, 7)
            w.path(path, .fill(Ink.attention))
            w.line(x, y - 3.5, x, y + 1, .stroke(Ink.paper, 1.6))
            w.line(x, y + 2.4, x, y + 4, .stroke(Ink.paper, 1.6))
        case .crisis:
            path.polygon([
                (x, y - 7), (x + 2, y - 2.2), (x + 7, y - 2.2), (x + 3, y + 1.2), (x + 4.5, y + 6.4), (x, y + 3.3),
                (x - 4.5, y + 6.4), (x - 3, y + 1.2), (x - 7, y - 2.2), (x - 2, y - 2.2),
            ])
            w.path(path, .fill(Ink.ink))
        default:
            path.segment(x - 3, y + 7, x - 3, y - 6)
            path.polygon([(x - 3, y - 6), (x + 6, y - 6), (x + 6, y), (x - 3, y)])
            w.path(path, SvgWriter.Paint(fill: Ink.paper, stroke: Ink.ink, width: 1.4))
        }
    }

    private static func person(_ x: Double, _ y: Double, _ path: inout SvgPath) {
        path.circle(x, y - 3.4, 2.4)
        path.polygon([(x - 4, y + 6), (x - 3, y + 0.6), (x + 3, y + 0.6), (x + 4, y + 6)])
    }
}

extension TimelineEvent.Kind {
    var mark: TimelineMark {
        switch self {
        case .moveOfHome: .moveOfHome
        case .moveOfSchool: .moveOfSchool
        case .changeOfWorker: .changeOfWorker
        case .changeOfHousehold: .changeOfHousehold
        case .violentIncident: .violentIncident
        case .crisis: .crisis
        case .milestone: .milestone
        }
    }
}
