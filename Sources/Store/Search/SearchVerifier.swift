import Domain

/// Makes the index of every submission of a board anew, in memory, and compares it with the one that is stored.
struct SearchVerifier {
    let board: RecordID
    let session: any DatabaseSession

    func run(_ found: inout Verification) throws {
        let submissions = try session.rows(
            """
            SELECT s.id, COALESCE(g.rules, 0) FROM submissions s
            LEFT JOIN search_segments g ON g.board = s.board AND g.submission = s.id WHERE s.board = $1 ORDER BY s.id
            """, [.id(board)]
        ) { (try $0.key(0), Int(try $0.integer(1))) }
        var missing = 0
        for (id, rules) in submissions {
            if rules != SearchKey.rules {
                missing += 1
            } else if try SearchIndex.stored(board: board, submission: id, session)
                != SearchIndex.made(board: board, submission: id, session)
            {
                found.find(
                    .indexDiffers,
                    "The search index of the submission \(id) is not what its rows give. “casement jobs --add search.rebuild” makes it anew."
                )
            }
        }
        if missing > 0 {
            found.unknown.append(
                "\(missing) submissions are not in the search index, and so not found by searching: “casement jobs --run” puts them there."
            )
        }
    }
}
