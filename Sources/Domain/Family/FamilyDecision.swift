/// What was decided of an entry for the family.
public enum FamilyChoice: String, Sendable, CaseIterable {
    /// The family reads of it, in plain words.
    case shared
    /// The family does not, for a reason the panel reads.
    case leftOut = "left_out"
}

/// Why an entry is left out of what the family reads.
public enum FamilyReason: String, Sendable, CaseIterable {
    case aboutSomebodyElse = "about_other"
    case risk
    /// The agency, or the legal adviser, is to be asked first.
    case askFirst = "ask_first"
    /// A matter of the police or of a court.
    case proceedings
    case addsNothing = "adds_nothing"
}

/// What somebody decided of one entry for the family, with all that was written for it.
public struct FamilyDecision: Sendable, Hashable {
    /// Nil while it is not decided; what was written so far is kept.
    public var choice: FamilyChoice?
    /// Plain words for the family. Kept, and not shown, where the entry is left out.
    public var words: String
    /// Nil unless it is left out.
    public var reason: FamilyReason?
    /// More on the reason, in words of their own; for the panel.
    public var why: String
    /// What the family says of the entry; for the panel.
    public var said: String

    public init(
        choice: FamilyChoice? = nil, words: String = "", reason: FamilyReason? = nil, why: String = "",
        said: String = ""
    ) {
        self.choice = choice
        self.words = words
        self.reason = choice == .leftOut ? reason : nil
        self.why = why
        self.said = said
    }

    /// Whether all is there that such a decision takes: plain words, or a reason.
    public var isWhole: Bool {
        switch choice {
        case .shared: words.unicodeScalars.contains { !$0.properties.isWhitespace }
        case .leftOut: reason != nil
        case nil: true
        }
    }
}

/// A decision as it is kept, as one reader sees it.
public struct KeptFamilyDecision: Sendable, Hashable {
    public var decision: FamilyDecision
    /// Grows with each change, for the next command about it.
    public var version: Int
    /// Who decided it as it is.
    public var decider: String
    /// Microseconds since 1970, UTC.
    public var decidedAt: Int64
    /// False where the agency changed the words of the row since: somebody has to look again.
    public var isOfWords: Bool

    public init(
        decision: FamilyDecision, version: Int, decider: String, decidedAt: Int64, isOfWords: Bool
    ) {
        self.decision = decision
        self.version = version
        self.decider = decider
        self.decidedAt = decidedAt
        self.isOfWords = isOfWords
    }
}

/// Decides for an entry's thread what the family is told of it, as seen in one version of the decision and of the entry.
public struct DecideForFamily: Sendable {
    public var board: RecordID
    public var review: RecordID
    public var thread: RecordID
    /// The row whose words the person saw.
    public var entry: RecordID
    /// The version the person saw; 0 where nobody had decided anything.
    public var version: Int
    public var decision: FamilyDecision

    public init(
        board: RecordID, review: RecordID, thread: RecordID, entry: RecordID, version: Int, decision: FamilyDecision
    ) {
        self.board = board
        self.review = review
        self.thread = thread
        self.entry = entry
        self.version = version
        self.decision = decision
    }
}
