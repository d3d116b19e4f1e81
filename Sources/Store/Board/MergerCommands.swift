import Domain

extension MergeAgency: StoredCommand {
    func demand(_ context: CommandContext) -> AccessDemand { .board(.mergeAgency) }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        guard let own = try StoredRecord.find(.agency, board: board, id: agency, session),
            let other = try StoredRecord.find(.agency, board: board, id: into, session)
        else { throw CommandRefusal.noSuchAgency }
        let (name, otherName) = (try own.text("name"), try other.text("name"))
        if agency == into { throw CommandRefusal.intoItself }
        if let next = try Mergers.inForce(of: into, board: board, session) {
            throw CommandRefusal.agencyMerged(otherName, into: next.name)
        }
        let change = MergerChange(board: board, id: agency, kind: .agency, version: version)
        return [
            try change.put(
                ["into_agency": .id(into), "into_name": .null], since: since, from: name, to: otherName,
                .agencyMerged, context)
        ]
    }
}

extension MergeBoard: StoredCommand {
    func demand(_ context: CommandContext) -> AccessDemand { .board(.mergeBoard) }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        guard let own = try StoredRecord.find(.board, board: board, id: board, context.session) else {
            throw CommandRefusal.noSuchBoard
        }
        let name = try own.text("name")
        guard !into.isEmpty, into.unicodeScalars.count <= 200 else { throw CommandRefusal.emptyName }
        if case .text(name) = DatabaseValue.words(into) { throw CommandRefusal.intoItself }
        let change = MergerChange(board: board, id: board, kind: .board, version: version)
        return [
            try change.put(
                ["into_agency": .null, "into_name": .words(into)], since: since, from: name, to: into, .boardMerged,
                context)
        ]
    }
}

extension UndoMerger: StoredCommand {
    func demand(_ context: CommandContext) -> AccessDemand { .board(agency == nil ? .mergeBoard : .mergeAgency) }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let change = MergerChange(
            board: board, id: agency ?? board, kind: agency == nil ? .board : .agency, version: version)
        return [try change.undo(agency == nil ? .boardMergerUndone : .agencyMergerUndone, reason: reason, context)]
    }
}

/// What the three commands share.
private struct MergerChange {
    let board: RecordID
    /// The agency's key, or the board's.
    let id: RecordID
    let kind: SubjectKind
    let version: Int

    private func current(_ session: any DatabaseSession, yours: String) throws -> StoredRecord? {
        let before = try StoredRecord.find(.merger, board: board, id: id, session)
        let own = try before?.integer("version") ?? 0
        guard own == Int64(version) else {
            let isOver = try before?.integer("is_undone") == 1
            let theirs = isOver ? "" : try Mergers.name(before, board: board, session)
            throw CommandRefusal.stale(version: Int(own), theirs: theirs, yours: yours)
        }
        return before
    }

    func put(
        _ target: [String: DatabaseValue], since: CivilDate, from name: String, to other: String,
        _ action: LedgerAction, _ context: CommandContext
    ) throws -> LedgerDraft {
        let session = context.session
        let before = try current(session, yours: other)
        // Nothing in force is written over: it is taken back first, with a reason.
        if let before, try before.integer("is_undone") == 0 {
            throw CommandRefusal.alreadyPartOf(try Mergers.name(before, board: board, session))
        }
        guard since <= CivilDate(moment: context.now) else { throw CommandRefusal.dayToCome }
        let fresh = StoredRecord(
            .merger, id, [.id(board), .id(id), .null, .null, .day(since), .truth(false), .integer(0)])
        let values = target.merging(["since": .day(since), "is_undone": .truth(false)]) { first, _ in first }
        let after = try (before ?? fresh).changed(values)
        try after.save(over: before, session)
        return LedgerDraft(
            board: board, chain: board, action: action, subjectKind: kind, subject: id,
            changes: [LedgerChange(kind: .merger, id: id, was: before, became: after)],
            facts: [("from", .text(name)), ("to", .words(other)), ("since", .text(since.iso))])
    }

