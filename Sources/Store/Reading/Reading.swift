import Domain

/// What a reading query works with.
struct ReadingContext {
    let sight: Sight
    let session: any DatabaseSession
    var reader: ReviewReader { sight.reader }
    let standings: [AccessStanding]
    let isClosed: Bool

    /// Whether somebody with these roles may do this with what an agency sent, released or not.
    func may(_ action: AccessAction, agency: RecordID?, isReleased: Bool) -> Bool {
        let matter = AccessMatter.material(agency: agency, isReleased: isReleased, isClosed: isClosed)
        return AccessPolicy.answer(action, on: matter, standings: standings).isAllowed
    }
}

extension Store {
    /// Asks the policy, reads on one view of the database, and gives out what was read once that is on record.
    /// - Parameters:
    func read<Value: Sendable>(
        _ reader: ReviewReader, view: String, action: AccessAction,
        _ body: @escaping @Sendable (ReadingContext) throws -> Value
    ) async throws -> Value {
        let now = clock.now()
        let (role, value) = try await database.read { session in
            let asker = Asker(board: reader.board, person: reader.person, now: now, session: session)
            let isClosed = try session.isClosed(reader.review, board: reader.board)
            let standings = try asker.standings(review: reader.review)
            let role = try Self.mayRead(action, standings, isClosed: isClosed)
            let context = ReadingContext(
                sight: try Sight(reader, now: now, session), session: session, standings: standings,
                isClosed: isClosed)
            return (role, try body(context))
        }
        try await reads.record(.init(reader, view: view, role: role, now: now), now: now)
        return value
    }

    /// The role by which somebody may read something of the review; refused where there is none. To those who may not
    /// know of the review there is none.
    private static func mayRead(
        _ action: AccessAction, _ standings: [AccessStanding], isClosed: Bool
    ) throws -> AccessRole {
        let review = AccessMatter.review(isClosed: isClosed)
        guard AccessPolicy.answer(.seeReview, on: review, standings: standings).isAllowed else {
            throw CommandRefusal.noSuchReview
        }
        if action.scope == .review {
            let answer = AccessPolicy.answer(action, on: review, standings: standings)
            if let role = answer.role { return role }
            throw CommandRefusal.notAllowed(reason: answer.reason)
        }
        let own = standings.flatMap(\.agencies).first
        var reason = ""
        for (agency, isReleased) in [(own, false), (nil, true), (nil, false)] {
            let matter = AccessMatter.material(agency: agency, isReleased: isReleased, isClosed: isClosed)
            let answer = AccessPolicy.answer(action, on: matter, standings: standings)
            if let role = answer.role { return role }
            if isReleased { reason = answer.reason }
        }
        throw CommandRefusal.notAllowed(reason: reason)
    }
}
