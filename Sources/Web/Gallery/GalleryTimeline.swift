import Domain
import Drawing

/// The timeline and what was known on a day, with invented data.
enum GalleryTimeline {
    static var all: [GalleryPages.Example] {
        var wrong = FilledForm<TimelineField>([.from: "2024", .to: "31.2.2023"])
        wrong.problems = [.init(field: .to, words: Wording(catalogue.chronology.endsBefore))]
        return [
            .init(name: "timeline", page: timeline()), .init(name: "timeline-problem", page: timeline(wrong)),
            .init(name: "known-choose", page: known(nil)), .init(name: "known", page: known(view)),
        ]
    }

    private static let id = GalleryExamples.id
    private static let agencies = [
        NamedAgency(id: key(1), name: "Larkfield School"), NamedAgency(id: key(2), name: GalleryExamples.long),
    ]
    private static let day = CivilDate(dayNumber: 19_785)

    private static func key(_ number: UInt64) -> RecordID { RecordID(high: id.high, low: id.low + number) }

    private static var places: Tabs {
        Tabs(
            name: Wording(catalogue.review.places),
            tabs: [.init(words: Wording(catalogue.review.chronology), link: .chronology(id), isCurrent: true)])
    }

    private static func entry(_ number: Int, _ agency: Int, _ days: Int, _ words: String) -> ChronologyEntry {
        let day = day.adding(days: days)
        return ChronologyEntry(
            id: EntryID(file: "gallery", table: 1, row: number), file: 0, agency: agency,
            date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day),
            fields: [EntryField(kind: .event, heading: "", text: words)])
    }

    private static let entries = [
        entry(1, 0, 0, "Robin had a bruise to his left forearm. Telephoned the health visitor."),
        entry(2, 1, 2, "Home visit. No reply at the door. " + GalleryExamples.hostile),
        entry(3, 0, 40, GalleryExamples.welsh),
    ]

    private static func timeline(_ form: FilledForm<TimelineField> = FilledForm()) -> TimelinePage {
        var chronology = IntegratedChronology(
            title: "CR-2025-003: Hazel", agencies: agencies.map { CaseAgency(name: $0.name) }, entries: entries)
        chronology.children = [ChildOfCase(name: "Robin")]
        let picture = CasePicture(chronology, threads: [key(11), key(12), key(13)], agencies: agencies.map(\.id))
        var drawn = picture
        drawn.chronology.title = chronology.title
        let timeline = Timeline(drawn)
        return TimelinePage(
            reference: "CR-2025-003", places: places, views: ChronologyViews(id, current: .timeline(id)),
            children: [.data("Robin"), .data("Wren")],
            found: CaseTimeline(title: "Hazel", picture: drawn, understood: nil, hasFindings: false), form: form,
            span: nil, usual: timeline.usualSpan,
            picture: form.problems.isEmpty
                ? timeline.picture(
                    TimelineOptions(
                        ways: TimelineWays(
                            entry: { SiteLink.entry(id, key(UInt64(11 + $0))).address },
                            days: { span, _ in TimelinePage.entries(span, agency: nil, id).address }))) : nil,
            link: .timeline(id), review: id, exports: .exports(id))
    }

    private static func known(_ view: KnownView?) -> KnownPageBody {
        KnownPageBody(
            reference: "CR-2025-003", places: places, views: ChronologyViews(id, current: .known(id)),
            children: [.data("Robin"), .data("Wren")], agencies: agencies, form: FilledForm(), view: view,
            link: .known(id), chronology: .chronology(id))
    }

    private static var view: KnownView {
        let shown = entries.prefix(2).enumerated().map { place, entry in
            PageEntry(id: key(UInt64(21 + place)), thread: key(UInt64(11 + place)), submission: id, entry: entry)
        }
        let page = Domain.ChronologyPage(
            agencies: agencies, choices: agencies, submissions: [id], entries: shown,
            next: ChronologyPlace(day: 1, width: 0, time: 0, entry: id))
        func telling(_ shownBy: RecordID?) -> KeptTelling {
            KeptTelling(
                thread: key(11), shownBy: shownBy, agency: agencies[1].id, since: day, way: .words,
                words: "Telephoned the health visitor")
        }
        return KnownView(
            known: KnownAt(agency: agencies[1].id, day: day.adding(days: 3)), agency: agencies[1].name,
            found: KnownPage(
                page: page, told: [key(11): [telling(nil), telling(key(12))]], held: 2, seen: 3, unsettled: 1,
                tellings: .shown, ranAt: 1_741_859_700_000_000, isBehind: true),
            review: id, isLater: false, exports: .exports(id))
    }
}
