/// The pieces of the services themselves: what was known of a person from before, help that had ended, a post empty, an agency
/// not told, what lay; and who had fallen silent.
extension CrisisPiecesReader {
    /// Of a person whom the incident's own entries name, or who was written to be in the home: offences and violence of which
    /// agencies had written long before, which the last year's entries may not repeat.
    func past(_ incident: CaseIncident, _ time: Time) -> [CrisisPieces.Piece] {
        let own = Set(incident.entries)
        return understanding.records.people.compactMap { person in
            guard
                person.mentions.contains(where: { own.contains($0.entry) })
                    || person.home.contains(where: { $0.isThere && time.holds($0.entry) })
            else { return nil }
            let before = person.mentions.filter { time.isBefore($0.entry) || time.holds($0.entry) }
            let lines = before.compactMap { mention -> CrisisPieces.Line? in
                Self.history(chronology.entries[mention.entry].event).map {
                    CrisisPieces.Line(entry: mention.entry, words: $0)
                }
            }
            guard lines.contains(where: { time.isBefore($0.entry) }) else { return nil }
            var piece = CrisisPieces.Piece(
                kind: .past, name: person.name, other: person.role, lines: once(lines), against: [])
            piece.shared = shared(lines, person, time)
            return piece
        }
    }

    /// Entries by which what was known of somebody was shared at a meeting: they name the person, or are of an agency that
    /// had written of it and name nobody else.
    private func shared(
        _ lines: [CrisisPieces.Line], _ person: RecordSubject, _ time: Time
    ) -> [CrisisPieces.Line] {
        let holders = Set(lines.map { chronology.entries[$0.entry].agency })
        let own = Set(person.mentions.map(\.entry))
        let ofOthers = Set(
            understanding.records.people.filter { $0.name != person.name }.flatMap { $0.mentions.map(\.entry) })
        return chronology.entries.indices.compactMap { entry -> CrisisPieces.Line? in
            let isOwn = own.contains(entry)
            guard time.isBefore(entry) || time.holds(entry),
                isOwn || holders.contains(chronology.entries[entry].agency) && !ofOthers.contains(entry)
            else { return nil }
            let event = chronology.entries[entry].event
            // Cutting into words is dear: few entries hold one of these.
            guard event.holds("shared") || event.holds("disclosed"), let words = Self.sharing(event) else { return nil }
            var line = CrisisPieces.Line(entry: entry, words: words)
            line.note = met(entry)
            return line
        }
    }

    /// The other agencies that wrote of the same meeting: "Weir Council and Larchmere School"; "" for none.
    private func met(_ entry: Int) -> String {
        let all = understanding.occurrences.first { $0.entries.contains(entry) }?.entries ?? []
        let agency = chronology.entries[entry].agency
        let others = Set(all.map { chronology.entries[$0].agency }).subtracting([agency]).sorted()
        return UnderstandingWords.list(others.map { chronology.agencies[$0].name })
    }

    /// The sentence of an entry about a meeting that says that a record of somebody was shared there; nil for none.
    private static func sharing(_ event: String) -> String? {
        let text = TextTokens(event)
        guard text.tokens.contains(where: { meetings.contains($0.key) }) else { return nil }
        let found = text.sentences.first { place in
            let keys = text.tokens[place].map(\.key)
            return keys.contains(where: sharings.contains) && keys.contains(where: matters.contains)
                && !keys.contains(where: denials.contains)
        }
        return found.map { text.words($0) }
    }

    private static let meetings: Set<String> = [
        "marac", "mappa", "meeting", "mtg", "conference", "strategy", "panel", "discussion",
    ]
    private static let sharings: Set<String> = ["shared", "disclosed"]
    private static let matters: Set<String> = [
        "conviction", "convictions", "licence", "history", "offence", "offences", "offending", "log", "logs", "record",
        "records", "marker", "markers", "intelligence", "intel", "violence", "pnc", "assault", "assaults",
    ]

    /// The sentence that tells of offences or violence as of something past; nil where none does.
    static func history(_ words: String) -> String? {
        let text = TextTokens(words)
        let found = text.sentences.first { place in
            let keys = text.tokens[place].map(\.key)
            if keys.contains(where: denials.contains) { return false }
            return keys.contains(where: convicted.contains)
                || keys.contains(where: violence.contains) && keys.contains { pastWords.contains($0) || isYear($0) }
        }
        return found.map { text.words($0) }
    }

