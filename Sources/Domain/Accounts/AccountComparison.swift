/// Compares the accounts of each occurrence: day, who was there, whether the child was seen, what was decided.
struct AccountComparison {
    let chronology: IntegratedChronology
    let table: FactTable
    let groups: [[Int]]
    private var contactsOf: [Int: [ChildContact]] = [:]
    private(set) var names = PersonNames()
    private(set) var parties = PartyReader(names: PersonNames(), sexes: ChildSexes(children: 0))
    let whereabouts = WhereaboutsReader()
    /// First names of the children.
    private let childNames: Set<UInt64>
    /// Surnames of the children, which say nothing of who else is meant.
    let childSurnames: Set<UInt64>
    let attendance: AttendanceReader
    /// Entries that may say who lives in the home.
    private let household: [Int]
    let outcomes: OutcomeReader

    init(
        chronology: IntegratedChronology, table: FactTable, groups: [[Int]], contacts: [ChildContact],
        people: [CaseFile.KnownPerson] = []
    ) {
        self.chronology = chronology
        self.table = table
        self.groups = groups
        attendance = AttendanceReader(
            chronology.agencies, kinds: table.agencyKinds,
            workers: WorkerNames(chronology, people: people, kinds: table.agencyKinds))
        childNames = Set(
            chronology.children.flatMap { [$0.name] + $0.otherNames }.compactMap {
                PlainWords.key($0).split(separator: " ").first.map { WordCutter.key(String($0)) }
            })
        childSurnames = Set(
            chronology.children.flatMap { [$0.name] + $0.otherNames }.flatMap {
                PlainWords.key($0).split(separator: " ").dropFirst().map { WordCutter.key(String($0)) }
            })
        let childPlaces = chronology.children.placesByFirstName
        outcomes = OutcomeReader(childPlaces: childPlaces)
        for contact in contacts
        where contact.seen.answer != .notRecorded || contact.seenAlone.answer == .yes {
            contactsOf[contact.entry, default: []].append(contact)
        }
        var learner = PersonNames.Learner()
        var cutter = WordCutter()
        household = HouseholdComparison.entries(table)
        for entry in groups.joined() + household {
            FactReader.cut(chronology.entries[entry], with: &cutter)
            learner.learn(cutter.words)
        }
        names = learner.names(children: chronology.children, places: childPlaces, people: people)
        var sexes = ChildSexes(children: chronology.children.count)
        for entry in groups.joined().prefix(Self.entriesForSexes) {
            FactReader.cut(chronology.entries[entry], with: &cutter)
            sexes.learn(cutter, names)
        }
        parties = PartyReader(names: names, sexes: sexes)
    }

    /// As many tell whether a child is "he" or "she"; more cost time and tell no more.
    private static let entriesForSexes = 1000

    func contradictions() -> [Contradiction] {
        var found: [Contradiction] = []
        var cutter = WordCutter()
        let habit = habits()
        for group in groups {
            dates(group, habit, &found)
            var people: [(entry: Int, statements: [AttendanceReader.Statement])] = []
            var decisions: [(entry: Int, statements: [OutcomeReader.Statement])] = []
            let shared = group.reduce(~UInt64(0)) { $0 & table.entries[$1].kinds } & Self.sharedEvents
            let isMeeting =
                shared & PairEvidence.meetings != 0
                || group.contains {
                    isChiefly($0, PairEvidence.meetings | Self.bits([.meeting])) || listsPeople($0, &cutter)
                }
            var escorts: [(entry: Int, people: [AttendanceReader.Statement])] = []
            let kinds = groupKinds(group)
            var moments: [Circumstances] = []
            var known: [NamesOfOne] = []
            for entry in group {
                FactReader.cut(chronology.entries[entry], with: &cutter)
                if kinds & AttendanceReader.escorted != 0 {
                    let people = attendance.escorts(chronology.entries[entry], cutter, parties)
                    if !people.isEmpty { escorts.append((entry, people)) }
                }
                if isMeeting || shared != 0 {
                    people.append(
                        (entry, attendance.read(chronology.entries[entry], cutter, names, isMeeting: isMeeting)))
                }
                decisions.append((entry, outcomes.read(chronology.entries[entry], cutter, kinds: kinds)))
                moments.append(circumstances(entry, cutter, isMeeting: isMeeting))
                if let names = namesOfOne(entry, cutter) { known.append(names) }
            }
            compareNames(group, known, &cutter, &found)
            compareCircumstances(group, moments, kinds, &found)
            compareEscorts(escorts, &found)
            compareAttendance(people, &found)
            compareOutcomes(decisions, &found)
            compareSightings(group, isMeeting || shared != 0, &found)
        }
        noticeDays(&found)
        found += HouseholdComparison(chronology: chronology, table: table, names: names).contradictions(household)
        return found
    }

