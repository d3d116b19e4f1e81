import Domain

/// Pages of a chronology and its entries with invented data.
enum GalleryEntry {
    static let all: [GalleryPages.Example] = [
        .init(name: "chronology", page: chronology),
        .init(name: "entry", page: entry()),
        .init(name: "entry-reader", page: entry(isReader: true)),
        .init(name: "entry-note", page: note()),
        .init(name: "entry-note-clash", page: note(isClash: true)),
        .init(
            name: "entry-weight",
            page: WeighPage(
                form: WeighPage.form(PanelWeight(significance: .relevant, version: 1)), entry: full().view,
                link: .weighEntry(id, id), token: token, cancel: .entry(id, id))),
        .init(
            name: "entry-themes",
            page: MarkThemesPage(
                form: FilledForm(), entry: full().view, themes: themes, had: [], mayName: true,
                link: .markThemes(id, id), token: token, cancel: .entry(id, id))),
        .init(name: "entry-link", page: byHand),
        .init(name: "themes", page: themesPage),
        .init(
            name: "theme-name",
            page: NameThemePage(
                form: FilledForm(), isNew: true, link: .nameTheme(id), token: token, cancel: .themes(id))),
        .init(name: "links", page: LinkQueuePage(places: places, left: 37, next: link, startAgain: nil)),
        .init(name: "links-none", page: LinkQueuePage(places: places, left: 0, next: nil, startAgain: nil)),
        .init(
            name: "links-put-off",
            page: LinkQueuePage(places: places, left: 4, next: nil, startAgain: .linkQueue(id))),
        .init(name: "links-confirmed", page: decidedLinks(areConfirmed: true)),
        .init(name: "links-dismissed", page: decidedLinks(areConfirmed: false)),
        .init(name: "links-lapsed", page: lapsed),
        .init(name: "link", page: decided),
        .init(name: "search", page: search),
    ]

    private static let id = GalleryExamples.id
    private static let token = GalleryExamples.token
    /// 21 February 2025, 14:05.
    private static let moment: Int64 = 1_740_146_700_000_000

    private static func key(_ number: UInt64) -> RecordID {
        RecordID(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0100 + number)
    }

    private static var places: Tabs {
        Tabs(
            name: Wording(catalogue.review.places),
            tabs: [
                .init(words: Wording(catalogue.review.home), link: .review(id), isCurrent: false),
                .init(words: Wording(catalogue.review.chronology), link: .chronology(id), isCurrent: true),
                .init(words: Wording(catalogue.entry.themes), link: .themes(id), isCurrent: false),
                .init(words: Wording(catalogue.links.queueTab), link: .linkQueue(id), isCurrent: false),
            ])
    }

    // MARK: Entries

    private static func pageEntry(_ number: UInt64, _ verbatim: String, _ event: String, agency: Int) -> PageEntry {
        var date = DateReader().read(verbatim)
        if number == 1 { date.notes = [Note(.centuryAssumed, "the year is taken to be 2024")] }
        let entry = ChronologyEntry(
            id: EntryID(file: "0123456789ab", table: 1, row: Int(number) + 13), file: 0, agency: agency, date: date,
            fields: [
                EntryField(kind: .date, heading: "Date", text: verbatim),
                EntryField(kind: .event, heading: "What happened", text: event),
                EntryField(kind: .practitioner, heading: "Worker", text: "E. Sallow, school nurse"),
                EntryField(kind: .childSeen, heading: "Child seen?", text: "Y"),
                EntryField(
                    kind: .action, heading: "Action taken", text: "Form sent to the duty desk; no answer by Friday."),
            ], childSeen: .yes,
            remarks: number == 1 ? [SourceRemark(.comment, text: "Whose handwriting?", author: "B. Quill")] : [],
            problems: number == 1
                ? [
                    Problem(
                        .impossibleDate, "The file names 31 April as the day of the call.",
                        suggestion: "Perhaps 30 April.")
                ]
                : [])
        var page = PageEntry(id: key(number), thread: key(number), submission: id, entry: entry)
        page.themes = number == 1 ? [themes[0].id] : []
        page.significance = number == 1 ? .key : nil
        (page.links, page.notes, page.questions) = number == 1 ? (2, 1, 1) : (0, 0, 0)
        return page
    }

