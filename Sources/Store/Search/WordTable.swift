/// Numbers words from 0 as they are met. Words lie one behind the other in one array, so that meeting a known word
/// costs no allocation.
struct WordTable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    /// Number of a word plus one, by hash; 0 where there is none. A power of two of places, at most half of them taken.
    private var places = [Int32](repeating: 0, count: 1 << 12)

    /// How many words there are.
    var count: Int { ends.count }

    /// The word of a number.
    subscript(_ number: Int) -> ArraySlice<UInt8> { bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]] }

    /// The number of a word, and whether it was met for the first time.
    mutating func number(_ word: ArraySlice<UInt8>) -> (number: Int, isNew: Bool) {
        let mask = places.count - 1
        var place = Self.hash(word) & mask
        while places[place] != 0 {
            let found = Int(places[place]) - 1
            if self[found].elementsEqual(word) { return (found, false) }
            place = (place + 1) & mask
        }
        bytes.append(contentsOf: word)
        ends.append(bytes.count)
        places[place] = Int32(ends.count)
        if ends.count * 2 > places.count { grow() }
        return (ends.count - 1, true)
    }

    private mutating func grow() {
        places = [Int32](repeating: 0, count: places.count * 2)
        let mask = places.count - 1
        for number in ends.indices {
            var place = Self.hash(self[number]) & mask
            while places[place] != 0 { place = (place + 1) & mask }
            places[place] = Int32(number + 1)
        }
    }

    /// FNV-1a, its high bits mixed in.
    private static func hash(_ word: ArraySlice<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: (hash ^ hash >> 29) & 0x7FFF_FFFF)
    }
}
