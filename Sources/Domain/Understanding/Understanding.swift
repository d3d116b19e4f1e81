/// What the program reads out of an integrated chronology for a review panel. Every part names entries by their place
/// in ``IntegratedChronology/entries`` and carries the words it rests on.
public struct Understanding: Sendable {
    /// In order of entry, then child.
    public var contacts: [ChildContact]
    /// Occurrences told by two or more agencies, in order of their first entry.
    public var occurrences: [Occurrence]
    public var contradictions: [Contradiction]
    public var unreciprocated: [UnreciprocatedSharing]
    public var requests: [RequestAndAnswer]
    public var claims: [Claim]
    public var silences: [Silence]
    public var smallThings: [SmallThing]
    /// Themes found in each entry, by place of the entry.
    public var indicators: [Indicator]

    public init(
        contacts: [ChildContact] = [], occurrences: [Occurrence] = [], contradictions: [Contradiction] = [],
        unreciprocated: [UnreciprocatedSharing] = [], requests: [RequestAndAnswer] = [], claims: [Claim] = [],
        silences: [Silence] = [], smallThings: [SmallThing] = [], indicators: [Indicator] = []
    ) {
        self.contacts = contacts
        self.occurrences = occurrences
        self.contradictions = contradictions
        self.unreciprocated = unreciprocated
        self.requests = requests
        self.claims = claims
        self.silences = silences
        self.smallThings = smallThings
        self.indicators = indicators
    }
}