    /// "Present: …": a meeting, whatever it is called.
    private func listsPeople(_ entry: Int, _ cutter: inout WordCutter) -> Bool {
        FactReader.cut(chronology.entries[entry], with: &cutter)
        return attendance.listsPeople(cutter.words)
    }

    private func groupKinds(_ group: [Int]) -> UInt64 { group.reduce(0) { $0 | table.entries[$1].kinds } }

    func isChiefly(_ entry: Int, _ kinds: UInt64) -> Bool {
        let chief = table.entries[entry].chief
        return chief >= 0 && kinds >> UInt64(chief) & 1 == 1
    }

    // MARK: Attendance, outcome, sightings

    private func compareAttendance(
        _ accounts: [(entry: Int, statements: [AttendanceReader.Statement])], _ found: inout [Contradiction]
    ) {
        var sides: [PersonNames.Person: (there: [(Int, String)], away: [(Int, String)])] = [:]
        var order: [PersonNames.Person] = []
        for account in accounts {
            for person in Set(account.statements.map(\.person)) {
                let own = account.statements.filter { $0.person == person }
                guard let first = own.first, own.allSatisfy({ $0.isPresent == first.isPresent }) else { continue }
                if sides[person] == nil { order.append(person) }
                if first.isPresent {
                    sides[person, default: ([], [])].there.append((account.entry, first.words))
                } else {
                    sides[person, default: ([], [])].away.append((account.entry, first.words))
                }
            }
        }
        for person in order.sorted(by: { describe($0) < describe($1) }) {
            guard let side = sides[person], let there = side.there.first, let away = side.away.first else { continue }
            found.append(
                Contradiction(
                    kind: .attendance, first: side.there.map(\.0), second: side.away.map(\.0),
                    detail: "One account has \(describe(person)) there, another not.", firstWords: there.1,
                    secondWords: away.1))
        }
    }

    /// Who is said to have brought the child, where two accounts name nobody in common.
    private func compareEscorts(
        _ said: [(entry: Int, people: [AttendanceReader.Statement])], _ found: inout [Contradiction]
    ) {
        guard let first = said.first else { return }
        for other in said.dropFirst()
        where Set(other.people.map(\.person)).isDisjoint(with: Set(first.people.map(\.person))) {
            found.append(
                Contradiction(
                    kind: .attendance, first: [first.entry], second: [other.entry],
                    detail: "The accounts disagree about who brought the child.", firstWords: first.people[0].words,
                    secondWords: other.people[0].words))
        }
    }

    func describe(_ person: PersonNames.Person) -> String {
        switch person {
        case .mother: "the mother"
        case .father: "the father"
        case .partner: "the partner"
        case .grandmother: "the grandmother"
        case .grandfather: "the grandfather"
        case .agency(let place):
            chronology.agencies.indices.contains(place) ? chronology.agencies[place].name : "an agency"
        case .child(let place):
            chronology.children.indices.contains(place) ? chronology.children[place].name : "the child"
        case .named: "a person named"
        }
    }

    private func compareOutcomes(
        _ accounts: [(entry: Int, statements: [OutcomeReader.Statement])], _ found: inout [Contradiction]
    ) {
        for topic in OutcomeTopic.allCases {
            let said = accounts.flatMap { account in
                account.statements.filter { $0.topic == topic }.map { (entry: account.entry, statement: $0) }
            }
            guard said.count > 1 else { continue }
            // What most accounts say, the earliest among equals.
            func support(_ values: UInt64) -> Int { said.count { $0.statement.values & values != 0 } }
            guard let usual = said.map(\.statement).max(by: { support($0.values) < support($1.values) }) else {
                continue
            }
            var seen = Set<UInt64>()
            for other in said where other.statement.values & usual.values == 0 {
                let first = said.filter {
                    $0.statement.values & usual.values != 0 && disagree($0, other)
                        && $0.statement.subject.meets(other.statement.subject)
                }
                guard !first.isEmpty, seen.insert(other.statement.values).inserted else { continue }
                let second = said.filter {
                    $0.statement.values == other.statement.values
                        && $0.statement.subject.meets(other.statement.subject)
                }
                found.append(
                    Contradiction(
                        kind: topic.kind, first: first.map(\.entry), second: second.map(\.entry),
                        detail: "The accounts disagree about \(topic.words).",
                        firstWords: marked(topic, first[0], against: second[0]),
                        secondWords: marked(topic, second[0], against: first[0]), gravity: topic.gravity))
            }
        }
    }

