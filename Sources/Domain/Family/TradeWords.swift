/// Words of the trade that a review adds to those the program knows, with what to say instead. Where both know a word, the
/// review's own counts.
public struct TradeWords: Sendable, Hashable {
    /// A word or a few on end, and what a family understands.
    public struct Pair: Sendable, Hashable {
        public var word: String
        public var plain: String

        public init(word: String, plain: String) {
            self.word = word
            self.plain = plain
        }
    }

    /// A line that cannot be taken.
    public struct Problem: Sendable, Hashable {
        /// What is wrong with it.
        public enum Kind: Sendable, Hashable {
            /// There is no colon between the word and what to say instead.
            case noColon
            /// Nothing stands on one side of it.
            case emptySide
            case tooLong
            /// The same word stands in this earlier line.
            case twice(Int)
        }

        /// From 1.
        public var line: Int
        public var kind: Kind

        public init(line: Int, kind: Kind) {
            self.line = line
            self.kind = kind
        }
    }

    /// Why a list cannot be taken, line by line.
    public struct Problems: Error, Sendable, Hashable {
        public var problems: [Problem]
        /// More lines than ``mostLines``.
        public var isTooLong: Bool

        public init(_ problems: [Problem], isTooLong: Bool = false) {
            self.problems = problems
            self.isTooLong = isTooLong
        }
    }

    /// Most lines of a list, and most letters of each side of a line.
    public static let mostLines = 500
    public static let mostLetters = 120

    public private(set) var pairs: [Pair]

    /// None but those the program knows.
    public init() { pairs = [] }

    /// What people write: one word a line, a colon, and what to say instead. Empty lines mean nothing.
    public init(_ text: String) throws(Problems) {
        var pairs: [Pair] = []
        var problems: [Problem] = []
        var known: [[String]: Int] = [:]
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        guard lines.count <= Self.mostLines else { throw Problems([], isTooLong: true) }
        for (place, line) in lines.enumerated() {
            let trimmed = Self.trimmed(line)
            if trimmed.isEmpty { continue }
            func object(_ kind: Problem.Kind) { problems.append(Problem(line: place + 1, kind: kind)) }
            guard let colon = trimmed.firstIndex(of: ":") else {
                object(.noColon)
                continue
            }
            let pair = Pair(
                word: Self.trimmed(trimmed[..<colon]), plain: Self.trimmed(trimmed[trimmed.index(after: colon)...]))
            let folded = PlainLanguage.words(pair.word.lowercased())
            if folded.isEmpty || pair.plain.isEmpty {
                object(.emptySide)
            } else if [pair.word, pair.plain].contains(where: { $0.unicodeScalars.count > Self.mostLetters }) {
                object(.tooLong)
            } else if let before = known[folded] {
                object(.twice(before))
            } else {
                known[folded] = place + 1
                pairs.append(pair)
            }
        }
        guard problems.isEmpty else { throw Problems(problems) }
        self.pairs = pairs
    }

    /// One line for each, as ``init(_:)`` reads them.
    public var text: String { pairs.map { "\($0.word): \($0.plain)" }.joined(separator: "\n") }

    /// Those the program knows, in the order of the alphabet.
    public static let builtIn: [Pair] = JargonList.pairs.sorted {
        ($0.word.lowercased(), $0.word) < ($1.word.lowercased(), $1.word)
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    private static func trimmed(_ text: String) -> String { trimmed(text[...]) }
}

/// The words a review added, as they are kept.
public struct KeptTradeWords: Sendable, Hashable {
    public var words: TradeWords
    /// For the next command about them; 0 where nobody ever added any.
    public var version: Int
    /// Who kept them as they are; nil where nobody did.
    public var author: String?
    /// Microseconds since 1970, UTC.
    public var keptAt: Int64?

    public init(words: TradeWords = TradeWords(), version: Int = 0, author: String? = nil, keptAt: Int64? = nil) {
        self.words = words
        self.version = version
        self.author = author
        self.keptAt = keptAt
    }
}

/// Keeps the words a review adds to those the program points at in what a family reads, as seen in one version of them.
public struct KeepTradeWords: Sendable {
    public var board: RecordID
    public var review: RecordID
    /// The version the person saw; 0 where nobody had added any.
    public var version: Int
    public var words: TradeWords

    public init(board: RecordID, review: RecordID, version: Int, words: TradeWords) {
        self.board = board
        self.review = review
        self.version = version
        self.words = words
    }
}
