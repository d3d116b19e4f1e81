import Domain
import TestSupport
import Testing

@testable import Store

/// Every reading of a board as every role, against what the policy says.
@Suite("Readings of a board", .timeLimit(.minutes(10))) struct BoardReadingTests {
    static let all = ListPart(limit: 1_000)

    /// What comes of a reading: nil where the policy's refusal.
    static func asked<Value>(_ body: () async throws -> Value) async throws -> Value? {
        do {
            return try await body()
        } catch CommandRefusal.notAllowed {
            return nil
        } catch CommandRefusal.noSuchReview {
            return nil
        }
    }

    @Test("each is given out to those the policy says", arguments: DatabaseEngine.allCases)
    func everyRole(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let world = try await AccessWorld(fixture)
            let (store, board, review) = (world.store, world.review.board, world.review.review)
            for role in AccessRole.allCases.map({ $0 as AccessRole? }) + [nil] {
                let person = role.flatMap { world.people[$0] } ?? world.bystander
                func may(_ action: AccessAction, _ matter: AccessMatter = .board) -> Bool {
                    let standings = world.standings(role).filter { matter != .board || $0.role.place == .board }
                    return AccessPolicy.answer(action, on: matter, standings: standings).isAllowed
                }
                let name = role?.rawValue ?? "nobody"
                let reviews = try await Self.asked {
                    try await store.boardReviews(BoardReviewList(Self.all), board: board, asking: person)
                }
                #expect((reviews != nil) == may(.seeBoard), "reviews as \(name)")
                if let reviews {
                    let wanted = may(.seeReview, .review(isClosed: false)) ? ["CR-2026-014"] : []
                    #expect(reviews.reviews.map(\.reference) == wanted, "\(name)")
                    #expect(reviews.total == wanted.count)
                    #expect(reviews.reviews.allSatisfy { $0.coordinator == AccessRole.coordinator.rawValue })
                }
                #expect(reviews?.people == (may(.seePeopleOfBoard) ? 7 : nil), "count as \(name)")
                let people = try await Self.asked {
                    try await store.peopleOfBoard(PeopleList(Self.all), board: board, asking: person)
                }
                #expect((people != nil) == may(.seePeopleOfBoard), "people as \(name)")
                if let people { #expect(people.invited.map(\.id) == [world.invitations.ofBoard]) }
                let lead = try #require(world.people[.agencyLead])
                let one = try await Self.asked {
                    try await store.personOfBoard(lead, board: board, asking: person)
                }
                #expect((one != nil) == may(.seePeopleOfBoard), "person as \(name)")
                if let one = one ?? nil {
                    let seesReview = may(.seeReview, .review(isClosed: false))
                    #expect(one.inReviews.map(\.reference) == (seesReview ? ["CR-2026-014"] : []), "\(name)")
                    #expect(one.person.reviews == 1 && one.person.agencies == ["Larkfield School"])
                }
                let agencies = try await Self.asked {
                    try await store.agenciesOfBoard(board: board, review: nil, asking: person)
                }
                #expect((agencies != nil) == may(.seeBoard), "agencies as \(name)")
                let toInvite = try await Self.asked {
                    try await store.agenciesOfBoard(board: board, review: review, asking: person)
                }
                let invites = may(.inviteToReview, .review(isClosed: false))
                #expect((toInvite != nil) == (may(.seeBoard) || invites), "agencies to invite as \(name)")
                for (asked, action) in [(nil, AccessAction.readLedgerOfBoard), (review, .readLedgerOfReview)] {
                    let lines = try await Self.asked {
                        try await store.ledgerLines(
                            LedgerList(Self.all), board: board, review: asked, asking: person)
                    }
                    let matter: AccessMatter = asked == nil ? .board : .review(isClosed: false)
                    #expect((lines != nil) == may(action, matter), "\(action) as \(name)")
                }
            }
        }
    }

    @Test("roles that have ended, are over or not begun count for nothing", arguments: DatabaseEngine.allCases)
    func inForce(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let (store, board) = (fixture.store, review.board)
            let (past, future, now) = (try await review.person("past"), try await review.person("future"), store.now())
            for (person, from, to) in [(past, 0, now - 1), (future, now + 1_000_000_000, nil as Int64?)] {
                for role in [AccessRole.chair, .coordinator] {
                    let membership = Membership(
                        id: store.newID(), person: person, role: role,
                        review: role.place == .review ? review.review : nil, startsAt: Int64(from), endsAt: to)
                    try await store.run(.giveRole(GiveRole(board: board, membership: membership)), by: review.actor)
                }
            }
            let people = try await store.peopleOfBoard(PeopleList(Self.all), board: board, asking: review.actor)
            for person in people.people where [past, future].contains(person.id) {
                #expect(person.roles.isEmpty && person.reviews == 0)
            }
            let none = try await store.peopleOfBoard(
                PeopleList(Self.all, only: .noRole), board: board, asking: review.actor)
            #expect(Set(none.people.map(\.id)) == [past, future] && none.total == 2)
            let chairs = try await store.peopleOfBoard(
                PeopleList(Self.all, only: .role(.chair)), board: board, asking: review.actor)
            #expect(chairs.people.isEmpty && chairs.total == 0)
            let found = try await store.boardReviews(BoardReviewList(Self.all), board: board, asking: review.actor)
            #expect(found.reviews.map(\.coordinator) == [nil])
            await #expect(throws: CommandRefusal.self) {
                try await store.boardReviews(BoardReviewList(Self.all), board: board, asking: past)
            }
        }
    }

    @Test(
        "an answer is found again until anybody changes anything, here or elsewhere", arguments: DatabaseEngine.allCases
    )
    func remembered(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let other = try await review.person("second@example.org")
            try await review.give(.businessManager, to: other)
            let elsewhere = try await fixture.second()
            func read(_ person: RecordID) async throws -> BoardReviews {
                try await fixture.store.boardReviews(BoardReviewList(Self.all), board: review.board, asking: person)
            }
            // Each of SQLite's connections finds out for itself; to PostgreSQL a change in any of its databases is one, and
            // other tests make many.
            if engine == .sqlite {
                var answers: Set<Int> = []
                for _ in 0..<30 { answers.insert(try await read(other).answer) }
                #expect(answers.count < 10)
            }
            for (version, title) in ["Changed elsewhere", "And again"].enumerated() {
                let retitle = RetitleReview(
                    board: review.board, id: review.review, version: version + 1, title: title)
                try await elsewhere.run(.retitleReview(retitle), by: review.actor)
                for _ in 0..<10 { #expect(try await read(other).reviews.map(\.title) == [title]) }
            }
            let here = RetitleReview(board: review.board, id: review.review, version: 3, title: "Changed here")
            try await fixture.store.run(.retitleReview(here), by: review.actor)
            for _ in 0..<10 { #expect(try await read(other).reviews.map(\.title) == ["Changed here"]) }
            await elsewhere.close()
        }
    }

    @Test("parts of a list follow each other, in either order, and all are counted", arguments: DatabaseEngine.allCases)
    func parts(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let (store, board) = (fixture.store, review.board)
            for number in 10..<20 {
                try await store.run(
                    .openReview(
                        OpenReview(
                            board: board, id: store.newID(), reference: "R-\(number)", title: "T-\(40 - number)")),
                    by: review.actor)
            }
            func references(_ list: BoardReviewList) async throws -> [String] {
                let found = try await store.boardReviews(list, board: board, asking: review.actor)
                #expect(found.total == 11)
                return found.reviews.map(\.reference)
            }
            let first = try await references(BoardReviewList(ListPart(limit: 4)))
            #expect(first == ["CR-2026-014", "R-10", "R-11", "R-12"])
            #expect(try await references(BoardReviewList(ListPart(after: 8, limit: 4))) == ["R-17", "R-18", "R-19"])
            let down = try await references(BoardReviewList(ListPart(limit: 2), isDescending: true))
            #expect(down == ["R-19", "R-18"])
            let byTitle = try await references(BoardReviewList(ListPart(limit: 3), order: .title))
            #expect(byTitle == ["CR-2026-014", "R-19", "R-18"])
            let (top, part) = (review.agency, try await review.addAgency("A part", partOf: review.agency))
            let agencies = try await store.agenciesOfBoard(board: board, review: nil, asking: review.actor)
            #expect(agencies.map(\.id) == [top, part] && agencies[0].otherNames == ["LS"])
        }
    }

    @Test("a page of reviews walks along the index of references", arguments: DatabaseEngine.allCases)
    func plan(_ engine: DatabaseEngine) async throws {
        try await StoreFixture.run(engine) { fixture in
            let review = try await fixture.review()
            let (store, board, actor) = (fixture.store, review.board, review.actor)
            let ids = (0..<2_000).map { _ in store.newID() }
            try await store.database.write { session in
                try session.insert(
                    into: Tables.reviews,
                    ids.enumerated().map { place, id in
                        [.id(board), .id(id), .text("X-\(place)"), .text("t"), .integer(1)]
                    })
                try session.script("ANALYZE")
            }
            let now = store.now()
            let plans = try await store.database.read { session -> [String] in
                let context = try BoardContext(.seeBoard, board: board, person: actor, now: now, session)
                let query = BoardReviewQuery(context, BoardReviewList(ListPart(after: 200, limit: 200)))
                let (sql, values) = query.statement
                if engine == .postgres { try session.run("SET LOCAL enable_seqscan = off") }
                return try session.rows((engine == .sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + sql, values) {
                    try $0.text(engine == .sqlite ? 3 : 0)
                }
            }
            let scans = plans.filter { engine == .sqlite ? $0.hasPrefix("SCAN r") : $0.contains("Seq Scan on reviews") }
            #expect(scans == [], "\(plans)")
        }
    }
}
