public import Domain

extension Store {
    /// The requests for chronologies that stand, by agency: one's own agency's, or all for those who work on the case as a
    /// whole. Those taken back are in the ledger.
    public func chronologyRequests(for reader: ReviewReader) async throws -> [ChronologyRequest] {
        try await read(reader, view: "requests", action: .seeRequest) { [keys] context in
            var requests = try Self.chronologyRequests(context)
            let changes = try RequestChanges(requests.map(\.id), context, ChainKeys(master: keys.master))
            for place in requests.indices { requests[place].changes = changes.of(requests[place].id) }
            return requests
        }
    }

    static func chronologyRequests(_ context: ReadingContext) throws -> [ChronologyRequest] {
        let all = try context.session.rows(
            """
            SELECT q.id, q.agency, \(PartsSQL.name("a")), p.name, q.asked_at, q.due, q.covers_from, q.covers_to, q.include, q.version,
            s.holdings, s.whereabouts, s.missing, s.secured_by, s.secured_on, c.name, s.confirmed_at, s.version,
            \(PartsSQL.through("a", review: "$2"))
            FROM chronology_requests q
            JOIN agencies a ON a.board = q.board AND a.id = q.agency
            JOIN people p ON p.board = q.board AND p.id = q.asker
            LEFT JOIN records_secured s ON s.board = q.board AND s.id = q.id
            LEFT JOIN people c ON c.board = s.board AND c.id = s.confirmer
            WHERE q.board = $1 AND q.review = $2 AND q.is_withdrawn = 0 ORDER BY q.id
            """, [.id(context.reader.board), .id(context.reader.review)]
        ) { try ChronologyRequest($0) }
        .filter { context.may(.seeRequest, agency: $0.agency, isReleased: false) }
        let names = Dictionary(all.map { ($0.agency, $0.agencyName) }) { first, _ in first }
        return all.sorted { one, other in
            let (first, second) = (one.through.flatMap { names[$0] }, other.through.flatMap { names[$0] })
            let (own, others) = (first ?? one.agencyName, second ?? other.agencyName)
            if own != others { return NaturalOrder.isBefore(own, others) }
            // An agency, then its parts in the order they were set up: their keys tell it.
            if (first == nil) != (second == nil) { return first == nil }
            return one.agency < other.agency
        }
    }
}

extension ChronologyRequest {
    /// - Parameter row: of the query above.
    fileprivate init(_ row: any DatabaseRow) throws {
        func day(_ column: Int) throws -> CivilDate? {
            guard case .integer(let day) = try row.value(column) else { return nil }
            return CivilDate(dayNumber: Int32(truncatingIfNeeded: day))
        }
        let terms = ChronologyTerms(
            due: try row.civilDay(5), from: try day(6), to: try day(7), include: try row.text(8))
        self.init(
            id: try row.key(0), agency: try row.key(1), agencyName: try row.text(2), through: try row.id(18),
            asker: try row.text(3), askedAt: try row.integer(4), terms: terms, version: Int(try row.integer(9)))
        guard case .text(let holdings) = try row.value(10) else { return }
        let statement = RecordsStatement(
            holdings: holdings, whereabouts: try row.text(11), missing: try row.text(12), securedBy: try row.text(13),
            securedOn: try row.civilDay(14))
        secured = Secured(
            statement: statement, confirmer: try row.text(15), confirmedAt: try row.integer(16),
            version: Int(try row.integer(17)))
    }
}
