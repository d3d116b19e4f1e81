/// Finds pairs of entries that may be accounts of one occurrence, scores them, and brings them into groups.
struct AccountLinker {
    let table: FactTable
    var weights = PairWeights.learned

    /// A pair with the logarithm of the odds that it is one occurrence.
    struct Edge {
        var a: Int32
        var b: Int32
        var odds: Float
    }

    /// Furthest days apart at which two single days are compared, and that with a letter or notification between them.
    private static let nearDays: Int32 = 3
    private static let receiptDays: Int32 = 16
    /// Furthest days apart at which accounts that agree closely may be of one occurrence with a day mistaken.
    private static let doubtDays: Int32 = 10
    /// Most pairs looked at for one entry near its day, further on, and within a wide date: time grows with the number of
    /// entries only.
    private static let mostNear = 48
    private static let mostFar = 12
    private static let mostWide = 2000
    /// Least odds worth keeping for the grouping, and for an entry that says it told another agency something.
    private static let leastOdds: Float = -1
    private static let leastOddsOfClaims: Float = -2

    /// All pairs worth comparing, in a fixed order.
    func candidates(_ found: (Int, Int) -> Void) {
        table.rare.withUnsafeBufferPointer { candidates($0, found) }
    }

    private func candidates(_ rare: UnsafeBufferPointer<UInt64>, _ found: (Int, Int) -> Void) {
        let facts = table.entries
        let placed = facts.indices.filter { facts[$0].isPlaced }
        let narrow = placed.filter { facts[$0].width <= 10 }.sorted {
            (facts[$0].first, $0) < (facts[$1].first, $1)
        }
        for (at, i) in narrow.enumerated() {
            var near = 0
            var far = 0
            var next = at + 1
            let x = facts[i]
            while next < narrow.count, near < Self.mostNear, far < Self.mostFar {
                let j = narrow[next]
                next += 1
                let y = facts[j]
                let apart = y.first - x.last
                if apart > Self.receiptDays { break }
                if y.agency == x.agency { continue }
                if apart > Self.nearDays {
                    // Only something received later, or of which the later agency was told.
                    guard isLaterAccount(y, of: x, rare) || (apart <= Self.doubtDays && agrees(x, y, rare)) else {
                        continue
                    }
                    far += 1
                    found(i, j)
                } else if x.kinds & y.kinds != 0 || names(x, y) || (apart <= 0 && x.children & y.children != 0)
                    || isNear(x, y, apart, rare)
                {
                    near += 1
                    found(i, j)
                }
            }
        }
        for i in placed where facts[i].width > 10 { wide(i, narrow, facts, found) }
        byToldDay(narrow, facts, found)
    }

    /// Whether two entries agree so closely that one of their days may be wrong: the only such event either agency writes
    /// of in those days, and something besides.
    private func agrees(_ x: EntryFacts, _ y: EntryFacts, _ rare: UnsafeBufferPointer<UInt64>) -> Bool {
        guard x.chief >= 0, x.chief == y.chief, x.isSole, y.isSole else { return false }
        if PairEvidence.meetings >> UInt64(x.chief) & 1 == 1 || names(x, y) { return true }
        return PairEvidence.shared(x.rare, y.rare, rare).rare >= 2
    }

    /// Most entries within a fortnight either side at which a day shared is worth looking at for itself.
    private static let quietCrowd: Int32 = 45
    private static let leastStrength = 3

    /// Whether two entries within three days that share neither a kind nor a name may be one occurrence all the same.
    private func isNear(_ x: EntryFacts, _ y: EntryFacts, _ apart: Int32, _ rare: UnsafeBufferPointer<UInt64>) -> Bool {
        let isQuiet = max(x.crowd, y.crowd) <= Self.quietCrowd
        if apart <= 0, isQuiet { return true }
        if !x.toldDays.isEmpty || !y.toldDays.isEmpty, tells(y, of: x) || tells(x, of: y) || tellOneDay(x, y) {
            return true
        }
        if x.workers & y.signers != 0 || y.workers & x.signers != 0 { return true }
        let shared = PairEvidence.shared(x.rare, y.rare, rare)
        return shared.rare >= 2 || (isQuiet && shared.strength >= Self.leastStrength)
    }

    /// Whether the words of one name the day of the other.
    private func tells(_ x: EntryFacts, of y: EntryFacts) -> Bool {
        x.toldDays.contains { (y.first...y.last).contains(table.toldDays[Int($0)]) }
    }

