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
            for place in places where try session.has("reviews", board: place.board, id: review) {
                let isClosed = try session.isClosed(review, board: place.board)
                let standings = try Asker(board: place.board, person: place.person, now: now, session: session)
                    .standings(review: review)
                let isKnown = AccessPolicy.answer(
                    .seeReview, on: .review(isClosed: isClosed), standings: standings
                ).isAllowed
                guard isKnown else { return nil }
                return ReviewStanding(place: place, review: review, isClosed: isClosed, standings: standings)
            }
            return nil
        }
    }
}
