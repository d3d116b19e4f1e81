import Crypto
import Domain
import Synchronization

/// How far each review and board had come when its contents last changed: what the memory of pages is kept by. Asked of
/// the ledger each time, since every change is in it; what was added since is looked at once.
final class ContentMarks: Sendable {
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

    /// The place of the last change in a chain, as this view of the database has it.
    func mark(_ chain: RecordID, board: RecordID, _ session: any DatabaseSession) throws -> Int64 {
        let place: [DatabaseValue] = [.id(board), .id(chain)]
        guard
            let head = try session.first(
                "SELECT sequence FROM ledger_chains WHERE board = $1 AND id = $2", place, { try $0.integer(0) })
        else { throw CommandRefusal.noSuchReview }
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
                """, place + [.integer(before.head), .integer(head)], { try $0.integer(0) })
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
    func state(_ marks: ContentMarks) throws -> ChronologyState {
        var seen = SHA256()
        for submission in sight.submissions {
            seen.update(data: submission.submission.bytes)
            seen.update(data: [submission.notes ? 1 : 0, submission.questions ? 1 : 0])
        }
        return ChronologyState(
            review: try marks.mark(reader.review, board: reader.board, session),
            board: try marks.mark(reader.board, board: reader.board, session), sight: Array(seen.finalize()))
    }
}
