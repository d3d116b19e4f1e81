import Domain

extension CorrectName: StoredCommand {
    func demand(_ context: CommandContext) -> AccessDemand { .board(agency == nil ? .renameBoard : .renameAgency) }

    /// What is there is put right; nothing is added to what it was called before.
    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let change = try NameOnRecord(board: board, agency: agency, version: version, yours: name, session)
        guard !name.isEmpty, name.unicodeScalars.count <= 200 else { throw CommandRefusal.emptyName }
        let after = try change.record.changed(["name": .words(name)])
        let hasNewName = try after.text("name") != change.name
        var changes = [LedgerChange(kind: change.record.kind, id: change.record.id, was: change.record, became: after)]
        var facts: [(String, DatabaseValue)] = [("from", .text(change.name)), ("to", .words(name))]
        if let since, let former = try change.lastFormer(session) {
            let old = try former.integer("changed_on")
            if old != Int64(since.dayNumber) {
                guard since <= CivilDate(moment: context.now) else { throw CommandRefusal.dayToCome }
                let names = try FormerNames.read(board: board, agency: agency, session)
                if names.count > 1, since <= names[1].changedOn { throw CommandRefusal.dayBefore(names[1].changedOn) }
                let moved = try former.changed(["changed_on": .day(since)])
                try moved.save(over: former, session)
                changes.append(LedgerChange(kind: .formerName, id: former.id, was: former, became: moved))
                facts.append(("day", .text(since.iso)))
            }
        }
        guard hasNewName || changes.count > 1 else { throw CommandRefusal.nothingNew }
        try session.refusing(taken: name) { try after.save(over: change.record, session) }
        return [
            LedgerDraft(
                board: board, chain: board, action: agency == nil ? .boardNameCorrected : .agencyNameCorrected,
                subjectKind: change.record.kind, subject: change.record.id, changes: changes,
                facts: facts + [("reason", .words(reason))])
        ]
    }
}

extension UndoRename: StoredCommand {
    func demand(_ context: CommandContext) -> AccessDemand { .board(agency == nil ? .renameBoard : .renameAgency) }

    /// The name before is the name again, and no former one; what it was stays in the ledger.
    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let change = try NameOnRecord(board: board, agency: agency, version: version, yours: "", session)
        guard let former = try change.lastFormer(session) else { throw CommandRefusal.noFormerName }
        let name = try former.text("name")
        let after = try change.record.changed(["name": .text(name)])
        try session.refusing(taken: name) { try after.save(over: change.record, session) }
        try session.run("DELETE FROM former_names WHERE board = $1 AND id = $2", [.id(board), .id(former.id)])
        return [
            LedgerDraft(
                board: board, chain: board, action: agency == nil ? .boardRenameUndone : .agencyRenameUndone,
                subjectKind: change.record.kind, subject: change.record.id,
                changes: [
                    LedgerChange(kind: change.record.kind, id: change.record.id, was: change.record, became: after),
                    LedgerChange(kind: .formerName, id: former.id, was: former, became: nil),
                ],
                facts: [("from", .text(change.name)), ("to", .text(name)), ("reason", .words(reason))])
        ]
    }
}

/// An agency, or the board, in the version somebody saw.
private struct NameOnRecord {
    let board: RecordID
    let agency: RecordID?
    let record: StoredRecord
    let name: String

    /// - Parameter yours: what is said beside the name on record where the version is another.
    init(
        board: RecordID, agency: RecordID?, version: Int, yours: String, _ session: any DatabaseSession
    ) throws {
        let kind: SubjectKind = agency == nil ? .board : .agency
        guard let record = try StoredRecord.find(kind, board: board, id: agency ?? board, session) else {
            throw agency == nil ? CommandRefusal.noSuchBoard : .noSuchAgency
        }
        (self.board, self.agency, self.record, name) = (board, agency, record, try record.text("name"))
        let own = try record.integer("version")
        guard own == Int64(version) else {
            throw CommandRefusal.stale(version: Int(own), theirs: name, yours: yours)
        }
    }

    /// The name it had last, where it had another.
    func lastFormer(_ session: any DatabaseSession) throws -> StoredRecord? {
        let whose = agency == nil ? "agency IS NULL" : "agency = $2"
        let id = try session.first(
            "SELECT id FROM former_names WHERE board = $1 AND \(whose) ORDER BY changed_on DESC LIMIT 1",
            [.id(board)] + (agency.map { [.id($0)] } ?? [])
        ) { try $0.key(0) }
        return try id.flatMap { try StoredRecord.find(.formerName, board: board, id: $0, session) }
    }
}
