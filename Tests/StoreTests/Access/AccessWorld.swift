import Domain
import TestSupport

@testable import Store

/// A review in which everything there is to see is there once: released and not, of the own agency and of another, each
/// with a note, a theme, a question; and links between all.
struct AccessWorld {
    /// One file of an agency with one entry.
    struct Item {
        var words: String
        var agency: RecordID
        var submission: RecordID
        var isReleased: Bool
        var thread: RecordID
        var note: RecordID
        var question: RecordID
    }

    let store: Store
    let review: ReviewFixture
    /// The agency all roles for an agency are held for.
    let own: RecordID
    let other: RecordID
    /// Own released, own unreleased, other's released, other's unreleased.
    let items: [Item]
    let theme: RecordID
    /// A link for each two items, by their places.
    let links: [(id: RecordID, first: Int, second: Int)]
    /// Findings, each with the items it rests on, by their places.
    let findings: [(id: RecordID, items: [Int])]
    /// One person for each role.
    let people: [AccessRole: RecordID]
    let membership: [AccessRole: RecordID]
    /// Of the board, with no role; and one who had all roles and left.
    let bystander: RecordID
    let leaver: RecordID
    /// The first of the review's.
    let child: RecordID
    /// A plan of the same child.
    let plan: RecordID
    let around: RecordID
    /// Open ones.
    let invitations: (ofBoard: RecordID, ofReview: RecordID)
    /// Files on their way, each sent by somebody who is none of ``people``: of the own agency, and of the other.
    let sent: [(agency: RecordID, id: RecordID, name: String)]
    /// Of somebody who is none of ``people``: a chronology to take along, and a token.
    let export: RecordID
    let token: RecordID
    /// Of the own agency and of the other, which are late; the own has said that its records are secured.
    let requests: [(agency: RecordID, id: RecordID)]
    /// One of each of ``items`` alone, by their places.
    let gatherings: [RecordID]
    /// An entry typed in for the own agency, and one for the other.
    let typed: [(agency: RecordID, id: RecordID)]

