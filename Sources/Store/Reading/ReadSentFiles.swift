public import Domain

extension Store: FileSending {
    public func agenciesToSendFor(for reader: ReviewReader) async throws -> [NamedAgency] {
        try await glance(reader, action: .sendFile, now: clock.now()) { context in
            let merged = try Mergers.read(board: reader.board, context.session).filter { $0.value.merger != nil }
            return try context.session.rows(
                """
                SELECT a.id, \(PartsSQL.name("a")), COALESCE(w.name, a.name), CASE WHEN w.id IS NULL THEN 0 ELSE 1 END
                FROM agencies a LEFT JOIN agencies w ON w.board = a.board AND w.id = a.part_of
                WHERE a.board = $1 ORDER BY a.id
                """, [.id(reader.board)]
            ) { (NamedAgency(id: try $0.key(0), name: try $0.text(1)), try $0.text(2), try $0.integer(3)) }
            // By name, each followed by its parts in the order they were set up.
            .sorted { one, other in
                if one.1 != other.1 { return NaturalOrder.isBefore(one.1, other.1) }
                return (one.2, one.0.id) < (other.2, other.0.id)
            }
            .map(\.0)
            .filter { context.may(.sendFile, agency: $0.id, isReleased: false) && merged[$0.id] == nil }
        }.1
    }

    /// Names of files and where they stand, nothing of the case: not on record.
    public func sentFiles(for reader: ReviewReader) async throws -> [SentFile] {
        try await glance(reader, action: .sendFile, now: clock.now()) { context in
            let open = " AND f.state NOT IN ('kept', 'discarded') ORDER BY f.id DESC"
            return try SentFileRow.inSight(context, open, [], columns: SentFileRow.listColumns).map(\.file)
        }.1
    }

    public func sentFile(
        _ id: RecordID, for reader: ReviewReader
    ) async throws -> (file: SentFile, preview: FilePreview?) {
        let keys = ChainKeys(master: keys.master)
        return try await read(reader, view: "sent-file", action: .sendFile) { context in
            let found = try SentFileRow.inSight(context, " AND f.id = $3", [.id(id)]).first
            guard let (row, file) = found else { throw CommandRefusal.noSuchSentFile }
            let preview = try row.preview.flatMap {
                try row.sealedPreview(keys).open($0, as: FilePreview.self, context.session)
            }
            guard var seen = preview else { return (file, nil) }
            // Whoever sent it for an agency has this file in hand, but not what the agency sent before.
            let readsOwn = context.may(.readEntries, agency: row.agency, isReleased: false)
            if !readsOwn { (seen.comparison, seen.corrections) = (nil, nil) }
            let known = try Self.submissions(context)
            // What was kept since it was read is told of, too, where it is the very same file.
            let same = try context.session.rows(
                """
                SELECT id FROM submissions WHERE board = $1 AND review = $2 AND file_hash = $3 AND is_current = 1
                AND agency <> $4 ORDER BY id
                """, [.id(reader.board), .id(reader.review), .bytes(row.digest), .id(row.agency)]
            ) { try $0.key(0) }
            let listed = Set((seen.repeats ?? []).compactMap(\.file))
            for file in known where same.contains(file.id) && !listed.contains(file.id) {
                seen.repeats =
                    (seen.repeats ?? []) + [
                        RepeatedRows(
                            name: file.fileName, rows: file.entries, agency: file.agency, agencyName: file.agencyName,
                            file: file.id, isSameFile: true)
                    ]
            }
            let repeats = seen.repeats?.filter { repeated in
                guard readsOwn || repeated.isSameFile ?? false else { return false }
                guard let agency = repeated.agency else { return true }
                // Another part's files are not this one's to know of.
                return known.contains { $0.id == repeated.file && $0.agency == agency }
            }
            // Where nothing may be told nothing is said, not that there is nothing.
            seen.repeats = readsOwn || !(repeats ?? []).isEmpty ? repeats : nil
            if preview?.comparison == nil || seen.replaces != nil {
                seen.replaceable = known.filter { file in
                    file.agency == row.agency && file.isCurrent && file.fileName != row.name
                        && !TypedFile.isName(file.fileName)
                }.map { .init(id: $0.id, name: $0.fileName, version: $0.version, entries: $0.entries) }
            }
            return (file, seen)
        }
    }
}

extension SentFileRow {
    /// ``columns`` for a list, without what was made of each: that can be megabytes.
    fileprivate static let listColumns = Tables.sentFiles.columns.map { column in
        column == "choices" || column == "preview" ? "NULL" : "f." + column
    }.joined(separator: ", ")

    /// The files of a review that somebody may look at: those they sent, and their own agency's.
    /// - Parameter rest: of the condition, and the order; its own values begin with `$3`.
    fileprivate static func inSight(
        _ context: ReadingContext, _ rest: String, _ values: [DatabaseValue], columns: String = SentFileRow.columns
    ) throws -> [(row: SentFileRow, file: SentFile)] {
        let reader = context.reader
        let count = Tables.sentFiles.columns.count
        return try context.session.rows(
            """
            SELECT \(columns), \(PartsSQL.name("a")), p.name FROM sent_files f
            JOIN agencies a ON a.board = f.board AND a.id = f.agency
            JOIN people p ON p.board = f.board AND p.id = f.sender
            WHERE f.board = $1 AND f.review = $2
            """ + rest, [.id(reader.board), .id(reader.review)] + values
        ) { row in
            let own = try SentFileRow(row)
            return (
                own,
                SentFile(
                    id: own.id, agency: own.agency, agencyName: try row.text(count), name: own.name, bytes: own.bytes,
                    sender: try row.text(count + 1), sentAt: own.sentAt, state: own.state, version: own.version,
                    message: own.message, submission: own.submission)
            )
        }.filter { row, _ in
            context.may(row.action(for: reader.person), agency: row.agency, isReleased: false)
        }
    }
}
