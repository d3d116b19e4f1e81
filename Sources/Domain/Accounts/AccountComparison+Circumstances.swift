/// Circumstances of one moment that two accounts of it give differently.
extension AccountComparison {
    /// What the accounts of a group say of a moment, read once.
    struct Circumstances {
        var entry: Int
        var sides: [UInt64: CircumstanceReader.Said<Set<UInt64>>] = [:]
        var place: CircumstanceReader.Said<CircumstanceReader.Place>?
        var doings = CircumstanceReader.Doings()
        var whereabouts = WhereaboutsReader.Said()
        var plain = SaidAndDenied.Said()
        var counts: [UInt64: CircumstanceReader.Said<Int>] = [:]
        /// Words by which somebody stayed in the room with the child.
        var company: String?
        var views: [OutcomeReader.View] = []
    }

    func circumstances(_ entry: Int, _ cutter: WordCutter, isMeeting: Bool) -> Circumstances {
        let fields = chronology.entries[entry].fields
        let agency = table.entries[entry].agency
        let isSchool =
            table.agencyKinds.indices.contains(agency)
            && table.agencyKinds[agency].contains { $0 == .school || $0 == .nursery }
        let cues = CircumstanceReader.cues(cutter.words)
        var said = Circumstances(entry: entry)
        if cues.contains(.sides) { said.sides = CircumstanceReader.sides(cutter, fields) }
        if cues.contains(.place) { said.place = CircumstanceReader.place(cutter, fields, isSchool: isSchool) }
        said.doings = CircumstanceReader.doings(cutter, fields, parties, cues)
        if !isMeeting { said.whereabouts = whereabouts.read(cutter, fields, parties) }
        let rare = table.entries[entry].rare
        said.plain = SaidAndDenied().read(
            cutter, fields, table.rare[Int(rare.lowerBound)..<Int(rare.upperBound)], parties)
        if cues.contains(.count) { said.counts = CircumstanceReader.counts(cutter, fields) }
        said.company = outcomes.company(cutter, fields)
        said.views = outcomes.views(cutter, fields) { attendance.agency(at: $0, cutter.words) }
        return said
    }

    func compareCircumstances(_ group: [Int], _ read: [Circumstances], _ kinds: UInt64, _ found: inout [Contradiction])
    {
        for (at, one) in read.enumerated() {
            for other in read[(at + 1)...]
            where table.entries[one.entry].agency != table.entries[other.entry].agency {
                sides(one, other, &found)
                if kinds & Self.seenTogether != 0, isSameDay(one.entry, other.entry) { places(one, other, &found) }
                if isSameMoment(one.entry, other.entry) {
                    doers(one, other, .call, "who called for help", .attendance, &found)
                    doers(one, other, .hurt, "who did it", .outcome, &found)
                    doers(one, other, .find, "who found them", .attendance, &found)
                    hurt(one, other, &found)
                    counts(one, other, &found)
                    plainly(one, other, &found)
                    plainly(other, one, &found)
                    if isOfOneDay(one.entry, other.entry) {
                        whereabouts(one, other, &found)
                        whereabouts(other, one, &found)
                    }
                }
                if isSameDay(one.entry, other.entry) {
                    doers(one, other, .mind, "who was looking after the child", .attendance, &found)
                    doers(one, other, .open, "who came to the door", .attendance, &found)
                    doers(one, other, .collect, "who collected the child", .attendance, &found)
                }
                alone(one, other, &found)
                alone(other, one, &found)
                views(one, other, &found)
                views(other, one, &found)
                times(one.entry, other.entry, &found)
                partsOfDay(one.entry, other.entry, &found)
                partsOfDay(other.entry, one.entry, &found)
            }
        }
    }

    /// Kinds at which the agencies saw the child together, or the school has the child in school or not.
    private static let seenTogether: UInt64 = bits([.jointVisit, .enquiryVisit, .arrest, .attendanceAtSchool])

    private func isSameDay(_ a: Int, _ b: Int) -> Bool {
        let x = table.entries[a]
        let y = table.entries[b]
        return x.first == y.first && x.width == 0 && y.width == 0 && !x.isReceipt && !y.isReceipt
    }

