public import Domain

extension Store: ReviewReading {
    /// What it is called, where it stands and the children it is about. Whoever may read entries, or what the family is told
    /// of them, reads the children's names there anyway; others get pseudonyms.
    public func review(for reader: ReviewReader) async throws -> ReviewSummary {
        try await read(reader, view: "children", action: .seeReview) { context in
            var found: ReviewSummary?
            try context.session.each(
                """
                SELECT r.reference, r.title, r.version, COALESCE(p.is_closed, 0), COALESCE(p.version, 0),
                c.id, \(Self.showsNames(context) ? "c.name" : "NULL"), l.pseudonym, c.born, l.died,
                COALESCE(c.version, 0) + COALESCE(l.version, 0) FROM reviews r
                LEFT JOIN review_phases p ON p.board = r.board AND p.id = r.id
                LEFT JOIN index_children c ON c.board = r.board AND c.review = r.id
                LEFT JOIN child_lives l ON l.board = c.board AND l.id = c.id
                WHERE r.board = $1 AND r.id = $2 ORDER BY c.place
                """, [.id(reader.board), .id(reader.review)]
            ) { row in
                var review =
                    try found
                    ?? ReviewSummary(
                        board: reader.board, id: reader.review, reference: try row.text(0), title: try row.text(1),
                        titleVersion: Int(try row.integer(2)), isClosed: try row.integer(3) == 1,
                        phaseVersion: Int(try row.integer(4)))
                if let child = try Self.child(row, from: 5) { review.children.append(child) }
                found = review
            }
            guard let found else { throw CommandRefusal.noSuchReview }
            return found
        }
    }

    /// The children of a review, named as by ``review(for:)``.
    public func children(for reader: ReviewReader) async throws -> [IndexChild] {
        try await review(for: reader).children
    }

    private static func showsNames(_ context: ReadingContext) -> Bool {
        [AccessAction.readEntries, .readFamilyVersion].contains { action in
            AccessPolicy.answerAnywhere(action, isClosed: context.isClosed, standings: context.standings).isAllowed
        }
    }

    /// Nil where a review has none.
    private static func child(_ row: any DatabaseRow, from start: Int) throws -> IndexChild? {
        func words(_ column: Int) throws -> String? {
            if case .text(let words) = try row.value(start + column) { words } else { nil }
        }
        func day(_ column: Int) throws -> CivilDate? {
            guard case .integer(let day) = try row.value(start + column) else { return nil }
            return CivilDate(dayNumber: Int32(truncatingIfNeeded: day))
        }
        if case .null = try row.value(start) { return nil }
        return IndexChild(
            id: try row.key(start), name: try words(1), pseudonym: try words(2), born: try day(3), died: try day(4),
            version: Int(try row.integer(start + 5)))
    }

    /// Numbers alone, of what this person sees and may do something about: not on record.
    public func waiting(for reader: ReviewReader) async throws -> ReviewWaiting {
        let keys = ChainKeys(master: keys.master)
        return try await glance(reader, action: .seeReview, now: clock.now()) { context in
            var waiting = try Self.waiting(context)
            func may(_ action: AccessAction) -> Bool {
                AccessPolicy.answerAnywhere(action, isClosed: context.isClosed, standings: context.standings).isAllowed
            }
            if may(.decideLink) { waiting.toLink = try LinkQuery(context.sight).countProposed(context.session) }
            if may(.decideFinding) {
                waiting.toJudge = try FindingQuery(context, keys).counts()
                    .filter { $0.state == .open && Finding.Kind.queues.contains($0.kind) }.map(\.count).reduce(0, +)
            }
            waiting.withoutLead = try Self.withoutLead(context)
            if may(.inviteToReview) { waiting.toInviteLead = try Self.leadless(context).map(\.name) }
            return waiting
        }.1
    }

