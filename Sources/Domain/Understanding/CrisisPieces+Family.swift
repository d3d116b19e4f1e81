/// The pieces of the grown-ups and the home: one person under two names, a home left, the mother hurt, what she took, a man
/// nobody named.
extension CrisisPiecesReader {
    /// A person of whom two agencies knew two surnames, and another wrote the wrong one alone afterwards.
    func aliases(_ time: Time) -> [CrisisPieces.Piece] {
        understanding.records.people.compactMap { person in
            let traceable = Self.traceable(.person, person).compactMap(\.first)
            guard let real = traceable.first, Set(traceable).count > 1 else { return nil }
            // "Mr Jonas" is a first name with a title, no second surname.
            let others = Set(traceable).subtracting(TextTokens(person.name).tokens.map(\.key))
            if others.isEmpty { return nil }
            var lines: [CrisisPieces.Line] = []
            var against: [CrisisPieces.Line] = []
            for mention in person.mentions where time.holds(mention.entry) {
                let text = TextTokens(chronology.entries[mention.entry].event)
                let keys = Set(text.tokens.map(\.key))
                let isOther = !others.isDisjoint(with: keys)
                if isOther, keys.contains(real) {
                    let sentence = text.sentences.first { place in
                        let own = Set(text.tokens[place].map(\.key))
                        return own.contains(real) && !others.isDisjoint(with: own)
                    }
                    let words = sentence.map { text.words($0) } ?? mention.words
                    lines.append(CrisisPieces.Line(entry: mention.entry, words: words))
                } else if isOther, !lines.isEmpty {
                    against.append(CrisisPieces.Line(entry: mention.entry, words: mention.words))
                }
            }
            // "Uses two surnames", by whoever names neither.
            if !lines.isEmpty {
                let told = Set((lines + against).map(\.entry))
                lines += twoNames(time).filter { !told.contains($0.entry) }
                lines.sort { $0.entry < $1.entry }
            }
            let knew = Set(lines.map { chronology.entries[$0.entry].agency })
            against.removeAll { knew.contains(chronology.entries[$0.entry].agency) }
            guard !lines.isEmpty, !against.isEmpty else { return nil }
            let forms = person.otherNames.filter { name in
                !others.isDisjoint(with: TextTokens(name).tokens.map(\.key))
            }
            var piece = CrisisPieces.Piece(
                kind: .alias, name: person.name, other: forms.joined(separator: ", "), lines: lines, against: against)
            var told: Set<Int> = []
            let unaware = Set(against.map { chronology.entries[$0.entry].agency })
            for mention in person.mentions where time.holds(mention.entry) {
                let agency = chronology.entries[mention.entry].agency
                guard unaware.contains(agency), !told.contains(agency),
                    TextTokens(chronology.entries[mention.entry].event).tokens.contains(where: { $0.key == real })
                else { continue }
                told.insert(agency)
                piece.named.append(CrisisPieces.Line(entry: mention.entry, words: mention.words))
            }
            return piece
        }
    }

    /// Entries that say that a man goes by two names and give neither.
    private func twoNames(_ time: Time) -> [CrisisPieces.Line] {
        chronology.entries.indices.compactMap { entry -> CrisisPieces.Line? in
            let event = chronology.entries[entry].event
            // Cutting into words is dear: few entries hold one of these.
            guard time.holds(entry), event.holds("names") || event.holds("alias") || event.holds("surname") else {
                return nil
            }
            let text = TextTokens(event)
            let sentence = text.sentences.first { place in
                let keys = text.tokens[place].map(\.key)
                let isTwo = zip(keys, keys.dropFirst()).contains { first, second in
                    Self.twice.contains(first) && ["names", "surnames", "name", "surname"].contains(second)
                }
                return (isTwo || keys.contains("alias") || keys.contains("aliases"))
                    && keys.contains(where: Self.men.contains)
            }
            return sentence.map { CrisisPieces.Line(entry: entry, words: text.words($0)) }
        }
    }

    private static let twice: Set<String> = ["two", "different", "other", "second", "another", "several"]
    private static let men: Set<String> = [
        "partner", "man", "male", "father", "dad", "boyfriend", "husband", "he", "him", "his", "stepfather",
    ]

    private static let leftWords: Set<String> = ["empty", "left", "moved", "gone", "vacated", "vacant"]

    /// A home found empty by one agency, to which others still wrote or went.
    func left(_ time: Time) -> [CrisisPieces.Piece] {
        let found = understanding.records.addresses.compactMap { left($0, time) }
        // Letters that came back are of the home that was left, where there is one such.
        guard found.count == 1, var only = found.first, let first = only.lines.first?.entry else { return found }
        let known = Set((only.lines + only.against).map(\.entry))
        let back = understanding.records.signs.filter {
            $0.kind == .returned && time.holds($0.entry) && $0.entry > first && !known.contains($0.entry)
        }.map { CrisisPieces.Line(entry: $0.entry, words: $0.words) }
        only.lines = (only.lines + once(back)).sorted { $0.entry < $1.entry }
        return [only]
    }

