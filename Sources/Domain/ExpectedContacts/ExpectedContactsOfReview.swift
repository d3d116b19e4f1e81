/// A period under a plan that somebody put on record for a child.
public struct KeptPlanPeriod: Sendable, Hashable {
    public var id: RecordID
    public var child: RecordID
    public var period: PlanPeriod
    /// For the commands that change it.
    public var version: Int

    public init(id: RecordID, child: RecordID, period: PlanPeriod, version: Int) {
        self.id = id
        self.child = child
        self.period = period
        self.version = version
    }
}

/// What the plans of a review asked for, and what shows it, for one reader.
public struct CaseExpectedContacts: Sendable {
    /// In the review's order; names as this reader may see them.
    public var children: [IndexChild]
    /// In order of child and first day; those withdrawn are left out.
    public var periods: [KeptPlanPeriod]
    /// Children of the evidence are places in ``children``. Nil where nothing was worked out, or this reader does not see
    /// all that it rests on.
    public var found: FoundContacts?
    /// The program's own work on what is released; nil for those who may not see what it found.
    public var understood: CaseUnderstood?
    /// Names of the agencies in sight.
    public var agencies: [RecordID: String]

    public init(
        children: [IndexChild], periods: [KeptPlanPeriod], found: FoundContacts?, understood: CaseUnderstood?,
        agencies: [RecordID: String]
    ) {
        self.children = children
        self.periods = periods
        self.found = found
        self.understood = understood
        self.agencies = agencies
    }
}

/// Reading what plans asked for and what shows it.
public protocol ExpectedContactsReading: Sendable {
    /// On record as a reading of the chronology.
    func expectedContacts(for reader: ReviewReader) async throws -> CaseExpectedContacts

    /// The plans on record, for those who may put some there.
    func planPeriods(for reader: ReviewReader) async throws -> [KeptPlanPeriod]
}
