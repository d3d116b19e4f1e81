public import Domain

/// Something to mark across the whole timeline: a move, a violent incident, a crisis, a day worth knowing.
///
/// Events are given by the caller (from the case file, the analysis or the panel); the drawing finds none of its own.
public struct TimelineEvent: Sendable, Hashable {
    /// Raw values are those of the published JSON.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case moveOfHome = "move_home"
        case moveOfSchool = "move_school"
        case changeOfWorker = "change_worker"
        case changeOfHousehold = "change_household"
        /// Violence, an injury treated, a disturbance; its label says which.
        case violentIncident = "violent_incident"
        /// The death or injury the review is about, an admission, a removal.
        case crisis
        /// A day the panel wants to see, such as the first on which concerns of several kinds were on record.
        case milestone
    }
    public var kind: Kind
    public var from: CivilDate
    /// The last day it may have been; the same day where the day is known.
    public var to: CivilDate
    /// A few words; empty where the kind says enough.
    public var label: String
    /// Places in ``IntegratedChronology/entries`` that tell of it.
    public var entries: [Int]

    public init(kind: Kind, from: CivilDate, to: CivilDate? = nil, label: String = "", entries: [Int] = []) {
        self.kind = kind
        self.from = from
        self.to = max(from, to ?? from)
        self.label = label
        self.entries = entries
    }

    /// Crises and violent incidents: drawn as a line through the children's lines, and the table says when each child
    /// was last seen before it.
    public var isGrave: Bool { kind == .violentIncident || kind == .crisis }
}

extension TimelineEvent.Kind {
    /// Plain words, as in the legend.
    public var words: String {
        switch self {
        case .moveOfHome: "Move of home"
        case .moveOfSchool: "Change of school"
        case .changeOfWorker: "Change of worker"
        case .changeOfHousehold: "Change in the household"
        case .violentIncident: "Incident"
        case .crisis: "Crisis"
        case .milestone: "Day to note"
        }
    }
}
