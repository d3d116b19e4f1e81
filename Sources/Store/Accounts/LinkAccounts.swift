public import Domain

extension LinkAccounts: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try .review(.proposeLinks, review, context, board: board)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        guard try session.has("reviews", board: board, id: review) else { throw CommandRefusal.noSuchReview }
        var known: Set<[RecordID?]> = []
        try session.each(
            "SELECT first_thread, second_thread FROM account_links WHERE board = $1 AND review = $2",
            [.id(board), .id(review)]
        ) { known.insert([RecordID(bytes: try $0.bytes(0)), RecordID(bytes: try $0.bytes(1))]) }
        let threads = Set(
            try session.rows(
                "SELECT DISTINCT thread FROM entries WHERE board = $1 AND review = $2", [.id(board), .id(review)]
            ) { RecordID(bytes: try $0.bytes(0)) })
        var records: [StoredRecord] = []
        for link in links {
            let (first, second) = link.first < link.second ? (link.first, link.second) : (link.second, link.first)
            guard known.insert([first, second]).inserted else { continue }
            guard threads.contains(first), threads.contains(second) else { throw CommandRefusal.noSuchEntry }
            let row: [DatabaseValue] = [
                .id(board), .id(link.id), .id(review), .id(first), .id(second),
                .number(Int((min(max(link.score, 0), 1) * 1_000).rounded())), .text("proposed"), .integer(1),
            ]
            let reasons = link.reasons.enumerated().map { place, reason -> [DatabaseValue] in
                [.id(board), .id(link.id), .number(place), .words(reason)]
            }
            records.append(StoredRecord(.link, link.id, row, reasons))
        }
        if records.isEmpty { throw CommandRefusal.nothingNew }
        try session.refusing(conflictsAs: .nothingNew) { try StoredRecord.insert(records, session) }
        return [
            LedgerDraft(
                board: board, chain: review, action: .accountsLinked, subjectKind: .review, subject: review,
                changes: records.map { .made($0) }, facts: [("links", .number(records.count))])
        ]
    }
}

extension DatabaseSession {
    /// Another transaction made the same in the meantime.
    fileprivate func refusing<Value>(conflictsAs refusal: CommandRefusal, _ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch DatabaseError.broken(.unique, _) {
            throw refusal
        }
    }
}

/// An entry as one agency sent it: two may send the same file.
public struct SentEntry: Hashable, Sendable {
    /// Who sent the file; nil where nobody knows.
    public var agency: RecordID?
    public var entry: EntryID

    public init(agency: RecordID?, entry: EntryID) {
        self.agency = agency
        self.entry = entry
    }
}

extension Store {
    /// How many links a review has.
    public func countLinks(board: RecordID, review: RecordID) async throws -> Int {
        try await database.read { session in
            try session.first(
                "SELECT count(*) FROM account_links WHERE board = $1 AND review = $2", [.id(board), .id(review)]
            ) { Int(try $0.integer(0)) } ?? 0
        }
    }

    /// The threads of a review's current entries, by who sent them and the identity they have in a chronology.
    public func threads(board: RecordID, review: RecordID) async throws -> [SentEntry: RecordID] {
        try await database.read { session in
            var found: [SentEntry: RecordID] = [:]
            try session.each(
                """
                SELECT s.file_hash, e.table_number, e.row_number, e.row_part, e.thread, s.agency FROM entries e
                JOIN submissions s ON s.board = e.board AND s.id = e.submission
                WHERE e.board = $1 AND e.review = $2 AND s.is_current = 1
                """, [.id(board), .id(review)]
            ) { row in
                let file = String(Hexadecimal.text(try row.bytes(0)).prefix(12))
                let id = EntryID(
                    file: file, table: Int(try row.integer(1)), row: Int(try row.integer(2)),
                    part: Int(try row.integer(3)))
                found[SentEntry(agency: try row.id(5), entry: id)] = try row.key(4)
            }
            return found
        }
    }
}
