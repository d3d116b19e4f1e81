import Domain

/// The work on chronologies to take along: brings the entries together as their owner may see them now, has the file made, and
/// keeps it sealed in the vault.
struct ExportWork: Sendable {
    static let kind = "chronology.export"
    /// Most entries of one file: what is made of them is held in memory while it is made.
    static let mostEntries = 50_000

    let writing: any ChronologyWriting

    var bodies: [String: JobBody] { [Self.kind: .whole(make)] }

    /// Puts the work in the queue, in the transaction of what makes it due.
    static func queue(
        board: RecordID, export: RecordID, job: RecordID, now: Int64, _ session: any DatabaseSession
    ) throws {
        try session.insert(
            into: Tables.jobs,
            [
                [
                    .id(board), .id(job), .text(kind), .id(export), .bytes(JobPayload.bytes()), .text("waiting"),
                    .truth(false), .integer(0), .integer(0), .integer(0), .bytes([]), .text(""), .integer(now), .null,
                    .null, .null, .integer(now), .integer(now),
                ]
            ])
    }

    /// Ends the work on one, or asks it to stop.
    static func cancel(board: RecordID, export: RecordID, now: Int64, _ session: any DatabaseSession) throws {
        let own: [DatabaseValue] = [.id(board), .id(export), .text(kind), .integer(now)]
        let these = "changed_at = $4 WHERE board = $1 AND subject = $2 AND kind = $3"
        try session.run("UPDATE jobs SET is_cancelling = 1, \(these) AND state = 'running'", own)
        try session.run("UPDATE jobs SET state = 'cancelled', \(these) AND state = 'waiting'", own)
    }

    @Sendable private func make(_ store: Store, _ job: Job) async throws -> String {
        guard let row = try await store.beginExport(job.subject, board: job.board) else {
            return "It was settled meanwhile."
        }
        let reader = ReviewReader(board: row.board, review: row.review, person: row.owner)
        let whole: WholeChronology
        let chosen: StoredFilter
        do {
            (whole, chosen) = try await store.wholeChronology(of: row, for: reader, most: Self.mostEntries)
        } catch let refusal as CommandRefusal {
            try await store.failExport(row, refusal.message)
            return "It was refused."
        } catch let error as WholeChronologyQuery.TooMany {
            try await store.failExport(
                row,
                "\(error.entries) entries are too many for one file: it takes up to \(Self.mostEntries). Choose fewer, by days "
                    + "or by agency, and ask again.")
            return "There are too many entries."
        }
        if whole.chronology.entries.isEmpty {
            try await store.failExport(
                row, "There is no entry you may read among what was chosen, and so nothing to take along.")
            return "There are no entries."
        }
        var known: KnownPart?
        if let at = chosen.known {
            let agency = at.agency.flatMap { whole.agencies.firstIndex(of: $0) }
            if at.agency != nil, agency == nil {
                try await store.failExport(
                    row, "There is no entry you may read of the agency whose knowledge was chosen. Choose another.")
                return "It was refused."
            }
            if at.agency == nil, whole.agencies.count < 2 {
                try await store.failExport(
                    row,
                    "You may read entries of one agency alone: there is no “all agencies together”. Choose that agency."
                )
                return "It was refused."
            }
            known = KnownPart(agency: agency, day: at.day)
        }
        let filter = chosen.filter
        guard try await store.beginWriting(row, entries: whole.chronology.entries.count) else {
            return "It was settled meanwhile."
        }
        switch try await writing.write(
            whole.chronology, as: row.form, from: filter.from, to: filter.to, findings: whole.findings,
            known: known)
        {
        case .failure(let problem):
            try await store.failExport(row, problem.message)
            return "It could not be made."
        case .success(let written):
            var rest = written.bytes[...]
            let staged = try await store.stage(board: row.board, review: row.review, agency: nil) {
                if rest.isEmpty { return nil }
                defer { rest = rest.dropFirst(1 << 20) }
                return Array(rest.prefix(1 << 20))
            }
            guard try await store.finishExport(row, file: staged, entries: written.entries, of: whole) else {
                try await store.unstage(staged.id, board: row.board)
                return "It was settled meanwhile."
            }
            return "\(written.entries) entries, \(written.bytes.count) bytes."
        }
    }
}
