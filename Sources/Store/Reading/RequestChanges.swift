import Domain

/// How what agencies are asked was changed: the ledger says it, sealed.
struct RequestChanges {
    private var found: [RecordID: [ChronologyRequest.Change]] = [:]

    /// - Parameter requests: those the reader may see.
    init(_ requests: [RecordID], _ context: ReadingContext, _ keys: ChainKeys) throws {
        if requests.isEmpty { return }
        let (board, review) = (context.reader.board, context.reader.review)
        var parameters = SQLParameters([
            .id(board), .id(review), .text(LedgerAction.chronologyRequestChanged.rawValue),
        ])
        let marks = parameters.add(requests)
        let sealed = try context.session.rows(
            """
            SELECT e.subject, p.name, e.made_at, e.sequence, l.key_number, l.sealed FROM ledger_entries e
            JOIN people p ON p.board = e.board AND p.id = e.actor
            JOIN ledger_payloads l ON l.board = e.board AND l.chain = e.chain AND l.sequence = e.sequence
            WHERE e.board = $1 AND e.chain = $2 AND e.action = $3 AND e.subject IN \(marks) AND l.sealed IS NOT NULL
            ORDER BY e.sequence
            """, parameters.values
        ) { row in
            (
                request: try row.key(0), by: try row.text(1), at: try row.integer(2), sequence: try row.integer(3),
                number: try row.integer(4), bytes: try row.bytes(5)
            )
        }
        for change in sealed {
            let plain: [UInt8]
            do {
                let key = try keys.key(board: board, chain: review, number: change.number, context.session)
                plain = try Sealed.open(
                    change.bytes, under: key.secret, about: LedgerPayload.place(board, review, change.sequence))
            } catch is SealError {
                // `verify` is what says so; a page goes on without.
                continue
            }
            guard let facts = LedgerPayload(plain)?.facts, let before = Self.terms(facts, "before"),
                let after = Self.terms(facts, "after")
            else { continue }
            found[change.request, default: []].append(
                .init(by: change.by, at: change.at, before: before, after: after))
        }
    }

    func of(_ request: RecordID) -> [ChronologyRequest.Change] { found[request] ?? [] }

    private static func terms(_ facts: [(String, DatabaseValue)], _ when: String) -> ChronologyTerms? {
        func value(_ name: String) -> DatabaseValue? { facts.first { $0.0 == "\(name)-\(when)" }?.1 }
        func day(_ name: String) -> CivilDate? {
            guard case .integer(let day)? = value(name) else { return nil }
            return CivilDate(dayNumber: Int32(truncatingIfNeeded: day))
        }
        guard let due = day("due"), case .text(let include)? = value("include") else { return nil }
        return ChronologyTerms(due: due, from: day("covers_from"), to: day("covers_to"), include: include)
    }
}
