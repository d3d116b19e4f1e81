import Domain
import Store
import TestSupport
import Testing

/// What somebody may not see must not show by its effects either.
@Suite("Side channels", .timeLimit(.minutes(10))) struct SideChannelTests {
    /// Everything one person can get out of the store, keys included.
    private static func everything(_ world: AccessWorld, _ person: RecordID) async throws -> [String] {
        let (store, reader) = (world.store, world.review.reader(person))
        var said = try await store.chronology(for: reader).entries.map { "\($0)" }
        let page = try await store.chronology(for: reader, limit: 1)
        said.append("\(page.next?.description ?? "none"), \(page.agencies.map(\.name)), \(page.submissions)")
        for filter in [
            ChronologyFilter(person: "Mrs Sedge"), ChronologyFilter(theme: world.theme),
            ChronologyFilter(agency: world.other), ChronologyFilter(childSeen: .some),
        ] { said += try await store.chronology(for: reader, filter).entries.map { "\($0.id)" } }
        let counts = try await store.counts(for: reader)
        said.append("\(counts.entries), \(counts.links), \(counts.byAgency.sorted { $0.key < $1.key })")
        said.append("\(try await store.people(for: reader))")
        said += try await store.submissions(for: reader).map { "\($0)" }
        said += try await store.links(for: reader).links.map { "\($0)" }
        said.append("\(try await store.search(try SearchQuery("own OR other OR hidden OR add*"), for: reader))")
        do {
            said += try await store.panelNotes(for: reader).map { "\($0)" }
            said += try await store.themes(for: reader).map { "\($0)" }
        } catch CommandRefusal.notAllowed {}
        do { said += try await store.questions(for: reader).map { "\($0)" } } catch CommandRefusal.notAllowed {}
        return said
    }

    @Test(
        "whatever another agency does unreleased, nobody else's pages, counts, links or names change",
        arguments: DatabaseEngine.allCases)
    func unreleased(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await AccessWorld(fixture)
            let (store, review) = (world.store, world.review)
            let watching: [AccessRole] = [
                .agencyLead, .agencyAuthor, .panelMember, .reader, .legalAdviser, .independentChair,
            ]
            var before: [AccessRole: [String]] = [:]
            for role in watching { before[role] = try await Self.everything(world, try #require(world.people[role])) }

            let theirs = review.of(world.other)
            // A new file, a new version of a released one, and the very bytes the own agency sent.
            try await theirs.receive(["hidden one", "hidden two"], name: "more.csv", worker: "Mrs Sedge")
            try await theirs.receive(["other, released", "added"], name: "other, released.csv", worker: "Mrs Sedge")
            try await theirs.receive(["own, released"], name: "copy.csv", worker: "Mrs Sedge")
            let part = try await review.addAgency("Health visitors", partOf: world.other)
            try await review.of(part).receive(["part"], name: "part.csv")
            let threads = try await store.threads(board: review.board, review: review.review)
            let hidden = threads.values.filter { thread in !world.items.contains { $0.thread == thread } }.sorted()
            let links = hidden.map {
                LinkAccounts.Link(id: store.newID(), first: world.items[0].thread, second: $0, score: 1, reasons: ["h"])
            }
            try await store.run(
                .linkAccounts(LinkAccounts(board: review.board, review: review.review, links: links)), by: review.actor)

            for role in watching {
                let after = try await Self.everything(world, try #require(world.people[role]))
                #expect(Set(after).symmetricDifference(before[role] ?? []) == [], "\(role)")
                #expect(after == before[role])
            }
            #expect(hidden.count >= 4)
        }
    }

    @Test("what the panel does shows an agency only the questions it is asked", arguments: DatabaseEngine.allCases)
    func panel(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await AccessWorld(fixture)
            let (store, review) = (world.store, world.review)
            let lead = try #require(world.people[.agencyLead])
            let panel = try #require(world.people[.panelMember])
            let before = try await Self.everything(world, lead)
            let theirs = world.items[2]
            func ask(_ item: AccessWorld.Item, _ words: String) async throws {
                let ask = AskQuestion(
                    board: review.board, review: review.review, id: store.newID(), thread: item.thread, words: words)
                try await store.run(.askQuestion(ask), by: panel)
            }
            for turn in 0..<3 { try await ask(theirs, "to the other \(turn)") }
            let note = WritePanelNote(
                board: review.board, review: review.review, id: store.newID(), thread: world.items[0].thread, words: "n"
            )
            try await store.run(.writePanelNote(note), by: panel)
            let link = try #require(world.links.first { $0.first == 0 && $0.second == 2 })
            let decide = DecideLink(
                board: review.board, link: link.id, version: 0, decision: .confirmed, reason: "Same day.")
            try await store.run(.decideLink(decide), by: panel)
            let accept = AcceptSubmission(board: review.board, submission: theirs.submission, version: 1)
            try await store.run(.acceptSubmission(accept), by: try #require(world.people[.independentChair]))
            #expect(try await Self.everything(world, lead) == before)

            // Numbers run on within the agency: two were there for each.
            try await ask(world.items[0], "to us")
            let questions = try await store.questions(for: review.reader(lead))
            #expect(questions.map(\.number) == [1, 2, 3])
            #expect(questions.last?.words == "to us")
        }
    }

    @Test("the same file from two agencies tells neither of the other", arguments: DatabaseEngine.allCases)
    func deduplication(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await AccessWorld(fixture)
            let (store, review) = (world.store, world.review)
            let lead = try #require(world.people[.agencyLead])
            let theirLead = try await review.of(world.other).member(.agencyLead)
            let first = try await review.submission(["same words"], name: "a.csv")
            try await store.run(.receiveSubmission(first), by: lead)
            let second = try await review.of(world.other).submission(["same words"], name: "a.csv")
            try await store.run(.receiveSubmission(second), by: theirLead)
            let again = try await review.of(world.other).submission(["same words"], name: "b.csv")
            await #expect(throws: CommandRefusal.alreadyReceived(submission: second.id, version: 1)) {
                try await store.run(.receiveSubmission(again), by: theirLead)
            }
            for (person, own) in [(lead, first), (theirLead, second)] {
                let files = try await store.submissions(for: review.reader(person))
                #expect(files.filter { $0.fileName == "a.csv" }.map(\.id) == [own.id])
                #expect(files.filter { $0.fileName == "a.csv" }.map(\.version) == [1])
            }
        }
    }

    @Test("a panel is not told that a newer version lies unreleased", arguments: DatabaseEngine.allCases)
    func versions(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await AccessWorld(fixture)
            let panel = world.review.reader(try #require(world.people[.panelMember]))
            let before = try await world.store.submissions(for: panel)
            #expect(before.allSatisfy { $0.isCurrent && $0.release == .released })
            try await world.review.receive(["own, released", "more"], name: "own, released.csv")
            #expect(try await world.store.submissions(for: panel) == before)
        }
    }
}
