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
            "SELECT review, agency, line, version FROM submissions WHERE board = $1 AND id = $2 AND refusal IS NULL",
            [.id(board), .id(submission)]
        ) { (try $0.key(0), try $0.id(1), try $0.value(2), try $0.value(3)) }
        guard let (review, agency, line, version) = row, agency != nil,
            let matter = try Material.submission(submission, board: board, session)?.matter
        else { throw CommandRefusal.noSuchSubmission }
        // Whoever may as one of the agency's own speaks for it, whatever else they are.
        let own = try Asker(board: board, person: context.actor, now: context.now, session: session)
            .standings(review: review).filter(\.role.isForAgency)
        let isFromPanel = !AccessPolicy.answer(.returnSubmission, on: matter, standings: own).isAllowed
        // What is to be put right may be so already: to the panel, as far as it is let know.
        let isKnown =
            isFromPanel
            ? """
            AND EXISTS (SELECT 1 FROM releases r WHERE r.board = n.board AND r.id = n.id
            AND r.state IN ('released', 'accepted'))
            """ : ""
        let newer = try session.first(
            """
            SELECT 1 FROM submissions n WHERE n.board = $1 AND n.line = $2 AND n.version > $3 AND n.refusal IS NULL
            \(isKnown)
            """, [.id(board), line, version]
        ) { _ in true }
        guard newer == nil else { throw CommandRefusal.wrongState("a newer version has come") }
        let record = StoredRecord(
            .submissionReturn, id,
            [
                .id(board), .id(id), .id(review), .id(submission), .truth(isFromPanel), .id(context.actor),
                try reason.written(), .integer(context.now),
            ])
        do {
            try StoredRecord.insert([record], session)
        } catch DatabaseError.broken(.unique, _) {
            throw CommandRefusal.wrongState("sent back")
        }
        return LedgerDraft.change(.submissionReturned, board: board, review: review, from: nil, to: record)
    }
}
