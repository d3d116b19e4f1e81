/// What the program reads out of an integrated chronology for a review panel. Every part names entries by their place
/// in ``IntegratedChronology/entries`` and carries the words it rests on.
public struct Understanding: Sendable {
    /// In order of entry, then child.
    public var contacts: [ChildContact]
    /// Occurrences told by two or more agencies, in order of their first entry.
    public var occurrences: [Occurrence]
    public var contradictions: [Contradiction]
    public var unreciprocated: [UnreciprocatedSharing]
    /// What was told and is not all in what the other agency wrote down of it.
    public var toldLess: [ToldLess] = []
    public var requests: [RequestAndAnswer]
    public var claims: [Claim]
    public var silences: [Silence]
    public var smallThings: [SmallThing]
    /// Themes found in each entry, by place of the entry.
    public var indicators: [Indicator]
    /// Each child at each violent incident: where the child was, or that nobody wrote it. In order of entry, then child.
    public var incidents: [IncidentPresence]
    /// Entries that tell of a child gravely hurt, of a death, or of a child taken to safety; in order of entry.
    public var crises: [Crisis]
    /// The first day on which concerns of several kinds stood in the joint record; nil where that never was.
    public var jointConcerns: JointConcerns?
    /// Who and what stood in several agencies' records, and what was not passed on.
    public var records: CaseRecords
    /// What the plans of the case file asked for, against what is shown; nil where it names no plan.
    public var expected: ExpectedContactsFound?
    /// How many findings of each kind people dismissed, and are left out of it.
    public var dismissed: [Finding.Kind: Int] = [:]
    /// The list by which the indicators were found.
    public var themes: [IndicatorTheme]

    public init(
        contacts: [ChildContact] = [], occurrences: [Occurrence] = [], contradictions: [Contradiction] = [],
        unreciprocated: [UnreciprocatedSharing] = [], requests: [RequestAndAnswer] = [], claims: [Claim] = [],
        silences: [Silence] = [], smallThings: [SmallThing] = [], indicators: [Indicator] = [],
        incidents: [IncidentPresence] = [], crises: [Crisis] = [], jointConcerns: JointConcerns? = nil,
        records: CaseRecords = CaseRecords(), themes: [IndicatorTheme] = IndicatorList.builtIn
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
        self.incidents = incidents
        self.crises = crises
        self.jointConcerns = jointConcerns
        self.records = records
        self.themes = themes
    }

    /// A theme's title; a theme the list does not hold by its identifier in words.
    public func title(ofTheme theme: String) -> String {
        themes.first { $0.id == theme }?.title ?? UnderstandingWords.plain(identifier: theme)
    }
}
