/// A theme of concern and the words by which it is recognised. The list is data: docs/indicators.md says how to edit it.
public struct IndicatorTheme: Sendable, Hashable {
    /// The three domains of the Framework for the Assessment of Children in Need and their Families (2000).
    public enum Domain: String, Sendable, Codable, CaseIterable {
        case child = "child_developmental_needs"
        case parenting = "parenting_capacity"
        case surroundings = "family_and_environment"

        /// The domain's name as the Framework gives it.
        public var title: String {
            switch self {
            case .child: "The child's developmental needs"
            case .parenting: "Parenting capacity"
            case .surroundings: "Family and environmental factors"
            }
        }
    }

    /// Of whom the words must speak.
    public enum Subject: String, Sendable, Codable, CaseIterable {
        case anyone, child, adult
    }

    /// Phrases that share a condition.
    public struct Group: Sendable, Hashable {
        public var subject: Subject
        /// Kinds of agency whose entries alone are looked at; empty for all. ("No reply" at a health visitor's call is a
        /// missed health contact; at a police officer's it is not.)
        public var agencies: Set<AgencyKind>
        /// Plain lower-case words; inflections are left to the program.
        public var phrases: [String]

        public init(_ phrases: [String], subject: Subject = .anyone, agencies: Set<AgencyKind> = []) {
            self.phrases = phrases
            self.subject = subject
            self.agencies = agencies
        }
    }

    /// Short identifier, as in the JSON.
    public var id: String
    public var title: String
    public var domain: Domain
    /// Counted when asking how many kinds of concern stood in the record; a circumstance such as a disability is shown
    /// but is no concern.
    public var isConcern: Bool
    public var groups: [Group]

    public init(_ id: String, _ title: String, _ domain: Domain, isConcern: Bool = true, groups: [Group]) {
        self.id = id
        self.title = title
        self.domain = domain
        self.isConcern = isConcern
        self.groups = groups
    }
}
