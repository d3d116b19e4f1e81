/// The days the accounts of an occurrence give, and where they contradict each other.
extension AccountComparison {
    /// Kinds of event at which the agencies that write of it were themselves present.
    static let sharedEvents: UInt64 =
        PairEvidence.meetings | bits([.jointVisit, .enquiryVisit, .contactWithParent])

    /// What two agencies may well have had a contact of their own about, on different days.
    static let separateContacts: UInt64 = bits([.relative, .hardship, .checks])

    static func bits(_ kinds: [EventKind]) -> UInt64 { kinds.reduce(0) { $0 | 1 << UInt64($1.rawValue) } }

    /// Accounts of a group by the certain single day they give, and which of the days is the likeliest.
    private func days(_ group: [Int]) -> (days: [(day: CivilDate, entries: [Int])], chosen: Int)? {
        let certain = group.filter {
            let fact = table.entries[$0]
            let date = chronology.entries[$0].date
            return date.earliest != nil && date.earliest == date.latest && !fact.isUncertain && !fact.isDoubtful
                && !fact.namesDay && !isChiefly($0, Self.separateContacts)
        }
        // What was written for a meeting stands before it; the same words after it tell of the meeting.
        let firstHeld = certain.filter { !table.entries[$0].isPreparation }.map { table.entries[$0].first }.min()
        var days: [(day: CivilDate, entries: [Int])] = []
        for entry in certain {
            if table.entries[entry].isPreparation, table.entries[entry].first <= firstHeld ?? .max { continue }
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
    func habits() -> DatingHabit {
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
    func dates(_ group: [Int], _ habit: DatingHabit, _ found: inout [Contradiction]) {
        guard let (days, chosen) = days(group) else { return }
        namedDays(group, days[chosen], &found)
        for other in days.indices where other != chosen {
            let apart = days[other].day.days(since: days[chosen].day)
            let entries = days[other].entries.filter {
                contradicts($0, later: apart > 0, days[chosen].entries, group, habit)
                    && !(apart > 0 && wasAway($0))
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

    /// "Apologies sent. Minutes awaited.": whoever was not there writes of it on a day of their own.
    private func wasAway(_ entry: Int) -> Bool {
        let keys = TextTokens(chronology.entries[entry].event).tokens.filter { !$0.isMark }.map(\.key)
        return zip(keys, keys.dropFirst()).contains { one, next in
            one == "apologies" && ["sent", "given", "made", "tendered"].contains(next)
                || one == "minutes" && ["awaited", "requested", "received", "read"].contains(next)
        }
    }

    /// Accounts whose words give the occurrence another day, in figures, than the one on which those nearest to it have it.
    private func namedDays(
        _ group: [Int], _ chosen: (day: CivilDate, entries: [Int]), _ found: inout [Contradiction]
    ) {
        guard chosen.entries.contains(where: { !isHearer($0, group) && !table.entries[$0].isReceipt }) else { return }
        let entries = group.filter { place in
            let fact = table.entries[place]
            guard fact.figureDay != 0, !chosen.entries.contains(place), fact.first >= chosen.day.dayNumber else {
                return false
            }
            let apart = abs(fact.figureDay - chosen.day.dayNumber)
            return (1...Self.namedDaysApart).contains(apart)
                && chosen.entries.contains { isAccount($0, besides: place) }
                && !group.contains {
                    $0 != place && table.entries[$0].first == fact.figureDay && !table.entries[$0].namesDay
                }
        }
        guard let first = entries.first else { return }
        let apart = abs(table.entries[first].figureDay - chosen.day.dayNumber)
        found.append(
            Contradiction(
                kind: .date, first: chosen.entries, second: entries,
                detail:
                    "The words of one account name another day than the others give, \(apart) \(apart == 1 ? "day" : "days") apart.",
                firstWords: chronology.entries[chosen.entries[0]].date.verbatim,
                secondWords: chronology.entries[first].event))
    }

    /// A notice that names in figures another day than the one on which the agency it came from has what it tells of, though
    /// too short to be taken for an account of it: "DA notif 6/6" of what the police have on the 7th.
    func noticeDays(_ found: inout [Contradiction]) {
        for (place, fact) in table.entries.enumerated() {
            guard fact.figureDay != 0, fact.figureDay < fact.first, fact.width == 0, isNotice(place, fact) else {
                continue
            }
            let around = max(0, place - Self.noticeReach)..<place
            let others = around.filter {
                let other = table.entries[$0]
                return other.agency != fact.agency && other.isPlaced && other.width == 0 && !other.isUncertain
                    && !other.isReceipt && other.kinds & Self.ofNotices != 0
            }
            let all = others.filter { (1...2).contains(abs(table.entries[$0].first - fact.figureDay)) }
            // What a notice tells of is most often the police's.
            let ofPolice = all.filter { hasKind($0, .police) }
            let near = ofPolice.isEmpty ? all : ofPolice
            guard Set(near.map { table.entries[$0].first }).count == 1, let first = near.first,
                !others.contains(where: { table.entries[$0].first == fact.figureDay }),
                !found.contains(where: { $0.kind == .date && ($0.first + $0.second).contains(place) })
            else { continue }
            let apart = abs(fact.figureDay - table.entries[first].first)
            found.append(
                Contradiction(
                    kind: .date, first: [first], second: [place],
                    detail:
                        "The words of one account name another day than the other gives, \(apart) \(apart == 1 ? "day" : "days") apart.",
                    firstWords: chronology.entries[first].date.verbatim,
                    secondWords: chronology.entries[place].event))
        }
    }

    private static let noticeReach = 60
    private static let ofNotices: UInt64 = bits([.domesticIncident, .policeContact, .welfareCheck, .missing])

    private func isNotice(_ entry: Int, _ fact: EntryFacts) -> Bool {
        let keys = Set(TextTokens(chronology.entries[entry].event).tokens.map(\.key))
        return (fact.isReceipt || !keys.isDisjoint(with: Self.notices))
            && (fact.kinds & Self.ofNotices != 0 || !keys.isDisjoint(with: Self.matters))
    }

    private static let matters: Set<String> = ["da", "dv", "domestic", "police", "dash", "ppn", "merlin"]

    /// A notice of something, by its first words.
    private func isPaper(_ entry: Int) -> Bool {
        let text = TextTokens(chronology.entries[entry].event)
        guard let first = text.sentences.first else { return false }
        let keys = text.tokens[first].prefix(6).map(\.key)
        return keys.contains { Self.papers.contains($0) } && !keys.contains { ["to", "sent"].contains($0) }
    }

    private static let papers: Set<String> = ["liaison", "notice", "notices"]

    private static let notices: Set<String> = ["notif", "notification", "notifications", "ppn", "merlin", "notice"]

    func hasKind(_ entry: Int, _ kind: AgencyKind) -> Bool {
        let agency = table.entries[entry].agency
        return table.agencyKinds.indices.contains(agency) && table.agencyKinds[agency].contains(kind)
    }

    private func wereTogether(_ a: Int, _ b: Int) -> Bool {
        let x = table.entries[a]
        let y = table.entries[b]
        guard x.agency < 64, y.agency < 64, !x.isReceipt, !y.isReceipt, x.kinds & y.kinds & Self.together != 0 else {
            return false
        }
        let ofX: UInt64 = 1 << UInt64(x.agency)
        let ofY: UInt64 = 1 << UInt64(y.agency)
        return x.named & ofY != 0 && y.named & ofX != 0 && x.heardFrom & ofY == 0 && y.heardFrom & ofX == 0
            && x.told & ofY == 0 && y.told & ofX == 0
    }

    /// What the agencies may have been at together.
    private static let together: UInt64 = sharedEvents | bits([.homeVisit, .meeting])

    private func isOwnAccount(_ entry: Int, _ group: [Int]) -> Bool {
        table.entries[entry].heardFrom == 0 && !isHearer(entry, group) && isChiefly(entry, Self.momentary)
    }

    /// Tells of the event itself, not of telling the other.
    private func isAccount(_ entry: Int, besides other: Int) -> Bool {
        let fact = table.entries[entry]
        var shared = fact.kinds & table.entries[other].kinds & Self.momentary
        // What a surgery writes of a bruise has the day of the consultation, not of the blow.
        if hasKind(entry, .generalPractice) { shared &= ~Self.bits([.domesticIncident]) }
        return shared != 0 && fact.heardFrom == 0 && !fact.isReceipt && fact.toldDays.isEmpty
    }

    /// Whether the words of one entry name the day of another.
    private func tells(_ entry: Int, _ other: Int) -> Bool {
        table.entries[entry].toldDays.contains { table.toldDays[Int($0)] == table.entries[other].first }
    }

    private func tellOneDay(_ a: Int, _ b: Int) -> Bool {
        table.entries[a].toldDays.contains { at in
            table.entries[b].toldDays.contains { table.toldDays[Int($0)] == table.toldDays[Int(at)] }
        }
    }

    private static let namedDaysApart: Int32 = 3

    /// What happens at one moment; a bruise or a worry two agencies may each come upon on a day of their own.
    static let momentary: UInt64 =
        sharedEvents
        | bits([
            .domesticIncident, .policeContact, .welfareCheck, .missing, .arrest, .emergencyCare, .medicalExamination,
            .homeVisit, .noAccess, .birth, .missedAppointment, .move, .referral, .critical, .checks, .closure,
            .placement, .legal, .meeting, .attendanceAtSchool, .nuisance, .housing, .domesticAbuseSupport,
        ])

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
        // The words of one name the day of the other, or both name a day before: the date is that of the writing.
        if others.contains(where: { tells(entry, $0) || tells($0, entry) || tellOneDay(entry, $0) }) { return false }
        // "A&E liaison notice": it has the day on which it came, and is no other account of when it was.
        if later, !fact.saysToday, isPaper(entry) { return false }
        if fact.kinds & Self.sharedEvents != 0,
            others.contains(where: { table.entries[$0].kinds & fact.kinds & Self.sharedEvents != 0 }), !fact.isReceipt
        {
            return true
        }
        // Both were there and say so: a visit or meeting each has the other at.
        if others.contains(where: { wereTogether(entry, $0) }) { return true }
        // Told that it happened "this morning", days after.
        if later, fact.saysToday, hasHeard(entry, others) { return true }
        if later, isHearer(entry, group) {
            return table.entries[entry].first - table.entries[others[0]].first <= 3 && habit.isOnTheDay(fact)
        }
        if !later, hasHeard(entry, others) || (fact.isReceipt && others.contains { isOwnAccount($0, group) }) {
            return true
        }
        guard others.contains(where: { table.entries[$0].chief == fact.chief }), isChiefly(entry, Self.momentary) else {
            return false
        }
        return later || !others.allSatisfy { table.entries[$0].isReceipt || isHearer($0, [entry]) }
    }
}
