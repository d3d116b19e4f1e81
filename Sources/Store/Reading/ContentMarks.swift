import Crypto
import Domain
import Synchronization

/// How far each review and board had come when its contents last changed: what the memories of pages and of what is in
/// sight are kept by. Asked of the ledger each time, since every change is in it; what was added since is looked at once.
final class ContentMarks: Sendable {
    /// The places of the last changes in a review's chain and its board's.
    struct Marks: Hashable {
        var review: Int64
        var board: Int64
        /// When the review was last worked through; 0 for never. What was found is in no chain.
        var understood: Int64
    }
    /// The newest places of both chains, as the rows of their query come.
    struct Heads {
        private(set) var review: Int64?
        private(set) var board: Int64?
        private(set) var understood: Int64 = 0

        static func query(_ reader: ReviewReader) -> DatabaseQuery {
            DatabaseQuery(
                """
                SELECT id, sequence, 0 FROM ledger_chains WHERE board = $1 AND id IN ($1, $2)
                UNION ALL SELECT id, COALESCE(ran_at, 0), 1 FROM understandings WHERE board = $1 AND id = $2
                """,
                [.id(reader.board), .id(reader.review)])
        }

        mutating func add(_ row: any DatabaseRow, _ reader: ReviewReader) throws {
            let place = try row.integer(1)
            if try row.integer(2) == 1 {
                understood = place
                return
            }
            if try row.key(0) == reader.board { board = place } else { review = place }
        }
    }
    private struct Known {
        /// The newest place of the chain that was looked at.
        var head: Int64
        /// The place of the last change at or before it.
        var changed: Int64
    }
    private let known = Mutex<[RecordID: Known]>([:])

    /// What says only that somebody came, looked or went.
    private static let looking = [LedgerAction.materialRead, .handOverRead, .signedIn, .signInFailed]
        .map { "'\($0.rawValue)'" }.joined(separator: ", ")

    /// The places of the last changes, as this view of the database has them.
    /// - Throws: ``CommandRefusal/noSuchReview`` where a chain is not there.
    func marks(_ heads: Heads, _ reader: ReviewReader, _ session: any DatabaseSession) throws -> Marks {
        guard let review = heads.review, let board = heads.board else { throw CommandRefusal.noSuchReview }
        return Marks(
            review: try mark(reader.review, head: review, board: reader.board, session),
            board: try mark(reader.board, head: board, board: reader.board, session), understood: heads.understood)
    }

    private func mark(
        _ chain: RecordID, head: Int64, board: RecordID, _ session: any DatabaseSession
    ) throws -> Int64 {
        let before = known.withLock { $0[chain] }
        if let before, before.head == head { return before.changed }
        // A view older than what is known, or a chain that nothing is known of, stands for itself.
        var now = Known(head: head, changed: head)
        if let before {
            if before.head > head { return head }
            let last = try session.first(
                """
                SELECT sequence FROM ledger_entries WHERE board = $1 AND chain = $2 AND sequence > $3
                AND sequence <= $4 AND action NOT IN (\(Self.looking)) ORDER BY sequence DESC LIMIT 1
                """, [.id(board), .id(chain), .integer(before.head), .integer(head)], { try $0.integer(0) })
            now.changed = last ?? before.changed
        }
        known.withLock { known in
            if (known[chain]?.head ?? 0) < head { known[chain] = now }
        }
        return now.changed
    }
}

extension ReadingContext {
    /// What a page of the chronology would be made from now.
    /// - Throws: ``CommandRefusal/noSuchReview`` where the reading did not ask for it.
    func state() throws -> ChronologyState {
        guard let marks else { throw CommandRefusal.noSuchReview }
        var seen = SHA256()
        for submission in sight.submissions {
            seen.update(data: submission.submission.bytes)
            seen.update(data: [submission.notes ? 1 : 0, submission.questions ? 1 : 0])
        }
        return ChronologyState(
            review: marks.review, board: marks.board, understood: marks.understood, sight: Array(seen.finalize()))
    }
}
