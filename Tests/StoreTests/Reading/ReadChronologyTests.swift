import Domain
import Store
import TestSupport
import Testing

/// Pages of a chronology: whose entries, which of them, in which order, and how many.
@Suite("Reading", .timeLimit(.minutes(10))) struct ReadChronologyTests {
    @Test("pages follow each other without a gap, as the rows were taken in", arguments: DatabaseEngine.allCases)
    func pages(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let command = try await review.submission((0..<450).map { $0 == 7 ? "" : "row \($0)" })
            try await fixture.store.run(.receiveSubmission(command), by: review.actor)
            let lead = try await review.member(.agencyLead)
            var found: [PageEntry] = []
            var sizes: [Int] = []
            var after: ChronologyPlace?
            repeat {
                let page = try await fixture.store.chronology(for: review.reader(lead), after: after)
                #expect(page.agencies.map(\.name) == ["Larkfield School"])
                found += page.entries
                sizes.append(page.entries.count)
                after = try page.next.map { try #require(ChronologyPlace($0.description)) }
            } while after != nil
            #expect(sizes == [200, 200, 50])
            #expect(Set(found.map(\.id)).count == 450)
            let wanted = command.entries.enumerated().sorted {
                let (a, b) = (ChronologyOrder.numbers($0.element), ChronologyOrder.numbers($1.element))
                return (a.day, a.width, a.time, $0.offset) < (b.day, b.width, b.time, $1.offset)
            }.map(\.element)
            for (page, entry) in zip(found, wanted) {
                #expect(page.entry.id == entry.id && page.entry.date == entry.date)
                #expect(page.entry.recorded == entry.recorded && page.entry.fields == entry.fields)
                #expect(page.entry.notes == entry.notes && page.entry.problems == entry.problems)
                #expect(page.entry.remarks == entry.remarks && page.entry.childSeen == entry.childSeen)
            }
        }
    }

    @Test(
        "going back leads over the same pages, also by a filter, and to a whole first page at the end",
        arguments: DatabaseEngine.allCases)
    func backwards(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let store = fixture.store
            try await review.receive((0..<450).map { "row \($0)" }, worker: "Mrs Sedge")
            let reader = review.reader(try await review.member(.agencyLead))
            let march = CivilDate(year: 2001, month: 3, day: 3)
            for filter in [ChronologyFilter(), .init(person: "Mrs Sedge"), .init(from: march)] {
                var pages: [Domain.ChronologyPage] = []
                var after: ChronologyPlace?
                repeat {
                    let page = try await store.chronology(for: reader, filter, after: after)
                    #expect((page.previous == nil) == pages.isEmpty)
                    pages.append(page)
                    after = page.next
                } while after != nil
                #expect(pages.count == 3)
                var at = pages[2]
                for wanted in pages.dropLast().reversed() {
                    let previous = try #require(at.previous)
                    let place = try #require(ChronologyPlace(previous.description))
                    at = try await store.chronology(for: reader, filter, before: place)
                    #expect(at.entries.map(\.id) == wanted.entries.map(\.id))
                    #expect(at.next == wanted.next && at.previous == wanted.previous)
                    #expect(at.entries.map(\.entry.fields) == wanted.entries.map(\.entry.fields))
                }
            }
            // Where fewer stand before than a page has, the first page is shown whole.
            let first = try await store.chronology(for: reader)
            let tenth = first.entries[9].entry.event
            let short = try await store.chronology(for: reader, after: nil, before: first.next, limit: 200)
            #expect(short.entries.map(\.id) == first.entries.map(\.id), "199 stand before its last")
            #expect(short.entries[9].entry.event == tenth && short.previous == nil)
        }
    }

    @Test("filters by day, agency, person, child seen and theme", arguments: DatabaseEngine.allCases)
    func filters(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let store = fixture.store
            let health = try await review.addAgency("Health")
            let school = try await review.receive(
                (0..<12).map { $0 == 3 ? "Tilly’s coat" : "school \($0)" }, worker: "A. Quill and Mrs Sedge (HT)")
            let other = try await review.of(health).receive(["health 0", "health 1"], worker: "Mrs  SEDGE")
            let panel = try await review.member(.panelMember)
            for submission in [school, other] {
                let lead = try await review.of(submission == school ? review.agency : health).member(.agencyLead)
                try await review.release(submission, by: lead)
            }
            func seen(_ filter: ChronologyFilter) async throws -> [String] { try await review.seen(panel, filter) }
            let day = { CivilDate(year: 2001, month: 3, day: $0) }
            #expect(try await seen(.init(from: day(12))) == ["school 11"])
            #expect(try await seen(.init(to: day(1))) == ["school 0", "health 0"])
            #expect(try await seen(.init(from: day(2), to: day(2), agency: health)) == ["health 1"])
            #expect(try await seen(.init(agency: health)) == ["health 0", "health 1"])
            #expect(try await seen(.init(agency: health, person: "mrs sedge")) == ["health 0", "health 1"])
            #expect(try await seen(.init(person: "A Quill")).count == 12)
            #expect(try await seen(.init(person: "Ottilie Marrow")) == ["Tilly’s coat"])
            #expect(try await seen(.init(person: "Nobody")) == [])
            #expect(try await seen(.init(childSeen: .yes)) == ["school 9"])
            let theme = NameTheme(board: review.board, review: review.review, id: store.newID(), name: "Neglect")
            try await store.run(.nameTheme(theme), by: panel)
            let page = try await store.chronology(for: review.reader(panel), .init(agency: health))
            let mark = MarkTheme(
                board: review.board, review: review.review, id: store.newID(), thread: page.entries[1].thread,
                theme: theme.id)
            try await store.run(.markTheme(mark), by: panel)
            #expect(try await seen(.init(theme: theme.id)) == ["health 1"])
            // A reader sees the entries, but not what the panel made of them.
            let reader = try await review.member(.reader)
            #expect(try await review.seen(reader).count == 14)
            #expect(try await review.seen(reader, .init(theme: theme.id)) == [])
            let people = try await store.people(for: review.reader(panel))
            #expect(people.first?.name == "mrs sedge" && people.first?.entries == 14)
            let counts = try await store.counts(for: review.reader(panel), .init(person: "Mrs Sedge"))
            #expect(counts.entries == 14 && counts.byAgency == [review.agency: 12, health: 2])
            #expect(try await store.verify().findings == [])
        }
    }

    @Test("an agency sees its own, the panel what was released, version by version", arguments: DatabaseEngine.allCases)
    func sharing(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let store = fixture.store
            let health = try await review.addAgency("Health")
            let part = try await review.addAgency("Health visitors", partOf: health)
            let lead = try await review.member(.agencyLead)
            let healthLead = try await review.of(health).member(.agencyLead)
            let partLead = try await review.of(part).member(.agencyLead)
            let panel = try await review.member(.panelMember)
            let both = try await review.member(.panelMember)
            try await review.give(.agencyAuthor, to: both)
            let first = try await review.receive(["one", "two"])
            try await review.of(part).receive(["weighed"], name: "hv.csv")
            #expect(try await review.seen(lead) == ["one", "two"])
            #expect(try await review.seen(panel) == [])
            #expect(try await review.seen(healthLead) == ["weighed"])
            #expect(try await review.seen(partLead) == ["weighed"])

            try await review.release(first, by: lead)
            #expect(try await review.seen(panel) == ["one", "two"])
            #expect(try await review.seen(healthLead) == ["weighed"])
            let second = try await review.receive(["one", "changed"])
            #expect(try await review.seen(panel) == ["one", "two"])
            #expect(try await review.seen(lead) == ["one", "changed"])
            // Own and panel: each row once, as the own agency has it.
            #expect(try await review.seen(both) == ["one", "changed"])
            try await review.release(second, by: lead)
            #expect(try await review.seen(panel) == ["one", "changed"])

            func run(_ command: CaseCommand, _ person: RecordID) async -> CommandRefusal? {
                do {
                    try await store.run(command, by: person)
                    return nil
                } catch {
                    return error as? CommandRefusal
                }
            }
            let revoke = RevokeRelease(board: review.board, submission: second, version: 1, reason: "Not ready.")
            #expect(await run(.revokeRelease(revoke), panel) != nil)
            #expect(await run(.revokeRelease(revoke), lead) == nil)
            #expect(try await review.seen(panel) == ["one", "two"])
            let chair = try await review.member(.independentChair)
            let accept = AcceptSubmission(board: review.board, submission: first, version: 1)
            #expect(await run(.acceptSubmission(accept), chair) == nil)
            let late = RevokeRelease(board: review.board, submission: first, version: 2, reason: "Never mind.")
            #expect(await run(.revokeRelease(late), lead) == .wrongState("accepted"))
            #expect(try await review.seen(panel) == ["one", "two"])
            #expect(try await store.verify().findings == [])
        }
    }

    @Test("links are seen and counted only with both ends in sight", arguments: DatabaseEngine.allCases)
    func links(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let store = fixture.store
            let health = try await review.addAgency("Health")
            let school = try await review.receive(["s1", "s2"])
            let other = try await review.of(health).receive(["h1", "h2"])
            let lead = try await review.member(.agencyLead)
            let healthLead = try await review.of(health).member(.agencyLead)
            let panel = try await review.member(.panelMember)
            let ours = try await store.chronology(for: review.reader(lead)).entries.map(\.thread)
            let theirs = try await store.chronology(for: review.reader(healthLead)).entries.map(\.thread)
            let pairs = [(ours[0], theirs[0]), (ours[0], theirs[1]), (ours[1], theirs[1])]
            let links = pairs.map {
                LinkAccounts.Link(id: store.newID(), first: $0.0, second: $0.1, score: 0.5, reasons: ["same day", "b"])
            }
            try await store.run(
                .linkAccounts(LinkAccounts(board: review.board, review: review.review, links: links)), by: review.actor)
            try await review.release(school, by: lead)
            for person in [lead, healthLead, panel] {
                #expect(try await store.counts(for: review.reader(person)).links == 0)
                #expect(try await store.links(for: review.reader(person)).links == [])
                let page = try await store.chronology(for: review.reader(person))
                #expect(page.entries.allSatisfy { $0.links == 0 })
            }
            try await review.release(other, by: healthLead)
            #expect(try await store.counts(for: review.reader(panel)).links == 3)
            #expect(try await store.counts(for: review.reader(lead)).links == 0)
            var found: [LinkSummary] = []
            var after: RecordID?
            repeat {
                let page = try await store.links(for: review.reader(panel), after: after, limit: 2)
                found += page.links
                after = page.next
            } while after != nil
            #expect(Set(found.map(\.id)) == Set(links.map(\.id)) && found.count == 3)
            #expect(found.allSatisfy { $0.reasons == ["same day", "b"] && $0.state == .proposed && $0.version == 0 })
            let dismiss = DecideLink(
                board: review.board, link: links[0].id, version: 0, decision: .dismissed, reason: "Another day.")
            try await store.run(.decideLink(dismiss), by: panel)
            #expect(try await store.counts(for: review.reader(panel)).links == 2)
            let page = try await store.chronology(for: review.reader(panel))
            let count = Dictionary(uniqueKeysWithValues: page.entries.map { ($0.entry.event, $0.links) })
            #expect(count == ["s1": 1, "s2": 1, "h1": 0, "h2": 2])
            #expect(try await store.verify().findings == [])
        }
    }
}
