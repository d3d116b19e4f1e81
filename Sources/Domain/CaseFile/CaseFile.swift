/// What a coordinator may tell the program beforehand, as read from `case.yaml` (docs/case-file.md).
public struct CaseFile: Sendable {
    public var title: String?
    public var children: [ChildOfCase]
    public var agencies: [AgencyOfCase]
    public var people: [KnownPerson]
    public var periodStart: CivilDate?
    public var periodEnd: CivilDate?
    public var thresholds: Thresholds
    /// The plans each child was under, by the child's name.
    public var plans: [String: [PlanPeriod]] = [:]
    /// What plans ask for: the built-in list with the case file's own in its place.
    public var schedules = ContactScheduleList.builtIn

    public init(
        title: String? = nil, children: [ChildOfCase] = [], agencies: [AgencyOfCase] = [], people: [KnownPerson] = [],
        periodStart: CivilDate? = nil, periodEnd: CivilDate? = nil, thresholds: Thresholds = Thresholds()
    ) {
        self.title = title
        self.children = children
        self.agencies = agencies
        self.people = people
        self.periodStart = periodStart
        self.periodEnd = periodEnd
        self.thresholds = thresholds
    }

    /// An agency and the files that are its own.
    public struct AgencyOfCase: Sendable, Hashable {
        public var name: String
        public var otherNames: [String]
        /// File names, or patterns with `*`.
        public var files: [String]

        public init(name: String, otherNames: [String] = [], files: [String] = []) {
            self.name = name
            self.otherNames = otherNames
            self.files = files
        }
    }

    /// Somebody the documents mention.
    public struct KnownPerson: Sendable, Hashable {
        public var name: String
        public var otherNames: [String]
        public var role: String?
        public var born: CivilDate?

        public init(name: String, otherNames: [String] = [], role: String? = nil, born: CivilDate? = nil) {
            self.name = name
            self.otherNames = otherNames
            self.role = role
            self.born = born
        }
    }

    /// Numbers a coordinator may set; units in the names.
    public struct Thresholds: Sendable, Hashable {
        /// A date this far outside the case period is reported as a likely slip of the year.
        public var outsidePeriodDays = 365
        /// Days from one sighting of a child to the next that count as a silence.
        public var silenceDays = 42
        /// Days without an entry of an agency, school holidays left out for schools, that may count as its silence.
        public var agencySilenceDays = 60
        /// Days after a missed contact within which something ought to have followed.
        public var followUpDays = 14
        /// Days within which an answer to a referral, request or concern is looked for.
        public var answerDays = 90
        /// Days within which a check of what somebody claimed, and decisions resting on it, are looked for.
        public var checkDays = 120
        public init() {}
    }
}
