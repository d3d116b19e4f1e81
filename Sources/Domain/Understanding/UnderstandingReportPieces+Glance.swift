/// What no one had put together, to be taken in at a glance: a row a piece, the gravest first, on the first page.
extension UnderstandingPieces {
    /// Rows before the last incident, and before the one before it.
    private static let rowsShown = [13, 13]
    /// Of those what agencies wrote down and passed to nobody.
    private static let withheldShown = 2
    /// Agencies named in a row; more are counted.
    private static let agenciesNamed = 4
    private static let quoteLimit = 200
    /// Letters of what was written otherwise.
    private static let otherwiseLimit = 60
    /// Letters up to which the sentence that says it is not cut: its end may hold the answer.
    private static let otherwisePart = 140

    /// One table for each incident.
    var glances: [UnderstandingTable] {
        all.enumerated().map { glance($1, rows: Self.rowsShown[min($0, Self.rowsShown.count - 1)]) }
    }

    private func glance(_ found: CrisisPieces, rows limit: Int) -> UnderstandingTable {
        let withheld = found.withheld.prefix(Self.withheldShown)
        let order = Self.order(found.pieces)
        let rows = withheld.map(withheldCells) + order.prefix(limit - withheld.count).map(cells)
        var table = UnderstandingTable(
            label(found),
            [
                .init("What", .words, width: 22),
                .init("Who wrote of it; then who did not know, or wrote otherwise", .noted, width: 60),
                .init("First", .noted, width: 18),
            ], count: rows.count
        ) { rows[$0] }
        var remark = heldWords(found)
        if !found.plans.isEmpty { remark += " " + planWords(found) }
        if !found.silent.isEmpty { remark += " " + silentWords(found) }
        let left = order.dropFirst(limit - withheld.count).map(Self.named)
        if !left.isEmpty { remark += " Also: \(UnderstandingWords.list(left))." }
        table.remark = remark + " The entries stand “piece by piece” below."
        return table
    }

    private func withheldCells(_ line: CrisisPieces.Line) -> [UnderstandingCell] {
        let quote = words.telling(line.entry, limit: Self.quoteLimit) ?? words.quote(line.entry, line.words)
        return [
            .words("Written down and not passed on"),
            .words("\(words.agency(of: line.entry)) alone: \(SheetWords.quoted(quote))"),
            .noted("\(words.when(line.entry)) (No. \(line.entry + 1))", [line.entry]),
        ]
    }

    /// One row of a piece, or of the same piece of several children.
    private func cells(_ pieces: [CrisisPieces.Piece]) -> [UnderstandingCell] {
        let held = pieces.flatMap { $0.lines.filter(\.isHeld) }.sorted { $0.entry < $1.entry }
        let writers = UnderstandingSummary.once(held.map { words.agency(of: $0.entry) })
        let named =
            writers.count > Self.agenciesNamed
            ? UnderstandingWords.list(
                writers.prefix(Self.agenciesNamed - 1) + ["\(writers.count - Self.agenciesNamed + 1) more"])
            : UnderstandingWords.list(writers)
        let firsts = pieces.compactMap { piece -> (words: String, entries: [Int])? in
            let own = piece.begun ?? piece.lines.first { $0.isHeld }?.entry ?? piece.lines.first?.entry
            return own.map { entry in
                let whose = pieces.count > 1 ? Self.first(piece) + " " : ""
                let words = "\(whose)\(words.when(entry)) (No. \(entry + 1))"
                // Who wrote a weight before it fell is among the writers: when the fall was seen is told apart.
                guard piece.kind == .weight, let before = piece.lines.first(where: \.isHeld)?.entry, before < entry
                else {
                    return (words, [entry])
                }
                return ("\(self.words.when(before)) (No. \(before + 1)), less from \(words)", [before, entry])
            }
        }
        let role = pieces.first.flatMap { $0.kind == .person && !$0.other.isEmpty ? ", " + $0.other : nil } ?? ""
        let name = Self.named(pieces)
        var writing = named + sharpWords(pieces) + sharedWords(pieces)
        var entries: [Int] = []
        if let piece = pieces.first, let line = sharpest(piece) {
            let quote = SheetWords.quoted(
                words.quote(
                    line.entry, Self.trimmed(line.words), limit: Self.otherwiseLimit, partLimit: Self.otherwisePart))
            writing +=
                "\n\(Self.otherwise(piece))\(words.agency(of: line.entry)), \(words.when(line.entry)): \(quote) "
                + "(No. \(line.entry + 1))" + ownName(piece, line).words
            entries += [line.entry] + ownName(piece, line).entries
        }
        return [
            .words(name.prefix(1).uppercased() + name.dropFirst() + role),
            entries.isEmpty ? .words(writing) : .noted(writing, entries),
            .noted(firsts.map(\.words).joined(separator: "\n"), firsts.flatMap(\.entries)),
        ]
    }

