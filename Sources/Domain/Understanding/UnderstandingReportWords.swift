/// Plain words for what was understood, the same in every output.
struct UnderstandingWords: Sendable {
    private let entries: [ChronologyEntry]
    private let agencies: [CaseAgency]
    private let titles: [String: String]
    /// The days of which an entry tells that a child was seen, where they are not its own.
    private let toldOf: [Int: ClosedRange<CivilDate>]

    /// Entries with the very words of others of the same agency on other days, each with all of them in order.
    private let repeated: [Int: [Int]]

    /// Letters of an entry shown where it is named.
    static let excerptLength = 140

    init(_ chronology: IntegratedChronology) {
        entries = chronology.entries
        agencies = chronology.agencies
        repeated = Self.repeated(chronology.entries)
        toldOf = Dictionary(
            (chronology.understanding?.contacts ?? []).compactMap { contact in
                contact.toldOf.map { (contact.entry, $0) }
            }, uniquingKeysWith: { first, _ in first })
        titles = Dictionary(
            (chronology.understanding?.themes ?? []).map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    }

    /// Letters below which the same words mean nothing: "No reply."
    private static let fewestRepeated = 40

    private static func repeated(_ entries: [ChronologyEntry]) -> [Int: [Int]] {
        struct Key: Hashable {
            var agency: Int
            var event: String
        }
        var places: [Key: [Int]] = [:]
        for (place, entry) in entries.enumerated() {
            let event = entry.event
            guard event.utf8.count >= fewestRepeated else { continue }
            places[Key(agency: entry.agency, event: event), default: []].append(place)
        }
        var out: [Int: [Int]] = [:]
        for same in places.values where same.count > 1 {
            // A row sent twice is of the same day.
            guard Set(same.map { entries[$0].reckonedDay }).count > 1 else { continue }
            for place in same { out[place] = same }
        }
        return out
    }

    /// "the same words as No. 12, 3 May 2001": of an entry whose agency wrote it word for word on another day too, which may
    /// have been copied; nil for none.
    func sameWords(_ entry: Int) -> String? {
        guard let same = repeated[entry] else { return nil }
        let own = self.entries[entry].reckonedDay
        let others = same.filter { $0 != entry && self.entries[$0].reckonedDay != own }
        guard !others.isEmpty else { return nil }
        let named = others.prefix(2).map { "No. \($0 + 1), \(when($0))" }
        let left = others.count - named.count
        return "the same words as \(UnderstandingWords.list(named))" + (left > 0 ? " and \(left) more" : "")
    }

    /// A theme's title; a theme the list does not hold by its identifier in words.
    func theme(_ theme: String) -> String { titles[theme] ?? Self.plain(identifier: theme) }

    /// Whether words stand in the column in which one of these entries says whether the child was seen.
    func isOfSeenColumn(_ words: String, _ entries: [Int]) -> Bool {
        entries.contains { entry in
            self.entries.indices.contains(entry)
                && self.entries[entry].fields.contains { field in
                    field.kind == .childSeen
                        && words.split(separator: "…").allSatisfy {
                            field.text.contains($0.trimmingPrefix(" ").description.dropLast($0.hasSuffix(" ") ? 1 : 0))
                        }
                }
        }
    }

    /// "Beck Surgery (5), Larchmere Police (2) and 3 others": how many entries each agency wrote, most first.
    func byAgency(_ entries: [Int], limit: Int) -> String {
        var counts: [Int: Int] = [:]
        for entry in entries where self.entries.indices.contains(entry) {
            counts[self.entries[entry].agency, default: 0] += 1
        }
        let order = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let shown = order.prefix(order.count == limit + 1 ? limit + 1 : limit)
        let words = shown.map { "\(agency($0)) (\($1))" }.joined(separator: ", ")
        return order.count > shown.count ? words + " and \(order.count - shown.count) others" : words
    }

    func agency(_ index: Int) -> String { agencies.indices.contains(index) ? agencies[index].name : "" }

    func agencyPlace(of entry: Int) -> Int? { entries.indices.contains(entry) ? entries[entry].agency : nil }

    func agency(of entry: Int) -> String { entries.indices.contains(entry) ? agency(entries[entry].agency) : "" }

    /// A year that cannot be right, and a day that is in no calendar, say so wherever they stand.
    func when(_ entry: Int) -> String {
        guard entries.indices.contains(entry) else { return "" }
        let date = entries[entry].date
        var words = SheetWords.shown(date)
        // An entry without a day of its own may say when it was written down.
        if date.earliest == nil, date.latest == nil, let recorded = entries[entry].recorded {
            words += ", recorded \(SheetWords.shown(recorded))"
        }
        for problem in date.problems {
            if problem.kind == .yearTypo { return words + " as written, a year to be settled" }
            if problem.kind == .impossibleDate, date.earliest == nil, date.latest == nil {
                return "\(words) (“\(ImportReportWords.short(date.verbatim, limit: 24))” as written)"
            }
            // A day that the rows around it or its own day of the week speak against.
            if [.outOfOrder, .weekdayMismatch, .ambiguousDate].contains(problem.kind), !date.isUncertain {
                return words + " (a date to be settled)"
            }
        }
        return words
    }

    /// When a child was seen by an entry that may tell of another day: "20 to 21 May 2017, told on 25 May 2017".
    func whenSeen(_ entry: Int) -> String {
        guard let told = toldOf[entry] else { return when(entry) }
        let last = SheetWords.day(told.upperBound)
        let (first, end) = (told.lowerBound.components, told.upperBound.components)
        let days =
            told.lowerBound == told.upperBound
            ? last
            : first.0 == end.0 && first.1 == end.1
                ? "\(first.2)–\(last)" : "\(SheetWords.day(told.lowerBound)) to \(last)"
        return "\(days), as told on \(when(entry))"
    }

    /// "3 May 2001, by Larchmere Surgery (No. 12)", with the day told of.
    func seenBy(_ entry: Int) -> String { "\(whenSeen(entry)), by \(agency(of: entry)) (No. \(entry + 1))" }

    /// The first day an entry may mean; its last where only that is known.
    func day(_ entry: Int) -> CivilDate? {
        guard entries.indices.contains(entry) else { return nil }
        return entries[entry].date.earliest ?? entries[entry].date.latest
    }

    func reference(_ entry: Int, hasExcerpt: Bool = true) -> EntryReference? {
        guard entries.indices.contains(entry) else { return nil }
        return EntryReference(
            entry: entry, agency: agency(of: entry), when: when(entry),
            excerpt: hasExcerpt ? ImportReportWords.short(entries[entry].event, limit: Self.excerptLength) : "")
    }

    /// The first words of what an entry tells, between quotation marks; "" for a place that is not in the chronology.
    func excerpt(_ entry: Int) -> String {
        guard entries.indices.contains(entry) else { return "" }
        return SheetWords.quoted(ImportReportWords.short(entries[entry].event, limit: Self.excerptLength))
    }

    /// Words of an entry as the record has them: the whole event where it is short, so that its sharpest words are not
    /// left out; otherwise the words given, with "…" wherever the entry goes on.
    ///
    /// - Parameters:
    ///   - part: words of one of the entry's columns.
    ///   - partLimit: letters up to which the words given are not cut; the limit of the whole event where nil.
    func quote(_ entry: Int, _ part: String, limit: Int = 180, partLimit: Int? = nil) -> String {
        let most = partLimit ?? limit
        guard entries.indices.contains(entry) else { return ImportReportWords.short(part, limit: most) }
        let row = entries[entry]
        // "First words … last words": each stands in the entry.
        let pieces = part.split(separator: "…").map { Self.trimmed(String($0)) }.filter { !$0.isEmpty }
        guard let first = pieces.first, let last = pieces.last else { return part }
        func holds(_ text: String) -> Bool { pieces.allSatisfy { text.contains($0) } }
        let event = row.event
        if holds(event) {
            let whole = ImportReportWords.short(event, limit: Int.max / 4)
            if whole.count <= limit { return whole }
        }
        guard let text = holds(event) ? event : row.fields.first(where: { holds($0.text) })?.text else {
            return ImportReportWords.short(part, limit: most)
        }
        let isStart = Self.trimmed(text).hasPrefix(first)
        let isEnd = Self.trimmed(text).hasSuffix(last)
        let short = ImportReportWords.short(part, limit: most)
        return (isStart ? "" : "… ") + short + (isEnd || short.hasSuffix("…") ? "" : " …")
    }

    /// The words of an account of several entries, each stretch with the entry in which it stands, so that nothing is
    /// printed as the words of somebody who did not write them. Words that stand in none of them, as a column's answer put
    /// shortly, are the first entry's.
    func spoken(_ quote: String, _ entries: [Int]) -> [(entry: Int, words: String)] {
        let own = entries.filter { self.entries.indices.contains($0) }
        guard own.count > 1, let first = own.first else { return own.map { ($0, quote) } }
        let stretches = HeldGround.stretches(quote)
        func holds(_ entry: Int, _ stretch: String) -> Bool {
            !HeldGround.words(stretch, in: self.entries[entry]).isEmpty
        }
        if let one = own.first(where: { entry in stretches.allSatisfy { holds(entry, $0) } }) { return [(one, quote)] }
        var parts: [(entry: Int, words: String)] = []
        for stretch in stretches {
            guard let writer = own.first(where: { holds($0, stretch) }) else { continue }
            if let place = parts.firstIndex(where: { $0.entry == writer }) {
                parts[place].words += " … " + stretch
            } else {
                parts.append((writer, stretch))
            }
        }
        return parts.isEmpty ? [(first, quote)] : parts
    }

    /// The event and the action of an entry, each whole, up to a limit.
    func telling(_ entry: Int, limit: Int) -> String? {
        guard entries.indices.contains(entry) else { return nil }
        let action = entries[entry].fields.first { $0.kind == .action && !PlainWords.isBlank($0.text) }?.text
        let both = [entries[entry].event, action ?? ""].map { ImportReportWords.short($0, limit: Int.max / 4) }
            .filter { !$0.isEmpty }.joined(separator: " – ")
        return both.count <= limit ? both : nil
    }

    private static func trimmed(_ words: String) -> String {
        var words = words[...]
        while let first = words.first, first.isWhitespace { words.removeFirst() }
        while let last = words.last, last.isWhitespace { words.removeLast() }
        return String(words)
    }

    /// "3 May 2001, by Larchmere Surgery (No. 12)".
    func by(_ entry: Int) -> String { "\(when(entry)), by \(agency(of: entry)) (No. \(entry + 1))" }

    // MARK: - Inferences

    /// What came of a request; where something was done and nobody is shown to have been answered, both.
    static func outcome(_ request: RequestAndAnswer) -> String {
        request.outcome == .unanswered && request.answer == nil && !request.answerWords.isEmpty
            ? "No answer to them found; what was written" : name(request.outcome)
    }

    /// "Yes, stated", "No, inferred", or "" where nothing is recorded.
    static func answer(_ inference: Inference) -> String {
        switch (inference.answer, inference.basis) {
        case (.notRecorded, _), (_, .notRecorded): ""
        case (.yes, .stated): "Yes, stated"
        case (.yes, .inferred): "Yes, inferred"
        case (.no, .stated): "No, stated"
        case (.no, .inferred): "No, inferred"
        }
    }

    /// "yes (stated)", "no (inferred)", "not recorded".
    static func plain(_ inference: Inference) -> String {
        switch (inference.answer, inference.basis) {
        case (.notRecorded, _), (_, .notRecorded): "not recorded"
        case (.yes, let basis): "yes (\(basis.rawValue))"
        case (.no, let basis): "no (\(basis.rawValue))"
        }
    }

    /// "“seen with mum” (“seen” after the child's name)"; the words and the rule of an inference.
    static func ground(_ inference: Inference) -> String {
        guard inference.answer != .notRecorded, inference.basis != .notRecorded else { return "" }
        let quote = inference.words.isEmpty ? "" : SheetWords.quoted(inference.words)
        guard inference.basis == .inferred, !inference.rule.isEmpty else { return quote }
        return quote.isEmpty ? inference.rule : quote + " – " + inference.rule
    }

    /// A line for each different ground of a contact, with what rests on it.
    static func grounds(_ contact: ChildContact) -> String {
        var lines: [(labels: [String], ground: String)] = []
        for (label, inference) in [
            ("Seen", contact.seen), ("Seen alone", contact.seenAlone), ("Spoken with", contact.spokenWith),
            ("Wishes", contact.wishes),
        ] {
            let ground = ground(inference)
            if ground.isEmpty { continue }
            if let same = lines.firstIndex(where: { $0.ground == ground }) {
                lines[same].labels.append(label.lowercased())
            } else {
                lines.append(([label], ground))
            }
        }
        return lines.map { $0.labels.joined(separator: ", ") + ": " + $0.ground }.joined(separator: "\n")
    }

    /// Where and with whom, in the words written.
    static func setting(_ contact: ChildContact) -> String {
        let company = contact.company.joined(separator: ", ")
        if contact.place.isEmpty { return company.isEmpty ? "" : "with " + company }
        return company.isEmpty ? contact.place : contact.place + "; with " + company
    }

    // MARK: - Names of kinds

    static func name(_ kind: Contradiction.Kind) -> String {
        switch kind {
        case .date: "When it happened"
        case .attendance: "Who was there"
        case .childSeen: "Whether the child was seen"
        case .outcome: "What came of it"
        }
    }

    static func name(_ kind: CaseIncident.Kind) -> String {
        switch kind {
        case .death: "Death"
        case .harm: "Child hurt or ill"
        case .protection: "Child taken to safety"
        case .injury: "Child’s injury treated"
        case .violence: "Violence"
        case .disturbance: "Disturbance or fright"
        }
    }

    static func name(_ kind: RequestAndAnswer.Kind) -> String {
        switch kind {
        case .referral: "Referral"
        case .request: "Request"
        case .concern: "Concern passed on"
        case .escalation: "Escalation"
        }
    }

    static func name(_ outcome: RequestAndAnswer.Outcome) -> String {
        switch outcome {
        case .answered: "Answered"
        case .refused: "Refused"
        case .disputed: "Not agreed at first"
        case .unanswered: "No answer found"
        }
    }

    static func name(_ kind: SmallThing.Kind) -> String {
        switch kind {
        case .missedAppointment: "Appointment missed"
        case .noAccessVisit: "Visit without access"
        case .cancelledByFamily: "Put off by the family"
        case .cancelledByAgency: "Put off by the agency"
        case .meetingNotAttended: "Meeting not attended"
        case .handoverMissing: "Handover missing"
        case .supervisionMissing: "Supervision missing"
        case .fileLost: "File lost"
        }
    }

    static func name(_ ground: Claim.Ground) -> String {
        switch ground {
        case .observed: "Observed"
        case .told: "Told"
        case .copied: "Copied from another record"
        case .verified: "Checked"
        }
    }

    /// "domestic_abuse" as "Domestic abuse".
    static func plain(identifier: String) -> String {
        let words = identifier.split(separator: "_").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// "1 day", "66 days".
    static func days(_ days: Int) -> String { SheetWords.count(days, "day") }

    /// "first, second and third".
    static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}

extension SheetWords {
    /// Words of a record between quotation marks; words that already stand between some are left as they are.
    public static func quoted(_ words: String) -> String {
        guard let first = words.unicodeScalars.first, let last = words.unicodeScalars.last else { return words }
        let isQuoted = (first == "“" && last == "”") || (first == "\"" && last == "\"")
        return isQuoted && words.unicodeScalars.count > 1 ? words : "“" + words + "”"
    }
}
