/// Plain circumstances of one moment as an entry tells them: which side of the body was hurt, where a child was seen, who
/// called for help.
struct CircumstanceReader {
    /// Where a child was seen or spoken to.
    enum Place: String {
        case school = "at school"
        case nursery = "at nursery"
        case relative = "at a relative's"
        case home = "at home"
        case hospital = "in hospital"
        case station = "at a police station"
        case notAtSchool = "not in school"
    }

    struct Said<Value> {
        var value: Value
        var words: String
    }

    /// The side of each part of the body that is named with one.
    static func sides(_ cutter: WordCutter, _ fields: [EntryField]) -> [UInt64: Said<Set<UInt64>>] {
        let words = cutter.words
        var found: [UInt64: Said<Set<UInt64>>] = [:]
        for i in words.indices {
            guard let side = side(words[i]) else { continue }
            let end = min(words.count, i + 1 + wordsToPart)
            for at in i + 1..<max(i + 1, end) where words[at].sentence == words[i].sentence {
                if words[at].isMark { break }
                guard let limb = parts[words[at].stem] else { continue }
                let said = cutter.verbatim(cutter.range(of: Int(words[i].sentence)), fields)
                found[limb, default: Said(value: [], words: said)].value.insert(side)
                break
            }
        }
        return found
    }

    /// "R thigh" as "right thigh".
    private static func side(_ word: WordKey) -> UInt64? {
        if word.raw == left || word.raw == right { return word.raw }
        guard word.isCapitalised, word.end - word.start == 1 else { return nil }
        return word.raw == shortLeft ? left : word.raw == shortRight ? right : nil
    }

    private static let wordsToPart = 3
    static let shortLeft = WordCutter.key("l")
    static let shortRight = WordCutter.key("r")
    static let left = WordCutter.key("left")
    static let right = WordCutter.key("right")
    /// Parts of the body by the limb they belong to: a thigh in one account may be a leg in the other.
    private static let parts: [UInt64: UInt64] = {
        var limbs: [UInt64: UInt64] = [:]
        for line in [
            "arm forearm wrist hand finger thumb elbow shoulder humerus radius ulna",
            "leg knee ankle foot thigh shin calf hip femur tibia",
            "eye eyebrow", "cheek", "ear", "temple", "jaw", "buttock", "collarbone clavicle", "lung",
        ] {
            let parts = line.split(separator: " ").map { WordCutter.stemKey(String($0)) }
            for part in parts { limbs[part] = parts[0] }
        }
        return limbs
    }()

    /// Where a child was seen or spoken to, by the sentence that says so; nil where none or several do.
    static func place(_ cutter: WordCutter, _ fields: [EntryField], isSchool: Bool) -> Said<Place>? {
        let words = cutter.words
        var found: Said<Place>?
        for place in 0..<cutter.sentenceCount {
            let range = cutter.range(of: place)
            var value: Place?
            if isSchool, saysAbsent(range, words) { value = .notAtSchool }
            if value == nil, range.contains(where: { sightings.contains(words[$0].raw) }) {
                value = named(range, words)
            }
            guard let value else { continue }
            if let known = found, known.value != value { return nil }
            if found == nil { found = Said(value: value, words: cutter.verbatim(range, fields)) }
        }
        return found
    }

    /// "At" or "in" and a place a few words on.
    private static func named(_ range: Range<Int>, _ words: [WordKey]) -> Place? {
        for i in range where words[i].raw == at || words[i].raw == inside {
            for next in (i + 1)..<max(i + 1, min(range.upperBound, i + 1 + wordsToPlace)) {
                if words[next].isMark { break }
                if let place = places[words[next].raw] { return place }
                if !words[next].isCapitalised, !determiners.contains(words[next].raw) { break }
            }
        }
        return nil
    }

