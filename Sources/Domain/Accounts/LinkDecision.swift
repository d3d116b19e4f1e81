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
