/// Weights of evidence, learned from labelled texts by several writers (Scripts/training): how much each piece speaks
/// for each answer. They are added up; the sums, turned into shares, are the score of an answer.
struct ContactWeights: Sendable {
    /// Places in a row of weights. Questions after the first are asked given its answer.
    enum Output {
        static let seen = 0
        /// If the child was seen: alone, spoken with, wishes; yes, no, not recorded.
        static let alone = 3
        static let spoken = 6
        static let wishes = 9
        /// If the child was not seen: spoken with all the same, a view written all the same.
        static let spokenUnseen = 12
        static let wishesUnseen = 13
    }

    typealias Row = SIMD16<Float>

    private let keys: [UInt64]
    private let rows: [Row]
    private let mask: Int

    static let learned = ContactWeights(ContactWeightTable.lines)

    /// Weights are written in these steps.
    static let step: Float = 1.0 / 44

    /// - Parameter lines: pieces of evidence, parted by semicolons or line breaks: family and detail, words, then
    ///   weights as a letter for the output and a whole number of steps ("C3 asleep a-12b7").
    init(_ lines: String) {
        var found: [(key: UInt64, row: Row)] = []
        for line in lines.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x3B }) {
            let parts = line.split(separator: 0x20)
            guard parts.count > 2, let last = parts.last, let head = parts.first else { continue }
            guard let key = Self.key(head, parts[1..<(parts.count - 1)]) else { continue }
            found.append((key, Self.row(last)))
        }
        var size = 16
        while size < found.count * 2 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var rows = [Row](repeating: .zero, count: size)
        for (key, row) in found {
            var at = Int(truncatingIfNeeded: key >> 20) & (size - 1)
            while keys[at] != 0, keys[at] != key { at = (at + 1) & (size - 1) }
            keys[at] = key
            rows[at] = row
        }
        self.keys = keys
        self.rows = rows
        mask = size - 1
    }

    private static func key(
        _ head: Substring.UTF8View.SubSequence, _ words: ArraySlice<Substring.UTF8View.SubSequence>
    ) -> UInt64? {
        guard let letter = head.first, let family = ContactFeatures.Family(letter: letter) else { return nil }
        let detail = number(head.dropFirst())
        guard let one = words.first else { return nil }
        let two = words.count > 1 ? words.last : nil
        if family.isNumbered { return hash(family, detail, number(one), two.map(number) ?? 0) }
        return hash(family, detail, ContactStem.fnv(one), two.map { ContactStem.fnv($0) } ?? 0)
    }

    private static func number(_ digits: Substring.UTF8View.SubSequence) -> UInt64 {
        digits.reduce(0) { $0 * 10 + UInt64($1 &- 0x30) }
    }

    private static func row(_ text: Substring.UTF8View.SubSequence) -> Row {
        var row = Row.zero
        var output = 0
        var value: Float = 0
        var sign: Float = 1
        for byte in text {
            switch byte {
            case 0x61...0x70:
                row[output] = value * sign * step
                output = Int(byte - 0x61)
                value = 0
                sign = 1
            case 0x2D: sign = -1
            case 0x30...0x39: value = value * 10 + Float(byte - 0x30)
            default: break
            }
        }
        row[output] = value * sign * step
        return row
    }

    /// One number for a piece of evidence; never 0.
    static func hash(_ family: ContactFeatures.Family, _ detail: UInt64, _ first: UInt64, _ second: UInt64) -> UInt64 {
        var sum = (family.rawValue &* 31 &+ detail &+ 1) &* 0x9E37_79B9_7F4A_7C15
        sum = (sum ^ first) &* 0xBF58_476D_1CE4_E5B9
        sum = (sum ^ (sum >> 29) ^ second) &* 0x94D0_49BB_1331_11EB
        sum ^= sum >> 32
        return sum == 0 ? 1 : sum
    }

    /// Where the weights of a piece of evidence stand; nil for one that weighs nothing.
    func place(_ key: UInt64) -> Int? {
        var at = Int(truncatingIfNeeded: key >> 20) & mask
        while keys[at] != 0 {
            if keys[at] == key { return at }
            at = (at + 1) & mask
        }
        return nil
    }

    func row(at place: Int) -> Row { rows[place] }

    var capacity: Int { keys.count }
}

