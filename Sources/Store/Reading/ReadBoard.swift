public import Domain

extension Store: BoardReading {
    /// Asks the policy about the board, and reads on one view of the database.
    func readBoard<Value: Sendable>(
        _ action: AccessAction, board: RecordID, asking person: RecordID,
        _ body: @escaping @Sendable (BoardContext) throws -> Value
    ) async throws -> Value {
        let now = clock.now()
        return try await database.read { session in
            try body(try BoardContext(action, board: board, person: person, now: now, session))
        }
    }

    public func boardReviews(
        _ list: BoardReviewList, board: RecordID, asking person: RecordID
    ) async throws -> BoardReviews {
        let (boards, now) = (boards, clock.now())
        // Almost always an answer that is known; otherwise a walk along an index.
        return try await database.glance { session in
            let context = try BoardContext(.seeBoard, board: board, person: person, now: now, session)
            let query = BoardReviewQuery(context, list)
            let question = BoardMemory.Question(
                board: board, list: list, person: query.isNarrow ? person : nil, standings: context.standings,
                age: context.now / BoardMemory.mostAge)
            return try boards.reviews.value(question, at: context.session.version()) {
                var found = try query.read(context.session)
                if AccessPolicy.answer(.seePeopleOfBoard, on: .board, standings: context.standings).isAllowed {
                    found.people = try Self.countPeople(context)
                }
                found.overTime = try Self.overTime(context)
                found.answer = boards.nextAnswer()
                return found
            }
        }
    }

    private static func countPeople(_ context: BoardContext) throws -> Int {
        try context.session.first(
            """
            SELECT count(DISTINCT m.person) FROM memberships m WHERE m.board = $1 AND m.review IS NULL
            AND \(Asker.inForce(at: "$2"))
            """, [.id(context.board), .integer(context.now)]
        ) { Int(try $0.integer(0)) } ?? 0
    }

    public func agenciesOfBoard(
        board: RecordID, review: RecordID?, asking person: RecordID
    ) async throws -> [AgencyOfBoard] {
        let now = clock.now()
        return try await database.read { session in
            let standings = try Asker(board: board, person: person, now: now, session: session)
                .standings(review: review)
            var answer = AccessPolicy.answer(.seeBoard, on: .board, standings: standings)
            if !answer.isAllowed, let review {
                let matter = AccessMatter.review(isClosed: try session.isClosed(review, board: board))
                answer = AccessPolicy.answer(.inviteToReview, on: matter, standings: standings)
            }
            guard answer.isAllowed else { throw CommandRefusal.notAllowed(reason: answer.reason) }
            return try Self.agencies(board, session)
        }
    }

    private static func agencies(_ board: RecordID, _ session: any DatabaseSession) throws -> [AgencyOfBoard] {
        var names: [RecordID: [String]] = [:]
        try session.each(
            "SELECT agency, name FROM agency_names WHERE board = $1 ORDER BY agency, place", [.id(board)]
        ) { names[try $0.key(0), default: []].append(try $0.text(1)) }
        let former = try FormerNames.ofAgencies(board: board, session)
        let mergers = try Mergers.read(board: board, session)
        let all = try session.rows(
            "SELECT id, name, part_of, version FROM agencies WHERE board = $1 ORDER BY name, id", [.id(board)]
        ) { row in
            let id = try row.key(0)
            return AgencyOfBoard(
                id: id, name: try row.text(1), otherNames: names[id] ?? [], partOf: try row.id(2),
                version: Int(try row.integer(3)), formerNames: former[id] ?? [], merger: mergers[id]?.merger,
                mergerVersion: mergers[id]?.version ?? 0)
        }
        .sorted { one, other in
            // Parts stand in the order they were set up: their keys tell it.
            if one.partOf != nil, one.partOf == other.partOf { return one.id < other.id }
            return NaturalOrder.isBefore(one.name, other.name)
        }
        // A part of a part stands under it too; what is left over (a ring) at the end.
        let parts = Dictionary(grouping: all) { $0.partOf }
        var (found, seen): ([AgencyOfBoard], Set<RecordID>) = ([], [])
        func add(_ agency: AgencyOfBoard) {
            guard seen.insert(agency.id).inserted else { return }
            found.append(agency)
            for part in parts[agency.id] ?? [] { add(part) }
        }
        for agency in (parts[nil] ?? []) + all { add(agency) }
        return found
    }
}

/// What a reading of a board works with.
struct BoardContext {
    let asker: Asker
    /// Of whoever asks, in the board.
    let standings: [AccessStanding]

    var board: RecordID { asker.board }
    var session: any DatabaseSession { asker.session }
    /// Microseconds since 1970, UTC.
    var now: Int64 { asker.now }