    /// Agencies whose authors are in the review, and nobody who may let the panel see what they send.
    private static func leadless(_ context: ReadingContext) throws -> [(id: RecordID, name: String)] {
        let reader = context.reader
        return try context.session.rows(
            """
            SELECT DISTINCT b.id, \(PartsSQL.name("b")) FROM memberships m
            JOIN agencies b ON b.board = m.board AND b.id = m.agency
            WHERE m.board = $1 AND m.review = $2 AND m.role = 'agency_author' AND \(Asker.inForce(at: "$3"))
            AND NOT EXISTS (SELECT 1 FROM memberships l JOIN agencies a ON a.board = l.board
            AND (a.id = l.agency OR a.part_of = l.agency)
            WHERE l.board = m.board AND l.review = m.review AND l.role IN ('agency_lead', 'agency_senior_officer')
            AND l.is_ended = 0 AND l.starts_at <= $3 AND (l.ends_at IS NULL OR l.ends_at > $3) AND a.id = m.agency)
            ORDER BY 2
            """, [.id(reader.board), .id(reader.review), .integer(context.sight.now)]
        ) { (try $0.key(0), try $0.text(1)) }
    }

    /// Those of this person's that have sent something the panel does not see.
    private static func withoutLead(_ context: ReadingContext) throws -> [String] {
        guard context.standings.contains(where: { $0.role == .agencyAuthor }), !context.isClosed else { return [] }
        let waiting = Set(
            try submissions(context).filter { file in
                file.isCurrent && file.refusal == nil && !(file.release?.isShared ?? false)
                    && context.isOwn(file.agency)
            }.compactMap(\.agency))
        if waiting.isEmpty { return [] }
        return try leadless(context).filter { waiting.contains($0.id) }.map(\.name)
    }

    static func waiting(_ context: ReadingContext) throws -> ReviewWaiting {
        let reader = context.reader
        func mayAnything(_ actions: AccessAction...) -> Bool {
            actions.contains {
                AccessPolicy.answerAnywhere($0, isClosed: context.isClosed, standings: context.standings).isAllowed
            }
        }
        var waiting = ReviewWaiting()
        let gathered = try addParts(to: &waiting, context)
        if mayAnything(.releaseSubmission, .acceptSubmission) {
            for file in try Self.submissions(context) where file.isCurrent && file.refusal == nil {
                let isShared = file.release?.isShared ?? false
                if !isShared, file.through == nil, !gathered.contains(file.agency),
                    context.may(.releaseSubmission, agency: file.agency, isReleased: false)
                {
                    waiting.toRelease += 1
                }
                if file.release == .released,
                    context.may(.acceptSubmission, agency: file.agency, isReleased: true)
                {
                    waiting.toAccept += 1
                }
            }
        }
        if mayAnything(.sendFile) {
            // Of their own agency: whoever puts in what came on paper is not the one to mend it.
            waiting.toMend = try Self.submissions(context).filter {
                !$0.returns.isEmpty && context.isOwn($0.agency)
            }.count
        }
        waiting.inFilesOfWhole = try rowsInFilesOfWhole(context)
        if mayAnything(.confirmRecords, .askForChronology) {
            try addRequests(to: &waiting, context)
        }
        if mayAnything(.prepareFamilyVersion), context.standings.contains(where: { $0.role == .familyKeyWorker }) {
            let sight = try ReadingContext(
                reader, now: context.sight.now, forFamily: true, context.session, memory: context.memory)
            waiting.toTell = try FamilyQuery(sight).waiting(ChronologyFilter()).counts(context.session).values
                .reduce(0, +)
        }
        if mayAnything(.answerQuestion, .closeQuestion) {
            for question in try Self.questions(context) where question.state != .closed {
                func may(_ action: AccessAction) throws -> Bool {
                    let thread = try Material.thread(
                        question.thread, review: reader.review, board: reader.board, context.session)
                    guard let matter = thread?.matter else { return false }
                    return AccessPolicy.answer(action, on: matter, standings: context.standings).isAllowed
                }
                switch question.state {
                case .open: if try may(.answerQuestion) { waiting.toAnswer += 1 }
                case .answered: if try may(.closeQuestion) { waiting.toClose += 1 }
                case .closed: break
                }
            }
        }
        return waiting
    }

