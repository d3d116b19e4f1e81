public import Domain

extension Store {
    /// How a file that was kept was read: in the form in which its sender saw it before.
    /// - Throws: ``CommandRefusal/noSuchSubmission`` also where its entries are not for this reader.
    public func fileReport(_ submission: RecordID, for reader: ReviewReader) async throws -> FilePreview {
        try await read(reader, view: "file-report", action: .readEntries) { context in
            let session = context.session
            guard let found = try Material.submission(submission, board: reader.board, session),
                found.review == reader.review,
                AccessPolicy.answer(.readEntries, on: found.matter, standings: context.standings).isAllowed
            else { throw CommandRefusal.noSuchSubmission }
            return try FileReportQuery(board: reader.board, submission: submission).read(session)
        }
    }
}

/// What is stored of how one file was read.
private struct FileReportQuery {
    let board: RecordID
    let submission: RecordID

    private var own: [DatabaseValue] { [.id(board), .id(submission)] }

    func read(_ session: any DatabaseSession) throws -> FilePreview {
        let facts = try session.first(
            """
            SELECT format, read_as, line_count, entry_count, earliest, latest FROM submissions
            WHERE board = $1 AND id = $2
            """, own
        ) { try $0.values() }
        guard let facts, case .integer(let lines) = facts[2], case .integer(let count) = facts[3] else {
            throw CommandRefusal.noSuchSubmission
        }
        let marking = "AND EXISTS (SELECT 1 FROM entry_problems p WHERE p.board = e.board AND p.entry = e.id)"
        let first = try entries("", most: FilePreviewMaker.firstRows, session)
        let marked = try entries(marking, most: FilePreviewMaker.markedRows, session)
        let words = "AND reason <> 'empty' AND words <> ''"
        return FilePreview(
            format: text(facts[0]).flatMap { SourceFormat(rawValue: $0) }, readAs: text(facts[1]), lines: Int(lines),
            entries: Int(count),
            sharingLine: Int(count)
                - (try self.count(
                    "(SELECT DISTINCT e.table_number, e.row_number FROM entries e WHERE e.board = $1 AND e.submission = $2) x",
                    session)),
            earliest: day(facts[4]), latest: day(facts[5]), tables: try tables(session), first: first, marked: marked,
            markedCount: try self.count("entries e WHERE e.board = $1 AND e.submission = $2 " + marking, session),
            aside: try aside(words, session),
            asideCount: try self.count("set_aside_rows WHERE board = $1 AND submission = $2", session),
            asideWithWords: try self.count("set_aside_rows WHERE board = $1 AND submission = $2 " + words, session),
            problems: try session.rows(
                """
                SELECT message, suggestion FROM submission_problems WHERE board = $1 AND submission = $2 ORDER BY place
                """, own
            ) { .init(message: try $0.text(0), suggestion: text(try $0.value(1))) })
    }

    private func text(_ value: DatabaseValue) -> String? { if case .text(let text) = value { text } else { nil } }

    private func day(_ value: DatabaseValue) -> Int32? {
        if case .integer(let day) = value { Int32(truncatingIfNeeded: day) } else { nil }
    }

    private func count(_ rows: String, _ session: any DatabaseSession) throws -> Int {
        Int(try session.first("SELECT count(*) FROM \(rows)", own) { try $0.integer(0) } ?? 0)
    }

    private func tables(_ session: any DatabaseSession) throws -> [FilePreview.Table] {
        var columns: [Int: [FilePreview.Column]] = [:]
        try session.each(
            """
            SELECT table_number, column_number, heading, kind FROM submission_columns
            WHERE board = $1 AND submission = $2 ORDER BY place
            """, own
        ) { row in
            columns[Int(try row.integer(0)), default: []].append(
                .init(
                    number: Int(try row.integer(1)), heading: try row.text(2),
                    kind: ColumnKind(rawValue: try row.text(3)), samples: []))
        }
        return try session.rows(
            """
            SELECT table_number, name, role, line_count, entry_count FROM submission_tables
            WHERE board = $1 AND submission = $2 ORDER BY place
            """, own
        ) { row in
            let number = Int(try row.integer(0))
            guard let role = TableReport.Role(rawValue: try row.text(2)) else {
                throw DatabaseError.unexpectedValue(column: 2)
            }
            return .init(
                number: number, name: text(try row.value(1)), role: role, lines: Int(try row.integer(3)),
                entries: Int(try row.integer(4)), columns: columns[number] ?? [])
        }
    }

    private func aside(_ condition: String, _ session: any DatabaseSession) throws -> [FilePreview.Aside] {
        try session.rows(
            """
            SELECT table_number, row_number, reason, words FROM set_aside_rows
            WHERE board = $1 AND submission = $2 \(condition) ORDER BY place LIMIT $3
            """, own + [.number(FilePreviewMaker.asideRows)]
        ) { row in
            guard let reason = SetAsideRow.Reason(rawValue: try row.text(2)) else {
                throw DatabaseError.unexpectedValue(column: 2)
            }
            return .init(
                table: Int(try row.integer(0)), row: Int(try row.integer(1)), reason: reason,
                words: FilePreviewMaker.cut(try row.text(3)).words)
        }
    }

    /// The first entries, in the order of the file.
    private func entries(
        _ condition: String, most: Int, _ session: any DatabaseSession
    ) throws -> [FilePreview.Row] {
        let rows = try session.rows(
            """
            SELECT \(EntryRow.columns) FROM entries e WHERE e.board = $1 AND e.submission = $2 \(condition)
            ORDER BY e.table_number, e.row_number, e.row_part LIMIT $3
            """, own + [.number(most)]
        ) { try EntryRow($0) }
        if rows.isEmpty { return [] }
        var parts: [RecordID: EntryParts] = [:]
        let query = EntryParts.query(of: rows.map(\.id), board: board, most: most)
        try session.each(query.sql, query.values) { row in
            try parts[try row.key(1), default: EntryParts()].add(row)
        }
        return rows.map {
            FilePreviewMaker.row($0.entry(hash: "", file: 0, agency: 0, parts[$0.id] ?? EntryParts()))
        }
    }
}
