public import Domain

extension Store {
    public func ledgerLines(
        _ list: LedgerList, board: RecordID, review: RecordID?, asking person: RecordID
    ) async throws -> LedgerLines {
        let keys = ChainKeys(master: keys.master)
        guard let review else {
            return try await readBoard(.readLedgerOfBoard, board: board, asking: person) { context in
                try LedgerQuery(board: board, chain: board, list, keys, context.session).read()
            }
        }
        let reader = ReviewReader(board: board, review: review, person: person)
        return try await read(reader, view: "ledger", action: .readLedgerOfReview) { context in
            try LedgerQuery(board: board, chain: review, list, keys, context.session).read()
        }
    }
}

/// Lines of one chain with the names of what they are about.
struct LedgerQuery {
    private struct Row {
        var sequence: Int64
        var madeAt: Int64
        var actor: String
        var action: LedgerAction?
        var kind: SubjectKind?
        var subject: RecordID
    }

    private let chain: RecordID
    private let board: RecordID
    private let list: LedgerList
    private let keys: ChainKeys
    private let session: any DatabaseSession

    init(
        board: RecordID, chain: RecordID, _ list: LedgerList, _ keys: ChainKeys, _ session: any DatabaseSession
    ) {
        (self.board, self.chain, self.list, self.keys, self.session) = (board, chain, list, keys, session)
    }

    /// How many lines there are, and those of the part: each walks along an index that begins with the chain and, where
    /// the list is narrowed, with what it is narrowed to.
    var statements: (count: DatabaseQuery, lines: DatabaseQuery) {
        var parameters = SQLParameters([.id(board), .id(chain)])
        var condition = "e.board = $1 AND e.chain = $2"
        if !list.actions.isEmpty {
            let actions = list.actions.map(\.rawValue).sorted().map { parameters.add(.text($0)) }
            condition += " AND e.action IN (\(actions.joined(separator: ", ")))"
        }
        if let actor = list.actor { condition += " AND e.actor = \(parameters.add(.id(actor)))" }
        let count = DatabaseQuery("SELECT count(*) FROM ledger_entries e WHERE \(condition)", parameters.values)
        let limit = parameters.add(.number(max(1, list.part.limit)))
        let offset = parameters.add(.number(max(0, list.part.after)))
        let lines = DatabaseQuery(
            """
            SELECT e.sequence, e.made_at, p.name, e.action, e.subject_kind, e.subject FROM ledger_entries e
            JOIN people p ON p.board = e.board AND p.id = e.actor
            WHERE \(condition) ORDER BY e.sequence DESC LIMIT \(limit) OFFSET \(offset)
            """, parameters.values)
        return (count, lines)
    }

    func read() throws -> LedgerLines {
        let (count, part) = statements
        let total = try session.first(count.sql, count.values) { Int(try $0.integer(0)) }
        let rows = try session.rows(part.sql, part.values) { row in
            Row(
                sequence: try row.integer(0), madeAt: try row.integer(1), actor: try row.text(2),
                action: LedgerAction(rawValue: try row.text(3)), kind: SubjectKind(rawValue: try row.text(4)),
                subject: try row.key(5))
        }
        return LedgerLines(lines: try lines(rows), total: total ?? 0, people: try people())
    }

    private func lines(_ rows: [Row]) throws -> [LedgerLine] {
        if rows.isEmpty { return [] }
        let people = try names("name", "people", .person, rows)
        let invitations = try names("name", "invitations", .invitation, rows)
        let agencies = try names("name", "agencies", .agency, rows)
        let reviews = try names("reference", "reviews", .review, rows)
        let senders = try senders(rows)
        let asked = try agenciesOfRecords(rows)
        let given = try roles(rows)
        let facts = try facts(rows)
        return rows.map { row in
            let about: LedgerLine.About =
                switch row.kind {
                case .person: people[row.subject].map { .person(name: $0) } ?? .unnamed
                case .invitation: invitations[row.subject].map { .invitation(name: $0) } ?? .unnamed
                case .agency: agencies[row.subject].map { .agency(name: $0) } ?? .unnamed
                case .review: reviews[row.subject].map { .review(reference: $0) } ?? .unnamed
                case .release: senders[row.subject].map { .agency(name: $0) } ?? .unnamed
                default: asked[row.subject].map { .agency(name: $0) } ?? .unnamed
                }
            let own = facts[row.sequence]
            return LedgerLine(
                sequence: row.sequence, madeAt: row.madeAt, actor: row.actor, action: row.action, about: about,
                roles: given[row.sequence] ?? [], by: own?.role, view: own?.view, change: own?.change)
        }
    }

    /// What the subjects of one kind are called.
    private func names(
        _ column: String, _ table: String, _ kind: SubjectKind, _ rows: [Row]
    ) throws -> [RecordID: String] {
        let ids = Set(rows.filter { $0.kind == kind }.map(\.subject)).sorted()
        if ids.isEmpty { return [:] }
        var parameters = SQLParameters([.id(board)])
        let marks = parameters.add(ids)
        var found: [RecordID: String] = [:]
        try session.each(
            "SELECT id, \(column) FROM \(table) WHERE board = $1 AND id IN \(marks)", parameters.values
        ) { found[try $0.key(0)] = try $0.text(1) }
        return found
    }

