/// What no one had put together before the last incidents: which piece stood with which agency, since when, and with whom
/// not. On the first pages, in plain sentences.
struct UnderstandingPieces: Sendable {
    let chronology: IntegratedChronology
    let words: UnderstandingWords
    private let incidents: [CaseIncident]
    let all: [CrisisPieces]

    /// Agencies quoted for one piece, and lines of one agency's.
    private static let quoted = 170
    private static let linesShown = 10
    private static let againstShown = 4

    init(
        _ chronology: IntegratedChronology, _ words: UnderstandingWords, _ incidents: [CaseIncident]
    ) {
        self.chronology = chronology
        self.words = words
        self.incidents = incidents
        all = CrisisPieces.all(in: chronology, incidents)
    }

    /// For each incident what stood apart, a line a piece, and then how much of it any agency had.
    var lines: [UnderstandingLine] {
        all.enumerated().flatMap { place, found -> [UnderstandingLine] in
            let count = found.pieces.count
            let held = found.held
            let most = held.max() ?? 0
            var text = ""
            let holders = found.agencies.indices.filter { held[$0] == most }
            let names = UnderstandingWords.list(holders.map { words.agency(found.agencies[$0]) })
            if most >= count {
                text += "\(names) wrote of all of it. "
            } else {
                text += "No agency’s own entries held all of it; the most is \(most) of these \(count) (\(names))"
                if holders.count == 1, let place = holders.first {
                    let lacking = found.pieces.indices.filter { found.first[place][$0] == nil }
                    text += ", without " + UnderstandingWords.list(lacking.map { Self.short(found.pieces[$0]) })
                }
                text += ". "
            }
            text += begun(found)
            if place == 0 {
                text += "An agency may have been told what it did not write, or have written it in other words."
            }
            let summary = UnderstandingLine(text.hasSuffix(" ") ? String(text.dropLast()) : text, label: label(found))
            // On the first page an earlier incident's pieces are named; the table tells them.
            guard place == 0 else {
                let names = UnderstandingWords.list(found.pieces.map { Self.short($0) })
                return [
                    UnderstandingLine("Different agencies wrote of \(names). " + summary.text, label: summary.label)
                ]
            }
            return [summary] + found.pieces.map(listed)
        }
    }

    /// Agencies named in a line; more are counted.
    private static let agenciesNamed = 4

