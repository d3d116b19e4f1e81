/// What no one had put together before the last incidents: which piece stood with which agency, since when, and with whom
/// not. On the first pages, in plain sentences.
struct UnderstandingPieces: Sendable {
    let chronology: IntegratedChronology
    let words: UnderstandingWords
    private let incidents: [CaseIncident]
    let all: [CrisisPieces]

    /// Agencies quoted for one piece, and lines of one agency's.
    private static let quoted = 240
    private static let linesShown = 8
    /// The same of what stood apart before an earlier incident.
    private static let earlierLines = 6
    /// Letters of an entry that is quoted whole in a row above.
    private static let again = 100
    private static let againstShown = 4
    /// Entries named by day and number only; a large case has hundreds.
    private static let othersNamed = 40

    init(
        _ chronology: IntegratedChronology, _ words: UnderstandingWords, _ incidents: [CaseIncident]
    ) {
        self.chronology = chronology
        self.words = words
        self.incidents = incidents
        all = CrisisPieces.all(in: chronology, incidents)
    }

    /// How much of it any agency had, and by when it had begun.
    func heldWords(_ found: CrisisPieces) -> String {
        let count = found.pieces.count
        let held = found.held
        let most = held.max() ?? 0
        let holders = found.agencies.indices.filter { held[$0] == most }
        let names = UnderstandingWords.list(holders.map { words.agency(found.agencies[$0]) })
        var text =
            most >= count
            ? "\(names) wrote of all of it. "
            : "No agency’s own entries held all of it; the most is \(most) of \(count) pieces (\(names)). "
        text += begun(found)
        return String(text.dropLast())
    }

    /// "Six of them stood by 3 May 2001, 66 days before. "
    private func begun(_ found: CrisisPieces) -> String {
        let starts = found.pieces.compactMap { piece -> (day: CivilDate, entry: Int)? in
            let entry =
                piece.begun ?? piece.lines.map(\.entry).filter { words.day($0) != nil }.min { place($0) < place($1) }
            return entry.flatMap { entry in words.day(entry).map { ($0, entry) } }
        }.sorted { ($0.day, $0.entry) < ($1.day, $1.entry) }
        let enough = (found.pieces.count * 2 + 2) / 3
        guard starts.count >= enough, enough > 1, found.day.days(since: starts[enough - 1].day) > 1 else { return "" }
        let (day, entry) = starts[enough - 1]
        let ago = UnderstandingWords.days(found.day.days(since: day))
        // A count that hangs on a day which nobody has settled says so.
        let date = chronology.entries[entry].date
        let isSettled = date.problems.isEmpty && !date.isUncertain
        let hangs = isSettled ? "" : " (if the date of No. \(entry + 1) is right, which is to be settled)"
        return "\(starts.count { $0.day <= day }) of them had begun by \(SheetWords.day(day)), \(ago) before\(hangs). "
    }

    private func place(_ entry: Int) -> (CivilDate, Int) { (words.day(entry) ?? CivilDate(dayNumber: .max), entry) }

    /// "Weir Police had written of Kit Marlow, and Larchmere School of “Kit” only": who had it by name before an entry, and
    /// who in another form.
    func written(_ entry: Int, _ piece: CrisisPieces.Piece) -> String {
        let lines = linesBefore(entry, piece)
        let named = UnderstandingSummary.once(lines.filter(piece.isByName).map { words.agency(of: $0.entry) })
        let short = UnderstandingSummary.once(lines.map { words.agency(of: $0.entry) }).filter { !named.contains($0) }
        let what = Self.what(piece, isNamed: true)
        let theirs = lines.filter { short.contains(words.agency(of: $0.entry)) }
        if piece.kind == .place {
            let said = Self.described(theirs).map { " (\($0))" } ?? ""
            let described = "\(UnderstandingWords.list(short)) had described it without its name\(said)"
            if named.isEmpty { return described }
            let text = UnderstandingWords.list(named) + " had written " + what
            return short.isEmpty ? text : "\(text), and \(described)"
        }
        if named.isEmpty {
            return UnderstandingWords.list(short) + " had written of " + Self.otherForm(piece, lines)
        }
        var text = UnderstandingWords.list(named) + " had written " + what
        if !short.isEmpty {
            text += ", and \(UnderstandingWords.list(short)) of \(Self.otherForm(piece, theirs)) only"
        }
        return text
    }

