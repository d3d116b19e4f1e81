import Domain

/// Somebody of a board who asks for something, looked up in the transaction that answers.
struct Asker {
    let board: RecordID
    let person: RecordID
    /// Microseconds since 1970, UTC.
    let now: Int64
    let session: any DatabaseSession

    /// A role counts while it is not ended and the time lies within its own.
    static let inForce = inForce(at: "$4")

    /// The same where the time is another parameter.
    static func inForce(at now: String) -> String {
        "m.is_ended = 0 AND m.starts_at <= \(now) AND (m.ends_at IS NULL OR m.ends_at > \(now))"
    }

    /// The roles in force in the board, and in the review where one is named.
    func standings(review: RecordID?) throws -> [AccessStanding] {
        var standings = Standings()
        let query = Self.standings(board: board, review: review, person: person, now: now)
        try session.each(query.sql, query.values) { try standings.add($0) }
        return standings.all
    }

    /// What ``Standings`` is made of: each role in force, and an agency's role once for the agency and each of its parts.
    static func standings(board: RecordID, review: RecordID?, person: RecordID, now: Int64) -> DatabaseQuery {
        DatabaseQuery(
            """
            SELECT m.id, m.role, a.id FROM memberships m
            LEFT JOIN agencies a ON a.board = $1 AND (a.id = m.agency OR a.part_of = m.agency)
            WHERE m.board = $1 AND m.person = $3 AND (m.review IS NULL OR m.review = $2) AND \(inForce) ORDER BY m.id
            """, [.id(board), .id(review), .id(person), .integer(now)])
    }

    /// Roles in force, as the rows of their query come.
    struct Standings {
        private(set) var all: [AccessStanding] = []
        /// The keys of the memberships they are by, in order.
        private(set) var memberships: [RecordID] = []

        mutating func add(_ row: any DatabaseRow) throws {
            let id = try row.key(0)
            guard let role = AccessRole(rawValue: try row.text(1)) else {
                throw DatabaseError.unexpectedValue(column: 1)
            }
            if memberships.last != id {
                all.append(AccessStanding(role))
                memberships.append(id)
            }
            if role.isForAgency, let agency = try row.id(2) { all[all.count - 1].agencies.insert(agency) }
        }
    }
}

/// What a command asks of the access policy.
struct AccessDemand {
    var action: AccessAction
    var matter: AccessMatter
    /// What else it is about: a link has two ends. All have to be allowed, and all in sight.
    var also: [AccessMatter] = []
    /// What allows it too, where the first does not.
    var instead: (action: AccessAction, matter: AccessMatter)?
    var review: RecordID?
    /// Who is asked about; nil for the one acting.
    var asker: RecordID?
    /// What makes the thing visible at all; where that is denied too, the answer is `absence`, as if there were none:
    /// that it is there is not told.
    var sight: AccessAction?
    var absence: CommandRefusal = .noSuchReview

    /// With the key file and nothing else.
    static func store(_ action: AccessAction) -> AccessDemand { AccessDemand(action: action, matter: .store) }

    /// In the board.
    static func board(_ action: AccessAction) -> AccessDemand { AccessDemand(action: action, matter: .board) }

    /// Of a review as a whole; refused where there is none.
    static func review(_ action: AccessAction, _ review: RecordID, _ context: CommandContext, board: RecordID) throws
        -> AccessDemand
    {
        AccessDemand(
            action: action, matter: .review(isClosed: try context.session.isClosed(review, board: board)),
            review: review, sight: .seeReview)
    }

    /// Checks, and tells the role it is allowed by.
    func check(_ context: CommandContext, board: RecordID) throws -> AccessRole {
        let person = asker ?? context.actor
        let asker = Asker(board: board, person: person, now: context.now, session: context.session)
        let standings: [AccessStanding]
        if action.scope == .store {
            standings = [AccessStanding(.machineOperator)]
        } else {
            guard try context.session.has("people", board: board, id: person) else {
                throw CommandRefusal.noSuchPerson
            }
            standings = try asker.standings(review: review)
        }
        func answer(_ action: AccessAction, _ matter: AccessMatter) -> AccessAnswer {
            AccessPolicy.answer(action, on: matter, standings: standings)
        }
        let answers = ([matter] + also).map { answer(action, $0) }
        let denied = answers.first { !$0.isAllowed }
        if denied == nil, let role = answers.first?.role { return role }
        if let instead, let role = answer(instead.action, instead.matter).role { return role }
        if let sight {
            let isSeen = ([matter] + also).allSatisfy {
                answer(sight, sight.scope == .review ? $0.ofReview : $0).isAllowed
            }
            if !isSeen { throw absence }
        }
        throw CommandRefusal.notAllowed(reason: denied?.reason ?? "")
    }
}

extension AccessMatter {
    /// The review it is of.
    fileprivate var ofReview: AccessMatter {
        switch self {
        case .material(_, _, let isClosed): .review(isClosed: isClosed)
        default: self
        }
    }
}

extension DatabaseSession {
    /// Whether a review is closed; refused where there is none.
    func isClosed(_ review: RecordID, board: RecordID) throws -> Bool {
        let query = AccessMatter.isClosed(review, board: board)
        guard let isClosed = try first(query.sql, query.values, { try $0.integer(0) == 1 }) else {
            throw CommandRefusal.noSuchReview
        }
        return isClosed
    }
}

extension AccessMatter {
    /// One row that tells whether a review is closed; none where there is no such review.
    static func isClosed(_ review: RecordID, board: RecordID) -> DatabaseQuery {
        DatabaseQuery(
            """
            SELECT COALESCE(p.is_closed, 0) FROM reviews r LEFT JOIN review_phases p ON p.board = r.board AND p.id = r.id
            WHERE r.board = $1 AND r.id = $2
            """, [.id(board), .id(review)])
    }
}