    private func sides(_ one: Circumstances, _ other: Circumstances, _ found: inout [Contradiction]) {
        for part in one.sides.keys.sorted() {
            guard let first = one.sides[part], let second = other.sides[part],
                first.value.isDisjoint(with: second.value)
            else { continue }
            found.append(
                Contradiction(
                    kind: .outcome, first: [one.entry], second: [other.entry],
                    detail: "The accounts disagree about which side was hurt.", firstWords: first.words,
                    secondWords: second.words))
            return
        }
    }

    private func places(_ one: Circumstances, _ other: Circumstances, _ found: inout [Contradiction]) {
        guard let first = one.place, let second = other.place, first.value != second.value else { return }
        // Not in school says nothing against being seen anywhere else.
        let values = [first.value, second.value]
        if values.contains(.notAtSchool), !values.contains(.school) { return }
        found.append(
            Contradiction(
                kind: .outcome, first: [one.entry], second: [other.entry],
                detail:
                    "One account has the child \(first.value.rawValue), the other \(second.value.rawValue).",
                firstWords: first.words, secondWords: second.words))
    }

    private func doers(
        _ one: Circumstances, _ other: Circumstances, _ deed: CircumstanceReader.Deed, _ what: String,
        _ kind: Contradiction.Kind, _ found: inout [Contradiction]
    ) {
        guard let first = one.doings.doers[deed], let second = other.doings.doers[deed],
            first.value.isDisjoint(with: second.value)
        else { return }
        found.append(
            Contradiction(
                kind: kind, first: [one.entry], second: [other.entry],
                detail: "The accounts disagree about \(what).", firstWords: first.words, secondWords: second.words,
                gravity: deed == .hurt ? OutcomeTopic.injured.gravity : nil))
    }

    private func hurt(_ one: Circumstances, _ other: Circumstances, _ found: inout [Contradiction]) {
        guard let first = one.doings.hurt, let second = other.doings.hurt, first.value.isDisjoint(with: second.value)
        else { return }
        found.append(
            Contradiction(
                kind: .outcome, first: [one.entry], second: [other.entry],
                detail: "The accounts disagree about who was hurt.", firstWords: first.words,
                secondWords: second.words, gravity: OutcomeTopic.injured.gravity))
    }

    /// Whether both tell of one day: the same in the date column, or a later one that heard of it.
    private func isOfOneDay(_ a: Int, _ b: Int) -> Bool {
        let x = table.entries[a]
        let y = table.entries[b]
        if x.first <= y.last, y.first <= x.last { return true }
        let later = x.first > y.first ? a : b
        let fact = table.entries[later]
        return fact.isReceipt || fact.heardFrom != 0 || !fact.toldDays.isEmpty
    }

    /// Somebody of the family there in one account and elsewhere in the other.
    private func whereabouts(_ one: Circumstances, _ other: Circumstances, _ found: inout [Contradiction]) {
        let doers = one.doings.doers.filter { $0.key != .call }.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap {
            said in
            said.value.value.sorted { describe($0) < describe($1) }.map {
                WhereaboutsReader.Statement(person: $0, isThere: true, words: said.value.words)
            }
        }
        let denied = one.whereabouts.people.filter { !$0.isThere }.map(\.person)
        for there in one.whereabouts.people + doers where there.isThere && !denied.contains(there.person) {
            let away = other.whereabouts.people.first { $0.person == there.person && !$0.isThere }
            var words = away?.words
            if words == nil, !isChildOrOther(there.person) { words = other.whereabouts.noAdult }
            guard let words else { continue }
            found.append(
                Contradiction(
                    kind: .attendance, first: [one.entry], second: [other.entry],
                    detail: "One account has \(describe(there.person)) there, another elsewhere.",
                    firstWords: there.words, secondWords: words))
            return
        }
        // Somewhere else, then found: a child who was missing was both.
        if isChiefly(one.entry, Self.bits([.missing])) || isChiefly(other.entry, Self.bits([.missing])) { return }
        for away in other.whereabouts.people where !away.isThere {
            guard case .child(let child) = away.person,
                let seen = contacts(of: one.entry).first(where: { $0.child == child && $0.seen.answer == .yes })
            else { continue }
            found.append(
                Contradiction(
                    kind: .childSeen, first: [one.entry], second: [other.entry],
                    detail: "One account has \(describe(away.person)) seen there, another elsewhere.",
                    firstWords: seen.seen.words, secondWords: away.words, child: child))
            return
        }
    }

