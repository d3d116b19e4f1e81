/// Asks for a chronology to take along: it is made as soon as somebody comes by.
public struct AskExport: Sendable {
    public var board: RecordID
    public var review: RecordID
    public var id: RecordID
    public var form: ExportForm
    public var filter: ChronologyFilter
    /// As somebody knew it on a day, in the place of all of it; nothing else is then chosen.
    public var known: KnownAt?
    /// Of the work that makes it.
    public var job: RecordID

    public init(
        board: RecordID, review: RecordID, id: RecordID, form: ExportForm, filter: ChronologyFilter, job: RecordID,
        known: KnownAt? = nil
    ) {
        self.known = known
        self.board = board
        self.review = review
        self.id = id
        self.form = form
        self.filter = filter
        self.job = job
    }
}

/// Stops one that is being made, or deletes one that was: by its owner.
public struct DropExport: Sendable {
    public var board: RecordID
    public var id: RecordID

    public init(board: RecordID, id: RecordID) {
        self.board = board
        self.id = id
    }
}

/// Says that its owner takes the file now.
public struct FetchExport: Sendable {
    public var board: RecordID
    public var id: RecordID

    public init(board: RecordID, id: RecordID) {
        self.board = board
        self.id = id
    }
}
