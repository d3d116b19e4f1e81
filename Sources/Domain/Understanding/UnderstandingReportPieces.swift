/// What no one had put together before the last incidents: which piece stood with which agency, since when, and with whom
/// not. On the first pages, in plain sentences.
struct UnderstandingPieces: Sendable {
    let chronology: IntegratedChronology
    let words: UnderstandingWords
    private let incidents: [CaseIncident]
    let all: [CrisisPieces]

    /// Agencies quoted for one piece, and lines of one agency's.
    private static let quoted = 240
    private static let linesShown = 10
    /// The same of what stood apart before an earlier incident.
    private static let earlierLines = 5
    private static let againstShown = 4

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
        let days = found.pieces.compactMap { piece in
            piece.begun.flatMap { words.day($0) } ?? piece.lines.compactMap { words.day($0.entry) }.min()
        }.sorted()
        let enough = (found.pieces.count * 2 + 2) / 3
        guard days.count >= enough, enough > 1, found.day.days(since: days[enough - 1]) > 1 else { return "" }
        let day = days[enough - 1]
        let ago = UnderstandingWords.days(found.day.days(since: day))
        return "\(days.count { $0 <= day }) of them had begun by \(SheetWords.day(day)), \(ago) before. "
    }

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

    /// Entries that may be of a piece, though they name no child or have no date.
    private func perhaps(_ piece: CrisisPieces.Piece) -> [String] {
        piece.perhaps.prefix(Self.perhapsShown).map {
            ($0.lead.isEmpty ? "Perhaps of it too, naming no child: " : $0.lead) + said($0, piece)
        }
    }

    /// For each incident every piece with its entries; in front.
    var tables: [UnderstandingTable] { all.map(table) }

    /// Which agency had which piece; with who and what stood in several records.
    var matrices: [UnderstandingTable] { all.map(matrix) }

    private func table(_ found: CrisisPieces) -> UnderstandingTable {
        let pieces = self
        let isWithheld = !found.withheld.isEmpty
        var table = UnderstandingTable(
            "\(label(found)): piece by piece",
            [
                .init("Piece", .words, width: 13),
                .init(
                    "Who wrote of it, and when; then where it was not found, and what was written instead", .noted,
                    width: 87),
            ], count: found.pieces.count + (isWithheld ? 1 : 0)
        ) { row in
            guard isWithheld else { return pieces.row(found.pieces[row], found) }
            return row == 0 ? pieces.withheldRow(found) : pieces.row(found.pieces[row - 1], found)
        }
        let isOfHome = found.pieces.contains { $0.kind == .home || $0.kind == .alias }
        table.remark =
            "the entries of the year before that day"
            + (isOfHome ? "; for who lived in the home, and under which name, of the two years before." : ".")
            + " An agency may have been told what it did not write, or have written it in other words."
        return table
    }

    private func withheldRow(_ found: CrisisPieces) -> [UnderstandingCell] {
        let shown = found.withheld.prefix(Self.linesShown)
        return [
            .words("Written down, and by the entry’s own words not passed on"),
            .noted(shown.map { said($0, nil) }.joined(separator: "\n"), shown.map(\.entry)),
        ]
    }

    private func row(_ piece: CrisisPieces.Piece, _ found: CrisisPieces) -> [UnderstandingCell] {
        // What children say is short.
        let most = found.day == all.first?.day ? Self.linesShown : Self.earlierLines
        let shown = Self.shown(piece.lines, chronology, most: most * (piece.kind == .wishes ? 2 : 1))
        var text = shown.map { said($0, piece) }
        let left = piece.lines.count - shown.count
        if left > 0 { text.append("and \(SheetWords.count(left, "more entry", "more entries"))") }
        let against = piece.against.suffix(Self.againstShown)
        // In the one cell: a column of its own stood empty beside most pieces.
        text += against.map { line in
            let words = Self.otherwise(piece) + said(line, piece)
            // Who knew by then is said once, of the last that did not.
            let isLast = line == against.last(where: { !before($0.entry, piece).isEmpty })
            return isLast ? words + " By then \(written(line.entry, piece))." : words
        }
        text += perhaps(piece)
        let writers = Set(piece.lines.filter(\.isHeld).map { chronology.entries[$0.entry].agency })
        if writers.count == 1, let writer = writers.first {
            if piece.perhaps.isEmpty {
                text.append("Found in these words with \(words.agency(writer)); others may have it in others.")
            }
        }
        return [
            .words(Self.title(piece)),
            .noted(
                text.joined(separator: "\n"), (shown + against + piece.perhaps.prefix(Self.perhapsShown)).map(\.entry)),
        ]
    }

    /// "6 Sep 2016, Thornbank School: “…” (No. 12)".
    private func said(_ line: CrisisPieces.Line, _ piece: CrisisPieces.Piece?) -> String {
        let quote = line.isQuote ? quoted(line, piece?.kind) : line.words
        let note = line.note.isEmpty ? "" : ", \(line.note)"
        let hidden = chronology.entries[line.entry].isHiddenInSource ? ", a row hidden in the agency’s file" : ""
        return
            "\(words.when(line.entry)), \(words.agency(of: line.entry))\(note): \(quote) (No. \(line.entry + 1)\(hidden))"
    }

    /// What was done stands beside what was seen, where both are short: an answer may be in either. What a child said stands
    /// with what it was said of.
    private func quoted(_ line: CrisisPieces.Line, _ kind: CrisisPieces.Piece.Kind?) -> String {
        switch kind {
        case .place, .left, .missed, nil:
            if let all = words.telling(line.entry, limit: Self.quoted) { return SheetWords.quoted(all) }
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
        default: break
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
