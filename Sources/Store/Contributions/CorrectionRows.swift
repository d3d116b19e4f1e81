import Domain

/// One version of a file, as corrections are made on it.
struct CorrectedFile {
    var board: RecordID
    var submission: RecordID
    var review: RecordID
    var agency: RecordID
    var name: String
    var version: Int
    var isCurrent: Bool
    /// SHA-256 of its bytes.
    var hash: [UInt8]
    /// In the vault.
    var file: RecordID
    var isAccepted: Bool
    /// Entries of it are of an agency that is no part of the one that sent it: read again, all would be of that one.
    var hasOthers: Bool

    /// Nil where there is no such version of a file that was read, of an agency.
    init?(_ submission: RecordID, board: RecordID, _ session: any DatabaseSession) throws {
        let found = try session.first(
            """
            SELECT s.review, s.agency, s.file_name, s.version, s.is_current, s.file_hash, s.file, COALESCE(r.state, ''),
            CASE WHEN EXISTS (SELECT 1 FROM entries e WHERE e.board = s.board AND e.submission = s.id
            AND e.agency <> s.agency AND NOT EXISTS (SELECT 1 FROM agencies p WHERE p.board = e.board AND p.id = e.agency
            AND p.part_of = s.agency)) THEN 1 ELSE 0 END
            FROM submissions s LEFT JOIN releases r ON r.board = s.board AND r.id = s.id
            WHERE s.board = $1 AND s.id = $2 AND s.refusal IS NULL AND s.agency IS NOT NULL
            """, [.id(board), .id(submission)]
        ) { row in
            (
                try row.key(0), try row.key(1), try row.text(2), Int(try row.integer(3)), try row.integer(4) == 1,
                try row.bytes(5), try row.key(6), try row.text(7) == ReleaseState.accepted.rawValue,
                try row.integer(8) == 1
            )
        }
        guard let found else { return nil }
        self.board = board
        self.submission = submission
        (review, agency, name, version, isCurrent, hash, file, isAccepted, hasOthers) = found
    }

    /// Whether anything in it can be corrected here, whoever it is: what was typed in is corrected on its own page.
    var standing: CommandRefusal? {
        if TypedFile.isName(name) { return .typedName }
        if !isCurrent { return .wrongState("a newer version has come") }
        if hasOthers { return .noSuchRow }
        return isAccepted ? .wrongState(ReleaseState.accepted.rawValue) : nil
    }

    /// A row that is an entry, or that is none and may be one.
    func hasRow(table: Int, row: Int, _ session: any DatabaseSession) throws -> Bool {
        let own: [DatabaseValue] = [.id(board), .id(submission), .number(table), .number(row)]
        let aside = try session.first(
            """
            SELECT reason FROM set_aside_rows
            WHERE board = $1 AND submission = $2 AND table_number = $3 AND row_number = $4
            """, own
        ) { SetAsideRow.Reason(rawValue: try $0.text(0)) }
        if let aside { return aside?.mayBeEntry ?? false }
        return try session.first(
            "SELECT 1 FROM entries WHERE board = $1 AND submission = $2 AND table_number = $3 AND row_number = $4", own
        ) { _ in true } ?? false
    }

    /// Tables that were read row by row; not those of forms, whose columns are no columns of the file.
    func tables(_ session: any DatabaseSession) throws -> Set<Int> {
        Set(
            try session.rows(
                """
                SELECT t.table_number FROM submission_tables t WHERE t.board = $1 AND t.submission = $2
                AND t.role = 'chronology' AND NOT EXISTS (SELECT 1 FROM set_aside_rows a WHERE a.board = t.board
                AND a.submission = t.submission AND a.table_number = t.table_number AND a.reason = 'form_line')
                """, [.id(board), .id(submission)]
            ) { Int(try $0.integer(0)) })
    }

    // MARK: Corrections

