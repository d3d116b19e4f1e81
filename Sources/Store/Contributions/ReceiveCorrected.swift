import Domain

/// What receiving a file does with the corrections that were laid over it.
extension ReceiveSubmission {
    /// Of a file read again: the version whose bytes it has.
    func rereadVersion(_ session: any DatabaseSession) throws -> RecordID? {
        guard let sent else { return nil }
        return try session.first(
            "SELECT submission FROM rereadings WHERE board = $1 AND id = $2", [.id(board), .id(sent)]
        ) { try $0.key(0) }
    }

    /// Each was laid as it stands: what somebody changed or took out meanwhile nobody has seen read.
    func checkCorrections(_ session: any DatabaseSession) throws {
        for (_, laid) in corrections {
            let stands = try session.first(
                """
                SELECT 1 FROM corrections WHERE board = $1 AND id = $2 AND review = $3 AND agency = $4 AND version = $5
                AND is_withdrawn = 0
                """, [.id(board), .id(laid.correction), .id(review), .id(agency), .number(laid.wording)]
            ) { _ in true }
            guard stands == true else { throw CommandRefusal.correctedMeanwhile }
        }
    }

    /// Which wording was laid over which row.
    var laidRecords: [StoredRecord] {
        corrections.map { own, laid in
            StoredRecord(
                .laidCorrection, own,
                [
                    .id(board), .id(own), .id(review), .id(id), .id(laid.correction), .number(laid.wording),
                    .number(laid.table), .number(laid.row),
                ])
        }
    }

    /// Threads of the version before, by table, row and part.
    func placeThreads(
        of previous: RecordID?, _ session: any DatabaseSession
    ) throws -> [[Int]: RecordID] {
        guard let previous else { return [:] }
        var found: [[Int]: RecordID] = [:]
        try session.each(
            """
            SELECT table_number, row_number, row_part, thread FROM entries WHERE board = $1 AND submission = $2
            """, [.id(board), .id(previous)]
        ) { row in found[try (0...2).map { Int(try row.integer($0)) }] = try row.key(3) }
        return found
    }
}

extension Store {
    /// The corrections a file on its way is read with: those that stand on the version it comes after.
    /// - Parameter replaced: a version of the file its sender said it is a newer version of.
    func correctionsToLay(over row: SentFileRow, replaces replaced: RecordID?) async throws -> [LaidCorrection] {
        try await database.read { session in
            let base = try session.first(
                "SELECT submission FROM rereadings WHERE board = $1 AND id = $2", [.id(row.board), .id(row.id)]
            ) { try $0.key(0) }
            let current = try row.current(replaces: replaced, session)?.submission
            guard let version = base ?? current,
                let file = try CorrectedFile(version, board: row.board, session)
            else { return [] }
            return try file.corrections(session).compactMap(\.state.toLay)
        }
    }
}
