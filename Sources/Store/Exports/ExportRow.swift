import Domain

/// A chronology to take along, as its row has it.
struct ExportRow: Sendable {
    var board: RecordID
    var id: RecordID
    var review: RecordID
    var owner: RecordID
    var form: ExportForm
    /// Sealed.
    var filter: [UInt8]
    var askedAt: Int64
    var state: ChronologyExport.State
    var version: Int
    var entries: Int?
    var bytes: Int?
    var message: String
    /// In the vault, while there is one.
    var file: RecordID?
    var readyAt: Int64?
    var endsAt: Int64?
    /// What the program found is in it.
    var hasFindings: Bool

    static let columns = Tables.chronologyExports.columns.map { "x." + $0 }.joined(separator: ", ")

    /// - Parameter row: ``columns``, in their order.
    init(_ row: any DatabaseRow) throws {
        func number(_ column: Int) throws -> Int64? {
            if case .integer(let number) = try row.value(column) { number } else { nil }
        }
        guard let form = ExportForm(rawValue: try row.text(4)),
            let state = ChronologyExport.State(rawValue: try row.text(7))
        else { throw DatabaseError.unexpectedValue(column: 4) }
        board = try row.key(0)
        id = try row.key(1)
        review = try row.key(2)
        owner = try row.key(3)
        self.form = form
        filter = try row.bytes(5)
        askedAt = try row.integer(6)
        self.state = state
        version = Int(try row.integer(8))
        entries = try number(9).map { Int($0) }
        bytes = try number(10).map { Int($0) }
        message = try row.text(11)
        file = try row.id(12)
        readyAt = try number(13)
        endsAt = try number(14)
        hasFindings = try row.integer(15) == 1
    }

    static func find(board: RecordID, id: RecordID, _ session: any DatabaseSession) throws -> ExportRow? {
        try session.first(
            "SELECT \(columns) FROM chronology_exports x WHERE x.board = $1 AND x.id = $2", [.id(board), .id(id)]
        ) { try ExportRow($0) }
    }

    /// Deletes the file, bytes and all; the row says what there was.
    func removeFile(_ session: any DatabaseSession) throws {
        guard let file else { return }
        let key: [DatabaseValue] = [.id(board), .id(file)]
        try session.run("DELETE FROM vault_chunks WHERE board = $1 AND file = $2", key)
        try session.run("DELETE FROM vault_files WHERE board = $1 AND id = $2 AND state <> 'kept'", key)
    }

    /// What was chosen lies sealed: it may hold a name.
    static func sealedFilter(board: RecordID, review: RecordID, id: RecordID, _ keys: ChainKeys) -> SealedValue {
        SealedValue(board: board, review: review, keys: keys, id: id, use: "export-filter")
    }

    func openFilter(_ keys: ChainKeys, _ session: any DatabaseSession) throws -> StoredFilter? {
        try Self.sealedFilter(board: board, review: review, id: id, keys)
            .open(filter, as: StoredFilter.self, session)
    }

    func export(_ chosen: StoredFilter?) -> ChronologyExport {
        var export = ChronologyExport(
            id: id, form: form, filter: chosen?.filter, askedAt: askedAt, state: state, version: version,
            entries: entries, bytes: bytes, message: message, readyAt: readyAt, endsAt: endsAt)
        export.known = chosen?.known
        return export
    }

    /// What the ledger says of it.
    var facts: [(String, DatabaseValue)] { [("export", .id(id)), ("form", .text(form.rawValue))] }

    func draft(_ action: LedgerAction, _ more: [(String, DatabaseValue)] = []) -> LedgerDraft {
        LedgerDraft(
            board: board, chain: review, action: action, subjectKind: .review, subject: review, facts: facts + more)
    }
}

/// A filter as it lies in a row.
struct StoredFilter: Codable {
    var from: Int32?
    var to: Int32?
    var agency: String?
    var person: String?
    var seen: String?
    var child: String?
    var theme: String?
    var weight: String?
    var isAsked: Bool
    /// Of what an agency, or all together, knew; the agency of a known day is left out for all together.
    var knownAgency: String?
    var knownDay: Int32?

    init(_ filter: ChronologyFilter, known: KnownAt? = nil) {
        knownAgency = known?.agency?.description
        knownDay = known?.day.dayNumber
        from = filter.from?.dayNumber
        to = filter.to?.dayNumber
        agency = filter.agency?.description
        person = filter.person
        seen = filter.childSeen?.rawValue
        child = filter.child?.description
        theme = filter.theme?.description
        weight = filter.significance?.rawValue
        isAsked = filter.isAsked
    }

    var known: KnownAt? {
        knownDay.map { KnownAt(agency: knownAgency.flatMap { RecordID($0) }, day: CivilDate(dayNumber: $0)) }
    }

    var filter: ChronologyFilter {
        ChronologyFilter(
            from: from.map { CivilDate(dayNumber: $0) }, to: to.map { CivilDate(dayNumber: $0) },
            agency: agency.flatMap { RecordID($0) }, person: person,
            childSeen: seen.flatMap { ChildSeen(rawValue: $0) }, child: child.flatMap { RecordID($0) },
            theme: theme.flatMap { RecordID($0) }, significance: weight.flatMap { EntrySignificance(rawValue: $0) },
            isAsked: isAsked)
    }
}
