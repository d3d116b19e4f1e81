import Domain
import TestSupport
import Testing

@testable import Store

/// Chronologies gathered from an agency's parts: a health economy with four trusts.
@Suite("Chronologies gathered from parts", .timeLimit(.minutes(10))) struct GatheringTests {
    struct Economy {
        let store: Store
        let review: ReviewFixture
        let health: RecordID
        /// In the order of their names.
        let trusts: [RecordID]
        let coordinator: RecordID
        let lead: RecordID
        let panel: RecordID
        /// An author of the first trust and of the second, and the first trust's own lead.
        let authors: [RecordID]
        let trustLead: RecordID

        init(_ fixture: StoreFixture) async throws {
            (store, review) = (fixture.store, try await fixture.review())
            health = try await review.addAgency("Brackenford Health")
            var trusts: [RecordID] = []
            for name in ["Ash Trust", "Birch Trust", "Cedar Trust", "Downs Trust"] {
                trusts.append(try await review.addAgency(name, partOf: health))
            }
            self.trusts = trusts
            coordinator = try await review.member(.coordinator)
            panel = try await review.member(.panelMember)
            lead = try await review.of(health).member(.agencyLead)
            authors = [
                try await review.of(trusts[0]).member(.agencyAuthor),
                try await review.of(trusts[1]).member(.agencyAuthor),
            ]
            trustLead = try await review.of(trusts[0]).member(.agencyLead)
        }

        func ask(_ agencies: [RecordID], by person: RecordID) async -> CommandRefusal? {
            await refusal(
                .askForChronology(
                    AskForChronology(
                        board: review.board, review: review.review,
                        requests: agencies.map { .init(id: store.newID(), agency: $0) },
                        terms: ChronologyRequestTests.Case.terms())), by: person)
        }

        /// The coordinator asks the agency, its lead the four trusts, and three of them send.
        func sent() async throws -> [RecordID] {
            #expect(await ask([health], by: coordinator) == nil)
            #expect(await ask(trusts, by: lead) == nil)
            var files: [RecordID] = []
            for (place, words) in ["ash", "birch", "cedar"].enumerated() {
                files.append(try await review.of(trusts[place]).receive([words], name: words + ".csv"))
            }
            return files
        }

        func parts(_ person: RecordID) async throws -> [AgencyParts] {
            try await store.agencyParts(for: review.reader(person))
        }

        func gather(
            _ files: [RecordID], versions: [Int]? = nil, missing: [RecordID],
            words: String = "Its records are at the store.",
            id: RecordID? = nil
        ) -> CaseCommand {
            .gatherParts(
                GatherParts(
                    board: review.board, review: review.review, id: id ?? store.newID(), agency: health,
                    files: files.enumerated().map {
                        GatheredVersion(submission: $1, releaseVersion: versions?[$0] ?? 0)
                    }, missing: Set(missing), words: words, terms: ReviewFixture.terms))
        }

        func refusal(_ command: CaseCommand, by person: RecordID) async -> CommandRefusal? {
            do {
                try await store.run(command, by: person)
                return nil
            } catch {
                return error as? CommandRefusal
            }
        }

        func waiting(_ person: RecordID) async throws -> ReviewWaiting {
            try await store.waiting(for: review.reader(person))
        }
    }

    @Test("the lead asks the parts once the agency was asked, and nobody else's", arguments: DatabaseEngine.allCases)
    func asking(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Economy(fixture)
            let (health, trusts, lead) = (work.health, work.trusts, work.lead)
            #expect(await work.ask(trusts, by: lead) == .agencyNotAsked("Brackenford Health"))
            #expect(await work.ask([health], by: work.coordinator) == nil)
            #expect(try await work.waiting(lead).toAskParts == 1)
            // Not itself, not another agency, and not a part of itself by its own lead.
            for (agencies, person) in [
                ([health], lead), ([work.review.agency], lead), ([trusts[0], work.review.agency], lead),
                ([trusts[0]], work.trustLead), ([trusts[1]], work.trustLead), ([trusts[0]], work.authors[0]),
            ] {
                guard case .notAllowed = await work.ask(agencies, by: person) else {
                    Issue.record("\(agencies.count) asked by somebody who may not")
                    continue
                }
            }
            #expect(await work.ask(Array(trusts.prefix(3)), by: lead) == nil)
            #expect(await work.ask([trusts[3], trusts[0]], by: lead) == .alreadyAsked("Ash Trust"))
            #expect(await work.ask([trusts[3]], by: work.coordinator) == nil)
            let waiting = try await work.waiting(lead)
            #expect(waiting.toAskParts == 0 && waiting.parts == 4 && waiting.partsSent == 0)

            // Each part its own request alone; the agency's lead changes it and takes it back.
            let own = try await work.store.chronologyRequests(for: work.review.reader(work.authors[0]))
            #expect(own.map(\.agencyName) == ["Brackenford Health: Ash Trust"])
            #expect(own[0].through == health)
            #expect(try await work.waiting(work.authors[0]).toSecure == 1)
            // The lead confirms the agency's own records, and not those of its parts.
            #expect(try await work.waiting(lead).toSecure == 1)
            let change = CaseCommand.changeChronologyRequest(
                ChangeChronologyRequest(
                    board: work.review.board, id: own[0].id, version: 1,
                    terms: ChronologyRequestTests.Case.terms("Less.")))
            // What a part is asked is its agency's to change.
            #expect(await work.refusal(change, by: work.trustLead) == .noSuchRequest)
            #expect(await work.refusal(change, by: work.authors[1]) == .noSuchRequest)
            #expect(await work.refusal(change, by: lead) == nil)
            let withdraw = CaseCommand.withdrawChronologyRequest(
                WithdrawChronologyRequest(
                    board: work.review.board, id: own[0].id, version: 2, reason: "Closed in 1998."))
            #expect(await work.refusal(withdraw, by: lead) == nil)
            #expect(try await work.waiting(lead).parts == 3)
            #expect(try await work.store.verify().findings.isEmpty)
        }
    }

    @Test(
        "what parts send is let out in one act, with what is missing, and taken back or accepted",
        arguments: DatabaseEngine.allCases)
    func path(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Economy(fixture)
            let (review, store, trusts, lead, panel) = (work.review, work.store, work.trusts, work.lead, work.panel)
            let files = try await work.sent()
            var waiting = try await work.waiting(lead)
            #expect(waiting.toGather == 3 && waiting.toRelease == 0 && waiting.parts == 4 && waiting.partsSent == 3)
            let before = try await work.parts(lead)
            #expect(before.map(\.whole.agency.name) == ["Brackenford Health"])
            #expect(before[0].parts.map(\.agency.name) == ["Ash Trust", "Birch Trust", "Cedar Trust", "Downs Trust"])
            #expect(before[0].toGather.map(\.id) == files && before[0].sent == 3)
            // Before it is let out the panel knows who was asked, and of no file.
            let unseen = try await work.parts(panel)
            #expect(unseen[0].files.isEmpty && unseen[0].gatherings.isEmpty && unseen[0].takingPart.count == 4)
            #expect(unseen[0].parts.allSatisfy { !$0.hasSent })
            #expect(try await review.seen(panel) == [])

            // By itself no part lets the panel see anything, not even by its agency's lead.
            for person in [work.trustLead, lead] {
                let release = ReleaseSubmission(
                    board: review.board, submission: files[0], version: 0, terms: ReviewFixture.terms)
                #expect(
                    await work.refusal(.releaseSubmission(release), by: person) == .goesThrough("Brackenford Health"))
            }
            // What the person saw missing has to be so, and they say why.
            let two = Array(files.prefix(2))
            #expect(await work.refusal(work.gather(two, missing: [trusts[3]]), by: lead) == .partsMeanwhile)
            let missing = [trusts[2], trusts[3]]
            #expect(await work.refusal(work.gather(two, missing: missing, words: " "), by: lead) == .emptyWords)
            #expect(await work.refusal(work.gather([], missing: trusts), by: lead) == .nothingNew)
            for person in [work.trustLead, work.authors[0], try await review.of(work.health).member(.agencyAuthor)] {
                let refusal = await work.refusal(work.gather(two, missing: missing), by: person)
                #expect(refusal != nil)
            }
            let id = store.newID()
            #expect(await work.refusal(work.gather(two, missing: missing, id: id), by: lead) == nil)
            #expect(try await review.seen(panel).sorted() == ["ash", "birch"])
            let known = try await work.parts(panel)[0].gatherings
            #expect(known.map(\.number) == [1] && known[0].files.map(\.id) == two)
            #expect(known[0].missing.map(\.name) == ["Cedar Trust", "Downs Trust"])
            #expect(known[0].words == "Its records are at the store." && known[0].state == .released)
            waiting = try await work.waiting(lead)
            #expect(waiting.toGather == 1)
            // The panel's pages name part and agency, and the agency chosen is all of its parts.
            let page = try await store.chronology(for: review.reader(panel))
            #expect(page.choices.map(\.name) == ["Brackenford Health: Ash Trust", "Brackenford Health: Birch Trust"])
            #expect(page.wholes.map(\.name) == ["Brackenford Health"])
            #expect(
                try await review.seen(panel, ChronologyFilter(agency: work.health)).sorted() == ["ash", "birch"])
            #expect(try await review.seen(panel, ChronologyFilter(agency: trusts[0])) == ["ash"])

            // A newer version of one, and what came later, go with the next act.
            let newer = try await review.of(trusts[0]).receive(["ash", "more"], name: "ash.csv")
            #expect(try await work.parts(lead)[0].toGather.map(\.id) == [newer, files[2]])
            #expect(try await review.seen(panel).sorted() == ["ash", "birch"])
            #expect(
                await work.refusal(work.gather([files[2]], missing: [trusts[3]], words: "Later."), by: lead) == nil)
            #expect(await work.refusal(work.gather([newer], missing: [trusts[3]]), by: lead) == nil)
            #expect(try await work.parts(lead)[0].gatherings.map(\.number) == [1, 2, 3])
            #expect(try await review.seen(panel).sorted() == ["ash", "birch", "cedar", "more"])

            // One is taken out, by its agency's people and not by its own; the rest is taken back, and let out again.
            let out = CaseCommand.revokeRelease(
                RevokeRelease(board: review.board, submission: files[1], version: 1, reason: "Another family."))
            #expect(await work.refusal(out, by: work.trustLead) != nil)
            #expect(await work.refusal(out, by: lead) == nil)
            #expect(try await review.seen(panel).sorted() == ["ash", "cedar", "more"])
            let seen = try await work.parts(panel)[0].gatherings[0]
            #expect(seen.files.map(\.id) == [files[0]])
            let first = try await work.parts(lead)[0].gatherings[0]
            #expect(first.files.count == 2 && first.released.map(\.submission) == [files[0]])
            let stale = RevokeGathering(
                board: review.board, id: id,
                files: two.map { GatheredVersion(submission: $0, releaseVersion: 1) }, reason: "r")
            guard case .stale = await work.refusal(.revokeGathering(stale), by: lead) else {
                Issue.record("what was taken out was not noticed")
                return
            }
            let revoke = RevokeGathering(board: review.board, id: id, files: first.released, reason: "To be checked.")
            #expect(await work.refusal(.revokeGathering(revoke), by: work.trustLead) == .noSuchGathering)
            #expect(await work.refusal(.revokeGathering(revoke), by: panel) != nil)
            #expect(await work.refusal(.revokeGathering(revoke), by: lead) == nil)
            #expect(try await work.parts(panel)[0].gatherings.map(\.number) == [2, 3])
            #expect(
                await work.refusal(.revokeGathering(revoke), by: lead) == .wrongState("taken back or accepted"))
            let again = work.gather([files[1]], versions: [2], missing: [trusts[3]])
            #expect(await work.refusal(again, by: lead) == nil)

            // Accepted as a whole: then nothing of it is taken back.
            #expect(
                try await work.parts(work.lead)[0].gatherings.map(\.state) == [
                    .revoked, .released, .released, .released,
                ])
            let third = try await work.parts(work.coordinator)[0].gatherings[1]
            #expect(third.number == 3)
            let accept = AcceptGathering(board: review.board, id: third.id, files: third.released)
            #expect(await work.refusal(.acceptGathering(accept), by: panel) != nil)
            #expect(await work.refusal(.acceptGathering(accept), by: work.coordinator) == nil)
            let late = RevokeGathering(board: review.board, id: third.id, files: third.released, reason: "r")
            #expect(
                await work.refusal(.revokeGathering(late), by: lead) == .wrongState("taken back or accepted"))
            #expect(try await work.parts(lead)[0].gatherings[2].state == .accepted)
            #expect(try await store.verify().findings.isEmpty)
        }
    }

    @Test("a part that sends or is asked meanwhile is noticed", arguments: DatabaseEngine.allCases)
    func meanwhile(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Economy(fixture)
            let files = try await work.sent()
            let gather = work.gather(files, missing: [work.trusts[3]])
            let last = try await work.review.of(work.trusts[3]).receive(["downs"], name: "downs.csv")
            #expect(await work.refusal(gather, by: work.lead) == nil)
            // Left out though it has come: it is missing all the same.
            let newer = try await work.review.of(work.trusts[3]).receive(["downs", "more"], name: "downs.csv")
            #expect(await work.refusal(work.gather([last], missing: []), by: work.lead) == .partsMeanwhile)
            #expect(await work.refusal(work.gather([newer], missing: []), by: work.lead) == nil)
            #expect(await work.refusal(work.gather([newer], missing: []), by: work.lead) == .partsMeanwhile)
            // Taken back by whoever asked it, the parts stand on their own again.
            let request = try #require(
                try await work.store.chronologyRequests(for: work.review.reader(work.coordinator)).first {
                    $0.agency == work.health
                })
            let withdraw = WithdrawChronologyRequest(
                board: work.review.board, id: request.id, version: 1, reason: "Asked by itself.")
            #expect(await work.refusal(.withdrawChronologyRequest(withdraw), by: work.coordinator) == nil)
            let third = try await work.review.of(work.trusts[0]).receive(["ash", "own"], name: "own.csv")
            try await work.review.release(third, by: work.trustLead)
            #expect(try await work.store.verify().findings.isEmpty)
        }
    }

    @Test("of two leads who gather the same, one is told", arguments: DatabaseEngine.allCases)
    func race(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Economy(fixture)
            let files = try await work.sent()
            let other = try await work.review.of(work.health).member(.agencySeniorOfficer)
            let second = try await fixture.second()
            let commands = [
                (work.store, work.lead, work.gather(files, missing: [work.trusts[3]])),
                (second, other, work.gather(files, missing: [work.trusts[3]])),
            ]
            let answers = await withTaskGroup(of: String.self) { group in
                for (store, person, command) in commands {
                    group.addTask {
                        do {
                            try await store.run(command, by: person)
                            return "done"
                        } catch {
                            return "\(error)"
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }.sorted()
            }
            #expect(answers == ["done", "partsMeanwhile"])
            #expect(try await work.parts(work.lead)[0].gatherings.count == 1)
            #expect(try await work.store.verify().findings.isEmpty)
            await second.close()
        }
    }

    @Test(
        "whatever one part or its agency does, another part's people see no difference",
        arguments: DatabaseEngine.allCases)
    func apart(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Economy(fixture)
            let (store, review, author) = (work.store, work.review, work.authors[0])
            #expect(await work.ask([work.health], by: work.coordinator) == nil)
            #expect(await work.ask([work.trusts[0]], by: work.lead) == nil)
            let own = try await review.of(work.trusts[0]).receive(["own words"], name: "ash.csv", worker: "Mrs Sedge")
            let before = try await everything(work, author)
            #expect(before.contains { $0.contains("ash.csv") })
            #expect(await work.ask(Array(work.trusts.dropFirst()), by: work.lead) == nil)
            let theirs = try await review.of(work.trusts[1]).receive(
                ["secret words"], name: "hidden.csv", worker: "Mrs Sedge")
            let wholes = try await review.of(work.health).receive(["secret words"], name: "whole.csv")
            let back = ReturnSubmission(
                board: review.board, id: store.newID(), submission: theirs, reason: "Which ward?")
            try await store.run(.returnSubmission(back), by: work.lead)
            let gather = work.gather([theirs, wholes], missing: [work.trusts[0], work.trusts[2], work.trusts[3]])
            #expect(await work.refusal(gather, by: work.lead) == nil)
            let gathering = try #require(try await work.parts(work.lead)[0].gatherings.first)
            for person in [author, work.trustLead] {
                #expect(try await work.parts(person) == [])
                for command in [
                    CaseCommand.acceptGathering(
                        AcceptGathering(board: review.board, id: gathering.id, files: gathering.released)),
                    .revokeGathering(
                        RevokeGathering(
                            board: review.board, id: gathering.id, files: gathering.released, reason: "r")),
                ] { #expect(await work.refusal(command, by: person) == .noSuchGathering) }
            }
            let after = try await everything(work, author)
            #expect(after == before)
            #expect(!after.contains { $0.contains("secret") || $0.contains("hidden") || $0.contains("Birch") })
            // The lead sees all of it.
            #expect(try await review.seen(work.lead).sorted() == ["own words", "secret words", "secret words"])
            #expect(try await store.submissions(for: review.reader(work.lead)).map(\.id) == [own, theirs, wholes])
        }
    }

    /// Everything one person can get out of the store about files.
    private func everything(_ work: Economy, _ person: RecordID) async throws -> [String] {
        let (store, reader) = (work.store, work.review.reader(person))
        var said = try await store.chronology(for: reader).entries.map { "\($0)" }
        let page = try await store.chronology(for: reader, limit: 1)
        said.append("\(page.choices), \(page.wholes), \(page.submissions)")
        for agency in [work.health] + work.trusts {
            said.append(
                "\(try await store.chronology(for: reader, ChronologyFilter(agency: agency)).entries.map(\.id))")
            said.append("\(try await store.people(for: reader, agency: agency))")
        }
        said.append("\(try await store.counts(for: reader))")
        said += try await store.submissions(for: reader).map { "\($0)" }
        said += try await store.chronologyRequests(for: reader).map { "\($0)" }
        said.append("\(try await store.waiting(for: reader))")
        said.append("\(try await store.search(try SearchQuery("secret OR own OR hidden"), for: reader))")
        said += try await store.sentFiles(for: reader).map { "\($0)" }
        return said
    }
}