    private static let agencies = ["Larkfield School", "Harrowmere Community Health"].enumerated().map {
        NamedAgency(id: key(UInt64($0) + 50), name: $1)
    }

    private static func account(_ number: UInt64, _ verbatim: String, _ event: String, agency: Int) -> AgencyAccount {
        AgencyAccount(
            entry: pageEntry(number, verbatim, event, agency: agency), agency: agencies[agency],
            source: EntrySource(
                fileName: agency == 0 ? "larkfield-school.docx" : "health-visiting.csv", version: 2,
                receivedAt: moment))
    }

    private static let first = account(
        1, "Tues 12/3/24",
        "Robin came in without a coat and asked twice whether he could stay for tea. Bruise to left forearm, about the size "
            + "of a fifty-pence piece. He said he “fell off the wall”. Mother telephoned, no answer.", agency: 0)
    private static let second = account(
        2, "13.3.24", "T/C from school nurse re bruise to L arm. Advised to refer if repeated. NFA.", agency: 1)

    private static let summary = LinkSummary(
        id: key(70), first: key(1), second: key(2), score: 874,
        reasons: ["one day apart", "both tell of a bruise to the left arm", "health names the school nurse"],
        state: .proposed, decision: nil, version: 0)

    private static let themes = ["Appointments missed", "Injuries explained away", GalleryExamples.hostile].enumerated()
        .map { PanelTheme(id: key(UInt64($0) + 30), name: $1, version: 1, entries: 12 - $0 * 5) }

    private static func full() -> EntryInFull {
        var entry = EntryInFull(account: first)
        let before = pageEntry(3, "12/3/24", "Robin had no coat. Bruise to forearm.", agency: 0)
        entry.earlier = [
            EarlierRow(
                thread: key(3), entry: before.entry,
                source: EntrySource(fileName: "larkfield-school.docx", version: 1, receivedAt: moment), isSameRow: true)
        ]
        var dismissed = summary
        (dismissed.id, dismissed.state, dismissed.score) = (key(71), .dismissed, 610)
        (dismissed.decision, dismissed.version) = ("Another child of the same name.", 1)
        entry.accounts = [
            LinkedAccount(link: summary, account: second),
            LinkedAccount(
                link: dismissed, account: account(4, "11.3.24", "Seen in clinic. Well and thriving.", agency: 1)),
        ]
        entry.notes = [
            PanelNote(
                id: key(80), thread: key(1), author: "Tomos Iredale", writer: "Dr Anwen Caradog", writtenAt: moment,
                changedAt: moment + 86_400_000_000,
                words: "First time anybody asked Robin himself.\nWho was told what he said?", version: 2,
                isOnEntry: true)
        ]
        entry.themes = themes
        entry.weight = PanelWeight(significance: .key, version: 1)
        entry.questions = [
            PanelQuestion(
                id: key(90), thread: key(1), agency: agencies[0].id, agencyName: agencies[0].name, number: 3,
                words: "Was the form sent on after Friday?", state: .answered,
                answer: "No. The duty desk had changed its address.", version: 2, isOnEntry: true)
        ]
        entry.family = KeptFamilyDecision(
            decision: FamilyDecision(
                choice: .shared, words: "Robin told a teacher that his arm hurt. The teacher rang social care.",
                said: "Nobody told us that they had rung."), version: 2, decider: "Nest Ferris",
            decidedAt: 1_740_391_200_000_000, isOfWords: true)
        entry.previous = key(4)
        entry.next = key(2)
        return entry
    }

