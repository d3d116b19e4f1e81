import Domain

extension RenameAgency: StoredCommand {
    func demand(_ context: CommandContext) -> AccessDemand { .board(.renameAgency) }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        guard let before = try StoredRecord.find(.agency, board: board, id: agency, context.session) else {
            throw CommandRefusal.noSuchAgency
        }
        let change = NameChange(board: board, id: id, agency: agency, version: version, name: name, since: since)
        return [try change.apply(before, .agencyRenamed, context)]
    }
}

extension RenameBoard: StoredCommand {
    func demand(_ context: CommandContext) -> AccessDemand { .board(.renameBoard) }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        guard let before = try StoredRecord.find(.board, board: board, id: board, context.session) else {
            throw CommandRefusal.noSuchBoard
        }
        let change = NameChange(board: board, id: id, agency: nil, version: version, name: name, since: since)
        return [try change.apply(before, .boardRenamed, context)]
    }
}

/// What renaming a board and an agency share.
private struct NameChange {
    let board: RecordID
    let id: RecordID
    /// Nil for the board itself.
    let agency: RecordID?
    let version: Int
    let name: String
    let since: CivilDate

    /// - Parameter before: the board or the agency.
    func apply(_ before: StoredRecord, _ action: LedgerAction, _ context: CommandContext) throws -> LedgerDraft {
        let session = context.session
        let (own, old) = (try before.integer("version"), try before.text("name"))
        guard own == Int64(version) else {
            throw CommandRefusal.stale(version: Int(own), theirs: old, yours: name)
        }
        guard !name.isEmpty, name.unicodeScalars.count <= 200 else { throw CommandRefusal.emptyName }
        let after = try before.changed(["name": .words(name)])
        if try after.text("name") == old { throw CommandRefusal.nothingNew }
        guard since <= CivilDate(moment: context.now) else { throw CommandRefusal.dayToCome }
        if let last = try FormerNames.read(board: board, agency: agency, session).first?.changedOn, since <= last {
            throw CommandRefusal.dayBefore(last)
        }
        let former = StoredRecord(
            .formerName, id,
            [.id(board), .id(id), agency.map { .id($0) } ?? .null, .text(old), .day(since), .integer(1)])
        try session.refusing(taken: name) { try after.save(over: before, session) }
        try StoredRecord.insert([former], session)
        return LedgerDraft(
            board: board, chain: board, action: action, subjectKind: before.kind, subject: before.id,
            changes: [LedgerChange(kind: before.kind, id: before.id, was: before, became: after), .made(former)],
            facts: [("from", .text(old)), ("to", .words(name)), ("since", .text(since.iso))])
    }
}

/// The names a board or an agency had.
enum FormerNames {
    /// The latest first.
    static func read(
        board: RecordID, agency: RecordID?, _ session: any DatabaseSession
    ) throws -> [FormerName] {
        let whose = agency == nil ? "agency IS NULL" : "agency = $2"
        return try session.rows(
            "SELECT name, changed_on FROM former_names WHERE board = $1 AND \(whose) ORDER BY changed_on DESC",
            [.id(board)] + (agency.map { [.id($0)] } ?? [])
        ) { FormerName(name: try $0.text(0), changedOn: try $0.civilDay(1)) }
    }

    /// Of all agencies of a board, the latest first.
    static func ofAgencies(
        board: RecordID, _ session: any DatabaseSession
    ) throws -> [RecordID: [FormerName]] {
        var found: [RecordID: [FormerName]] = [:]
        try session.each(
            """
            SELECT agency, name, changed_on FROM former_names WHERE board = $1 AND agency IS NOT NULL
            ORDER BY agency, changed_on DESC
            """, [.id(board)]
        ) { row in
            found[try row.key(0), default: []].append(
                FormerName(name: try row.text(1), changedOn: try row.civilDay(2)))
        }
        return found
    }
}

extension DatabaseRow {
    /// A day, which is there.
    func civilDay(_ column: Int) throws -> CivilDate {
        CivilDate(dayNumber: Int32(truncatingIfNeeded: try integer(column)))
    }
}

extension CivilDate {
    /// The day a moment lies in, UTC.
    /// - Parameter moment: microseconds since 1970, UTC.
    init(moment: Int64) {
        self.init(
            dayNumber: Int32(truncatingIfNeeded: moment.quotientAndRemainder(dividingBy: 86_400_000_000).quotient))
    }
}
