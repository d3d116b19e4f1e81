import Domain
import TestSupport
import Testing

@testable import Store

/// What is made of files that were sent, and who sees it.
@Suite("What is made of sent files", .timeLimit(.minutes(10))) struct SentFileReadingTests {
    typealias World = SentFileTests.World

    @Test("what a person says of the columns is how it is read", arguments: DatabaseEngine.allCases)
    func columns(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            let bytes = Array("Date|Notes|Of whom\n1 May 2002|Seen at school.|Tilly\n2 May 2002|Absent.|Tilly".utf8)
            let id = try await world.sent(bytes)
            try await world.work()
            func choose(_ kinds: [ColumnKind], version: Int) -> CaseCommand {
                let columns = kinds.enumerated().map { place, kind in
                    ColumnChoices.Column(number: place + 1, heading: "", kind: kind)
                }
                return .chooseColumns(
                    ChooseColumns(
                        board: world.review.board, id: id, version: version,
                        choices: ColumnChoices(tables: [.init(number: 1, headerRow: 1, columns: columns)]),
                        job: world.store.newID()))
            }
            let version = try await world.look(id).file.version
            try await world.store.run(choose([.date, .event, .child], version: version), by: world.author)
            try await world.work()
            let read = try #require(try await world.look(id).preview)
            #expect(read.tables[0].columns.map(\.kind) == [.date, .event, .child])
            #expect(read.first.map { $0.cells.map(\.kind) } == [[.date, .event, .child], [.date, .event, .child]])
            // As somebody saw it before.
            await #expect(throws: CommandRefusal.stale(version: version + 2, theirs: "read", yours: "")) {
                try await world.store.run(choose([.date, .event, .other], version: version), by: world.author)
            }
            // Of nothing that says when or what, nothing could be read.
            await #expect(throws: CommandRefusal.self) {
                try await world.store.run(
                    choose([.other, .other, .other], version: version + 2), by: world.author)
            }
            try await world.keep(id)
            let kinds = try await world.store.database.read { session in
                try session.rows("SELECT kind FROM submission_columns ORDER BY place") { try $0.text(0) }
            }
            #expect(kinds == ["date", "event", "child"])
        }
    }

    @Test("what was chosen for one table stays when another is chosen", arguments: DatabaseEngine.allCases)
    func rounds(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            let bytes = Array("Date|Notes|Of whom\n1 May 2002|Seen at school.|Tilly\n2 May 2002|Absent.|Tilly".utf8)
            let id = try await world.sent(bytes).afterReading(world)
            func choose(table: Int, _ kinds: [ColumnKind]) async throws -> [ColumnChoices.Table] {
                let chosen = ColumnChoices.Table(
                    number: table, headerRow: 1,
                    columns: kinds.enumerated().map { .init(number: $0 + 1, heading: "", kind: $1) })
                let command = ChooseColumns(
                    board: world.review.board, id: id, version: try await world.look(id).file.version,
                    choices: ColumnChoices(tables: [chosen]), job: world.store.newID())
                try await world.store.run(.chooseColumns(command), by: world.author)
                try await world.work()
                let row = try #require(
                    try await world.store.sentFile(id, board: world.review.board, in: .read))
                return try await world.store.agenciesAndChoices(of: row).choices.tables
            }
            #expect(try await choose(table: 2, [.date, .comment]).map(\.number) == [2])
            #expect(try await choose(table: 1, [.date, .event, .child]).map(\.number) == [1, 2])
            // The same table again: the later word counts.
            let last = try await choose(table: 2, [.date, .event])
            #expect(last.map { $0.columns.map(\.kind) } == [[.date, .event, .child], [.date, .event]])
            let read = try #require(try await world.look(id).preview)
            #expect(read.tables[0].columns.map(\.kind) == [.date, .event, .child])
        }
    }

    @Test(
        "a next version is compared row by row, and rows that stay keep their thread",
        arguments: DatabaseEngine.allCases)
    func versions(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            try await world.keep(try await world.sent(InventedReading.three).afterReading(world))
            let before = try await threads(world)
            let next = InventedReading.file([
                ("12 March 2001", "Seen at home."), ("13 March 2001", "Telephone call with grandmother."),
                ("14 March 2001", "School asked about bruises."),
            ])
            let id = try await world.sent(next).afterReading(world)
            let comparison = try #require(try await world.look(id).preview?.comparison)
            #expect(comparison.version == 1)
            #expect([comparison.same, comparison.added, comparison.changed, comparison.gone] == [1, 1, 1, 1])
            #expect(
                comparison.rows == [
                    .init(
                        written: "13 March 2001", before: "Telephone call with mother.",
                        now: "Telephone call with grandmother."),
                    .init(written: "14 March 2001", before: nil, now: "School asked about bruises."),
                    .init(written: "31 February 2001", before: "Visit, no answer at the door.", now: nil),
                ])
            try await world.keep(id)
            let after = try await threads(world)
            #expect(after["Seen at home."] == before["Seen at home."])
            #expect(try await world.store.submissions(for: world.reader).map(\.version).sorted() == [1, 2])
            #expect(try await world.store.verify().findings == [])
        }
    }

    @Test(
        "what differs from a version kept meanwhile is looked at before it takes its place",
        arguments: DatabaseEngine.allCases)
    func outrun(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            let first = try await world.sent(InventedReading.three).afterReading(world)
            let second = try await world.sent(InventedReading.file([("12 March 2001", "Seen at home.")]))
                .afterReading(world)
            #expect(try await world.look(second).preview?.comparison == nil)
            try await world.keep(first)
            try await world.keep(second)
            let (file, preview) = try await world.look(second)
            #expect(file.state == .read && file.message.hasPrefix("Another version was kept meanwhile."))
            #expect(preview?.comparison?.version == 1 && preview?.comparison?.gone == 2)
            #expect(try await world.review.count("submissions") == 1)
            try await world.keep(second)
            #expect(try await world.look(second).file.state == .kept)
            #expect(try await world.store.submissions(for: world.reader).map(\.version).sorted() == [1, 2])
        }
    }

    @Test(
        "a file whose rows stand in another of the agency is told of, before they stand twice",
        arguments: DatabaseEngine.allCases)
    func repeats(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            let rows = [
                ("12 March 2001", "Seen at home."), ("13 March 2001", "Telephone call with mother."),
                ("14 March 2001", "School asked about bruises."),
            ]
            let waiting = try await world.sent(InventedReading.file(rows + [("16 March 2001", "Late.")]), name: "c.csv")
                .afterReading(world)
            #expect(try await world.look(waiting).preview?.repeats == [])
            try await world.keep(try await world.sent(InventedReading.file(rows)).afterReading(world))
            let again = try await world.sent(
                InventedReading.file(rows + [("15 March 2001", "A visit.")]), name: "school (2).csv"
            ).afterReading(world)
            #expect(try await world.look(again).preview?.repeats?.map(\.name) == ["school.csv"])
            #expect(try await world.look(again).preview?.comparison == nil)
            // Looked at before the other was kept: it is looked at again.
            try await world.keep(waiting)
            let (file, preview) = try await world.look(waiting)
            #expect(file.state == .read && file.message.hasPrefix("Another file with many of the same rows"))
            #expect(preview?.repeats?.map(\.name) == ["school.csv"])
            try await world.keep(waiting)
            #expect(try await world.look(waiting).file.state == .kept)
            // Two rows are chance.
            let few = try await world.sent(
                InventedReading.file(Array(rows.prefix(2)) + [("15 March 2001", "A visit.")]), name: "few.csv"
            ).afterReading(world)
            #expect(try await world.look(few).preview?.repeats == [])
            let health = try await world.review.addAgency("Health")
            let coordinator = try await world.review.member(.coordinator)
            guard
                case .sent(let theirs) = try await world.send(
                    InventedReading.file(rows), name: "health.csv", by: coordinator, agency: health)
            else {
                Issue.record("the coordinator cannot send")
                return
            }
            try await world.work()
            // The very same file, known to whoever sends it: that much is told, and nothing of its rows.
            let told = try #require(try await world.look(theirs, as: coordinator).preview?.repeats)
            #expect(told.map(\.name).contains("school.csv") && !told.contains { $0.isSameFile != true })
        }
    }

    private func threads(_ world: World) async throws -> [String: RecordID] {
        let page = try await world.store.chronology(for: world.reader)
        return Dictionary(page.entries.map { ($0.entry.event, $0.thread) }) { first, _ in first }
    }

    @Test(
        "whoever sent for an agency sees that file, and nothing the agency sent before",
        arguments: DatabaseEngine.allCases)
    func onBehalf(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            try await world.keep(try await world.sent(InventedReading.three).afterReading(world))
            let coordinator = try await world.review.member(.coordinator)
            let next = InventedReading.file([("12 March 2001", "Seen at home.")])
            guard case .sent(let id) = try await world.send(next, by: coordinator) else {
                Issue.record("the coordinator cannot send")
                return
            }
            try await world.work()
            #expect(try await world.look(id, as: coordinator).preview?.entries == 1)
            #expect(try await world.look(id, as: coordinator).preview?.comparison == nil)
            #expect(try await world.look(id).preview?.comparison?.gone == 2)
            // What the agency itself sends, the coordinator does not see until it is kept, and then not inside.
            let own = try await world.sent(InventedReading.file([("1 May 2003", "Own.")]), name: "own.csv")
            await #expect(throws: CommandRefusal.noSuchSentFile) {
                _ = try await world.look(own, as: coordinator)
            }
            #expect(try await world.store.sentFiles(for: world.review.reader(coordinator)).map(\.id) == [id])
            #expect(try await world.store.sentFiles(for: world.reader).map(\.id) == [own, id])
        }
    }

    @Test(
        "once a file is kept, accounts of other agencies are sought, and seen by both ends",
        arguments: DatabaseEngine.allCases)
    func links(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            let words =
                "Strategy discussion about Ottilie Marrow with police, school nurse Mrs Hawthorn and Larkfield School after "
                + "bruising to her left arm was seen."
            let health = try await world.review.addAgency("Brackenford Health Visiting")
            let coordinator = try await world.review.member(.coordinator)
            let first = InventedReading.file([("12 March 2001", words), ("2 April 2001", "Weighed at clinic.")])
            guard case .sent(let other) = try await world.send(first, by: coordinator, agency: health) else {
                Issue.record("it is not sent")
                return
            }
            try await world.work()
            let version = try await world.look(other, as: coordinator).file.version
            try await world.store.run(
                .keepFile(KeepFile(board: world.review.board, id: other, version: version, job: world.store.newID())),
                by: coordinator)
            #expect(try await world.work().map(\.kind) == ["file.keep", "links.find"])
            #expect(try await world.review.count("account_links") == 0)
            try await world.keep(
                try await world.sent(InventedReading.file([("12 March 2001", words), ("1 May 2001", "Absent.")]))
                    .afterReading(world))
            #expect(try await world.review.count("account_links") == 1)
            // Neither agency has released anything: nobody sees both ends.
            #expect(try await world.store.links(for: world.reader).links.count == 0)
            #expect(try await world.store.verify().findings == [])
        }
    }

    @Test(
        "links are sought also where the server stopped before it asked for that",
        arguments: DatabaseEngine.allCases)
    func linksAfterStop(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            let id = try await world.sent(InventedReading.three).afterReading(world)
            try await world.keep(id)
            try await world.review.tamper("DELETE FROM jobs")
            try await world.store.addJob("file.keep", board: world.review.board, subject: id)
            #expect(try await world.work().map(\.kind) == ["file.keep", "links.find"])
        }
    }

    @Test("a review whose keys are destroyed has nothing of files on their way", arguments: DatabaseEngine.allCases)
    func destroyed(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            let id = try await world.sent(InventedReading.three).afterReading(world)
            let destroy = DestroyReviewKey(
                board: world.review.board, review: world.review.review, reference: "CR-2026-014", reason: "r")
            try await world.store.run(.destroyReviewKey(destroy), by: world.review.actor)
            #expect(try await world.look(id).file.state == .discarded)
            #expect(try await world.look(id).preview == nil)
            #expect(try await world.review.count("vault_files") == 0)
        }
    }

    @Test("a new key for the review leaves what was read readable", arguments: DatabaseEngine.allCases)
    func rotated(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            let id = try await world.sent(InventedReading.three).afterReading(world)
            try await world.store.run(
                .rotateKey(RotateKey(board: world.review.board, chain: world.review.review)), by: world.review.actor)
            #expect(try await world.look(id).preview?.entries == 3)
            try await world.keep(id)
            #expect(try await world.look(id).file.state == .kept)
        }
    }

    @Test(
        "a file of another name takes another’s place where its sender says so, from then on too",
        arguments: DatabaseEngine.allCases)
    func replaces(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await World(fixture)
            try await world.keep(try await world.sent(InventedReading.three).afterReading(world))
            let before = try await threads(world)
            let next = InventedReading.file([("12 March 2001", "Seen at home."), ("14 March 2001", "A letter came.")])
            let id = try await world.sent(next, name: "school, put right.csv").afterReading(world)
            let offered = try #require(try await world.look(id).preview)
            #expect(offered.comparison == nil && offered.replaceable?.map(\.name) == ["school.csv"])
            let file = try #require(offered.replaceable?.first?.id)
            func say(_ file: RecordID?) async throws {
                let command = ChooseColumns(
                    board: world.review.board, id: id, version: try await world.look(id).file.version,
                    choices: ColumnChoices(replaces: .init(file: file)), job: world.store.newID())
                try await world.store.run(.chooseColumns(command), by: world.author)
                try await world.work()
            }
            await #expect(throws: CommandRefusal.noSuchSubmission) { try await say(world.store.newID()) }
            try await say(file)
            let said = try #require(try await world.look(id).preview)
            #expect(said.comparison?.version == 1 && said.comparison?.name == "school.csv" && said.replaces == file)
            try await say(nil)
            #expect(try await world.look(id).preview?.comparison == nil)
            try await say(file)
            try await world.keep(id)
            #expect(try await threads(world)["Seen at home."] == before["Seen at home."])
            let files = try await world.store.submissions(for: world.reader).filter(\.isCurrent)
            #expect(files.map(\.version) == [2] && files.map(\.fileName) == ["school, put right.csv"])
            // Under either name the next one is a version of the same file.
            let third = try await world.sent(InventedReading.file([("12 March 2001", "Seen at home.")]))
                .afterReading(world)
            #expect(try await world.look(third).preview?.comparison?.version == 2)
            #expect(try await world.store.verify().findings == [])
        }
    }

    @Test("what differs in a row is said column by column, where it is more than what happened")
    func differing() {
        func fields(_ date: String, _ seen: String, _ event: String = "A visit.") -> [EntryField] {
            [
                EntryField(kind: .date, heading: "Date", text: date),
                EntryField(kind: .event, heading: "What happened", text: event),
                EntryField(kind: .childSeen, heading: "Seen?", text: seen),
            ]
        }
        let dates = VersionRows.differing(fields("1 May 2002", "yes"), fields("2 May 2002", "yes"))
        #expect(dates.before == "Date: 1 May 2002" && dates.now == "Date: 2 May 2002")
        let seen = VersionRows.differing(fields("1 May 2002", "yes"), fields("1 May 2002", "no", "A call."))
        #expect(seen.before == "What happened: A visit.\nSeen?: yes" && seen.now == "What happened: A call.\nSeen?: no")
        let event = VersionRows.differing(fields("1 May 2002", "yes"), fields("1 May 2002", "yes", "A call."))
        #expect(event.before == "A visit." && event.now == "A call.")
        #expect(VersionRows.differing(nil, fields("1 May 2002", "yes")).now == "A visit.")
    }
}

extension RecordID {
    /// The same file, once it was read.
    func afterReading(_ world: SentFileTests.World) async throws -> RecordID {
        try await world.work()
        return self
    }
}
