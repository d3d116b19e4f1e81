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

    private let phrases: [UInt64: [Phrase]]

    init(_ lines: [(kind: String, words: String)]) {
        var phrases: [UInt64: [Phrase]] = [:]
        for (number, line) in lines.enumerated() {
            for entry in line.words.split(separator: " ") {
                let stems = entry.split(separator: "_").map { $0 == "*" ? 0 : ContactStem.hash(String($0)) }
                guard let first = stems.first else { continue }
                let rest = Array(stems.dropFirst())
                if phrases[first]?.contains(where: { $0.rest == rest }) ?? false { continue }
                phrases[first, default: []].append(Phrase(rest: rest, kind: UInt8(number + 1)))
            }
        }
        for key in phrases.keys { phrases[key]?.sort { $0.rest.count > $1.rest.count } }
        self.phrases = phrases
    }

    /// Kinds of a stretch of words, in order; the longest phrase at a place wins.
    func finds(in range: Range<Int>, _ stem: (Int) -> UInt64) -> [Find] {
        var found: [Find] = []
        var i = range.lowerBound
        while i < range.upperBound {
            var end = i + 1
            if let choices = phrases[stem(i)] {
                for choice in choices where i + choice.rest.count < range.upperBound {
                    let fits = choice.rest.indices.allSatisfy {
                        choice.rest[$0] == 0 || choice.rest[$0] == stem(i + 1 + $0)
                    }
                    if fits {
                        end = i + 1 + choice.rest.count
                        found.append(Find(kind: choice.kind, tokens: i..<end))
                        break
                    }
                }
            }
            i = end
        }
        return found
    }
}
