public import Domain

extension Store {
    /// The agencies of a review that have parts, as one reader may know of them: those they act for, and for those who work on
    /// the case as a whole those that were asked.
    public func agencyParts(for reader: ReviewReader) async throws -> [AgencyParts] {
        try await read(reader, view: "parts", action: .seeRequest) { try Self.agencyParts($0) }
    }

    static func agencyParts(_ context: ReadingContext) throws -> [AgencyParts] {
        let (reader, session) = (context.reader, context.session)
        let merged = try Mergers.read(board: reader.board, session).filter { $0.value.merger != nil }
        let rows = try session.rows(
            """
            SELECT a.id, a.name, a.part_of, w.name FROM agencies a JOIN agencies w ON w.board = a.board AND w.id = a.part_of
            WHERE a.board = $1 ORDER BY w.name, w.id, a.id
            """, [.id(reader.board)]
        ) { row in
            (
                part: NamedAgency(id: try row.key(0), name: try row.text(1)),
                whole: NamedAgency(id: try row.key(2), name: try row.text(3))
            )
        }
        if rows.isEmpty { return [] }
        let requests = Dictionary(grouping: try chronologyRequests(context), by: \.agency).compactMapValues(\.first)
        let files = Dictionary(grouping: try submissions(context), by: \.agency)
        var wholes: [NamedAgency] = []
        for (_, whole) in rows where whole.id != wholes.last?.id { wholes.append(whole) }
        return try wholes.compactMap { whole in
            let isOwn = context.isOwn(whole.id)
            guard isOwn || requests[whole.id] != nil, context.may(.seeRequest, agency: whole.id, isReleased: false)
            else { return nil }
            let wholeFiles = (files[whole.id] ?? []).filter {
                $0.isCurrent && (isOwn || $0.release?.isShared ?? false)
            }
            let others = try (context.memory?.agencies ?? EntryAgencies())
                .others(in: wholeFiles.map(\.id), board: reader.board, session)
            func part(_ agency: NamedAgency) -> AgencyParts.Part {
                var part = AgencyParts.Part(
                    agency: agency, request: requests[agency.id],
                    files: (files[agency.id] ?? []).filter(\.isCurrent))
                part.within = wholeFiles.filter { others[$0.id]?.contains(agency.id) ?? false }
                return part
            }
            // One that became a part of another is asked no more; what it sent stays.
            let parts = rows.filter { $0.whole.id == whole.id }.map { part($0.part) }.filter {
                $0.takesPart || (isOwn && merged[$0.agency.id] == nil)
            }
            let all = files.filter { key, _ in key == whole.id || parts.contains { $0.agency.id == key } }.values
                .joined()
            let shared = all.filter { $0.release?.isShared ?? false }.compactMap(\.agency)
            return AgencyParts(
                whole: part(whole), parts: parts, gatherings: try gatherings(of: whole, Array(all), context),
                shared: Set(shared))
        }
    }

    /// - Parameter files: of the agency and its parts, as far as the reader may know of them.
    private static func gatherings(
        of agency: NamedAgency, _ files: [SubmissionSummary], _ context: ReadingContext
    ) throws -> [Gathering] {
        let (reader, session) = (context.reader, context.session)
        let own: [DatabaseValue] = [.id(reader.board), .id(reader.review), .id(agency.id)]
        let these = "WHERE g.board = $1 AND g.review = $2 AND g.agency = $3"
        var found = try session.rows(
            """
            SELECT g.id, g.number, p.name, g.gathered_at, g.words, g.legal_basis, g.permission, g.permitted_use
            FROM gatherings g JOIN people p ON p.board = g.board AND p.id = g.gatherer \(these) ORDER BY g.number
            """, own
        ) { row in
            Gathering(
                id: try row.key(0), agency: agency.id, agencyName: agency.name, number: Int(try row.integer(1)),
                gatherer: try row.text(2), gatheredAt: try row.integer(3), files: [], missing: [],
                words: try row.text(4),
                terms: ReleaseTerms(
                    legalBasis: try row.text(5), permission: try row.text(6), permittedUse: try row.text(7)))
        }
        if found.isEmpty { return [] }
        let places = Dictionary(uniqueKeysWithValues: found.enumerated().map { ($1.id, $0) })
        let known = Dictionary(uniqueKeysWithValues: files.map { ($0.id, $0) })
        let isOwn = context.isOwn(agency.id)
        // One that was taken back and gathered again is the later act's.
        var later: Set<RecordID> = []
        try session.each(
            """
            SELECT f.gathering, f.submission FROM gatherings g
            JOIN gathering_files f ON f.board = g.board AND f.gathering = g.id \(these)
            ORDER BY g.number DESC, f.place
            """, own
        ) { row in
            let submission = try row.key(1)
            guard let place = places[try row.key(0)], var file = known[submission] else { return }
            if !later.insert(submission).inserted { file.release = .revoked }
            // Whoever looks after a review knows of files that are not released: not by what they were gathered with.
            if isOwn || file.release?.isShared ?? false { found[place].files.append(file) }
        }
        try session.each(
            """
            SELECT m.gathering, a.id, a.name FROM gatherings g
            JOIN gathering_missing m ON m.board = g.board AND m.gathering = g.id
            JOIN agencies a ON a.board = m.board AND a.id = m.agency \(these) ORDER BY m.gathering, m.place
            """, own
        ) { row in
            guard let place = places[try row.key(0)] else { return }
            found[place].missing.append(NamedAgency(id: try row.key(1), name: try row.text(2)))
        }
        return isOwn ? found : found.filter { !$0.files.isEmpty }
    }
}
