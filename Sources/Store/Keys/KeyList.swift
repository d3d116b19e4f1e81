import Domain

/// How the keys of one chain stand.
public struct ChainKeyState: Sendable, Hashable {
    public var board: String
    /// The review's reference; nil for the board's own chain.
    public var review: String?
    /// Of the key that seals.
    public var number: Int
    /// When that key was made, microseconds since 1970, UTC.
    public var madeAt: Int64
    /// Former keys that still open what they sealed.
    public var former: Int
    /// Former keys that were destroyed.
    public var destroyed: Int
}

extension Store {
    /// The keys of every chain, board by board, its own first.
    public func chainKeys() async throws -> [ChainKeyState] {
        try await database.read { session in
            let rows = try session.rows(
                """
                SELECT b.name, r.reference, k.number, k.made_at, k.wrapped FROM chain_keys k
                JOIN boards b ON b.id = k.board LEFT JOIN reviews r ON r.board = k.board AND r.id = k.chain
                ORDER BY b.name, k.board, r.reference NULLS FIRST, k.chain, k.number
                """
            ) { try $0.values() }
            var states: [ChainKeyState] = []
            var lastWasDestroyed = false
            for row in rows {
                guard case .text(let board) = row[0], case .integer(let number) = row[2],
                    case .integer(let madeAt) = row[3]
                else { throw DatabaseError.unexpectedValue(column: 0) }
                var review: String?
                if case .text(let reference) = row[1] { review = reference }
                var state = ChainKeyState(
                    board: board, review: review, number: Int(number), madeAt: madeAt, former: 0, destroyed: 0)
                // A chain's keys follow each other: the one before is now a former one.
                if let last = states.last, last.board == board, last.review == review {
                    state.former = last.former
                    state.destroyed = last.destroyed
                    states.removeLast()
                    if lastWasDestroyed { state.destroyed += 1 } else { state.former += 1 }
                }
                lastWasDestroyed = row[4] == .bytes(ChainKeys.destroyed)
                states.append(state)
            }
            return states
        }
    }
}
