/// Circumstances of one moment that two accounts of it give differently.
extension AccountComparison {
    /// What the accounts of a group say of a moment, read once.
    struct Circumstances {
        var entry: Int
        var sides: [UInt64: CircumstanceReader.Said<Set<UInt64>>] = [:]
        var place: CircumstanceReader.Said<CircumstanceReader.Place>?
        var callers: CircumstanceReader.Said<Set<PersonNames.Person>>?
        var collectors: CircumstanceReader.Said<Set<PersonNames.Person>>?
        var hurters: CircumstanceReader.Said<Set<PersonNames.Person>>?
        var found: CircumstanceReader.Said<Set<PersonNames.Person>>?
        var minders: CircumstanceReader.Said<Set<PersonNames.Person>>?
        var openers: CircumstanceReader.Said<Set<PersonNames.Person>>?
        var counts: [UInt64: CircumstanceReader.Said<Int>] = [:]
        /// Words by which somebody stayed in the room with the child.
        var company: String?
        var views: [OutcomeReader.View] = []
    }

    func circumstances(_ entry: Int, _ cutter: WordCutter) -> Circumstances {
        let fields = chronology.entries[entry].fields
        let agency = table.entries[entry].agency
        let isSchool =
            table.agencyKinds.indices.contains(agency)
            && table.agencyKinds[agency].contains { $0 == .school || $0 == .nursery }
        let cues = CircumstanceReader.cues(cutter.words)
        var said = Circumstances(entry: entry)
        if cues.contains(.sides) { said.sides = CircumstanceReader.sides(cutter, fields) }
        if cues.contains(.place) { said.place = CircumstanceReader.place(cutter, fields, isSchool: isSchool) }
        if cues.contains(.call) { said.callers = CircumstanceReader.callers(cutter, fields, names) }
        if cues.contains(.collect) { said.collectors = CircumstanceReader.collectors(cutter, fields, names) }
        if cues.contains(.hurt) { said.hurters = CircumstanceReader.hurters(cutter, fields, names) }
        if cues.contains(.find) { said.found = CircumstanceReader.found(cutter, fields, names) }
        if cues.contains(.mind) { said.minders = CircumstanceReader.minders(cutter, fields, names) }
        if cues.contains(.open) { said.openers = CircumstanceReader.openers(cutter, fields, names) }
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
                    people(one, other, \.callers, "who called for help", .attendance, &found)
                    people(one, other, \.hurters, "who did it", .outcome, &found)
                    people(one, other, \.found, "who found them", .attendance, &found)
                    counts(one, other, &found)
                }
                if isSameDay(one.entry, other.entry) {
                    people(one, other, \.minders, "who was looking after the child", .attendance, &found)
                    people(one, other, \.openers, "who came to the door", .attendance, &found)
                    people(one, other, \.collectors, "who collected the child", .attendance, &found)
                }
                alone(one, other, &found)
                alone(other, one, &found)
                views(one, other, &found)
                views(other, one, &found)
                times(one.entry, other.entry, &found)
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

    private func people(
        _ one: Circumstances, _ other: Circumstances,
        _ of: KeyPath<Circumstances, CircumstanceReader.Said<Set<PersonNames.Person>>?>, _ what: String,
        _ kind: Contradiction.Kind, _ found: inout [Contradiction]
    ) {
        guard let first = one[keyPath: of], let second = other[keyPath: of], first.value.isDisjoint(with: second.value)
        else { return }
        found.append(
            Contradiction(
                kind: kind, first: [one.entry], second: [other.entry],
                detail: "The accounts disagree about \(what).", firstWords: first.words, secondWords: second.words))
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