    init(_ fixture: StoreFixture) async throws {
        let review = try await fixture.review()
        let store = fixture.store
        (self.store, self.review, own) = (store, review, review.agency)
        other = try await review.addAgency("Health")
        var people: [AccessRole: RecordID] = [.machineOperator: review.actor]
        var membership: [AccessRole: RecordID] = [:]
        let leaver = try await review.person("leaver")
        for role in AccessRole.allCases where role != .machineOperator {
            let person = try await review.person(role.rawValue)
            people[role] = person
            membership[role] = try await review.give(role, to: person)
            try await review.give(role, to: leaver)
        }
        let leave = RecordLeaver(board: review.board, person: leaver, reason: "Left.")
        try await store.run(.recordLeaver(leave), by: review.actor)
        (self.people, self.membership, self.leaver) = (people, membership, leaver)
        bystander = try await review.person("bystander")

        let first = try await store.database.read { session in
            try session.first("SELECT id FROM index_children WHERE review = $1 ORDER BY place", [.id(review.review)]) {
                try $0.key(0)
            }
        }
        guard let first else { throw ReviewFixture.Untouched(sql: "children") }
        child = first
        plan = store.newID()
        let period = PlanPeriod(plan: "child_in_need", from: CivilDate(dayNumber: 18_000))
        try await store.run(
            .addPlanPeriod(
                AddPlanPeriod(board: review.board, review: review.review, id: plan, child: first, period: period)),
            by: review.actor)
        around = store.newID()
        try await store.run(
            .addPersonAround(
                AddPersonAround(
                    board: review.board, review: review.review, id: around, person: .init(name: "Ro Marrow"))),
            by: review.actor)
        let invited = [AccessRole.learner, .reader].map { Self.invitation($0, review) }
        for invitation in invited { try await store.run(.invitePerson(invitation), by: review.actor) }
        invitations = (invited[0].id, invited[1].id)

        var sent: [(agency: RecordID, id: RecordID, name: String)] = []
        var senders: [RecordID: RecordID] = [:]
        for (name, agency) in [("own, sent", own), ("other, sent", other)] {
            let place = review.of(agency)
            let staged = try await place.stage(Array(name.utf8))
            let command = SendFile(
                board: review.board, review: review.review, id: store.newID(), agency: agency, name: name,
                file: staged.id, job: store.newID())
            let sender = try await place.member(.agencyAuthor)
            try await store.run(.sendFile(command), by: sender)
            senders[agency] = sender
            sent.append((agency, command.id, name))
        }
        self.sent = sent
        let taker = try await review.member(.panelMember)
        (export, token) = (store.newID(), store.newID())
        let ask = AskExport(
            board: review.board, review: review.review, id: export, form: .csv, filter: ChronologyFilter(),
            job: store.newID())
        try await store.run(.askExport(ask), by: taker)
        try await store.run(.makeApiToken(Self.token(token, review)), by: taker)
        let asked = AskForChronology(
            board: review.board, review: review.review,
            requests: [own, other].map { .init(id: store.newID(), agency: $0) }, terms: Self.terms)
        try await store.run(.askForChronology(asked), by: people[.coordinator] ?? leaver)
        var typed: [(agency: RecordID, id: RecordID)] = []
        for (agency, words) in [(own, "own, typed"), (other, "other, typed")] {
            let command = TypeEntry(
                board: review.board, review: review.review, id: store.newID(), agency: agency,
                words: Self.typedWords(words))
            try await store.run(.typeEntry(command), by: senders[agency] ?? leaver)
            typed.append((agency, command.id))
        }
        self.typed = typed
        requests = asked.requests.map { ($0.agency, $0.id) }
        let confirm = ConfirmRecords(
            board: review.board, request: requests[0].id, version: 0, statement: Self.statement)
        try await store.run(.confirmRecords(confirm), by: people[.agencyAuthor] ?? leaver)

        let theme = NameTheme(board: review.board, review: review.review, id: store.newID(), name: "Neglect")
        try await store.run(.nameTheme(theme), by: people[.coordinator] ?? leaver)
        self.theme = theme.id
        let seniors = [
            own: people[.agencySeniorOfficer] ?? leaver, other: try await review.of(other).member(.agencyLead),
        ]
        var items: [Item] = []
        for (words, agency, isReleased) in [
            ("own, released", own, true), ("own, kept", own, false), ("other, released", other, true),
            ("other, kept", other, false),
        ] {
            let submission = try await review.of(agency).receive([words], name: words + ".csv", worker: "Mrs Sedge")
            if isReleased { try await review.release(submission, by: seniors[agency] ?? leaver) }
            let thread = try await store.database.read { session in
                try session.first("SELECT thread FROM entries WHERE submission = $1", [.id(submission)]) {
                    try $0.id(0)
                }
            }
            guard case let thread?? = thread else { throw ReviewFixture.Untouched(sql: words) }
            items.append(
                Item(
                    words: words, agency: agency, submission: submission, isReleased: isReleased, thread: thread,
                    note: store.newID(), question: store.newID()))
        }
        var links: [(id: RecordID, first: Int, second: Int)] = []
        for first in items.indices {
            for second in items.indices where second > first { links.append((store.newID(), first, second)) }
        }
        (self.items, self.links) = (items, links)
        gatherings = items.map { _ in store.newID() }
        let found = links.map {
            LinkAccounts.Link(
                id: $0.id, first: items[$0.first].thread, second: items[$0.second].thread, score: 1, reasons: ["a"])
        }
        try await store.run(
            .linkAccounts(LinkAccounts(board: review.board, review: review.review, links: found)), by: review.actor)
        findings = try await Self.find(items, in: review)
        try await hang(items)
    }

    static let terms = ChronologyTerms(
        due: CivilDate(dayNumber: 11_382), from: nil, to: nil, include: "Everything.")
    static func typedWords(_ event: String) -> TypedWords {
        TypedWords(date: "1 March 2001", time: "", source: "", who: "", event: event, children: [])
    }

    static let statement = RecordsStatement(
        holdings: "Files.", whereabouts: "Locked.", missing: "Nothing.", securedBy: "The head",
        securedOn: CivilDate(dayNumber: 11_354))
    /// A finding on each item, and one on each two: also on those that no run would find, not being released.
    private static func find(
        _ items: [Item], in review: ReviewFixture
    ) async throws -> [(id: RecordID, items: [Int])] {
        let store = review.store
        let pairs = items.indices.flatMap { first in items.indices.filter { $0 > first }.map { [first, $0] } }
        let places = items.indices.map { [$0] } + pairs
        let findings = places.map { places in
            let grounds = places.map { Finding.Ground(thread: items[$0].thread, words: items[$0].words, part: .one) }
            return Finding(
                places.count == 1 ? .smallThing : .contradiction, key: "\(places)", title: "\(places)",
                says: places.map { items[$0].words }.joined(separator: " against "), grounds: grounds)
        }
        let material = ReleasedMaterial(
            wanted: 2, submissions: items.map(\.submission), chronology: IntegratedChronology(), threads: [],
            children: [], agencies: [], unlinked: [])
        // Told to everybody's agency, and drawn with all of them: whoever saw any of it would see what they may not.
        var drawn = IntegratedChronology()
        drawn.entries = items.map { _ in
            ChronologyEntry(
                id: EntryID(file: "", table: 1, row: 1), file: 0, agency: 0, date: DateReading(verbatim: ""), fields: []
            )
        }
        let tellings = items.flatMap { item in
            Set(items.map(\.agency)).sorted().map {
                KeptTelling(
                    thread: item.thread, shownBy: nil, agency: $0, since: CivilDate(dayNumber: 11_000), way: .words,
                    words: "told")
            }
        }
        let found = UnderstoodMaterial(
            findings: findings, picture: CasePicture(drawn, threads: items.map(\.thread), agencies: []),
            tellings: tellings, contacts: KeptContacts(drawn, threads: items.map(\.thread), agencies: [], children: []))
        _ = try await store.keep(found, of: material.state, board: review.board, review: review.review)
        let rows = FindingRows(
            board: review.board, review: review.review, keys: ChainKeys(master: store.keys.master))
        return zip(findings, places).compactMap { finding, places in rows.id(finding).map { ($0, places) } }
    }

