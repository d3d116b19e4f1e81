import Domain

/// What a reading query works with.
struct ReadingContext {
    let sight: Sight
    let session: any DatabaseSession
    var reader: ReviewReader { sight.reader }
    let standings: [AccessStanding]
    let isClosed: Bool
    /// How far the review and its board had come when their contents last changed; nil where no memory was given.
    let marks: ContentMarks.Marks?
    /// What was found out before; nil in a command.
    let memory: Memory?

    /// What was found out before, and may be used while the ledger says that nothing changed.
    struct Memory {
        var contents: ContentMarks
        var sights: SightMemory
        var agencies: EntryAgencies
    }

    /// Looks up who asks and what they see.
    /// - Parameters:
    ///   - forFamily: see ``Sight/query(_:now:forFamily:)``.
    ///   - memory: nil in a transaction that writes, which sees what it wrote before that is in the ledger.
    /// - Throws: ``CommandRefusal/noSuchReview``.
    init(
        _ reader: ReviewReader, now: Int64, forFamily: Bool = false, _ session: any DatabaseSession,
        memory: Memory? = nil
    ) throws {
        var isClosed: Bool?
        var standings = Asker.Standings()
        var heads = ContentMarks.Heads()
        var seen: [Sight.Seen] = []
        let sightQuery = Sight.query(reader, now: now, forFamily: forFamily)
        let queries = [
            AccessMatter.isClosed(reader.review, board: reader.board),
            Asker.standings(board: reader.board, review: reader.review, person: reader.person, now: now),
            memory == nil ? sightQuery : ContentMarks.Heads.query(reader),
        ]
        try session.each(of: queries) { place, row in
            switch place {
            case 0: isClosed = try row.integer(0) == 1
            case 1: try standings.add(row)
            default: if memory == nil { seen.append(try Sight.Seen(row)) } else { try heads.add(row, reader) }
            }
        }
        guard let isClosed else { throw CommandRefusal.noSuchReview }
        if let memory {
            let marks = try memory.contents.marks(heads, reader, session)
            let key = SightMemory.Key(
                review: reader.review, memberships: standings.memberships, forFamily: forFamily)
            func asked() throws -> [Sight.Seen] {
                var found = try session.rows(sightQuery.sql, sightQuery.values) { try Sight.Seen($0) }
                try found.addOthers(memory.agencies, board: reader.board, session)
                return found
            }
            if let known = memory.sights.seen(key, at: marks) {
                #if DEBUG
                    // So every test that reads also tries whether what is seen can change and the ledger not say so.
                    let now = try asked()
                    precondition(known == now, "What is in sight changed, and the ledger does not say so.")
                #endif
                seen = known
            } else {
                seen = try asked()
                memory.sights.keep(seen, key, at: marks)
            }
            self.marks = marks
        } else {
            marks = nil
        }
        sight = Sight(submissions: seen, reader: reader, now: now)
        self.session = session
        self.memory = memory
        self.standings = standings.all
        self.isClosed = isClosed
    }

    /// Whether they act for this agency.
    func isOwn(_ agency: RecordID?) -> Bool {
        standings.contains { $0.role.isForAgency && agency.map($0.agencies.contains) ?? false }
    }

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
        let (role, value) = try await glance(reader, action: action, now: now, body)
        try await reads.record(.init(reader, view: view, role: role, now: now), now: now)
        return value
    }

    /// The same for what is nothing of the case, and so not on record: titles, numbers.
    func glance<Value: Sendable>(
        _ reader: ReviewReader, action: AccessAction, now: Int64,
        _ body: @escaping @Sendable (ReadingContext) throws -> Value
    ) async throws -> (AccessRole, Value) {
        let memory = ReadingContext.Memory(contents: contents, sights: sights, agencies: agenciesRead)
        return try await database.read { session in
            let context = try ReadingContext(
                reader, now: now, forFamily: action == .readFamilyVersion, session, memory: memory)
            let role = try Self.mayRead(action, context)
            return (role, try body(context))
        }
    }

    /// The role by which somebody may read something of the review; refused where there is none. To those who may not
    /// know of the review there is none.
    private static func mayRead(_ action: AccessAction, _ context: ReadingContext) throws -> AccessRole {
        let (standings, isClosed) = (context.standings, context.isClosed)
        let review = AccessMatter.review(isClosed: isClosed)
        guard AccessPolicy.answer(.seeReview, on: review, standings: standings).isAllowed else {
            throw CommandRefusal.noSuchReview
        }
        let answer = AccessPolicy.answerAnywhere(action, isClosed: isClosed, standings: standings)
        if let role = answer.role { return role }
        throw CommandRefusal.notAllowed(reason: answer.reason)
    }
}
