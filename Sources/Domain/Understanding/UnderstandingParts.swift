/// The parts of an understanding that do not wait for each other, read side by side, and then those that do.
struct UnderstandingParts {
    private let chronology: IntegratedChronology
    private let people: CasePeople
    private let reader: UnderstandingReader
    private let thresholds: CaseFile.Thresholds
    private(set) var understanding = Understanding()
    private var said = TellingReader.Said(tellings: [], heard: [])
    /// Contradictions between entries that tell of no one occurrence, by where they were found.
    private var atHome: [Contradiction] = []
    private var saidOtherwise: [Contradiction] = []
    private var onlyOnes: [OnlyOneAsked.Statement] = []

    /// What one task found.
    private enum Found: Sendable {
        case accounts(AccountsReader.Result)
        case smallThings([SmallThing])
        case requests([RequestAndAnswer])
        case claims([Claim])
        case said(TellingReader.Said)
        case indicators([Indicator])
        case grave([IncidentPresence], [Crisis])
        case records(CaseRecords, [Contradiction])
        case saidOtherwise([Contradiction], [OnlyOneAsked.Statement])
    }

    init(
        _ chronology: IntegratedChronology, people: CasePeople, contacts: [ChildContact], reader: UnderstandingReader
    ) {
        self.chronology = chronology
        self.people = people
        self.reader = reader
        thresholds = reader.caseFile?.thresholds ?? CaseFile.Thresholds()
        understanding.contacts = contacts
        understanding.themes = reader.themes
    }

    mutating func readAll(_ runner: WorkRunner) {
        let tasks = tasks(runner)
        for found in runner.map(tasks.count, { tasks[$0]() }) { take(found) }
        addContradictions(atHome + saidOtherwise)
        // Missing handovers are not found well enough to be shown as findings (docs/understanding-small-things.md).
        understanding.smallThings.removeAll { $0.kind == .handoverMissing }
        understanding.smallThings = CountedOnce(chronology: chronology, occurrences: understanding.occurrences)
            .counted(understanding.smallThings).map(FollowedInEntry(chronology: chronology).settled)
        var requests = RequestReader()
        requests.answerDays = thresholds.answerDays
        understanding.requests = requests.settled(
            understanding.requests, by: understanding.occurrences, in: chronology)
        let relatives = RequestReader.ofRelatives(
            understanding.records.signs, besides: understanding.requests, people: people, in: chronology)
        if !relatives.isEmpty {
            understanding.requests = (understanding.requests + relatives).sorted { $0.entry < $1.entry }
        }
        addContradictions(OnlyOneAsked.contradictions(onlyOnes, understanding.requests, in: chronology))
        let tellings = TellingReader().shown(said, chronology, occurrences: understanding.occurrences)
        addContradictions(
            NotToldComparison(
                chronology: chronology, tellings: tellings, notPassedOn: understanding.records.notPassedOn
            ).contradictions())
        readLast(tellings, runner)
    }

    /// What rests on all the rest: the silences, and who was told less or knew what.
    private mutating func readLast(_ tellings: [Telling], _ runner: WorkRunner) {
        enum Last: Sendable {
            case silences([Silence])
            case toldLess([ToldLess])
            case joint(JointConcerns?)
        }
        let (chronology, understanding, said, reader) = (chronology, understanding, said, reader)
        let (thresholds, crises) = (thresholds, CrisisDays(chronology, understanding))
        let read: [@Sendable () -> Last] = [
            {
                let (start, end) = (reader.caseFile?.periodStart, reader.caseFile?.periodEnd)
                return .silences(
                    SilenceReader(thresholds: thresholds, periodStart: start, periodEnd: end)
                        .read(chronology, contacts: understanding.contacts, tellings: tellings))
            },
            { .toldLess(ToldLessReader(chronology, understanding).read(tellings, heard: said.heard)) },
            {
                let knowledge = KnowledgeReader(chronology, tellings: tellings)
                var joint = knowledge.jointConcerns(understanding.indicators, themes: reader.themes)
                joint?.beforeCrises = knowledge.concerns(
                    understanding.indicators, before: crises.days, notIn: crises.entries, themes: reader.themes)
                return .joint(joint)
            },
        ]
        for last in runner.map(read.count, { read[$0]() }) {
            switch last {
            case .silences(let found): self.understanding.silences = found
            case .toldLess(let found): self.understanding.toldLess = found
            case .joint(let found): self.understanding.jointConcerns = found
            }
        }
        self.understanding.expected = ExpectedContactsFound.read(chronology, self.understanding, reader.caseFile)
    }

