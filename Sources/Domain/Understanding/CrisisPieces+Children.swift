/// The pieces of each child: weight, signs, what was missed, what was said; and who was worried.
extension CrisisPiecesReader {
    func weights(_ child: Int, _ time: Time) -> CrisisPieces.Piece? {
        let own = understanding.records.weights.filter { $0.child == child && time.holds($0.entry) }
        let known = own.compactMap(\.grams)
        guard own.count > 1, let highest = known.max(), let last = known.last, known.count == 1 || last < highest else {
            return nil
        }
        var lines = own.map {
            CrisisPieces.Line(
                entry: $0.entry, words: $0.kilograms ?? "not weighed", isQuote: false, isHeld: $0.grams != nil)
        }
        let inWords = weightInWords(child, own.map(\.entry), time)
        lines += inWords
        var found = piece(.weight, child, lines.sorted { $0.entry < $1.entry })
        // A weight like those before it begins nothing.
        var most = 0
        var fall: Int?
        for weight in own where fall == nil {
            guard let grams = weight.grams else { continue }
            if grams < most { fall = weight.entry }
            most = max(most, grams)
        }
        found.begun = [fall, inWords.map(\.entry).min()].compactMap { $0 }.min()
        return found
    }

    /// "HV rang: wt loss 0.8 kg", "Weight loss noted": in entries of the child, or of one occurrence with one.
    private func weightInWords(_ child: Int, _ weighed: [Int], _ time: Time) -> [CrisisPieces.Line] {
        var linked: Set<Int> = []
        let known = Set(weighed + understanding.records.signs.filter { $0.child == child }.map(\.entry))
        for occurrence in understanding.occurrences where !known.isDisjoint(with: occurrence.entries) {
            linked.formUnion(occurrence.entries)
        }
        var told: Set<Int> = []
        // "Hunger, weight, a new man": a sign of the child that names the weight.
        let ofSigns = understanding.records.signs.filter { sign in
            sign.kind == .condition && sign.child == child && time.holds(sign.entry) && !weighed.contains(sign.entry)
                && Self.ofWeight(sign.words) && told.insert(sign.entry).inserted
        }.map { CrisisPieces.Line(entry: $0.entry, words: $0.words) }
        // A weight that the signs give to another child is that one's, unless this one is named before it.
        let others = Set(
            understanding.records.signs.filter {
                $0.kind == .condition && $0.child != nil && $0.child != child && Self.ofWeight($0.words)
            }.map(\.entry))
        return ofSigns
            + understanding.indicators.compactMap { indicator in
                guard !told.contains(indicator.entry), Self.ofWeight(indicator.words), time.holds(indicator.entry),
                    !others.contains(indicator.entry) || names(Self.beforeWeight(indicator.words)).contains(child),
                    !weighed.contains(indicator.entry),
                    linked.contains(indicator.entry) || known.contains(indicator.entry)
                else { return nil }
                return CrisisPieces.Line(entry: indicator.entry, words: indicator.words)
            }
    }

    private static func beforeWeight(_ words: String) -> String {
        TextTokens(words).tokens.map(\.key).prefix { $0 != "weight" && $0 != "wt" }.joined(separator: " ")
    }

    private static func ofWeight(_ words: String) -> Bool {
        let keys = TextTokens(words).tokens.map(\.key)
        return keys.contains("weight") || keys.contains("wt")
    }

    func signs(
        _ kind: CrisisPieces.Piece.Kind, _ wanted: RecordSign.Kind, _ child: Int, _ time: Time
    ) -> CrisisPieces.Piece? {
        let own = understanding.records.signs.filter { sign in
            guard sign.kind == wanted, time.holds(sign.entry) else { return false }
            return sign.child == child || sign.child == nil && chronology.children.count == 1
        }
        // That nobody weighed a child says nothing of how the child looked.
        guard own.contains(where: { kind != .condition || !Self.isUnweighed($0.words) }) else { return nil }
        var found = piece(kind, child, own.map { CrisisPieces.Line(entry: $0.entry, words: $0.words) })
        found.perhaps = unnamed(wanted, child, time)
        return found
    }

    private static func isUnweighed(_ words: String) -> Bool {
        let keys = Set(TextTokens(words).tokens.map(\.key))
        return keys.contains("weight") && keys.contains("not")
            && !keys.isDisjoint(with: ["plotted", "taken", "recorded", "checked", "measured"])
    }

