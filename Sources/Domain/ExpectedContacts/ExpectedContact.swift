/// One contact that a plan asked for, and what the chronology shows of it.
public struct ExpectedContact: Sendable, Hashable {
    /// What the chronology shows of it.
    public enum Outcome: Sendable, Hashable {
        /// Shown by the day it was due.
        case shown
        /// Shown so many days after it was due.
        case late(days: Int)
        /// Not in what was sent. It may have been, and not be written down, or be written in what was not sent.
        case notShown
    }

    /// Place in the plan's ``PlanSchedule/rules``.
    public var rule: Int
    /// ``ScheduledContact/id``.
    public var contact: String
    /// The first day on which it would count.
    public var opens: CivilDate
    /// The last day by which the plan asks for it.
    public var due: CivilDate
    public var outcome: Outcome
    /// Entries of the day it was on, the first of them the one that tells most; empty where it is not shown.
    public var shownBy: [ContactEvidence]
    /// How many more of its kind were before it since the last one counted: more than the plan asks for.
    public var more: Int
    /// What was tried between the last one and this one, or its due day where it is not shown.
    public var tried: [ContactEvidence]
    /// Entries dated too widely to settle it, some of whose days lie within.
    public var maybe: [ContactEvidence]
}

/// The longest time without a contact that a plan asks for again and again.
public struct ContactGap: Sendable, Hashable {
    /// Place in the plan's ``PlanSchedule/rules``.
    public var rule: Int
    public var contact: String
    public var from: CivilDate
    public var to: CivilDate
    /// The entries at either end; nil for the plan's first day, or the last that is reckoned.
    public var before: Int?
    public var after: Int?
    /// What the plan allows at that place.
    public var asked: ScheduleInterval
    /// The day by which the next one was due.
    public var due: CivilDate
    /// Entries between the two that say it was, against which something speaks.
    public var doubted: [Int] = []

    public var days: Int { to.days(since: from) }
    /// Longer than the plan allows.
    public var isLonger: Bool { to > due }
}

/// One period under a plan, held against the chronology.
public struct PlanComparison: Sendable, Hashable {
    /// Why some contacts of a plan are not reckoned at all.
    public enum NotReckoned: Sendable, Hashable {
        /// The list of schedules holds no plan of this kind.
        case noSchedule
        /// The days follow from a birth date that nobody gave.
        case noBirthDate
        /// No day of the period lies in the record that was sent.
        case outsideRecord
    }

    public var period: PlanPeriod
    /// What it is called.
    public var title: String
    /// The last day reckoned to: the end of the period or of the record, whichever comes first; nil where nothing is.
    public var until: CivilDate?
    /// In order of due day.
    public var contacts: [ExpectedContact]
    /// The longest for each contact that is asked for again and again, in the order of the rules.
    public var gaps: [ContactGap]
    public var notReckoned: NotReckoned?

    /// Shown in time or late.
    public var shown: Int { contacts.count { !$0.shownBy.isEmpty } }
    public var late: Int {
        contacts.count {
            if case .late = $0.outcome { true } else { false }
        }
    }
    public var notShown: Int { contacts.count { $0.outcome == .notShown } }
}

/// The plans of one child, held against the chronology.
public struct ChildsExpectedContacts: Sendable, Hashable {
    /// Place in ``IntegratedChronology/children``.
    public var child: Int
    /// In order of first day.
    public var plans: [PlanComparison]

    public init(child: Int, plans: [PlanComparison]) {
        self.child = child
        self.plans = plans
    }

    public var expected: Int { plans.reduce(0) { $0 + $1.contacts.count } }
    public var shown: Int { plans.reduce(0) { $0 + $1.shown } }
    public var late: Int { plans.reduce(0) { $0 + $1.late } }
    public var notShown: Int { plans.reduce(0) { $0 + $1.notShown } }
    /// Of those that are longer than the plan allows, the one by the most days.
    public var longestGap: ContactGap? {
        plans.flatMap(\.gaps).filter(\.isLonger).max { $0.to.days(since: $0.due) < $1.to.days(since: $1.due) }
    }
}