    private func tellOneDay(_ x: EntryFacts, _ y: EntryFacts) -> Bool {
        x.toldDays.contains { at in y.toldDays.contains { table.toldDays[Int($0)] == table.toldDays[Int(at)] } }
    }

    /// Whether an entry days later may be what became of this one: a letter, a notification, the answer to a message.
    private func isLaterAccount(
        _ later: EntryFacts, of early: EntryFacts, _ rare: UnsafeBufferPointer<UInt64>
    ) -> Bool {
        let sharesKind = later.kinds & early.kinds != 0
        if sharesKind, later.isReceipt || later.heardFrom != 0, names(later, early) { return true }
        let wasTold = later.agency < 64 && early.told >> UInt64(later.agency) & 1 == 1
        guard wasTold || later.isReceipt || names(later, early) else { return false }
        let shared = PairEvidence.shared(early.rare, later.rare, rare)
        return shared.rare >= 2 || (shared.rare == 1 && (sharesKind || wasTold))
            || (max(later.crowd, early.crowd) <= Self.quietCrowd && shared.strength >= Self.leastStrength)
    }

    /// An entry with a wide date against the single days within it, where a kind is shared or one names the other.
    private func wide(_ i: Int, _ narrow: [Int], _ facts: [EntryFacts], _ found: (Int, Int) -> Void) {
        let x = facts[i]
        var at = lowerBound(narrow, facts, x.first - 2)
        var looked = 0
        while at < narrow.count, facts[narrow[at]].first <= x.last + 2, looked < Self.mostWide {
            let j = narrow[at]
            at += 1
            looked += 1
            let y = facts[j]
            guard y.agency != x.agency, x.kinds & y.kinds != 0 || names(x, y) else { continue }
            found(min(i, j), max(i, j))
        }
    }

    /// Entries whose words name a day further back, against those of that day.
    private func byToldDay(_ narrow: [Int], _ facts: [EntryFacts], _ found: (Int, Int) -> Void) {
        for i in narrow where !facts[i].toldDays.isEmpty {
            for told in facts[i].toldDays {
                let day = table.toldDays[Int(told)]
                guard facts[i].first - day > Self.nearDays else { continue }
                var at = lowerBound(narrow, facts, day)
                var looked = 0
                while at < narrow.count, facts[narrow[at]].first == day, looked < 40 {
                    let j = narrow[at]
                    at += 1
                    looked += 1
                    if facts[j].agency != facts[i].agency { found(min(i, j), max(i, j)) }
                }
            }
        }
    }

