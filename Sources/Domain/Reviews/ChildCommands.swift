/// Adds a child to a review that was begun.
public struct AddChild: Sendable {
    public var board: RecordID
    public var review: RecordID
    public var id: RecordID
    public var child: ChildOfCase

    public init(board: RecordID, review: RecordID, id: RecordID, child: ChildOfCase) {
        self.board = board
        self.review = review
        self.id = id
        self.child = child
    }
}

/// Corrects what a review knows of one of its children, or adds to it.
public struct CorrectChild: Sendable {
    public var board: RecordID
    public var review: RecordID
    public var id: RecordID
    /// ``IndexChild/version`` as the person saw it; refused when there is a later one.
    public var version: Int
    /// Nil leaves it as it is: for those who do not see names.
    public var name: String?
    /// What the child is called where names are not shown; nil for no pseudonym.
    public var pseudonym: String?
    public var born: CivilDate?
    public var died: CivilDate?

    public init(
        board: RecordID, review: RecordID, id: RecordID, version: Int, name: String?, pseudonym: String?,
        born: CivilDate?, died: CivilDate?
    ) {
        self.board = board
        self.review = review
        self.id = id
        self.version = version
        self.name = name
        self.pseudonym = pseudonym
        self.born = born
        self.died = died
    }
}