    private func left(_ place: RecordSubject, _ time: Time) -> CrisisPieces.Piece? {
        var lines: [CrisisPieces.Line] = []
        var still: [CrisisPieces.Line] = []
        for mention in place.mentions {
            let isUndated = chronology.entries[mention.entry].reckonedDay == nil
            guard time.holds(mention.entry) || isUndated && !lines.isEmpty else { continue }
            let keys = TextTokens(mention.words).tokens.map(\.key)
            let line = CrisisPieces.Line(entry: mention.entry, words: mention.words)
            if keys.contains(where: Self.leftWords.contains) {
                lines.append(line)
            } else if !lines.isEmpty, keys.contains(where: Self.post.contains) {
                still.append(line)
            }
        }
        guard !lines.isEmpty, !still.isEmpty else { return nil }
        let knew = Set(lines.map { chronology.entries[$0.entry].agency })
        still.removeAll { knew.contains(chronology.entries[$0.entry].agency) }
        guard agencies(lines + still) > 1, !still.isEmpty else { return nil }
        return CrisisPieces.Piece(kind: .left, name: place.name, other: "", lines: lines, against: still)
    }

    /// What goes to an address where somebody is taken to live.
    private static let post: Set<String> = [
        "letter", "letters", "wrote", "posted", "sent", "card", "visit", "visited", "called", "appointment", "form",
    ]

    /// What agencies wrote of the mother or of a man at the home, each in passing.
    func family(_ time: Time) -> [CrisisPieces.Piece] {
        let kinds: [(RecordSign.Kind, CrisisPieces.Piece.Kind, agencies: Int, lines: Int)] = [
            (.hurt, .hurt, 1, 2), (.intake, .intake, 2, 2), (.stranger, .stranger, 2, 2),
        ]
        return kinds.compactMap { sign, kind, fewestAgencies, fewestLines in
            let own = understanding.records.signs.filter {
                $0.kind == sign && time.holds($0.entry) && (kind != .stranger || !isNamedBefore($0, time))
            }
            // Of the mother or of a child, or a sleeve on a hot day: it may be of it, and is not told as if it were.
            func isOpen(_ sign: RecordSign) -> Bool { sign.kind == .hurt && (sign.mayBe != nil || sign.isSlight) }
            let lines = once(
                own.filter { !isOpen($0) }.map { CrisisPieces.Line(entry: $0.entry, words: $0.words) })
            let perhaps = once(
                own.filter(isOpen).map { sign in
                    let child = sign.mayBe.map { "of the mother or of \(chronology.children[$0].name)" }
                    return CrisisPieces.Line(
                        entry: sign.entry, words: sign.words, lead: "Perhaps of it: ", note: child ?? "")
                })
            guard !lines.isEmpty, agencies(lines) >= fewestAgencies, lines.count + perhaps.count >= fewestLines else {
                return nil
            }
            var piece = CrisisPieces.Piece(kind: kind, name: "", other: "", lines: lines, against: [])
            piece.perhaps = perhaps
            return piece
        }
    }

    /// "Brought by stepfather": of whom the same agency had written by name not long before.
    private func isNamedBefore(_ sign: RecordSign, _ time: Time) -> Bool {
        guard TextTokens(sign.words).tokens.contains(where: { Self.kin.contains($0.key) }) else { return false }
        let agency = chronology.entries[sign.entry].agency
        return understanding.records.people.contains { person in
            [.partner, .father].contains(PersonRole(words: person.role))
                && person.mentions.contains {
                    $0.entry < sign.entry && time.holds($0.entry) && chronology.entries[$0.entry].agency == agency
                }
        }
    }

    private static let kin: Set<String> = ["stepfather", "stepdad", "step-father", "step-dad", "boyfriend", "partner"]

    /// The mother's fear and who ruled her, which is written once here and once there: of two years, from two entries on.
    func control(_ time: Time) -> CrisisPieces.Piece? {
        let lines = once(
            understanding.records.signs.filter { $0.kind == .control && time.holds($0.entry) }.map {
                CrisisPieces.Line(entry: $0.entry, words: $0.words)
            })
        guard lines.count > 1 else { return nil }
        return CrisisPieces.Piece(kind: .control, name: "", other: "", lines: lines, against: [])
    }

    /// Hunger, food asked for, hidden or counted, and children afraid: in the home as a whole, where two agencies wrote of it.
    func food(_ time: Time) -> CrisisPieces.Piece? {
        let own = understanding.records.signs.filter { $0.kind == .food && time.holds($0.entry) }
        let lines = once(own.filter { !$0.isSlight }.map { CrisisPieces.Line(entry: $0.entry, words: $0.words) })
        guard agencies(lines) > 1 else { return nil }
        var piece = CrisisPieces.Piece(kind: .food, name: "", other: "", lines: lines, against: [])
        // "Quiet." alone is none of it, and may be beside it.
        piece.perhaps = once(
            own.filter(\.isSlight).map {
                CrisisPieces.Line(
                    entry: $0.entry, words: $0.words, lead: "Perhaps of it, a child quiet and no more said: ")
            })
        return piece
    }
}