    private func lowerBound(_ narrow: [Int], _ facts: [EntryFacts], _ day: Int32) -> Int {
        var low = 0
        var high = narrow.count
        while low < high {
            let middle = (low + high) / 2
            if facts[narrow[middle]].first < day { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func names(_ x: EntryFacts, _ y: EntryFacts) -> Bool {
        let ofX: UInt64 = x.agency < 64 ? 1 << UInt64(x.agency) : 0
        let ofY: UInt64 = y.agency < 64 ? 1 << UInt64(y.agency) : 0
        return (x.heardFrom | x.told | x.named) & ofY != 0 || (y.heardFrom | y.told | y.named) & ofX != 0
    }

    /// Scored pairs, best first; ties by place so that the same input gives the same groups.
    func edges() -> [Edge] {
        var edges: [Edge] = []
        var least = [Float](repeating: Self.leastOdds, count: table.entries.count)
        for claim in table.claims { least[claim.entry] = Self.leastOddsOfClaims }
        PairEvidence.withGround(table) { ground in
            weights.values.withUnsafeBufferPointer { weights in
                candidates { a, b in
                    var sum = PairWeights.Sum(weights: weights)
                    PairEvidence.weigh(a, b, ground, &sum)
                    if sum.odds >= min(least[a], least[b]) {
                        edges.append(Edge(a: Int32(min(a, b)), b: Int32(max(a, b)), odds: sum.odds))
                    }
                }
            }
        }
        edges.sort { ($1.odds, $0.a, $0.b) < ($0.odds, $1.a, $1.b) }
        // A pair found in two ways stands twice, side by side.
        var kept = 0
        for at in edges.indices where at == 0 || edges[at].a != edges[at - 1].a || edges[at].b != edges[at - 1].b {
            edges[kept] = edges[at]
            kept += 1
        }
        edges.removeLast(edges.count - kept)
        return edges
    }

    /// Groups of entries, by joining the best pairs first as long as both groups speak for it: a pair that was not worth
    /// scoring counts against, and an agency has one account of an occurrence.
    func groups(_ edges: [Edge]) -> [[Int]] {
        let agencies = table.entries.map { Int32(truncatingIfNeeded: $0.agency) }
        var group = [Int32](0..<Int32(agencies.count))
        // Members of each group by its first entry, ascending; empty for an entry on its own or taken into another.
        var members = [[Int32]](repeating: [], count: agencies.count)
        let odds = OddsIndex(edges, entries: agencies.count)
        // Two groups weighed and kept apart, with how many each then had: not weighed again until one has grown.
        var refused: [UInt64: UInt64] = [:]
        for edge in edges where edge.odds > PairWeights.threshold {
            let left = group[Int(edge.a)]
            let right = group[Int(edge.b)]
            if left == right { continue }
            let pair = UInt64(min(left, right)) << 32 | UInt64(max(left, right))
            let sizes =
                UInt64(members[Int(min(left, right))].count) << 32 | UInt64(members[Int(max(left, right))].count)
            if sizes != 0, refused[pair] == sizes { continue }
            let ofLeft = members[Int(left)].isEmpty ? [left] : members[Int(left)]
            let ofRight = members[Int(right)].isEmpty ? [right] : members[Int(right)]
            if !belongTogether(ofLeft, ofRight, agencies, odds) {
                refused[pair] = sizes
                continue
            }
            let whole = (ofLeft + ofRight).sorted()
            for place in whole { group[Int(place)] = min(left, right) }
            members[Int(max(left, right))] = []
            members[Int(min(left, right))] = whole
        }
        joinNearDays(edges, &group, &members)
        return members.compactMap { $0.isEmpty ? nil : $0.map { Int($0) } }
    }

    /// Whether every account of one group is, on the whole, vouched for by some account of the other: one that is weak
    /// beside most may be strong beside a third. All pairs together may not speak too clearly against it.
    private func belongTogether(_ left: [Int32], _ right: [Int32], _ agencies: [Int32], _ odds: OddsIndex) -> Bool {
        if left.count == 1, right.count == 1 { return agencies[Int(left[0])] != agencies[Int(right[0])] }
        var sum: Float = 0
        var ofLeft: Float = 0
        var bestOfRight = [Float](repeating: -.infinity, count: right.count)
        for a in left {
            var best = -Float.infinity
            for (place, b) in right.enumerated() {
                let pair =
                    agencies[Int(a)] == agencies[Int(b)]
                    ? PairWeights.sameAgency : odds.odds(Int(min(a, b)), Int(max(a, b))) ?? PairWeights.unscored
                sum += pair
                best = max(best, pair)
                bestOfRight[place] = max(bestOfRight[place], pair)
            }
            ofLeft += best
        }
        let support = (ofLeft / Float(left.count) + bestOfRight.reduce(0, +) / Float(right.count)) / 2
        return support > PairWeights.joining && sum > PairWeights.opposing * Float(left.count * right.count)
    }
}

/// Scored pairs by their first entry, and of one entry in order of the other, to find the odds of one pair without a
/// dictionary.
private struct OddsIndex {
    private var starts: [Int32]
    private var others: [Int32]
    private var odds: [Float]

    init(_ edges: [AccountLinker.Edge], entries: Int) {
        // Two passes of sorting by counting: first by the second entry, then by the first, which keeps that order.
        let bySecond = Self.sorted(Array(edges.indices), entries: entries) { edges[$0].b }.places
        let (byFirst, starts) = Self.sorted(bySecond, entries: entries) { edges[$0].a }
        self.starts = starts
        others = byFirst.map { edges[$0].b }
        odds = byFirst.map { edges[$0].odds }
    }

    private static func sorted(
        _ places: [Int], entries: Int, key: (Int) -> Int32
    ) -> (places: [Int], starts: [Int32]) {
        var starts = [Int32](repeating: 0, count: entries + 1)
        for place in places { starts[Int(key(place)) + 1] += 1 }
        for i in 0..<entries { starts[i + 1] += starts[i] }
        var next = starts
        var sorted = places
        for place in places {
            let at = Int(key(place))
            sorted[Int(next[at])] = place
            next[at] += 1
        }
        return (sorted, starts)
    }

    func odds(_ a: Int, _ b: Int) -> Float? {
        var low = Int(starts[a])
        var high = Int(starts[a + 1])
        let end = high
        while low < high {
            let middle = (low + high) / 2
            if others[middle] < Int32(b) { low = middle + 1 } else { high = middle }
        }
        return low < end && others[low] == Int32(b) ? odds[low] : nil
    }
}
