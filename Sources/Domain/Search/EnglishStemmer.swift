/// The English stemmer of the Snowball project ("Porter2", M. F. Porter, snowballstem.org), on bytes: `referred`,
/// `referring` and `refers` become `refer`. A test compares it with words stemmed by Snowball itself.
struct EnglishStemmer {
    /// The word; "y" that is a consonant is "Y" while work goes on.
    private var word: [UInt8]
    /// Where the regions R1 and R2 of the word begin.
    private var first = 0
    private var second = 0

    private init(_ word: [UInt8]) { self.word = word }

    /// The stem of a word of lower-case letters a–z; anything else comes back as it is.
    static func stem(_ word: [UInt8]) -> [UInt8] {
        guard word.count > 2, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return word }
        if let known = exceptions[word] { return known }
        var stemmer = EnglishStemmer(word)
        stemmer.markConsonants()
        stemmer.markRegions()
        stemmer.plural()
        if !unchanged.contains(stemmer.word) {
            stemmer.pastAndParticiple()
            stemmer.finalY()
            stemmer.longSuffix()
            stemmer.middleSuffix()
            stemmer.lastSuffix()
            stemmer.finalLetter()
        }
        return stemmer.word.map { $0 == y ? 0x79 : $0 }
    }

    // MARK: - Letters and regions

    private static let y = UInt8(ascii: "Y")

    private func isVowel(_ place: Int) -> Bool {
        switch word[place] {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
        default: false
        }
    }

    private mutating func markConsonants() {
        for place in word.indices where word[place] == 0x79 && (place == 0 || isVowel(place - 1)) {
            word[place] = Self.y
        }
    }

    private mutating func markRegions() {
        first = region(after: 0)
        for prefix in Self.prefixes where word.starts(with: prefix) { first = prefix.count }
        second = region(after: first)
    }

    /// Behind the first consonant that follows a vowel.
    private func region(after start: Int) -> Int {
        var place = start + 1
        while place < word.count {
            if isVowel(place - 1), !isVowel(place) { return place + 1 }
            place += 1
        }
        return word.count
    }

    private func ends(_ suffix: StaticString) -> Bool {
        let count = suffix.utf8CodeUnitCount
        guard word.count >= count else { return false }
        for place in 0..<count where word[word.count - count + place] != suffix.utf8Start[place] { return false }
        return true
    }

    private mutating func replace(_ count: Int, with end: StaticString) {
        word.removeLast(count)
        word.append(contentsOf: UnsafeBufferPointer(start: end.utf8Start, count: end.utf8CodeUnitCount))
    }

    private func hasVowel(before end: Int) -> Bool { (0..<max(0, end)).contains(where: isVowel) }

    /// Whether the letters before `end` are a short syllable.
    private func isShortSyllable(_ end: Int) -> Bool {
        if end == 2 { return isVowel(0) && !isVowel(1) }
        guard end > 2, !isVowel(end - 1), isVowel(end - 2), !isVowel(end - 3) else { return false }
        return ![0x77, 0x78, Self.y].contains(word[end - 1])
    }

    // MARK: - Steps

    private mutating func plural() {
        if ends("sses") { return replace(2, with: "") }
        if ends("ied") || ends("ies") { return replace(word.count > 4 ? 2 : 1, with: "") }
        if ends("us") || ends("ss") { return }
        if ends("s"), hasVowel(before: word.count - 2) { word.removeLast() }
    }

    private mutating func pastAndParticiple() {
        if ends("eedly") || ends("eed") {
            let count = ends("eedly") ? 5 : 3
            if word.count - count >= first { replace(count, with: "ee") }
            return
        }
        let count = ends("ingly") ? 5 : ends("edly") ? 4 : ends("ing") ? 3 : ends("ed") ? 2 : 0
        guard count > 0, hasVowel(before: word.count - count) else { return }
        word.removeLast(count)
        if ends("at") || ends("bl") || ends("iz") {
            word.append(0x65)
        } else if let last = word.last, word.count > 1, word[word.count - 2] == last, Self.doubled.contains(last) {
            word.removeLast()
        } else if first >= word.count, isShortSyllable(word.count) {
            word.append(0x65)
        }
    }

    private mutating func finalY() {
        let end = word.count - 1
        if end > 1, word[end] == 0x79 || word[end] == Self.y, !isVowel(end - 1) { word[end] = 0x69 }
    }

    private mutating func longSuffix() {
        for (suffix, plain) in Self.longSuffixes where ends(suffix) {
            guard word.count - suffix.utf8CodeUnitCount >= first else { return }
            switch suffix.utf8CodeUnitCount {
            case 2:
                guard word.count > 2, Self.beforeLi.contains(word[word.count - 3]) else { return }
            case 3 where suffix.utf8Start[0] == 0x6F:
                guard word.count > 3, word[word.count - 4] == 0x6C else { return }
            default: break
            }
            return replace(suffix.utf8CodeUnitCount, with: plain)
        }
    }

    private mutating func middleSuffix() {
        for (suffix, plain) in Self.middleSuffixes where ends(suffix) {
            let start = word.count - suffix.utf8CodeUnitCount
            guard start >= (ends("ative") ? second : first), start >= first else { return }
            return replace(suffix.utf8CodeUnitCount, with: plain)
        }
    }

    private mutating func lastSuffix() {
        for suffix in Self.lastSuffixes where ends(suffix) {
            let start = word.count - suffix.utf8CodeUnitCount
            guard start >= second else { return }
            if ends("ion"), start == 0 || ![0x73, 0x74].contains(word[start - 1]) { return }
            return word.removeLast(suffix.utf8CodeUnitCount)
        }
    }

    private mutating func finalLetter() {
        guard let last = word.last else { return }
        let end = word.count - 1
        if last == 0x65 {
            if end >= second || (end >= first && !isShortSyllable(end)) { word.removeLast() }
        } else if last == 0x6C, end >= second, end > 0, word[end - 1] == 0x6C {
            word.removeLast()
        }
    }

    // MARK: - Tables

    private static let prefixes = ["gener", "commun", "arsen"].map { Array($0.utf8) }
    private static let doubled = Set("bdfgmnprt".utf8)
    private static let beforeLi = Set("cdeghkmnrt".utf8)

    /// Longest first.
    private static let longSuffixes: [(StaticString, StaticString)] = [
        ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ization", "ize"), ("ousness", "ous"),
        ("biliti", "ble"), ("lessli", "less"), ("tional", "tion"), ("alism", "al"), ("aliti", "al"), ("ation", "ate"),
        ("entli", "ent"), ("fulli", "ful"), ("iviti", "ive"), ("ousli", "ous"), ("abli", "able"), ("alli", "al"),
        ("anci", "ance"), ("ator", "ate"), ("enci", "ence"), ("izer", "ize"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ]

    private static let middleSuffixes: [(StaticString, StaticString)] = [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("ative", ""), ("icate", "ic"), ("iciti", "ic"),
        ("ical", "ic"), ("ness", ""), ("ful", ""),
    ]

    private static let lastSuffixes: [StaticString] = [
        "ement", "able", "ance", "ence", "ible", "ment", "ant", "ate", "ent", "ion", "ism", "iti", "ive", "ize", "ous",
        "al", "er", "ic",
    ]

    private static let exceptions: [[UInt8]: [UInt8]] = Dictionary(
        uniqueKeysWithValues: [
            ("skis", "ski"), ("skies", "sky"), ("dying", "die"), ("lying", "lie"), ("tying", "tie"), ("idly", "idl"),
            ("gently", "gentl"), ("ugly", "ugli"), ("early", "earli"), ("only", "onli"), ("singly", "singl"),
            ("sky", "sky"), ("news", "news"), ("howe", "howe"), ("atlas", "atlas"), ("cosmos", "cosmos"),
            ("bias", "bias"), ("andes", "andes"),
        ].map { (Array($0.0.utf8), Array($0.1.utf8)) })

    /// Left as they are once their plural is off.
    private static let unchanged = Set(
        ["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"].map { Array($0.utf8) })
}
