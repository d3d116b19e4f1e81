/// What a reader has to know first: what happened at the last crisis, when each child had last been seen before it, and when
/// each agency had.
extension UnderstandingSummary {
    /// The crises of which the first pages tell, the newest first; where there is none, the last incident.
    var crises: [CaseIncident] {
        let told = pieces.all.map { incidents[$0.incident] }
        if !told.isEmpty { return told }
        let dated = incidents.filter { $0.from != nil }
        return [dated.last { $0.kind.isCrisis } ?? dated.last].compactMap { $0 }
    }

    private static let quotesShown = 3
    /// Letters up to which what an entry tells of the crisis is quoted whole.
    private static let eventLimit = 320
    private static let weightsShown = 3

    // MARK: - What happened

    /// Of the last crisis, and of the incident before it that is looked at: what the agencies wrote of it, the gravest words
    /// first, what each child weighed then and before, and who had last seen each.
    var whatHappened: [UnderstandingLine] {
        crises.flatMap(happened)
    }

    private func happened(_ crisis: CaseIncident) -> [UnderstandingLine] {
        guard let day = crisis.from else { return [] }
        let told = quotes(crisis)
        let hurt = hurt(crisis)
        var text = "On \(SheetWords.day(day)): \(UnderstandingWords.name(crisis.kind).lowercased())"
        text += (hurt.isEmpty ? "" : ", \(UnderstandingWords.list(hurt))") + ". As it was written: "
        text += told.map { item in
            let quote = SheetWords.quoted(item.words)
            return "\(quote) (\(words.agency(of: item.entry)), No. \(item.entry + 1))"
        }.joined(separator: " ")
        var entries = told.map(\.entry)
        for (words, more) in weights(crisis) {
            text += " " + words
            entries += more
        }
        return [UnderstandingLine(text, label: "What happened", entries: Self.once(entries))] + lastSeen(crisis, day)
    }

    /// The entry that tells of it most gravely first, then the others of the same day, each whole where it is not long: what
    /// was found, where and on whom may stand in any sentence.
    func quotes(_ crisis: CaseIncident) -> [(entry: Int, words: String)] {
        // The sentence that gives a weight tells more than the one with the first grave word.
        let weighed = Dictionary(
            understanding.records.weights.filter { $0.grams != nil }.map { ($0.entry, $0.words) },
            uniquingKeysWith: { first, _ in first })
        let grave = understanding.crises.filter { crisis.entries.contains($0.entry) && $0.kind != .injury }
        let ranks: [Crisis.Kind] = [.death, .harm, .protection, .injury]
        let order = grave.sorted {
            func rank(_ item: Crisis) -> (Int, Int, Int) {
                (item.entry == crisis.told ? 0 : 1, ranks.firstIndex(of: item.kind) ?? ranks.count, item.entry)
            }
            return rank($0) < rank($1)
        }.map { item in
            (
                entry: item.entry,
                words: words.quote(item.entry, weighed[item.entry] ?? item.words, limit: Self.eventLimit)
            )
        }
        let long = order.filter { $0.words.split(separator: " ").count > 4 }
        let shown = Array((long.isEmpty ? order : long).prefix(Self.quotesShown))
        var told = Set(order.map(\.entry))
        let violence = understanding.incidents.filter { item in
            crisis.entries.contains(item.entry) && told.insert(item.entry).inserted
        }.map { (entry: $0.entry, words: words.quote($0.entry, $0.incident, limit: Self.eventLimit)) }
        // A family taken to safety after an attack: the attack comes first.
        let all = crisis.kind == .protection ? violence + shown : shown + violence
        if !all.isEmpty { return Array(all.prefix(Self.quotesShown)) }
        return [(crisis.told, words.quote(crisis.told, crisis.words, limit: Self.eventLimit))]
    }

    /// The children whom the grave words of the crisis name.
    private func hurt(_ crisis: CaseIncident) -> [String] {
        let keys = understanding.crises.filter {
            crisis.entries.contains($0.entry) && ($0.kind == .harm || $0.kind == .death)
        }.map { Set(TextTokens($0.words).tokens.map(\.key)) }
        return chronology.children.filter { child in
            guard let first = TextTokens(child.name).tokens.first?.key else { return false }
            return keys.contains { $0.contains(first) }
        }.map(\.name)
    }

