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
        return try reviews.compactMap { id, reference, title in
            let isClosed = try session.isClosed(id, board: place.board)
            let answer = AccessPolicy.answer(
                .seeReview, on: .review(isClosed: isClosed), standings: try asker.standings(review: id))
            guard let role = answer.role else { return nil }
            return OwnReview(
                board: place.board, id: id, reference: reference, title: title, role: role, isClosed: isClosed)
        }
    }
}