    private static func entry(isReader: Bool = false) -> EntryPage {
        var (entry, actions) = (full(), EntryPage.Actions())
        if isReader {
            (entry.notes, entry.themes, entry.weight, entry.questions) = (nil, nil, nil, nil)
            entry.accounts = []
        } else {
            actions.writeNote = (.writeNote(id, id), token)
            actions.weigh = (.weighEntry(id, id), token)
            actions.themes = .markThemes(id, id)
            actions.ask = .askQuestion(id, thread: id)
            actions.link = .linkEntry(id, id)
            actions.decide = { .decideLink(id, $0) }
            actions.changeNote = { .changeNote(id, $0) }
            actions.withdrawNote = { .withdrawNote(id, $0) }
        }
        return EntryPage(
            entry: entry,
            children: [
                Wording(catalogue.entry.childThen, .data("Robin"), ReviewHomeHandler.say(.years(6))),
                Wording(catalogue.entry.childThen, .data("Wren"), ReviewHomeHandler.say(.months(8))),
            ], previous: .entry(id, key(4)), next: isReader ? nil : .entry(id, key(2)),
            back: (Wording(catalogue.entry.back), .chronology(id)), isOfChoice: !isReader, actions: actions,
            seesFamily: !isReader, open: { .entry(id, $0) }, question: { .question(id, $0) })
    }

    private static func note(isClash: Bool = false) -> NotePage {
        var form = FilledForm<NoteField>(
            [.note: "First time anybody asked Robin himself, so far as we know."], version: 1)
        if isClash {
            form.clash = FormClash(
                who: "Ifan Pryce", when: "at 14:20 today",
                theirs: [.note: "First time anybody asked Robin himself.\nThe nurse asked again in May."])
        }
        return NotePage(
            form: form, heading: catalogue.panel.changeNote, entry: full().view, link: .changeNote(id, id),
            token: token, cancel: .entry(id, id))
    }

    // MARK: Lists

    private static var chronology: ReviewChronologyPage {
        var choice = ChronologyChoice()
        choice.filter.from = CivilDate(year: 2024, month: 3, day: 1)
        choice.filter.to = CivilDate(year: 2024, month: 3, day: 31)
        let months = [(2021, 4, 3), (2021, 11, 18), (2022, 1, 40), (2022, 2, 4), (2024, 3, 25), (2024, 12, 11)]
        let page = Domain.ChronologyPage(
            agencies: agencies, choices: agencies, submissions: [id], entries: [first.entry, second.entry],
            next: ChronologyPlace(day: 1, width: 0, time: 0, entry: id))
        let written = WrittenChronology(
            ReviewSummary(
                board: id, id: id, reference: "CR-2025-003", title: "Hazel", titleVersion: 1, isClosed: false,
                phaseVersion: 0),
            page,
            months: ChronologyMonths(
                months: months.map { .init(year: $0.0, month: $0.1, entries: $0.2) }, undated: 2),
            themes: themes, choice: choice, mayAsk: true)
        return ReviewChronologyPage(
            reference: "CR-2025-003", places: places,
            views: ChronologyViews(id, current: .chronology(id)), written: written, choice: choice, form: choice.form,
            link: .chronology(id), token: token, people: .chronologyPeople(id), seesQuestions: true,
            search: SearchBox(link: .searchChronology(id), token: token), seesNotes: true)
    }

    private static var themesPage: ThemesPage {
        ThemesPage(
            reference: "CR-2025-003", places: places,
            rows: themes.map { .init(theme: $0, entries: .chronology(id), rename: .renameTheme(id, $0.id)) },
            name: .nameTheme(id))
    }

    // MARK: Links

    private static var link: LinkPage {
        var page = LinkPage(
            form: FilledForm(version: 0), summary: summary, accounts: [first, second], link: .decideLink(id, id),
            token: token, cancel: .linkQueue(id), open: { .entry(id, $0) })
        page.later = .linkQueue(id)
        page.asks = agencies.map {
            .init(words: Wording(catalogue.links.ask, .data($0.name)), link: .askQuestion(id, thread: $0.id))
        }
        return page
    }

