import Domain

extension ReturnSubmission: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        guard let found = try Material.submission(submission, board: board, context.session) else {
            throw CommandRefusal.noSuchSubmission
        }
        return found.demand(.returnSubmission, sight: .seeSubmission, absence: .noSuchSubmission)
    }

    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let row = try session.first(
            """
            SELECT s.review, s.agency, (SELECT count(*) FROM submissions n WHERE n.board = s.board AND n.line = s.line
            AND n.version > s.version AND n.refusal IS NULL) FROM submissions s
            WHERE s.board = $1 AND s.id = $2 AND s.refusal IS NULL AND s.agency IS NOT NULL
            """, [.id(board), .id(submission)]
        ) { (try $0.key(0), try $0.key(1), try $0.integer(2)) }
        guard let (review, agency, newer) = row else { throw CommandRefusal.noSuchSubmission }
        // What is to be put right may be so already.
        guard newer == 0 else { throw CommandRefusal.wrongState("a newer version has come") }
        let asker = Asker(board: board, person: context.actor, now: context.now, session: session)
        let isOwn = try asker.standings(review: review).contains {
            $0.role.isForAgency && $0.agencies.contains(agency)
        }
        let record = StoredRecord(
            .submissionReturn, submission,
            [
                .id(board), .id(submission), .id(review), .id(context.actor), .truth(!isOwn), try reason.written(),
                .integer(context.now),
            ])
        do {
            try StoredRecord.insert([record], session)
        } catch DatabaseError.broken(.unique, _) {
            throw CommandRefusal.wrongState("sent back")
        }
        return LedgerDraft.change(.submissionReturned, board: board, review: review, from: nil, to: record)
    }
}
