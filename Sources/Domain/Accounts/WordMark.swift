/// A word kept for comparing entries: its key, with what it stands for and how rare it is in the last four bits.
///
/// Bits 0 and 1 are the rarity (3 in hardly any other entry, 0 in up to a tenth of all), bits 2 and 3 what it is.
enum WordMark {
    static let mask: UInt64 = 15
    static let ofLikeness: UInt64 = 1 << 2
    static let ofPerson: UInt64 = 2 << 2
    static let ofNumber: UInt64 = 3 << 2

    static func word(_ stem: UInt64) -> UInt64 { stem & ~mask }

    /// A number of two digits or more, without a unit written on to it, a reading with one decimal taken to the whole
    /// number: "22.3" and "22 on the meter". Nil for dates and for numbers too small to tell anything.
    static func number(_ word: WordKey, _ entry: ChronologyEntry) -> UInt64? {
        let text = entry.fields[Int(word.field)].text.utf8
        var value: UInt64 = 0
        var digits = 0
        var decimals = -1
        var at = text.index(text.startIndex, offsetBy: Int(word.start))
        let end = text.index(text.startIndex, offsetBy: Int(word.end))
        while at < end {
            let b = text[at]
            if b == 0x2E, decimals < 0 {
                decimals = 0
            } else if WordCutter.isDigit(b) {
                if decimals < 1 || digits < 2 { value = value &* 10 &+ UInt64(b - 0x30) }
                if decimals >= 0 { decimals += 1 } else { digits += 1 }
            } else if b == 0x2F || b == 0x2E || b == 0x3A {
                return nil
            } else {
                break
            }
            at = text.index(after: at)
        }
        // "10.40" is a time or an amount: all of it counts. "4.5" is a reading of its own.
        if decimals == 1, digits >= 2 { value /= 10 }
        guard digits >= 2 || decimals >= 1 else { return nil }
        return (value &* 0x9E37_79B9_7F4A_7C15) & ~mask | ofNumber
    }

    /// How many entries of a case may hold a word of each rarity.
    struct Scale {
        private let rarest: Int32
        private let rare: Int32
        private let middling: Int32
        private let common: Int32

        init(entries: Int) {
            rarest = max(2, Int32(entries / 200))
            rare = max(3, Int32(entries / 60))
            middling = min(max(6, Int32(entries / 25)), 80)
            common = min(max(12, Int32(entries / 10)), 100)
        }

        /// Nil for a word in no other entry or in so many that sharing it says nothing.
        func rarity(_ count: Int32) -> UInt64? {
            if count < 2 { return nil }
            if count <= rarest { return 3 }
            if count <= rare { return 2 }
            if count <= middling { return 1 }
            return count <= common ? 0 : nil
        }
    }
}

/// What two entries share of the words kept for comparing.
struct SharedWords {
    /// Words and numbers by rarity: up to a tenth of the entries, a twenty-fifth, a sixtieth, hardly any.
    var common = 0
    var middling = 0
    var rare = 0
    var rarest = 0
    /// Things of like meaning, the rarer and the less rare.
    var rareLikeness = 0
    var likeness = 0
    var rarePeople = 0
    var people = 0
    var numbers = 0

    /// All of it as one number, to choose what is worth comparing.
    var strength: Int { rare * 2 + rarest + middling + rareLikeness * 2 + likeness + rarePeople + numbers }

    @inline(__always)
    mutating func add(_ mark: UInt64) {
        let rarity = mark & 3
        switch mark & (WordMark.mask & ~3) {
        case WordMark.ofLikeness: if rarity >= 2 { rareLikeness += 1 } else { likeness += 1 }
        case WordMark.ofPerson: if rarity >= 1 { rarePeople += 1 } else { people += 1 }
        case WordMark.ofNumber:
            numbers += 1
            fallthrough
        default:
            if rarity >= 2 {
                rare += 1
                if rarity == 3 { rarest += 1 }
            } else if rarity == 1 {
                middling += 1
            } else {
                common += 1
            }
        }
    }
}
