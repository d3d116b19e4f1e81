import Crypto
import Domain

extension Store {
    /// What is released of a review now. The program alone reads it; who sees what of the findings is asked when they look.
    /// - Returns: nil where it is too much.
    func releasedMaterial(board: RecordID, review: RecordID) async throws -> ReleasedMaterial? {
        try await database.read { session in
            let own: [DatabaseValue] = [.id(board), .id(review)]
            let wanted = try session.first(
                "SELECT wanted FROM understandings WHERE board = $1 AND id = $2", own
            ) { try $0.integer(0) }
            let query = AccountsQuery(board: board, review: review, condition: AccountsQuery.released)
            guard try query.count(session) <= UnderstandingWork.mostEntries else { return nil }
            let found = try query.read(session)
            let unlinked = try Understandings(board: board, review: review).unlinked(session)
            return ReleasedMaterial(
                wanted: wanted ?? 0, submissions: found.submissions, chronology: found.chronology,
                threads: found.threads, children: found.children, agencies: found.agencies, unlinked: unlinked)
        }
    }

    /// Keeps what was found in place of what was found before. A finding that is gone stays where a decision was made on it.
    /// - Returns: false where something it depends on changed meanwhile; what was found is kept none the less.
    func keep(
        _ found: UnderstoodMaterial, of state: ReleasedState, board: RecordID, review: RecordID
    ) async throws -> Bool {
        let now = clock.now()
        let keys = ChainKeys(master: keys.master)
        let rows = FindingRows(board: board, review: review, keys: keys)
        return try await database.write { session in
            let own: [DatabaseValue] = [.id(board), .id(review)]
            let wanted = try session.first(
                "SELECT wanted FROM understandings WHERE board = $1 AND id = $2", own
            ) { try $0.integer(0) }
            // The review's keys were destroyed meanwhile: nothing of it is made anew.
            guard let wanted else { return true }
            let leftOut = try rows.replace(found.findings, session)
            try KeptPicture(board: board, review: review, keys: keys).replace(found.picture, session)
            try KeptContactRows(board: board, review: review, keys: keys).replace(found.contacts, session)
            try TellingRows(board: board, review: review, keys: keys).replace(found.tellings, session)
            try SightingRows(board: board, review: review, keys: keys).replace(found.sightings, session)
            try session.run(
                """
                UPDATE understandings SET done = $3, ran_at = $4, entries = $5, agencies = $6, left_out = $7, inputs = $8
                WHERE board = $1 AND id = $2
                """,
                own + [
                    .integer(max(1, state.wanted)), .integer(now), .number(state.entries),
                    .number(state.agencies), .number(leftOut), .bytes(state.submissions.flatMap(\.bytes)),
                ])
            return wanted == state.wanted
        }
    }
}

/// The rows of a review's findings.
struct FindingRows: Sendable {
    let board: RecordID
    let review: RecordID
    let keys: ChainKeys

    /// The key of a finding, the same whenever it is found in this review.
    func id(_ finding: Finding) -> RecordID? {
        var about = CanonicalBytes("casement-finding/1")
        about.add(.id(board))
        about.add(.id(review))
        about.add(.text(finding.key))
        return RecordID(bytes: Array([UInt8](SHA256.hash(data: about.bytes)).prefix(16)))
    }

    func sealed(_ id: RecordID) -> SealedValue {
        SealedValue(board: board, review: review, keys: keys, id: id, use: "finding")
    }

    /// - Returns: how many were left out.
    func replace(_ findings: [Finding], _ session: any DatabaseSession) throws -> Int {
        let own: [DatabaseValue] = [.id(board), .id(review)]
        let decided = Set(
            try session.rows(
                """
                SELECT f.id FROM findings f JOIN finding_decisions d ON d.board = f.board AND d.id = f.id
                WHERE f.board = $1 AND f.review = $2 AND d.state <> 'open'
                """, own
            ) { try $0.key(0) })
        var kept: [(id: RecordID, finding: Finding, place: Int)] = []
        var known: Set<RecordID> = []
        var places: [Finding.Kind: Int] = [:]
        var leftOut = 0
        for finding in findings {
            let place = places[finding.kind, default: 0]
            guard let id = id(finding), known.insert(id).inserted else { continue }
            places[finding.kind] = place + 1
            if place < UnderstandingWork.mostOfKind || decided.contains(id) {
                kept.append((id, finding, place))
            } else {
                leftOut += 1
            }
        }
        let gone = decided.filter { !known.contains($0) }
        try session.run("UPDATE findings SET is_found = 1 WHERE board = $1 AND review = $2", own)
        for id in gone {
            try session.run("UPDATE findings SET is_found = 0 WHERE board = $1 AND id = $2", [.id(board), .id(id)])
        }
        try session.run(
            """
            DELETE FROM finding_entries WHERE board = $1
            AND finding IN (SELECT id FROM findings WHERE board = $1 AND review = $2 AND is_found = 1)
            """, own)
        try session.run("DELETE FROM findings WHERE board = $1 AND review = $2 AND is_found = 1", own)
        try session.insert(
            into: Tables.findings,
            try kept.map { id, finding, place in
                [
                    .id(board), .id(id), .id(review), .text(finding.kind.rawValue), .id(finding.child), .number(place),
                    .truth(true), .bytes(try sealed(id).seal(finding, session)),
                ]
            })
        try session.insert(
            into: Tables.findingEntries,
            kept.flatMap { id, finding, _ in
                finding.threads.enumerated().map { [.id(board), .id(id), .number($0), .id($1)] }
            })
        return leftOut
    }
}
