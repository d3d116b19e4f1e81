public import Domain

extension Store {
    /// Puts work in the queue. While a job of the kind about the same thing waits or runs, that one is given back.
    /// - Parameter subject: the board unless something else is named.
    @discardableResult
    public func addJob(_ kind: JobKind, board: RecordID, subject: RecordID? = nil) async throws -> RecordID {
        try await addJob(kind.rawValue, board: board, subject: subject)
    }

    @discardableResult
    func addJob(
        _ kind: String, board: RecordID, subject: RecordID? = nil, payload: [UInt8] = JobPayload.bytes()
    ) async throws -> RecordID {
        let (id, now) = (clock.id(), clock.now())
        let subject = subject ?? board
        return try await database.write { session in
            guard try session.first("SELECT 1 FROM boards WHERE id = $1", [.id(board)], { _ in true }) != nil else {
                throw CommandRefusal.noSuchBoard
            }
            let open = try session.first(
                """
                SELECT id FROM jobs WHERE board = $1 AND kind = $2 AND subject = $3 AND state IN ('waiting', 'running')
                """, [.id(board), .text(kind), .id(subject)]
            ) { RecordID(bytes: try $0.bytes(0)) }
            if case let open?? = open { return open }
            try session.insert(
                into: Tables.jobs,
                [
                    [
                        .id(board), .id(id), .text(kind), .id(subject), .bytes(payload), .text("waiting"),
                        .truth(false),
                        .integer(0), .integer(0), .integer(0), .bytes([]), .text(""), .integer(now), .null, .null,
                        .null, .integer(now), .integer(now),
                    ]
                ])
            return id
        }
    }

    /// The jobs of a board, or of all, newest first.
    public func jobs(board: RecordID? = nil) async throws -> [Job] {
        try await database.read { session in
            let condition = board == nil ? "" : "WHERE board = $1"
            return try session.rows(
                "SELECT \(Job.columns) FROM jobs \(condition) ORDER BY made_at DESC, id DESC",
                board.map { [.id($0)] } ?? []
            ) { try Job($0) }
        }
    }

    /// Ends a waiting job, or asks a running one to stop after the step it is at.
    public func cancelJob(_ id: RecordID) async throws {
        let now = clock.now()
        try await change(id) { job, session in
            switch job.state {
            case .waiting:
                try session.run(
                    "UPDATE jobs SET state = 'cancelled', changed_at = $3 WHERE board = $1 AND id = $2",
                    [.id(job.board), .id(id), .integer(now)])
            case .running:
                try session.run(
                    "UPDATE jobs SET is_cancelling = 1, changed_at = $3 WHERE board = $1 AND id = $2",
                    [.id(job.board), .id(id), .integer(now)])
            case .done, .cancelled, .setAside: throw JobRefusal.notNow(job.state)
            }
        }
    }

    /// Lets a job that was set aside or cancelled begin again, from the step it had reached.
    public func retryJob(_ id: RecordID) async throws {
        let now = clock.now()
        try await change(id) { job, session in
            guard job.state == .setAside || job.state == .cancelled else { throw JobRefusal.notNow(job.state) }
            do {
                try session.run(
                    """
                    UPDATE jobs SET state = 'waiting', is_cancelling = 0, attempts = 0, message = '', not_before = $3,
                    changed_at = $3 WHERE board = $1 AND id = $2
                    """, [.id(job.board), .id(id), .integer(now)])
            } catch DatabaseError.broken(.unique, _) {
                // Another of its kind was made in the meantime and does the same.
                throw JobRefusal.notNow(job.state)
            }
        }
    }

    private func change(_ id: RecordID, _ body: @escaping @Sendable (Job, any DatabaseSession) throws -> Void)
        async throws
    {
        try await database.write { session in
            let job = try session.first("SELECT \(Job.columns) FROM jobs WHERE id = $1", [.id(id)]) { try Job($0) }
            guard let job else { throw JobRefusal.noSuchJob }
            try body(job, session)
        }
    }
}

extension Job {
    /// Puts work in the queue, in the transaction of what makes it due. Where one of its like is open, the transaction is run
    /// again: the one before has done its work and is about to say so.
    static func queue(
        _ kind: String, board: RecordID, subject: RecordID, job: RecordID, now: Int64, _ session: any DatabaseSession
    ) throws {
        do {
            try session.insert(
                into: Tables.jobs,
                [
                    [
                        .id(board), .id(job), .text(kind), .id(subject), .bytes(JobPayload.bytes()), .text("waiting"),
                        .truth(false), .integer(0), .integer(0), .integer(0), .bytes([]), .text(""), .integer(now),
                        .null, .null, .null, .integer(now), .integer(now),
                    ]
                ])
        } catch DatabaseError.broken(.unique, _) {
            throw DatabaseError.conflict
        }
    }

    static let columns = """
        board, id, kind, subject, state, is_cancelling, attempts, steps_done, steps, message, not_before, leased_by, \
        made_at, changed_at
        """

    /// - Parameter row: ``columns``, in their order.
    init(_ row: any DatabaseRow) throws {
        guard let state = State(rawValue: try row.text(4)) else { throw DatabaseError.unexpectedValue(column: 4) }
        var leasedBy: String?
        if case .text(let name) = try row.value(11) { leasedBy = name }
        self.init(
            board: try row.key(0), id: try row.key(1), kind: try row.text(2), subject: try row.key(3), state: state,
            isCancelling: try row.integer(5) == 1, attempts: Int(try row.integer(6)),
            stepsDone: Int(try row.integer(7)), steps: Int(try row.integer(8)), message: try row.text(9),
            notBefore: try row.integer(10), leasedBy: leasedBy, madeAt: try row.integer(12),
            changedAt: try row.integer(13))
    }
}
