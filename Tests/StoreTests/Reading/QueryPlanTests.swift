import Domain
import TestSupport
import Testing

@testable import Store

/// The statements of a page walk along indexes, however much there is.
@Suite("Query plans", .timeLimit(.minutes(10))) struct QueryPlanTests {
    /// Tables that grow with the entries.
    static let large = [
        "entries", "entry_fields", "entry_notes", "entry_problems", "entry_remarks", "entry_people", "entry_themes",
        "entry_weights",
        "panel_notes", "questions", "account_links", "account_link_reasons", "link_decisions", "ledger_entries",
        "findings",
        "finding_entries", "finding_decisions", "tellings", "child_sightings", "family_decisions",
    ]

    @Test("no statement of a page scans a large table", arguments: DatabaseEngine.allCases)
    func plans(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let panel = try await review.member(.panelMember)
            var submissions: [RecordID] = []
            for number in 0..<6 {
                let agency = try await review.addAgency("Agency \(number)")
                let submission = try await review.of(agency).receive(
                    (0..<500).map { "event \($0) of \(number)" }, name: "\(number).csv", worker: "Mr \(number)")
                submissions.append(submission)
                let lead = try await review.of(agency).member(.agencyLead)
                try await review.release(submission, by: lead)
            }
            let page = try await fixture.store.chronology(for: review.reader(panel))
            #expect(page.entries.count == 200)
            let threads = try await fixture.store.threads(board: review.board, review: review.review).values.sorted()
            let links = (0..<2_000).map {
                LinkAccounts.Link(
                    id: fixture.store.newID(), first: threads[$0], second: threads[$0 + 900], score: 1, reasons: ["a"])
            }
            try await fixture.store.run(
                .linkAccounts(LinkAccounts(board: review.board, review: review.review, links: links)), by: review.actor)
            let theme = fixture.store.newID()
            try await fixture.store.run(
                .nameTheme(NameTheme(board: review.board, review: review.review, id: theme, name: "T")), by: panel)
            try await Self.bulk(fixture.store, review, panel, theme, threads)
            try await Self.find(fixture.store, review, threads, submissions)
            let keys = ChainKeys(master: fixture.store.keys.master)
            // As the sightings that are put in name it.
            let child = review.review
            try await fixture.store.database.write { try $0.script("ANALYZE") }
            let (now, released) = (fixture.store.now(), submissions)
            let reader = review.reader(panel)
            let bad = try await fixture.store.database.write { session -> [String] in
                let context = try ReadingContext(reader, now: now, session)
                let sight = context.sight
                #expect(sight.ids == released)
                var statements: [(String, DatabaseQuery)] = []
                let filters: [(String, ChronologyFilter)] = [
                    ("all", .init()), ("days", .init(from: CivilDate(year: 2001, month: 3, day: 5))),
                    ("agency", .init(agency: sight.submissions[2].agency)), ("person", .init(person: "Mr 3")),
                    ("seen", .init(childSeen: .yes)), ("not seen", .init(childSeen: .no)),
                    ("child", .init(child: child)), ("child seen", .init(childSeen: .yes, child: child)),
                    ("theme", .init(theme: theme)),
                    ("weight", .init(significance: .key)),
                    ("asked", .init(isAsked: true)), ("thread", .init(thread: threads[7])),
                ]
                for (name, filter) in filters {
                    let query = EntryQuery(sight, filter)
                    statements.append(("page " + name, query.keys(after: nil, limit: 200)))
                    statements.append(("next " + name, query.keys(after: page.next, limit: 200)))
                    if let last = page.next {
                        statements.append(("page all back " + name, query.keys(before: last, limit: 200)))
                    }
                    statements.append(("whole " + name, query.rows(limit: 20_000)))
                    let after = query.keys(after: page.next, limit: 199)
                    let keys = try session.rows(after.sql, after.values) { try $0.key(0) }
                    if keys.isEmpty { continue }
                    let reading = PageReader.reading(keys, board: reader.board)
                    let rows = try session.rows(reading[0].sql, reading[0].values) { try EntryRow($0) }
                    statements += zip(["entries ", "parts "], reading).map { ($0 + name, $1) }
                    statements += zip(["marks ", "names "], PageReader.hanging(on: rows, sight)).map { ($0 + name, $1) }
                }
                for (name, filter) in filters {
                    let query = EntryQuery(sight, filter)
                    statements.append(("days " + name, query.byDay))
                    guard let place = page.next else { continue }
                    for before in [true, false] {
                        statements.append(("beside " + name, query.next(to: place, before: before, limit: 4)))
                    }
                }
                for agency in [nil, review.agency] {
                    let known = KnownAt(agency: agency, day: CivilDate(dayNumber: 11_390))
                    let held = EntryQuery(sight, ChronologyFilter()).held(known, withTold: true)
                    statements.append(("held", held.keys(after: nil, limit: 200)))
                    statements.append(("held next", held.keys(after: page.next, limit: 200)))
                    statements.append(("held counted", held.counting))
                }
                statements.append(("unsettled", EntryQuery(sight, ChronologyFilter()).unsettled.counting))
                statements.append(("links", LinkQuery(sight).statement(after: nil, limit: 200)))
                statements.append(("next links", LinkQuery(sight).statement(after: links[9].id, limit: 200)))
                // As whoever sees all that was worked through; then as somebody who does not.
                for name in ["all", "some"] {
                    if name == "some" {
                        try session.run("UPDATE understandings SET inputs = $1", [.bytes(reader.person.bytes)])
                    }
                    let findings = try FindingQuery(context, keys)
                    let choice = FindingChoice(.smallThing)
                    statements.append(("findings " + name, findings.list(choice, limit: 10, offset: 40)))
                    statements.append(("findings counted " + name, findings.counting))
                    statements.append(("findings on " + name, findings.restingOn(threads[7])))
                }
                statements.append(("earlier notes", NotesOfEarlierRows.query(sight)))
                let hands = NoteHands.query(page.entries.map(\.id), board: reader.board, review: reader.review)
                statements.append(("hands", hands))
                let family = try FamilyQuery(context)
                statements.append(("family reasons", family.countingReasons))
                for (name, filter) in filters.prefix(5) {
                    statements.append(("family counted " + name, family.countingDecided(filter)))
                    for state in FamilyState.allCases {
                        let query = family.entries(FamilyFilter(filter, state: state))
                        statements.append(("family \(state) " + name, query.keys(after: page.next, limit: 50)))
                    }
                    if let place = page.next {
                        let next = family.waiting(filter).next(to: place, before: false, limit: 1)
                        statements.append(("family waiting " + name, next))
                    }
                }
                // PostgreSQL rightly reads a table of a few pages through; without that it scans only where no index
                // serves.
                if engine == .postgres { try session.run("SET LOCAL enable_seqscan = off") }
                var bad: [String] = []
                for (name, query) in statements {
                    let plan = try session.rows(
                        (engine == .sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + query.sql, query.values
                    ) { try $0.text(engine == .sqlite ? 3 : 0) }
                    for line in plan where Self.isScan(line, engine) {
                        // Counted, every decision of the review is gone along, and these are all there are.
                        if name.hasPrefix("family"), line == "SCAN d" { continue }
                        // What was taken off two indexes, at most a page of each, is put together.
                        if ["SCAN o", "SCAN r", "SCAN u"].contains(line) { continue }
                        bad.append("\(name): \(line)")
                    }
                    if ["page all", "page all back all", "beside all"].contains(name),
                        plan.contains(where: { $0.contains("TEMP B-TREE") || $0.contains("Sort") })
                    {
                        bad.append("\(name) sorts: \(plan)")
                    }
                    // Walking along what is wanted, and not along everything until enough of it was met.
                    let walked = [
                        "page agency": ["agency"], "page seen": ["child_seen", "is_seen"],
                        "page not seen": ["child_seen", "is_seen"], "page child": ["child"],
                        "page child seen": ["child"], "page person": ["name_key"],
                    ][name]
                    for walked in walked ?? [] where engine == .sqlite {
                        if plan.contains(where: { $0.contains("\(walked)=?") }) { continue }
                        bad.append("\(name) walks along something else: \(plan)")
                    }
                }
                return bad
            }
            #expect(bad == [])
        }
    }

    /// Notes, questions and marked themes on many threads, put in past the commands: plans look at rows alone.
    private static func bulk(
        _ store: Store, _ review: ReviewFixture, _ person: RecordID, _ theme: RecordID, _ threads: [RecordID]
    ) async throws {
        let ids = threads.prefix(1_500).map { ($0, store.newID(), store.newID(), store.newID()) }
        try await store.database.write { session in
            let own: [DatabaseValue] = [.id(review.board)]
            try session.insert(
                into: Tables.panelNotes,
                ids.map { thread, id, _, _ in
                    own + [
                        .id(id), .id(review.review), .id(thread), .id(person), .text("n"), .truth(false), .integer(1),
                    ]
                })
            try session.insert(
                into: Tables.familyDecisions,
                ids.map { thread, _, _, _ in
                    own + [
                        .id(thread), .id(review.review), .text("shared"), .text("w"), .null, .text(""), .text(""),
                        .bytes([UInt8](repeating: 0, count: 32)), .id(person), .integer(1), .integer(1),
                    ]
                })
            try session.insert(
                into: Tables.entryThemes,
                ids.map { thread, _, id, _ in
                    own + [.id(id), .id(review.review), .id(theme), .id(thread), .id(person)]
                })
            try session.insert(
                into: Tables.questions,
                ids.enumerated().map { place, ids in
                    own + [
                        .id(ids.3), .id(review.review), .id(ids.0), .id(review.agency), .number(place + 1), .id(person),
                        .text("q"), .text("open"), .null, .null, .integer(1),
                    ]
                })
        }
    }

    /// Findings on many threads, worked out from all submissions.
    private static func find(
        _ store: Store, _ review: ReviewFixture, _ threads: [RecordID], _ submissions: [RecordID]
    ) async throws {
        let findings = threads.prefix(2_000).enumerated().map { place, thread in
            Finding(
                .smallThing, key: "\(place)", title: "t", says: "s",
                grounds: [.init(thread: thread, words: "", part: .one)])
        }
        let material = ReleasedMaterial(
            wanted: 6, submissions: submissions, chronology: IntegratedChronology(), threads: [], children: [],
            agencies: [], unlinked: [])
        let agencies = try await store.database.read { session in
            try session.rows("SELECT id FROM agencies ORDER BY id") { try $0.key(0) }
        }
        let tellings = threads.prefix(2_000).enumerated().map { place, thread in
            KeptTelling(
                thread: thread, shownBy: nil, agency: agencies[place % agencies.count],
                since: CivilDate(dayNumber: Int32(11_300 + place % 200)), way: .words, words: "w")
        }
        let found = UnderstoodMaterial(
            findings: findings, picture: CasePicture(IntegratedChronology(), threads: [], agencies: []),
            tellings: tellings, contacts: KeptContacts(IntegratedChronology(), threads: [], agencies: [], children: []),
            sightings: threads.prefix(2_000).map {
                KeptSighting(
                    thread: $0, child: review.review, isSeen: true, isStated: true, isInDoubt: false, words: "w",
                    rule: "r")
            })
        _ = try await store.keep(found, of: material.state, board: review.board, review: review.review)
    }

    private static func isScan(_ line: String, _ engine: DatabaseEngine) -> Bool {
        switch engine {
        case .sqlite:
            // "g" is the page itself.
            line.hasPrefix("SCAN ") && line != "SCAN g" && !line.contains("CONSTANT") && !line.contains("SUBQUERY")
        case .postgres: line.contains("Seq Scan") && large.contains { line.contains(" \($0) ") }
        }
    }
}
