/// Gives the chain of a review or board a new key: what is written from now on is sealed under it, and the review's files
/// have their own keys wrapped under it. What was sealed before stays readable under the former keys.
public struct RotateKey: Sendable {
    public var board: RecordID
    /// The review, or the board itself.
    public var chain: RecordID

    public init(board: RecordID, chain: RecordID) {
        self.board = board
        self.chain = chain
    }
}

/// Destroys every key a review has had so far, for a lawful reason: its files, and what its ledger said, can be read by
/// nobody any more. The chain stays whole. There is no way back.
public struct DestroyReviewKey: Sendable {
    public var board: RecordID
    public var review: RecordID
    /// The review's reference, as typed by whoever is sure.
    public var reference: String
    /// Why, in words that may stay on record for good.
    public var reason: String

    public init(board: RecordID, review: RecordID, reference: String, reason: String) {
        self.board = board
        self.review = review
        self.reference = reference
        self.reason = reason
    }
}
