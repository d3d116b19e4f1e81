/// A small failure that matters when it adds up (requirement C7).
public struct SmallThing: Sendable, Hashable {
    /// Raw values are those of the published JSON and of the labelled set.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Not attended, was not brought, left before being seen.
        case missedAppointment = "missed_appointment"
        /// A professional at the door: nobody in, no answer, not let in.
        case noAccessVisit = "no_access_visit"
        case cancelledByFamily = "cancelled_by_family"
        case cancelledByAgency = "cancelled_by_agency"
        case meetingNotAttended = "meeting_not_attended"
        case handoverMissing = "handover_missing"
        case supervisionMissing = "supervision_missing"
        case fileLost = "file_lost"
    }
    public var entry: Int
    public var kind: Kind
    /// Whose appointment or meeting it was, in the words written; "" when not written.
    public var who: String
    /// The words it rests on, verbatim.
    public var words: String
    /// Plain name of the rule.
    public var rule: String
    /// A step taken or planned after it that the entry itself states; the words, or nil.
    public var followUpWords: String?
    /// A later entry taken to follow it up within the set time.
    public var followedBy: Int?

    public init(
        entry: Int, kind: Kind, who: String, words: String, rule: String, followUpWords: String? = nil,
        followedBy: Int? = nil
    ) {
        self.entry = entry
        self.kind = kind
        self.who = who
        self.words = words
        self.rule = rule
        self.followUpWords = followUpWords
        self.followedBy = followedBy
    }
}