    /// The agencies whose files were let out, taken back or accepted: a file's own name may be words of the case.
    private func senders(_ rows: [Row]) throws -> [RecordID: String] {
        let ids = Set(rows.filter { $0.kind == .release }.map(\.subject)).sorted()
        if ids.isEmpty { return [:] }
        var parameters = SQLParameters([.id(board)])
        let marks = parameters.add(ids)
        var found: [RecordID: String] = [:]
        try session.each(
            """
            SELECT s.id, \(PartsSQL.name("a")) FROM submissions s
            JOIN agencies a ON a.board = s.board AND a.id = s.agency WHERE s.board = $1 AND s.id IN \(marks)
            """, parameters.values
        ) { found[try $0.key(0)] = try $0.text(1) }
        return found
    }

    /// Whose each record is that belongs to an agency: a request for its chronology, what it says of its records, a file, a
    /// question, a correction.
    private func agenciesOfRecords(_ rows: [Row]) throws -> [RecordID: String] {
        var found: [RecordID: String] = [:]
        for kind in Set(rows.compactMap(\.kind)) where ![.person, .invitation, .agency, .review].contains(kind) {
            guard let table = kind.tables.first, table.columns.contains("agency"), table.columns.contains("id") else {
                continue
            }
            var parameters = SQLParameters([.id(board)])
            let marks = parameters.add(Set(rows.filter { $0.kind == kind }.map(\.subject)).sorted())
            try session.each(
                """
                SELECT s.id, \(PartsSQL.name("a")) FROM \(table.name) s
                JOIN agencies a ON a.board = s.board AND a.id = s.agency WHERE s.board = $1 AND s.id IN \(marks)
                """, parameters.values
            ) { found[try $0.key(0)] = try $0.text(1) }
        }
        return found
    }

    /// The roles that lines made or ended.
    private func roles(_ rows: [Row]) throws -> [Int64: [AccessRole]] {
        var parameters = SQLParameters([.id(board), .id(chain)])
        let marks = rows.map { parameters.add(.integer($0.sequence)) }.joined(separator: ", ")
        var found: [Int64: [AccessRole]] = [:]
        try session.each(
            """
            SELECT c.sequence, m.role FROM ledger_changes c JOIN memberships m ON m.board = c.board AND m.id = c.subject
            WHERE c.board = $1 AND c.chain = $2 AND c.sequence IN (\(marks))
            AND c.subject_kind = 'membership' ORDER BY c.sequence, c.place
            """, parameters.values
        ) { row in
            if let role = AccessRole(rawValue: try row.text(1)) { found[try row.integer(0), default: []].append(role) }
        }
        return found
    }

    /// Some of the facts in the sealed payloads, and none of what was overwritten. What was erased, or whose key was
    /// destroyed, says nothing.
    private func facts(_ rows: [Row]) throws -> [Int64: Facts] {
        var parameters = SQLParameters([.id(board), .id(chain)])
        let marks = rows.map { parameters.add(.integer($0.sequence)) }.joined(separator: ", ")
        let sealed = try session.rows(
            """
            SELECT sequence, key_number, sealed FROM ledger_payloads WHERE board = $1 AND chain = $2
            AND sequence IN (\(marks)) AND sealed IS NOT NULL
            """, parameters.values
        ) { (try $0.integer(0), try $0.integer(1), try $0.bytes(2)) }
        var own: [Int64: ChainKeys.Key] = [:]
        var found: [Int64: Facts] = [:]
        for (sequence, number, bytes) in sealed {
            do {
                let key = try own[number] ?? keys.key(board: board, chain: chain, number: number, session)
                own[number] = key
                let plain = try Sealed.open(
                    bytes, under: key.secret, about: LedgerPayload.place(board, chain, sequence))
                found[sequence] = Self.facts(LedgerPayload(plain))
            } catch is SealError {
                // `verify` is what says so; a page goes on without.
                continue
            }
        }
        return found
    }

    private typealias Facts = (role: AccessRole?, view: String?, change: LedgerLine.NameChange?)

    private static func facts(_ payload: LedgerPayload?) -> Facts {
        func fact(_ name: String) -> String? {
            for case (name, .text(let value)) in payload?.facts ?? [] { return value }
            return nil
        }
        var change: LedgerLine.NameChange?
        if let from = fact("from"), let to = fact("to") {
            change = .init(from: from, to: to, since: fact("since").map { CivilDate(iso: $0)?.british ?? $0 })
        }
        return (fact("role").flatMap { AccessRole(rawValue: $0) }, fact("view"), change)
    }

    /// Who may have written a line: for a board everybody of it, for a review those who have or had a role in it or in
    /// the board.
    private func people() throws -> [NamedPerson] {
        let isOfReview = chain != board
        let roles = """
             AND EXISTS (SELECT 1 FROM memberships m WHERE m.board = p.board AND m.person = p.id
            AND (m.review IS NULL OR m.review = $2))
            """
        return try session.rows(
            "SELECT p.id, p.name FROM people p WHERE p.board = $1\(isOfReview ? roles : "") ORDER BY p.name, p.id",
            [.id(board)] + (isOfReview ? [.id(chain)] : [])
        ) { NamedPerson(id: try $0.key(0), name: try $0.text(1)) }
    }
}