    /// Asks the policy about the board.
    init(
        _ action: AccessAction, board: RecordID, person: RecordID, now: Int64, _ session: any DatabaseSession
    ) throws {
        asker = Asker(board: board, person: person, now: now, session: session)
        standings = try asker.standings(review: nil)
        let answer = AccessPolicy.answer(action, on: .board, standings: standings)
        guard answer.isAllowed else { throw CommandRefusal.notAllowed(reason: answer.reason) }
    }
}

/// The reviews somebody may know of: by a role in the board all of them, or else those in which they have one that says so.
/// Sorted by reference it walks along the index of references.
struct BoardReviewQuery {
    private var parameters: SQLParameters
    private let condition: String
    /// Whether the answer is for whoever asks alone.
    let isNarrow: Bool
    private let list: BoardReviewList
    private let now: Int64

    init(_ context: BoardContext, _ list: BoardReviewList) {
        var parameters = SQLParameters([.id(context.board)])
        var (clauses, isNarrow): ([String], Bool) = ([], false)
        for (isClosed, state) in [(false, AccessState.reviewOpen), (true, .reviewClosed)] {
            if let wanted = list.isClosed, wanted != isClosed { continue }
            var clause = "COALESCE(h.is_closed, 0) = \(isClosed ? 1 : 0)"
            let matter = AccessMatter.review(isClosed: isClosed)
            if !AccessPolicy.answer(.seeReview, on: matter, standings: context.standings).isAllowed {
                isNarrow = true
                let roles = AccessPolicy.roles(for: .seeReview, in: state).map { "'\($0.rawValue)'" }
                clause += """
                     AND r.id IN (SELECT m.review FROM memberships m WHERE m.board = $1
                    AND m.person = \(parameters.add(.id(context.asker.person))) AND m.review IS NOT NULL
                    AND m.role IN (\(roles.joined(separator: ", ")))
                    AND \(Asker.inForce(at: parameters.add(.integer(context.now)))))
                    """
            }
            clauses.append("(\(clause))")
        }
        self.isNarrow = isNarrow
        condition = isNarrow || list.isClosed != nil ? "AND (\(clauses.joined(separator: " OR ")))" : ""
        (self.parameters, self.list, now) = (parameters, list, context.now)
    }

    private var from: String {
        """
        FROM reviews r LEFT JOIN review_phases h ON h.board = r.board AND h.id = r.id
        WHERE r.board = $1 \(condition)
        """
    }

    /// A page of them, with its values.
    var statement: (String, [DatabaseValue]) {
        let way = list.isDescending ? "DESC" : "ASC"
        let order = list.order == .title ? "title \(way), reference \(way)" : "reference \(way)"
        var values = parameters
        let limit = values.add(.number(max(1, list.part.limit)))
        let offset = values.add(.number(max(0, list.part.after)))
        let inForce = Asker.inForce(at: values.add(.integer(now)))
        let sql = """
            WITH page AS (SELECT r.board, r.id, r.reference, r.title, COALESCE(h.is_closed, 0) AS is_closed \(from)
            ORDER BY \(order) LIMIT \(limit) OFFSET \(offset))
            SELECT g.id, g.reference, g.title, g.is_closed, (SELECT MIN(p.name) FROM memberships m
            JOIN people p ON p.board = m.board AND p.id = m.person WHERE m.board = g.board AND m.review = g.id
            AND m.role = 'coordinator' AND \(inForce)) FROM page g ORDER BY \(order)
            """
        return (sql, values.values)
    }

    func read(_ session: any DatabaseSession) throws -> BoardReviews {
        let (sql, values) = statement
        let reviews = try session.rows(sql, values) { row in
            var coordinator: String?
            if case .text(let name) = try row.value(4) { coordinator = name }
            return BoardReview(
                id: try row.key(0), reference: try row.text(1), title: try row.text(2),
                isClosed: try row.integer(3) == 1, coordinator: coordinator)
        }
        // A first page that is not full is all there is.
        if list.part.after <= 0, reviews.count < list.part.limit {
            return BoardReviews(reviews: reviews, total: reviews.count, people: nil, answer: 0)
        }
        return BoardReviews(reviews: reviews, total: try count(session), people: nil, answer: 0)
    }

    private func count(_ session: any DatabaseSession) throws -> Int {
        let (sql, values) =
            condition.isEmpty
            ? ("SELECT count(*) FROM reviews WHERE board = $1", [parameters.values[0]])
            : ("SELECT count(*) \(from)", parameters.values)
        return try session.first(sql, values) { Int(try $0.integer(0)) } ?? 0
    }
}
