/// Corrects the name an agency, or the board, has now: it was mistyped, or its day was. No former name comes of it, since
/// nobody was ever called by the slip.
public struct CorrectName: Sendable {
    public var board: RecordID
    /// The agency; nil for the board itself.
    public var agency: RecordID?
    /// The version of the agency, or the board, whose name the person saw; refused when there is a later one.
    public var version: Int
    public var name: String
    /// The first day of the name; nil where it never had another, and for the day that is on record.
    public var since: CivilDate?
    public var reason: String

    public init(
        board: RecordID, agency: RecordID?, version: Int, name: String, since: CivilDate?, reason: String
    ) {
        self.board = board
        self.agency = agency
        self.version = version
        self.name = name
        self.since = since
        self.reason = reason
    }
}

/// Takes the last change of name of an agency, or of the board, back: there was none. It is called as before.
public struct UndoRename: Sendable {
    public var board: RecordID
    /// The agency; nil for the board itself.
    public var agency: RecordID?
    /// The version of the agency, or the board, whose name the person saw; refused when there is a later one.
    public var version: Int
    public var reason: String

    public init(board: RecordID, agency: RecordID?, version: Int, reason: String) {
        self.board = board
        self.agency = agency
        self.version = version
        self.reason = reason
    }
}