    /// Those laid over it, and those made on its bytes, taken out or not: each with its record, in the order of the file.
    func corrections(_ session: any DatabaseSession) throws -> [(state: CorrectionState, record: StoredRecord)] {
        struct Found {
            var id: RecordID
            var table: Int
            var row: Int
            var laid: Int?
            var place: SourcePlace { SourcePlace(table: table, row: row) }
        }
        let laid = try session.rows(
            """
            SELECT correction, table_number, row_number, wording FROM laid_corrections
            WHERE board = $1 AND submission = $2
            """, [.id(board), .id(submission)]
        ) {
            Found(
                id: try $0.key(0), table: Int(try $0.integer(1)), row: Int(try $0.integer(2)),
                laid: Int(try $0.integer(3)))
        }
        let own = try session.rows(
            """
            SELECT id, table_number, row_number FROM corrections
            WHERE board = $1 AND review = $2 AND agency = $3 AND file_hash = $4
            """, [.id(board), .id(review), .id(agency), .bytes(hash)]
        ) { Found(id: try $0.key(0), table: Int(try $0.integer(1)), row: Int(try $0.integer(2))) }
        let known = Set(laid.map(\.id))
        // A row that bears the correction of an earlier file is corrected by that one.
        let taken = Set(laid.map(\.place))
        let all = (laid + own.filter { !known.contains($0.id) && !taken.contains($0.place) })
            .sorted { ($0.place, $0.id) < ($1.place, $1.id) }
        var names: [RecordID: String] = [:]
        return try all.map { found in
            guard let record = try StoredRecord.find(.correction, board: board, id: found.id, session) else {
                throw DatabaseError.unexpectedValue(column: 0)
            }
            let state = CorrectionState(
                id: found.id, table: found.table, row: found.row, rowWords: try record.text("row_words"),
                wordings: try CorrectionRecord.wordings(of: record, &names, session),
                version: Int(try record.integer("version")), laid: found.laid)
            return (state, record)
        }
    }
}

/// The rows of a correction, and back.
enum CorrectionRecord {
    /// A wording and its cells.
    static func rows(
        _ says: RowCorrection, of record: StoredRecord, number: Int64, withdrawal: String?, _ context: CommandContext
    ) -> (wording: [DatabaseValue], cells: [[DatabaseValue]]) {
        let own = Array(record.parts[0][0].prefix(2))
        let wording =
            own + [
                .integer(number), .id(context.actor), .integer(context.now), .truth(says.isEntry), .words(says.reason),
                .words(withdrawal),
            ]
        let first = record.parts[2].count
        let cells = says.cells.enumerated().map { place, cell in
            own + [
                .number(first + place), .integer(number), .number(cell.column), .words(cell.heading), .words(cell.came),
                .words(cell.words),
            ]
        }
        return (wording, cells)
    }

    static func wordings(
        of record: StoredRecord, _ names: inout [RecordID: String], _ session: any DatabaseSession
    ) throws -> [CorrectionState.Wording] {
        let board = record.parts[0][0][0]
        return try record.parts[1].map { row in
            guard case .integer(let number) = row[2], case .bytes(let bytes) = row[3],
                let author = RecordID(bytes: bytes), case .integer(let at) = row[4],
                case .integer(let isEntry) = row[5],
                case .text(let reason) = row[6]
            else { throw DatabaseError.unexpectedValue(column: 0) }
            var withdrawal: String?
            if case .text(let words) = row[7] { withdrawal = words }
            if names[author] == nil {
                names[author] =
                    try session.first(
                        "SELECT name FROM people WHERE board = $1 AND id = $2", [board, .id(author)]
                    ) { try $0.text(0) } ?? ""
            }
            let cells = try record.parts[2].compactMap { cell -> RowCorrection.Cell? in
                guard case .integer(let wording) = cell[3], case .integer(let column) = cell[4],
                    case .text(let heading) = cell[5], case .text(let came) = cell[6], case .text(let words) = cell[7]
                else { throw DatabaseError.unexpectedValue(column: 0) }
                if wording != number { return nil }
                return RowCorrection.Cell(column: Int(column), heading: heading, came: came, words: words)
            }
            return CorrectionState.Wording(
                number: Int(number), says: RowCorrection(isEntry: isEntry == 1, cells: cells, reason: reason),
                author: names[author] ?? "", writtenAt: at, withdrawal: withdrawal)
        }
    }
}