    /// Signs in entries that name no child, in that time or without any date: they may be of any of the children, or of
    /// those a column names.
    private func unnamed(_ kind: RecordSign.Kind, _ child: Int, _ time: Time) -> [CrisisPieces.Line] {
        understanding.records.signs.filter { sign in
            guard sign.kind == kind, sign.child == nil, chronology.children.count > 1,
                isOfAge(child, sign.words, time.day)
            else { return false }
            let entry = chronology.entries[sign.entry]
            let columns = entry.fields.filter { $0.kind == .child && !PlainWords.isBlank($0.text) }
            guard kind == .lost || columns.contains(where: { names($0.text).contains(child) }) else { return false }
            return time.holds(sign.entry)
                || entry.date.earliest == nil && entry.date.latest == nil && entry.recorded == nil
        }.map { CrisisPieces.Line(entry: $0.entry, words: $0.words) }
    }

    /// The children whose first names stand in some words.
    private func names(_ words: String) -> [Int] {
        let keys = Set(TextTokens(words).tokens.map(\.key))
        return chronology.children.indices.filter { place in
            TextTokens(chronology.children[place].name).tokens.first.map { keys.contains($0.key) } ?? false
        }
    }

    /// Of a school's roll or teaching at home only a child of that age can be meant.
    private func isOfAge(_ child: Int, _ words: String, _ day: CivilDate) -> Bool {
        guard let born = chronology.children[child].born, day.days(since: born) < Self.schoolAge else { return true }
        return !TextTokens(words).tokens.contains { Self.ofSchool.contains($0.key) }
    }

    private static let schoolAge = 4 * 365
    private static let ofSchool: Set<String> = [
        "school", "roll", "education", "educated", "schooling", "schooled", "pupil", "class",
    ]

    /// What was missed by a child nobody saw that day, and a child looked for and not there, in the entries of two agencies
    /// or more.
    func missed(_ child: Int, _ time: Time) -> CrisisPieces.Piece? {
        let seen = Set(
            understanding.contacts.filter { $0.child == child && $0.seen.answer == .yes && time.holds($0.entry) }
                .map(\.entry))
        // A visit behind whose door nobody was seen is of every child whose column says so.
        let unseenByColumn = Set(
            understanding.contacts.filter {
                $0.child == child && $0.seen.answer == .no && $0.seen.basis == .stated && time.holds($0.entry)
            }.map(\.entry))
        let own = understanding.smallThings.filter { thing in
            guard time.holds(thing.entry), !seen.contains(thing.entry),
                !ParentsAppointment.isTold(TextTokens(thing.words))
            else { return false }
            return [.missedAppointment, .noAccessVisit].contains(thing.kind)
                && (isOf(child, thing) || thing.kind == .noAccessVisit && unseenByColumn.contains(thing.entry))
        }
        var lines = own.map { CrisisPieces.Line(entry: $0.entry, words: $0.words) }
        let told = Set(lines.map(\.entry))
        let moved = ChildMoves(chronology, understanding)
        let unseen = understanding.records.signs.filter {
            $0.kind == .unseen && time.holds($0.entry) && !told.contains($0.entry) && !seen.contains($0.entry)
        }
        lines += unseen.filter { $0.child == child }.map { CrisisPieces.Line(entry: $0.entry, words: $0.words) }
        // "Children not seen": of every child at home by then.
        let ofAll = unseen.filter {
            $0.child == nil && Self.isOfAll($0.words) && isAtHome(child, $0.entry, moved)
        }.map { CrisisPieces.Line(entry: $0.entry, words: $0.words) }
        // A day off school alone is no contact missed: another agency has to miss the child too.
        let hasOther = lines.contains { !isOfSchool($0.entry) }
        let isPiece = agencies(lines) > 1 || agencies(ofAll) > 1 || hasOther && lines.count + ofAll.count > 1
        return isPiece ? piece(.missed, child, (lines + ofAll).sorted { $0.entry < $1.entry }) : nil
    }

    private func isOfSchool(_ entry: Int) -> Bool {
        let agency = chronology.entries[entry].agency
        return chronology.agencies.indices.contains(agency)
            && AgencyKind(agencyName: chronology.agencies[agency].name) == .school
    }

    private static func isOfAll(_ words: String) -> Bool {
        TextTokens(words).tokens.contains { ["children", "kids", "them", "both"].contains($0.key) }
    }

    /// Born by an entry's day, and not gone to live elsewhere before it.
    private func isAtHome(_ child: Int, _ entry: Int, _ moves: ChildMoves) -> Bool {
        guard let day = chronology.entries[entry].reckonedDay else { return false }
        if let born = chronology.children[child].born, day < born { return false }
        return moves.first(child, from: 0, to: day) == nil
    }

    /// Whether what was missed was this child's: the child is named in its words, or alone in the column of children.
    private func isOf(_ child: Int, _ thing: SmallThing) -> Bool {
        let named = names(thing.words)
        if !named.isEmpty { return named.contains(child) }
        return chronology.entries[thing.entry].fields.filter { $0.kind == .child }.flatMap { names($0.text) } == [child]
    }

