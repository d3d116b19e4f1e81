import Domain

extension OpenBoard: StoredCommand {
    func demand(_ context: CommandContext) -> AccessDemand { .store(.openBoard) }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        guard founder.id == context.actor else { throw CommandRefusal.noSuchPerson }
        guard founder.account.hasPrefix(OperatorAccount.prefix) else { throw CommandRefusal.wrongAccount }
        let role = Membership(id: membership, person: founder.id, role: .machineOperator, startsAt: 0)
            .record(in: board)
        let record = StoredRecord(.board, board, [.id(board), .words(name), .integer(1)])
        let person = founder.record(in: board)
        try session.refusing(taken: name) {
            try StoredRecord.insert([record], session)
            try StoredRecord.insert([person], session)
            try StoredRecord.insert([role], session)
        }
        try context.ledger.begin(board: board, chain: board, kind: "board", now: context.now, session)
        return [
            LedgerDraft(
                board: board, chain: board, action: .boardOpened, subjectKind: .board, subject: board,
                changes: [.made(record), .made(person), .made(role)])
        ]
    }
}

extension AddPerson: StoredCommand {
    func demand(_ context: CommandContext) -> AccessDemand { .board(.addPerson) }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        if person.account.hasPrefix(OperatorAccount.prefix) { throw CommandRefusal.wrongAccount }
        let record = person.record(in: board)
        try context.session.refusing(taken: person.account) { try StoredRecord.insert([record], context.session) }
        return [
            LedgerDraft(
                board: board, chain: board, action: .personAdded, subjectKind: .person, subject: person.id,
                changes: [.made(record)])
        ]
    }
}

extension AddAgency: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        guard let review else { return .board(.addAgency) }
        return try .review(.addAgencyToAsk, review, context, board: board)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        if let partOf, try !session.has("agencies", board: board, id: partOf) { throw CommandRefusal.noSuchAgency }
        let names = agency.otherNames.enumerated().map { place, name -> [DatabaseValue] in
            [.id(board), .id(id), .number(place), .words(name)]
        }
        let record = StoredRecord(
            .agency, id,
            [.id(board), .id(id), .id(partOf), .words(agency.name), .truth(agency.isInferred), .integer(1)], names)
        try session.refusing(taken: agency.name) { try StoredRecord.insert([record], session) }
        return [
            LedgerDraft(
                board: board, chain: board, action: .agencyAdded, subjectKind: .agency, subject: id,
                changes: [.made(record)], facts: review.map { [("review", .id($0))] } ?? [])
        ]
    }
}

extension Person {
    func record(in board: RecordID) -> StoredRecord {
        StoredRecord(.person, id, [.id(board), .id(id), .words(account), .words(name), .integer(1)])
    }
}
