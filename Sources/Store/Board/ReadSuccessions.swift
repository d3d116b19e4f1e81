public import Domain

extension Store {
    public func boardOverTime(board: RecordID, asking person: RecordID) async throws -> BoardOverTime {
        try await readBoard(.seeBoard, board: board, asking: person) { try Self.overTime($0) }
    }

    static func overTime(_ context: BoardContext) throws -> BoardOverTime {
        let (board, session) = (context.board, context.session)
        guard let record = try StoredRecord.find(.board, board: board, id: board, session) else {
            throw CommandRefusal.noSuchBoard
        }
        let merger = try Mergers.read(board: board, session)[board]
        return BoardOverTime(
            name: try record.text("name"), version: Int(try record.integer("version")),
            formerNames: try FormerNames.read(board: board, agency: nil, session), merger: merger?.merger,
            mergerVersion: merger?.version ?? 0)
    }

    public func peopleOfAgency(
        _ agency: RecordID, board: RecordID, asking person: RecordID
    ) async throws -> PeopleOfAgency {
        try await readBoard(.mergeAgency, board: board, asking: person) { context in
            try AgencyPeopleQuery(context: context, agency: agency).read()
        }
    }
}

/// Who acts for one agency.
private struct AgencyPeopleQuery {
    let context: BoardContext
    let agency: RecordID

    private var session: any DatabaseSession { context.session }
    private var board: RecordID { context.board }

    func read() throws -> PeopleOfAgency {
        guard try session.has("agencies", board: board, id: agency) else { throw CommandRefusal.noSuchAgency }
        let heir = try Mergers.heir(of: agency, board: board, session)
        var (roles, others): ([PeopleOfAgency.Role], Int) = ([], 0)
        var may: [RecordID: Bool] = [:]
        let held = try session.rows(
            """
            SELECT m.id, m.person, p.name, m.role, m.review, r.reference, m.ends_at FROM memberships m
            JOIN people p ON p.board = m.board AND p.id = m.person
            JOIN reviews r ON r.board = m.board AND r.id = m.review
            LEFT JOIN review_phases h ON h.board = r.board AND h.id = r.id
            WHERE m.board = $1 AND m.agency = $2 AND COALESCE(h.is_closed, 0) = 0 AND \(Asker.inForce(at: "$3"))
            ORDER BY p.name, r.reference, m.id
            """, [.id(board), .id(agency), .integer(context.now)]
        ) { row in
            guard let role = AccessRole(rawValue: try row.text(3)) else {
                throw DatabaseError.unexpectedValue(column: 3)
            }
            var endsAt: Int64?
            if case .integer(let time) = try row.value(6) { endsAt = time }
            return PeopleOfAgency.Role(
                membership: try row.key(0), person: try row.key(1), personName: try row.text(2), role: role,
                review: try row.key(4), reference: try row.text(5), endsAt: endsAt, isCarriedOver: false)
        }
        for var role in held {
            let allowed = try may[role.review] ?? mayGive(role.review)
            may[role.review] = allowed
            guard allowed else {
                others += 1
                continue
            }
            if let heir { role.isCarriedOver = try has(role, for: heir.id) }
            role.isOwn = role.person == context.asker.person
            roles.append(role)
        }
        return PeopleOfAgency(
            roles: roles, others: others, people: try people(), invitations: try invitations(), heir: heir)
    }

    private func mayGive(_ review: RecordID) throws -> Bool {
        let standings = try context.asker.standings(review: review)
        return AccessPolicy.answer(.giveReviewRole, on: .review(isClosed: false), standings: standings).isAllowed
    }

    private func has(_ role: PeopleOfAgency.Role, for heir: RecordID) throws -> Bool {
        let membership = Membership(
            id: role.membership, person: role.person, role: role.role, review: role.review, agency: heir,
            startsAt: context.now)
        return try GiveRole(board: board, membership: membership).isHeld(now: context.now, session)
    }

    private func people() throws -> [PeopleOfAgency.Told] {
        try session.rows(
            """
            SELECT DISTINCT p.name, p.id, a.address FROM memberships m
            JOIN people p ON p.board = m.board AND p.id = m.person
            LEFT JOIN sign_in_people s ON s.board = p.board AND s.id = p.id AND s.is_ended = 0
            LEFT JOIN sign_in_accounts a ON a.id = s.account AND a.is_disabled = 0
            WHERE m.board = $1 AND m.agency = $2 AND \(Asker.inForce(at: "$3")) ORDER BY p.name, p.id
            """, [.id(board), .id(agency), .integer(context.now)]
        ) { row in
            var address: String?
            if case .text(let text) = try row.value(2) { address = text }
            return PeopleOfAgency.Told(name: try row.text(0), address: address)
        }
    }

    private func invitations() throws -> Int {
        try session.first(
            """
            SELECT count(*) FROM invitations WHERE board = $1 AND agency = $2 AND state = 'open' AND ends_at > $3
            """, [.id(board), .id(agency), .integer(context.now)]
        ) { Int(try $0.integer(0)) } ?? 0
    }
}
