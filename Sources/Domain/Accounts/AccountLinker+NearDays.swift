/// Accounts of one occurrence that give days apart: joined last, where nothing else fits either of them as well.
extension AccountLinker {
    /// What happens once rather than every few days: two accounts of it on neighbouring days are likelier one occurrence
    /// with a day mistaken than two. Visits, worries and appointments recur.
    private static let single: UInt64 =
        PairEvidence.meetings
        | [
            EventKind.jointVisit, .enquiryVisit, .domesticIncident, .emergencyCare, .medicalExamination, .arrest,
            .missing, .birth, .critical, .placement, .move, .handover, .referral, .nuisance, .checks, .relative,
        ].reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    /// Least odds of such a pair.
    private static let leastOddsNear: Float = -1

    func joinNearDays(_ edges: [Edge], _ group: inout [Int32], _ members: inout [[Int32]]) {
        func key(_ entry: Int32, _ other: Int32) -> UInt64 {
            UInt64(entry) << 32 | UInt64(truncatingIfNeeded: table.entries[Int(other)].agency)
        }
        // Only where one of the two stands alone.
        let near = edges.filter {
            $0.odds >= Self.leastOddsNear && group[Int($0.a)] != group[Int($0.b)]
                && (members[Int(group[Int($0.a)])].isEmpty || members[Int(group[Int($0.b)])].isEmpty) && mayDiffer($0)
        }
        if near.isEmpty { return }
        // The best pair of each of these entries with each agency: edges come best first.
        var best: [UInt64: Int32] = [:]
        for edge in near {
            best[key(edge.a, edge.b)] = -1
            best[key(edge.b, edge.a)] = -1
        }
        var isLooked = [Bool](repeating: false, count: group.count)
        for edge in near {
            isLooked[Int(edge.a)] = true
            isLooked[Int(edge.b)] = true
        }
        for edge in edges {
            if isLooked[Int(edge.a)], best[key(edge.a, edge.b)] == -1 { best[key(edge.a, edge.b)] = edge.b }
            if isLooked[Int(edge.b)], best[key(edge.b, edge.a)] == -1 { best[key(edge.b, edge.a)] = edge.a }
        }
        for edge in near where best[key(edge.a, edge.b)] == edge.b && best[key(edge.b, edge.a)] == edge.a {
            let left = group[Int(edge.a)]
            let right = group[Int(edge.b)]
            if left == right { continue }
            let ofLeft = members[Int(left)].isEmpty ? [left] : members[Int(left)]
            let ofRight = members[Int(right)].isEmpty ? [right] : members[Int(right)]
            guard ofLeft.count == 1 || ofRight.count == 1 else { continue }
            let agencies = Set(ofLeft.map { table.entries[Int($0)].agency })
            if ofRight.contains(where: { agencies.contains(table.entries[Int($0)].agency) }) { continue }
            let whole = (ofLeft + ofRight).sorted()
            for place in whole { group[Int(place)] = min(left, right) }
            members[Int(max(left, right))] = []
            members[Int(min(left, right))] = whole
        }
    }

    /// Whether a pair a few days apart tells of the same single event, or the one heard of it from the other.
    private func mayDiffer(_ edge: Edge) -> Bool {
        let x = table.entries[Int(edge.a)]
        let y = table.entries[Int(edge.b)]
        let apart = max(x.first - y.last, y.first - x.last)
        guard apart > 0, apart <= 3, x.agency < 64, y.agency < 64 else { return false }
        if x.chief >= 0, x.chief == y.chief, Self.single >> UInt64(x.chief) & 1 == 1 { return true }
        return (x.heardFrom | x.told) >> UInt64(y.agency) & 1 == 1
            || (y.heardFrom | y.told) >> UInt64(x.agency) & 1 == 1
    }
}
