/// The parts of an understanding that do not wait for each other, read side by side, and then those that do.
struct UnderstandingParts {
    private let chronology: IntegratedChronology
    private let reader: UnderstandingReader
    private let thresholds: CaseFile.Thresholds
    private(set) var understanding = Understanding()
    private var said = TellingReader.Said(tellings: [], heard: [])

    /// What one task found.
    private enum Found: Sendable {
        case accounts(AccountsReader.Result)
        case smallThings([SmallThing])
        case requests([RequestAndAnswer])
        case claims([Claim])
        case said(TellingReader.Said)
        case indicators([Indicator])
    }

    init(_ chronology: IntegratedChronology, contacts: [ChildContact], reader: UnderstandingReader) {
        self.chronology = chronology
        self.reader = reader
        thresholds = reader.caseFile?.thresholds ?? CaseFile.Thresholds()
        understanding.contacts = contacts
    }

    mutating func readAll(_ runner: WorkRunner) {
        let tasks = tasks(EntryWords(chronology, runner: runner))
        for found in runner.map(tasks.count, { tasks[$0]() }) { take(found) }
        var requests = RequestReader()
        requests.answerDays = thresholds.answerDays
        understanding.requests = requests.settled(
            understanding.requests, by: understanding.occurrences, in: chronology)
        let tellings = TellingReader().shown(said, chronology, occurrences: understanding.occurrences)
        understanding.silences = SilenceReader(
            thresholds: thresholds, periodStart: reader.caseFile?.periodStart, periodEnd: reader.caseFile?.periodEnd
        ).read(chronology, contacts: understanding.contacts, tellings: tellings)
    }

    /// Longest first, so that the last to end does not begin late.
    private func tasks(_ words: EntryWords) -> [@Sendable () -> Found] {
        let chronology = chronology
        let contacts = understanding.contacts
        let thresholds = thresholds
        let themes = reader.themes
        let kinds = AgencyGuess.kinds(chronology)
        let people = reader.caseFile?.people ?? []
        return [
            { .accounts(AccountsReader(people: people).read(chronology, contacts: contacts, agencyKinds: kinds)) },
            {
                .smallThings(
                    SmallThingReader(followUpDays: thresholds.followUpDays).read(chronology, words: words))
            },
            { .indicators(IndicatorReader(themes: themes).read(chronology)) },
            { .said(TellingReader().said(chronology, agencyKinds: kinds)) },
            {
                var reader = RequestReader()
                reader.answerDays = thresholds.answerDays
                return .requests(reader.read(chronology, words: words))
            },
            {
                var reader = ClaimReader()
                reader.days = thresholds.checkDays
                return .claims(reader.read(chronology, words: words))
            },
        ]
    }

    private mutating func take(_ found: Found) {
        switch found {
        case .accounts(let accounts):
            understanding.occurrences = accounts.occurrences
            understanding.contradictions = accounts.contradictions
            understanding.unreciprocated = accounts.unreciprocated
        case .smallThings(let things): understanding.smallThings = things
        case .requests(let requests): understanding.requests = requests
        case .claims(let claims): understanding.claims = claims
        case .said(let said): self.said = said
        case .indicators(let indicators): understanding.indicators = indicators
        }
    }
}
