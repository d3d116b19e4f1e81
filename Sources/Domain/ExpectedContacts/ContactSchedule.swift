/// A kind of contact that a plan may ask for, and the words by which entries show one.
public struct ScheduledContact: Sendable, Hashable {
    /// What it takes for an entry to show one.
    public enum Form: String, Sendable, CaseIterable {
        /// Named by its phrases: a meeting or a check, whoever of the family was there.
        case named
        /// A worker of its agencies with the child: shown by the child's being seen, or by a phrase for a visit.
        case visit
    }

    /// Small letters, figures and "_".
    public var id: String
    public var title: String
    public var form: Form
    /// Whose entries show it; empty for any agency's.
    public var agencies: Set<AgencyKind>
    /// Without the difference of capitals; matched by word stem.
    public var phrases: [String]

    public init(
        _ id: String, _ title: String, _ form: Form = .named, agencies: Set<AgencyKind> = [], phrases: [String]
    ) {
        self.id = id
        self.title = title
        self.form = form
        self.agencies = agencies
        self.phrases = phrases
    }
}

/// What a plan asks for: which contacts and when, each figure with its source.
public struct PlanSchedule: Sendable, Hashable {
    /// When one contact is due.
    public enum Timing: Sendable, Hashable {
        /// Once, within so long of the plan's first day.
        case once(within: ScheduleInterval)
        /// Again and again: the first within the first of these of the plan's first day, the second at most the second of
        /// these after the first, and so on; the last of them holds from then on. Never empty.
        case repeated([ScheduleInterval])
        /// Once, between two ages of the child.
        case atAge(from: Age, to: Age)
    }

    /// An age, or a time before birth.
    public struct Age: Sendable, Hashable {
        public var interval: ScheduleInterval
        public var isBeforeBirth: Bool

        public init(_ count: Int, _ unit: ScheduleInterval.Unit, isBeforeBirth: Bool = false) {
            interval = ScheduleInterval(count, unit)
            self.isBeforeBirth = isBeforeBirth
        }

        /// Reads "birth", "9 months" or "12 weeks before birth"; nil for anything else.
        public init?(words: String) {
            let text = PlainWords.trimmed(words).lowercased()
            if text == "birth" {
                self.init(0, .days)
                return
            }
            let ending = " before birth"
            let isBefore = text.hasSuffix(ending)
            guard let interval = ScheduleInterval(words: String(isBefore ? text.dropLast(ending.count) : text[...]))
            else { return nil }
            self.init(interval.count, interval.unit, isBeforeBirth: isBefore)
        }

        /// "birth", "9 months", "12 weeks before birth".
        public var words: String {
            interval.count == 0 ? "birth" : interval.words + (isBeforeBirth ? " before birth" : "")
        }

        func day(born: CivilDate) -> CivilDate { isBeforeBirth ? interval.before(born) : interval.after(born) }
    }

    /// One contact the plan asks for.
    public struct Rule: Sendable, Hashable {
        /// ``ScheduledContact/id``.
        public var contact: String
        public var timing: Timing
        /// Where the figure stands: guidance, regulations, or that it is local practice.
        public var source: String

        public init(_ contact: String, _ timing: Timing, source: String) {
            self.contact = contact
            self.timing = timing
            self.source = source
        }
    }

    /// Small letters, figures and "_".
    public var id: String
    public var title: String
    /// What the first day of such a period is, in a few words: "the day of the conference".
    public var begins: String
    public var rules: [Rule]
    /// Phrases by which an entry says that such a plan began, or ended.
    public var beginnings: [String]
    public var endings: [String]

    public init(
        _ id: String, _ title: String, begins: String, rules: [Rule], beginnings: [String] = [], endings: [String] = []
    ) {
        self.id = id
        self.title = title
        self.begins = begins
        self.rules = rules
        self.beginnings = beginnings
        self.endings = endings
    }
}

/// The contacts that are known and the plans that ask for them: data that a partnership may change.
public struct ContactScheduleList: Sendable, Hashable {
    public var contacts: [ScheduledContact]
    public var plans: [PlanSchedule]

    public init(contacts: [ScheduledContact], plans: [PlanSchedule]) {
        self.contacts = contacts
        self.plans = plans
    }

    /// The contact of an id; nil where the list has none.
    public func contact(_ id: String) -> ScheduledContact? { contacts.first { $0.id == id } }
    /// The plan of an id; nil where the list has none.
    public func plan(_ id: String) -> PlanSchedule? { plans.first { $0.id == id } }

    /// The same list with the contacts and plans of another in place of those that have their ids, and the rest after.
    public func changed(by other: ContactScheduleList) -> ContactScheduleList {
        var list = self
        for contact in other.contacts {
            if let place = list.contacts.firstIndex(where: { $0.id == contact.id }) {
                list.contacts[place] = contact
            } else {
                list.contacts.append(contact)
            }
        }
        for plan in other.plans {
            if let place = list.plans.firstIndex(where: { $0.id == plan.id }) {
                list.plans[place] = plan
            } else {
                list.plans.append(plan)
            }
        }
        return list
    }
}

extension PlanSchedule.Timing {
    /// "within 15 working days", "within 10 working days, then at least every 6 weeks", "at 10 days to 14 days of age".
    public var words: String {
        switch self {
        case .once(let within): "within \(within.words)"
        case .repeated(let steps):
            steps.enumerated().map { place, step in
                let isLast = place == steps.count - 1
                if isLast { return (place == 0 ? "" : "then ") + "at least every \(step.words)" }
                return place == 0 ? "within \(step.words)" : "then within \(step.words)"
            }.joined(separator: ", ")
        case .atAge(let from, let to):
            from.isBeforeBirth || to.isBeforeBirth
                ? "from \(from.words) to \(to.words)" : "at \(from.words) to \(to.words) of age"
        }
    }
}
