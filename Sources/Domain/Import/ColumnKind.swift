/// What a column of an agency's chronology holds. Raw values are those of the published JSON and of mapping files.
public enum ColumnKind: String, Sendable, CaseIterable, Codable {
    case date
    case time
    case endDate = "end_date"
    /// When the entry was written or entered, as against when it happened.
    case recorded
    /// Running number of the row or record.
    case reference
    case source
    case agency
    /// Who recorded it or did the work, with role.
    case practitioner
    /// Who was there or involved.
    case present
    /// Which child or person the entry is about.
    case child
    case location
    case event
    /// What the agency named in the heading did or saw, where the table has a column for each agency.
    case account
    /// Kind of contact in a word or two ("home visit", "telephone"), where the event has a column of its own.
    case contact
    case childSeen = "child_seen"
    case seenAlone = "seen_alone"
    /// Whether there was talk with the child, both ways.
    case spokenWith = "spoken_with"
    case wishes
    case action
    case sharedWith = "shared_with"
    case impact
    case expectedPractice = "expected_practice"
    case comment
    /// A column we have no name for: kept under its own heading.
    case other

    /// Heading in our own outputs.
    public var heading: String {
        switch self {
        case .date: "Date"
        case .time: "Time"
        case .endDate: "End date"
        case .recorded: "Date recorded"
        case .reference: "Reference"
        case .source: "Source"
        case .agency: "Agency"
        case .practitioner: "Practitioner"
        case .present: "People present"
        case .child: "Child or person"
        case .location: "Place"
        case .event: "Event"
        case .account: "Account of the agency named"
        case .contact: "Kind of contact"
        case .childSeen: "Child seen"
        case .seenAlone: "Seen alone"
        case .spokenWith: "Spoken with"
        case .wishes: "Wishes and feelings"
        case .action: "Action or decision"
        case .sharedWith: "Shared with"
        case .impact: "Impact on child"
        case .expectedPractice: "Expected practice"
        case .comment: "Comment"
        case .other: "Other"
        }
    }
}