    /// "K not in." of a school's own record.
    private static func saysAbsent(_ range: Range<Int>, _ words: [WordKey]) -> Bool {
        for i in range where i + 1 < range.upperBound {
            guard words[i].raw == not || words[i].raw == off else { continue }
            let next = words[i + 1].raw
            let isEnd = i + 2 == range.upperBound || words[i + 2].isMark || words[i + 2].raw == school
            if words[i].raw == not, next == inside, isEnd { return true }
            if words[i].raw == off, next == school || next == today { return true }
        }
        return false
    }

    private static let wordsToPlace = 5
    private static let at = WordCutter.key("at")
    static let inside = WordCutter.key("in")
    static let not = WordCutter.key("not")
    static let off = WordCutter.key("off")
    private static let school = WordCutter.key("school")
    private static let today = WordCutter.key("today")
    private static let determiners = Set(
        ["the", "her", "his", "their", "maternal", "paternal", "police", "family", "local"].map(WordCutter.key))
    static let sightings = Set(
        """
        saw seen see met spoke spoken visited interviewed interview account talked conversation
        """
        .split(separator: " ").map { WordCutter.key(String($0)) })
    private static let places: [UInt64: Place] = {
        var places: [UInt64: Place] = [:]
        let lines: [(Place, String)] = [
            (.school, "school academy college"), (.nursery, "nursery preschool playgroup"),
            (
                .relative,
                "grandmothers grandparents grandmas grans nans nanas nannys mgms pgms aunts aunties uncles grandfathers grandads"
            ), (.home, "home house flat"), (.hospital, "hospital ward infirmary"), (.station, "station custody"),
        ]
        for (place, line) in lines {
            for word in line.split(separator: " ") { places[WordCutter.key(String(word))] = place }
        }
        return places
    }()

    /// How many of a thing an entry tells of, in hundredths; nothing where it gives two numbers for one.
    static func counts(_ cutter: WordCutter, _ fields: [EntryField]) -> [UInt64: Said<Int>] {
        let words = cutter.words
        var found: [UInt64: Said<Int>] = [:]
        var several = Set<UInt64>()
        for i in words.indices where !words[i].isMark {
            guard let value = numberWords[words[i].raw] ?? hundredths(words[i], fields) else { continue }
            let end = min(words.count, i + 1 + wordsToPart)
            for at in i + 1..<max(i + 1, end) where words[at].sentence == words[i].sentence {
                if words[at].isMark { break }
                guard counted.contains(words[at].stem) else { continue }
                if let known = found[words[at].stem], known.value != value { several.insert(words[at].stem) }
                let said = cutter.verbatim(cutter.range(of: Int(words[i].sentence)), fields)
                found[words[at].stem] = Said(value: value, words: said)
                break
            }
        }
        return found.filter { !several.contains($0.key) }
    }

    private static func hundredths(_ word: WordKey, _ fields: [EntryField]) -> Int? {
        guard word.startsWithDigit else { return nil }
        let text = fields[Int(word.field)].text.utf8
        let start = text.index(text.startIndex, offsetBy: Int(word.start))
        let end = text.index(text.startIndex, offsetBy: Int(word.end))
        var value = 0
        var decimals = -1
        for b in text[start..<end] {
            if b == 0x2E, decimals < 0 {
                decimals = 0
            } else if WordCutter.isDigit(b), value < 100_000 {
                if decimals < 2 { value = value * 10 + Int(b - 0x30) }
                if decimals >= 0 { decimals += 1 }
            } else {
                return nil
            }
        }
        return decimals <= 0 ? value * 100 : decimals == 1 ? value * 10 : value
    }

    static let numberWords: [UInt64: Int] = {
        var words: [UInt64: Int] = [:]
        let line = "one two three four five six seven eight nine ten eleven twelve"
        for (at, word) in line.split(separator: " ").enumerated() {
            words[WordCutter.key(String(word))] = (at + 1) * 100
        }
        return words
    }()
    private static let counted = stems("bruise mark burn bite fracture tablet pill paracetamol stitch kg cm")
}