    private static var lapsed: LinkQueuePage {
        var page = LinkQueuePage(places: places, left: 37, next: link, startAgain: nil)
        page.lapsed = [
            (link: LapsedLink(first: first, second: second, reason: "Both name the <nurse>."), open: .entry(id, id))
        ]
        return page
    }

    private static func decidedLinks(areConfirmed: Bool) -> DecidedLinksPage {
        var known = summary
        (known.state, known.version) = (areConfirmed ? .confirmed : .dismissed, 1)
        known.decision = areConfirmed ? "Both name the nurse." : "Two different calls, of two days."
        let words = catalogue.links
        return DecidedLinksPage(
            places: places,
            states: Tabs(
                name: Wording(words.state),
                tabs: [
                    .init(words: Wording(words.stateOpen, .number(4)), link: .linkQueue(id), isCurrent: false),
                    .init(
                        words: Wording(words.stateConfirmed, .number(1)), link: .linkQueue(id),
                        isCurrent: areConfirmed),
                    .init(
                        words: Wording(words.stateDismissed, .number(1)), link: .linkQueue(id),
                        isCurrent: !areConfirmed),
                ]),
            areConfirmed: areConfirmed, items: [.init(link: known, accounts: [first, second])], pager: nil,
            toLook: .linkQueue(id), open: { .entry(id, $0) }, change: { .decideLink(id, $0) })
    }

    private static var decided: LinkPage {
        var known = summary
        (known.state, known.decision, known.version) = (.confirmed, "Both name the nurse.", 1)
        var form = FilledForm<DecisionField>(version: 1)
        form.problems = [
            .init(field: .reason, words: Wording(catalogue.forms.missing, Wording(DecisionField.reason.called)))
        ]
        return LinkPage(
            form: form, summary: known, accounts: [first, second], link: .decideLink(id, id), token: token,
            cancel: .entry(id, id), open: { .entry(id, $0) })
    }

    private static var byHand: ByHandPage {
        ByHandPage(
            form: FilledForm(), entry: full().view,
            near: [second, account(4, "11.3.24", GalleryExamples.hostile, agency: 1)].map {
                EntryView(thread: $0.thread, entry: $0.entry.entry, agency: $0.agency.name)
            }, hasMore: false, days: 3, wider: [(14, .linkEntry(id, id)), (60, .linkEntry(id, id))],
            link: .linkEntry(id, id),
            token: token, cancel: .entry(id, id))
    }

    // MARK: Finding

    private static var search: SearchPage {
        func hit(_ account: AgencyAccount, _ words: String, _ marks: [Range<Int>]) -> SearchHit {
            SearchHit(
                entry: account.entry.id, thread: account.thread, submission: id, review: id,
                agency: account.agency.id, agencyName: account.agency.name, fileName: account.source.fileName, table: 1,
                row: 14, dateWords: "12/3/24", earliest: CivilDate(year: 2024, month: 3, day: 12),
                latest: CivilDate(year: 2024, month: 3, day: 12), score: 1,
                excerpts: [
                    .init(
                        heading: "What happened",
                        snippet: SearchSnippet(text: words, marks: marks, isCutBefore: true, isCutAfter: true))
                ])
        }
        var row = hit(second, "Bruising chart kept in the paper file", [0..<8])
        (row.entry, row.thread) = (nil, nil)
        let hits: [SearchPage.Hit] = [
            .init(hit: hit(first, "asked twice. Bruise to left forearm, about", [13..<19]), link: .entry(id, key(1))),
            .init(hit: hit(second, "re bruise to L arm", [3..<9]), link: .entry(id, key(2))),
            .init(hit: row, link: nil),
        ]
        return SearchPage(
            box: SearchBox(
                form: FilledForm([.words: "bruise"]), link: .searchChronology(id), token: token),
            found: .init(
                typed: "bruise", total: 57, notIndexed: 1, hits: hits, previous: nil, next: .searchChronology(id)),
            places: places)
    }
}
