/// How the children were, what they said, where they lived and were expected, and who looked for them.
extension CrisisJoins {
    /// Which agencies wrote of each child thin, hungry or hurt, and whether any wrote so of all; the weights, and the time
    /// without one.
    func children(_ found: CrisisPieces) -> Sentence? {
        var parts: [Sentence] = []
        var writers: [Set<Int>] = []
        var told: Set<Int> = []
        for (kind, what) in [(CrisisPieces.Piece.Kind.condition, "thin, hungry or unwell"), (.injury, "hurt")] {
            for piece in found.pieces where piece.kind == kind && !held(piece).isEmpty {
                let own = held(piece)
                if kind == .condition { writers.append(Set(own.map(agency))) }
                told.formUnion(own)
                var part = Sentence(text: "\(first(piece)) \(what), as written by ")
                part.add(holders(own))
                parts.append(part)
            }
        }
        // Food and fear of the home as a whole: those who wrote of it and of no one child.
        if let food = found.pieces.first(where: { $0.kind == .food }) {
            let known = Set(told.map(agency))
            let others = held(food).filter { !known.contains(agency($0)) }
            if !others.isEmpty {
                var part = Sentence(text: "hunger, food held back or fear in the home, as written by ")
                part.add(holders(others))
                parts.append(part)
            }
        }
        var out = Sentence(about: "How the children were")
        if !parts.isEmpty {
            for (place, part) in parts.enumerated() {
                out.add(place == 0 ? "" : ";\n")
                out.add(part)
            }
            out.add(".")
            if writers.count > 1, writers.dropFirst().reduce(writers[0], { $0.intersection($1) }).isEmpty {
                out.add("\nNo agency wrote so of \(writers.count == 2 ? "both" : "all \(writers.count)").")
            }
        }
        for piece in found.pieces where piece.kind == .weight {
            if let fall = weight(piece, found) { out.add((out.text.isEmpty ? "" : "\n") + fall.text, fall.entries) }
        }
        return out.text.isEmpty ? nil : out
    }

    private func first(_ piece: CrisisPieces.Piece) -> String {
        piece.name.split(separator: " ").first.map(String.init) ?? piece.name
    }

    /// "Kit weighed 11.0 kg on 3 May 2001 (No. 12) and 10.2 kg on 4 June 2001 (No. 19); no weight is written in the 239 days
    /// from then on."
    private func weight(_ piece: CrisisPieces.Piece, _ found: CrisisPieces) -> Sentence? {
        guard let child = chronology.children.firstIndex(where: { $0.name == piece.name }) else { return nil }
        let own = understanding.records.weights.filter { weight in
            weight.child == child && (day(weight.entry).map { found.since <= $0 && $0 < found.day } ?? false)
        }
        let known = own.filter { $0.grams != nil }
        guard let last = known.last, let lastDay = day(last.entry),
            let most = known.dropLast().max(by: { ($0.grams ?? 0) < ($1.grams ?? 0) }),
            (most.grams ?? 0) > (last.grams ?? 0)
        else { return nil }
        func told(_ weight: ChildWeight) -> String {
            "\(weight.kilograms ?? "") on \(words.when(weight.entry)) (\(words.agency(of: weight.entry)), \(number(weight.entry)))"
        }
        var out = Sentence(
            text: "\(first(piece)) weighed \(told(most)) and \(told(last))", entries: [most.entry, last.entry])
        let without = own.filter { $0.grams == nil && $0.entry > last.entry }.map(\.entry)
        out.add("; no weight is written in the \(UnderstandingWords.days(found.day.days(since: lastDay))) from then on")
        if !without.isEmpty { out.add(" (not weighed: \(without.map(number).joined(separator: ", ")))", without) }
        out.add(".")
        if let before = heavier(last, but: [most.entry]) { out.add(before) }
        return out
    }

    /// The mother's fear and who ruled her, and the first words of it.
    func control(_ found: CrisisPieces) -> Sentence? {
        guard let piece = found.pieces.first(where: { $0.kind == .control }), let first = piece.lines.first else {
            return nil
        }
        var out = Sentence(about: "The mother’s fear, and control over her, in the two years before")
        out.add(holders(held(piece)))
        out.add("; the first: ")
        out.add(quote(first.entry, first.words), [first.entry])
        out.add(".")
        return out
    }

