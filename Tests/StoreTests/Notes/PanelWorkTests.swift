import Domain
import Store
import TestSupport
import Testing

/// What the panel makes of entries: kept, versioned, and on rows that did not change.
@Suite("The panel's work", .timeLimit(.minutes(10))) struct PanelWorkTests {
    /// A review with one released file of two rows, a panel member and the agency's lead.
    struct Case {
        let review: ReviewFixture
        let store: Store
        let lead: RecordID
        let panel: RecordID
        let threads: [RecordID]

        init(_ fixture: StoreFixture) async throws {
            review = try await fixture.review()
            store = fixture.store
            lead = try await review.member(.agencyLead)
            panel = try await review.member(.panelMember)
            try await review.release(try await review.receive(["one", "two"]), by: lead)
            threads = try await store.chronology(for: review.reader(panel)).entries.map(\.thread)
        }

        func write(_ words: String, on thread: Int = 0) -> WritePanelNote {
            WritePanelNote(
                board: review.board, review: review.review, id: store.newID(), thread: threads[thread], words: words)
        }

        func ask(_ words: String, on thread: Int = 0) -> AskQuestion {
            AskQuestion(
                board: review.board, review: review.review, id: store.newID(), thread: threads[thread], words: words)
        }

        func theme(_ name: String) -> NameTheme {
            NameTheme(board: review.board, review: review.review, id: store.newID(), name: name)
        }

        func refusal(_ command: CaseCommand, by person: RecordID? = nil) async -> CommandRefusal? {
            do {
                try await store.run(command, by: person ?? panel)
                return nil
            } catch {
                return error as? CommandRefusal ?? .taken("\(error)")
            }
        }
    }

    @Test("a note is changed as it was seen; a stale save shows both texts", arguments: DatabaseEngine.allCases)
    func notes(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (board, reader) = (work.review.board, work.review.reader(work.panel))
            #expect(await work.refusal(.writePanelNote(work.write(" \n"))) == .emptyWords)
            let note = work.write("Who saw her?")
            #expect(await work.refusal(.writePanelNote(note)) == nil)
            func change(_ version: Int, _ words: String) -> CaseCommand {
                .changePanelNote(ChangePanelNote(board: board, id: note.id, version: version, words: words))
            }
            #expect(await work.refusal(change(1, "Who saw her, and where?")) == nil)
            #expect(
                await work.refusal(change(1, "Mine"))
                    == .stale(version: 2, theirs: "Who saw her, and where?", yours: "Mine"))
            let found = try await work.store.panelNotes(for: reader)
            #expect(found.map(\.words) == ["Who saw her, and where?"] && found.map(\.version) == [2])
            let first = try #require(found.first)
            #expect(first.writer == first.author && first.changedAt.map { $0 >= first.writtenAt } == true)
            let withdraw = WithdrawPanelNote(board: board, id: note.id, version: 2, reason: "Answered.")
            #expect(await work.refusal(.withdrawPanelNote(withdraw)) == nil)
            #expect(try await work.store.panelNotes(for: reader) == [])
            #expect(await work.refusal(change(3, "Mine")) == .wrongState("withdrawn"))
            #expect(try await work.store.verify().findings == [])
            try await work.review.tamper("UPDATE panel_notes SET words = 'Nothing'")
            #expect(try await work.store.verify().findings.map(\.kind) == [.recordChanged])
        }
    }

    @Test(
        "a note says who wrote it first and who changed it last, and when", arguments: DatabaseEngine.allCases)
    func hands(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let other = try await work.review.member(.independentAuthor)
            let (board, reader) = (work.review.board, work.review.reader(work.panel))
            let (note, beside) = (work.write("First."), work.write("Beside it.", on: 1))
            #expect(await work.refusal(.writePanelNote(note)) == nil)
            #expect(await work.refusal(.writePanelNote(beside)) == nil)
            let before = try #require(try await work.store.panelNotes(for: reader, thread: work.threads[0]).first)
            #expect(before.writer == before.author && before.writtenAt > 0 && before.changedAt == nil)
            for (version, words, person) in [(1, "Second.", work.panel), (2, "Third.", other)] {
                let change = ChangePanelNote(board: board, id: note.id, version: version, words: words)
                #expect(await work.refusal(.changePanelNote(change), by: person) == nil)
            }
            let after = try #require(try await work.store.panelNotes(for: reader, thread: work.threads[0]).first)
            #expect(after.writer == before.writer && after.writtenAt == before.writtenAt)
            #expect(after.author != before.author && after.words == "Third.")
            #expect(try #require(after.changedAt) >= after.writtenAt)
            let all = try await work.store.panelNotes(for: reader)
            #expect(all.map { $0.changedAt == nil } == [false, true])
            let inFull = try #require(try await work.store.entry(work.threads[0], for: reader))
            #expect(inFull.notes == [after])
        }
    }

    @Test("a file's next version keeps all that hangs on rows that did not change", arguments: DatabaseEngine.allCases)
    func versions(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, reader) = (work.store, work.review.reader(work.panel))
            let theme = work.theme("Neglect")
            #expect(await work.refusal(.nameTheme(theme)) == nil)
            for place in 0..<2 {
                #expect(await work.refusal(.writePanelNote(work.write("note \(place)", on: place))) == nil)
                #expect(await work.refusal(.askQuestion(work.ask("question \(place)", on: place))) == nil)
                let mark = MarkTheme(
                    board: theme.board, review: theme.review, id: store.newID(), thread: work.threads[place],
                    theme: theme.id)
                #expect(await work.refusal(.markTheme(mark)) == nil)
            }
            try await work.review.release(try await work.review.receive(["one", "changed"]), by: work.lead)
            let page = try await store.chronology(for: reader)
            #expect(page.entries.map(\.entry.event) == ["one", "changed"])
            // What was written on an earlier wording is counted where its row stands now.
            #expect(page.entries.map(\.notes) == [1, 1] && page.entries.map(\.questions) == [1, 1])
            let agency = try await store.chronology(for: work.review.reader(work.lead))
            #expect(agency.entries.map(\.notes) == [0, 0] && agency.entries.map(\.questions) == [1, 1])
            #expect(page.entries.map(\.themes) == [[theme.id], []])
            let notes = try await store.panelNotes(for: reader)
            #expect(notes.map(\.words) == ["note 0", "note 1"] && notes.map(\.isOnEntry) == [true, false])
            let questions = try await store.questions(for: work.review.reader(work.lead))
            #expect(questions.map(\.isOnEntry) == [true, false])
            #expect(try await store.themes(for: reader).map(\.entries) == [1])
            #expect(try await store.verify().findings == [])
        }
    }

    @Test(
        "what was made of a row whose words changed is there to be taken over, and nothing else",
        arguments: DatabaseEngine.allCases)
    func carried(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, review, reader) = (work.store, work.review, work.review.reader(work.panel))
            let health = review.of(try await review.addAgency("Health"))
            let theirs = try await health.receive(["theirs", "own"], name: "health.csv")
            try await review.release(theirs, by: try await health.member(.agencyLead))
            let others = try await store.chronology(for: reader).entries.filter { $0.submission == theirs }.map(
                \.thread)
            let theme = work.theme("Neglect")
            let own = review.review
            let board = review.board
            let before = work.threads[1]
            for command: CaseCommand in [
                .nameTheme(theme),
                .markTheme(MarkTheme(board: board, review: own, id: store.newID(), thread: before, theme: theme.id)),
                .weighEntry(
                    WeighEntry(board: board, review: own, thread: before, version: 0, significance: .key)),
                .linkByHand(
                    LinkByHand(
                        board: board, review: own, id: store.newID(), first: before, second: others[0],
                        reason: "The same visit.")),
                .weighEntry(
                    WeighEntry(board: board, review: own, thread: work.threads[0], version: 0, significance: .key)),
            ] { #expect(await work.refusal(command) == nil) }
            try await review.release(try await review.receive(["one", "two, put right"]), by: work.lead)
            let threads = try await store.chronology(for: reader).entries.filter { $0.submission != theirs }
                .map(\.thread)
            // A row whose words stayed has its marks, and nothing to take over.
            let same = try #require(try await store.entry(threads[0], for: reader))
            #expect(same.weight?.significance == .key && same.carried == nil)
            let changed = try #require(try await store.entry(threads[1], for: reader))
            let carried = try #require(changed.carried)
            #expect(changed.weight?.significance == nil && carried.weight == .key)
            #expect(carried.themes.map(\.name) == ["Neglect"])
            #expect(carried.links.map(\.other) == [others[0]] && carried.links.map(\.reason) == ["The same visit."])
            #expect(carried.links[0].proposed == nil && carried.links[0].agency == "Health")
            // Its agency knows nothing of what the panel made of it.
            #expect(try await store.entry(threads[1], for: review.reader(work.lead))?.carried == nil)
            // What is said of the row as it stands now counts.
            let light = WeighEntry(board: board, review: own, thread: threads[1], version: 0, significance: .background)
            #expect(await work.refusal(.weighEntry(light)) == nil)
            #expect(try await store.entry(threads[1], for: reader)?.carried?.weight == nil)
            // Nothing to link with once the other account is out of sight.
            try await store.run(
                .revokeRelease(RevokeRelease(board: board, submission: theirs, version: 1, reason: "A mistake.")),
                by: try await health.member(.agencyLead))
            #expect(try await store.entry(threads[1], for: reader)?.carried?.links.isEmpty == true)
            #expect(try await store.verify().findings == [])
        }
    }

    @Test("themes are named once, marked once and taken off again", arguments: DatabaseEngine.allCases)
    func themes(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, theme) = (work.store, work.theme("Neglect"))
            #expect(await work.refusal(.nameTheme(theme)) == nil)
            #expect(await work.refusal(.nameTheme(work.theme("Neglect"))) == .taken("Neglect"))
            #expect(
                await work.refusal(.nameTheme(theme)) == .stale(version: 1, theirs: "Neglect", yours: "Neglect"))
            var renamed = theme
            (renamed.version, renamed.name) = (1, "Neglect at home")
            #expect(await work.refusal(.nameTheme(renamed)) == nil)
            func mark() -> CaseCommand {
                .markTheme(
                    MarkTheme(
                        board: theme.board, review: theme.review, id: store.newID(), thread: work.threads[0],
                        theme: theme.id))
            }
            #expect(await work.refusal(mark()) == nil)
            #expect(await work.refusal(mark()) == .nothingNew)
            let unmark = UnmarkTheme(
                board: theme.board, review: theme.review, thread: work.threads[0], theme: theme.id)
            #expect(await work.refusal(.unmarkTheme(unmark)) == nil)
            #expect(await work.refusal(.unmarkTheme(unmark)) == .noSuchTheme)
            #expect(await work.refusal(mark()) == nil)
            let found = try await store.themes(for: work.review.reader(work.panel))
            #expect(found.map(\.name) == ["Neglect at home"] && found.map(\.entries) == [1])
            #expect(try await store.verify().findings == [])
            try await work.review.tamper("DELETE FROM entry_themes")
            #expect(try await store.verify().findings.map(\.kind) == [.recordRemoved])
        }
    }

    @Test("a question is answered by the agency asked and closed by the panel", arguments: DatabaseEngine.allCases)
    func questions(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (board, ask) = (work.review.board, work.ask("Was she weighed?"))
            #expect(await work.refusal(.askQuestion(ask)) == nil)
            func answer(_ version: Int, _ words: String, by person: RecordID) async -> CommandRefusal? {
                await work.refusal(
                    .answerQuestion(AnswerQuestion(board: board, id: ask.id, version: version, words: words)),
                    by: person)
            }
            guard case .notAllowed? = await answer(1, "Yes.", by: work.panel) else {
                Issue.record("the panel answered its own question")
                return
            }
            #expect(await answer(1, "Yes.", by: work.lead) == nil)
            #expect(await answer(1, "No.", by: work.lead) == .stale(version: 2, theirs: "Yes.", yours: "No."))
            #expect(await answer(2, "Yes, on the 4th.", by: work.lead) == nil)
            let close = CloseQuestion(board: board, id: ask.id, version: 3, reason: "Answered.")
            #expect(await work.refusal(.closeQuestion(close)) == nil)
            #expect(await answer(4, "More.", by: work.lead) == .wrongState("closed"))
            let found = try await work.store.questions(for: work.review.reader(work.lead), thread: work.threads[0])
            #expect(found.map(\.answer) == ["Yes, on the 4th."] && found.map(\.state) == [.closed])
            #expect(try await work.store.questions(for: work.review.reader(work.lead), thread: work.threads[1]) == [])
            #expect(try await work.store.verify().findings == [])
        }
    }

    @Test("a link is confirmed, undone and confirmed again, each with its reason", arguments: DatabaseEngine.allCases)
    func links(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, review) = (work.store, work.review)
            let link = LinkAccounts.Link(
                id: store.newID(), first: work.threads[0], second: work.threads[1], score: 0.4, reasons: ["same day"])
            try await store.run(
                .linkAccounts(LinkAccounts(board: review.board, review: review.review, links: [link])), by: review.actor
            )
            func decide(_ version: Int, _ decision: LinkState, _ reason: String) async -> CommandRefusal? {
                await work.refusal(
                    .decideLink(
                        DecideLink(
                            board: review.board, link: link.id, version: version, decision: decision, reason: reason)))
            }
            #expect(await decide(0, .confirmed, " ") == .emptyWords)
            #expect(await decide(0, .unlinked, "r") == .wrongState("proposed"))
            #expect(await decide(0, .confirmed, "Both name the worker.") == nil)
            #expect(
                await decide(0, .dismissed, "Another day.")
                    == .stale(
                        version: 1, theirs: "confirmed: Both name the worker.", yours: "dismissed: Another day."))
            #expect(await decide(1, .proposed, "r") == .wrongState("confirmed"))
            #expect(await decide(1, .unlinked, "Another worker.") == nil)
            #expect(try await store.counts(for: review.reader(work.panel)).links == 0)
            #expect(await decide(2, .confirmed, "The same after all.") == nil)
            let found = try await store.links(for: review.reader(work.panel)).links
            #expect(found.map(\.state) == [.confirmed] && found.map(\.decision) == ["The same after all."])
            #expect(try await store.verify().findings == [])
        }
    }

    @Test("of two at once one counts, and the other is told", arguments: DatabaseEngine.allCases)
    func races(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Case(fixture)
            let (store, board) = (work.store, work.review.board)
            let other = try await fixture.second()
            func race(_ first: CaseCommand, _ second: CaseCommand, by person: RecordID? = nil) async -> [String] {
                let actor = person ?? work.panel
                return await withTaskGroup(of: String.self) { group in
                    for (store, command) in [(store, first), (other, second)] {
                        group.addTask {
                            do {
                                try await store.run(command, by: actor)
                                return "done"
                            } catch {
                                return "\(error)".prefix { $0 != "(" }.description
                            }
                        }
                    }
                    return await group.reduce(into: []) { $0.append($1) }.sorted()
                }
            }
            let note = work.write("n")
            #expect(await work.refusal(.writePanelNote(note)) == nil)
            func change(_ words: String) -> CaseCommand {
                .changePanelNote(ChangePanelNote(board: board, id: note.id, version: 1, words: words))
            }
            #expect(await race(change("a"), change("b")) == ["done", "stale"])
            #expect(await race(.nameTheme(work.theme("T")), .nameTheme(work.theme("T"))) == ["done", "taken"])
            #expect(await race(.askQuestion(work.ask("a")), .askQuestion(work.ask("b"))) == ["done", "done"])
            let questions = try await store.questions(for: work.review.reader(work.panel))
            #expect(Set(questions.map(\.number)) == [1, 2])
            let submission = try #require(
                try await store.submissions(for: work.review.reader(work.lead)).first)
            let chair = try await work.review.member(.independentChair)
            let accept = AcceptSubmission(board: board, submission: submission.id, version: 1)
            #expect(await race(.acceptSubmission(accept), .acceptSubmission(accept), by: chair) == ["done", "stale"])
            let next = try await work.review.receive(["one", "three"])
            let release = CaseCommand.releaseSubmission(
                ReleaseSubmission(board: board, submission: next, version: 0, terms: ReviewFixture.terms))
            #expect(await race(release, release, by: work.lead) == ["done", "stale"])
            let link = LinkAccounts.Link(
                id: store.newID(), first: work.threads[0], second: work.threads[1], score: 0.4, reasons: ["same day"])
            try await store.run(
                .linkAccounts(LinkAccounts(board: board, review: work.review.review, links: [link])),
                by: work.review.actor)
            let decide = CaseCommand.decideLink(
                DecideLink(board: board, link: link.id, version: 0, decision: .confirmed, reason: "r"))
            #expect(await race(decide, decide) == ["done", "stale"])
            let bea = try await work.review.person("bea")
            let roles = (0..<2).map { _ in
                CaseCommand.giveRole(
                    GiveRole(
                        board: board,
                        membership: Membership(id: store.newID(), person: bea, role: .chair, startsAt: 0)))
            }
            #expect(await race(roles[0], roles[1], by: work.review.actor) == ["done", "nothingNew"])
            let leave = CaseCommand.recordLeaver(RecordLeaver(board: board, person: bea, reason: "r"))
            #expect(await race(leave, leave, by: work.review.actor) == ["done", "nothingNew"])
            let close = CaseCommand.moveReview(
                MoveReview(board: board, review: work.review.review, version: 0, isClosed: true, reason: "r"))
            #expect(await race(close, close, by: work.review.actor) == ["done", "notAllowed"])
            #expect(try await store.verify().findings == [])
            await other.close()
        }
    }
}
