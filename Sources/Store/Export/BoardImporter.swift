import Domain

/// What a review's export says of its board: matched by its keys with what the store has, and made where it has none. The
/// store's board answers for it in its own chain.
struct BoardImporter {
    let review: RecordID
    /// Rows that were made.
    let rows: Int
    private let work: OperatorWork
    private let changes: [LedgerChange]
    private let formerStore: String

    init(_ importer: ExportImporter, review: RecordID, board: RecordID) throws {
        let session = importer.session
        self.review = review
        formerStore = importer.folder.manifest.store
        let references = try importer.all(of: Tables.reviews)
        guard references.count == 1, case .text(let reference) = references[0][2] else {
            throw ExportReadFailure.neither
        }
        let isThere = try session.first("SELECT 1 FROM reviews WHERE id = $1", [.id(review)]) { _ in true }
        if isThere == true { throw ExportReadFailure.reviewThere(reference) }
        let isTaken = try session.first(
            "SELECT 1 FROM reviews WHERE board = $1 AND reference = $2", [.id(board), .text(reference)]
        ) { _ in true }
        if isTaken == true { throw ExportReadFailure.taken(reference) }

        let people = try Self.records(.person, importer, Tables.people)
        try Self.findOrOpen(board, people, importer)
        work = try OperatorWork(
            importer.account, board: board, clock: importer.clock, ledger: importer.ledger, session: session)
        let agencies = try Self.records(.agency, importer, Tables.agencies, names: Tables.agencyNames)
        var made: [StoredRecord] = []
        for record in people + agencies {
            guard try record.id("board") == board else { throw ExportImporter.broken(record.kind.tables[0]) }
            // What is here stands as it is here.
            if try session.has(record.kind.tables[0].name, board: board, id: record.id) { continue }
            let name = try record.text(record.kind == .person ? "account" : "name")
            do {
                try StoredRecord.insert([record], session)
            } catch DatabaseError.broken(.unique, _) {
                throw ExportReadFailure.taken(name)
            }
            made.append(record)
        }
        changes = made.map { .made($0) }
        rows = made.reduce(0) { $0 + $1.parts.reduce(0) { $0 + $1.count } }
    }

    /// Puts on record who took the review back, and what its board was given for it.
    func record(_ summary: ExportReadSummary) throws {
        var draft = LedgerDraft(
            board: work.board, chain: work.board, action: .reviewImported, subjectKind: .review, subject: review,
            changes: changes)
        draft.facts = [
            ("store", .text(formerStore)), ("rows", .number(summary.rows)), ("files", .number(summary.files)),
        ]
        try work.record(draft, asking: .board(.importReview))
    }

    /// A board that is not here is opened by whoever works at the machine: with its key, since the review's chain is bound
    /// to that. An operator of the export with the same account is taken for the same.
    private static func findOrOpen(_ board: RecordID, _ people: [StoredRecord], _ importer: ExportImporter) throws {
        let isHere = try importer.session.first("SELECT 1 FROM boards WHERE id = $1", [.id(board)]) { _ in true }
        if isHere == true { return }
        let row = try importer.all(of: Tables.boards)[0]
        // Its chain begins anew, and so does the count of its versions.
        guard case .text(let name) = row[1] else {
            throw ExportImporter.broken(Tables.boards)
        }
        var founder = Person(id: importer.clock.id(), account: importer.account, name: importer.account)
        if let known = try people.first(where: { try $0.text("account") == importer.account }) {
            founder = Person(id: known.id, account: importer.account, name: try known.text("name"))
        }
        let open = OpenBoard(board: board, name: name, founder: founder, membership: importer.clock.id())
        let context = CommandContext(
            actor: founder.id, now: importer.now, ledger: importer.ledger, session: importer.session)
        do {
            try CaseCommand.openBoard(open).perform(context)
        } catch CommandRefusal.taken(let name) {
            throw ExportReadFailure.taken(name)
        }
    }

    /// The records of a small table with its names.
    private static func records(
        _ kind: SubjectKind, _ importer: ExportImporter, _ table: Table, names: Table? = nil
    ) throws -> [StoredRecord] {
        var parts: [DatabaseValue: [[DatabaseValue]]] = [:]
        if let names { parts = Dictionary(grouping: try importer.all(of: names)) { $0[1] } }
        return try importer.all(of: table).map { row in
            guard case .bytes(let bytes) = row[1], let id = RecordID(bytes: bytes) else {
                throw ExportImporter.broken(table)
            }
            return StoredRecord(kind, id, row, names == nil ? [] : [parts[row[1]] ?? []])
        }
    }
}
