import Domain

/// What the work on chronologies to take along asks of the store. No command: nobody decides anything here.
extension Store {
    /// The one that is to be made, if it still is.
    func beginExport(_ id: RecordID, board: RecordID) async throws -> ExportRow? {
        try await database.write { session in
            let begun = try session.run(
                """
                UPDATE chronology_exports SET state = 'reading', version = version + 1
                WHERE board = $1 AND id = $2 AND state IN ('waiting', 'reading', 'writing')
                """, [.id(board), .id(id)])
            return begun == 1 ? try ExportRow.find(board: board, id: id, session) : nil
        }
    }

    /// All of it, as its owner may see it at this moment; on record as theirs before anything is made of it.
    func wholeChronology(
        of row: ExportRow, for reader: ReviewReader, most: Int
    ) async throws -> (WholeChronology, StoredFilter) {
        let keys = ChainKeys(master: keys.master)
        return try await read(reader, view: "chronology-export", action: .readEntries) { context in
            guard let chosen = try row.openFilter(keys, context.session) else { throw CommandRefusal.noSuchExport }
            let query = WholeChronologyQuery(
                context: context, filter: chosen.filter, most: most, keys: keys, asOf: chosen.known?.day)
            return (try query.read(), chosen)
        }
    }

    /// - Returns: whether it is still wanted.
    func beginWriting(_ row: ExportRow, entries: Int) async throws -> Bool {
        try await database.write { session in
            try session.run(
                """
                UPDATE chronology_exports SET state = 'writing', version = version + 1, entries = $3
                WHERE board = $1 AND id = $2 AND state = 'reading'
                """, [.id(row.board), .id(row.id), .number(entries)]) == 1
        }
    }

    /// - Parameter entries: in the file: of what was known on a day not all there are.
    /// - Returns: whether it is still wanted.
    func finishExport(
        _ row: ExportRow, file: StagedFile, entries: Int, of whole: WholeChronology
    ) async throws -> Bool {
        let now = clock.now()
        let ends = now + Int64(settings.exportDays) * 86_400_000_000
        return try await database.write { session in
            let done = try session.run(
                """
                UPDATE chronology_exports SET state = 'ready', version = version + 1, file = $3, bytes = $4,
                ready_at = $5, ends_at = $6, has_findings = $7, entries = $8 WHERE board = $1 AND id = $2 AND state = 'writing'
                """,
                [
                    .id(row.board), .id(row.id), .id(file.id), .number(file.bytes), .integer(now), .integer(ends),
                    .truth(whole.findings != nil), .number(entries),
                ])
            guard done == 1 else { return false }
            try session.insert(
                into: Tables.chronologyExportSources, whole.sources.map { [.id(row.board), .id(row.id), .id($0)] })
            return true
        }
    }

    func failExport(_ row: ExportRow, _ message: String) async throws {
        _ = try await database.write { session in
            try session.run(
                """
                UPDATE chronology_exports SET state = 'failed', version = version + 1, message = $3
                WHERE board = $1 AND id = $2 AND state IN ('waiting', 'reading', 'writing')
                """, [.id(row.board), .id(row.id), .words(message)])
        }
    }

    /// Sees to what nobody is at: work that was lost is queued again, work that was set aside has failed; files whose days
    /// are over are deleted, and after a month what was said of them.
    func tendExports() async throws {
        let (now, clock) = (clock.now(), clock)
        try await database.write { session in
            let idle = try session.rows(
                """
                SELECT x.board, x.id, (SELECT j.state FROM jobs j WHERE j.board = x.board AND j.subject = x.id
                AND j.kind = $1 ORDER BY j.made_at DESC, j.id DESC LIMIT 1)
                FROM chronology_exports x WHERE x.state IN ('waiting', 'reading', 'writing') AND NOT EXISTS (
                SELECT 1 FROM jobs j WHERE j.board = x.board AND j.subject = x.id AND j.kind = $1
                AND j.state IN ('waiting', 'running'))
                """, [.text(ExportWork.kind)]
            ) { (try $0.key(0), try $0.key(1), try $0.value(2)) }
            for (board, id, job) in idle {
                if job == .text("set-aside") || job == .text("cancelled") {
                    try session.run(
                        """
                        UPDATE chronology_exports SET state = 'failed', version = version + 1, message = $3
                        WHERE board = $1 AND id = $2
                        """, [.id(board), .id(id), .text(Self.notMade)])
                } else {
                    try ExportWork.queue(board: board, export: id, job: clock.id(), now: now, session)
                }
            }
            let over = try session.rows(
                """
                SELECT \(ExportRow.columns) FROM chronology_exports x WHERE x.state = 'ready' AND x.ends_at <= $1
                """, [.integer(now)]
            ) { try ExportRow($0) }
            for row in over {
                try session.run(
                    """
                    UPDATE chronology_exports SET state = 'deleted', version = version + 1, file = NULL
                    WHERE board = $1 AND id = $2
                    """, [.id(row.board), .id(row.id)])
                try row.removeFile(session)
            }
            let old: [DatabaseValue] = [.integer(now - 30 * 86_400_000_000)]
            let forgotten = "x.state IN ('failed', 'cancelled', 'deleted') AND x.asked_at < $1"
            try session.run(
                """
                DELETE FROM chronology_export_sources WHERE EXISTS (SELECT 1 FROM chronology_exports x
                WHERE x.board = chronology_export_sources.board AND x.id = chronology_export_sources.export
                AND \(forgotten))
                """, old)
            try session.run(
                """
                DELETE FROM chronology_exports WHERE state IN ('failed', 'cancelled', 'deleted') AND asked_at < $1
                """, old)
        }
    }

    private static let notMade =
        "The file could not be made: it was tried three times. Ask once more, or ask whoever looks after this site."
}