    private func isChildOrOther(_ person: PersonNames.Person) -> Bool {
        switch person {
        case .child, .agency, .named: true
        default: false
        }
    }

    /// One account denies in so many words what the other says.
    private func plainly(_ one: Circumstances, _ other: Circumstances, _ found: inout [Contradiction]) {
        guard let clash = SaidAndDenied().clash(one.plain, other.plain) else { return }
        found.append(
            Contradiction(
                kind: .outcome, first: [one.entry], second: [other.entry],
                detail: "One account denies what the other says.", firstWords: one.plain.texts[clash.first.sentence],
                secondWords: other.plain.texts[clash.second.sentence]))
    }

    /// How many marks or tablets, how heavy, how large: one number of a kind in each account.
    private func counts(_ one: Circumstances, _ other: Circumstances, _ found: inout [Contradiction]) {
        for what in one.counts.keys.sorted() {
            guard let first = one.counts[what], let second = other.counts[what], first.value != second.value,
                abs(first.value - second.value) * 10 > max(first.value, second.value)
            else { continue }
            found.append(
                Contradiction(
                    kind: .outcome, first: [one.entry], second: [other.entry],
                    detail: "The accounts give different numbers.", firstWords: first.words, secondWords: second.words))
            return
        }
    }

    /// A child seen alone in one account, and in the other somebody in the room throughout.
    private func alone(_ one: Circumstances, _ other: Circumstances, _ found: inout [Contradiction]) {
        guard let company = other.company, isSameDay(one.entry, other.entry) else { return }
        let named = table.entries[other.entry].children
        let alone = contacts(of: one.entry).first {
            $0.seenAlone.answer == .yes && (named == 0 || $0.child >= 64 || named >> UInt64($0.child) & 1 == 1)
        }
        guard let alone else { return }
        found.append(
            Contradiction(
                kind: .childSeen, first: [one.entry], second: [other.entry],
                detail: "One account has the child seen alone, the other somebody with the child.",
                firstWords: alone.seenAlone.words, secondWords: company))
    }

    /// What one account says an agency thought, against what that agency's own account says.
    private func views(_ one: Circumstances, _ other: Circumstances, _ found: inout [Contradiction]) {
        let holder = table.entries[other.entry].agency
        guard let said = one.views.first(where: { $0.agency == holder }) else { return }
        let own = other.views.filter { $0.agency == nil }
        guard let against = own.first(where: { $0.isContent != said.isContent }),
            !own.contains(where: { $0.isContent == said.isContent })
        else { return }
        found.append(
            Contradiction(
                kind: .outcome, first: [one.entry], second: [other.entry],
                detail: "One account gives the other agency's view as the opposite of what that agency wrote.",
                firstWords: said.words, secondWords: against.words))
    }

    /// "14:15" in one account, "this morning" in the other, of one thing on one day.
    private func partsOfDay(_ timed: Int, _ told: Int, _ found: inout [Contradiction]) {
        let x = table.entries[timed]
        let y = table.entries[told]
        guard isSameDay(timed, told), x.chief == y.chief, isChiefly(timed, Self.momentary), y.time < 0,
            let part = PartOfDay.told(in: chronology.entries[told].event),
            let time = PartOfDay.time(of: chronology.entries[timed]), !part.minutes.contains(time.minutes)
        else { return }
        found.append(
            Contradiction(
                kind: .date, first: [timed], second: [told], detail: "The accounts give different times of the day.",
                firstWords: time.words, secondWords: part.words))
    }

    /// Minutes apart at which two accounts of one meeting or joint visit cannot both be right.
    private static let minutesApart = 120

    private func times(_ a: Int, _ b: Int, _ found: inout [Contradiction]) {
        let x = table.entries[a]
        let y = table.entries[b]
        guard isSameDay(a, b), x.time >= 0, y.time >= 0, x.chief == y.chief, isChiefly(a, Self.sharedEvents),
            abs(Int(x.time) - Int(y.time)) >= Self.minutesApart
        else { return }
        found.append(
            Contradiction(
                kind: .date, first: [a], second: [b], detail: "The accounts give different times of the day.",
                firstWords: chronology.entries[a].date.verbatim, secondWords: chronology.entries[b].date.verbatim))
    }
}