    /// What stands between quotation marks in the words that describe a place; nil for nothing.
    private static func described(_ lines: [CrisisPieces.Line]) -> String? {
        for line in lines {
            let parts = line.words.split(separator: "\"", omittingEmptySubsequences: false)
            if parts.count > 2, !parts[1].isEmpty { return "“\(parts[1])”" }
        }
        return nil
    }

    /// The short form a person is written by ("“Daz”").
    static func otherForm(_ piece: CrisisPieces.Piece, _ lines: [CrisisPieces.Line]) -> String {
        guard piece.kind == .person else { return "it" }
        let surnames = piece.traceable.reduce(into: Set<String>()) { $0.formUnion($1) }
        let names = Set(piece.names.flatMap { TextTokens($0).tokens.filter { !$0.isMark }.map(\.key) })
            .subtracting(surnames).subtracting(["mr", "mrs", "ms", "miss", "dr"])
        for line in lines {
            if let form = TextTokens(line.words).tokens.first(where: { $0.isCapitalised && names.contains($0.key) }) {
                return SheetWords.quoted(form.key.prefix(1).uppercased() + form.key.dropFirst())
            }
        }
        return "the same person without a surname"
    }

    private func linesBefore(_ entry: Int, _ piece: CrisisPieces.Piece) -> [CrisisPieces.Line] {
        guard let day = words.day(entry) else { return [] }
        let own = chronology.entries[entry].agency
        return piece.lines.filter { line in
            chronology.entries[line.entry].agency != own
                && (chronology.entries[line.entry].date.latest.map { $0 <= day } ?? false)
        }
    }

    func label(_ found: CrisisPieces) -> String {
        found.held.max() ?? 0 < found.pieces.count
            ? "What no one had put together before \(SheetWords.day(found.day))"
            : "What stood apart before \(SheetWords.day(found.day))"
    }

    /// For each incident every piece with its entries; in front.
    var tables: [UnderstandingTable] { all.map(table) }

    /// Which agency had which piece; with who and what stood in several records.
    var matrices: [UnderstandingTable] { all.map(matrix) }

    private func table(_ found: CrisisPieces) -> UnderstandingTable {
        let rows = rows(found)
        var table = UnderstandingTable(
            "\(label(found)): piece by piece",
            [
                .init("Piece", .words, width: 13),
                .init(
                    "Who wrote of it, and when; then where it was not found, and what was written instead", .noted,
                    width: 87),
            ], count: rows.count
        ) { rows[$0] }
        let isOfHome = found.pieces.contains { $0.kind == .home || $0.kind == .alias }
        table.remark =
            "the entries of the year before that day"
            + (isOfHome ? "; for who lived in the home, and under which name, of the two years before." : ".")
            + " An entry is quoted once, and afterwards by the words that count."
            + " An agency may have been told what it did not write, or have written it in other words."
        return table
    }

    /// Every row in order: what was not passed on, the pieces, what was written as going well, who had fallen silent.
    private func rows(_ found: CrisisPieces) -> [[UnderstandingCell]] {
        var quoted: Set<Int> = []
        var rows: [[UnderstandingCell]] = []
        if !found.withheld.isEmpty {
            rows.append(
                listed("Written down, and by the entry’s own words not passed on", found.withheld, nil, &quoted))
        }
        for piece in found.pieces { rows.append(row(piece, found, &quoted)) }
        if !found.goingWell.isEmpty {
            rows.append(listed("Written as going well, in the last 90 days", found.goingWell, nil, &quoted))
        }
        if !found.silent.isEmpty {
            rows.append([
                .words("Agencies silent until then"), .noted(silentWords(found), found.silent.map(\.entry)),
            ])
        }
        return rows
    }

