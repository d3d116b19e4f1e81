import Domain

/// What is prepared for the family, with invented data.
enum GalleryFamily {
    static let all: [GalleryPages.Example] = [
        .init(name: "family", page: list(nil)),
        .init(name: "family-none", page: list(nil, entries: [])),
        .init(name: "family-left-out", page: list(.leftOut)),
        .init(name: "family-decide", page: decide(1)),
        .init(name: "family-decide-problems", page: problems),
        .init(name: "family-decide-clash", page: clash),
        .init(name: "family-decide-look", page: look),
        .init(name: "family-words", page: tradeWords()),
        .init(name: "family-words-problems", page: tradeWords("case conference\nTAF: meeting\nTAF: ")),
        .init(name: "family-version", page: version(lines)),
        .init(name: "family-version-none", page: version([])),
    ]

    private static let id = GalleryExamples.id
    private static let token = GalleryExamples.token
    private static let agencies = [
        NamedAgency(id: key(1), name: "Larkfield School"), NamedAgency(id: key(2), name: GalleryExamples.long),
    ]
    private static let day = CivilDate(dayNumber: 19_785)
    private static let children = [
        IndexChild(id: key(5), name: "Robin Marsh", pseudonym: nil, born: nil, died: nil),
        IndexChild(id: key(6), name: "Wren Marsh", pseudonym: nil, born: nil, died: nil),
    ]
    private static let language = PlainLanguage(names: ["mrs sedge"], family: ["Robin Marsh"])

    private static func key(_ number: UInt64) -> RecordID { RecordID(high: id.high, low: id.low + number) }

    private static var places: Tabs {
        Tabs(
            name: Wording(catalogue.review.places),
            tabs: [.init(words: Wording(catalogue.family.tab), link: .family(id), isCurrent: true)])
    }