    /// "Kit Rowe weighed 7.9 kg (No. 12); before: 10.2 kg on 3 May 2001 (No. 8)."
    private func weights(_ crisis: CaseIncident) -> [(words: String, entries: [Int])] {
        chronology.children.indices.compactMap { child in
            let own = understanding.records.weights.filter { $0.child == child && $0.grams != nil }
            guard let now = own.first(where: { crisis.entries.contains($0.entry) }), let kilograms = now.kilograms
            else { return nil }
            let before = own.filter { $0.entry < now.entry && !crisis.entries.contains($0.entry) }
                .suffix(Self.weightsShown).reversed()
            var text = "\(chronology.children[child].name) weighed \(kilograms) (No. \(now.entry + 1))"
            if !before.isEmpty {
                // A child who gained is told as one: beside another child's fall the same figures would read as an alarm.
                let most = before.compactMap(\.grams).max() ?? 0
                text += (now.grams ?? 0) > most ? ", more than before: " : "; before: "
                text += before.map { "\($0.kilograms ?? "") on \(words.when($0.entry)) (No. \($0.entry + 1))" }
                    .joined(separator: ", ")
            }
            var entries = [now.entry] + before.map(\.entry)
            // Of a child who grows, less than long ago says more than less than last month.
            if let first = own.first(where: { ($0.grams ?? 0) > (now.grams ?? 0) && $0.entry < now.entry }),
                !entries.contains(first.entry), !crisis.entries.contains(first.entry)
            {
                text +=
                    "; less than the \(first.kilograms ?? "") of \(words.when(first.entry)) (No. \(first.entry + 1))"
                entries.append(first.entry)
            }
            return (text + ".", entries)
        }
    }

    // MARK: - Last seen

    private func lastSeen(_ crisis: CaseIncident, _ day: CivilDate) -> [UnderstandingLine] {
        var lines: [UnderstandingLine] = []
        for child in crisis.children where child.isBorn {
            var entries: [Int] = []
            let name = chronology.children[child.child].name
            var text = "– \(name): "
            if let (stands, days) = child.stands {
                text += "\(words.whenSeen(stands)), by \(words.agency(of: stands)) (No. \(stands + 1))"
                text += ", \(UnderstandingWords.days(days)) before"
                if let same = words.sameWords(stands) { text += " (\(same))" }
                entries.append(stands)
            } else {
                text += "no earlier sighting that stands"
            }
            if !child.doubts.isEmpty, let last = child.lastSeen {
                text += "; after that only in doubt, \(words.whenSeen(last)) (No. \(last + 1))"
                entries.append(last)
            }
            if let change = child.rewordedSince {
                text += "; in No. \(change.entry + 1), \(words.when(change.entry)), \(change.words)"
                entries.append(change.entry)
            }
            if child.movedSince != nil { text += "; lived elsewhere by then, as it seems" }
            lines.append(UnderstandingLine(SheetWords.sentence(text), entries: Self.once(entries)))
        }
        guard !lines.isEmpty else { return [] }
        // A line a child: the first question a reader has, answered without looking for it.
        let start = UnderstandingLine(
            "by an agency’s own worker, as far as nothing in the record speaks against it.",
            label: "Last seen before \(SheetWords.day(day))")
        return [start] + lines
    }

    // MARK: - Agency by agency

    static let agenciesShown = 16

    /// Of each agency that wrote of seeing a child: when it last did before the crisis, and what it wrote since. Those that
    /// come upon a child in other work stand here too: theirs may be the last sighting of all.
    func lastByAgency(_ crisis: CaseIncident) -> UnderstandingTable {
        let found = agencyRows(crisis)
        let rows = found.rows
        let day = crisis.from.map { SheetWords.day($0) } ?? ""
        var table = UnderstandingTable(
            "When each agency last wrote of seeing the children before \(day), the longest ago first",
            [
                .init("Agency", .short, width: 22), .init("Last saw", .noted, width: 48),
                .init("What it wrote since, up to that day", .noted, width: 30),
            ], count: min(rows.count, Self.agenciesShown)
        ) { rows[$0] }
        var remarks: [String] = []
        let left = rows.count - table.rowCount
        if left > 0 { remarks.append("\(SheetWords.count(left, "more agency", "more agencies")) saw them later.") }
        if !found.without.isEmpty, !rows.isEmpty {
            let names = UnderstandingWords.list(found.without.map { words.agency($0) })
            remarks.append("In the entries of \(names) no sighting was found in the two years before.")
        }
        table.remark = remarks.isEmpty ? nil : remarks.joined(separator: " ")
        return table
    }

