import Domain
import Store

/// A board of a store, or a review in it, by the names people use.
struct StorePlace {
    var board: RecordID
    var review: RecordID?

    /// - Parameters:
    ///   - name: of the board; the only one of the store where it is left out.
    ///   - reference: of the review; the whole board where it is left out.
    static func find(board name: String?, review reference: String?, _ store: Store) async throws -> StorePlace {
        let boards = try await store.boards()
        let board: RecordID
        if let name {
            guard let found = boards.first(where: { $0.name == name }) else {
                throw Failure.noSuchBoard(name, known: boards.map(\.name))
            }
            board = found.id
        } else {
            guard let only = boards.first, boards.count == 1 else { throw Failure.notNamed(boards.map(\.name)) }
            board = only.id
        }
        guard let reference else { return StorePlace(board: board) }
        guard let review = try await store.findReview(reference, board: board) else {
            throw Failure.noSuchReview(reference, known: try await store.references(board: board))
        }
        return StorePlace(board: board, review: review)
    }

    /// Why there is no such place.
    enum Failure: Error {
        /// The boards there are: several, or none.
        case notNamed([String])
        case noSuchBoard(String, known: [String])
        case noSuchReview(String, known: [String])

        var message: String {
            switch self {
            case .notNamed(let boards) where boards.isEmpty: "There is no board in this store yet."
            case .notNamed(let boards): "Name one of the \(boards.count) boards with --board: \(Self.list(boards))."
            case .noSuchBoard(let name, let known):
                "There is no board “\(name)” in this store. " + Self.known(known, "board")
            case .noSuchReview(let reference, let known):
                "There is no review “\(reference)” in this board. " + Self.known(known, "review")
            }
        }

        private static func known(_ names: [String], _ what: String) -> String {
            names.isEmpty ? "It has no \(what) yet." : "It has: \(list(names))."
        }

        private static func list(_ names: [String]) -> String {
            let more = names.count - 10
            return names.prefix(10).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
        }
    }
}
