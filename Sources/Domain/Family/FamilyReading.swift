/// Where an entry stands in what is prepared for the family.
public enum FamilyState: String, Sendable, CaseIterable {
    /// Nobody decided yet.
    case toDo = "to-do"
    /// It was decided, and the agency changed the words since.
    case lookAgain = "look-again"
    case shared
    case leftOut = "left-out"
}

/// Which entries are wanted; what is nil does not matter.
public struct FamilyFilter: Sendable, Hashable {
    public var entries: ChronologyFilter
    public var state: FamilyState?

    public init(_ entries: ChronologyFilter = ChronologyFilter(), state: FamilyState? = nil) {
        self.entries = entries
        self.state = state
    }
}

/// What was decided of some entries, by their threads.
public struct FamilyDecisions: Sendable, Hashable {
    public var own: [RecordID: KeptFamilyDecision]
    /// What was decided of the row that an entry took the place of, in other words, by the thread of the entry that stands
    /// now.
    public var replaced: [RecordID: KeptFamilyDecision]

    public init(own: [RecordID: KeptFamilyDecision] = [:], replaced: [RecordID: KeptFamilyDecision] = [:]) {
        self.own = own
        self.replaced = replaced
    }

    /// Where an entry stands.
    public func state(of thread: RecordID) -> FamilyState {
        guard let kept = own[thread], let choice = kept.decision.choice else {
            return replaced[thread] == nil ? .toDo : .lookAgain
        }
        if !kept.isOfWords { return .lookAgain }
        return choice == .shared ? .shared : .leftOut
    }

    /// What the next decision begins from: the entry's own, or that of the row it took the place of.
    public func start(of thread: RecordID) -> KeptFamilyDecision? {
        if let kept = own[thread], kept.decision != FamilyDecision() { return kept }
        return replaced[thread] ?? own[thread]
    }
}

/// A page of the entries a version for the family is prepared from, with what was decided of each.
public struct FamilyPage: Sendable {
    public var page: ChronologyPage
    public var decisions: FamilyDecisions
    /// How many entries stand where, of those chosen whatever their state.
    public var counts: [FamilyState: Int]
    /// Entries left out, by reason, of all there are.
    public var leftOut: [FamilyReason: Int]
    /// Decisions on entries that are not before the panel now: taken back, or left out of a newer version.
    public var gone: Int
    /// Names of people in the entries, to be looked for in plain words.
    public var names: [String]
    /// Words of the trade the review added.
    public var tradeWords = TradeWords()

    public init(
        page: ChronologyPage, decisions: FamilyDecisions, counts: [FamilyState: Int], leftOut: [FamilyReason: Int],
        gone: Int, names: [String]
    ) {
        self.page = page
        self.decisions = decisions
        self.counts = counts
        self.leftOut = leftOut
        self.gone = gone
        self.names = names
    }

    /// Entries chosen, whatever their state.
    public var total: Int { counts.values.reduce(0, +) }
}

/// One entry with what was decided of it, and its neighbours among what was chosen.
public struct FamilyEntry: Sendable {
    public var account: AgencyAccount
    public var decisions: FamilyDecisions
    /// Threads of the entries before and after it.
    public var previous: RecordID?
    public var next: RecordID?
    /// The next one behind it that waits for a decision, whatever its state was when it was opened.
    public var nextToDo: RecordID?
    /// Names of people in the entries, to be looked for in plain words.
    public var names: [String]
    /// Words of the trade the review added.
    public var tradeWords = TradeWords()

    public init(account: AgencyAccount, decisions: FamilyDecisions, names: [String]) {
        self.account = account
        self.decisions = decisions
        self.names = names
    }
}

/// What the family reads.
public struct FamilyVersion: Sendable {
    /// One entry in plain words.
    public struct Line: Sendable {
        public var thread: RecordID
        public var date: DateReading
        public var childSeen: ChildSeen
        /// As the agency was called then.
        public var agency: String
        public var words: String

        public init(thread: RecordID, date: DateReading, childSeen: ChildSeen, agency: String, words: String) {
            self.thread = thread
            self.date = date
            self.childSeen = childSeen
            self.agency = agency
            self.words = words
        }
    }

    /// In the review's order.
    public var lines: [Line]
    /// Entries left out, by reason.
    public var leftOut: [FamilyReason: Int]
    /// Entries nobody decided on yet, or that somebody has to look at again.
    public var undecided: Int
    /// Who decided what is in it, by name.
    public var preparedBy: [String]
    /// When the last of it was decided, microseconds since 1970, UTC; nil where nothing was.
    public var preparedAt: Int64?
    /// Names of people in the entries, to be looked for in plain words.
    public var names: [String]
    /// Words of the trade the review added.
    public var tradeWords = TradeWords()

    public init(
        lines: [Line], leftOut: [FamilyReason: Int], undecided: Int, preparedBy: [String], preparedAt: Int64?,
        names: [String]
    ) {
        self.lines = lines
        self.leftOut = leftOut
        self.undecided = undecided
        self.preparedBy = preparedBy
        self.preparedAt = preparedAt
        self.names = names
    }

    /// Entries the family does not read.
    public var notShown: Int { leftOut.values.reduce(0, +) + undecided }
}

/// What the pages of the version for the family read: of entries released to the panel alone, whoever asks.
///
/// Every function throws ``CommandRefusal`` where the one asking may not, and the store's own failures.
public protocol FamilyReading: Sendable {
    /// A page of entries with what was decided of each.
    /// - Parameters:
    ///   - after: what it begins after; nil for the first page.
    ///   - before: what it ends before, where it is gone back to.
    func familyEntries(
        for reader: ReviewReader, _ filter: FamilyFilter, after: ChronologyPlace?, before: ChronologyPlace?
    ) async throws -> FamilyPage

    /// One entry; nil where none of this thread is before the panel.
    func familyEntry(
        _ thread: RecordID, among filter: FamilyFilter, for reader: ReviewReader
    ) async throws -> FamilyEntry?

    /// What the family reads, as decided so far.
    /// - Parameter isTakenAlong: as a file; then that is on record.
    func familyVersion(for reader: ReviewReader, isTakenAlong: Bool) async throws -> FamilyVersion

    /// The words of the trade the review added; nothing of the case, and so not on record.
    func tradeWords(for reader: ReviewReader) async throws -> KeptTradeWords
}