    /// By which of its entries the agency that had not the name wrote it itself.
    func ownName(_ piece: CrisisPieces.Piece, _ line: CrisisPieces.Line) -> (words: String, entries: [Int]) {
        let agency = chronology.entries[line.entry].agency
        guard let own = piece.named.first(where: { chronology.entries[$0.entry].agency == agency }),
            let name = piece.name.split(separator: " ").last
        else { return ("", []) }
        return (
            ". It wrote \(SheetWords.quoted(String(name))) itself from \(words.when(own.entry)) (No. \(own.entry + 1))",
            [own.entry]
        )
    }

    /// "; shared with Weir Council at a meeting by Larchmere Probation, 3 May 2001 (No. 12)": by its own words.
    private func sharedWords(_ pieces: [CrisisPieces.Piece]) -> String {
        guard let piece = pieces.first, pieces.count == 1, !piece.shared.isEmpty else { return "" }
        let said = piece.shared.prefix(2).map { line in
            let whom = line.note.isEmpty ? "" : " with \(line.note)"
            return "by \(words.agency(of: line.entry))\(whom), \(words.when(line.entry)) (No. \(line.entry + 1))"
        }
        return "; shared at a meeting, by the entry’s own words: \(said.joined(separator: "; "))"
    }

    /// The words themselves: the title alone says little. Of who somebody is and was, the rows beneath tell more than one line.
    private func sharpWords(_ pieces: [CrisisPieces.Piece]) -> String {
        guard let piece = pieces.first, pieces.count == 1 else { return "" }
        let line: CrisisPieces.Line?
        switch piece.kind {
        case .past, .control: line = piece.lines.first { $0.isQuote && $0.isHeld }
        case .person, .alias, .home: line = nil
        default: line = piece.lines.last { $0.isQuote && $0.isHeld }
        }
        guard let line else { return "" }
        var said = ImportReportWords.short(Self.trimmed(line.words), limit: Self.otherwisePart)
        if said.hasSuffix(";") { said.removeLast() }
        let lead =
            piece.lines.count > 1 ? [.past, .control].contains(piece.kind) ? "; the first: " : "; the last: " : ": "
        return lead + SheetWords.quoted(said)
    }

    private static func first(_ piece: CrisisPieces.Piece) -> String {
        piece.name.split(separator: " ").first.map(String.init) ?? piece.name
    }

    /// "Ada and Kit not brought or not seen".
    private static func named(_ pieces: [CrisisPieces.Piece]) -> String {
        guard let piece = pieces.first else { return "" }
        let name = short(piece)
        guard pieces.count > 1 else { return name }
        return UnderstandingWords.list(pieces.map(first)) + name.dropFirst(first(piece).count)
    }

    /// Of what was written otherwise the last with a day; of a name, a check of it that found nothing.
    private func sharpest(_ piece: CrisisPieces.Piece) -> CrisisPieces.Line? {
        let checked = piece.against.last { line in
            let keys = Set(TextTokens(line.words).tokens.map(\.key))
            return piece.kind == .alias && !keys.isDisjoint(with: ["check", "checks", "checked", "trace"])
        }
        return checked ?? piece.against.last { words.day($0.entry) != nil } ?? piece.against.last
    }

    /// The gravest first; of the same kind what most agencies wrote of. The same of several children is one row. What stands
    /// with one entry alone comes last.
    private static func order(_ pieces: [CrisisPieces.Piece]) -> [[CrisisPieces.Piece]] {
        var groups: [[CrisisPieces.Piece]] = []
        for piece in pieces {
            if ofChildren.contains(piece.kind), let same = groups.firstIndex(where: { $0[0].kind == piece.kind }) {
                groups[same].append(piece)
            } else {
                groups.append([piece])
            }
        }
        func rank(_ group: [CrisisPieces.Piece], _ place: Int) -> (Int, Int, Int) {
            let lines = group.flatMap(\.lines)
            let isSlight =
                lines.count == 1 && group.allSatisfy { $0.against.isEmpty } && !weighty.contains(group[0].kind)
            return (gravity(group[0].kind) + (isSlight ? 20 : 0), -Set(lines.map(\.entry)).count, place)
        }
        return groups.enumerated().sorted { rank($0.element, $0.offset) < rank($1.element, $1.offset) }.map(\.element)
    }

    /// One entry of these is enough to be looked at.
    private static let weighty: Set<CrisisPieces.Piece.Kind> = [.injury, .past, .ended, .service]
    private static let ofChildren: Set<CrisisPieces.Piece.Kind> = [.condition, .missed, .lost]

    private static func gravity(_ kind: CrisisPieces.Piece.Kind) -> Int {
        switch kind {
        case .person, .alias: 0
        case .home: 1
        case .food, .control: 2
        case .weight: 3
        case .injury: 4
        case .condition: 5
        case .place: 6
        case .left: 7
        case .stranger, .hurt: 8
        case .worry: 9
        case .missed: 10
        case .wishes: 11
        case .lost, .intake: 12
        // Of the family, but old; then of the services.
        case .past: 1
        case .ended: 4
        case .service: 8
        case .leftOut: 9
        case .delayed: 12
        }
    }
}
