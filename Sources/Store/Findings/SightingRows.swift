import Domain

/// Who of the children each entry says was seen, in what is released of a review.
struct SightingRows {
    let board: RecordID
    let review: RecordID
    let keys: ChainKeys

    private var own: [DatabaseValue] { [.id(board), .id(review)] }

    private func sealed(_ thread: RecordID) -> SealedValue {
        SealedValue(board: board, review: review, keys: keys, id: thread, use: "sighting")
    }

    func replace(_ sightings: [KeptSighting], _ session: any DatabaseSession) throws {
        try session.run("DELETE FROM child_sightings WHERE board = $1 AND review = $2", own)
        try session.insert(
            into: Tables.childSightings,
            try sightings.enumerated().map { place, sighting in
                own + [
                    .number(place), .id(sighting.thread), .id(sighting.child), .truth(sighting.isSeen),
                    .truth(sighting.isStated), .truth(sighting.isInDoubt),
                    .bytes(try sealed(sighting.thread).seal(sighting, session)),
                ]
            })
        try placeAgain(sightings, session)
    }

    /// Keeps which entries say it in the order of pages, whichever file holds them: who may see which is asked of each page.
    /// Joined here and not by the database: without figures on its tables SQLite goes through all entries for each sighting.
    private func placeAgain(_ sightings: [KeptSighting], _ session: any DatabaseSession) throws {
        try session.run("DELETE FROM sighted_entries WHERE board = $1 AND review = $2", own)
        struct Said: Hashable {
            var child: RecordID
            var isSeen: Bool
        }
        var said: [RecordID: Set<Said>] = [:]
        for sighting in sightings {
            said[sighting.thread, default: []].insert(Said(child: sighting.child, isSeen: sighting.isSeen))
        }
        let places = try session.rows(
            """
            SELECT thread, order_day, order_width, order_time, id, submission FROM entries
            WHERE board = $1 AND review = $2
            """, own
        ) { row in
            (
                try row.key(0), try (1...3).map { DatabaseValue.integer(try row.integer($0)) }, try row.key(4),
                try row.key(5)
            )
        }
        try session.insert(
            into: Tables.sightedEntries,
            places.flatMap { thread, order, entry, submission in
                (said[thread] ?? []).map { item in
                    own + [.id(item.child), .truth(item.isSeen)] + order + [.id(entry), .id(submission)]
                }
            })
    }

    /// Those of one entry, with their words; what cannot be opened any more is not there.
    func of(_ thread: RecordID, _ session: any DatabaseSession) throws -> [KeptSighting] {
        let rows = try session.rows(
            "SELECT content FROM child_sightings WHERE board = $1 AND review = $2 AND thread = $3 ORDER BY place",
            own + [.id(thread)]
        ) { try $0.bytes(0) }
        return try rows.compactMap { try sealed(thread).open($0, as: KeptSighting.self, session) }
    }

    /// Of the entries of a page, without their words: thread, child, seen, stated, in doubt.
    static func query(of threads: [RecordID], _ reader: ReviewReader, most: Int) -> DatabaseQuery {
        var parameters = SQLParameters([.id(reader.board), .id(reader.review)])
        let marks = parameters.add(threads, filledTo: most)
        return DatabaseQuery(
            """
            SELECT s.thread, s.child, s.is_seen, s.is_stated, s.is_in_doubt FROM child_sightings s
            WHERE s.board = $1 AND s.review = $2 AND s.thread IN \(marks) ORDER BY s.place
            """, parameters.values)
    }
}
