/// One word, number or mark of an entry as numbers, so that comparing words costs one comparison of integers.
struct WordKey {
    /// Of the word in lower case, without apostrophes.
    var raw: UInt64
    /// Of the word cut to its stem ("phoned", "phoning" and "phones" share one).
    var stem: UInt64
    /// Bytes of the word in its field.
    var start: Int32
    var end: Int32
    /// Place among the fields that were cut, and among all sentences of the entry.
    var field: Int16
    var sentence: Int16
    var isCapitalised: Bool
    var isMark: Bool
    var startsWithDigit: Bool
}

/// Cuts the columns of an entry into ``WordKey`` values in one pass over their bytes, reusing its memory.
///
/// ``TextTokens`` keeps every word as a string, which costs more than this whole comparison may over 20,000 entries.
struct WordCutter {
    private(set) var words: [WordKey] = []
    /// First word of each sentence; one more at the end.
    private(set) var sentenceStarts: [Int] = []
    private var sentence: Int16 = 0
    /// Letters beyond this many do not count.
    private static let longest = 48

    mutating func begin() {
        words.removeAll(keepingCapacity: true)
        sentenceStarts.removeAll(keepingCapacity: true)
        sentenceStarts.append(0)
        sentence = 0
    }

    /// Adds the words of one column; a column always ends a sentence.
    mutating func cut(_ text: String, field: Int) {
        var text = text
        text.withUTF8 { bytes in
            Self.withRoom { room in
                var i = 0
                while i < bytes.count {
                    let b = bytes[i]
                    if Self.isWord(b) {
                        i = word(bytes, from: i, field: field, room)
                    } else if b <= 0x20 {
                        if b == 0x0A { endSentence() }
                        i += 1
                    } else {
                        i = mark(bytes, at: i, field: field)
                    }
                }
            }
        }
        endSentence()
    }

    /// Room for the letters of the word at hand in lower case, and for the key of each beginning of it: a stem is a
    /// beginning.
    private struct Room {
        var letters: UnsafeMutableBufferPointer<UInt8>
        var keys: UnsafeMutableBufferPointer<UInt64>
    }

