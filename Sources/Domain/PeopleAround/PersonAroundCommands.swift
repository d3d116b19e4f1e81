/// Somebody around the children of a review, as kept: who it is, and the version that was read.
public struct KeptPersonAround: Sendable, Hashable {
    public var id: RecordID
    public var person: CaseFile.KnownPerson
    public var version: Int

    public init(id: RecordID, person: CaseFile.KnownPerson, version: Int) {
        self.id = id
        self.person = person
        self.version = version
    }
}

/// Puts somebody around the children on record, after those that are there.
public struct AddPersonAround: Sendable {
    public var board: RecordID
    public var review: RecordID
    public var id: RecordID
    public var person: CaseFile.KnownPerson

    public init(board: RecordID, review: RecordID, id: RecordID, person: CaseFile.KnownPerson) {
        self.board = board
        self.review = review
        self.id = id
        self.person = person
    }
}

/// Corrects what is known of somebody around the children, as seen in one version of it.
public struct CorrectPersonAround: Sendable {
    public var board: RecordID
    public var review: RecordID
    public var id: RecordID
    public var version: Int
    public var person: CaseFile.KnownPerson

    public init(board: RecordID, review: RecordID, id: RecordID, version: Int, person: CaseFile.KnownPerson) {
        self.board = board
        self.review = review
        self.id = id
        self.version = version
        self.person = person
    }
}

/// Takes somebody off the list, as seen in one version of it. What was on record stays in the ledger.
public struct RemovePersonAround: Sendable {
    public var board: RecordID
    public var review: RecordID
    public var id: RecordID
    public var version: Int
    public var reason: String

    public init(board: RecordID, review: RecordID, id: RecordID, version: Int, reason: String) {
        self.board = board
        self.review = review
        self.id = id
        self.version = version
        self.reason = reason
    }
}

/// Who stands around the children of a review, for those who keep that list.
public protocol PeopleAroundReading: Sendable {
    /// In their order.
    /// - Throws: ``CommandRefusal`` or a database error.
    func peopleAround(for reader: ReviewReader) async throws -> [KeptPersonAround]
}
