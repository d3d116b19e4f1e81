import Domain

/// Whether what is released of a review has to be worked through: counted up with each change it depends on, in the
/// transaction of the change, so that nothing that changes while somebody is at it is forgotten.
struct Understandings {
    let board: RecordID
    let review: RecordID

    private var own: [DatabaseValue] { [.id(board), .id(review)] }

    /// Something it depends on changed. One piece of work waits or goes on at a time, and sees to all that came in between.
    /// - Parameter now: microseconds since 1970, UTC.
    func want(now: Int64, _ session: any DatabaseSession) throws {
        if try session.run("UPDATE understandings SET wanted = wanted + 1 WHERE board = $1 AND id = $2", own) == 0 {
            do {
                try session.insert(
                    into: Tables.understandings,
                    [own + [.integer(1), .integer(0), .null, .integer(0), .integer(0), .integer(0), .bytes([])]])
            } catch DatabaseError.broken(.unique, _) {
                throw DatabaseError.conflict
            }
        }
        try queue(now: now, session)
    }

    /// The same where it was worked through, or is to be; a review of which nothing was released is left alone.
    func wantAgain(now: Int64, _ session: any DatabaseSession) throws {
        let isKnown = try session.first("SELECT 1 FROM understandings WHERE board = $1 AND id = $2", own) { _ in true }
        if isKnown == true { try want(now: now, session) }
    }

    /// Puts the work in the queue unless it is there.
    func queue(now: Int64, _ session: any DatabaseSession) throws {
        let kind = UnderstandingWork.kind
        let isOpen = try session.first(
            """
            SELECT 1 FROM jobs WHERE board = $1 AND subject = $2 AND kind = $3 AND state IN ('waiting', 'running')
            """, own + [.text(kind)]
        ) { _ in true }
        if isOpen == true { return }
        let number = try session.first("SELECT count(*) FROM jobs WHERE board = $1 AND subject = $2", own) {
            try $0.integer(0)
        }
        // A key that the transaction makes the same again when it is run again.
        let job = RecordID(
            milliseconds: UInt64(now / 1_000), count: UInt16(truncatingIfNeeded: number ?? 0),
            random: review.low ^ UInt64(bitPattern: now))
        try Job.queue(kind, board: board, subject: review, job: job, now: now, session)
    }

    /// Pairs of threads, the smaller first, that people said are not accounts of one occurrence.
    func unlinked(_ session: any DatabaseSession) throws -> Set<[RecordID]> {
        Set(
            try session.rows(
                """
                SELECT l.first_thread, l.second_thread FROM link_decisions d
                JOIN account_links l ON l.board = d.board AND l.id = d.id
                WHERE d.board = $1 AND d.review = $2 AND d.state IN ('dismissed', 'unlinked')
                """, own
            ) { [try $0.key(0), try $0.key(1)] })
    }

    /// Removes all that was found: the review's keys are gone, and nothing of it could be read.
    func forget(_ session: any DatabaseSession) throws {
        try session.run(
            """
            DELETE FROM finding_entries WHERE board = $1
            AND finding IN (SELECT id FROM findings WHERE board = $1 AND review = $2)
            """, own)
        try session.run("DELETE FROM findings WHERE board = $1 AND review = $2", own)
        try session.run("DELETE FROM case_pictures WHERE board = $1 AND id = $2", own)
        try session.run("DELETE FROM contact_evidence WHERE board = $1 AND id = $2", own)
        try session.run("DELETE FROM tellings WHERE board = $1 AND review = $2", own)
        try session.run("DELETE FROM child_sightings WHERE board = $1 AND review = $2", own)
        try session.run("DELETE FROM sighted_entries WHERE board = $1 AND review = $2", own)
        try session.run("DELETE FROM understandings WHERE board = $1 AND id = $2", own)
    }
}

extension Store {
    /// Queues the work where it is due and nobody is at it: it was lost, or what is released came from a backup, an export
    /// or an earlier edition of the program. Where it failed for good it is left until something changes; where the review's
    /// keys were destroyed, until something more is released.
    func tendUnderstandings() async throws {
        let now = clock.now()
        try await database.write { session in
            let due = try session.rows(
                """
                SELECT r.board, r.id, COALESCE(u.wanted, 0) FROM reviews r
                LEFT JOIN understandings u ON u.board = r.board AND u.id = r.id
                WHERE (u.wanted > u.done OR (u.done > 0 AND NOT (EXISTS (
                    SELECT 1 FROM case_pictures p WHERE p.board = u.board AND p.id = u.id) AND EXISTS (
                    SELECT 1 FROM contact_evidence c WHERE c.board = u.board AND c.id = u.id)))
                OR (u.id IS NULL AND EXISTS (
                    SELECT 1 FROM releases s WHERE s.board = r.board AND s.review = r.id
                    AND s.state IN ('released', 'accepted')) AND NOT EXISTS (
                    SELECT 1 FROM chain_keys k WHERE k.board = r.board AND k.chain = r.id AND k.wrapped = $2)))
                AND COALESCE((SELECT j.state FROM jobs j WHERE j.board = r.board AND j.subject = r.id AND j.kind = $1
                    ORDER BY j.made_at DESC, j.id DESC LIMIT 1), 'done') = 'done'
                """, [.text(UnderstandingWork.kind), .bytes(ChainKeys.destroyed)]
            ) { (try $0.key(0), try $0.key(1), try $0.integer(2)) }
            for (board, review, wanted) in due {
                let understandings = Understandings(board: board, review: review)
                if wanted == 0 {
                    try understandings.want(now: now, session)
                } else {
                    try understandings.queue(now: now, session)
                }
            }
        }
    }
}
