public import Domain

extension Store {
    public func peopleOfBoard(
        _ list: PeopleList, board: RecordID, asking person: RecordID
    ) async throws -> PeopleOfBoard {
        try await readBoard(.seePeopleOfBoard, board: board, asking: person) { context in
            let query = PeopleQuery(context)
            let (people, total) = try query.read(list)
            return PeopleOfBoard(people: people.map(\.person), total: total, invited: try query.invited())
        }
    }

    public func personOfBoard(
        _ id: RecordID, board: RecordID, asking person: RecordID
    ) async throws -> PersonOfBoardInFull? {
        try await readBoard(.seePeopleOfBoard, board: board, asking: person) { context in
            let query = PeopleQuery(context)
            guard let found = try query.read(PeopleList(ListPart(limit: 1)), person: id).people.first else {
                return nil
            }
            let (known, elsewhere) = try query.reviews(of: id)
            return PersonOfBoardInFull(
                person: found.person, account: found.account, inReviews: known, elsewhere: elsewhere)
        }
    }
}

/// The people of a board with their roles, accounts and last signing in.
private struct PeopleQuery {
    private let context: BoardContext

    private var session: any DatabaseSession { context.session }
    private var board: DatabaseValue { .id(context.board) }
    private var now: DatabaseValue { .integer(context.now) }

    init(_ context: BoardContext) { self.context = context }

    /// - Parameter person: one alone.
    func read(
        _ list: PeopleList, person: RecordID? = nil
    ) throws -> (people: [(person: PersonOfBoard, account: String)], total: Int) {
        var parameters = SQLParameters([board])
        var conditions = "p.board = $1"
        if let person { conditions += " AND p.id = \(parameters.add(.id(person)))" }
        if let only = list.only {
            let held = "m.board = p.board AND m.person = p.id AND \(Asker.inForce(at: parameters.add(now)))"
            switch only {
            case .role(let role):
                conditions += """
                     AND EXISTS (SELECT 1 FROM memberships m WHERE \(held) AND m.review IS NULL
                    AND m.role = '\(role.rawValue)')
                    """
            case .noRole: conditions += " AND NOT EXISTS (SELECT 1 FROM memberships m WHERE \(held))"
            }
        }
        let total =
            try session.first("SELECT count(*) FROM people p WHERE \(conditions)", parameters.values) {
                Int(try $0.integer(0))
            } ?? 0
        let inForce = Asker.inForce(at: parameters.add(now))
        let limit = parameters.add(.number(max(1, list.part.limit)))
        let offset = parameters.add(.number(max(0, list.part.after)))
        let rows = try session.rows(
            """
            SELECT p.id, p.name, p.account, (SELECT count(DISTINCT m.review) FROM memberships m WHERE m.board = p.board
            AND m.person = p.id AND \(inForce)), a.id, f.account
            FROM people p LEFT JOIN sign_in_people s ON s.board = p.board AND s.id = p.id AND s.is_ended = 0
            LEFT JOIN sign_in_accounts a ON a.id = s.account LEFT JOIN sign_in_factors f ON f.account = a.id
            WHERE \(conditions) ORDER BY p.name, p.id LIMIT \(limit) OFFSET \(offset)
            """, parameters.values
        ) { row in
            let person = PersonOfBoard(
                id: try row.key(0), name: try row.text(1), reviews: Int(try row.integer(3)),
                hasAccount: try row.id(4) != nil, hasSecondFactor: try row.id(5) != nil)
            return (person: person, account: try row.text(2))
        }
        return (try complete(rows), total)
    }

    private func complete(
        _ rows: [(person: PersonOfBoard, account: String)]
    ) throws -> [(person: PersonOfBoard, account: String)] {
        let (roles, agencies, seen) = (try roles(), try agencies(), try lastSignedIn())
        return rows.map { row in
            var person = row.person
            person.roles = roles[person.id] ?? []
            person.agencies = agencies[person.id] ?? []
            person.lastSignedIn = seen[person.id]
            return (person, row.account)
        }
    }

