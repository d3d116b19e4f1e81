/// A stretch of time in which nobody wrote that a child was seen, or in which an agency wrote nothing though involved.
public struct Silence: Sendable, Hashable {
    /// Of whom nothing is written: a child or an agency.
    public enum Subject: Sendable, Hashable {
        /// Place in ``IntegratedChronology/children``.
        case child(Int)
        /// Place in ``IntegratedChronology/agencies``.
        case agency(Int)
    }

    /// Whether a school or nursery may have had the child before it on most days: its register can be asked for.
    public enum SchoolRoll: Sendable, Hashable {
        /// Nothing in the record says so, and the child is not known to be of school age.
        case notKnown
        /// A school or nursery (place in ``IntegratedChronology/agencies``) had written of seeing the child by then.
        case seenBefore(by: Int)
        /// The child was of compulsory school age when the silence began; which school is not told.
        case ofSchoolAge
    }

    public var subject: Subject
    /// The last day on which the child was, or may have been, seen before the silence (an agency: its last entry); the
    /// first day of the record, or the child's birth, where there is none.
    public var from: CivilDate
    /// The first day on which the child was, or may have been, seen again; the last day of the record where not.
    public var to: CivilDate
    /// The entries on either side; nil at the ends of the record.
    public var before: Int?
    public var after: Int?
    /// Entries that say the child was seen on a day which may lie within the silence, their dates being so wide that the
    /// silence is certain wherever they fall.
    public var mayBeBrokenBy: [Int]
    /// For a child; ``SchoolRoll/notKnown`` for an agency.
    public var schoolRoll: SchoolRoll
    /// An entry by which the school or nursery no longer had the child: gone to live elsewhere, off the roll, a place
    /// withdrawn, not come back. Its register then shows nothing more; nil where none was found.
    public var offRoll: Int?
    /// How many of the days were, by the usual English terms, school holidays.
    public var holidayDays: Int
    /// For an agency: entries of others within the silence that say it was told, asked or expected.
    public var namedBy: [Int]
    /// Plain sentence on why it counts as a silence; "" for a child's.
    public var reason: String

    public init(
        subject: Subject, from: CivilDate, to: CivilDate, before: Int?, after: Int?, mayBeBrokenBy: [Int] = [],
        schoolRoll: SchoolRoll = .notKnown, holidayDays: Int = 0, namedBy: [Int] = [], reason: String = ""
    ) {
        self.subject = subject
        self.from = from
        self.to = to
        self.before = before
        self.after = after
        self.mayBeBrokenBy = mayBeBrokenBy
        self.schoolRoll = schoolRoll
        self.holidayDays = holidayDays
        self.namedBy = namedBy
        self.reason = reason
    }

    /// Days from the one side to the other, as people count them ("66 days between the two visits").
    public var days: Int { to.days(since: from) }
}

/// How long one agency's own record shows no sighting of a child whom that agency did see at some time.
public struct AgencySightingGap: Sendable, Hashable {
    /// Place in ``IntegratedChronology/agencies``.
    public var agency: Int
    /// The silence; its subject is the child.
    public var silence: Silence

    public init(agency: Int, silence: Silence) {
        self.agency = agency
        self.silence = silence
    }
}
