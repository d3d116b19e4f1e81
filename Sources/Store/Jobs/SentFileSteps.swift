import Domain

/// What the work on files that were sent asks of the store. No command: nobody decides anything here, and nothing of it is
/// the case's.
extension Store {
    /// A file that was sent, where it still stands so.
    func sentFile(_ id: RecordID, board: RecordID, in state: SentFile.State) async throws -> SentFileRow? {
        let found = try await database.read { try SentFileRow.find(board: board, id: id, $0) }
        return found?.state == state ? found : nil
    }

    /// The agency and its parts, and what a person chose for the columns.
    func agenciesAndChoices(
        of row: SentFileRow
    ) async throws -> (agencies: [PartsOfFile.Agency], choices: ColumnChoices) {
        let keys = ChainKeys(master: keys.master)
        return try await database.read { session in
            let agencies = try PartsSQL.withParts(row.agency, board: row.board, session)
            let choices = try row.choices.flatMap {
                try row.sealedChoices(keys).open($0, as: ColumnChoices.self, session)
            }
            return (agencies, choices ?? ColumnChoices())
        }
    }

    /// Puts down what was made of a file, unless somebody went on with it meanwhile.
    func finishReading(
        _ row: SentFileRow, state: SentFile.State, message: String, preview: FilePreview?
    ) async throws {
        let keys = ChainKeys(master: keys.master)
        try await database.write { session in
            let sealed = try preview.map { try row.sealedPreview(keys).seal($0, session) }
            try session.run(
                """
                UPDATE sent_files SET state = $4, message = $5, preview = $6, version = version + 1
                WHERE board = $1 AND id = $2 AND version = $3 AND state = 'reading'
                """,
                [
                    .id(row.board), .id(row.id), .number(row.version), .text(state.rawValue), .words(message),
                    sealed.map { .bytes($0) } ?? .null,
                ])
        }
    }

    /// It was not kept: the person sees why, and can try again.
    func backToRead(_ row: SentFileRow, message: String) async throws {
        _ = try await database.write { session in
            try session.run(
                """
                UPDATE sent_files SET state = 'read', message = $3, version = version + 1
                WHERE board = $1 AND id = $2 AND state = 'keeping'
                """, [.id(row.board), .id(row.id), .words(message)])
        }
    }

    /// Has links sought between what was kept and what other agencies sent.
    func queueLinks(_ row: SentFileRow) async throws {
        try await addJob(SentFileWork.Kind.link.rawValue, board: row.board, subject: row.id)
    }

    /// Whether another version counts by now than the one the person saw this compared with, or somebody corrected a row
    /// since. They look at it again then.
    /// - Parameter present: what is made of the file now.
    func isOutrun(_ row: SentFileRow, by present: FilePreview) async throws -> Bool {
        let values = row.sealedPreview(ChainKeys(master: keys.master))
        return try await database.write { session in
            guard let seen = row.preview, let preview = try values.open(seen, as: FilePreview.self, session) else {
                return false
            }
            let isReplaced = preview.comparison?.version != present.comparison?.version
            // Of its own agency's files: of another part's nothing is told.
            func own(_ preview: FilePreview) -> [RepeatedRows] { (preview.repeats ?? []).filter { $0.agency == nil } }
            let isRepeated = own(preview) != own(present)
            let isOtherwise = preview.parts != present.parts
            guard isReplaced || isRepeated || isOtherwise || preview.corrections != present.corrections else {
                return false
            }
            let message =
                if isReplaced {
                    Self.outrun
                } else if isRepeated {
                    Self.repeated
                } else {
                    isOtherwise ? Self.otherParts : CommandRefusal.correctedMeanwhile.message
                }
            let sealed = try values.seal(present, session)
            try session.run(
                """
                UPDATE sent_files SET state = 'read', message = $4, preview = $5, version = version + 1
                WHERE board = $1 AND id = $2 AND version = $3 AND state = 'keeping'
                """,
                [
                    .id(row.board), .id(row.id), .number(row.version),
                    .text(message), .bytes(sealed),
                ])
            return true
        }
    }

    /// Sees to files nobody is at: work that was lost is queued again; work that was set aside, because it took the program
    /// down or failed each time, makes the file a refused one.
    func tendSentFiles() async throws {
        let now = clock.now()
        let clock = clock
        try await database.write { session in
            let idle = try session.rows(
                """
                SELECT f.board, f.id, f.state, (SELECT j.state FROM jobs j WHERE j.board = f.board AND j.subject = f.id
                AND j.kind = CASE f.state WHEN 'reading' THEN 'file.read' ELSE 'file.keep' END
                ORDER BY j.made_at DESC, j.id DESC LIMIT 1)
                FROM sent_files f WHERE f.state IN ('reading', 'keeping') AND NOT EXISTS (
                SELECT 1 FROM jobs j WHERE j.board = f.board AND j.subject = f.id AND j.state IN ('waiting', 'running'))
                """
            ) { (try $0.key(0), try $0.key(1), try $0.text(2) == "reading", try $0.value(3)) }
            for (board, id, isReading, job) in idle {
                if job == .text("set-aside") || job == .text("cancelled") {
                    try session.run(
                        """
                        UPDATE sent_files SET state = $3, message = $4, version = version + 1
                        WHERE board = $1 AND id = $2
                        """,
                        [
                            .id(board), .id(id), .text(isReading ? "refused" : "read"),
                            .text(isReading ? Self.unreadable : Self.notKept),
                        ])
                } else {
                    try SentFileWork.queue(
                        isReading ? .read : .keep, board: board, subject: id, job: clock.id(), now: now, session)
                }
            }
        }
    }

    private static let outrun = "Another version was kept meanwhile. Look at how this one differs from it."
    private static let otherParts =
        "The parts of the agency changed meanwhile. Look again whose each row is before you keep the file."
    private static let repeated =
        "Another file with many of the same rows was kept meanwhile. Look at which of the two is to stand."
    private static let unreadable =
        "The program could not get through this file: it was tried three times. Save it as .docx, .xlsx or .csv with the "
        + "program it was made with, and send that; or ask whoever looks after this site."
    private static let notKept =
        "It could not be kept: it was tried three times. Nothing is lost. Try again, or ask whoever looks after this site."
}