    /// The newest words of a child and, where these are of something else, the newest on a brother or sister, or on food,
    /// sleep, fear or hurt.
    func said(_ found: CrisisPieces) -> Sentence? {
        let lines = found.pieces.first { $0.kind == .wishes }?.lines ?? []
        guard let newest = lines.last else { return nil }
        var out = Sentence(about: "The newest words of a child")
        func add(_ line: CrisisPieces.Line) {
            // Whose words they are, and to what they were said, stands around them.
            let event = chronology.entries[line.entry].event
            if !event.contains(line.words) { out.add("\(SheetWords.quoted(line.words)), with ") }
            out.add(
                "\(quote(line.entry, event, limit: 260)), \(words.when(line.entry)), written by "
                    + words.agency(of: line.entry), [line.entry])
        }
        add(newest)
        if !isWeighty(newest), let line = lines.last(where: isWeighty) {
            out.add("; the newest on a brother or sister, or on food, sleep, fear or hurt: ")
            add(line)
        }
        out.add(".")
        return out
    }

    private func isWeighty(_ line: CrisisPieces.Line) -> Bool {
        // Who speaks is often named in the words themselves.
        let speakers = TextTokens(line.note).tokens.map(\.key)
        let names = Set(chronology.children.indices.compactMap { TextTokens(firstName($0)).tokens.first?.key })
            .subtracting(speakers)
        return TextTokens(line.words).tokens.contains { names.contains($0.key) || Self.weighty.contains($0.key) }
    }

    /// Words of a child's that weigh, whoever says them.
    private static let weighty: Set<String> = [
        "hungry", "food", "eat", "eats", "ate", "dinner", "breakfast", "scared", "afraid", "frightened", "hurt",
        "hurts",
        "hit", "hits", "cry", "cries", "cried", "sleep", "sleeps", "bed", "cold", "poorly", "ill", "sick", "baby",
        "brother",
        "sister", "shouts", "shouting", "angry", "hide", "hides", "locked",
    ]

    /// The home that was left, the new one, and who wrote afterwards that it had no address or still wrote to the old one.
    func home(_ found: CrisisPieces) -> Sentence? {
        var out = Sentence(about: "Where they lived")
        for piece in found.pieces where piece.kind == .left {
            guard let first = held(piece).first else { continue }
            out.add(out.text.isEmpty ? "" : " ")
            out.add(
                "\(piece.name) was left by \(words.when(first)) (\(words.agency(of: first)), \(number(first)))", [first]
            )
            let still = piece.against.map(\.entry).filter { agency($0) != agency(first) }
            if !still.isEmpty {
                out.add("; still written to or visited there by ")
                out.add(holders(still))
            }
            out.add(".")
        }
        for piece in found.pieces where piece.kind == .place {
            let named = piece.lines.filter { $0.isHeld && piece.isByName($0) }.map(\.entry)
            let described = held(piece).filter { !named.contains($0) }
            out.add(out.text.isEmpty ? "" : " ")
            if named.isEmpty {
                out.add("\(piece.name) was described, and not named, by ")
                out.add(holders(described))
            } else {
                out.add("\(piece.name) stood with ")
                out.add(holders(named))
                if !described.isEmpty {
                    out.add("; described, and not named, by ")
                    out.add(holders(described))
                }
            }
            if let line = piece.against.last(where: { day($0.entry) != nil }) {
                out.add("; \(words.agency(of: line.entry)) wrote on \(words.when(line.entry)): ")
                out.add(quote(line.entry, line.words), [line.entry])
                let before = named.first { entry in
                    agency(entry) != agency(line.entry)
                        && (day(entry).flatMap { own in day(line.entry).map { own < $0 } } ?? false)
                }
                let days = before.flatMap { first in
                    day(first).flatMap { own in day(line.entry).map { $0.days(since: own) } }
                }
                if let before, let days {
                    out.add(", \(UnderstandingWords.days(days)) after \(words.agency(of: before)) had it")
                }
            }
            out.add(".")
        }
        return out.text.isEmpty ? nil : out
    }

