/// What a timeline of a review is drawn from, for one reader.
public struct CaseTimeline: Sendable {
    /// The review's reference and title.
    public var title: String
    public var picture: CasePicture
    /// What is known of the program's own work on the review; nil for those who may not see what it found.
    public var understood: CaseUnderstood?
    /// Whether what the program found is in the picture.
    public var hasFindings: Bool
    /// Entries the reader sees that are not in it, being more than can be drawn.
    public var leftOut: Int

    public init(
        title: String, picture: CasePicture, understood: CaseUnderstood?, hasFindings: Bool, leftOut: Int = 0
    ) {
        self.title = title
        self.picture = picture
        self.understood = understood
        self.hasFindings = hasFindings
        self.leftOut = leftOut
    }
}

/// Reading what a timeline is drawn from.
public protocol TimelineReading: Sendable {
    /// For those who may see what the program found, and see all it was found in: released entries as they were worked
    /// through last. For all others the days of the entries they see, and nothing the program found.
    func timeline(for reader: ReviewReader) async throws -> CaseTimeline
}
