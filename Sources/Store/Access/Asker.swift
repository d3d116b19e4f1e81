import Domain

/// Somebody of a board who asks for something, looked up in the transaction that answers.
struct Asker {
    let board: RecordID
    let person: RecordID
    /// Microseconds since 1970, UTC.
    let now: Int64
    let session: any DatabaseSession

    /// A role counts while it is not ended and the time lies within its own.
    static let inForce = "m.is_ended = 0 AND m.starts_at <= $4 AND (m.ends_at IS NULL OR m.ends_at > $4)"

    /// The roles in force in the board, and in the review where one is named.
    func standings(review: RecordID?) throws -> [AccessStanding] {
        let found = try session.rows(
            """
            SELECT m.role, m.agency FROM memberships m WHERE m.board = $1 AND m.person = $3
            AND (m.review IS NULL OR m.review = $2) AND \(Self.inForce) ORDER BY m.id
            """, [.id(board), .id(review), .id(person), .integer(now)]
        ) { row -> (AccessRole, DatabaseValue) in
            guard let role = AccessRole(rawValue: try row.text(0)) else {
                throw DatabaseError.unexpectedValue(column: 0)
            }
            return (role, try row.value(1))
        }
        return try found.map { role, agency in
            AccessStanding(role, agencies: role.isForAgency ? try agencies(agency) : [])
        }
    }

    /// An agency and its parts.
    private func agencies(_ agency: DatabaseValue) throws -> Set<RecordID> {
        Set(
            try session.rows(
                "SELECT id FROM agencies WHERE board = $1 AND (id = $2 OR part_of = $2)", [.id(board), agency]
            ) { try $0.key(0) })
    }
}

/// What a command asks of the access policy.
struct AccessDemand {
    var action: AccessAction
    var matter: AccessMatter
    /// What else it is about: a link has two ends. All have to be allowed, and all in sight.
    var also: [AccessMatter] = []
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
        guard try has("reviews", board: board, id: review) else { throw CommandRefusal.noSuchReview }
        return try first(
            "SELECT is_closed FROM review_phases WHERE board = $1 AND id = $2", [.id(board), .id(review)]
        ) { try $0.integer(0) == 1 } ?? false
    }
}