    private static let convicted: Set<String> = [
        "conviction", "convictions", "convicted", "cruelty", "manslaughter", "murder", "markers", "schedule",
    ]
    private static let violence: Set<String> = [
        "assault", "assaulted", "assaults", "violence", "violent", "offence", "offences", "weapon", "weapons", "rape",
        "harassment", "stalking", "strangled", "injunction", "abuse", "abused", "neglect", "arson", "wounding",
        "prison",
    ]
    private static let pastWords: Set<String> = [
        "previous", "previously", "history", "historic", "historical", "known", "past", "released", "earlier", "served",
        "ago", "ex-partner", "former",
    ]
    private static let denials: Set<String> = ["no", "nil", "none", "not", "denies", "denied"]

    private static func isYear(_ key: String) -> Bool {
        key.utf8.count == 4 && (key.hasPrefix("19") || key.hasPrefix("20")) && Int(key) != nil
    }

    /// A piece for each kind of sign the services left in their own entries.
    func services(_ time: Time) -> [CrisisPieces.Piece] {
        let kinds: [(RecordSign.Kind, CrisisPieces.Piece.Kind)] = [
            (.ended, .ended), (.service, .service), (.leftOut, .leftOut), (.delayed, .delayed),
        ]
        return kinds.compactMap { sign, kind in
            let lines = lines(sign, time)
            guard !lines.isEmpty else { return nil }
            // That somebody did not agree stands beside what ended.
            let against = kind == .ended ? self.lines(.dissent, time) : []
            return CrisisPieces.Piece(kind: kind, name: "", other: "", lines: lines, against: against)
        }
    }

    private func lines(_ kind: RecordSign.Kind, _ time: Time) -> [CrisisPieces.Line] {
        once(
            understanding.records.signs.filter { $0.kind == kind && time.holds($0.entry) }.map {
                CrisisPieces.Line(entry: $0.entry, words: $0.words)
            })
    }

    /// Days before an incident in which words that all is well are looked for.
    private static let lately = 90

    func goingWell(_ time: Time) -> [CrisisPieces.Line] {
        let first = time.day.adding(days: -Self.lately)
        return lines(.goingWell, time).filter { line in
            time.days[line.entry].map { first <= $0 } ?? false
        }
    }

    /// Days from which an agency is called silent.
    private static let longSilent = 42

    /// Agencies in whose silence the incident lies, or which broke it only then.
    func silent(_ time: Time, _ incident: CaseIncident) -> [CrisisPieces.Silent] {
        understanding.silences.compactMap { silence -> CrisisPieces.Silent? in
            // An entry of the agency without a day, between the two, may have broken it.
            guard case .agency(let agency) = silence.subject, let before = silence.before,
                silence.mayBeBrokenBy.isEmpty, time.day <= silence.to,
                time.day.days(since: silence.from) >= Self.longSilent
            else { return nil }
            return CrisisPieces.Silent(agency: agency, entry: before, days: time.day.days(since: silence.from))
        }.sorted { ($1.days, $0.agency) < ($0.days, $1.agency) }
    }

    /// The plans of the case file that were in force at the incident or had ended in the year before it, of each kind the
    /// last; a service offered to every child protects none.
    func plans(_ time: Time) -> [CrisisPieces.Plan] {
        var found: [CrisisPieces.Plan] = []
        let leftOut = understanding.expected?.leftOut(chronology) ?? []
        for child in understanding.expected?.children ?? [] {
            for plan in child.plans where plan.period.from < time.day && !Self.universal.contains(plan.period.plan) {
                let ended = plan.period.to.flatMap { $0 < time.day ? $0 : nil }
                if let ended, ended < time.first { continue }
                if let place = found.firstIndex(where: {
                    $0.title == plan.title && $0.from == plan.period.from && $0.ended == ended
                }) {
                    found[place].children.append(child.child)
                } else {
                    let also = leftOut.filter { $0.plan == plan.period.plan && $0.from == plan.period.from }
                    found.append(
                        CrisisPieces.Plan(
                            title: plan.title, children: [child.child], from: plan.period.from, ended: ended,
                            alsoNamed: also.map { CrisisPieces.Plan.Named(child: $0.child, entry: $0.entry) }))
                }
            }
        }
        return found.sorted { ($0.from, $0.title) < ($1.from, $1.title) }
    }

    private static let universal: Set<String> = ["healthy_child"]
}
