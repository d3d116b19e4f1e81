import Domain

extension AddPersonAround: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try .review(.keepPeopleAround, review, context, board: board)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let people = PeopleAround(board: board, review: review)
        try people.check(person)
        try people.refuse(person.name, but: nil, context.session)
        let record = people.record(id, person, place: try people.next(context.session), version: 1)
        do {
            try StoredRecord.insert([record], context.session)
        } catch DatabaseError.broken(.unique, _) {
            // Somebody else took the place: run again, this one comes after.
            throw DatabaseError.conflict
        }
        try Understandings(board: board, review: review).wantAgain(now: context.now, context.session)
        return LedgerDraft.change(.personAroundAdded, board: board, review: review, from: nil, to: record)
    }
}

extension CorrectPersonAround: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try .review(.keepPeopleAround, review, context, board: board)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let people = PeopleAround(board: board, review: review)
        let before = try people.current(id, version: version, yours: person.name, context.session)
        try people.check(person)
        // A case file may name a child among them: what else is known of whoever stands there can be corrected.
        if EntryPeople.key(person.name) != EntryPeople.key(try before.text("name")) {
            try people.refuse(person.name, but: id, context.session)
        }
        let place = try before.integer("place")
        if people.record(id, person, place: place, version: version).parts == before.parts {
            throw CommandRefusal.nothingNew
        }
        let after = people.record(id, person, place: place, version: version + 1)
        try people.delete(id, context.session)
        try StoredRecord.insert([after], context.session)
        try Understandings(board: board, review: review).wantAgain(now: context.now, context.session)
        return LedgerDraft.change(.personAroundCorrected, board: board, review: review, from: before, to: after)
    }
}

extension RemovePersonAround: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try .review(.keepPeopleAround, review, context, board: board)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let reason = try self.reason.written()
        let people = PeopleAround(board: board, review: review)
        let before = try people.current(id, version: version, yours: self.reason, context.session)
        try people.delete(id, context.session)
        try Understandings(board: board, review: review).wantAgain(now: context.now, context.session)
        return [
            LedgerDraft(
                board: board, chain: review, action: .personAroundRemoved, subjectKind: .knownPerson, subject: id,
                changes: [LedgerChange(kind: .knownPerson, id: id, was: before, became: nil)],
                facts: [("reason", reason)])
        ]
    }
}

/// The people around the children of one review.
struct PeopleAround {
    let board: RecordID
    let review: RecordID

    /// Characters of a name or a role, and other names of one person.
    private static let (longest, mostNames) = (200, 20)

    func record(_ id: RecordID, _ person: CaseFile.KnownPerson, place: Int64, version: Int) -> StoredRecord {
        let names = person.otherNames.enumerated().map { place, name -> [DatabaseValue] in
            [.id(board), .id(id), .number(place), .words(name)]
        }
        return StoredRecord(
            .knownPerson, id,
            [
                .id(board), .id(id), .id(review), .integer(place), .words(person.name), .words(person.role),
                .day(person.born), .number(version),
            ], names)
    }

    /// The record in the version somebody saw.
    func current(
        _ id: RecordID, version: Int, yours: String, _ session: any DatabaseSession
    ) throws -> StoredRecord {
        guard let before = try StoredRecord.find(.knownPerson, board: board, id: id, session),
            try before.id("review") == review
        else { throw CommandRefusal.noSuchPersonAround }
        let current = try before.integer("version")
        guard current == Int64(version) else {
            throw CommandRefusal.stale(version: Int(current), theirs: try before.text("name"), yours: yours)
        }
        return before
    }

    /// Words that can be kept.
    func check(_ person: CaseFile.KnownPerson) throws {
        let all = [person.name, person.role ?? "–"] + person.otherNames
        guard all.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.count <= Self.longest }),
            person.otherNames.count <= Self.mostNames
        else { throw CommandRefusal.emptyName }
    }

    /// Each stands once, and a child of the review is none of them.
    func refuse(_ name: String, but own: RecordID?, _ session: any DatabaseSession) throws {
        let key = EntryPeople.key(name)
        var others = try read(session).filter { $0.id != own }.map(\.person.name)
        others += try ReviewParts(board: board, review: review).children(session).map(\.child.name)
        if others.contains(where: { EntryPeople.key($0) == key }) { throw CommandRefusal.taken(name) }
    }

    func next(_ session: any DatabaseSession) throws -> Int64 {
        let last = try session.first(
            "SELECT MAX(place) FROM known_people WHERE board = $1 AND review = $2", [.id(board), .id(review)]
        ) { row -> Int64 in
            guard case .integer(let place) = try row.value(0) else { return -1 }
            return place
        }
        return (last ?? -1) + 1
    }

    func delete(_ id: RecordID, _ session: any DatabaseSession) throws {
        for statement in [
            "DELETE FROM known_person_names WHERE board = $1 AND known_person = $2",
            "DELETE FROM known_people WHERE board = $1 AND id = $2",
        ] { try session.run(statement, [.id(board), .id(id)]) }
    }

    /// In their order.
    func read(_ session: any DatabaseSession) throws -> [KeptPersonAround] {
        var others: [RecordID: [String]] = [:]
        try session.each(
            """
            SELECT n.known_person, n.name FROM known_person_names n
            JOIN known_people p ON p.board = n.board AND p.id = n.known_person
            WHERE p.board = $1 AND p.review = $2 ORDER BY n.place
            """, [.id(board), .id(review)]
        ) { others[try $0.key(0), default: []].append(try $0.text(1)) }
        return try session.rows(
            """
            SELECT p.id, p.name, p.role, p.born, p.version FROM known_people p
            WHERE p.board = $1 AND p.review = $2 ORDER BY p.place
            """, [.id(board), .id(review)]
        ) { row in
            var (role, born): (String?, CivilDate?)
            if case .text(let words) = try row.value(2) { role = words }
            if case .integer(let day) = try row.value(3) { born = CivilDate(dayNumber: Int32(truncatingIfNeeded: day)) }
            let id = try row.key(0)
            return KeptPersonAround(
                id: id,
                person: CaseFile.KnownPerson(
                    name: try row.text(1), otherNames: others[id] ?? [], role: role, born: born),
                version: Int(try row.integer(4)))
        }
    }
}
