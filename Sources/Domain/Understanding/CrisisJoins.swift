/// What the entries of several agencies come to when they are read side by side before an incident: the joins a reader would
/// otherwise make over many rows. Sentences of facts and numbers of entries, in the order in which a panel asks: who was in
/// the home, how the children were, who had been told, where they lived, where they were expected, what protected them.
/// Hindsight, and no more than the entries: an agency may have known what it did not write.
struct CrisisJoins {
    let chronology: IntegratedChronology
    let understanding: Understanding
    let words: UnderstandingWords
    private let sightings: LastSightings
    /// By agency of the chronology.
    private let isSocialCare: [Bool]

    /// People of whom a sentence tells.
    private static let peopleTold = 3
    /// Agencies named with their first entry; of more the numbers alone.
    private static let holdersNamed = 4
    /// Entries of one agency that are named by their numbers after its first.
    private static let nextNamed = 3
    /// Letters of the words quoted.
    private static let quoted = 150
    /// Times an agency was told or asked, from which a sentence says so.
    static let fewestTold = 3
    /// Days without a sighting before a plan's end that are worth a word.
    static let longUnseenDays = 28

    init(_ chronology: IntegratedChronology, _ understanding: Understanding, _ words: UnderstandingWords) {
        self.chronology = chronology
        self.understanding = understanding
        self.words = words
        sightings = LastSightings(chronology, understanding)
        isSocialCare = chronology.agencies.map { AgencyKind(agencyName: $0.name) == .socialCare }
    }

    /// A line that says what follows, and then one for each join, under what it is about; none where there is nothing to join.
    func lines(_ found: CrisisPieces) -> [UnderstandingLine] {
        let sentences =
            people(found)
            + [
                control(found), children(found), said(found), told(found), astray(found), home(found), lists(found),
                lookedFor(found), lastWeeks(found), protection(found),
            ].compactMap { $0 }
        guard !sentences.isEmpty else { return [] }
        let start = UnderstandingLine(
            "what the entries of several agencies come to, read together.",
            label: "Side by side, before \(SheetWords.day(found.day))")
        return [start]
            + sentences.map {
                UnderstandingLine($0.text, label: $0.about, entries: UnderstandingSummary.once($0.entries))
            }
    }

    /// Sentences that are being put together, and the entries they name.
    struct Sentence {
        /// What they are about.
        var about = ""
        var text = ""
        var entries: [Int] = []

        mutating func add(_ words: String, _ more: [Int] = []) {
            text += words
            entries += more
        }

        mutating func add(_ other: Sentence) { add(other.text, other.entries) }
    }

    // MARK: - Parts of sentences

    /// "No. 12".
    func number(_ entry: Int) -> String { "No. \(entry + 1)" }

    func firstName(_ child: Int) -> String {
        let name = chronology.children[child].name
        return name.split(separator: " ").first.map(String.init) ?? name
    }

    func day(_ entry: Int) -> CivilDate? { chronology.entries[entry].reckonedDay }

    func agency(_ entry: Int) -> Int { chronology.entries[entry].agency }

    /// "“…” (No. 12)".
    func quote(_ entry: Int, _ part: String, limit: Int = Self.quoted) -> String {
        let own = UnderstandingPieces.trimmed(part)
        return "\(SheetWords.quoted(words.quote(entry, own, limit: 80, partLimit: limit))) (\(number(entry)))"
    }