    /// Adds what is not told already between the same entries.
    private mutating func addContradictions(_ more: [Contradiction]) {
        for item in more {
            let isTold = understanding.contradictions.contains { known in
                known.kind != .date
                    && (!Set(known.first).isDisjoint(with: item.first)
                        && !Set(known.second).isDisjoint(with: item.second)
                        || !Set(known.first).isDisjoint(with: item.second)
                            && !Set(known.second).isDisjoint(with: item.first))
            }
            if !isTold { understanding.contradictions.append(item) }
        }
    }

    /// Longest first, so that the last to end does not begin late.
    private func tasks(_ runner: WorkRunner) -> [@Sendable () -> Found] {
        let chronology = chronology
        let (words, kinds) = prepare(runner)
        let contacts = understanding.contacts
        let thresholds = thresholds
        let themes = reader.themes
        let people = people
        let workers = reader.caseFile?.people ?? []
        return [
            {
                .accounts(
                    AccountsReader(people: workers).read(
                        chronology, contacts: contacts, agencyKinds: kinds, runner: runner))
            },
            {
                .smallThings(
                    SmallThingReader(followUpDays: thresholds.followUpDays).read(chronology, words: words))
            },
            { .indicators(IndicatorReader(themes: themes, people: workers).read(chronology)) },
            {
                let crises = CrisisReader().read(chronology, words: words, people: people)
                // Where the brothers and sisters were when a wound was treated is not asked.
                let asked = crises.filter { $0.kind != .injury }
                return .grave(
                    ChildsLineReader().incidents(chronology, people: people, words: words, crises: asked), crises)
            },
            {
                let records = CaseRecordsReader(people: people, known: workers).read(chronology, words)
                return .records(
                    records,
                    HomeComparison(chronology: chronology, people: people).contradictions(records.people))
            },
            {
                let found: [[Contradiction]] = [
                    ChildsWordComparison(chronology: chronology, words: words, people: people, contacts: contacts)
                        .contradictions(),
                    ServiceComparison(chronology: chronology, words: words).contradictions(),
                    NoChildrenKnown(chronology: chronology, words: words).contradictions(),
                    NameCheckComparison(chronology: chronology, words: words).contradictions(),
                    MedicineComparison(chronology: chronology, words: words, people: people).contradictions(),
                    AllInformedComparison(chronology: chronology, words: words).contradictions(),
                    MeetingDayComparison(chronology: chronology, words: words).contradictions(),
                    MinutesComparison(chronology: chronology, words: words).contradictions(),
                    SameDayComparison(chronology: chronology, words: words, people: people).contradictions(),
                    AgeComparison(chronology: chronology, words: words, people: people).contradictions(),
                ]
                return .saidOtherwise(found.flatMap { $0 }, OnlyOneAsked.statements(words))
            },
            { .said(TellingReader().said(chronology, agencyKinds: kinds)) },
            {
                var reader = RequestReader()
                reader.answerDays = thresholds.answerDays
                return .requests(reader.read(chronology, words: words))
            },
            {
                var reader = ClaimReader()
                reader.days = thresholds.checkDays
                return .claims(reader.read(chronology, words: words, people: people))
            },
        ]
    }

    /// What several tasks rest on: the entries' words, and the kinds of the agencies.
    private func prepare(_ runner: WorkRunner) -> (words: EntryWords, kinds: [[AgencyKind]]) {
        let chronology = chronology
        // The words first: they are taken by the caller, whose pieces whoever is done with the agencies then helps with.
        let made: [(words: EntryWords?, kinds: [[AgencyKind]])] = runner.map(2) { part in
            part == 0 ? (EntryWords(chronology, runner: runner), []) : (nil, AgencyGuess.kinds(chronology))
        }
        return (made[0].words ?? EntryWords(chronology), made[1].kinds)
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
        case .records(let records, let contradictions):
            understanding.records = records
            atHome = contradictions
        case .saidOtherwise(let contradictions, let statements):
            saidOtherwise = contradictions
            onlyOnes = statements
        case .grave(let incidents, let crises):
            understanding.incidents = incidents
            understanding.crises = crises
        }
    }
}
