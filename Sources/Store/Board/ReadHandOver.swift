public import Domain

extension Store {
    public func handOver(
        of subject: RecordID, board: RecordID, asking person: RecordID
    ) async throws -> HandOver? {
        let (now, ledger) = (clock.now(), desk.ledger)
        return try await database.write { session in
            let asker = Asker(board: board, person: person, now: now, session: session)
            let query = HandOverQuery(subject: subject, asker: asker, isOwn: subject == person)
            let role = try query.mayRead()
            guard let found = try query.read() else { return nil }
            let draft = LedgerDraft(
                board: board, chain: board, action: .handOverRead, subjectKind: .person, subject: subject,
                facts: [("role", .text(role.rawValue))])
            try ledger.append(draft, actor: person, now: now, session)
            return found
        }
    }
}

/// What one person holds, as another, or they themselves, may know of it.
private struct HandOverQuery {
    let subject: RecordID
    let asker: Asker
    let isOwn: Bool

    private var session: any DatabaseSession { asker.session }
    private var board: RecordID { asker.board }
    private var now: Int64 { asker.now }

    /// One role of the person, in force.
    private struct Held {
        var role: AccessRole
        var review: RecordID?
        var agency: RecordID?
        var agencyName: String?
        var endsAt: Int64?

        var said: HandOver.Role { .init(role: role, agencyName: agencyName, endsAt: endsAt) }
    }

    /// Their own is for everybody with a role; somebody else's for those the policy says.
    func mayRead() throws -> AccessRole {
        if isOwn {
            guard let first = try held(by: subject).first else {
                throw CommandRefusal.notAllowed(reason: "You have no role in this board.")
            }
            return first.role
        }
        let answer = AccessPolicy.answer(.readHandOver, on: .board, standings: try asker.standings(review: nil))
        guard let role = answer.role else { throw CommandRefusal.notAllowed(reason: answer.reason) }
        return role
    }

    func read() throws -> HandOver? {
        let known = try session.first(
            """
            SELECT p.name, p.account, b.name FROM people p JOIN boards b ON b.id = p.board
            WHERE p.board = $1 AND p.id = $2
            """, [.id(board), .id(subject)]
        ) { (try $0.text(0), try $0.text(1), try $0.text(2)) }
        guard let (name, account, boardName) = known else { return nil }
        let held = try held(by: subject)
        let byReview = Dictionary(grouping: held.filter { $0.review != nil }) { $0.review ?? board }
        var found = HandOver(
            person: subject, boardName: boardName, name: name, account: account, madeAt: now, isOwn: isOwn,
            roles: held.filter { $0.review == nil }.map(\.said))
        for (review, roles) in byReview {
            if let read = try self.review(review, roles) {
                found.reviews.append(read)
            } else {
                found.otherReviews += 1
            }
        }
        found.reviews.sort { ($0.reference, $0.id) < ($1.reference, $1.id) }
        found.underWay = try underWay()
        found.invitations = try invitations()
        return found
    }

    private func held(by person: RecordID) throws -> [Held] {
        try session.rows(
            """
            SELECT m.role, m.review, m.agency, a.name, m.ends_at FROM memberships m
            LEFT JOIN agencies a ON a.board = m.board AND a.id = m.agency
            WHERE m.board = $1 AND m.person = $2 AND \(Asker.inForce(at: "$3")) ORDER BY m.id
            """, [.id(board), .id(person), .integer(now)]
        ) { row in
            guard let role = AccessRole(rawValue: try row.text(0)) else {
                throw DatabaseError.unexpectedValue(column: 0)
            }
            var held = Held(role: role, review: try row.id(1), agency: try row.id(2))
            if case .text(let name) = try row.value(3) { held.agencyName = name }
            if case .integer(let time) = try row.value(4) { held.endsAt = time }
            return held
        }
    }

    /// Nil where whoever asks may not know of the review.
    private func review(_ review: RecordID, _ roles: [Held]) throws -> HandOver.Review? {
        let isClosed = try session.isClosed(review, board: board)
        let standings = try asker.standings(review: review)
        guard AccessPolicy.answer(.seeReview, on: .review(isClosed: isClosed), standings: standings).isAllowed else {
            return nil
        }
        let reference = try session.first(
            "SELECT reference FROM reviews WHERE board = $1 AND id = $2", [.id(board), .id(review)]
        ) { try $0.text(0) }
        var (coordinators, colleagues): ([HandOver.Contact], [HandOver.Contact]) = ([], [])
        let agencies = Set(roles.compactMap(\.agency))
        try session.each(
            """
            SELECT p.name, p.account, m.role, m.agency FROM memberships m
            JOIN people p ON p.board = m.board AND p.id = m.person
            WHERE m.board = $1 AND m.review = $2 AND m.person <> $3 AND \(Asker.inForce) ORDER BY p.name, m.id
            """, [.id(board), .id(review), .id(subject), .integer(now)]
        ) { row in
            guard let role = AccessRole(rawValue: try row.text(2)) else { return }
            let contact = HandOver.Contact(name: try row.text(0), account: try row.text(1), role: role)
            if role == .coordinator { coordinators.append(contact) }
            if let agency = try row.id(3), agencies.contains(agency) { colleagues.append(contact) }
        }
        var waiting: ReviewWaiting?
        if isOwn {
            let reader = ReviewReader(board: board, review: review, person: subject)
            waiting = try Store.waiting(try ReadingContext(reader, now: now, session))
        }
        return HandOver.Review(
            id: review, reference: reference ?? "", isClosed: isClosed, roles: roles.map(\.said), waiting: waiting,
            coordinators: coordinators, colleagues: colleagues)
    }

    /// Where both may know of all reviews of the board.
    private func underWay() throws -> [BoardReview] {
        for person in [subject, asker.person] {
            let standings = try Asker(board: board, person: person, now: now, session: session)
                .standings(review: nil)
            let matter = AccessMatter.review(isClosed: false)
            if !AccessPolicy.answer(.seeReview, on: matter, standings: standings).isAllowed { return [] }
        }
        let context = try BoardContext(.seeBoard, board: board, person: asker.person, now: now, session)
        let list = BoardReviewList(ListPart(limit: 1_000), isClosed: false)
        return try BoardReviewQuery(context, list).read(session).reviews
    }

    private func invitations() throws -> [HandOver.Invitation] {
        let given = try session.rows(
            """
            SELECT i.name, i.role, i.review, r.reference, i.ends_at FROM invitations i
            LEFT JOIN reviews r ON r.board = i.board AND r.id = i.review
            WHERE i.board = $1 AND i.inviter = $2 AND i.state = 'open' AND i.ends_at > $3 ORDER BY i.ends_at, i.id
            """, [.id(board), .id(subject), .integer(now)]
        ) { row -> (HandOver.Invitation, RecordID?) in
            guard let role = AccessRole(rawValue: try row.text(1)) else {
                throw DatabaseError.unexpectedValue(column: 1)
            }
            var reference: String?
            if case .text(let words) = try row.value(3) { reference = words }
            return (
                .init(name: try row.text(0), role: role, reference: reference, endsAt: try row.integer(4)),
                try row.id(2)
            )
        }
        return try given.map { invitation, review in
            guard let review else { return invitation }
            let matter = AccessMatter.review(isClosed: try session.isClosed(review, board: board))
            let standings = try asker.standings(review: review)
            if AccessPolicy.answer(.seeReview, on: matter, standings: standings).isAllowed { return invitation }
            var hidden = invitation
            hidden.reference = nil
            return hidden
        }
    }
}
