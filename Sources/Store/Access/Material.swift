import Domain

/// Material of a review as the access policy asks about it.
struct Material {
    var review: RecordID
    var matter: AccessMatter
    /// The agency that sent it.
    var agency: RecordID?

    /// A submission: whether this version stands released.
    static func submission(_ id: RecordID, board: RecordID, _ session: any DatabaseSession) throws -> Material? {
        let found = try session.first(
            """
            SELECT s.review, s.agency, COALESCE((SELECT 1 FROM releases r WHERE r.board = s.board AND r.id = s.id
            AND r.state IN ('released', 'accepted')), 0) FROM submissions s WHERE s.board = $1 AND s.id = $2
            """, [.id(board), .id(id)]
        ) { (try $0.id(0), try $0.id(1), try $0.integer(2) == 1) }
        return try make(found, board: board, session)
    }

    /// An entry's thread: whether any version that has it stands released. A thread stays within the versions of one
    /// file, and so with one agency.
    static func thread(
        _ id: RecordID, review: RecordID, board: RecordID, _ session: any DatabaseSession
    ) throws -> Material? {
        let found = try session.rows(
            """
            SELECT s.review, s.agency, COALESCE((SELECT 1 FROM releases r WHERE r.board = s.board AND r.id = s.id
            AND r.state IN ('released', 'accepted')), 0)
            FROM entries e JOIN submissions s ON s.board = e.board AND s.id = e.submission
            WHERE e.board = $1 AND e.thread = $2 AND e.review = $3
            """, [.id(board), .id(id), .id(review)]
        ) { (try $0.id(0), try $0.id(1), try $0.integer(2) == 1) }
        return try make(found.first { $0.2 } ?? found.first, board: board, session)
    }

    private static func make(
        _ found: (review: RecordID?, agency: RecordID?, isReleased: Bool)?, board: RecordID,
        _ session: any DatabaseSession
    ) throws -> Material? {
        guard let found, let review = found.review else { return nil }
        let isClosed = try session.isClosed(review, board: board)
        return Material(
            review: review,
            matter: .material(agency: found.agency, isReleased: found.isReleased, isClosed: isClosed),
            agency: found.agency)
    }

    /// What the policy is asked about it.
    func demand(_ action: AccessAction, sight: AccessAction, absence: CommandRefusal) -> AccessDemand {
        AccessDemand(action: action, matter: matter, review: review, sight: sight, absence: absence)
    }
}

extension CommandContext {
    /// Asks about a thread of a review.
    func thread(
        _ id: RecordID, review: RecordID, board: RecordID, _ action: AccessAction
    ) throws -> AccessDemand {
        let found = try Material.thread(id, review: review, board: board, session)
        guard let found else { throw CommandRefusal.noSuchEntry }
        return found.demand(action, sight: .readEntries, absence: .noSuchEntry)
    }

    /// Asks about a record that hangs on a thread.
    func hanging(
        _ kind: SubjectKind, _ id: RecordID, board: RecordID, _ action: AccessAction, sight: AccessAction,
        absence: CommandRefusal
    ) throws -> AccessDemand {
        guard let record = try StoredRecord.find(kind, board: board, id: id, session) else { throw absence }
        let found = try Material.thread(
            try record.id("thread"), review: try record.id("review"), board: board, session)
        guard let found else { throw absence }
        return found.demand(action, sight: sight, absence: absence)
    }

    /// The record as it is now, if it is in the version the person saw.
    func current(
        _ kind: SubjectKind, _ id: RecordID, board: RecordID, version: Int, shown column: String, yours: String,
        absence: CommandRefusal
    ) throws -> StoredRecord {
        guard let record = try StoredRecord.find(kind, board: board, id: id, session) else { throw absence }
        let current = try record.integer("version")
        guard current == Int64(version) else {
            var theirs = ""
            if case .text(let text) = try record.value(column) { theirs = text }
            throw CommandRefusal.stale(version: Int(current), theirs: theirs, yours: yours)
        }
        return record
    }
}

extension LedgerDraft {
    /// One record of a review changed.
    static func change(
        _ action: LedgerAction, board: RecordID, review: RecordID, from before: StoredRecord?,
        to after: StoredRecord?, facts: [(String, DatabaseValue)] = []
    ) -> [LedgerDraft] {
        guard let record = after ?? before else { return [] }
        return [
            LedgerDraft(
                board: board, chain: review, action: action, subjectKind: record.kind, subject: record.id,
                changes: [LedgerChange(kind: record.kind, id: record.id, was: before, became: after)], facts: facts)
        ]
    }
}

extension String {
    /// Refused where nothing but space is written.
    func written() throws -> DatabaseValue {
        guard unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { throw CommandRefusal.emptyWords }
        return .words(self)
    }
}
