/// Phrases of several words, found in one walk: an open hash table of (state, word) → state.
struct PhraseTable {
    /// What a phrase stands for; several phrases may share one.
    typealias Meaning = Int32

    private var keys: [UInt64] = []
    private var targets: [Int32] = []
    private var count = 0
    private var mask = 0
    private var states: Int32 = 1
    /// A bit for each first word of a phrase, by the low bits of its stem: most words of a text begin none.
    private var beginnings = [UInt64](repeating: 0, count: 1024)
    /// Meanings that end at a state: a chain through ``next``.
    private var firstMeaning: [Int32] = [-1]
    private var meanings: [(meaning: Meaning, next: Int32)] = []

    init(capacity: Int = 8192) {
        keys = [UInt64](repeating: 0, count: capacity)
        targets = [Int32](repeating: 0, count: capacity)
        mask = capacity - 1
    }

    /// Adds a phrase of plain lower-case words parted by spaces; words are compared by their stems.
    mutating func add(_ phrase: Substring, _ meaning: Meaning) {
        var state: Int32 = 0
        for word in phrase.split(separator: " ") {
            let stem = WordCutter.stemKey(String(word))
            if state == 0 { beginnings[Int(stem >> 6 & 1023)] |= 1 << (stem & 63) }
            if let known = step(state, stem) {
                state = known
            } else {
                let created = states
                states += 1
                firstMeaning.append(-1)
                insert(state, stem, created)
                state = created
            }
        }
        guard state > 0 else { return }
        meanings.append((meaning, firstMeaning[Int(state)]))
        firstMeaning[Int(state)] = Int32(meanings.count - 1)
    }

    /// Calls `found` for every phrase that begins at word `start`, shorter ones first. Hyphens and apostrophes between
    /// words are passed over; no phrase runs past the end of a sentence.
    func matches(_ words: [WordKey], at start: Int, _ found: (Meaning, Range<Int>) -> Void) {
        let first = words[start].stem
        if beginnings[Int(first >> 6 & 1023)] >> (first & 63) & 1 == 0 { return }
        var state: Int32 = 0
        var i = start
        let sentence = words[start].sentence
        while i < words.count, words[i].sentence == sentence {
            if words[i].isMark, i > start, Self.isPassedOver(words[i].raw) {
                i += 1
                continue
            }
            guard let next = step(state, words[i].stem) else { return }
            state = next
            i += 1
            var at = firstMeaning[Int(state)]
            while at >= 0 {
                found(meanings[Int(at)].meaning, start..<i)
                at = meanings[Int(at)].next
            }
        }
    }

    /// "-", "&", "/", "'" and the bytes that begin a dash.
    private static func isPassedOver(_ mark: UInt64) -> Bool {
        mark == 0x2D || mark == 0x26 || mark == 0x2F || mark == 0x27 || mark == 0x28
    }

    private func step(_ state: Int32, _ word: UInt64) -> Int32? {
        let key = Self.mix(state, word)
        var at = Int(truncatingIfNeeded: key) & mask
        while targets[at] != 0 {
            if keys[at] == key { return targets[at] }
            at = (at + 1) & mask
        }
        return nil
    }

    private mutating func insert(_ state: Int32, _ word: UInt64, _ target: Int32) {
        if count * 2 >= keys.count { grow() }
        place(Self.mix(state, word), target)
        count += 1
    }

    private mutating func place(_ key: UInt64, _ target: Int32) {
        var at = Int(truncatingIfNeeded: key) & mask
        while targets[at] != 0 { at = (at + 1) & mask }
        keys[at] = key
        targets[at] = target
    }

    private mutating func grow() {
        let oldKeys = keys
        let oldTargets = targets
        keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
        targets = [Int32](repeating: 0, count: oldKeys.count * 2)
        mask = keys.count - 1
        for (key, target) in zip(oldKeys, oldTargets) where target != 0 { place(key, target) }
    }

    private static func mix(_ state: Int32, _ word: UInt64) -> UInt64 {
        var h = word ^ (UInt64(bitPattern: Int64(state)) &* 0x9E37_79B9_7F4A_7C15)
        h ^= h >> 29
        h = h &* 0xBF58_476D_1CE4_E5B9
        return h ^ (h >> 32)
    }
}