    private static func withRoom(_ body: (Room) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { letters in
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: longest + 1) { keys in
                letters.initialize(repeating: 0)
                keys.initialize(repeating: 0)
                body(Room(letters: letters, keys: keys))
            }
        }
    }

    /// Words of one sentence, by its place.
    func range(of sentence: Int) -> Range<Int> { sentenceStarts[sentence]..<sentenceStarts[sentence + 1] }

    var sentenceCount: Int { sentenceStarts.count - 1 }

    private mutating func endSentence() {
        if words.count > sentenceStarts[sentenceStarts.count - 1] {
            sentenceStarts.append(words.count)
            sentence &+= 1
        }
    }

    private mutating func word(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, field: Int, _ room: Room
    ) -> Int {
        var count = 0
        var key = Self.emptyKey
        room.keys[0] = key
        var i = start
        while i < bytes.count {
            var b = bytes[i]
            if Self.isWord(b) {
                if b >= 0x41 && b <= 0x5A { b |= 0x20 }
                i += 1
            } else {
                let next = i + 1 < bytes.count ? bytes[i + 1] : 0
                if b == 0x27, Self.isWord(next) {
                    i += 1
                    continue
                } else if b == 0xE2, i + 3 < bytes.count, next == 0x80, bytes[i + 2] == 0x99, Self.isWord(bytes[i + 3])
                {
                    i += 3
                    continue
                } else if b == 0x2F || b == 0x2E || b == 0x3A, Self.isDigit(bytes[i - 1]), Self.isDigit(next) {
                    i += 1
                } else {
                    break
                }
            }
            if count < Self.longest {
                room.letters[count] = b
                count += 1
                key = (key ^ UInt64(b)) &* Self.keyFactor
                room.keys[count] = key
            }
        }
        words.append(
            WordKey(
                raw: key, stem: room.keys[WordStem.length(UnsafeBufferPointer(room.letters), count)],
                start: Int32(start),
                end: Int32(i), field: Int16(field), sentence: sentence,
                isCapitalised: bytes[start] >= 0x41 && bytes[start] <= 0x5A, isMark: false,
                startsWithDigit: Self.isDigit(bytes[start])))
        return i
    }

    private mutating func mark(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int, field: Int) -> Int {
        let b = bytes[i]
        let width = b < 0x80 ? 1 : b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2
        let end = min(i + width, bytes.count)
        words.append(
            WordKey(
                raw: UInt64(b), stem: UInt64(b), start: Int32(i), end: Int32(end), field: Int16(field),
                sentence: sentence, isCapitalised: false, isMark: true, startsWithDigit: false))
        if b == 0x21 || b == 0x3F || b == 0x3B || (b == 0x2E && endsSentence()) { endSentence() }
        return end
    }

    /// A full stop after an initial, "Dr" or the like ends nothing.
    private func endsSentence() -> Bool {
        guard words.count > 1 else { return true }
        let last = words[words.count - 2]
        if last.isMark { return true }
        if last.end - last.start == 1, last.isCapitalised { return false }
        return !Self.shortForms.contains(last.raw)
    }

    private static let shortForms = Set(["dr", "mr", "mrs", "ms", "st", "approx", "re", "no", "tel", "vs"].map(key))

    static func isWord(_ b: UInt8) -> Bool {
        (b >= 0x61 && b <= 0x7A) || (b >= 0x41 && b <= 0x5A) || (b >= 0x30 && b <= 0x39) || b == 0xC3
            || (b >= 0x80 && b < 0xC0)
    }

    static func isDigit(_ b: UInt8) -> Bool { b >= 0x30 && b <= 0x39 }

    // FNV-1a over the bytes.
    private static let emptyKey: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let keyFactor: UInt64 = 0x100_0000_01B3

    /// Key of a whole word in lower case ("mother").
    static func key(_ word: String) -> UInt64 {
        let letters = letters(word)
        return key(letters, letters.count)
    }

    /// Key of a word's stem.
    static func stemKey(_ word: String) -> UInt64 {
        let letters = letters(word)
        return key(letters, letters.withUnsafeBufferPointer { WordStem.length($0, letters.count) })
    }

    /// As a text is cut: "didn't" is one word without its apostrophe.
    private static func letters(_ word: String) -> [UInt8] { word.utf8.filter { $0 != 0x27 } }

    private static func key(_ letters: [UInt8], _ count: Int) -> UInt64 {
        letters.prefix(min(count, longest)).reduce(emptyKey) { ($0 ^ UInt64($1)) &* keyFactor }
    }
}

/// A light stemmer: enough to bring "argued", "arguing" and "argues" together, and the same for vocabulary and text.
enum WordStem {
    /// Letters of the stem: a stem is always the beginning of its word.
    static func length(_ word: UnsafeBufferPointer<UInt8>, _ count: Int) -> Int {
        var end = count
        if end < 4 || WordCutter.isDigit(word[0]) { return end }
        if standsAlone(word, count) { return end }
        if word[end - 1] == 0x73, word[end - 2] != 0x73, word[end - 2] != 0x75 {  // -s, not -ss, -us
            end -= 1
            if end > 4, word[end - 1] == 0x65, word[end - 2] == 0x69 { end -= 1 }  // -ies
        }
        if end > 4, word[end - 1] == 0x64, word[end - 2] == 0x65 {  // -ed
            end -= 2
        } else if end > 5, word[end - 1] == 0x67, word[end - 2] == 0x6E, word[end - 3] == 0x69 {  // -ing
            end -= 3
        }
        if end > 3, word[end - 1] == 0x65 { end -= 1 }  // -e
        if end > 3, word[end - 1] == 0x79 || word[end - 1] == 0x69 { end -= 1 }  // -y, -i
        if end > 3, word[end - 1] == word[end - 2] { end -= 1 }  // a doubled last letter
        return end
    }

    /// "policy" is not the police, "missing" neither missed nor a Miss, "scanned" no scan, "booked" no booking.
    private static func standsAlone(_ word: UnsafeBufferPointer<UInt8>, _ count: Int) -> Bool {
        func ends(_ ending: StaticString) -> Bool {
            let bytes = UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount)
            guard count == bytes.count else { return false }
            for at in 0..<count where word[at] != bytes[at] { return false }
            return true
        }
        return switch word[0] {
        case 0x70: ends("policy")
        case 0x6D: ends("missing")
        case 0x73: ends("scanned")
        case 0x62: ends("booking")
        default: false
        }
    }
}
