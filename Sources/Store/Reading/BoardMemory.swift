import Domain
import Synchronization

/// What boards' homes showed, for as long as nothing in the database changed. Who asks, and with which roles, is looked up
/// each time before anything is found here.
final class BoardMemory: Sendable {
    struct Question: Hashable {
        var board: RecordID
        var list: BoardReviewList
        /// Nil where the answer is the same for everybody with these roles.
        var person: RecordID?
        var standings: [AccessStanding]
        /// Roles begin and end by the clock as well: in steps of ``BoardMemory/mostAge``.
        var age: Int64
    }

    /// Microseconds.
    static let mostAge: Int64 = 10_000_000

    let reviews = Remembered<Question, BoardReviews>(most: 64)
    private let answers = Atomic(0)

    func nextAnswer() -> Int { answers.add(1, ordering: .relaxed).newValue }
}