    /// "Weir Police (3 May 2001, No. 12, then No. 15), Beck School (9 May 2001, No. 14) and 2 more (No. 20, No. 22)": each agency
    /// by its first entry, and by the numbers of the next ones, in order of day.
    func holders(_ entries: [Int]) -> Sentence {
        var writers: [(agency: Int, entries: [Int])] = []
        for entry in entries {
            if let place = writers.firstIndex(where: { $0.agency == agency(entry) }) {
                writers[place].entries.append(entry)
            } else {
                writers.append((agency(entry), [entry]))
            }
        }
        let named = writers.count > Self.holdersNamed + 1 ? writers.prefix(Self.holdersNamed) : writers[...]
        var out: [Int] = []
        var parts = named.map { writer -> String in
            let next = writer.entries.dropFirst().prefix(Self.nextNamed)
            let more = writer.entries.count - 1 - next.count
            var then = next.isEmpty ? "" : ", then \(next.map(number).joined(separator: ", "))"
            if more > 0 { then += " and \(more) more" }
            out += [writer.entries[0]] + next
            return
                "\(words.agency(writer.agency)) (\(words.when(writer.entries[0])), \(number(writer.entries[0]))\(then))"
        }
        let left = writers.dropFirst(named.count).map { $0.entries[0] }
        if !left.isEmpty { parts.append("\(left.count) more (\(left.map(number).joined(separator: ", ")))") }
        return Sentence(text: UnderstandingWords.list(parts), entries: out + left)
    }

    func held(_ piece: CrisisPieces.Piece) -> [Int] { piece.lines.filter(\.isHeld).map(\.entry) }

    func isSocialCareAgency(_ agency: Int) -> Bool { isSocialCare[agency] }

    /// When a child was last seen before a day, by one agency or any.
    func lastSeen(_ child: Int, before day: CivilDate, by agency: Int? = nil) -> LastSeen {
        sightings.lastSeen(child, before: day) { entry in agency.map { self.agency(entry) == $0 } ?? true }
    }

    // MARK: - Who was in the home

    private func people(_ found: CrisisPieces) -> [Sentence] {
        let ofPeople: Set<CrisisPieces.Piece.Kind> = [.person, .alias, .home, .past]
        let own = found.pieces.filter { ofPeople.contains($0.kind) }
        let names = UnderstandingSummary.once(own.map(\.name))
        let weights = names.map { name in
            own.filter { $0.name == name }.reduce(0) { $0 + $1.lines.count + $1.against.count }
        }
        let order = names.indices.sorted { (-weights[$0], $0) < (-weights[$1], $1) }.prefix(Self.peopleTold)
        return order.compactMap { place in person(names[place], own.filter { $0.name == names[place] }, found) }
    }

    private func person(
        _ name: String, _ pieces: [CrisisPieces.Piece], _ found: CrisisPieces
    ) -> Sentence? {
        guard let subject = understanding.records.people.first(where: { $0.name == name }) else { return nil }
        var out = Sentence(about: subject.role.isEmpty ? name : "\(name) (\(subject.role))")
        var isFirst = true
        func part(_ more: Sentence) {
            // Each thought on a line of its own: together they are long.
            out.add(isFirst ? more.text : "\n" + more.text, more.entries)
            isFirst = false
        }
        for piece in pieces where piece.kind == .person || piece.kind == .alias {
            var said = Sentence(text: piece.kind == .alias ? "under two names, " : "written of by ")
            if piece.kind == .alias { said.add("which stood with ") }
            said.add(holders(held(piece)))
            said.add(".")
            part(said)
        }
        if let own = withheld(subject, found) { part(own) }
        for piece in pieces where piece.kind == .past {
            guard let line = piece.lines.first else { continue }
            var said = Sentence(
                text: "From before: \(words.agency(of: line.entry)), \(words.when(line.entry)), "
                    + quote(line.entry, line.words), entries: [line.entry])
            if !piece.shared.isEmpty {
                said.add("; shared at a meeting, by the words of ")
                said.add(holders(piece.shared.map(\.entry)))
            }
            said.add(".")
            part(said)
        }
        for piece in pieces where piece.kind == .home {
            var said = Sentence(text: "That \(surname(name)) lived or stayed in the home was written by ")
            said.add(holders(held(piece)))
            said.add(".")
            part(said)
        }
        if let before = earlier(subject, pieces, found) { part(before) }
        if let other = otherwise(subject, pieces, found) { part(other) }
        return isFirst ? nil : out
    }

