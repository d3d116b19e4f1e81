/// The words of hunger, of food held back and of fear, and of letters that came back.
enum FoodWords {
    /// Of a child only: what a child took, hid, saved or asked for.
    static let hungry = [
        "hungry|hunger|starving|starved|ravenous|famished", "ask|asks|asked|asking for *1 seconds|thirds",
        "take|takes|took|taking *1 food",
        "steal|steals|stole|stealing|hid|hides|hiding|hidden|save|saves|saved|saving|hoards|hoarding|smuggled *2 "
            + "food|yoghurt|yoghurts|yogurt|biscuit|biscuits|bread|crusts|sandwich|sandwiches|leftovers",
        "took|takes|taking *2 food|yoghurt|yogurt|biscuits|bread|sandwich|sandwiches|fruit home",
        "eats|eat *1 at school|nursery", "no|without breakfast|supper",
    ]
    static let fear = [
        "flinch|flinches|flinched|flinching|cowers|cowered|cowering", "afraid|frightened|scared|terrified of|to",
        "subdued", "quiet",
    ]
    /// Who holds the food: of anybody at home.
    static let held = [
        "count|counts|counted|counting *1 food|meals|biscuits", "does|doing the shopping",
        "lock|locks|locked|locking|padlock|padlocked *2 food|fridge|larder|pantry",
        "food|fridge|larder|pantry *2 locked|padlocked",
    ]
    static let returned = [
        "letter|letters|post|mail|form *2 returned|undelivered|unopened", "returned *1 gone|undelivered|unopened",
        "gone away", "no longer here|there",
    ]

    /// Whether somebody hungry or quiet is a child: whoever is named nearest before the words, else a plain word for a child,
    /// else the entry's column of children.
    static func isOfChild(
        _ hit: WordPatterns.Hit, _ text: TextTokens, _ mentions: [CasePeople.Mention], _ row: ChronologyEntry
    ) -> Bool {
        let sentence = text.sentences[Int(text.tokens[hit.range.lowerBound].sentence)]
        let before = max(sentence.lowerBound, hit.range.lowerBound - 1)..<hit.range.lowerBound
        if text.tokens[before].contains(where: { childWords.contains($0.key) }) { return true }
        let named = mentions.filter { $0.tokens.lowerBound < hit.range.lowerBound }
        let near = named.last { sentence.contains($0.tokens.lowerBound) } ?? named.last
        guard let near else {
            return text.tokens[sentence].contains { childWords.contains($0.key) }
                || row.fields.contains { $0.kind == .child && !PlainWords.isBlank($0.text) }
        }
        if case .child = near.who { return true }
        // "Brought by mother. Quiet.": of the child who was brought.
        guard !sentence.contains(near.tokens.lowerBound) else { return near.who == .role(.sibling) }
        if case .child? = named.first?.who { return true }
        return false
    }

    /// A child quiet or subdued, by that word alone.
    static func isSlight(_ hit: Range<Int>, _ text: TextTokens) -> Bool {
        hit.count == 1 && ["quiet", "subdued"].contains(text.tokens[hit.lowerBound].key)
    }

    /// Of words that hold "quiet" alone: "Quiet." by itself, "very quiet"; and not "a quiet room" or "quiet today".
    static func isMeant(_ hit: Range<Int>, _ text: TextTokens) -> Bool {
        guard hit.count == 1, text.tokens[hit.lowerBound].key == "quiet" else { return true }
        let sentence = text.sentences[Int(text.tokens[hit.lowerBound].sentence)]
        if hit.lowerBound == sentence.lowerBound { return true }
        return ["very", "unusually", "so", "too"].contains(text.tokens[hit.lowerBound - 1].key)
    }

    private static let childWords: Set<String> = [
        "child", "children", "baby", "toddler", "infant", "boy", "girl", "kid", "kids", "pupil",
    ]
}
