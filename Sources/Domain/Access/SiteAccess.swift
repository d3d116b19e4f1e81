/// What somebody who is signed in may do in a board and in a review, for pages to ask before they show or take anything.
/// The store asks the policy again with each reading and command; this keeps a page from offering what would be refused.
public protocol SiteAccess: Sendable {
    /// The roles somebody has in a board now, those of its reviews left out.
    func standings(in place: SignedInPlace) async throws -> [AccessStanding]

    /// How somebody stands towards a review now; nil where there is none of this key in the boards they are known in, or
    /// they may not know of it.
    func standing(inReview review: RecordID, places: [SignedInPlace]) async throws -> ReviewStanding?
}

/// How somebody stands towards one review.
public struct ReviewStanding: Sendable, Hashable {
    /// Who they are in the board of the review.
    public var place: SignedInPlace
    public var review: RecordID
    public var isClosed: Bool
    /// Their roles in the board and in the review.
    public var standings: [AccessStanding]

    public init(place: SignedInPlace, review: RecordID, isClosed: Bool, standings: [AccessStanding]) {
        self.place = place
        self.review = review
        self.isClosed = isClosed
        self.standings = standings
    }
}
