import Domain
import Synchronization

/// Whose entries lie in each submission beside its own agency's: a file may hold the rows of several parts of an agency, or
/// of several agencies. That never changes once its file was received, as with ``MonthsMemory``.
final class EntryAgencies: Sendable {
    private let known = Mutex<[RecordID: [RecordID]]>([:])
    /// Then all is forgotten, and read again: a hundred bytes each.
    private static let most = 20_000

    /// The other agencies of each of these submissions, by the submission; in the order of their keys.
    func others(
        in submissions: [RecordID], board: RecordID, _ session: any DatabaseSession
    ) throws -> [RecordID: [RecordID]] {
        let before = known.withLock { $0 }
        let unknown = submissions.filter { before[$0] == nil }
        var found = Dictionary(uniqueKeysWithValues: unknown.map { ($0, [RecordID]()) })
        if !unknown.isEmpty {
            var parameters = SQLParameters([.id(board)])
            let marks = parameters.add(unknown)
            try session.each(
                """
                SELECT DISTINCT e.submission, e.agency FROM entries e
                JOIN submissions s ON s.board = e.board AND s.id = e.submission
                WHERE e.board = $1 AND e.submission IN \(marks) AND e.agency <> s.agency ORDER BY e.submission, e.agency
                """, parameters.values
            ) { found[try $0.key(0), default: []].append(try $0.key(1)) }
            known.withLock { known in
                if known.count + found.count > Self.most { known = [:] }
                known.merge(found) { $1 }
            }
        }
        let wanted = Set(submissions)
        return before.filter { wanted.contains($0.key) }.merging(found) { $1 }.filter { !$0.value.isEmpty }
    }

    /// How many entries of other agencies lie in each of these submissions, by the agency.
    func counts(
        in submissions: [RecordID], board: RecordID, _ session: any DatabaseSession
    ) throws -> [RecordID: [RecordID: SubmissionSummary.OtherRows]] {
        let mixed = try others(in: submissions, board: board, session)
        if mixed.isEmpty { return [:] }
        var parameters = SQLParameters([.id(board)])
        let marks = parameters.add(mixed.keys.sorted())
        var found: [RecordID: [RecordID: SubmissionSummary.OtherRows]] = [:]
        try session.each(
            """
            SELECT c.submission, c.agency, c.entries, \(PartsSQL.name("a")) FROM (
            SELECT e.submission, e.agency, count(*) AS entries FROM entries e
            WHERE e.board = $1 AND e.submission IN \(marks) GROUP BY e.submission, e.agency) c
            JOIN agencies a ON a.board = $1 AND a.id = c.agency
            """, parameters.values
        ) { row in
            let (submission, agency) = (try row.key(0), try row.key(1))
            guard mixed[submission]?.contains(agency) ?? false else { return }
            found[submission, default: [:]][agency] = .init(
                name: try row.text(3), entries: Int(try row.integer(2)))
        }
        return found
    }
}

extension Sight.Seen {
    /// An agency beside the submission's own.
    struct Other: Hashable {
        var agency: RecordID
        /// "Health economy: Trust A" of a part.
        var name: String
        /// The agency it is a part of.
        var whole: NamedAgency?
    }
}

extension [Sight.Seen] {
    /// Adds whose other entries lie in them.
    mutating func addOthers(
        _ memory: EntryAgencies, board: RecordID, _ session: any DatabaseSession
    ) throws {
        let others = try memory.others(in: map(\.submission), board: board, session)
        if others.isEmpty { return }
        var parameters = SQLParameters([.id(board)])
        let marks = parameters.add(Array<RecordID>(Set(others.values.joined())).sorted())
        var named: [RecordID: Sight.Seen.Other] = [:]
        try session.each(
            """
            SELECT a.id, \(PartsSQL.name("a")), w.id, w.name FROM agencies a
            LEFT JOIN agencies w ON w.board = a.board AND w.id = a.part_of WHERE a.board = $1 AND a.id IN \(marks)
            """, parameters.values
        ) { row in
            let whole = try row.id(2).map { NamedAgency(id: $0, name: try row.text(3)) }
            let id = try row.key(0)
            named[id] = Sight.Seen.Other(agency: id, name: try row.text(1), whole: whole)
        }
        for place in indices { self[place].others = (others[self[place].submission] ?? []).compactMap { named[$0] } }
    }
}