    /// - Returns: the agencies whose own files are released with what their parts send.
    private static func addParts(
        to waiting: inout ReviewWaiting, _ context: ReadingContext
    ) throws -> Set<RecordID?> {
        var gathered: Set<RecordID?> = []
        // Nothing of others' agencies is counted, and so nothing asked where there is none of one's own with parts.
        guard context.standings.contains(where: { $0.role.isForAgency && $0.agencies.count > 1 }) else { return [] }
        let today = CivilDate(dayNumber: Int32(truncatingIfNeeded: context.sight.now / 86_400_000_000))
        for own in try agencyParts(context) where own.whole.request != nil && context.isOwn(own.whole.agency.id) {
            let agency = own.whole.agency.id
            if context.may(.askPart, agency: agency, isReleased: false) {
                waiting.parts += own.takingPart.count
                waiting.partsSent += own.sent
                waiting.partsLate += own.parts.filter { $0.request?.isLate($0.progress, today: today) ?? false }.count
                if own.takingPart.isEmpty, !own.parts.isEmpty { waiting.toAskParts += 1 }
            }
            if own.takingPart.isEmpty { continue }
            gathered.insert(agency)
            if context.may(.releaseSubmission, agency: agency, isReleased: false) {
                waiting.toGather += own.toGather.count
            }
        }
        return gathered
    }

    /// That rows of one's own agency came in the file of the agency it is a part of, and how many: not the file's name, nor
    /// anything of the others' rows.
    private static func rowsInFilesOfWhole(_ context: ReadingContext) throws -> [RowsInFileOfWhole] {
        let own = context.standings.filter(\.role.isForAgency).reduce(into: Set<RecordID>()) {
            $0.formUnion($1.agencies)
        }
        .filter(context.isOwn)
        if own.isEmpty { return [] }
        var parameters = SQLParameters([.id(context.reader.board), .id(context.reader.review)])
        let parts = parameters.add(own.sorted())
        return try context.session.rows(
            """
            SELECT p.id, w.id, w.name, (SELECT count(*) FROM submissions s
            JOIN entries e ON e.board = s.board AND e.submission = s.id
            WHERE s.board = $1 AND s.review = $2 AND s.agency = w.id AND s.is_current = 1 AND e.agency = p.id)
            FROM agencies p JOIN agencies w ON w.board = p.board AND w.id = p.part_of
            WHERE p.board = $1 AND p.id IN \(parts) ORDER BY p.id
            """, parameters.values
        ) { (try $0.key(0), try $0.key(1), try $0.text(2), Int(try $0.integer(3))) }
        .filter { part, whole, _, entries in entries > 0 && !context.isOwn(whole) }
        .map { RowsInFileOfWhole(agency: $0.0, whole: $0.2, entries: $0.3) }
    }

    private static func addRequests(to waiting: inout ReviewWaiting, _ context: ReadingContext) throws {
        let requests = try chronologyRequests(context)
        if requests.isEmpty { return }
        let all = try Self.submissions(context)
        let files = Dictionary(grouping: all, by: \.agency)
        let through = Dictionary(grouping: all, by: \.through)
        let today = CivilDate(dayNumber: Int32(truncatingIfNeeded: context.sight.now / 86_400_000_000))
        for request in requests {
            let progress = ChronologyRequest.Progress(
                (files[request.agency] ?? []) + (through[request.agency] ?? [])
                    + all.filter { $0.others[request.agency] != nil })
            if request.through == nil, context.may(.askForChronology, agency: request.agency, isReleased: false) {
                if request.isLate(progress, today: today) { waiting.late += 1 }
            }
            // What a part was asked is its own people's to do, not those of the agency that asked it.
            if request.through.map(context.isOwn) ?? false { continue }
            guard context.may(.confirmRecords, agency: request.agency, isReleased: false) else { continue }
            if request.secured == nil {
                waiting.toSecure += 1
            } else if progress == .nothing {
                waiting.toSend += 1
            } else {
                continue
            }
            waiting.due = min(waiting.due ?? request.terms.due, request.terms.due)
        }
    }

    /// - Throws: ``CommandRefusal`` when the one asking may not open a review.
    public func nextReference(board: RecordID, asking person: RecordID) async throws -> String {
        let now = clock.now()
        let references = try await database.read { session in
            let standings = try Asker(board: board, person: person, now: now, session: session).standings(review: nil)
            let answer = AccessPolicy.answer(.openReview, on: .board, standings: standings)
            guard answer.isAllowed else { throw CommandRefusal.notAllowed(reason: answer.reason) }
            return try session.rows("SELECT reference FROM reviews WHERE board = $1", [.id(board)]) { try $0.text(0) }
        }
        let year = CivilDate(dayNumber: Int32(truncatingIfNeeded: now / 86_400_000_000)).year
        return ReviewReference.next(after: references, year: year)
    }
}
