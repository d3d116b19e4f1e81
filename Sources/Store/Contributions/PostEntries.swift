public import Domain

extension PostEntries: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        let isClosed = try context.session.isClosed(review, board: board)
        return AccessDemand(
            action: .typeEntry, matter: .material(agency: agency, isReleased: false, isClosed: isClosed),
            review: review, sight: .seeReview)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        guard try context.session.has("agencies", board: board, id: agency) else { throw CommandRefusal.noSuchAgency }
        return try parts.flatMap { part in
            guard let version = part.version else { return try add(part, context) }
            if part.isSettled { return try settle(part, seen: version, context) }
            return try correct(part, seen: version, context)
        }
    }

    /// Whose words it was is kept by no ledger: what stands does not change.
    private func settle(_ part: Part, seen version: Int, _ context: CommandContext) throws -> [LedgerDraft] {
        let settled = try context.session.run(
            """
            UPDATE posted_entries SET wording = $3 WHERE board = $1 AND id = $2 AND review = $4 AND agency = $5
            AND EXISTS (SELECT 1 FROM typed_entries t WHERE t.board = $1 AND t.id = $2 AND t.version = $3)
            """, [.id(board), .id(part.id), .number(version), .id(review), .id(agency)])
        guard settled == 1 else { throw CommandRefusal.typedMeanwhile }
        return []
    }

    private func add(_ part: Part, _ context: CommandContext) throws -> [LedgerDraft] {
        let type = TypeEntry(board: board, review: review, id: part.id, agency: agency, words: part.posted.words)
        let drafts = try type.apply(context)
        let row: [DatabaseValue] = [
            .id(board), .id(part.id), .id(review), .id(agency), .words(part.posted.reference), .integer(1),
        ]
        do {
            try context.session.insert(into: Tables.postedEntries, [row])
        } catch DatabaseError.broken(.unique, _) {
            // Posted twice at once: the one who comes second finds the first, and looks again.
            throw CommandRefusal.typedMeanwhile
        }
        return drafts
    }

    private func correct(_ part: Part, seen version: Int, _ context: CommandContext) throws -> [LedgerDraft] {
        let correction = CorrectTypedEntry(board: board, id: part.id, version: version, words: part.posted.words)
        do {
            let drafts = try correction.apply(context)
            let own: [DatabaseValue] = [.id(board), .id(part.id), .number(version), .id(review), .id(agency)]
            let posted = try context.session.run(
                """
                UPDATE posted_entries SET wording = wording + 1
                WHERE board = $1 AND id = $2 AND wording = $3 AND review = $4 AND agency = $5
                """, own)
            guard posted == 1 else { throw CommandRefusal.typedMeanwhile }
            return drafts
        } catch CommandRefusal.stale {
            throw CommandRefusal.typedMeanwhile
        } catch CommandRefusal.wrongState {
            throw CommandRefusal.typedMeanwhile
        }
    }
}

extension Store {
    public func post(
        _ entries: [PostedEntry], agency: RecordID, for reader: ReviewReader
    ) async throws -> [PostedResult] {
        var tries = 3
        while true {
            let (parts, states) = try await found(entries, agency: agency, for: reader)
            let written = zip(parts, states).filter { $1 == .typed || $1 == .corrected || $0.isSettled }.map(\.0)
            do {
                if !written.isEmpty {
                    let command = PostEntries(
                        board: reader.board, review: reader.review, agency: agency, parts: written)
                    try await run(.postEntries(command), by: reader.person)
                }
                return zip(parts, states).map {
                    PostedResult(reference: $0.posted.reference, entry: $0.id, state: $1)
                }
            } catch CommandRefusal.typedMeanwhile where tries > 1 {
                // Somebody was at one of them just then.
                tries -= 1
            }
        }
    }

    /// What is to become of each, by how it stands now.
    private func found(
        _ entries: [PostedEntry], agency: RecordID, for reader: ReviewReader
    ) async throws -> ([PostEntries.Part], [PostedState]) {
        try await read(reader, view: "typed", action: .typeEntry) { context in
            guard context.may(.typeEntry, agency: agency, isReleased: false) else { throw CommandRefusal.noSuchAgency }
            let known = try Self.posted(agency: agency, context)
            let ids = Set(entries.compactMap { known[$0.reference]?.id })
            let standing = try Self.typedNow(ids, context)
            var (parts, states): ([PostEntries.Part], [PostedState]) = ([], [])
            for entry in entries {
                let own = known[entry.reference]
                let now = own.flatMap { standing[$0.id] }
                let state = PostedState.of(entry.words, now: now, wording: own?.wording, agency: agency)
                states.append(state)
                let isSettled = state == .unchanged && own?.wording != now?.version
                parts.append(
                    .init(id: own?.id ?? self.clock.id(), posted: entry, version: now?.version, isSettled: isSettled))
            }
            return (parts, states)
        }
    }

    /// What was posted for an agency, or for those that became a part of it, by reference, with the wording that was posted
    /// last.
    private static func posted(
        agency: RecordID, _ context: ReadingContext
    ) throws -> [String: (id: RecordID, wording: Int)] {
        let (session, board) = (context.session, context.reader.board)
        var found: [String: (id: RecordID, wording: Int)] = [:]
        for (former, known) in try Mergers.read(board: board, session) where known.merger != nil {
            guard try Mergers.heir(of: former, board: board, session)?.id == agency else { continue }
            found.merge(try posted(for: former, context)) { first, _ in first }
        }
        return found.merging(try posted(for: agency, context)) { $1 }
    }

    private static func posted(
        for agency: RecordID, _ context: ReadingContext
    ) throws -> [String: (id: RecordID, wording: Int)] {
        var found: [String: (id: RecordID, wording: Int)] = [:]
        try context.session.each(
            "SELECT reference, id, wording FROM posted_entries WHERE board = $1 AND review = $2 AND agency = $3",
            [.id(context.reader.board), .id(context.reader.review), .id(agency)]
        ) { found[try $0.text(0)] = (try $0.key(1), Int(try $0.integer(2))) }
        return found
    }
}
