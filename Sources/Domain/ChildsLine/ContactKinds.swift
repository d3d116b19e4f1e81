/// Finds kinds of words (see ``ContactLexicon``) in the stems of a text.
struct ContactKinds: Sendable {
    static let shared = ContactKinds(ContactLexicon.lines)

    /// A kind in a text and the words it covers.
    struct Find {
        var kind: UInt8
        var tokens: Range<Int>
    }

    private struct Phrase {
        /// Stems after the first; 0 stands for any word.
        var rest: [UInt64]
        var kind: UInt8
    }

    /// First stems of phrases in an open table: `keys` is 0 where a place is free, `choices` are ranges of `phrases`.
    private let keys: [UInt64]
    private let choices: [Range<Int32>]
    private let phrases: [Phrase]

    init(_ lines: [(kind: String, words: String)]) {
        var byFirst: [UInt64: [Phrase]] = [:]
        for (number, line) in lines.enumerated() {
            for entry in line.words.split(whereSeparator: { $0 == " " || $0.isNewline }) {
                let stems = entry.split(separator: "_").map { $0 == "*" ? 0 : ContactStem.hash(String($0)) }
                guard let first = stems.first else { continue }
                let rest = Array(stems.dropFirst())
                if byFirst[first]?.contains(where: { $0.rest == rest }) ?? false { continue }
                byFirst[first, default: []].append(Phrase(rest: rest, kind: UInt8(number + 1)))
            }
        }
        var size = 16
        while size < byFirst.count * 4 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var choices = [Range<Int32>](repeating: 0..<0, count: size)
        var phrases: [Phrase] = []
        for (first, found) in byFirst {
            var at = Int(truncatingIfNeeded: first >> 20) & (size - 1)
            while keys[at] != 0 { at = (at + 1) & (size - 1) }
            keys[at] = first
            // Of phrases that begin alike the longest comes first; of equals the one listed first.
            let ordered = found.enumerated().sorted {
                ($1.element.rest.count, $0.offset) < ($0.element.rest.count, $1.offset)
            }
            choices[at] = Int32(phrases.count)..<Int32(phrases.count + ordered.count)
            phrases += ordered.map(\.element)
        }
        self.keys = keys
        self.choices = choices
        self.phrases = phrases
    }

    /// Kinds of a stretch of words, in order; the longest phrase at a place wins.
    func finds(in range: Range<Int>, into found: inout [Find], _ stem: (Int) -> UInt64) {
        var i = range.lowerBound
        while i < range.upperBound {
            var end = i + 1
            for choice in candidates(stem(i)) {
                let rest = phrases[Int(choice)].rest.count
                guard i + rest < range.upperBound, fits(Int(choice), i + 1, stem) else { continue }
                end = i + 1 + rest
                found.append(Find(kind: phrases[Int(choice)].kind, tokens: i..<end))
                break
            }
            i = end
        }
    }

    func finds(in range: Range<Int>, _ stem: (Int) -> UInt64) -> [Find] {
        var found: [Find] = []
        finds(in: range, into: &found, stem)
        return found
    }

    private func candidates(_ stem: UInt64) -> Range<Int32> {
        var at = Int(truncatingIfNeeded: stem >> 20) & (keys.count - 1)
        while keys[at] != 0 {
            if keys[at] == stem { return choices[at] }
            at = (at + 1) & (keys.count - 1)
        }
        return 0..<0
    }

    private func fits(_ choice: Int, _ start: Int, _ stem: (Int) -> UInt64) -> Bool {
        for place in phrases[choice].rest.indices {
            let wanted = phrases[choice].rest[place]
            if wanted != 0, wanted != stem(start + place) { return false }
        }
        return true
    }
}
