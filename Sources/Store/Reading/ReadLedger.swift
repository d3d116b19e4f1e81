import Domain

/// Readings of case material on record: one ledger entry for each person, view and five minutes, on disk before what
/// was read is given out. Readings that arrive together are written together.
actor ReadLedger {
    /// One entry.
    struct Reading: Hashable {
        var reader: ReviewReader
        var view: String
        /// When its five minutes began, microseconds since 1970, UTC.
        var startsAt: Int64
        /// The role it was allowed by.
        var role: AccessRole

        static let span: Int64 = 300_000_000

        init(_ reader: ReviewReader, view: String, role: AccessRole, now: Int64) {
            self.reader = reader
            self.view = view
            self.role = role
            startsAt = now - ((now % Self.span) + Self.span) % Self.span
        }
    }

    private let database: any Database
    private let ledger: Ledger
    private var written: Set<Reading> = []
    private var waiting: [Reading: [CheckedContinuation<Void, any Error>]] = [:]
    private var isWriting = false

    init(database: any Database, keys: ChainKeys) {
        self.database = database
        ledger = Ledger(keys: keys)
    }

    /// Returns once the reading is on record.
    func record(_ reading: Reading, now: Int64) async throws {
        if written.contains(reading) { return }
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
            waiting[reading, default: []].append(done)
            if isWriting { return }
            isWriting = true
            Task { await self.writeAll(now: now) }
        }
    }

    private func writeAll(now: Int64) async {
        while !waiting.isEmpty {
            let batch = waiting
            waiting = [:]
            do {
                try await write(Array(batch.keys), now: now)
                finish(batch, .success(()))
            } catch {
                // One that cannot be written must not keep the others from it.
                for (reading, callers) in batch {
                    do {
                        if batch.count > 1 { try await write([reading], now: now) } else { throw error }
                        finish([reading: callers], .success(()))
                    } catch {
                        finish([reading: callers], .failure(error))
                    }
                }
            }
        }
        isWriting = false
    }

    private func finish(
        _ batch: [Reading: [CheckedContinuation<Void, any Error>]], _ result: Result<Void, any Error>
    ) {
        if case .success = result {
            let newest = batch.keys.map(\.startsAt).max() ?? 0
            written = written.filter { $0.startsAt >= newest - Reading.span }
            written.formUnion(batch.keys)
        }
        for callers in batch.values { for caller in callers { caller.resume(with: result) } }
    }

    /// Another server may have written one of them.
    private func write(_ readings: [Reading], now: Int64) async throws {
        let ledger = ledger
        let sorted = readings.sorted {
            ($0.reader.review, $0.reader.person, $0.view) < ($1.reader.review, $1.reader.person, $1.view)
        }
        try await database.write { session in
            for reading in sorted {
                let reader = reading.reader
                let key: [DatabaseValue] = [
                    .id(reader.board), .id(reader.review), .id(reader.person), .text(reading.view),
                    .integer(reading.startsAt),
                ]
                let isThere = try session.first(
                    """
                    SELECT 1 FROM reads WHERE board = $1 AND review = $2 AND person = $3 AND view_name = $4
                    AND starts_at = $5
                    """, key
                ) { _ in true }
                if isThere == true { continue }
                let draft = LedgerDraft(
                    board: reader.board, chain: reader.review, action: .materialRead, subjectKind: .review,
                    subject: reader.review,
                    facts: [
                        ("view", .text(reading.view)), ("from", .integer(reading.startsAt)),
                        ("role", .text(reading.role.rawValue)),
                    ])
                let sequence = try ledger.append(draft, actor: reader.person, now: now, session)
                try session.insert(into: Tables.reads, [key + [.integer(sequence)]])
            }
        }
    }
}
