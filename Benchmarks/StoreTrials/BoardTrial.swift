import Domain
import Store

/// Fills the board of a store that has one with the reviews given on standard input.
struct BoardTrial {
    let store: Store

    /// A line for each review: reference, title, and `closed` where it is, with tabs between.
    func fill() async throws {
        guard let board = try await store.boards().first?.id else { return StoreTrials.leave("There is no board.") }
        guard let founder = try await store.findPerson(OperatorAccount.named("example"), board: board) else {
            return StoreTrials.leave("The store was not made by “casement example”.")
        }
        while let line = readLine() {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard cells.count == 3 else { return StoreTrials.leave("A line has not three cells.") }
            let review = OpenReview(
                board: board, id: store.newID(), reference: String(cells[0]), title: String(cells[1]),
                children: [(store.newID(), ChildOfCase(name: "Ottilie Marrow"))])
            try await store.run(.openReview(review), by: founder)
            if cells[2] == "closed" {
                let move = MoveReview(board: board, review: review.id, version: 0, isClosed: true, reason: "Published.")
                try await store.run(.moveReview(move), by: founder)
            }
        }
    }
}
