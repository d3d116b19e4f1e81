import Domain

/// Pages of what the program found, with invented data.
enum GalleryFindings {
    static let all: [GalleryPages.Example] = [
        .init(name: "stands-out", page: overview(understood)),
        .init(name: "stands-out-under-way", page: overview(CaseUnderstood(work: .underWay))),
        .init(name: "stands-out-not-yet", page: overview(CaseUnderstood())),
        .init(name: "finding-queue", page: queue([item(), item(.confirmed)], .open)),
        .init(name: "finding-queue-none", page: queue([], .dismissed)),
        .init(name: "finding", page: finding(item())),
        .init(name: "finding-gone", page: finding(item(.dismissed, isFound: false))),
    ]

    private static let id = GalleryExamples.id
    private static let token = GalleryExamples.token
    /// 21 February 2025, 14:05.
    private static let moment: Int64 = 1_740_146_700_000_000

    private static func key(_ number: UInt64) -> RecordID {
        RecordID(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0300 + number)
    }

    private static var places: Tabs {
        Tabs(
            name: Wording(catalogue.review.places),
            tabs: [
                .init(words: Wording(catalogue.review.home), link: .review(id), isCurrent: false),
                .init(words: Wording(catalogue.review.chronology), link: .chronology(id), isCurrent: false),
                .init(words: Wording(catalogue.findings.tab), link: .findings(id), isCurrent: true),
            ])
    }

    private static var understood: CaseUnderstood {
        CaseUnderstood(
            ranAt: moment, work: .underWay, entries: 1_204, agencies: 5, unreleased: 2,
            counts: [
                .init(kind: .contradiction, state: .open, child: key(1), count: 6),
                .init(kind: .silence, state: .open, child: key(1), count: 2),
                .init(kind: .smallThing, state: .open, child: nil, count: 37),
                .init(kind: .smallThing, state: .confirmed, child: nil, count: 4),
                .init(kind: .smallThing, state: .dismissed, child: nil, count: 9),
            ])
    }

    private static func overview(_ understood: CaseUnderstood) -> StandsOutPage {
        StandsOutPage(
            places: places, understood: understood,
            children: [
                .init(
                    name: .data("Robin"),
                    lastSeen: Wording(
                        catalogue.findings.seenInferred, .english("7 Feb 2025, by Harrowmere Community Health")),
                    lastAlone: Wording(catalogue.findings.noSighting),
                    longest: .english("Not seen for 66 days: 3 May 2024 to 8 Jul 2024"),
                    entries: [
                        (Wording(catalogue.findings.entryOfLast, .data("Robin")), .entry(id, key(1)))
                    ],
                    kinds: [
                        (.contradiction, 6, .findingQueue(id)), (.silence, 2, .findingQueue(id).with([("kind", "s")])),
                    ])
            ],
            kinds: Finding.Kind.queues.map { kind in
                .init(
                    kind: kind, left: understood.count(kind, .open), confirmed: understood.count(kind, .confirmed),
                    dismissed: understood.count(kind, .dismissed),
                    link: .findingQueue(id).with([("kind", kind.rawValue)]))
            }, again: (.understandAgain(id), token))
    }

    private static func account(_ number: UInt64, _ verbatim: String, _ event: String, _ agency: String)
        -> AgencyAccount
    {
        let entry = ChronologyEntry(
            id: EntryID(file: "0123456789ab", table: 1, row: Int(number)), file: 0, agency: 0,
            date: DateReader().read(verbatim),
            fields: [
                EntryField(kind: .date, heading: "Date", text: verbatim),
                EntryField(kind: .event, heading: "What happened", text: event),
            ])
        return AgencyAccount(
            entry: PageEntry(id: key(number), thread: key(number), submission: id, entry: entry),
            agency: NamedAgency(id: key(number + 50), name: agency),
            source: EntrySource(fileName: "visits.csv", version: 1, receivedAt: moment))
    }

    private static func item(_ state: FindingState = .open, isFound: Bool = true) -> FoundItem {
        let accounts = [
            account(11, "12.3.24", "Home visit. Robin seen asleep upstairs, mother said he was poorly.", "Social Care"),
            account(
                12, "12.3.24", "Robin in school all day, played football. \(GalleryExamples.hostile)",
                "Larkfield School"),
            account(13, "14.3.24", "Told duty worker that Robin had been at school on Tuesday.", "Larkfield School"),
        ]
        return FoundItem(
            id: key(state == .open ? 20 : 21),
            finding: Finding(
                .contradiction, key: "example", title: "Child seen",
                says: "One account says that Robin was seen at home, another that he was at school.", rule: "same day",
                child: key(1),
                grounds: [
                    .init(thread: key(11), words: "Robin seen asleep upstairs", part: .one),
                    .init(thread: key(12), words: "in school all day", part: .other),
                    .init(thread: key(13), words: "", part: .beside),
                ]),
            state: state, reason: state == .open ? nil : "The visit was to his brother.",
            version: state == .open ? 0 : 1,
            isFound: isFound, accounts: Dictionary(uniqueKeysWithValues: accounts.map { ($0.thread, $0) }))
    }

    private static func view(_ item: FoundItem, _ heading: HtmlTag) -> FindingView {
        FindingView(item: item, open: { .entry(id, $0) }, child: .data("Robin"), heading: heading)
    }

    private static func queue(_ items: [FoundItem], _ state: FindingState) -> FindingQueuePage {
        let words = catalogue.findings
        let states: [(FindingState, Phrase)] = [
            (.open, words.stateOpen), (.confirmed, words.stateConfirmed), (.dismissed, words.stateDismissed),
        ]
        return FindingQueuePage(
            kind: .contradiction, places: places,
            states: Tabs(
                name: Wording(words.state),
                tabs: states.map {
                    .init(
                        words: Wording($1, .number(items.count)),
                        link: .findingQueue(id).with([("state", $0.rawValue)]), isCurrent: $0 == state)
                }),
            state: state, understood: understood, child: (.data("Robin"), .findingQueue(id)),
            items: items.map { .init(view: view($0, .h3), link: .finding(id, $0.id)) },
            pager: Pager(total: 37, perPage: 10, current: 2) { .findingQueue(id).with([("page", String($0))]) },
            toLook: .findingQueue(id), back: .findings(id))
    }

    private static func finding(_ item: FoundItem) -> FindingPage {
        FindingPage(
            form: FilledForm(version: item.version), view: view(item, .h2), left: 6,
            decide: (.finding(id, item.id), token), list: .findingQueue(id),
            previous: .finding(id, key(30)), next: .finding(id, key(31)),
            asks: ["Social Care", "Larkfield School"].map {
                .init(
                    words: Wording(catalogue.findings.ask, .data($0)),
                    link: .askQuestion(id, thread: key(UInt64($0.count))))
            })
    }
}