extension ContactFeatures.Family {
    /// The letter a family is written with in the table.
    init?(letter: UInt8) {
        guard let place = Self.letters.firstIndex(of: letter) else { return nil }
        self = Self.allCases[place]
    }

    private static let letters = Array("WPCBAQNRFOKLMXYEV".utf8)

    /// Its evidence is told by numbers (cues, kinds), not by stems.
    var isNumbered: Bool {
        switch self {
        case .cue, .negatedCue, .kind, .clauseKind, .settingKind, .kindPair, .kindTriple, .entryKind: true
        case .word, .pair, .clauseWord, .before, .after, .role, .fact, .opening, .entryWord: false
        }
    }
}

/// Adds up weights for one child, in all and by clause, so that the words that weighed most can be shown.
struct ContactScore: ContactEvidenceSink {
    let weights: ContactWeights
    private(set) var total = ContactWeights.Row.zero
    private(set) var byClause: [ContactWeights.Row]
    /// Places of the rows already added, as bits.
    private var given: [UInt64]

    init(weights: ContactWeights, clauses: Int) {
        self.weights = weights
        byClause = [ContactWeights.Row](repeating: .zero, count: clauses)
        given = [UInt64](repeating: 0, count: weights.capacity / 64 + 1)
    }

    mutating func add(
        _ family: ContactFeatures.Family, _ detail: UInt64, _ first: UInt64, _ second: UInt64, clause: Int
    ) {
        let key = ContactWeights.hash(family, detail, first, second)
        // A piece of evidence counts once, however often it is written.
        guard let place = weights.place(key), given[place >> 6] & (1 << UInt64(place & 63)) == 0 else { return }
        given[place >> 6] |= 1 << UInt64(place & 63)
        let row = weights.row(at: place)
        total += row
        if clause >= 0 { byClause[clause] += row }
    }

    /// Shares of yes, no and not recorded for three outputs from `base` on.
    func shares(_ base: Int) -> (yes: Double, no: Double, notRecorded: Double) {
        let most = max(total[base], total[base + 1], total[base + 2])
        let yes = Self.power(total[base] - most)
        let no = Self.power(total[base + 1] - most)
        let none = Self.power(total[base + 2] - most)
        let sum = yes + no + none
        return (yes / sum, no / sum, none / sum)
    }

    /// Shares of the first so many outputs.
    func shares(of count: Int) -> [Double] {
        let most = (0..<count).map { total[$0] }.max() ?? 0
        let powers = (0..<count).map { Self.power(total[$0] - most) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }

    /// The share of yes of a question with two answers.
    func share(_ output: Int) -> Double { 1 / (1 + Self.power(-total[output])) }

    /// The clause that spoke most for one of `count` answers, against the mean of the others.
    func clause(base: Int, answer: Int, of count: Int) -> Int? {
        var best: Int?
        var most: Float = 0.02
        for (clause, row) in byClause.enumerated() {
            var others: Float = 0
            for other in 0..<count where other != answer { others += row[base + other] }
            let value = row[base + answer] - (count > 1 ? others / Float(count - 1) : 0)
            if value > most {
                best = clause
                most = value
            }
        }
        return best
    }

    /// e to the power of x, by halving and squaring: the logarithms here are small, and Foundation is not wanted.
    private static func power(_ x: Float) -> Double {
        let x = max(-30, min(30, Double(x)))
        var term = 1.0
        var sum = 1.0
        let small = x / 1024
        for n in 1...6 {
            term *= small / Double(n)
            sum += term
        }
        for _ in 0..<10 { sum *= sum }
        return sum
    }
}
