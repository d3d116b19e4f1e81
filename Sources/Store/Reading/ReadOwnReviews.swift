public import Domain

extension Store: OwnReviews {
    /// References and titles alone, for those who may know of the review: nothing of the case, and so not on record.
    public func ownReviews(_ places: [SignedInPlace]) async throws -> [OwnReview] {
        let now = clock.now()
        return try await database.read { session in
            try places.flatMap { try Self.ownReviews($0, now: now, session) }.sorted {
                ($0.reference, $0.id) < ($1.reference, $1.id)
            }
        }
    }

    private static func ownReviews(
        _ place: SignedInPlace, now: Int64, _ session: any DatabaseSession
    ) throws -> [OwnReview] {
        let asker = Asker(board: place.board, person: place.person, now: now, session: session)
        let reviews = try session.rows(
            """
            SELECT DISTINCT r.id, r.reference, r.title FROM memberships m
            JOIN reviews r ON r.board = $2 AND r.id = m.review
            WHERE m.board = $1 AND m.person = $3 AND \(Asker.inForce)
            """, [.id(place.board), .id(place.board), .id(place.person), .integer(now)]
        ) { (try $0.key(0), try $0.text(1), try $0.text(2)) }
        let merged = try merged(place, now: now, session)
        return try reviews.compactMap { id, reference, title in
            let isClosed = try session.isClosed(id, board: place.board)
            let answer = AccessPolicy.answer(
                .seeReview, on: .review(isClosed: isClosed), standings: try asker.standings(review: id))
            guard let role = answer.role else { return nil }
            return OwnReview(
                board: place.board, id: id, reference: reference, title: title, role: role, isClosed: isClosed,
                merged: merged[id] ?? [])
        }
    }

    private static func merged(
        _ place: SignedInPlace, now: Int64, _ session: any DatabaseSession
    ) throws -> [RecordID: [OwnReview.MergedAgency]] {
        var found: [RecordID: [OwnReview.MergedAgency]] = [:]
        try session.each(
            """
            SELECT DISTINCT m.review, a.name, b.id, b.name, s.since FROM memberships m
            JOIN mergers s ON s.board = m.board AND s.id = m.agency AND s.is_undone = 0
            JOIN agencies a ON a.board = m.board AND a.id = m.agency
            JOIN agencies b ON b.board = m.board AND b.id = s.into_agency
            WHERE m.board = $1 AND m.person = $2 AND m.review IS NOT NULL AND \(Asker.inForce(at: "$3"))
            ORDER BY a.name, b.name
            """, [.id(place.board), .id(place.person), .integer(now)]
        ) { row in
            let merger = Merger(agency: try row.id(2), name: try row.text(3), since: try row.civilDay(4))
            found[try row.key(0), default: []].append(.init(name: try row.text(1), merger: merger))
        }
        return found
    }
}
