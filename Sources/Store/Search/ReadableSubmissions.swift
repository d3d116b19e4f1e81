import Domain

/// The submissions a reader may see, worked out before a search by whoever knows the reader's rights. Nothing else is
/// looked at: neither matches, nor totals, nor ranks depend on what is not in here.
struct ReadableSubmissions: Sendable, Hashable {
    /// Keys of the submissions.
    let ids: Set<RecordID>

    /// Nothing may be seen: what a forgotten check gives.
    static let nothing = ReadableSubmissions([])

    init(_ ids: Set<RecordID>) { self.ids = ids }
}

extension ReadableSubmissions {
    /// The newest versions of all files of a board, or of one review, whoever may see them.
    init(allOf board: RecordID, review: RecordID?, _ session: any DatabaseSession) throws {
        let condition = review == nil ? "" : " AND review = $2"
        let found = try session.rows(
            "SELECT id FROM submissions WHERE board = $1\(condition) AND is_current = 1",
            [.id(board)] + (review.map { [.id($0)] } ?? [])
        ) { try $0.key(0) }
        self.init(Set(found))
    }
}
