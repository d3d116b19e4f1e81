/// The telling words of a sentence, marked by number, to be found again in other entries without comparing strings.
struct TellingWords {
    private let words: EntryWords
    /// By number of a word: long and uncommon enough to tell something.
    private let isTelling: [Bool]
    /// By number of a word: the turn in which it was marked.
    private var marked: [Int32]
    private var counted: [Int32]
    private var turn: Int32 = 0
    private var count: Int32 = 0

    /// - Parameters:
    ///   - length: words of so many bytes or fewer tell nothing.
    ///   - common: words that stand in too many entries to tell anything.
    init(_ words: EntryWords, longerThan length: Int, common: Set<String>) {
        self.words = words
        isTelling = (0..<words.wordCount).map { id in
            let word = words.word(id)
            return word.utf8.count > length && !common.contains(word)
        }
        marked = [Int32](repeating: 0, count: isTelling.count)
        counted = marked
    }

    /// Marks the telling words of a sentence in place of those marked before; false where it has none.
    mutating func mark(_ sentence: Range<Int>, of entry: Int) -> Bool {
        turn += 1
        let ids = words.ids(entry)
        let tokens = words.texts[entry].tokens
        var any = false
        for at in sentence where !tokens[at].isMark {
            let id = Int(ids[ids.startIndex + at])
            guard isTelling[id] else { continue }
            marked[id] = turn
            any = true
        }
        return any
    }

    /// How many different marked words an entry has.
    mutating func countMarked(in entry: Int) -> Int {
        count += 1
        var found = 0
        for id in words.ids(entry) where marked[Int(id)] == turn && counted[Int(id)] != count {
            counted[Int(id)] = count
            found += 1
        }
        return found
    }
}