    /// Of everybody: those in a board itself are few.
    private func roles() throws -> [RecordID: [PersonOfBoard.Held]] {
        var found: [RecordID: [PersonOfBoard.Held]] = [:]
        try session.each(
            """
            SELECT m.person, m.id, m.role FROM memberships m WHERE m.board = $1 AND m.review IS NULL
            AND \(Asker.inForce(at: "$2")) ORDER BY m.id
            """, [board, now]
        ) { row in
            guard let role = AccessRole(rawValue: try row.text(2)) else {
                throw DatabaseError.unexpectedValue(column: 2)
            }
            found[try row.key(0), default: []].append(.init(membership: try row.key(1), role: role))
        }
        return found
    }

    private func agencies() throws -> [RecordID: [String]] {
        var found: [RecordID: [String]] = [:]
        try session.each(
            """
            SELECT DISTINCT m.person, a.name FROM memberships m JOIN agencies a ON a.board = m.board AND a.id = m.agency
            WHERE m.board = $1 AND \(Asker.inForce(at: "$2")) ORDER BY a.name
            """, [board, now]
        ) { found[try $0.key(0), default: []].append(try $0.text(1)) }
        return found
    }

    /// By the ledger, since sessions are cleared away.
    private func lastSignedIn() throws -> [RecordID: Int64] {
        var found: [RecordID: Int64] = [:]
        try session.each(
            """
            SELECT actor, MAX(made_at) FROM ledger_entries WHERE board = $1 AND chain = $2 AND action = $3
            GROUP BY actor
            """, [board, board, .text(LedgerAction.signedIn.rawValue)]
        ) { found[try $0.key(0)] = try $0.integer(1) }
        return found
    }

    func invited() throws -> [OpenInvitation] {
        try session.rows(
            """
            SELECT id, address, name, role, ends_at FROM invitations
            WHERE board = $1 AND review IS NULL AND state = 'open' AND ends_at > $2 ORDER BY id
            """, [board, now]
        ) { row in
            guard let role = AccessRole(rawValue: try row.text(3)) else {
                throw DatabaseError.unexpectedValue(column: 3)
            }
            return OpenInvitation(
                id: try row.key(0), address: try row.text(1), name: try row.text(2), role: role, agencyName: nil,
                endsAt: try row.integer(4))
        }
    }

    /// The policy is asked of each review anew, with what whoever asks is in it. What they may end without knowing of the
    /// review is given apart, and names none.
    func reviews(
        of person: RecordID
    ) throws -> (known: [PersonOfBoardInFull.InReview], elsewhere: [PersonOfBoardInFull.Elsewhere]) {
        let held = try session.rows(
            """
            SELECT r.id, r.reference, m.role, a.name, m.id FROM memberships m
            JOIN reviews r ON r.board = m.board AND r.id = m.review
            LEFT JOIN agencies a ON a.board = m.board AND a.id = m.agency
            WHERE m.board = $1 AND m.person = $2 AND \(Asker.inForce(at: "$3")) ORDER BY r.reference, m.id
            """, [board, .id(person), now]
        ) { row in
            guard let role = AccessRole(rawValue: try row.text(2)) else {
                throw DatabaseError.unexpectedValue(column: 2)
            }
            var agency: String?
            if case .text(let name) = try row.value(3) { agency = name }
            return PersonOfBoardInFull.InReview(
                review: try row.key(0), reference: try row.text(1), membership: try row.key(4), role: role,
                agencyName: agency, mayBeEnded: false)
        }
        var known: [RecordID: Bool] = [:]
        var endable: [RecordID: Bool] = [:]
        for review in Set(held.map(\.review)) {
            let matter = AccessMatter.review(isClosed: try session.isClosed(review, board: context.board))
            let standings = try context.asker.standings(review: review)
            known[review] = AccessPolicy.answer(.seeReview, on: matter, standings: standings).isAllowed
            endable[review] = AccessPolicy.answer(.endReviewRole, on: matter, standings: standings).isAllowed
        }
        return (
            held.filter { known[$0.review] == true }.map { role in
                var role = role
                role.mayBeEnded = endable[role.review] == true
                return role
            },
            held.filter { known[$0.review] != true && endable[$0.review] == true }.map {
                .init(membership: $0.membership, role: $0.role, agencyName: $0.agencyName)
            }.sorted { $0.membership < $1.membership }
        )
    }
}