extension GatheringTests {
    @Test(
        "of everybody in the review those see what was gathered who act for the agency or see what is released",
        arguments: DatabaseEngine.allCases)
    func everyRole(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let work = try await Economy(fixture)
            let files = try await work.sent()
            let none = work.gather([files[0]], missing: Array(work.trusts.dropFirst()))
            var people: [(AccessRole, RecordID?, RecordID)] = []
            for role in AccessRole.allCases where role.place == .review {
                // Of the agency, of the part that was gathered, of another part, and of another agency.
                let agencies: [RecordID?] =
                    role.isForAgency ? [work.health, work.trusts[0], work.trusts[1], work.review.agency] : [nil]
                for agency in agencies {
                    let person = try await work.review.of(agency ?? work.health).member(role)
                    people.append((role, agency, person))
                }
            }
            for isLetOut in [false, true] {
                if isLetOut { #expect(await work.refusal(none, by: work.lead) == nil) }
                for (role, agency, person) in people {
                    let standing = AccessStanding(
                        role,
                        agencies: agency == work.health
                            ? Set([work.health] + work.trusts) : Set([agency].compactMap(\.self)))
                    func may(_ action: AccessAction, isReleased: Bool) -> Bool {
                        AccessPolicy.answer(
                            action, on: .material(agency: work.health, isReleased: isReleased, isClosed: false),
                            standings: [standing]
                        ).isAllowed
                    }
                    let seen: [AgencyParts]
                    do { seen = try await work.parts(person) } catch is CommandRefusal { seen = [] }
                    #expect(seen.isEmpty == !may(.seeRequest, isReleased: false), "\(role)")
                    let known = isLetOut && !seen.isEmpty && may(.seeSubmission, isReleased: true)
                    #expect(seen.flatMap(\.gatherings).map(\.number) == (known ? [1] : []), "\(role)")
                    let sees = may(.seeSubmission, isReleased: false)
                    let count = sees ? 3 : known ? 1 : 0
                    #expect(seen.flatMap(\.files).count == (seen.isEmpty ? 0 : count), "\(role)")
                }
            }
        }
    }
}
