import Domain

extension OpenReview: StoredCommand {
    func demand(_ context: CommandContext) -> AccessDemand { .board(.openReview) }

    /// The review's own chain begins; the board's chain says that there is one, so that a review cannot vanish whole.
    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        if let merger = try Mergers.inForce(of: board, board: board, session) {
            throw CommandRefusal.boardMerged(into: merger.name)
        }
        let review = StoredRecord(
            .review, id, [.id(board), .id(id), .words(reference), .words(title), .integer(1)])
        try session.refusing(taken: reference) { try StoredRecord.insert([review], session) }
        let children = children.enumerated().map { place, child in
            let names = child.child.otherNames.enumerated().map { place, name -> [DatabaseValue] in
                [.id(board), .id(child.id), .number(place), .words(name)]
            }
            return StoredRecord(
                .child, child.id,
                [
                    .id(board), .id(child.id), .id(id), .number(place), .words(child.child.name),
                    .day(child.child.born), .truth(child.child.isInferred), .integer(1),
                ], names)
        }
        try StoredRecord.insert(children, session)
        let lives = self.children.compactMap { id, child -> StoredRecord? in
            if child.pseudonym == nil, child.died == nil { return nil }
            return StoredRecord(
                .life, id,
                [.id(board), .id(id), .id(self.id), .words(child.pseudonym), .day(child.died), .integer(1)])
        }
        try StoredRecord.insert(lives, session)
        let people = people.enumerated().map { place, known -> StoredRecord in
            let names = known.person.otherNames.enumerated().map { place, name -> [DatabaseValue] in
                [.id(board), .id(known.id), .number(place), .words(name)]
            }
            return StoredRecord(
                .knownPerson, known.id,
                [
                    .id(board), .id(known.id), .id(id), .number(place), .words(known.person.name),
                    .words(known.person.role), .day(known.person.born), .integer(1),
                ], names)
        }
        try StoredRecord.insert(people, session)
        try context.ledger.begin(board: board, chain: id, kind: "review", now: context.now, session)
        return [
            LedgerDraft(
                board: board, chain: id, action: .reviewOpened, subjectKind: .review, subject: id,
                changes: [.made(review)] + (children + lives + people).map { .made($0) }),
            LedgerDraft(board: board, chain: board, action: .reviewOpened, subjectKind: .review, subject: id),
        ]
    }
}

extension RetitleReview: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try .review(.retitleReview, id, context, board: board)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        guard let before = try StoredRecord.find(.review, board: board, id: id, session) else {
            throw CommandRefusal.noSuchReview
        }
        guard case .text(let theirs) = before.parts[0][0][3], case .integer(let current) = before.parts[0][0][4] else {
            throw DatabaseError.unexpectedValue(column: 3)
        }
        guard current == Int64(version) else {
            throw CommandRefusal.stale(version: Int(current), theirs: theirs, yours: title)
        }
        try session.run(
            "UPDATE reviews SET title = $3, version = version + 1 WHERE board = $1 AND id = $2",
            [.id(board), .id(id), .words(title)])
        let after = try StoredRecord.find(.review, board: board, id: id, session)
        return [
            LedgerDraft(
                board: board, chain: id, action: .reviewRetitled, subjectKind: .review, subject: id,
                changes: [LedgerChange(kind: .review, id: id, was: before, became: after)])
        ]
    }
}

extension MoveReview: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try .review(isClosed ? .closeReview : .reopenReview, review, context, board: board)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let before = try StoredRecord.find(.phase, board: board, id: review, session)
        let current = try before?.integer("version") ?? 0
        guard current == Int64(version) else {
            throw CommandRefusal.stale(
                version: Int(current), theirs: isClosed ? "open" : "closed", yours: isClosed ? "closed" : "open")
        }
        let after = StoredRecord(
            .phase, review,
            [.id(board), .id(review), .id(review), .truth(isClosed), .integer(current + 1)])
        try after.save(over: before, session)
        return [
            LedgerDraft(
                board: board, chain: review, action: isClosed ? .reviewClosed : .reviewReopened, subjectKind: .review,
                subject: review, changes: [LedgerChange(kind: .phase, id: review, was: before, became: after)],
                facts: [("reason", .words(reason))])
        ]
    }
}
