public import Domain

/// Somebody of a board.
public struct BoardPerson: Sendable, Hashable {
    public var person: Person
    /// Roles in the board and in all its reviews that were not ended.
    public var roles: Int
}

extension Store {
    /// The roles of a board, or of one of its reviews, those ended too, for somebody who may see them.
    /// - Throws: ``CommandRefusal`` when the one asking may not.
    public func roles(board: RecordID, review: RecordID?, asking person: RecordID) async throws -> [HeldRole] {
        let now = clock.now()
        return try await database.read { session in
            let asker = Asker(board: board, person: person, now: now, session: session)
            let standings = try asker.standings(review: review)
            if let review {
                let matter = AccessMatter.review(isClosed: try session.isClosed(review, board: board))
                let answer = AccessPolicy.answer(.seeReview, on: matter, standings: standings)
                guard answer.isAllowed else { throw CommandRefusal.noSuchReview }
            } else {
                let answer = AccessPolicy.answer(.giveBoardRole, on: .board, standings: standings)
                guard answer.isAllowed else { throw CommandRefusal.notAllowed(reason: answer.reason) }
            }
            let isOfPlace = review == nil ? "m.review IS NULL" : "m.review = $2"
            return try session.rows(
                """
                SELECT m.id, m.person, m.role, m.review, m.agency, m.starts_at, m.ends_at, m.is_ended, p.name,
                p.account, \(PartsSQL.name("a")) FROM memberships m JOIN people p ON p.board = m.board AND p.id = m.person
                LEFT JOIN agencies a ON a.board = m.board AND a.id = m.agency
                WHERE m.board = $1 AND \(isOfPlace) ORDER BY m.id
                """, [.id(board)] + (review == nil ? [] : [.id(review)])
            ) { try HeldRole($0) }
        }
    }

    /// The people of a board by their accounts, for somebody who may add to them.
    /// - Throws: ``CommandRefusal`` when the one asking may not.
    public func people(board: RecordID, asking person: RecordID) async throws -> [BoardPerson] {
        let now = clock.now()
        return try await database.read { session in
            let standings = try Asker(board: board, person: person, now: now, session: session).standings(review: nil)
            let answer = AccessPolicy.answer(.addPerson, on: .board, standings: standings)
            guard answer.isAllowed else { throw CommandRefusal.notAllowed(reason: answer.reason) }
            return try session.rows(
                """
                SELECT p.id, p.account, p.name, (SELECT count(*) FROM memberships m
                WHERE m.board = p.board AND m.person = p.id AND m.is_ended = 0)
                FROM people p WHERE p.board = $1 ORDER BY p.account
                """, [.id(board)]
            ) { row in
                guard let id = try row.id(0) else { throw DatabaseError.unexpectedValue(column: 0) }
                return BoardPerson(
                    person: Person(id: id, account: try row.text(1), name: try row.text(2)),
                    roles: Int(try row.integer(3)))
            }
        }
    }
}

extension HeldRole {
    fileprivate init(_ row: any DatabaseRow) throws {
        guard let id = try row.id(0), let person = try row.id(1), let role = AccessRole(rawValue: try row.text(2))
        else {
            throw DatabaseError.unexpectedValue(column: 0)
        }
        var endsAt: Int64?
        if case .integer(let time) = try row.value(6) { endsAt = time }
        var agencyName: String?
        if case .text(let name) = try row.value(10) { agencyName = name }
        self.init(
            membership: Membership(
                id: id, person: person, role: role, review: try row.id(3), agency: try row.id(4),
                startsAt: try row.integer(5), endsAt: endsAt),
            personName: try row.text(8), account: try row.text(9), agencyName: agencyName,
            isEnded: try row.integer(7) == 1)
    }
}
