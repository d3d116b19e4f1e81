/// Every kind of mark a timeline may hold, its words in the legend and its look there. A mark enters the legend when
/// it is drawn.
enum TimelineMark: Int, CaseIterable, Hashable {
    case seen, alone, spoken, wishes, seenInDoubt, notSeen, childBars, silence, notBorn, crisisLine
    case moveOfHome, moveOfSchool, changeOfWorker, changeOfHousehold, violentIncident, crisis, milestone
    case disagreement, disagreementLine
    case entry, entryWithConcern, bars, band, bandWithConcern, smallThing, runningTotal, severalAgencies
    case concern, concernBars

    var words: String {
        switch self {
        case .seen: "Child seen"
        case .alone: "Seen alone (ring)"
        case .spoken: "Spoken with (stem)"
        case .wishes: "Wishes or feelings heard (flag)"
        case .seenInDoubt: "Seen, in doubt: it ends no silence"
        case .notSeen: "Contact, child not seen"
        case .childBars: "Up: times seen (dark: alone, spoken with or heard); down: not seen"
        case .silence: "Silence: child not seen, or agency wrote nothing"
        case .notBorn: "Not yet born"
        case .crisisLine: "Crisis or incident; beside it, days since the child was seen"
        case .moveOfHome: "Move of home"
        case .moveOfSchool: "Change of school"
        case .changeOfWorker: "Change of worker"
        case .changeOfHousehold: "Change in the household"
        case .violentIncident: "Incident: violence, injury, disturbance"
        case .crisis: "Crisis"
        case .milestone: "Day to note"
        case .disagreement: "Accounts disagree (number as in the table)"
        case .disagreementLine: "Dashed: joins accounts that disagree"
        case .entry: "One entry"
        case .entryWithConcern: "Entry with a sign of concern"
        case .bars: "Entries: dark, with a sign of concern; grey, others; open, unsure date"
        case .band: "Unsure date: the days it may mean"
        case .bandWithConcern: "The same, with a sign of concern"
        case .smallThing: "Missed, cancelled, lost (tick)"
        case .runningTotal: "Running total"
        case .severalAgencies: "Told by several agencies"
        case .concern: "Concern of this kind on record"
        case .concernBars: "Entries with a concern of this kind"
        }
    }

    /// Draws the mark about a point, within 22 by 18.
    func draw(_ x: Double, _ y: Double, into w: inout SvgWriter) {
        switch self {
        case .seen: TimelineGlyphs.contact([.seen], x, y, into: &w)
        case .alone: TimelineGlyphs.contact([.seen, .alone], x, y, into: &w)
        case .spoken: TimelineGlyphs.contact([.seen, .spoken], x, y + 5, into: &w)
        case .wishes: TimelineGlyphs.contact([.seen, .spoken, .wishes], x - 2, y + 7, into: &w)
        case .seenInDoubt: TimelineGlyphs.contact([.seen, .doubted], x, y, into: &w)
        case .notSeen: TimelineGlyphs.contact([], x, y, into: &w)
        case .childBars:
            w.rectangle(x - 8, y - 8, 5, 9, .fill(Ink.middle))
            w.rectangle(x - 8, y - 3, 5, 4, .fill(Ink.ink))
            w.rectangle(x, y + 1, 5, 6, .stroke(Ink.ink, 1))
        case .silence: TimelineGlyphs.silence(x - 10, y - 5, 20, 10, into: &w)
        case .notBorn: w.line(x - 10, y, x + 10, y, .stroke(Ink.middle, 1.2, dash: "1.5 3"))
        case .crisisLine: w.line(x, y - 9, x, y + 9, .stroke(Ink.attention, 1))
        case .moveOfHome, .moveOfSchool, .changeOfWorker, .changeOfHousehold, .violentIncident, .crisis, .milestone:
            TimelineGlyphs.event(self, x, y, into: &w)
        case .disagreement: TimelineGlyphs.ring(3, x, y, into: &w)
        case .disagreementLine: w.line(x, y - 8, x, y + 8, .stroke(Ink.attention, 1, dash: "3 3"))
        default: drawEntry(x, y, into: &w)
        }
    }

    private func drawEntry(_ x: Double, _ y: Double, into w: inout SvgWriter) {
        var path = SvgPath()
        switch self {
        case .entry:
            path.circle(x, y, 2.4)
            w.path(path, .fill(Ink.middle))
        case .entryWithConcern, .concern:
            path.triangle(x, y, 3.2)
            w.path(path, .fill(Ink.ink))
        case .bars:
            w.rectangle(x - 3, y + 2, 6, 6, .fill(Ink.ink))
            w.rectangle(x - 3, y - 3, 6, 5, .fill(Ink.middle))
            w.rectangle(x - 2.6, y - 7.6, 5.2, 4.2, SvgWriter.Paint(fill: Ink.paper, stroke: Ink.muted, width: 0.8))
        case .band: TimelineGlyphs.band(x - 10, x + 10, y, isConcern: false, into: &w)
        case .bandWithConcern: TimelineGlyphs.band(x - 10, x + 10, y, isConcern: true, into: &w)
        case .smallThing:
            path.segment(x, y - 4, x, y + 4)
            w.path(path, .stroke(Ink.ink, 1.6))
        case .runningTotal:
            path.move(x - 10, y + 5)
            path.line(x - 3, y + 5)
            path.line(x - 3, y)
            path.line(x + 4, y)
            path.line(x + 4, y - 5)
            path.line(x + 10, y - 5)
            w.path(path, .stroke(Ink.accent, 1.6))
        case .severalAgencies:
            w.line(x, y - 8, x, y + 8, .stroke(Ink.middle, 0.8))
            path.circle(x, y - 6, 1.7)
            path.circle(x, y + 6, 1.7)
            w.path(path, .fill(Ink.middle))
        case .concernBars: w.rectangle(x - 3, y - 5, 6, 10, .fill(Ink.ink))
        default: break
        }
    }
}
