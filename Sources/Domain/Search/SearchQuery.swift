/// What somebody looks for, read from what they typed (docs/search.md): words, "phrases", beginnings*, -exclusions, OR.
public struct SearchQuery: Sendable, Hashable {
    /// One thing an entry may hold.
    public enum Atom: Sendable, Hashable {
        /// A word in any inflection or spelling, by its ``SearchKey``.
        case word([UInt8])
        /// Words one behind the other, by their keys.
        case phrase([[UInt8]])
        /// Words as written that begin so, folded.
        case beginning([UInt8])
    }

    /// An entry has to hold one of several things, or none of them.
    public struct Clause: Sendable, Hashable {
        public var alternatives: [Atom]
        public var isExcluded: Bool
    }

    /// Why nothing can be looked for.
    public enum Problem: Error, Sendable, Hashable {
        case nothing
        case onlyExclusions
        case shortBeginning
        case tooLong

        /// What is wrong and what to do, in plain words.
        public var message: String {
            switch self {
            case .nothing: "There is no word to look for."
            case .onlyExclusions: "Name at least one word to look for beside those to leave out."
            case .shortBeginning: "A beginning such as bru* needs two letters or more before its star."
            case .tooLong: "At most \(SearchQuery.mostWords) words can be looked for at once."
            }
        }
    }

    /// All of them have to be met.
    public var clauses: [Clause]

    /// How many words one query may hold.
    public static let mostWords = 32

    /// Reads what was typed. Nothing in it is refused but what could find nothing or everything.
    public init(_ text: String) throws(Problem) {
        clauses = []
        var words = 0
        var joins = false
        for piece in QueryPieces.read(text) {
            switch piece {
            case .or: joins = !clauses.isEmpty
            case .words(let text, let isPhrase, let isExcluded):
                let found = try Self.clauses(text, isPhrase: isPhrase, count: &words)
                for (place, alternatives) in found.enumerated() {
                    if joins, place == 0, !isExcluded, let last = clauses.last, !last.isExcluded {
                        clauses[clauses.count - 1].alternatives += alternatives
                    } else {
                        clauses.append(Clause(alternatives: alternatives, isExcluded: isExcluded))
                    }
                }
                if !found.isEmpty { joins = false }
            }
        }
        if words > Self.mostWords { throw .tooLong }
        if clauses.isEmpty { throw .nothing }
        if clauses.allSatisfy(\.isExcluded) { throw .onlyExclusions }
    }

    /// Everything that may be found, once each: what snippets mark.
    public var wanted: [Atom] {
        var seen: Set<Atom> = []
        return clauses.filter { !$0.isExcluded }.flatMap(\.alternatives).filter { seen.insert($0).inserted }
    }

    /// The clauses of one piece: a phrase is one, words that no space parts ("mother/father") are one each.
    private static func clauses(_ text: String, isPhrase: Bool, count: inout Int) throws(Problem) -> [[Atom]] {
        let tokens = SearchTokens(text)
        let parts = tokens.tokens.filter { !$0.isJoined }
        count += parts.count
        if parts.isEmpty { return [] }
        func key(_ token: SearchTokens.Token) -> [UInt8] { SearchKey.key(Array(tokens.word(token))) }
        if isPhrase { return [[parts.count == 1 ? .word(key(parts[0])) : .phrase(parts.map(key))]] }
        let isBeginning = text.utf8.last == UInt8(ascii: "*")
        var found: [[Atom]] = []
        var place = 0
        while place < parts.count {
            let joined = tokens.tokens.first { $0.isJoined && $0.position == place }
            let inside = joined.map { joined in
                parts[place...].prefix { joined.written.contains($0.written.lowerBound) }
            }
            let last = place + (inside?.count ?? 1) - 1
            if isBeginning, last == parts.count - 1 {
                let word = Array(tokens.word(joined ?? parts[place]))
                guard word.count > 1 else { throw .shortBeginning }
                found.append([.beginning(word)])
            } else if let joined, let inside {
                // "follow-up" is looked for in parts and in one.
                found.append([.phrase(inside.map(key)), .word(key(joined))])
            } else {
                found.append([.word(key(parts[place]))])
            }
            place = last + 1
        }
        return found
    }
}

/// Cuts what was typed at spaces and quotation marks.
private enum QueryPieces {
    case words(String, isPhrase: Bool, isExcluded: Bool)
    case or

    static func read(_ text: String) -> [QueryPieces] {
        var pieces: [QueryPieces] = []
        var rest = Array(text.unicodeScalars)[...]
        while let first = rest.first {
            if first.properties.isWhitespace {
                rest = rest.dropFirst()
                continue
            }
            var isExcluded = false
            if isHyphen(first), let next = rest.dropFirst().first, !next.properties.isWhitespace, !isHyphen(next) {
                isExcluded = true
                rest = rest.dropFirst()
            }
            if let mark = rest.first, isQuote(mark) {
                let inside = rest.dropFirst().prefix { !isQuote($0) }
                rest = rest.dropFirst(inside.count + 2)
                pieces.append(.words(string(inside), isPhrase: true, isExcluded: isExcluded))
                continue
            }
            let word = rest.prefix { !$0.properties.isWhitespace && !isQuote($0) }
            rest = rest.dropFirst(max(1, word.count))
            let text = string(word)
            pieces.append(text == "OR" && !isExcluded ? .or : .words(text, isPhrase: false, isExcluded: isExcluded))
        }
        return pieces
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        ["\"", "\u{201C}", "\u{201D}", "\u{201E}"].contains(scalar)
    }

    private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
        ["-", "\u{2010}", "\u{2011}", "\u{2212}"].contains(scalar)
    }
}
