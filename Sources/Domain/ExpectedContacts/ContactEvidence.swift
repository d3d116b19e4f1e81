/// What one entry shows of one kind of contact with one child: that it was, or that it was tried.
public struct ContactEvidence: Sendable, Hashable {
    /// What became of it.
    public enum Outcome: Int, Sendable, CaseIterable, Codable {
        /// It took place, by the entry's words.
        case held
        /// Nobody in, not brought, put off by the family or by the agency, or the child not seen.
        case tried
        /// A visit is named, and the entry does not say that this child was seen: it may be a letter about one.
        case unseen
        /// The entry says that the child was seen, and something in the record speaks against it.
        case doubted
    }

    /// ``ScheduledContact/id``.
    public var contact: String
    /// Place in ``IntegratedChronology/children``.
    public var child: Int
    /// Place in ``IntegratedChronology/entries``.
    public var entry: Int
    /// The days the entry may mean.
    public var days: ClosedRange<CivilDate>
    public var outcome: Outcome
    /// Whether the child was seen, by the child's line; ``Inference/Answer/notRecorded`` where the entry does not say.
    public var seen: Inference.Answer
    /// Verbatim; the sentence where a phrase decided.
    public var words: String

    public init(
        contact: String, child: Int, entry: Int, days: ClosedRange<CivilDate>, outcome: Outcome,
        seen: Inference.Answer = .notRecorded, words: String
    ) {
        self.contact = contact
        self.child = child
        self.entry = entry
        self.days = days
        self.outcome = outcome
        self.seen = seen
        self.words = words
    }

    /// An entry dated no closer than this, in days from the first to the last it may mean, can settle no due day.
    static let widest = 7

    /// Dated closely enough to be held against a due day.
    public var isPlaced: Bool { days.upperBound.days(since: days.lowerBound) <= Self.widest }
}
