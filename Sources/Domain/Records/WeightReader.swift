/// Reads the weights of children out of the words: "Rafe 12/7, 2.81 kg", "Wt 9.1", "weight 5.2 at clinic", "2740 g"; and
/// that a child was not weighed. Each goes to the child named nearest before it, else to the one child of the entry.
struct WeightReader {
    let people: CasePeople

    private static let cues: Set<String> = [
        "kg", "kgs", "kilo", "kilos", "kilograms", "weight", "wt", "weighed", "weighs", "weighing", "grams", "g",
    ]
    /// What a number means that is no weight of that day.
    private static let aside: Set<String> = [
        "was", "from", "loss", "lost", "lose", "gain", "gained", "gaining", "by", "previously", "birth",
        "bw", "expected", "target", "dose",
    ]
    private static let least = 400
    /// A child of school age; more is somebody else.
    private static let most = 80_000

    func read(_ chronology: IntegratedChronology, _ words: EntryWords) -> [ChildWeight] {
        guard !chronology.children.isEmpty else { return [] }
        let isCue = (0..<words.wordCount).map { Self.isCue(words.word($0)) }
        var out: [ChildWeight] = []
        for entry in chronology.entries.indices where words.ids(entry).contains(where: { isCue[Int($0)] }) {
            out += read(chronology.entries[entry], at: entry, words.texts[entry])
        }
        func day(_ weight: ChildWeight) -> Int32 {
            let date = chronology.entries[weight.entry].date
            return (date.earliest ?? date.latest)?.dayNumber ?? Int32.max
        }
        return out.sorted { (day($0), $0.entry) < (day($1), $1.entry) }
    }

    private static func isCue(_ word: String) -> Bool { cues.contains(word) || grams(joined: word) != nil }

    private func read(_ entry: ChronologyEntry, at place: Int, _ text: TextTokens) -> [ChildWeight] {
        let mentions = people.mentions(in: text)
        var out: [ChildWeight] = []
        for at in text.tokens.indices {
            let grams = Self.grams(text.tokens, at)
            let isNot = grams == nil && Self.isNotWeighed(text.tokens, at)
            guard grams != nil || isNot, let child = child(at, mentions, entry, text) else { continue }
            if let grams, !(Self.least...Self.most).contains(grams) { continue }
            if out.contains(where: { $0.child == child && ($0.grams != nil || grams == nil) }) { continue }
            let sentence = text.sentences[Int(text.tokens[at].sentence)]
            out.append(ChildWeight(entry: place, child: child, grams: grams, words: text.words(sentence)))
        }
        return out
    }

    // MARK: - Numbers

    /// The weight a number gives, in grams; nil where the words around it do not make it one.
    private static func grams(_ tokens: [TextTokens.Token], _ at: Int) -> Int? {
        func key(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].key : "" }
        let before = (max(0, at - 3)..<at).filter { tokens[$0].sentence == tokens[at].sentence }.map { tokens[$0].key }
        if before.contains(where: aside.contains) { return nil }
        if let joined = grams(joined: tokens[at].key) { return joined }
        guard let thousandths = thousandths(tokens[at].key) else { return nil }
        switch key(at + 1) {
        case "kg", "kgs", "kilo", "kilos", "kilograms": return thousandths
        case "g", "grams": return thousandths / 1000
        default: break
        }
        // "Wt 9.1", "weight: 8.1", "weighed 5.2": with a decimal, since "weight 25th centile" gives none.
        guard tokens[at].key.utf8.contains(UInt8(ascii: ".")) else { return nil }
        let near = before.suffix(2)
        return near.contains { ["weight", "wt", "weighed", "weighs", "weighing"].contains($0) } ? thousandths : nil
    }

    /// "2.81kg", "2740g".
    private static func grams(joined word: String) -> Int? {
        if word.hasSuffix("kg"), let number = thousandths(String(word.dropLast(2))) { return number }
        if word.hasSuffix("g"), word.utf8.count >= 4, let number = thousandths(String(word.dropLast())) {
            return number / 1000
        }
        return nil
    }

    /// A number with up to three decimals, times a thousand.
    private static func thousandths(_ word: String) -> Int? {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        guard let first = parts.first, parts.count <= 2, !first.isEmpty, first.utf8.count <= 5, let whole = Int(first),
            first.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
        else { return nil }
        guard parts.count == 2 else { return whole * 1000 }
        guard (1...3).contains(parts[1].utf8.count), parts[1].utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
            let rest = Int(parts[1] + String(repeating: "0", count: 3 - parts[1].utf8.count))
        else { return nil }
        return whole * 1000 + rest
    }

    /// "Weight not taken", "not weighed", "no weight".
    private static func isNotWeighed(_ tokens: [TextTokens.Token], _ at: Int) -> Bool {
        func key(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].key : "" }
        switch tokens[at].key {
        case "weighed": return key(at - 1) == "not" || key(at - 1) == "never"
        case "weight", "wt":
            if key(at - 1) == "no", !["loss", "gain", "concerns", "concern", "change", "plotted"].contains(key(at + 1))
            {
                return true
            }
            return key(at + 1) == "not" && ["taken", "recorded", "done", "checked", "measured"].contains(key(at + 2))
        default: return false
        }
    }

    // MARK: - Whose

    private static let beside: Set<String> = ["with", "by", "to", "for", "from"]

    private func child(
        _ at: Int, _ mentions: [CasePeople.Mention], _ entry: ChronologyEntry, _ text: TextTokens
    ) -> Int? {
        // "Went home with Kit, 9.0 kg" is not Kit's weight.
        let before = mentions.filter {
            let first = $0.tokens.lowerBound
            return $0.tokens.upperBound <= at && (first == 0 || !Self.beside.contains(text.tokens[first - 1].key))
        }
        let inSentence = before.filter { text.tokens[$0.tokens.lowerBound].sentence == text.tokens[at].sentence }
        // A grown-up's weight is of no matter here; a worker who weighed the child is not weighed.
        if let last = inSentence.last(where: { !Self.isWorker($0) }) { return Self.child(last) }
        let named = Set(mentions.compactMap(Self.child))
        if let last = before.last(where: { Self.child($0) != nil }).flatMap(Self.child) { return last }
        if named.count == 1 { return named.first }
        let column = entry.fields.filter { $0.kind == .child }.map(\.text).joined(separator: "\n")
        let inColumn = people.children(in: TextTokens(column))
        if inColumn.count == 1 { return inColumn[0] }
        return people.children.count == 1 && named.isEmpty ? 0 : nil
    }

    private static func child(_ mention: CasePeople.Mention) -> Int? {
        if case .child(let child) = mention.who { return child }
        return nil
    }

    private static func isWorker(_ mention: CasePeople.Mention) -> Bool {
        if case .role(.professional) = mention.who { return true }
        return false
    }
}
