public import Domain

/// The submissions a reader may see, worked out before a search by whoever knows the reader's rights. Nothing else is
/// looked at: neither matches, nor totals, nor ranks depend on what is not in here.
public struct ReadableSubmissions: Sendable, Hashable {
    /// Keys of the submissions.
    public let ids: Set<RecordID>

    /// Nothing may be seen: what a forgotten check gives.
    public static let nothing = ReadableSubmissions([])

    public init(_ ids: Set<RecordID>) { self.ids = ids }
}

extension Store {
    /// All current submissions of a board, or of one review: for whoever holds the store itself and its keys. A reader
    /// who signed in gets what the rules of access allow.
    public func allSubmissions(board: RecordID, review: RecordID? = nil) async throws -> ReadableSubmissions {
        try await database.read { session in
            let condition = review == nil ? "" : " AND review = $2"
            let found = try session.rows(
                "SELECT id FROM submissions WHERE board = $1\(condition) AND is_current = 1",
                [.id(board)] + (review.map { [.id($0)] } ?? [])
            ) { RecordID(bytes: try $0.bytes(0)) }
            return ReadableSubmissions(Set(found.compactMap { $0 }))
        }
    }
}
