import Domain

extension AddChild: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try .review(.retitleReview, review, context, board: board)
    }

    /// After those that are there.
    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        guard !child.name.isEmpty, child.name.unicodeScalars.count <= 200 else { throw CommandRefusal.emptyName }
        let siblings = try Siblings(board: board, review: review, session)
        try siblings.refuse(child.name, but: nil)
        let names = child.otherNames.enumerated().map { place, name -> [DatabaseValue] in
            [.id(board), .id(id), .number(place), .words(name)]
        }
        let record = StoredRecord(
            .child, id,
            [
                .id(board), .id(id), .id(review), .integer(siblings.next), .words(child.name), .day(child.born),
                .truth(child.isInferred), .integer(1),
            ], names)
        do {
            try StoredRecord.insert([record], session)
        } catch DatabaseError.broken(.unique, _) {
            // Somebody else took the place: run again, this one comes after.
            throw DatabaseError.conflict
        }
        var changes = [LedgerChange.made(record)]
        if child.pseudonym != nil || child.died != nil {
            let life = StoredRecord(
                .life, id, [.id(board), .id(id), .id(review), .words(child.pseudonym), .day(child.died), .integer(1)])
            try StoredRecord.insert([life], session)
            changes.append(.made(life))
        }
        try EntryPeopleRows.refresh(board: board, review: review, session)
        try Understandings(board: board, review: review).wantAgain(now: context.now, session)
        return [
            LedgerDraft(
                board: board, chain: review, action: .childAdded, subjectKind: .child, subject: id, changes: changes)
        ]
    }
}

extension CorrectChild: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try .review(.retitleReview, review, context, board: board)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        guard let before = try StoredRecord.find(.child, board: board, id: id, session),
            try before.id("review") == review
        else { throw CommandRefusal.noSuchChild }
        let lifeBefore = try StoredRecord.find(.life, board: board, id: id, session)
        let current = try before.integer("version") + (lifeBefore?.integer("version") ?? 0)
        guard current == Int64(version) else {
            throw CommandRefusal.stale(version: Int(current), theirs: "", yours: "")
        }
        var changes: [LedgerChange] = []
        let own = try changed(before)
        let hasNewName = try own.text("name") != before.text("name")
        if try hasNewName || own.value("born") != before.value("born") {
            if hasNewName { try Siblings(board: board, review: review, session).refuse(own.text("name"), but: id) }
            try own.save(over: before, session)
            changes.append(LedgerChange(kind: .child, id: id, was: before, became: own))
        }
        let fresh = StoredRecord(.life, id, [.id(board), .id(id), .id(review), .null, .null, .integer(0)])
        let life = try (lifeBefore ?? fresh).changed(["pseudonym": .words(pseudonym), "died": .day(died)])
        let known = lifeBefore ?? fresh
        if try life.value("pseudonym") != known.value("pseudonym") || life.value("died") != known.value("died") {
            try life.save(over: lifeBefore, session)
            changes.append(LedgerChange(kind: .life, id: id, was: lifeBefore, became: life))
        }
        if changes.isEmpty { throw CommandRefusal.nothingNew }
        if hasNewName { try EntryPeopleRows.refresh(board: board, review: review, session) }
        try Understandings(board: board, review: review).wantAgain(now: context.now, session)
        return [
            LedgerDraft(
                board: board, chain: review, action: .childCorrected, subjectKind: .child, subject: id,
                changes: changes)
        ]
    }

    private func changed(_ before: StoredRecord) throws -> StoredRecord {
        var values: [String: DatabaseValue] = ["born": .day(born)]
        if let name {
            guard !name.isEmpty, name.unicodeScalars.count <= 200 else { throw CommandRefusal.emptyName }
            values["name"] = .words(name)
            // Somebody says so now; the documents alone do no more.
            values["is_inferred"] = .truth(false)
        }
        return try before.changed(values)
    }
}

/// The children a review has.
private struct Siblings {
    private let names: [RecordID: String]
    /// The place of one more.
    let next: Int64

    init(board: RecordID, review: RecordID, _ session: any DatabaseSession) throws {
        var (names, next): ([RecordID: String], Int64) = ([:], 0)
        try session.each(
            "SELECT id, name, place FROM index_children WHERE board = $1 AND review = $2 ORDER BY place",
            [.id(board), .id(review)]
        ) { row in
            names[try row.key(0)] = EntryPeople.key(try row.text(1))
            next = try row.integer(2) + 1
        }
        (self.names, self.next) = (names, next)
    }

    /// Each child stands once.
    func refuse(_ name: String, but own: RecordID?) throws {
        let key = EntryPeople.key(name)
        if names.contains(where: { $0.key != own && $0.value == key }) { throw CommandRefusal.taken(name) }
    }
}
