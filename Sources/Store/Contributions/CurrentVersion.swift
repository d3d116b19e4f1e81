import Domain

/// The version of a file that the next one takes the place of.
struct CurrentVersion {
    var submission: RecordID
    var line: RecordID
    var version: Int64
    var hash: [UInt8]

    /// The file somebody said it is a newer version of; otherwise the one of the same name from the same agency, or one that
    /// had this name before somebody said that a file of another name takes its place.
    static func find(
        name: String, replaces replaced: RecordID?, agency: RecordID?, review: RecordID, board: RecordID,
        _ session: any DatabaseSession
    ) throws -> CurrentVersion? {
        let wanted = DatabaseValue.id(agency)
        if let replaced {
            let said = try session.first(
                """
                SELECT s.id, s.line, s.version, s.file_hash, s.agency FROM submissions s
                JOIN submissions o ON o.board = s.board AND o.line = s.line
                WHERE s.board = $1 AND s.review = $2 AND o.id = $3 AND s.is_current = 1
                """, [.id(board), .id(review), .id(replaced)]
            ) { row in
                (
                    CurrentVersion(
                        submission: try row.key(0), line: try row.key(1), version: try row.integer(2),
                        hash: try row.bytes(3)), agency: try row.value(4)
                )
            }
            return said?.agency == wanted ? said?.0 : nil
        }
        let found = try session.rows(
            """
            SELECT s.id, s.line, s.version, s.file_hash, s.agency, s.file_name FROM submissions s
            WHERE s.board = $1 AND s.review = $2 AND s.is_current = 1 AND (s.file_name = $3 OR EXISTS (
            SELECT 1 FROM submissions o WHERE o.board = s.board AND o.line = s.line AND o.file_name = $3
            AND \(Withdrawn.isNot("o"))))
            ORDER BY s.id
            """, [.id(board), .id(review), .words(name)]
        ) { row in
            (
                CurrentVersion(
                    submission: try row.key(0), line: try row.key(1), version: try row.integer(2),
                    hash: try row.bytes(3)), agency: try row.value(4), name: try row.value(5)
            )
        }
        let own = found.filter { $0.agency == wanted }
        return (own.first { $0.name == .words(name) } ?? own.first)?.0
    }

    /// The number of the next version of a file: one that was taken out keeps its own.
    static func next(in line: RecordID, board: RecordID, _ session: any DatabaseSession) throws -> Int64 {
        let last = try session.first(
            "SELECT MAX(version) FROM submissions WHERE board = $1 AND line = $2", [.id(board), .id(line)]
        ) { try $0.integer(0) }
        return (last ?? 0) + 1
    }
}
