/// What a page of a chronology was made from: how far the review and its board had come, and what the reader sees of
/// it. While it is the same, so is the page.
public struct ChronologyState: Sendable, Hashable {
    /// Places in the ledger's chains of the last change, not counting what only says that somebody looked.
    public var review: Int64
    public var board: Int64
    /// When the review was last worked through, microseconds since 1970, UTC; 0 for never.
    public var understood: Int64
    /// Of what is seen, and how much of it: 32 bytes, the same for two readers who see the same.
    public var sight: [UInt8]

    public init(review: Int64, board: Int64, understood: Int64 = 0, sight: [UInt8]) {
        self.review = review
        self.board = board
        self.understood = understood
        self.sight = sight
    }
}

/// A page that was asked for by somebody who may still hold it.
public enum ChronologyFound<Held: Sendable>: Sendable {
    /// Nothing has changed: what was held.
    case held(Held)
    /// With the months of all days, read in the same view.
    case read(ChronologyPage, ChronologyMonths, ChronologyState)
}