    /// Lists and rolls the children came off, together: each agency did it by itself.
    func lists(_ found: CrisisPieces) -> Sentence? {
        let own = found.pieces.filter { $0.kind == .lost }.flatMap { piece in
            held(piece).map { (name: first(piece), entry: $0, words: piece.lines) }
        }
        let entries = UnderstandingSummary.once(own.map(\.entry)).sorted()
        guard Set(entries.map(agency)).count > 1 else { return nil }
        var out = Sentence(about: "Off lists and rolls")
        var agencies: Set<Int> = []
        var parts: [String] = []
        for entry in entries where agencies.insert(agency(entry)).inserted {
            let names = UnderstandingSummary.once(own.filter { $0.entry == entry }.map(\.name))
            let line = own.first { $0.entry == entry }?.words.first { $0.entry == entry }
            parts.append(
                "\(UnderstandingWords.list(names)), \(words.agency(of: entry)), \(words.when(entry)): "
                    + quote(entry, line?.words ?? "", limit: 100))
            out.entries.append(entry)
        }
        out.add(parts.joined(separator: "; ") + ".")
        return out
    }

    /// Since each child was last surely seen: the entries that tell of the child looked for and not seen.
    func lookedFor(_ found: CrisisPieces) -> Sentence? {
        var parts: [Sentence] = []
        for piece in found.pieces where piece.kind == .missed {
            guard let child = chronology.children.firstIndex(where: { $0.name == piece.name }),
                let stands = lastSeen(child, before: found.day).stands
            else { continue }
            let since = held(piece).filter { day($0).map { $0 > stands.day } ?? false }
            guard !since.isEmpty else { continue }
            var part = Sentence(text: "\(first(piece)), since \(SheetWords.day(stands.day)), by ")
            part.add(holders(since))
            parts.append(part)
        }
        guard !parts.isEmpty else { return nil }
        var out = Sentence(about: "Looked for or expected, and not surely seen")
        for (place, part) in parts.enumerated() {
            out.add(place == 0 ? "" : "; ")
            out.add(part)
        }
        out.add(".")
        return out
    }

    /// Plans and help that had ended, what the plan's own agency had last seen by then, and who did not agree.
    func protection(_ found: CrisisPieces) -> Sentence? {
        var out = Sentence(about: "Protection and help")
        if let ended = found.plans.compactMap(\.ended).max() {
            for plan in found.plans where plan.ended == ended {
                out.add(out.text.isEmpty ? "" : " ")
                out.add(
                    "\(plan.title) of \(UnderstandingWords.list(plan.children.map(firstName))) ended on \(SheetWords.day(ended)), "
                        + "\(UnderstandingWords.days(found.day.days(since: ended))) before.")
                for child in plan.children {
                    if let seen = seenBy(child, ended) { out.add(" " + seen.text, seen.entries) }
                }
            }
        }
        if let piece = found.pieces.first(where: { $0.kind == .ended }) {
            let own = piece.lines.suffix(Self.endedNamed)
            out.add(out.text.isEmpty ? "" : " ")
            out.add("What the entries say had ended: ")
            out.add(
                own.map {
                    "\(words.agency(of: $0.entry)), \(words.when($0.entry)), \(quote($0.entry, $0.words, limit: 100))"
                }
                .joined(separator: "; ") + ".", own.map(\.entry))
            if let line = piece.against.last {
                out.add(
                    " \(words.agency(of: line.entry)), \(words.when(line.entry)): \(quote(line.entry, line.words)).",
                    [line.entry])
            }
        }
        return out.text.isEmpty ? nil : out
    }

    /// Entries of help ended that are quoted: the last ones.
    private static let endedNamed = 3

    /// "Larchmere Social Care had last surely seen Ada on 3 May 2001 (No. 12), 105 days before that; its visit of 7 June (No. 19)
    /// is in doubt: …".
    private func seenBy(_ child: Int, _ ended: CivilDate) -> Sentence? {
        let agencies = chronology.agencies.indices.filter(isSocialCareAgency)
        guard agencies.count == 1, let agency = agencies.first else { return nil }
        let seen = lastSeen(child, before: ended.adding(days: 1), by: agency)
        guard let stands = seen.stands else { return nil }
        let days = ended.days(since: stands.day)
        guard days >= Self.longUnseenDays || seen.inDoubt != nil else { return nil }
        var out = Sentence(
            text: "\(words.agency(agency)) had last surely seen \(firstName(child)) on \(words.whenSeen(stands.entry)) "
                + "(\(number(stands.entry))), \(UnderstandingWords.days(days)) before the plan’s end",
            entries: [stands.entry])
        if let doubted = seen.inDoubt {
            out.add(
                "; what it wrote on \(words.whenSeen(doubted.entry)) (\(number(doubted.entry))) is in doubt: "
                    + seen.doubts.map(\.words).joined(separator: "; "), [doubted.entry])
        }
        out.add(".")
        return out
    }
}