    private func agencyRows(_ crisis: CaseIncident) -> (rows: [[UnderstandingCell]], without: [Int]) {
        guard let day = crisis.from else { return ([], []) }
        let sightings = LastSightings(chronology, understanding)
        var rows: [(last: CivilDate, cells: [UnderstandingCell])] = []
        var without: [Int] = []
        let written = entriesByAgency
        for agency in chronology.agencies.indices {
            var own: [(day: CivilDate, entries: [Int], text: String)] = []
            for child in chronology.children.indices {
                var seen = sightings.lastSeen(child, before: day, notIn: crisis.entries) {
                    chronology.entries[$0].agency == agency
                }
                if let stands = seen.stands, day.days(since: stands.day) > Self.daysBack { seen.stands = nil }
                guard let counted = seen.stands ?? seen.inDoubt, day.days(since: counted.day) <= Self.daysBack else {
                    continue
                }
                func told(_ item: LastSeen.Sighting) -> String {
                    "\(words.whenSeen(item.entry)) (No. \(item.entry + 1)), "
                        + "\(UnderstandingWords.days(day.days(since: item.day))) before"
                }
                var text = "\(chronology.children[child].name): "
                if let stands = seen.stands { text += told(stands) }
                if let doubted = seen.inDoubt {
                    text += (seen.stands == nil ? "in doubt, " : "; in doubt, ") + told(doubted)
                }
                own.append((counted.day, [seen.stands?.entry, seen.inDoubt?.entry].compactMap { $0 }, text))
            }
            guard let last = own.map(\.day).max() else {
                without.append(agency)
                continue
            }
            let since = written[agency].filter { place in
                chronology.entries[place].reckonedDay.map { last < $0 && $0 < day } ?? false
            }
            var said = "nothing"
            if let end = since.last {
                said =
                    "\(SheetWords.count(since.count, "entry", "entries")), the last on \(words.when(end)) (No. \(end + 1))"
            }
            rows.append(
                (
                    last,
                    [
                        .words(words.agency(agency)),
                        .noted(own.map(\.text).joined(separator: "\n"), own.flatMap(\.entries)),
                        .noted(said, since.last.map { [$0] } ?? []),
                    ]
                ))
        }
        return (rows.sorted { $0.last < $1.last }.map(\.cells), without)
    }

    private var entriesByAgency: [[Int]] {
        var out = [[Int]](repeating: [], count: chronology.agencies.count)
        for (place, entry) in chronology.entries.enumerated() where out.indices.contains(entry.agency) {
            out[entry.agency].append(place)
        }
        return out
    }

    /// Agencies that saw the children longer ago than this were there for something else.
    private static let daysBack = 730

    // MARK: - What was asked

    static let requestsShown = 8

    /// What agencies and others asked and were refused, or never had an answer to: what came last before the crisis first,
    /// since it is what might still have been answered.
    func openRequests(_ crisis: CaseIncident?) -> UnderstandingTable {
        let day = crisis?.from
        let open = understanding.requests.filter { $0.outcome == .unanswered || $0.outcome == .refused }
        func isBefore(_ request: RequestAndAnswer) -> Bool {
            guard let day else { return true }
            return chronology.entries[request.entry].reckonedDay.map { $0 < day } ?? false
        }
        // One entry that asks several agencies is one row.
        var places: [Int: Int] = [:]
        var asked: [[RequestAndAnswer]] = []
        for request in open.filter(isBefore).reversed() {
            if let place = places[request.entry] {
                asked[place].append(request)
            } else {
                places[request.entry] = asked.count
                asked.append([request])
            }
        }
        let rows = asked
        let words = words
        let before = day.map { " before \(SheetWords.day($0))" } ?? ""
        var table = UnderstandingTable(
            "What was asked and refused, or never answered as far as is written,\(before): the newest first",
            [
                .init("When, and who asked whom", .noted, width: 28), .init("What was asked", .quote, width: 42),
                .init("What came of it", .noted, width: 30),
            ], count: min(rows.count, Self.requestsShown), sheet: UnderstandingWork.requestsName
        ) { row in
            let requests = rows[row]
            let entry = requests[0].entry
            let asker =
                requests[0].askedBy.isEmpty
                ? words.agency(requests[0].asker ?? words.agencyPlace(of: entry) ?? -1)
                : requests[0].askedBy
            let others = Self.once(requests.compactMap(\.agency)).map { words.agency($0) }
            let whom = others.isEmpty ? "" : " asked \(UnderstandingWords.list(others))"
            return [
                .noted("\(words.when(entry)), \(asker)\(whom)", [entry]),
                .quote(words.telling(entry, limit: Self.eventLimit) ?? words.quote(entry, requests[0].words)),
                .noted(
                    Self.once(requests.map { Self.outcome($0, words) }).joined(separator: "\n"),
                    Self.once(requests.compactMap(\.answer)).filter { $0 != entry }),
            ]
        }
        // So many as everywhere else: those shown, those before them and those since.
        let since = Set(open.map(\.entry)).count - rows.count
        let left = [(rows.count - table.rowCount, "earlier"), (since, "since that day or with no date")]
            .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        table.remark =
            left.isEmpty ? nil : "\(UnderstandingWords.list(left)) under “\(UnderstandingWork.requestsName)”."
        return table
    }

    /// "Refused, on 3 May 2001, 2 days later: “No further action.” (No. 12)".
    private static func outcome(_ request: RequestAndAnswer, _ words: UnderstandingWords) -> String {
        var text = UnderstandingWords.outcome(request)
        let answer = request.answer.flatMap { $0 == request.entry ? nil : $0 }
        if let answer { text += ", \(words.when(answer))" }
        if let days = request.days, days > 0 { text += ", \(UnderstandingWords.days(days)) later" }
        guard !request.answerWords.isEmpty else { return text + "." }
        text += ": " + SheetWords.quoted(ImportReportWords.short(request.answerWords, limit: 120))
        return answer.map { text + " (No. \($0 + 1))" } ?? text
    }
}
