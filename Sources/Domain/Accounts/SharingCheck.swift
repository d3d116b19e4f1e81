/// Looks, for everything an entry says another agency was told, for a counterpart in that agency's chronology.
struct SharingCheck {
    let chronology: IntegratedChronology
    let table: FactTable
    /// For each entry, the place of its group; -1 for none.
    let groupOf: [Int32]
    let groups: [[Int]]
    /// Scored pairs of each entry that has a claim.
    private var partners: [Int: [(entry: Int, odds: Float)]] = [:]
    /// Entries of each agency by first day.
    private var byAgency: [[Int]] = []
    /// First and last day of each agency's chronology.
    private var spans: [ClosedRange<Int32>?] = []

    /// Days after the telling within which the other agency may have written it down.
    private static let daysAfter: Int32 = 7
    /// The same for something on paper.
    private static let daysOfPost: Int32 = 28
    /// Least odds of a pair that was not grouped to count as a counterpart.
    private static let leastOdds: Float = -0.7

    init(
        chronology: IntegratedChronology, table: FactTable, groups: [[Int]], groupOf: [Int32],
        edges: [AccountLinker.Edge]
    ) {
        self.chronology = chronology
        self.table = table
        self.groups = groups
        self.groupOf = groupOf
        let claiming = Set(table.claims.map(\.entry))
        for edge in edges {
            let a = Int(edge.a)
            let b = Int(edge.b)
            if claiming.contains(a) { partners[a, default: []].append((b, edge.odds)) }
            if claiming.contains(b) { partners[b, default: []].append((a, edge.odds)) }
        }
        byAgency = [[Int]](repeating: [], count: chronology.agencies.count)
        for (place, fact) in table.entries.enumerated() where byAgency.indices.contains(fact.agency) {
            byAgency[fact.agency].append(place)
        }
        for agency in byAgency.indices {
            byAgency[agency].sort { (table.entries[$0].first, $0) < (table.entries[$1].first, $1) }
        }
        spans = byAgency.map { places in
            let placed = places.filter { table.entries[$0].isPlaced }
            guard let first = placed.first, let last = placed.map({ table.entries[$0].last }).max() else { return nil }
            return table.entries[first].first...max(last, table.entries[first].first)
        }
    }

    func unreciprocated() -> [UnreciprocatedSharing] {
        var found: [UnreciprocatedSharing] = []
        var said = Set<UInt64>()
        for claim in table.claims where table.entries[claim.entry].isPlaced {
            let own = table.entries[claim.entry].agency
            var missing: [Int] = []
            var isAnswered = false
            for agency in byAgency.indices
            where agency < 64 && claim.agencies >> UInt64(agency) & 1 == 1 && agency != own {
                guard !byAgency[agency].isEmpty, covers(agency, claim.entry) else { continue }
                if hasCounterpart(claim.entry, agency) { isAnswered = true } else { missing.append(agency) }
            }
            // Where the words may mean one of several agencies, any of them may have it.
            if isAnswered, !claim.isEvery { continue }
            for agency in claim.isEvery ? missing : Array(missing.prefix(1))
            where said.insert(UInt64(claim.entry) << 8 | UInt64(agency)).inserted {
                found.append(UnreciprocatedSharing(entry: claim.entry, agency: agency, words: claim.words))
            }
        }
        return found.sorted { ($0.entry, $0.agency) < ($1.entry, $1.agency) }
    }

    /// Whether the agency's chronology runs at that time at all: nothing is missing from years it does not cover.
    private func covers(_ agency: Int, _ entry: Int) -> Bool {
        guard let span = spans[agency] else { return false }
        let fact = table.entries[entry]
        return fact.last >= span.lowerBound - 31 && fact.first <= span.upperBound + 31
    }

    private func hasCounterpart(_ entry: Int, _ agency: Int) -> Bool {
        if groupOf[entry] >= 0, groups[Int(groupOf[entry])].contains(where: { table.entries[$0].agency == agency }) {
            return true
        }
        for partner in partners[entry] ?? [] where table.entries[partner.entry].agency == agency {
            if partner.odds > Self.leastOdds, isFree(partner.entry, for: entry) { return true }
        }
        return heard(entry, agency)
    }

    /// Not already the account of another entry of the same agency.
    private func isFree(_ other: Int, for entry: Int) -> Bool {
        guard groupOf[other] >= 0 else { return true }
        let own = table.entries[entry].agency
        return !groups[Int(groupOf[other])].contains { $0 != entry && table.entries[$0].agency == own }
    }

    /// An entry of the agency in the days after that says the news came from here, and is nothing else's account.
    private func heard(_ entry: Int, _ agency: Int) -> Bool {
        let fact = table.entries[entry]
        guard fact.agency < 64 else { return false }
        let own: UInt64 = 1 << UInt64(fact.agency)
        let list = byAgency[agency]
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if table.entries[list[middle]].first < fact.first - 31 { low = middle + 1 } else { high = middle }
        }
        while low < list.count, table.entries[list[low]].first <= fact.last + Self.daysOfPost {
            let other = table.entries[list[low]]
            let isSoon = other.first <= fact.last + Self.daysAfter
            let speaksOfUs =
                isSoon
                ? other.heardFrom & own != 0
                : other.isReceipt && (other.heardFrom | other.named) & own != 0 && other.kinds & fact.kinds != 0
            if other.isPlaced, other.last >= fact.first, speaksOfUs, isFree(list[low], for: entry) { return true }
            low += 1
        }
        return false
    }
}
