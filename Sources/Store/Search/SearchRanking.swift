import Domain

/// Which items meet a query, how many, and the best of them.
struct SearchRanking {
    /// An item that meets the query.
    struct Match {
        /// Place in the segments.
        var segment: Int
        var item: Int
        var score: Float
    }

    /// How many items meet the query.
    private(set) var total = 0
    /// The best, best first; of those as good the earlier.
    private(set) var best: [Match] = []

    private let segments: [SearchReader.Segment]
    private let query: SearchQuery
    /// For each clause the places of its alternatives among the atoms.
    private let clauses: [[Int]]
    /// How much each atom counts: much when it is rare among what may be read.
    private var weights: [Float]
    private var averageLength: Float = 1
    private let keep: Int

    /// Constants of BM25 as commonly used.
    private static let saturation: Float = 1.2
    private static let lengthShare: Float = 0.75

    init(_ segments: [SearchReader.Segment], _ query: SearchQuery, atoms: [SearchQuery.Atom], keep: Int) {
        self.segments = segments
        self.query = query
        self.keep = keep
        clauses = query.clauses.map { clause in clause.alternatives.compactMap { atoms.firstIndex(of: $0) } }
        let items = segments.reduce(0) { $0 + $1.lengths.count }
        let words = segments.reduce(0) { $0 + $1.lengths.reduce(0) { $0 + Int($1) } }
        if items > 0, words > 0 { averageLength = Float(words) / Float(items) }
        weights = atoms.indices.map { atom in
            let having = segments.reduce(0) { $0 + $1.found[atom].items.count }
            return Self.logarithm((Float(items - having) + 0.5) / (Float(having) + 0.5) + 1)
        }
        for segment in segments.indices { rank(segment) }
    }

    private mutating func rank(_ number: Int) {
        let segment = segments[number]
        let wanted = zip(query.clauses, clauses).filter { !$0.0.isExcluded }.map(\.1)
        for alternatives in wanted where alternatives.allSatisfy({ segment.found[$0].items.isEmpty }) { return }
        let count = segment.lengths.count
        // How many clauses an item has met so far, and its score.
        var met = [UInt8](repeating: 0, count: count)
        var scores = [Float](repeating: 0, count: count)
        let ratio = Self.saturation * Self.lengthShare / averageLength
        let floor = Self.saturation * (1 - Self.lengthShare)
        for (place, alternatives) in wanted.enumerated() {
            let (before, after) = (UInt8(place), UInt8(place + 1))
            for atom in alternatives {
                let list = segment.found[atom]
                let weight = weights[atom] * (Self.saturation + 1)
                for index in list.items.indices {
                    let item = Int(list.items[index])
                    guard met[item] == before || met[item] == after else { continue }
                    met[item] = after
                    let times = Float(list.times[index])
                    scores[item] += weight * times / (times + floor + ratio * Float(segment.lengths[item]))
                }
            }
        }
        for (clause, alternatives) in zip(query.clauses, clauses) where clause.isExcluded {
            for atom in alternatives {
                for item in segment.found[atom].items { met[Int(item)] = 0 }
            }
        }
        let all = UInt8(wanted.count)
        for item in 0..<count where met[item] == all {
            total += 1
            offer(Match(segment: number, item: item, score: scores[item]))
        }
    }

    private mutating func offer(_ match: Match) {
        if best.count >= keep {
            guard let last = best.last, match.score > last.score else { return }
            best.removeLast()
        }
        var low = 0
        var high = best.count
        while low < high {
            let middle = (low + high) / 2
            if best[middle].score >= match.score { low = middle + 1 } else { high = middle }
        }
        best.insert(match, at: low)
    }

    /// The natural logarithm of a number above 0, the same on every machine: enough figures for ranking.
    private static func logarithm(_ value: Float) -> Float {
        // value = fraction × 2^exponent, and ln((1 + z) / (1 - z)) = 2 (z + z³/3 + z⁵/5 + …).
        let z = (value.significand - 1) / (value.significand + 1)
        let square = z * z
        let series = 2 * z * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9))))
        return Float(value.exponent) * 0.693_147_2 + series
    }
}