    private func surname(_ name: String) -> String { name.split(separator: " ").last.map(String.init) ?? name }

    /// What an agency wrote of the person and passed to nobody, and its own next entry on the same person.
    private func withheld(_ subject: RecordSubject, _ found: CrisisPieces) -> Sentence? {
        let mentioned = subject.mentions.map(\.entry)
        guard let line = found.withheld.first(where: { mentioned.contains($0.entry) }) else { return nil }
        let writer = agency(line.entry)
        var out = Sentence(
            text: "\(words.agency(writer)) wrote on \(words.when(line.entry)) and by its own words passed to nobody: "
                + quote(line.entry, line.words, limit: 240), entries: [line.entry])
        let next = subject.mentions.first {
            $0.entry > line.entry && agency($0.entry) == writer && (day($0.entry).map { $0 < found.day } ?? false)
        }
        // Whoever repeats it has joined it.
        let repeats = next.map { Self.holdsHistory(chronology.entries[$0.entry].event) } ?? false
        if let next, !repeats {
            let days = day(line.entry).flatMap { first in day(next.entry).map { $0.days(since: first) } }
            let later = days.map { $0 > 0 ? ", \(UnderstandingWords.days($0)) later" : "" } ?? ""
            out.add(
                "; its own next entry on \(surname(subject.name)), on \(words.when(next.entry))\(later), does not speak of it: "
                    + quote(next.entry, next.words), [next.entry])
        }
        out.add(".")
        return out
    }

    private static func holdsHistory(_ words: String) -> Bool { CrisisPiecesReader.history(words) != nil }

    /// Who wrote that it was not known, or the contrary: what it had been told by then, its words, and the first day on which
    /// its own entries have the name.
    private func otherwise(
        _ subject: RecordSubject, _ pieces: [CrisisPieces.Piece], _ found: CrisisPieces
    ) -> Sentence? {
        var writers: [Int] = []
        let against = pieces.filter { $0.kind != .past }.flatMap { piece in
            piece.against.map { (piece: piece, line: $0) }
        }
        .sorted { $0.line.entry < $1.line.entry }
        for item in against where !writers.contains(agency(item.line.entry)) { writers.append(agency(item.line.entry)) }
        // Whoever had been told most comes first: what it wrote weighs most.
        let tellings = writers.map { told(pieces, to: $0, found) }
        guard
            let place = writers.indices.max(by: { (tellings[$0].count, -$0) < (tellings[$1].count, -$1) }),
            let line = sharpest(against.filter { agency($0.line.entry) == writers[place] })
        else { return nil }
        let writer = writers[place]
        let before = tellings[place].filter { entry in
            day(entry).flatMap { own in day(line.entry).map { own <= $0 } } ?? (entry < line.entry)
        }
        let after = tellings[place].filter { !before.contains($0) }
        var out = Sentence(text: "\(words.agency(writer)) ")
        if !before.isEmpty {
            out.add("had been told of it by ")
            out.add(holders(before))
            out.add(lost(before, subject.name, by: writer))
            let lines = pieces.filter { $0.kind != .past }.flatMap(\.lines)
            if let newest = before.last, let line = lines.last(where: { $0.entry == newest && $0.isQuote }) {
                out.add(", last in the words \(quote(newest, line.words))")
            }
            out.add(", and ")
        }
        out.add("wrote on \(words.when(line.entry)): \(quote(line.entry, line.words))", [line.entry])
        if !after.isEmpty {
            out.add("; it was told again by ")
            out.add(holders(after))
        }
        let surnames = Set(CrisisPiecesReader.traceable(.person, subject).prefix(1).flatMap { $0 })
        let own = subject.mentions.first { mention in
            agency(mention.entry) == writer && (day(mention.entry).map { $0 < found.day } ?? false)
                && TextTokens(mention.words).tokens.contains { surnames.contains($0.key) }
        }
        if let own {
            out.add(
                "; the name \(surname(subject.name)) stands in its own entries from \(words.when(own.entry)) (\(number(own.entry)))",
                [own.entry])
        } else {
            out.add("; the name \(surname(subject.name)) is in none of its entries before that day")
        }
        out.add(".")
        if let side = beside(pieces, of: writer, found) { out.add(side) }
        return out
    }

