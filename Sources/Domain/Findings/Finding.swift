/// Something the program found in the released chronology of a review that people have to judge, with the words it rests
/// on. It is made anew with each run; ``key`` tells the same finding of two runs.
public struct Finding: Sendable, Hashable, Codable {
    /// Raw values are those of the store and of addresses.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case contradiction, silence
        case smallThing = "small-thing"
        case sharing, request, claim
        /// Of one child: the last sighting, and the last one alone. Nothing to decide on.
        case lastSeen = "last-seen"
        case lastAlone = "last-alone"

        /// Those that people work through, in the order in which they are offered.
        public static let queues: [Kind] = [.contradiction, .silence, .smallThing, .sharing, .request, .claim]
    }

    /// An entry it rests on, and which of its words.
    public struct Ground: Sendable, Hashable, Codable {
        /// What the entry has to do with it.
        public enum Part: String, Sendable, Codable, CaseIterable {
            /// It says the one thing, or the thing itself.
            case one
            /// It says the other; for a silence it ends it.
            case other
            /// It answers, follows, checks, or rests on it.
            case beside
        }

        /// The entry's thread, which stays when a file's next version leaves the row as it was.
        public var thread: RecordID
        /// Verbatim, several stretches parted by “ … ”; "" where the whole entry counts.
        public var words: String
        public var part: Part

        public init(thread: RecordID, words: String, part: Part) {
            self.thread = thread
            self.words = words
            self.part = part
        }
    }

    public var kind: Kind
    /// What makes it the same finding in another run: its kind with the keys of entries, child or agency it is about. No
    /// words of a record.
    public var key: String
    /// In a word or two ("Child seen", "Appointment missed").
    public var title: String
    /// What was found, in plain sentences.
    public var says: String
    public var basis: Inference.Basis
    /// The rule that decided; "" where it has no name.
    public var rule: String
    /// In thousandths, where it was weighed.
    public var score: Int?
    /// Whom it is about, of the review's children.
    public var child: RecordID?
    /// Day numbers of ``CivilDate``, where it is about days.
    public var from: Int32?
    public var to: Int32?
    public var grounds: [Ground]

    public init(
        _ kind: Kind, key: String, title: String, says: String, basis: Inference.Basis = .inferred, rule: String = "",
        score: Int? = nil, child: RecordID? = nil, from: CivilDate? = nil, to: CivilDate? = nil,
        grounds: [Ground] = []
    ) {
        self.kind = kind
        self.key = "\(kind.rawValue)|\(key)"
        self.title = title
        self.says = says
        self.basis = basis
        self.rule = rule
        self.score = score
        self.child = child
        self.from = from?.dayNumber
        self.to = to?.dayNumber
        self.grounds = grounds
    }

    /// The entries it rests on, each once, in order.
    public var threads: [RecordID] {
        var known: Set<RecordID> = []
        return grounds.map(\.thread).filter { known.insert($0).inserted }
    }
}

/// What people made of a finding.
public enum FindingState: String, Sendable, CaseIterable {
    /// Nobody has decided, or a decision was undone.
    case open
    case confirmed
    /// Looked at, and it is nothing.
    case dismissed

    /// Every move there is.
    public static let moves: [(from: FindingState, to: FindingState)] = [
        (.open, .confirmed), (.open, .dismissed), (.confirmed, .open), (.dismissed, .open),
    ]

    /// Whether there is such a move.
    public static func allows(from: FindingState, to: FindingState) -> Bool {
        moves.contains { $0.from == from && $0.to == to }
    }
}

/// Confirms or dismisses what the program found, or undoes that, as seen in one version of what was decided.
public struct DecideFinding: Sendable {
    public var board: RecordID
    public var finding: RecordID
    /// The version the person saw; 0 where nobody had decided.
    public var version: Int
    public var decision: FindingState
    /// Needed but for confirming.
    public var reason: String

    public init(board: RecordID, finding: RecordID, version: Int, decision: FindingState, reason: String) {
        self.board = board
        self.finding = finding
        self.version = version
        self.decision = decision
        self.reason = reason
    }
}

/// Has what is released of a review worked through anew.
public struct AskUnderstanding: Sendable {
    public var board: RecordID
    public var review: RecordID

    public init(board: RecordID, review: RecordID) {
        self.board = board
        self.review = review
    }
}
