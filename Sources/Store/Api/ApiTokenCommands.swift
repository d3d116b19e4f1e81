import Domain

extension MakeApiToken: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        guard let first = reviews.first else { throw CommandRefusal.noSuchReview }
        return try .review(.makeToken, first, context, board: board)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let longest = Int64(ApiToken.longestDays) * 86_400_000_000
        guard endsAt > context.now, endsAt <= context.now + longest else {
            throw CommandRefusal.wrongState("out of its time")
        }
        let asker = Asker(board: board, person: context.actor, now: context.now, session: session)
        for review in Set(reviews).sorted() {
            let matter = AccessMatter.review(isClosed: try session.isClosed(review, board: board))
            let answer = AccessPolicy.answer(.makeToken, on: matter, standings: try asker.standings(review: review))
            guard answer.isAllowed else { throw CommandRefusal.noSuchReview }
        }
        do {
            try session.insert(
                into: Tables.apiTokens,
                [
                    [
                        .id(board), .id(id), .id(context.actor), try name.written(), .bytes(hash), .truth(mayPost),
                        .integer(context.now), .integer(endsAt), .null, .truth(false),
                    ]
                ])
        } catch DatabaseError.broken(.check, _) {
            throw CommandRefusal.emptyName
        }
        try session.insert(
            into: Tables.apiTokenReviews, Set(reviews).sorted().map { [.id(board), .id(id), .id($0)] })
        // Whoever answers for a review reads there that a program comes in somebody's name.
        return Set(reviews).sorted().map { review in
            LedgerDraft(
                board: board, chain: review, action: .tokenMade, subjectKind: .review, subject: review,
                facts: [
                    ("token", .id(id)), ("name", .words(name)), ("may-post", .truth(mayPost)),
                    ("ends-at", .integer(endsAt)),
                ])
        }
    }
}

extension RevokeApiToken: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        let reviews = try ApiTokenRow.reviews(of: id, board: board, context.session)
        guard let first = reviews.first else { throw CommandRefusal.noSuchToken }
        let asker = Asker(board: board, person: context.actor, now: context.now, session: context.session)
        // One of its reviews they still have a part in; by the others it opens nothing any more.
        let standing = try reviews.first { review in
            let matter = AccessMatter.review(isClosed: try context.session.isClosed(review, board: board))
            return AccessPolicy.answer(.makeToken, on: matter, standings: try asker.standings(review: review))
                .isAllowed
        }
        var demand = try AccessDemand.review(.makeToken, standing ?? first, context, board: board)
        demand.absence = .noSuchToken
        return demand
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let revoked = try session.run(
            "UPDATE api_tokens SET is_revoked = 1 WHERE board = $1 AND id = $2 AND owner = $3 AND is_revoked = 0",
            [.id(board), .id(id), .id(context.actor)])
        guard revoked == 1 else { throw CommandRefusal.noSuchToken }
        return try ApiTokenRow.reviews(of: id, board: board, session).map { review in
            LedgerDraft(
                board: board, chain: review, action: .tokenRevoked, subjectKind: .review, subject: review,
                facts: [("token", .id(id))])
        }
    }
}

/// What is kept of tokens.
enum ApiTokenRow {
    static func reviews(
        of token: RecordID, board: RecordID, _ session: any DatabaseSession
    ) throws -> [RecordID] {
        try session.rows(
            "SELECT review FROM api_token_reviews WHERE board = $1 AND token = $2 ORDER BY review",
            [.id(board), .id(token)]
        ) { try $0.key(0) }
    }
}
