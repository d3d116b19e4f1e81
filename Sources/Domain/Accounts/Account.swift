/// Two entries taken to be accounts of the same occurrence, and why.
public struct AccountLink: Sendable, Hashable {
    /// Places in ``IntegratedChronology/entries``, the smaller first.
    public var first: Int
    public var second: Int
    /// 0...1.
    public var score: Double
    /// Plain reasons, strongest first ("both tell of a strategy discussion", "same day", "each names the other").
    public var reasons: [String]

    public init(first: Int, second: Int, score: Double, reasons: [String]) {
        self.first = first
        self.second = second
        self.score = score
        self.reasons = reasons
    }
}

/// One occurrence told by two or more agencies; every account is kept (design, idea 4).
public struct Occurrence: Sendable, Hashable {
    /// Places in ``IntegratedChronology/entries``, ascending.
    public var entries: [Int]
    public var links: [AccountLink]

    public init(entries: [Int], links: [AccountLink]) {
        self.entries = entries
        self.links = links
    }
}

/// Two accounts that cannot both be right, shown with both wordings (requirement C3).
public struct Contradiction: Sendable, Hashable {
    /// Raw values are those of the scoring form.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case date, attendance
        case childSeen = "child_seen"
        case outcome
    }
    public var kind: Kind
    /// One or more entries that say the one thing, and those that say the other.
    public var first: [Int]
    public var second: [Int]
    /// What they disagree about, in a plain sentence.
    public var detail: String
    public var firstWords: String
    public var secondWords: String
    /// Whom it is about, where that is one of ``IntegratedChronology/children``.
    public var child: Int?
    /// How much hangs on it for a child, as lists are ordered: a child's own word against a record most, a day in the
    /// date least. An order for reading, not a finding.
    public var gravity: Int

    public init(
        kind: Kind, first: [Int], second: [Int], detail: String, firstWords: String, secondWords: String,
        child: Int? = nil, gravity: Int? = nil
    ) {
        self.kind = kind
        self.first = first
        self.second = second
        self.detail = detail
        self.firstWords = firstWords
        self.secondWords = secondWords
        self.child = child
        self.gravity = gravity ?? kind.gravity
    }
}

extension Contradiction.Kind {
    /// Where nothing more is known of the matter.
    var gravity: Int {
        switch self {
        case .childSeen: 80
        case .outcome: 50
        case .attendance: 40
        case .date: 10
        }
    }
}

extension Contradiction {
    /// A child's own word against what somebody recorded.
    static let gravityOfChildsWord = 95
    /// A service said to be in place of which another agency wrote that it had nobody: what was decided may rest on it.
    static let gravityOfService = 83
    /// Whether all agreed with what was decided about a child’s safety.
    static let gravityOfAgreement = 79
    /// Somebody in the home whom another agency has not.
    static let gravityOfHome = 78
    /// That no children were known, or that nobody else had asked.
    static let gravityOfDenial = 77

    /// Whether it is about who lives in the home: of these there are often many, all of one question.
    var isOfHome: Bool { gravity == Self.gravityOfHome }
}

/// An entry that says another agency was told, where that agency's chronology shows nothing of it; or that something was
/// passed on to a worker of the own agency, who shows nothing of having taken it up.
public struct UnreciprocatedSharing: Sendable, Hashable {
    public var entry: Int
    /// The agency said to have been told, the entry's own for one of its workers; place in ``IntegratedChronology/agencies``.
    public var agency: Int
    public var words: String

    public init(entry: Int, agency: Int, words: String) {
        self.entry = entry
        self.agency = agency
        self.words = words
    }
}