    private func listed(
        _ title: String, _ lines: [CrisisPieces.Line], _ piece: CrisisPieces.Piece?, _ quoted: inout Set<Int>
    ) -> [UnderstandingCell] {
        let shown = Array(lines.prefix(Self.linesShown))
        var text = shown.map { said($0, piece, &quoted) }
        text += others(lines.filter { !shown.contains($0) })
        let entries = lines.prefix(Self.linesShown + Self.othersNamed).map(\.entry)
        return [.words(title), .noted(text.joined(separator: "\n"), entries)]
    }

    /// Entries of a piece for whose words there is no room: by day and number, so that none is left out.
    private func others(_ lines: [CrisisPieces.Line], _ lead: String = "Also: ") -> [String] {
        if lines.isEmpty { return [] }
        let named = lines.prefix(Self.othersNamed).map { "\(words.when($0.entry)) (No. \($0.entry + 1))" }
        let left = lines.count - named.count
        return [lead + named.joined(separator: "; ") + (left > 0 ? "; and \(left) more, not named here." : ".")]
    }

    private func row(
        _ piece: CrisisPieces.Piece, _ found: CrisisPieces, _ quoted: inout Set<Int>
    ) -> [UnderstandingCell] {
        // What children say is short.
        let most = found.day == all.first?.day ? Self.linesShown : Self.earlierLines
        let shown = Self.shown(piece.lines, chronology, most: most * (piece.kind == .wishes ? 2 : 1))
        var text = shown.map { line -> String in
            guard piece.kind == .ended, let day = words.day(line.entry) else { return said(line, piece, &quoted) }
            var line = line
            line.note = "\(UnderstandingWords.days(found.day.days(since: day))) before"
            return said(line, piece, &quoted)
        }
        text += others(piece.lines.filter { !shown.contains($0) })
        if piece.kind == .ended, !found.plans.isEmpty { text.append(planWords(found)) }
        let against = piece.against.suffix(Self.againstShown)
        // In the one cell: a column of its own stood empty beside most pieces.
        for line in against {
            let words = Self.otherwise(piece) + said(line, piece, &quoted)
            // Who knew by then is said once, of the last that did not.
            let isLast = line == against.last(where: { !before($0.entry, piece).isEmpty })
            text.append(isLast && piece.kind != .ended ? words + " By then \(written(line.entry, piece))." : words)
        }
        text += others(Array(piece.against.dropLast(against.count)), Self.otherwise(piece) + "also ")
        for line in piece.named { text.append("With the name itself: " + said(line, piece, &quoted)) }
        for var line in piece.shared.prefix(Self.perhapsShown) {
            line.note = line.note.isEmpty ? "" : "with \(line.note)"
            text.append("Shared at a meeting: " + said(line, piece, &quoted))
        }
        for line in piece.perhaps.prefix(Self.perhapsShown) {
            text.append(
                (line.lead.isEmpty ? "Perhaps of it too, naming no child: " : line.lead) + said(line, piece, &quoted))
        }
        let writers = Set(piece.lines.filter(\.isHeld).map { chronology.entries[$0.entry].agency })
        if writers.count == 1, let writer = writers.first {
            if piece.perhaps.isEmpty {
                text.append("Found in these words with \(words.agency(writer)); others may have it in others.")
            }
        }
        let named = piece.lines.prefix(Self.linesShown + Self.othersNamed) + shown
        let beside = piece.named + piece.shared.prefix(Self.perhapsShown) + piece.perhaps.prefix(Self.perhapsShown)
        let entries = (named + against + beside).map(\.entry)
        return [.words(Self.title(piece)), .noted(text.joined(separator: "\n"), UnderstandingSummary.once(entries))]
    }

    /// "By the case file: child protection plan to 4 June 2015, 44 days before (Kit and Ada); …".
    func planWords(_ found: CrisisPieces) -> String {
        let said = found.plans.map { plan -> String in
            let name = plan.title.prefix(1).lowercased() + plan.title.dropFirst()
            func first(_ child: Int) -> String {
                chronology.children[child].name.split(separator: " ").first.map(String.init) ?? ""
            }
            let also = plan.alsoNamed.map { "; by No. \($0.entry + 1) \(first($0.child)) too" }.joined()
            let whose = UnderstandingWords.list(plan.children.map(first)) + also
            guard let ended = plan.ended else {
                return "\(name) in force since \(SheetWords.day(plan.from)) (\(whose))"
            }
            let ago = UnderstandingWords.days(found.day.days(since: ended))
            return "\(name) ended \(SheetWords.day(ended)), \(ago) before (\(whose))"
        }
        return "By the case file: \(said.joined(separator: "; "))."
    }

