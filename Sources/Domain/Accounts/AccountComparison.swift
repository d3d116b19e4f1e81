/// Compares the accounts of each occurrence: day, who was there, whether the child was seen, what was decided.
struct AccountComparison {
    let chronology: IntegratedChronology
    let table: FactTable
    let groups: [[Int]]
    private var contactsOf: [Int: [ChildContact]] = [:]
    private var names = PersonNames()
    /// First names of the children.
    private let childNames: Set<UInt64>
    private let attendance: AttendanceReader
    private let outcomes: OutcomeReader

    /// Kinds of event at which the agencies that write of it were themselves present.
    private static let sharedEvents: UInt64 =
        PairEvidence.meetings | bits([.jointVisit, .enquiryVisit, .contactWithParent])

    /// What two agencies may well have had a contact of their own about, on different days.
    private static let separateContacts: UInt64 = bits([.relative, .hardship, .checks])

    private static func bits(_ kinds: [EventKind]) -> UInt64 { kinds.reduce(0) { $0 | 1 << UInt64($1.rawValue) } }

    init(chronology: IntegratedChronology, table: FactTable, groups: [[Int]], contacts: [ChildContact]) {
        self.chronology = chronology
        self.table = table
        self.groups = groups
        attendance = AttendanceReader(chronology.agencies, kinds: table.agencyKinds)
        childNames = Set(
            chronology.children.flatMap { [$0.name] + $0.otherNames }.compactMap {
                PlainWords.key($0).split(separator: " ").first.map { WordCutter.key(String($0)) }
            })
        outcomes = OutcomeReader(childNames: childNames)
        for contact in contacts where contact.seen.answer != .notRecorded {
            contactsOf[contact.entry, default: []].append(contact)
        }
        var learner = PersonNames.Learner()
        var cutter = WordCutter()
        for entry in groups.joined() {
            FactReader.cut(chronology.entries[entry], with: &cutter)
            learner.learn(cutter.words)
        }
        names = learner.names(children: chronology.children)
    }

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
                shared & PairEvidence.meetings != 0 || group.contains { isChiefly($0, PairEvidence.meetings) }
            for entry in group {
                FactReader.cut(chronology.entries[entry], with: &cutter)
                if isMeeting || shared != 0 {
                    people.append(
                        (entry, attendance.read(chronology.entries[entry], cutter, names, isMeeting: isMeeting)))
                }
                decisions.append((entry, outcomes.read(chronology.entries[entry], cutter, kinds: groupKinds(group))))
            }
            compareAttendance(people, &found)
            compareOutcomes(decisions, &found)
            compareSightings(group, &found)
        }
        return found
    }

    private func groupKinds(_ group: [Int]) -> UInt64 { group.reduce(0) { $0 | table.entries[$1].kinds } }

    private func isChiefly(_ entry: Int, _ kinds: UInt64) -> Bool {
        let chief = table.entries[entry].chief
        return chief >= 0 && kinds >> UInt64(chief) & 1 == 1
    }

    // MARK: Days

    /// Accounts of a group by the certain single day they give, and which of the days is the likeliest.
    private func days(_ group: [Int]) -> (days: [(day: CivilDate, entries: [Int])], chosen: Int)? {
        let certain = group.filter {
            let fact = table.entries[$0]
            let date = chronology.entries[$0].date
            return date.earliest != nil && date.earliest == date.latest && !fact.isUncertain && !fact.isDoubtful
                && !fact.namesDay && !fact.isPreparation && !isChiefly($0, Self.separateContacts)
        }
        var days: [(day: CivilDate, entries: [Int])] = []
        for entry in certain {
            guard let day = chronology.entries[entry].date.earliest else { continue }
            if let at = days.firstIndex(where: { $0.day == day }) {
                days[at].entries.append(entry)
            } else {
                days.append((day, [entry]))
            }
        }
        // The day most accounts give, else that of the account nearest to the event.
        func standing(_ place: Int) -> (Int, Int, Int) {
            (days[place].entries.contains { !isHearer($0, group) } ? 1 : 0, days[place].entries.count, -place)
        }
        return days.indices.max { standing($0) < standing($1) }.map { (days, $0) }
    }

    /// How each agency dates what it hears from others.
    private func habits() -> DatingHabit {
        var habit = DatingHabit()
        for group in groups {
            guard let (days, chosen) = days(group), days[chosen].entries.contains(where: { !isHearer($0, group) })
            else { continue }
            for (place, day) in days.enumerated() {
                for entry in day.entries where isHearer(entry, group) {
                    habit.add(table.entries[entry], isSameDay: place == chosen)
                }
            }
        }
        return habit
    }

    /// Certain single days that differ. Hearing of something later is no contradiction where that is the agency's habit;
    /// hearing of it before it happened is.
    private func dates(_ group: [Int], _ habit: DatingHabit, _ found: inout [Contradiction]) {
        guard let (days, chosen) = days(group), days.count > 1 else { return }
        for other in days.indices where other != chosen {
            let apart = days[other].day.days(since: days[chosen].day)
            let entries = days[other].entries.filter {
                contradicts($0, later: apart > 0, days[chosen].entries, group, habit)
            }
            guard !entries.isEmpty, abs(apart) <= 10 else { continue }
            let sides = days[chosen].entries
            found.append(
                Contradiction(
                    kind: .date, first: sides, second: entries,
                    detail:
                        "The accounts give different days, \(abs(apart)) \(abs(apart) == 1 ? "day" : "days") apart.",
                    firstWords: chronology.entries[sides[0]].date.verbatim,
                    secondWords: chronology.entries[entries[0]].date.verbatim))
        }
    }

    /// Heard of it from one of the others, or holds a letter or notification of it.
    private func isHearer(_ entry: Int, _ group: [Int]) -> Bool {
        let fact = table.entries[entry]
        return fact.isReceipt || hasHeard(entry, group)
    }

    private func hasHeard(_ entry: Int, _ others: [Int]) -> Bool {
        others.contains { other in
            let agency = table.entries[other].agency
            return agency < 64 && table.entries[entry].heardFrom >> UInt64(agency) & 1 == 1
        }
    }

    private func contradicts(
        _ entry: Int, later: Bool, _ others: [Int], _ group: [Int], _ habit: DatingHabit
    ) -> Bool {
        let fact = table.entries[entry]
        // Its words name the others' day: the date is that of the writing.
        for at in fact.toldDays {
            if others.contains(where: { table.entries[$0].first == table.toldDays[Int(at)] }) { return false }
        }
        if fact.kinds & Self.sharedEvents != 0,
            others.contains(where: { table.entries[$0].kinds & fact.kinds & Self.sharedEvents != 0 }), !fact.isReceipt
        {
            return true
        }
        if later, isHearer(entry, group) {
            return table.entries[entry].first - table.entries[others[0]].first <= 3 && habit.isOnTheDay(fact)
        }
        if !later, hasHeard(entry, others) { return true }
        guard others.contains(where: { table.entries[$0].chief == fact.chief }) else { return false }
        return later || !others.allSatisfy { table.entries[$0].isReceipt || isHearer($0, [entry]) }
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

    private func describe(_ person: PersonNames.Person) -> String {
        switch person {
        case .mother: "the mother"
        case .father: "the father"
        case .partner: "the partner"
        case .grandmother: "the grandmother"
        case .grandfather: "the grandfather"
        case .agency(let place):
            chronology.agencies.indices.contains(place) ? chronology.agencies[place].name : "an agency"
        case .named: "a person named"
        }
    }

    private func compareOutcomes(
        _ accounts: [(entry: Int, statements: [OutcomeReader.Statement])], _ found: inout [Contradiction]
    ) {
        for topic in OutcomeReader.Topic.allCases {
            let said = accounts.compactMap { account in
                account.statements.first { $0.topic == topic }.map { (entry: account.entry, statement: $0) }
            }
            var counts: [Int: Int] = [:]
            for one in said { counts[one.statement.value, default: 0] += 1 }
            guard counts.count > 1, let usual = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else {
                continue
            }
            let first = said.filter { $0.statement.value == usual }
            for value in counts.keys.sorted() where value != usual {
                let second = said.filter { $0.statement.value == value }
                found.append(
                    Contradiction(
                        kind: OutcomeReader.kind(of: topic), first: first.map(\.entry), second: second.map(\.entry),
                        detail: "The accounts disagree about \(topic.words).", firstWords: first[0].statement.words,
                        secondWords: second[0].statement.words))
            }
        }
    }

    private func compareSightings(_ group: [Int], _ found: inout [Contradiction]) {
        var children: [Int: (seen: [ChildContact], unseen: [ChildContact])] = [:]
        for entry in group {
            for contact in contactsOf[entry] ?? [] {
                guard Sighting.isFirstHand(contact, isReceipt: table.entries[entry].isReceipt, names: childNames) else {
                    continue
                }
                if contact.seen.answer == .yes {
                    children[contact.child, default: ([], [])].seen.append(contact)
                } else {
                    children[contact.child, default: ([], [])].unseen.append(contact)
                }
            }
        }
        for child in children.keys.sorted() {
            guard let sides = children[child], let seen = sides.seen.first, let unseen = sides.unseen.first else {
                continue
            }
            let name = chronology.children.indices.contains(child) ? chronology.children[child].name : "the child"
            found.append(
                Contradiction(
                    kind: .childSeen, first: sides.seen.map(\.entry), second: sides.unseen.map(\.entry),
                    detail: "One account says that \(name) was seen, another that not.", firstWords: seen.seen.words,
                    secondWords: unseen.seen.words))
        }
    }
}
