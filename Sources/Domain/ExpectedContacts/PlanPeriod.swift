/// A stretch of time in which a child was under a plan.
public struct PlanPeriod: Sendable, Hashable {
    /// ``PlanSchedule/id``.
    public var plan: String
    /// The first day, as the plan's ``PlanSchedule/begins`` says.
    public var from: CivilDate
    /// The last day; nil while it goes on, or where nobody knows it.
    public var to: CivilDate?

    public init(plan: String, from: CivilDate, to: CivilDate? = nil) {
        self.plan = plan
        self.from = from
        self.to = to
    }

    /// Whether some day lies in both.
    public func overlaps(_ other: PlanPeriod) -> Bool {
        from <= other.to ?? CivilDate(dayNumber: .max) && other.from <= to ?? CivilDate(dayNumber: .max)
    }
}

/// Words of an entry by which a plan may have begun or ended: offered to be taken over by a person, never used unasked.
public struct PlanSuggestion: Sendable, Hashable {
    /// ``PlanSchedule/id``.
    public var plan: String
    /// Place in ``IntegratedChronology/entries``.
    public var entry: Int
    /// The first day the entry may mean.
    public var day: CivilDate
    /// The plan ended; otherwise it began.
    public var isEnd: Bool
    /// The sentence it rests on, verbatim.
    public var words: String

    public init(plan: String, entry: Int, day: CivilDate, isEnd: Bool, words: String) {
        self.plan = plan
        self.entry = entry
        self.day = day
        self.isEnd = isEnd
        self.words = words
    }
}
