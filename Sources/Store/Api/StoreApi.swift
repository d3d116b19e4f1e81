public import Domain

extension Store: ApiAccess {
    public func newApiSecret() -> (secret: SignInToken, hash: [UInt8]) {
        let secret = SignInToken.make()
        return (secret, secret.hash)
    }

    public func apiCaller(_ secret: SignInToken) async throws -> ApiCaller? {
        let now = clock.now()
        let found = try await database.glance { session -> (ApiCaller, Int64?)? in
            // A time yet to come was written while a clock was wrong.
            let row = try session.first(
                """
                SELECT t.board, t.id, t.owner, t.may_post, t.used_at, b.name, p.name FROM api_tokens t
                JOIN boards b ON b.id = t.board JOIN people p ON p.board = t.board AND p.id = t.owner
                JOIN sign_in_people s ON s.board = t.board AND s.id = t.owner AND s.is_ended = 0
                JOIN sign_in_accounts a ON a.id = s.account AND a.is_disabled = 0
                WHERE t.hash = $1 AND t.is_revoked = 0 AND t.made_at <= $2 AND t.ends_at > $3
                """, [.bytes(secret.hash), .integer(now + SignInTimes.skew), .integer(now)]
            ) { row -> (ApiCaller, Int64?) in
                var usedAt: Int64?
                if case .integer(let time) = try row.value(4) { usedAt = time }
                return (
                    ApiCaller(
                        token: try row.key(1),
                        place: SignedInPlace(
                            board: try row.key(0), boardName: try row.text(5), person: try row.key(2),
                            personName: try row.text(6)),
                        reviews: [], mayPost: try row.integer(3) == 1),
                    usedAt
                )
            }
            guard let (known, usedAt) = row else { return nil }
            var caller = known
            caller.reviews = Set(try ApiTokenRow.reviews(of: caller.token, board: caller.place.board, session))
            return (caller, usedAt)
        }
        guard let (caller, usedAt) = found else { return nil }
        if usedAt.map({ $0 <= now - SignInTimes.use }) ?? true {
            try await database.write { session in
                _ = try session.run(
                    "UPDATE api_tokens SET used_at = $3 WHERE board = $1 AND id = $2",
                    [.id(caller.place.board), .id(caller.token), .integer(now)])
            }
        }
        return caller
    }

    public func apiTokens(_ places: [SignedInPlace]) async throws -> [(board: RecordID, token: ApiToken)] {
        let shownFrom = clock.now() - 30 * 86_400_000_000
        return try await database.read { session in
            try places.flatMap { place in
                try Self.tokens(of: place, shownFrom: shownFrom, session).map { (board: place.board, token: $0) }
            }.sorted { $0.token.id > $1.token.id }
        }
    }

    private static func tokens(
        of place: SignedInPlace, shownFrom: Int64, _ session: any DatabaseSession
    ) throws -> [ApiToken] {
        let own: [DatabaseValue] = [.id(place.board), .id(place.person)]
        var reviews: [RecordID: [String]] = [:]
        try session.each(
            """
            SELECT r.token, v.reference FROM api_token_reviews r JOIN api_tokens t ON t.board = r.board AND t.id = r.token
            JOIN reviews v ON v.board = r.board AND v.id = r.review
            WHERE r.board = $1 AND t.owner = $2 ORDER BY v.reference
            """, own
        ) { reviews[try $0.key(0), default: []].append(try $0.text(1)) }
        return try session.rows(
            """
            SELECT id, name, may_post, made_at, ends_at, used_at, is_revoked FROM api_tokens
            WHERE board = $1 AND owner = $2 AND ends_at > $3 ORDER BY id DESC
            """, own + [.integer(shownFrom)]
        ) { row in
            var usedAt: Int64?
            if case .integer(let time) = try row.value(5) { usedAt = time }
            let id = try row.key(0)
            return ApiToken(
                id: id, name: try row.text(1), reviews: reviews[id] ?? [], mayPost: try row.integer(2) == 1,
                madeAt: try row.integer(3), endsAt: try row.integer(4), usedAt: usedAt,
                isRevoked: try row.integer(6) == 1)
        }
    }
}
