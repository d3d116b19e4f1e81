/// What the pages of a board show: the store implements it. Each function asks the access policy, of whoever asks as they
/// stand at that moment, and throws ``CommandRefusal`` where it denies; and the store's own failures.
public protocol BoardReading: Sendable {
    /// The reviews of a board that somebody may know of, by ``AccessAction/seeReview``.
    func boardReviews(_ list: BoardReviewList, board: RecordID, asking person: RecordID) async throws -> BoardReviews

    /// People of a board, by their names, with the invitations into the board that can still be used.
    func peopleOfBoard(_ list: PeopleList, board: RecordID, asking person: RecordID) async throws -> PeopleOfBoard

    /// One person of a board; nil where there is none of this key.
    func personOfBoard(
        _ id: RecordID, board: RecordID, asking person: RecordID
    ) async throws -> PersonOfBoardInFull?

    /// The agencies of a board, each followed by its parts: for somebody who may see the board, or who may invite into
    /// this review.
    func agenciesOfBoard(
        board: RecordID, review: RecordID?, asking person: RecordID
    ) async throws -> [AgencyOfBoard]

    /// The board's names over time, and what took its work over: for those who may see the board.
    func boardOverTime(board: RecordID, asking person: RecordID) async throws -> BoardOverTime

    /// Who acts for an agency, for those who may say what becomes of it.
    func peopleOfAgency(
        _ agency: RecordID, board: RecordID, asking person: RecordID
    ) async throws -> PeopleOfAgency

    /// What somebody holds, for those the policy says, and for the person themselves; put on record. Nil where there is
    /// none of this key.
    func handOver(of subject: RecordID, board: RecordID, asking person: RecordID) async throws -> HandOver?

    /// Lines of the ledger of a board, or of one of its reviews; reading a review's is itself put on record.
    func ledgerLines(
        _ list: LedgerList, board: RecordID, review: RecordID?, asking person: RecordID
    ) async throws -> LedgerLines
}

/// Which part of a list is asked for.
public struct ListPart: Sendable, Hashable {
    /// How many come before, at least 0.
    public var after: Int
    /// How many at most, at least 1.
    public var limit: Int

    public init(after: Int = 0, limit: Int) {
        self.after = after
        self.limit = limit
    }
}

/// Which of a board's reviews are asked for, and in which order.
public struct BoardReviewList: Sendable, Hashable {
    /// What they are sorted by; where that is the same, by reference.
    public enum Order: Sendable { case reference, title }

    public var part: ListPart
    public var order: Order
    public var isDescending: Bool
    /// Open or closed ones alone; nil for both.
    public var isClosed: Bool?

    public init(_ part: ListPart, order: Order = .reference, isDescending: Bool = false, isClosed: Bool? = nil) {
        self.part = part
        self.order = order
        self.isDescending = isDescending
        self.isClosed = isClosed
    }
}

/// A part of a board's reviews.
public struct BoardReviews: Sendable, Hashable {
    public var reviews: [BoardReview]
    /// How many there are in all parts.
    public var total: Int
    /// How many people have a role in the board itself; nil for those who may not see them.
    public var people: Int?
    /// Of the answer this is: the same number is the same answer, whoever asks, for as long as the store is open.
    public var answer: Int

    /// The board's names, and what took its work over.
    public var overTime: BoardOverTime

    public init(
        reviews: [BoardReview], total: Int, people: Int?, answer: Int, overTime: BoardOverTime = BoardOverTime()
    ) {
        self.reviews = reviews
        self.total = total
        self.people = people
        self.answer = answer
        self.overTime = overTime
    }
}

/// A review of a board for somebody who may know of it.
public struct BoardReview: Sendable, Hashable {
    public var id: RecordID
    public var reference: String
    public var title: String
    public var isClosed: Bool
    /// By the alphabet the first, where there are several.
    public var coordinator: String?

    public init(id: RecordID, reference: String, title: String, isClosed: Bool, coordinator: String?) {
        self.id = id
        self.reference = reference
        self.title = title
        self.isClosed = isClosed
        self.coordinator = coordinator
    }
}

/// An agency of a board.
public struct AgencyOfBoard: Sendable, Hashable {
    public var id: RecordID
    public var name: String
    /// Other names it goes by in files, in the order they were given.
    public var otherNames: [String]
    /// The agency it is a part of.
    public var partOf: RecordID?
    public var version: Int
    /// Names it had before, the latest first.
    public var formerNames: [FormerName]
    /// What it became a part of.
    public var merger: Merger?
    /// How often a merger was put down or taken back.
    public var mergerVersion: Int

    public init(
        id: RecordID, name: String, otherNames: [String], partOf: RecordID?, version: Int = 1,
        formerNames: [FormerName] = [], merger: Merger? = nil, mergerVersion: Int = 0
    ) {
        self.id = id
        self.name = name
        self.otherNames = otherNames
        self.partOf = partOf
        self.version = version
        self.formerNames = formerNames
        self.merger = merger
        self.mergerVersion = mergerVersion
    }
}
