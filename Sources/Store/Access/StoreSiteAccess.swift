public import Domain

extension Store: SiteAccess {
    public func standings(in place: SignedInPlace) async throws -> [AccessStanding] {
        let now = clock.now()
        return try await database.glance { session in
            try Asker(board: place.board, person: place.person, now: now, session: session).standings(review: nil)
        }
    }

    public func standing(
        inReview review: RecordID, places: [SignedInPlace]
    ) async throws -> ReviewStanding? {
        let now = clock.now()
        return try await database.glance { session in
            for place in places {
                var isClosed: Bool?
                var standings = Asker.Standings()
                let queries = [
                    AccessMatter.isClosed(review, board: place.board),
                    Asker.standings(board: place.board, review: review, person: place.person, now: now),
                ]
                try session.each(of: queries) { query, row in
                    if query == 0 { isClosed = try row.integer(0) == 1 } else { try standings.add(row) }
                }
                // Of another board.
                guard let isClosed else { continue }
                let isKnown = AccessPolicy.answer(
                    .seeReview, on: .review(isClosed: isClosed), standings: standings.all
                ).isAllowed
                guard isKnown else { return nil }
                return ReviewStanding(place: place, review: review, isClosed: isClosed, standings: standings.all)
            }
            return nil
        }
    }
}
