public import Domain

extension Store: RowCorrecting {
    public func corrections(of submission: RecordID, for reader: ReviewReader) async throws -> FileCorrections {
        try await read(reader, view: "file-report", action: .readEntries) { context in
            let session = context.session
            guard let found = try Material.submission(submission, board: reader.board, session),
                found.review == reader.review,
                AccessPolicy.answer(.readEntries, on: found.matter, standings: context.standings).isAllowed
            else { throw CommandRefusal.noSuchSubmission }
            guard let file = try CorrectedFile(submission, board: reader.board, session) else {
                return FileCorrections(all: [])
            }
            let all = try file.corrections(session).map(\.state)
            guard AccessPolicy.answer(.correctRow, on: found.matter, standings: context.standings).isAllowed else {
                // As they were laid: what was said since is the agency's own.
                return FileCorrections(all: all.compactMap(\.asLaid))
            }
            return FileCorrections(
                all: all, mayCorrect: file.standing == nil, tables: try file.tables(session),
                onItsWay: try file.onItsWay(session))
        }
    }

    public func rowToCorrect(
        table: Int, row: Int, of submission: RecordID, for reader: ReviewReader, reading: any FileReading
    ) async throws -> RowToCorrect {
        let (file, query) = try await read(reader, view: "row-as-it-came", action: .correctRow) { context in
            let session = context.session
            guard let found = try Material.submission(submission, board: reader.board, session),
                found.review == reader.review,
                AccessPolicy.answer(.correctRow, on: found.matter, standings: context.standings).isAllowed,
                let file = try CorrectedFile(submission, board: reader.board, session)
            else { throw CommandRefusal.noSuchSubmission }
            if let refusal = file.standing { throw refusal }
            guard try file.tables(session).contains(table), try file.hasRow(table: table, row: row, session) else {
                throw CommandRefusal.noSuchRow
            }
            return (file, try RowQuery(file: file, table: table, row: row).read(session))
        }
        let answer = try await reading.read(name: file.name, digest: Hexadecimal.text(file.hash)) { write in
            try await readFile(board: file.board, id: file.file, write)
        }
        guard case .success(let document) = answer,
            let source = document.tables.first(where: { $0.number == table })?.rows.first(where: { $0.number == row })
        else { throw CommandRefusal.noSuchRow }
        return query.row(of: file, source, hidden: document.hiddenColumns(of: table))
    }

    public func readAgain(_ submission: RecordID, for reader: ReviewReader) async throws -> RecordID {
        // Before a byte is copied; the command asks once more.
        let keys = ChainKeys(master: keys.master)
        let (agency, pieces) = try await glance(reader, action: .correctRow, now: clock.now()) { context in
            guard let found = try Material.submission(submission, board: reader.board, context.session),
                found.review == reader.review,
                AccessPolicy.answer(.correctRow, on: found.matter, standings: context.standings).isAllowed,
                let file = try CorrectedFile(submission, board: reader.board, context.session)
            else { throw CommandRefusal.noSuchSubmission }
            if let refusal = file.standing { throw refusal }
            if let sent = try file.onItsWay(context.session) { throw CommandRefusal.alreadySent(sent) }
            let pieces = try VaultPieces(board: reader.board, id: file.file, keys: keys, context.session)
            return (file.agency, pieces)
        }.1
        var place = 0
        let staged = try await stage(board: reader.board, review: reader.review, agency: agency) {
            guard place < pieces.count else { return nil }
            defer { place += 1 }
            return try await database.read { [place] in try pieces.piece(place, $0) }
        }
        let command = ReadAgain(
            board: reader.board, submission: submission, id: clock.id(), file: staged.id, job: clock.id())
        do {
            try await run(.readAgain(command), by: reader.person)
            return command.id
        } catch {
            try await unstage(staged.id, board: reader.board)
            throw error
        }
    }
}

extension CorrectionState {
    /// With the wording that was laid alone; nil where none was.
    fileprivate var asLaid: CorrectionState? {
        guard let wording = wordings.first(where: { $0.number == laid }) else { return nil }
        var state = self
        state.wordings = [wording]
        return state
    }
}

extension SourceDocument {
    /// Columns the agency has hidden: their words are left out of the chronology, and of a form for everybody who acts for it.
    fileprivate func hiddenColumns(of table: Int) -> Set<Int> {
        Set(remarks.compactMap { $0.kind == .hiddenColumn && $0.place?.table == table ? $0.place?.column : nil })
    }
}

/// What is stored of one row of a file.
private struct RowQuery {
    let file: CorrectedFile
    let table: Int
    let row: Int

    struct Found: Sendable {
        var table: Int
        var row: Int
        var columns: [Int: (heading: String, kind: ColumnKind?)]
        var aside: SetAsideRow.Reason?
        var problems: [FilePreview.Finding]
        var correction: CorrectionState?

        func row(of file: CorrectedFile, _ source: SourceRow, hidden: Set<Int>) -> RowToCorrect {
            let read: Set<ColumnKind> = [.date, .time, .endDate, .event]
            let last = max(source.cells.count, columns.keys.max() ?? 0)
            let cells = (1...max(1, last)).compactMap { number -> RowToCorrect.Cell? in
                let (heading, kind) = columns[number] ?? ("", nil)
                if hidden.contains(number), !(kind.map(read.contains) ?? false) { return nil }
                let came = number <= source.cells.count ? source.cells[number - 1].text : ""
                let isKnown = kind != nil && kind != .other || !heading.isEmpty
                if !isKnown, came.isEmpty { return nil }
                return .init(column: number, heading: heading, kind: kind, came: came)
            }
            return RowToCorrect(
                fileName: file.name, version: file.version, table: table, row: row, cells: cells,
                rowWords: source.words, aside: aside, problems: problems, correction: correction)
        }
    }

    func read(_ session: any DatabaseSession) throws -> Found {
        let own: [DatabaseValue] = [.id(file.board), .id(file.submission), .number(table)]
        var columns: [Int: (heading: String, kind: ColumnKind?)] = [:]
        try session.each(
            """
            SELECT column_number, heading, kind FROM submission_columns
            WHERE board = $1 AND submission = $2 AND table_number = $3 ORDER BY place
            """, own
        ) { columns[Int(try $0.integer(0))] = (try $0.text(1), ColumnKind(rawValue: try $0.text(2))) }
        let aside = try session.first(
            """
            SELECT reason FROM set_aside_rows
            WHERE board = $1 AND submission = $2 AND table_number = $3 AND row_number = $4
            """, own + [.number(row)]
        ) { SetAsideRow.Reason(rawValue: try $0.text(0)) }
        let problems = try session.rows(
            """
            SELECT p.message, p.suggestion FROM entries e JOIN entry_problems p ON p.board = e.board AND p.entry = e.id
            WHERE e.board = $1 AND e.submission = $2 AND e.table_number = $3 AND e.row_number = $4
            ORDER BY e.row_part, p.place
            """, own + [.number(row)]
        ) { found in
            var suggestion: String?
            if case .text(let words) = try found.value(1) { suggestion = words }
            return FilePreview.Finding(message: try found.text(0), suggestion: suggestion)
        }
        let here = try file.corrections(session).map(\.state).filter { $0.table == table && $0.row == row }
        return Found(
            table: table, row: row, columns: columns, aside: aside ?? nil, problems: problems,
            correction: here.first { !$0.isWithdrawn } ?? here.first)
    }
}