    /// What the children said, where an agency wrote it in a column of its own or between quotation marks, and which child
    /// is meant.
    func wishes(_ time: Time) -> CrisisPieces.Piece? {
        var lines: [CrisisPieces.Line] = []
        var children: [Int: Set<Int>] = [:]
        for contact in understanding.contacts where contact.wishes.answer == .yes && time.holds(contact.entry) {
            let words = contact.wishes.words
            let isQuoted = words.contains("\"") || words.contains("“")
            guard !words.isEmpty, contact.wishes.basis == .stated || isQuoted else { continue }
            children[contact.entry, default: []].insert(contact.child)
            guard lines.last?.entry != contact.entry else { continue }
            lines.append(CrisisPieces.Line(entry: contact.entry, words: words))
        }
        guard !lines.isEmpty else { return nil }
        for place in lines.indices {
            let entry = lines[place].entry
            // "Kit said …" in the text says more than a column that names all.
            let named = names(chronology.entries[entry].event).filter { children[entry]?.contains($0) ?? false }
            let meant = named.isEmpty ? (children[entry] ?? []).sorted() : named
            lines[place].note = meant.map { Self.first(chronology.children[$0].name) }.joined(separator: " or ")
        }
        return CrisisPieces.Piece(kind: .wishes, name: "", other: "", lines: Self.withoutRepeats(lines), against: [])
    }

    private static func first(_ name: String) -> String { name.split(separator: " ").first.map(String.init) ?? name }

    /// A child's own injuries, as treated; with what may be of the child, and what was found at the crisis that is older.
    func injury(_ child: Int, _ time: Time, at crisis: [Int]) -> CrisisPieces.Piece? {
        let seen = Set(
            understanding.contacts.filter { $0.child == child && $0.seen.answer == .yes && time.holds($0.entry) }
                .map(\.entry))
        let own = understanding.crises.filter { item in
            guard item.kind == .injury, time.holds(item.entry) else { return false }
            let named = names(chronology.entries[item.entry].event)
            return named.isEmpty
                ? seen.contains(item.entry) : named == [child] || named.contains(child) && seen.contains(item.entry)
        }
        guard !own.isEmpty else { return nil }
        var found = piece(.injury, child, own.map { CrisisPieces.Line(entry: $0.entry, words: $0.words) })
        found.perhaps = understanding.records.signs.filter {
            $0.kind == .hurt && $0.mayBe == child && time.holds($0.entry)
        }.map { CrisisPieces.Line(entry: $0.entry, words: $0.words, lead: "Perhaps, as the name may be either’s: ") }
        found.perhaps += crisis.compactMap { entry in
            let text = TextTokens(chronology.entries[entry].event)
            let sentence = text.sentences.first { place in
                let keys = text.tokens[place].map(\.key)
                return keys.contains(where: Self.older.contains) && keys.contains(where: Self.hurts.contains)
            }
            return sentence.map {
                CrisisPieces.Line(entry: entry, words: text.words($0), lead: "Found at the crisis: ")
            }
        }
        return found
    }

    private static let older: Set<String> = ["older", "old", "healing", "healed", "previous"]
    private static let hurts: Set<String> = [
        "wrist", "arm", "leg", "rib", "ribs", "skull", "fracture", "fractures", "bruise", "bruises", "bruising", "burn",
        "burns", "scar", "scars", "injury", "injuries", "wound", "mark", "marks",
    ]

    private func piece(
        _ kind: CrisisPieces.Piece.Kind, _ child: Int, _ lines: [CrisisPieces.Line]
    ) -> CrisisPieces.Piece {
        CrisisPieces.Piece(
            kind: kind, name: chronology.children[child].name, other: "", lines: Self.withoutRepeats(lines), against: []
        )
    }

    /// The same words of the same kind twice are one line.
    private static func withoutRepeats(_ lines: [CrisisPieces.Line]) -> [CrisisPieces.Line] {
        var seen: Set<String> = []
        return lines.filter { !$0.isQuote || seen.insert($0.words).inserted }
    }

    func worries(_ time: Time) -> CrisisPieces.Piece? {
        let own = understanding.records.signs.filter { ($0.kind == .worry || $0.kind == .call) && time.holds($0.entry) }
        guard !own.isEmpty else { return nil }
        return CrisisPieces.Piece(
            kind: .worry, name: "", other: "",
            lines: once(own.map { CrisisPieces.Line(entry: $0.entry, words: $0.words) }), against: [])
    }

    /// A row sent twice is one; the same words on another day are another call.
    func once(_ lines: [CrisisPieces.Line]) -> [CrisisPieces.Line] {
        var seen: Set<String> = []
        return lines.filter { line in
            let entry = chronology.entries[line.entry]
            let day = entry.reckonedDay.map { "\($0.dayNumber)" } ?? "row \(line.entry)"
            return seen.insert("\(entry.agency) \(day) \(line.words)").inserted
        }
    }
}