    /// For somebody new, with a token of its own.
    func invitation(_ role: AccessRole) -> InvitePerson { Self.invitation(role, review) }

    /// A new link for an open invitation.
    func renewal(_ invitation: RecordID) -> RenewInvitation {
        RenewInvitation(
            board: review.board, id: invitation, tokenHash: SignInToken.make().hash,
            endsAt: store.now() + 1_000_000_000)
    }

    static func token(_ id: RecordID, _ review: ReviewFixture) -> MakeApiToken {
        MakeApiToken(
            board: review.board, id: id, name: "n", hash: SignInToken.make().hash, reviews: [review.review],
            mayPost: false, endsAt: review.store.now() + 1_000_000_000)
    }

    private static func invitation(_ role: AccessRole, _ review: ReviewFixture) -> InvitePerson {
        InvitePerson(
            board: review.board, id: review.store.newID(), tokenHash: SignInToken.make().hash,
            address: "new@example.org", name: "N", role: role, review: role.place == .review ? review.review : nil,
            endsAt: review.store.now() + 1_000_000_000)
    }

    /// Notes and the like on every item, also where no command would put them.
    private func hang(_ items: [Item]) async throws {
        let own: [DatabaseValue] = [.id(review.board)]
        let (place, person, theme, store) = (review.review, review.actor, theme, store)
        let gatherings = gatherings
        try await store.database.write { session in
            for (number, item) in items.enumerated() {
                try session.insert(
                    into: Tables.panelNotes,
                    [
                        own + [
                            .id(item.note), .id(place), .id(item.thread), .id(person), .text("note on " + item.words),
                            .truth(false), .integer(1),
                        ]
                    ])
                try session.insert(
                    into: Tables.gatherings,
                    [
                        own + [
                            .id(gatherings[number]), .id(place), .id(item.agency), .number(number + 1), .id(person),
                            .integer(0), .text(""), .text("b"), .text("p"), .text("u"),
                        ]
                    ])
                try session.insert(
                    into: Tables.gatheringFiles,
                    [own + [.id(gatherings[number]), .integer(0), .id(item.submission)]])
                try session.insert(
                    into: Tables.entryThemes,
                    [own + [.id(store.newID()), .id(place), .id(theme), .id(item.thread), .id(person)]])
                try session.insert(
                    into: Tables.questions,
                    [
                        own + [
                            .id(item.question), .id(place), .id(item.thread), .id(item.agency), .number(number % 2 + 1),
                            .id(person), .text("about " + item.words), .text("open"), .null, .null, .integer(1),
                        ]
                    ])
            }
        }
    }

    /// The roles somebody has, as the policy is asked.
    func standings(_ role: AccessRole?) -> [AccessStanding] {
        role.map { [AccessStanding($0, agencies: $0.isForAgency ? [own] : [])] } ?? []
    }

    /// Whether the policy lets a role do this with an item.
    func may(_ role: AccessRole?, _ action: AccessAction, _ item: Item, closed: Bool) -> Bool {
        let matter = AccessMatter.material(agency: item.agency, isReleased: item.isReleased, isClosed: closed)
        return AccessPolicy.answer(action, on: matter, standings: standings(role)).isAllowed
    }

    /// What comes of a command in a transaction that is undone: "done", "denied", or the refusal.
    func rehearse(_ command: CaseCommand, by person: RecordID, closed: Bool = false) async -> String {
        struct Undo: Error {}
        let ledger = Ledger(keys: ChainKeys(master: store.keys.master))
        let (now, review, board) = (store.now(), review.review, review.board)
        do {
            try await store.database.write { session in
                if closed {
                    try session.insert(
                        into: Tables.reviewPhases, [[.id(board), .id(review), .id(review), .truth(true), .integer(1)]])
                }
                try command.perform(CommandContext(actor: person, now: now, ledger: ledger, session: session))
                throw Undo()
            }
            return "kept"
        } catch is Undo {
            return "done"
        } catch let refusal as CommandRefusal {
            if case .notAllowed = refusal { return "denied" }
            return "\(refusal)"
        } catch {
            return "\(error)"
        }
    }
}
