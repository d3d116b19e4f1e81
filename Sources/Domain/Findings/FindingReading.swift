/// Which findings a list shows.
public struct FindingChoice: Sendable, Hashable {
    public var kind: Finding.Kind
    public var state: FindingState
    /// Of one child.
    public var child: RecordID?

    public init(_ kind: Finding.Kind, _ state: FindingState = .open, child: RecordID? = nil) {
        self.kind = kind
        self.state = state
        self.child = child
    }
}

/// A finding as one reader sees it, with what was decided.
public struct FoundItem: Sendable {
    public var id: RecordID
    public var finding: Finding
    public var state: FindingState
    /// Why it was decided so; nil where nobody decided.
    public var reason: String?
    /// Of the decision; 0 where nobody decided.
    public var version: Int
    /// False where the last run found it no more.
    public var isFound: Bool
    /// The entries it rests on, by thread.
    public var accounts: [RecordID: AgencyAccount]

    public init(
        id: RecordID, finding: Finding, state: FindingState, reason: String?, version: Int, isFound: Bool,
        accounts: [RecordID: AgencyAccount] = [:]
    ) {
        self.id = id
        self.finding = finding
        self.state = state
        self.reason = reason
        self.version = version
        self.isFound = isFound
        self.accounts = accounts
    }
}

/// Some of a list of findings.
public struct FindingList: Sendable {
    /// In the list as a whole.
    public var total: Int
    public var items: [FoundItem]

    public init(total: Int, items: [FoundItem]) {
        self.total = total
        self.items = items
    }
}

/// One finding, and the ones before and after it that nobody decided on.
public struct FindingInQueue: Sendable {
    public var item: FoundItem
    public var previous: RecordID?
    public var next: RecordID?
    /// Of its kind that nobody decided on.
    public var left: Int

    public init(item: FoundItem, previous: RecordID?, next: RecordID?, left: Int) {
        self.item = item
        self.previous = previous
        self.next = next
        self.left = left
    }
}

/// What was worked out of a review's released chronology, as one reader sees it.
public struct CaseUnderstood: Sendable {
    /// How many findings stand so.
    public struct Count: Sendable, Hashable {
        public var kind: Finding.Kind
        public var state: FindingState
        public var child: RecordID?
        public var count: Int

        public init(kind: Finding.Kind, state: FindingState, child: RecordID?, count: Int) {
            self.kind = kind
            self.state = state
            self.child = child
            self.count = count
        }
    }

    /// Whether somebody is at it.
    public enum Work: Sendable, Hashable {
        /// Nothing is to be done.
        case settled
        /// What is released changed, and the work waits or goes on.
        case underWay
        /// It failed, and was set aside.
        case failed
    }

    /// Microseconds since 1970, UTC; nil where it was never worked out.
    public var ranAt: Int64?
    public var work: Work
    /// Released entries it was worked out from, and of how many agencies.
    public var entries: Int
    public var agencies: Int
    /// Found beyond what is kept of a kind.
    public var leftOut: Int
    /// Whether the reader sees all it was worked out from: otherwise what is not there may only be out of sight.
    public var isWhole = true
    /// Files that are here and not released; nil for those who may not know.
    public var unreleased: Int?
    public var counts: [Count]
    /// Each child's last sighting, alone and not, and longest silence.
    public var ofChildren: [FoundItem]

    public init(
        ranAt: Int64? = nil, work: Work = .settled, entries: Int = 0, agencies: Int = 0, leftOut: Int = 0,
        unreleased: Int? = nil, counts: [Count] = [], ofChildren: [FoundItem] = []
    ) {
        self.ranAt = ranAt
        self.work = work
        self.entries = entries
        self.agencies = agencies
        self.leftOut = leftOut
        self.unreleased = unreleased
        self.counts = counts
        self.ofChildren = ofChildren
    }

    /// How many findings of a kind stand so, of one child or of all.
    public func count(_ kind: Finding.Kind, _ state: FindingState, child: RecordID? = nil) -> Int {
        counts.reduce(0) { sum, count in
            let isMeant = count.kind == kind && count.state == state && (child == nil || count.child == child)
            return isMeant ? sum + count.count : sum
        }
    }
}

/// Reading what the program found. Whoever may not see the panel's work is refused; a finding that rests on an entry the
/// reader does not see is not there.
public protocol FindingReading: Sendable {
    /// When it was worked out and from what, how much waits, and what is known of each child.
    func understood(for reader: ReviewReader) async throws -> CaseUnderstood

    /// Some of a list, from a place in it on.
    func findings(
        for reader: ReviewReader, _ choice: FindingChoice, limit: Int, offset: Int
    ) async throws -> FindingList

    /// One finding; nil where there is none, or the reader does not see all it rests on.
    func finding(_ id: RecordID, for reader: ReviewReader) async throws -> FindingInQueue?

    /// The findings that rest on an entry, without their entries.
    func findings(on thread: RecordID, for reader: ReviewReader) async throws -> [FoundItem]
}