    func undo(_ action: LedgerAction, reason: String, _ context: CommandContext) throws -> LedgerDraft {
        guard let before = try current(context.session, yours: ""), try before.integer("is_undone") == 0 else {
            throw CommandRefusal.nothingNew
        }
        let after = try before.changed(["is_undone": .truth(true)])
        try after.save(over: before, context.session)
        return LedgerDraft(
            board: board, chain: board, action: action, subjectKind: kind, subject: id,
            changes: [LedgerChange(kind: .merger, id: id, was: before, became: after)],
            facts: [("reason", .words(reason))])
    }
}

/// What boards and agencies became a part of.
enum Mergers {
    /// Those in force, and how often each was put down or taken back, by the agency's or the board's key.
    static func read(
        board: RecordID, _ session: any DatabaseSession
    ) throws -> [RecordID: (merger: Merger?, version: Int)] {
        var found: [RecordID: (merger: Merger?, version: Int)] = [:]
        try session.each(
            """
            SELECT m.id, m.into_agency, COALESCE(a.name, m.into_name), m.since, m.is_undone, m.version FROM mergers m
            LEFT JOIN agencies a ON a.board = m.board AND a.id = m.into_agency WHERE m.board = $1
            """, [.id(board)]
        ) { row in
            let merger = Merger(agency: try row.id(1), name: try row.text(2), since: try row.civilDay(3))
            found[try row.key(0)] = (try row.integer(4) == 1 ? nil : merger, Int(try row.integer(5)))
        }
        return found
    }

    /// What an agency, or by the board's key a board, is a part of now.
    static func inForce(
        of id: RecordID, board: RecordID, _ session: any DatabaseSession
    ) throws -> Merger? {
        try session.first(
            """
            SELECT m.into_agency, COALESCE(a.name, m.into_name), m.since FROM mergers m
            LEFT JOIN agencies a ON a.board = m.board AND a.id = m.into_agency
            WHERE m.board = $1 AND m.id = $2 AND m.is_undone = 0
            """, [.id(board), .id(id)]
        ) { Merger(agency: try $0.id(0), name: try $0.text(1), since: try $0.civilDay(2)) }
    }

    /// For which agency roles are given in the place of one that became a part of another: the last that is reached.
    static func heir(
        of id: RecordID, board: RecordID, _ session: any DatabaseSession
    ) throws -> NamedAgency? {
        var (found, seen): (NamedAgency?, Set<RecordID>) = (nil, [id])
        var at = id
        while let merger = try inForce(of: at, board: board, session), let next = merger.agency,
            seen.insert(next).inserted
        {
            (found, at) = (NamedAgency(id: next, name: merger.name), next)
        }
        return found
    }

    fileprivate static func name(
        _ record: StoredRecord?, board: RecordID, _ session: any DatabaseSession
    ) throws -> String {
        guard let record else { return "" }
        if case .text(let name) = try record.value("into_name") { return name }
        let agency = try StoredRecord.find(.agency, board: board, id: try record.id("into_agency"), session)
        return try agency?.text("name") ?? ""
    }

    /// Nothing new is given to or sent for an agency that became a part of another. To look after what it sent, somebody
    /// who acts for the other in the same review may be given a role for it, too.
    /// - Parameter person: who is to get a role; nil for a file that is sent.
    static func check(
        _ agency: RecordID, of person: RecordID?, in review: RecordID?, _ context: CommandContext, board: RecordID
    ) throws {
        let session = context.session
        guard let merger = try inForce(of: agency, board: board, session) else { return }
        var (next, seen): (RecordID?, Set<RecordID>) = (merger.agency, [agency])
        while let person, let review, let heir = next, seen.insert(heir).inserted {
            let acts = try session.first(
                """
                SELECT 1 FROM memberships m WHERE m.board = $1 AND m.person = $2 AND m.review = $3 AND m.agency = $5
                AND \(Asker.inForce)
                """, [.id(board), .id(person), .id(review), .integer(context.now), .id(heir)]
            ) { _ in true }
            if acts == true { return }
            next = try inForce(of: heir, board: board, session)?.agency
        }
        let name = try session.first(
            "SELECT name FROM agencies WHERE board = $1 AND id = $2", [.id(board), .id(agency)]
        ) { try $0.text(0) }
        throw CommandRefusal.agencyMerged(name ?? "", into: merger.name)
    }
}
