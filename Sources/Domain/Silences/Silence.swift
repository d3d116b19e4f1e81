/// A stretch of time in which nobody wrote that a child was seen, or in which an agency wrote nothing though involved.
public struct Silence: Sendable, Hashable {
    public enum Subject: Sendable, Hashable {
        /// Place in ``IntegratedChronology/children``.
        case child(Int)
        /// Place in ``IntegratedChronology/agencies``.
        case agency(Int)
    }
    public var subject: Subject
    /// First and last day of the silence.
    public var from: CivilDate
    public var to: CivilDate
    /// The entries on either side; nil at the ends of the record.
    public var before: Int?
    public var after: Int?

    public init(subject: Subject, from: CivilDate, to: CivilDate, before: Int?, after: Int?) {
        self.subject = subject
        self.from = from
        self.to = to
        self.before = before
        self.after = after
    }

    public var days: Int { to.days(since: from) + 1 }
}
