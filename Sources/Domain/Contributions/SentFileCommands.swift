/// Puts a file that lies staged in the vault on its way: it is read as soon as somebody comes by.
public struct SendFile: Sendable {
    public var board: RecordID
    public var review: RecordID
    public var id: RecordID
    public var agency: RecordID
    public var name: String
    /// The file in the vault, staged for the agency.
    public var file: RecordID
    /// Of the work that reads it.
    public var job: RecordID

    public init(
        board: RecordID, review: RecordID, id: RecordID, agency: RecordID, name: String, file: RecordID, job: RecordID
    ) {
        self.board = board
        self.review = review
        self.id = id
        self.agency = agency
        self.name = name
        self.file = file
        self.job = job
    }
}

/// Says what the columns of a file that was sent hold; it is then read again.
public struct ChooseColumns: Sendable {
    public var board: RecordID
    public var id: RecordID
    /// The version the person saw.
    public var version: Int
    public var choices: ColumnChoices
    /// Of the work that reads it again.
    public var job: RecordID

    public init(board: RecordID, id: RecordID, version: Int, choices: ColumnChoices, job: RecordID) {
        self.board = board
        self.id = id
        self.version = version
        self.choices = choices
        self.job = job
    }
}

/// Says that a file is to be kept as it was read.
public struct KeepFile: Sendable {
    public var board: RecordID
    public var id: RecordID
    /// The version the person saw.
    public var version: Int
    /// Of the work that keeps it.
    public var job: RecordID

    public init(board: RecordID, id: RecordID, version: Int, job: RecordID) {
        self.board = board
        self.id = id
        self.version = version
        self.job = job
    }
}

/// Throws a file away that was sent and not kept, bytes and all.
public struct DiscardFile: Sendable {
    public var board: RecordID
    public var id: RecordID
    /// The version the person saw.
    public var version: Int

    public init(board: RecordID, id: RecordID, version: Int) {
        self.board = board
        self.id = id
        self.version = version
    }
}