    /// "– Kit Marlow: Weir Police and Larchmere School, the first on 3 May 2001 (No. 31). On 7 May 2001 …"
    private func listed(_ piece: CrisisPieces.Piece) -> UnderstandingLine {
        let writers = UnderstandingSummary.once(piece.lines.map { words.agency(of: $0.entry) })
        let name = Self.short(piece)
        var text = "– \(name.prefix(1).uppercased() + name.dropFirst()): "
        text +=
            writers.count > Self.agenciesNamed
            ? SheetWords.count(writers.count, "agency", "agencies") : UnderstandingWords.list(writers)
        var entries: [Int] = []
        if let first = piece.lines.first?.entry {
            text += ", \(piece.lines.count > 1 ? "the first on " : "")\(words.when(first)) (No. \(first + 1))"
            entries.append(first)
        }
        text += "."
        if let (said, entry) = unknown(piece) {
            text += " " + said
            entries.append(entry)
        }
        return UnderstandingLine(text, entries: UnderstandingSummary.once(entries))
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

    /// Letters up to which an entry that says that something was not known is quoted whole in a sentence.
    private static let unknownQuote = 60
    /// Letters up to which the sentence that says it is not cut: its end may hold the answer.
    private static let unknownPart = 260

    /// "On 7 May 2001 Larchmere Surgery wrote “No surname.” (No. 40), when Weir Police and two others had written of Kit Marlow."
    private func unknown(_ piece: CrisisPieces.Piece) -> (words: String, entry: Int)? {
        guard let line = piece.against.last(where: { !before($0.entry, piece).isEmpty }) else { return nil }
        let quote = SheetWords.quoted(
            words.quote(
                line.entry, Self.trimmed(line.words), limit: Self.unknownQuote, partLimit: Self.unknownPart))
        let when = words.when(line.entry)
        // "On 3 May 2001", "In January 2001", "Up to 21 December 2001".
        let isDay = when.first?.isNumber ?? false
        let isMonth = when.first?.isUppercase ?? false
        let day = isDay ? "On \(when)" : isMonth ? "In \(when)" : when.prefix(1).uppercased() + when.dropFirst()
        let start = "\(day) \(words.agency(of: line.entry)) wrote \(quote)"
        return (
            "\(start) (No. \(line.entry + 1)), when \(written(line.entry, piece)).", line.entry
        )
    }

    /// "Weir Police had written of Kit Marlow, and Larchmere School of “Kit” only": who had it by name before an entry, and
    /// who in another form.
    private func written(_ entry: Int, _ piece: CrisisPieces.Piece) -> String {
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

    private func label(_ found: CrisisPieces) -> String {
        found.held.max() ?? 0 < found.pieces.count
            ? "What no one had put together before \(SheetWords.day(found.day))"
            : "What stood apart before \(SheetWords.day(found.day))"
    }

    /// The pieces before each incident, the first words of each agency only; of an earlier incident fewer lines.
    var briefs: [UnderstandingTable] {
        all.indices.map { place in
            var table = brief(all[place], isLast: place == 0)
            if place < all.count - 1 { table.remark = nil }
            return table
        }
    }

    private func brief(_ found: CrisisPieces, isLast: Bool) -> UnderstandingTable {
        let pieces = self
        var table = UnderstandingTable(
            label(found),
            [
                .init("Piece", .words, width: 13),
                .init("Who wrote of it first, and when; then who did not know, or wrote otherwise", .noted, width: 87),
            ], count: found.pieces.count
        ) { pieces.briefRow(found.pieces[$0], isLast: isLast) }
        table.remark = "all of it under “\(UnderstandingRecords.name)”"
        return table
    }

    /// Lines shown of a piece on the first pages: the first of each agency, then the last of any.
    private static let briefLines = 6
    private static let personLines = 8
    /// Of what stood apart before an earlier incident.
    private static let earlierLines = 5
    private static let briefQuote = 160

    private func briefRow(_ piece: CrisisPieces.Piece, isLast: Bool) -> [UnderstandingCell] {
        var agencies: Set<Int> = []
        let first = piece.lines.filter { agencies.insert(chronology.entries[$0.entry].agency).inserted }
        // What children say is short, and the newest may say most.
        let most: Int =
            switch piece.kind {
            case .person: Self.personLines
            case .wishes, .worry: Self.linesShown
            case .home, .place, .weight, .condition, .missed, .lost, .alias, .left, .hurt, .intake, .stranger:
                Self.briefLines
            }
        let limit = isLast ? most : min(most, Self.earlierLines)
        let shown =
            piece.kind == .weight
            ? Array(piece.lines.suffix(Self.linesShown)) : Self.shown(piece.lines, chronology, most: limit)
        // Of a person it is the end of a sentence that tells what he is known for.
        var text = shown.map { said($0, limit: piece.kind == .person ? Self.quoted : Self.briefQuote) }
        let told = Set(shown.map { chronology.entries[$0.entry].agency })
        let others = first.filter { !told.contains(chronology.entries[$0.entry].agency) }
        if !others.isEmpty {
            let names = UnderstandingWords.list(others.map { words.agency(of: $0.entry) })
            text.append("Then also \(names).")
        } else if piece.lines.count > shown.count {
            text.append("\(SheetWords.count(piece.lines.count - shown.count, "more entry", "more entries")).")
        }
        // In the one cell: most pieces have nothing of it, and a column of its own stood empty.
        let against = piece.against.suffix(1)
        text += against.map {
            Self.otherwise(piece) + said($0, limit: Self.briefQuote)
        }
        text += perhaps(piece)
        if agencies.count == 1, piece.perhaps.isEmpty { text.append("Found in these words with one agency.") }
        return [
            .words(Self.title(piece)),
            .noted(text.joined(separator: "\n"), (shown + against + piece.perhaps.prefix(2)).map(\.entry)),
        ]
    }

    /// Entries that may be of a piece, though they name no child or have no date.
    private func perhaps(_ piece: CrisisPieces.Piece) -> [String] {
        piece.perhaps.prefix(2).map { "Perhaps of it too, naming no child: " + said($0, limit: Self.briefQuote) }
    }

    /// For each incident what stood with whom, and a table of agencies and pieces.
    var tables: [UnderstandingTable] { all.flatMap { [table($0), matrix($0)] } }

    private func table(_ found: CrisisPieces) -> UnderstandingTable {
        let pieces = self
        var table = UnderstandingTable(
            "\(label(found)): piece by piece",
            [
                .init("Piece", .words, width: 14),
                .init(
                    "Who wrote of it, and when; then where it was not found, and what was written instead", .noted,
                    width: 86),
            ], count: found.pieces.count
        ) { pieces.row(found.pieces[$0], found) }
        let isOfHome = found.pieces.contains { $0.kind == .home || $0.kind == .alias }
        table.remark =
            "These are the entries of the year before that day"
            + (isOfHome ? "; for who lived in the home, and under which name, of the two years before." : ".")
        return table
    }

    private func row(_ piece: CrisisPieces.Piece, _ found: CrisisPieces) -> [UnderstandingCell] {
        // What children say is short.
        let shown = Self.shown(piece.lines, chronology, most: Self.linesShown * (piece.kind == .wishes ? 2 : 1))
        var text = shown.map { said($0) }
        let left = piece.lines.count - shown.count
        if left > 0 { text.append("and \(SheetWords.count(left, "more entry", "more entries"))") }
        let against = piece.against.suffix(Self.againstShown)
        // In the one cell: a column of its own stood empty beside most pieces.
        text += against.map { line in
            let words = Self.otherwise(piece) + said(line)
            return before(line.entry, piece).isEmpty ? words : words + " By then \(written(line.entry, piece))."
        }
        text += perhaps(piece)
        let writers = Set(piece.lines.map { chronology.entries[$0.entry].agency })
        let without = found.agencies.filter { !writers.contains($0) }.map { words.agency($0) }
        if writers.count == 1, let writer = writers.first {
            if piece.perhaps.isEmpty {
                text.append("Found in these words with \(words.agency(writer)); others may have it in others.")
            }
        } else if [.person, .place, .weight].contains(piece.kind), !without.isEmpty {
            text.append("Not found in these words in the entries of " + UnderstandingWords.list(without) + ".")
        }
        return [
            .words(Self.title(piece)),
            .noted(text.joined(separator: "\n"), (shown + against + piece.perhaps.prefix(2)).map(\.entry)),
        ]
    }

    /// "6 Sep 2016, Thornbank School: “…” (No. 12)".
    private func said(_ line: CrisisPieces.Line, limit: Int = UnderstandingPieces.quoted) -> String {
        let quote =
            line.isQuote
            ? SheetWords.quoted(words.quote(line.entry, Self.trimmed(line.words), limit: limit)) : line.words
        return "\(words.when(line.entry)), \(words.agency(of: line.entry)): \(quote) (No. \(line.entry + 1))"
    }

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
    private func before(_ entry: Int, _ piece: CrisisPieces.Piece) -> [String] {
        UnderstandingSummary.once(linesBefore(entry, piece).map { words.agency(of: $0.entry) })
    }
}
