/// What people made of a link between two accounts.
public enum LinkState: String, Sendable, CaseIterable {
    /// Found by the program; nobody has looked yet.
    case proposed
    case confirmed
    /// Looked at, and not one occurrence.
    case dismissed
    /// Was confirmed, and is no longer.
    case unlinked

    /// Whether the two are shown as accounts of one occurrence.
    public var isStanding: Bool { self == .proposed || self == .confirmed }

    /// Every move there is.
    public static let moves: [(from: LinkState, to: LinkState)] = [
        (.proposed, .confirmed), (.proposed, .dismissed), (.confirmed, .unlinked), (.dismissed, .confirmed),
        (.unlinked, .confirmed),
    ]

    /// Whether there is such a move.
    public static func allows(from: LinkState, to: LinkState) -> Bool {
        moves.contains { $0.from == from && $0.to == to }
    }
}

/// Confirms, dismisses or undoes a link, with the reason, as seen in one version of what was decided.
public struct DecideLink: Sendable {
    public var board: RecordID
    public var link: RecordID
    /// The version the person saw; 0 where nobody had decided.
    public var version: Int
    public var decision: LinkState
    public var reason: String

    public init(board: RecordID, link: RecordID, version: Int, decision: LinkState, reason: String) {
        self.board = board
        self.link = link
        self.version = version
        self.decision = decision
        self.reason = reason
    }
}

/// Links two entries that somebody found to be accounts of one occurrence, with the reason: a link and its confirmation at
/// once. A pair that is linked already, also where that was dismissed, is left as it is.
public struct LinkByHand: Sendable {
    public var board: RecordID
    public var review: RecordID
    public var id: RecordID
    /// Threads of the two entries.
    public var first: RecordID
    public var second: RecordID
    public var reason: String

    public init(
        board: RecordID, review: RecordID, id: RecordID, first: RecordID, second: RecordID, reason: String
    ) {
        self.board = board
        self.review = review
        self.id = id
        self.first = first
        self.second = second
        self.reason = reason
    }
}