    private static func entry(_ number: UInt64, _ agency: Int, _ days: Int, _ words: String) -> PageEntry {
        let day = day.adding(days: days)
        let entry = ChronologyEntry(
            id: EntryID(file: "gallery", table: 1, row: Int(number)), file: 0, agency: agency,
            date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day),
            fields: [
                EntryField(kind: .event, heading: "", text: words),
                EntryField(kind: .practitioner, heading: "Worker", text: "Mrs Sedge"),
            ], childSeen: number == 1 ? .yes : .notStated)
        return PageEntry(id: key(number + 20), thread: key(number + 10), submission: key(3), entry: entry)
    }

    private static let entries = [
        entry(1, 0, 0, "Robin had a bruise to his left forearm. TC to HV, who will liaise with CSC."),
        entry(2, 1, 2, "Home visit. NAV. " + GalleryExamples.hostile),
        entry(3, 0, 40, GalleryExamples.welsh),
        entry(4, 1, 700, "Strategy discussion. Threshold met for s47."),
    ]

    private static func kept(_ decision: FamilyDecision, isOfWords: Bool = true) -> KeptFamilyDecision {
        KeptFamilyDecision(
            decision: decision, version: 1, decider: "Nest Ferris", decidedAt: 1_740_391_200_000_000,
            isOfWords: isOfWords)
    }

    private static let words = "A teacher saw a bruise on Robin’s arm. She rang the health visitor, Mrs Sedge."

    private static let decisions = FamilyDecisions(
        own: [
            key(11): kept(
                FamilyDecision(choice: .shared, words: words, said: "Nobody told us that they had rung.")),
            key(12): kept(
                FamilyDecision(choice: .leftOut, reason: .risk, why: "The address is secret from his father.")),
            key(13): kept(FamilyDecision(choice: .shared, words: GalleryExamples.welsh), isOfWords: false),
        ])

    private static func list(_ state: FamilyState?, entries: [PageEntry] = entries) -> FamilyListPage {
        let shown = entries.filter { state == nil || decisions.state(of: $0.thread) == state }
        var counts: [FamilyState: Int] = [:]
        for entry in entries { counts[decisions.state(of: entry.thread), default: 0] += 1 }
        let page = Domain.ChronologyPage(
            agencies: agencies, choices: agencies, submissions: [key(3)], entries: shown, next: nil, previous: nil)
        return FamilyListPage(
            reference: "CR-2025-003", review: id, places: places,
            found: FamilyPage(
                page: page, decisions: decisions, counts: counts, leftOut: [.risk: 1], gone: entries.isEmpty ? 0 : 1,
                names: []),
            choice: FamilyListChoice([], children: []).inState(state),
            children: children.enumerated().map { Choice($1.id.description, FindingsHandler.name($1, $0 + 1)) },
            decides: true, opens: true, language: language)
    }

    private static func decide(_ place: Int) -> FamilyDecisionPage {
        let entry = entries[place]
        let account = AgencyAccount(
            entry: entry, agency: agencies[entry.entry.agency],
            source: EntrySource(fileName: "school.docx", version: 2, receivedAt: 0))
        let found = FamilyEntry(account: account, decisions: decisions, names: [])
        return FamilyDecisionPage(
            form: FamilyDecisionPage.form(found), found: found, link: .familyEntry(id, entry.thread), token: token,
            cancel: .family(id), previous: .familyEntry(id, key(19)), next: .familyEntry(id, key(18)))
    }

    private static func tradeWords(_ typed: String? = nil) -> TradeWordsPage {
        let words = try? TradeWords(
            "TAF: a meeting about the family\n\(GalleryExamples.welsh.prefix(40)): \(GalleryExamples.hostile)")
        let kept = KeptTradeWords(
            words: words ?? TradeWords(), version: 2, author: "Nest Ferris", keptAt: 1_740_391_200_000_000)
        var page = TradeWordsPage(
            review: id, form: TradeWordsPage.form(kept), kept: kept, places: places, link: .tradeWords(id),
            token: token)
        if let typed {
            let (outcome, problems) = TradeWordsPage.read(FormFields(all: [.init(name: "words", value: typed)]))
            if case .problems(let form) = outcome { (page.form, page.problems) = (form, problems) }
        }
        return page
    }

    private static var problems: FamilyDecisionPage {
        var page = decide(3)
        let fields = FormFields(all: [
            .init(name: "choice", value: FamilyChoice.leftOut.rawValue), .init(name: "why", value: "Not yet."),
        ])
        if case .problems(let form) = FamilyDecisionPage.read(fields) { page.form = form }
        return page
    }

    private static var clash: FamilyDecisionPage {
        var page = decide(0)
        page.form.clash = FormClash(
            who: "Ifan Pryce", when: "at 14:20 today",
            theirs: [
                .choice: catalogue.familyDecision.leave.english, .words: "",
                .reason: catalogue.familyDecision.risk.english,
            ])
        return page
    }

    private static var look: FamilyDecisionPage {
        var page = decide(2)
        page.isSaved = true
        page.remarks = language.remarks(on: words + " There was a CP plan.")
        return page
    }

    private static let lines: [FamilyVersion.Line] = [entries[0], entries[2], entries[3]].map { entry in
        FamilyVersion.Line(
            thread: entry.thread, date: entry.entry.date, childSeen: entry.entry.childSeen,
            agency: agencies[entry.entry.agency].name,
            words: entry.thread == key(11) ? words : "Nobody came to the door.\nThe nurse left a card.")
    }

    private static func version(_ lines: [FamilyVersion.Line]) -> FamilyVersionPage {
        FamilyVersionPage(
            review: id, places: places, children: FamilyWording.names(children),
            version: FamilyVersion(
                lines: lines, leftOut: lines.isEmpty ? [:] : [.risk: 1, .aboutSomebodyElse: 3], undecided: 2,
                preparedBy: lines.isEmpty ? [] : ["Nest Ferris"],
                preparedAt: lines.isEmpty ? nil : 1_740_391_200_000_000, names: []), decides: true,
            language: language, file: .familyFile(id))
    }
}