    /// Whether two statements are of different entries, and for what passed between two agencies, of those two.
    private func disagree(
        _ one: (entry: Int, statement: OutcomeReader.Statement),
        _ other: (entry: Int, statement: OutcomeReader.Statement)
    ) -> Bool {
        let x = table.entries[one.entry]
        let y = table.entries[other.entry]
        guard one.entry != other.entry, x.agency != y.agency else { return false }
        guard one.statement.topic.isBetweenTwo else { return true }
        guard x.agency < 64, y.agency < 64 else { return false }
        return x.speaksOf >> UInt64(y.agency) & 1 == 1 || y.speaksOf >> UInt64(x.agency) & 1 == 1
    }

    func contacts(of entry: Int) -> [ChildContact] { contactsOf[entry] ?? [] }

    /// Whether two accounts tell of the same moment, not of contacts of their own on two days.
    func isSameMoment(_ a: Int, _ b: Int) -> Bool {
        let x = table.entries[a]
        let y = table.entries[b]
        return (x.first <= y.last && y.first <= x.last) || x.chief == y.chief || x.isReceipt || y.isReceipt
    }

    /// A school's or nursery's own day is one thing, another agency's visit the same day another, unless one writes of the
    /// other; and so with the many contacts of a day on which a family moves.
    private func mayBeOneContact(_ a: Int, _ b: Int) -> Bool {
        let isOfDay = { (entry: Int) in hasKind(entry, .school) || hasKind(entry, .nursery) }
        guard isOfDay(a) != isOfDay(b) || isChiefly(a, Self.moves) && isChiefly(b, Self.moves) else { return true }
        let x = table.entries[a]
        let y = table.entries[b]
        guard x.agency < 64, y.agency < 64 else { return true }
        return x.speaksOf >> UInt64(y.agency) & 1 == 1 || y.speaksOf >> UInt64(x.agency) & 1 == 1
            || x.kinds & y.kinds & Self.sharedEvents != 0
    }

    private static let moves = bits([.move])

    private func compareSightings(_ group: [Int], _ isTogether: Bool, _ found: inout [Contradiction]) {
        var children: [Int: (seen: [ChildContact], unseen: [ChildContact])] = [:]
        for entry in group {
            for contact in contactsOf[entry] ?? [] {
                guard Sighting.isFirstHand(contact, isReceipt: table.entries[entry].isReceipt, names: childNames) else {
                    continue
                }
                if contact.seen.answer == .yes {
                    children[contact.child, default: ([], [])].seen.append(contact)
                } else if contact.seen.answer == .no,
                    contact.seen.basis != .stated || !TelephoneCall.isOne(chronology.entries[entry])
                {
                    // The column of a call says "No" as a rule: it sees nobody, and says nothing of who saw the child that day.
                    children[contact.child, default: ([], [])].unseen.append(contact)
                }
            }
        }
        for child in children.keys.sorted() {
            guard var sides = children[child], !sides.seen.isEmpty, !sides.unseen.isEmpty else { continue }
            let (seen, unseen) = (sides.seen, sides.unseen)
            sides.unseen.removeAll { one in !seen.contains { mayBeOneContact(one.entry, $0.entry) } }
            sides.seen.removeAll { one in !unseen.contains { mayBeOneContact(one.entry, $0.entry) } }
            if !isTogether {
                // Seen one day and not at another contact the next, a child was where both say.
                sides.unseen.removeAll { unseen in
                    !sides.seen.contains { isSameMoment(unseen.entry, $0.entry) }
                }
            }
            guard let seen = sides.seen.first, let unseen = sides.unseen.first else { continue }
            let name = chronology.children.indices.contains(child) ? chronology.children[child].name : "the child"
            found.append(
                Contradiction(
                    kind: .childSeen, first: sides.seen.map(\.entry), second: sides.unseen.map(\.entry),
                    detail: "One account says that \(name) was seen, another that not.", firstWords: seen.seen.words,
                    secondWords: unseen.seen.words, child: child))
        }
    }
}