    /// Where it was said at an occasion that the agency wrote of too: what others wrote of it, and what the agency did. That
    /// its worker heard it is not said: another row may stand for somebody who left early.
    private func beside(_ pieces: [CrisisPieces.Piece], of writer: Int, _ found: CrisisPieces) -> Sentence? {
        let lines = Set(pieces.filter { $0.kind != .past }.flatMap { $0.lines.map(\.entry) })
        let told = Set(tellings(to: writer, found).map(\.entry))
        var said: [Int] = []
        var own: [Int] = []
        for occurrence in understanding.occurrences {
            let others = occurrence.entries.filter {
                agency($0) != writer && lines.contains($0) && !told.contains($0)
                    && (day($0).map { $0 < found.day } ?? false)
            }
            for account in occurrence.entries where agency(account) == writer && !lines.contains(account) {
                guard let on = day(account) else { continue }
                let near = others.filter { day($0).map { abs($0.days(since: on)) <= Self.sameOccasion } ?? false }
                guard !near.isEmpty else { continue }
                said += near.filter { !said.contains($0) }
                own.append(account)
                break
            }
        }
        guard !said.isEmpty else { return nil }
        var out = Sentence(text: "\nAt an occasion of which it has an entry too it was written of by ")
        out.add(holders(said.sorted()))
        out.add("; its own: ")
        for (place, entry) in own.sorted().prefix(Self.ownShown).enumerated() {
            out.add((place > 0 ? "; " : "") + quote(entry, chronology.entries[entry].event, limit: 160), [entry])
        }
        out.add(".")
        return out
    }

    /// Days between two entries of one occasion: some are written up after a weekend.
    private static let sameOccasion = 3

    /// Of its own entries of such occasions.
    private static let ownShown = 2

    /// Of what was written otherwise a check that found nothing, else the last with a day.
    private func sharpest(
        _ lines: [(piece: CrisisPieces.Piece, line: CrisisPieces.Line)]
    ) -> CrisisPieces.Line? {
        let ofHome = lines.last { $0.piece.kind == .home && day($0.line.entry) != nil }
        return (ofHome ?? lines.last { day($0.line.entry) != nil } ?? lines.last)?.line
    }

    /// Entries of others that tell an agency something and hold the piece itself: that the person is there, or who it is.
    private func told(
        _ pieces: [CrisisPieces.Piece], to agency: Int, _ found: CrisisPieces
    ) -> [Int] {
        let own = Set(pieces.filter { $0.kind != .past }.flatMap { $0.lines.map(\.entry) })
        return tellings(to: agency, found).map(\.entry).filter { own.contains($0) && self.agency($0) != agency }
    }

    /// " (not in what it wrote down of No. 12)": of what was told, what the other's entry of it does not hold.
    private func lost(_ entries: [Int], _ name: String, by agency: Int) -> String {
        let missing = entries.filter { entry in
            understanding.toldLess.contains { less in
                less.told == entry && self.agency(less.written) == agency
                    && less.missing.contains { $0.hasPrefix(name) }
            }
        }
        guard !missing.isEmpty else { return "" }
        return " (what it wrote down of \(UnderstandingWords.list(missing.map(number))) does not hold it)"
    }
}

extension CrisisPieces {
    /// What the entries of several agencies come to when they are read side by side before the incident, in sentences that
    /// name their entries; empty where there is nothing to join.
    ///
    /// - Parameter chronology: the one these pieces are of.
    public func sideBySide(in chronology: IntegratedChronology) -> [UnderstandingLine] {
        guard let understanding = chronology.understanding else { return [] }
        return Array(CrisisJoins(chronology, understanding, UnderstandingWords(chronology)).lines(self).dropFirst())
    }
}
