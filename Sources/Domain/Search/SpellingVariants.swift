/// Brings American and older spellings, and forms no rule of a stemmer knows, to one key: `centre` and `center`,
/// `organize` and `organise`, `children` and `child`. The keys are for comparing only and need be no words.
enum SpellingVariants {
    /// The word a folded word counts as; most are themselves.
    static func plain(_ word: [UInt8]) -> [UInt8] {
        guard word.count > 2, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return word }
        if let base = irregular[word] { return base }
        var word = word
        for (from, to) in beginnings[Int(word[0]) - 0x61] where word.starts(with: from) {
            word.replaceSubrange(0..<from.count, with: to)
            break
        }
        return withS(word)
    }

    /// What words may begin with that have this key, two letters at a time: for ruling words out without their key.
    static func pairs(ofKey key: [UInt8]) -> Set<UInt16> {
        let own = SearchKey.pair(key)
        return (formPairs[key] ?? []).union(otherPairs[own] ?? []).union([own])
    }

    /// "-ize" and "-yze" as "-ise" and "-yse", with all that is made from them.
    private static func withS(_ word: [UInt8]) -> [UInt8] {
        guard word.count > 5, word.contains(0x7A), !word.starts(with: Array("priz".utf8)) else { return word }
        var word = word
        for place in 2..<word.count - 1 where word[place] == 0x7A {
            let (before, after) = (word[place - 1], word[place + 1])
            if before == 0x69 || before == 0x79, [0x61, 0x65, 0x69].contains(after) { word[place] = 0x73 }
        }
        return word
    }

    // MARK: - Beginnings

    /// By first letter, longest first: what a word begins with, and what that counts as.
    private static let beginnings: [[(from: [UInt8], to: [UInt8])]] = {
        var table = [[(from: [UInt8], to: [UInt8])]](repeating: [], count: 26)
        for line in SpellingTables.beginnings.split(separator: "\n") {
            for pair in line.split(separator: " ") {
                let sides = pair.split(separator: ">").map { Array($0.utf8) }
                table[Int(sides[0][0]) - 0x61].append((sides[0], sides[1]))
            }
        }
        return table.map { $0.sorted { $0.from.count > $1.from.count } }
    }()

    /// Beginnings that change, by what they change to; and those the stemmer changes ("dying", "die").
    private static let otherPairs: [UInt16: Set<UInt16>] = {
        var found: [UInt16: Set<UInt16>] = [:]
        func add(_ from: [UInt8], _ to: [UInt8]) { found[SearchKey.pair(to), default: []].insert(SearchKey.pair(from)) }
        for (from, to) in beginnings.flatMap({ $0 }) { add(from, to) }
        for (from, to) in [("dying", "die"), ("lying", "lie"), ("tying", "tie")] {
            add(Array(from.utf8), Array(to.utf8))
        }
        return found
    }()

    // MARK: - Irregular words

    private static let irregular: [[UInt8]: [UInt8]] = {
        var table: [[UInt8]: [UInt8]] = [:]
        for line in SpellingTables.irregular.split(separator: "\n") {
            let words = line.split { $0 == " " || $0 == ":" }.map { Array($0.utf8) }
            for form in words.dropFirst() { table[form] = words[0] }
        }
        return table
    }()

    /// By key, what its irregular forms begin with.
    private static let formPairs: [[UInt8]: Set<UInt16>] = {
        var found: [[UInt8]: Set<UInt16>] = [:]
        for (form, base) in irregular {
            found[EnglishStemmer.stem(base), default: []].insert(SearchKey.pair(form))
        }
        return found
    }()
}
