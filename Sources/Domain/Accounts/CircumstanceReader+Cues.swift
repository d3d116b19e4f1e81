/// Which circumstances an entry may tell of, from one look at each word: most entries tell of none.
extension CircumstanceReader {
    struct Cues: OptionSet {
        let rawValue: UInt16
        static let sides = Cues(rawValue: 1)
        static let place = Cues(rawValue: 2)
        static let call = Cues(rawValue: 4)
        static let collect = Cues(rawValue: 8)
        static let hurt = Cues(rawValue: 16)
        static let find = Cues(rawValue: 32)
        static let mind = Cues(rawValue: 64)
        static let open = Cues(rawValue: 128)
        static let count = Cues(rawValue: 256)
        static let take = Cues(rawValue: 512)
    }

    static func cues(_ words: [WordKey]) -> Cues {
        var found: Cues = []
        let table = table
        for word in words where !word.isMark {
            if word.startsWithDigit { found.insert(.count) }
            guard table.sieve[Int(word.raw >> 6 & 63)] >> (word.raw & 63) & 1 == 1, let cue = table.cues[word.raw]
            else {
                continue
            }
            found.formUnion(cue)
        }
        return found
    }

    /// The words, and a bit for each by part of its key: most words are ruled out without looking them up.
    private static let table: (cues: [UInt64: Cues], sieve: [UInt64]) = {
        let lines: [(Cues, Set<UInt64>)] = [
            (.sides, [left, right, shortLeft, shortRight]), (.place, sightings.union([not, off])),
            (.call, calls.union([emergency])),
            (.collect, collections.union(fetches)), (.hurt, violence.union(violentBy)), (.find, [foundWord]),
            (.mind, minding.union(mindedBy).union([looking, charge])), (.open, opened.union(openedBy)),
            (.count, Set(numberWords.keys)), (.take, takes.union(travels)),
        ]
        var cues: [UInt64: Cues] = [:]
        var sieve = [UInt64](repeating: 0, count: 64)
        for (cue, words) in lines {
            for word in words {
                cues[word, default: []].formUnion(cue)
                sieve[Int(word >> 6 & 63)] |= 1 << (word & 63)
            }
        }
        return (cues, sieve)
    }()
}