    /// "Silent until then: Weir Refuge for 304 days, since 17 Sep 2014 (No. 12)."
    func silentWords(_ found: CrisisPieces) -> String {
        let said = found.silent.map {
            "\(words.agency($0.agency)) for \(UnderstandingWords.days($0.days)), since \(words.when($0.entry)) (No. \($0.entry + 1))"
        }
        return "Silent until then, though involved before: \(said.joined(separator: "; "))."
    }

    /// "6 Sep 2016, Thornbank School: “…” (No. 12)".
    ///
    /// - Parameter known: entries quoted before, of which the words that count are enough.
    private func said(_ line: CrisisPieces.Line, _ piece: CrisisPieces.Piece?, _ known: inout Set<Int>) -> String {
        let before = known.count
        let quote: String
        if !line.isQuote {
            quote = line.words
        } else if known.contains(line.entry) {
            quote = SheetWords.quoted(ImportReportWords.short(Self.trimmed(line.words), limit: Self.again))
        } else {
            quote = quoted(line, piece?.kind)
            known.insert(line.entry)
        }
        let note = line.note.isEmpty ? "" : ", \(line.note)"
        let same = known.count > before || !line.lead.isEmpty ? words.sameWords(line.entry).map { ", " + $0 } ?? "" : ""
        let hidden = chronology.entries[line.entry].isHiddenInSource ? ", a row hidden in the agency’s file" : ""
        return
            "\(words.when(line.entry)), \(words.agency(of: line.entry))\(note): \(quote) (No. \(line.entry + 1)\(hidden)\(same))"
    }

    /// What was done stands beside what was seen, where both are short: an answer may be in either. What a child said stands
    /// with what it was said of.
    private func quoted(_ line: CrisisPieces.Line, _ kind: CrisisPieces.Piece.Kind?) -> String {
        switch kind {
        case .wishes:
            let said = SheetWords.quoted(line.words)
            let event = chronology.entries[line.entry].event
            if event.contains(Self.bare(line.words)) {
                return SheetWords.quoted(words.quote(line.entry, line.words, limit: Self.quoted))
            }
            return "\(said), with \(SheetWords.quoted(ImportReportWords.short(event, limit: Self.context)))"
        case .food:
            let wish = chronology.entries[line.entry].fields.first {
                $0.kind == .wishes && !PlainWords.isBlank($0.text) && $0.text.utf8.count < Self.context
            }
            if let wish {
                let event = words.quote(line.entry, line.words, limit: Self.quoted)
                return "\(SheetWords.quoted(event)), and the child’s words \(SheetWords.quoted(wish.text))"
            }
        default:
            if let all = words.telling(line.entry, limit: Self.quoted) { return SheetWords.quoted(all) }
        }
        return SheetWords.quoted(words.quote(line.entry, Self.trimmed(line.words), limit: Self.quoted))
    }

    private static func bare(_ words: String) -> String {
        words.trimmingPrefix("\"").description.split(separator: "\"").first.map(String.init) ?? words
    }

    /// Letters of an event beside a child's words.
    private static let context = 130
    private static let perhapsShown = 3

    /// The first line of each agency, and the last lines of any, as many as there is room for; in order.
    private static func shown(
        _ lines: [CrisisPieces.Line], _ chronology: IntegratedChronology, most: Int
    ) -> [CrisisPieces.Line] {
        var agencies: Set<Int> = []
        var kept = Set(lines.indices.filter { agencies.insert(chronology.entries[lines[$0].entry].agency).inserted })
        for place in lines.indices.reversed() where kept.count < most { kept.insert(place) }
        return kept.sorted().map { lines[$0] }
    }

    /// Agencies other than an entry's own that had written of the piece before it.
    func before(_ entry: Int, _ piece: CrisisPieces.Piece) -> [String] {
        UnderstandingSummary.once(linesBefore(entry, piece).map { words.agency(of: $0.entry) })
    }
}
