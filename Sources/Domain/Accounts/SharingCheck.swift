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
    /// Least odds of a pair that was not grouped to count as a counterpart, and of one that shows it was received.
    private static let leastOdds: Float = -0.2
    private static let leastOddsReceived: Float = -2

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
            if claim.worker != 0 {
                if !isTakenUp(claim), said.insert(UInt64(claim.entry) << 8 | UInt64(own)).inserted {
                    found.append(UnreciprocatedSharing(entry: claim.entry, agency: own, words: claim.words))
                }
                continue
            }
            var missing: [Int] = []
            var isAnswered = false
            for agency in byAgency.indices
            where agency < 64 && claim.agencies >> UInt64(agency) & 1 == 1 && agency != own {
                guard !byAgency[agency].isEmpty, covers(agency, claim.entry) else { continue }
                if claim.isEvery, !isInTouch(agency, with: claim) { continue }
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

    /// Whether the worker to whom something was passed on wrote anything in the weeks after but that they handed the case
    /// over; where they wrote nothing at all after that, they may not write in this chronology.
    private func isTakenUp(_ claim: SharingClaim) -> Bool {
        let fact = table.entries[claim.entry]
        guard byAgency.indices.contains(fact.agency) else { return true }
        let list = byAgency[fact.agency]
        var writes = false
        for place in list[firstPlace(in: list, from: fact.first)...] where place != claim.entry {
            let other = table.entries[place]
            guard other.isPlaced, other.signers & claim.worker != 0 else { continue }
            if other.first > fact.last + Self.daysOfPost { return false }
            if other.chief != Self.handover { return true }
            writes = true
        }
        return !writes
    }

    private static let handover = Int8(EventKind.handover.rawValue)

    /// Whether the agency's chronology runs at that time at all: nothing is missing from years it does not cover.
    private func covers(_ agency: Int, _ entry: Int) -> Bool {
        guard let span = spans[agency] else { return false }
        let fact = table.entries[entry]
        return fact.last >= span.lowerBound - 31 && fact.first <= span.upperBound + 31
    }

    private func hasCounterpart(_ entry: Int, _ agency: Int) -> Bool {
        if groupOf[entry] >= 0,
            groups[Int(groupOf[entry])].contains(where: {
                table.entries[$0].agency == agency && !isNewsOfOthers($0, for: entry) && !isFamilysCall($0, for: entry)
                    && isVouchedFor($0, for: entry)
            })
        {
            return true
        }
        for partner in partners[entry] ?? [] where table.entries[partner.entry].agency == agency {
            let isReceived = isNews(partner.entry, from: entry)
            if partner.odds > (isReceived ? Self.leastOddsReceived : Self.leastOdds), isFree(partner.entry, for: entry),
                !isFamilysCall(partner.entry, for: entry)
            {
                return true
            }
        }
        return heard(entry, agency)
    }

    /// In one group through a third account alone, an entry shows nothing of having been told: it speaks of the teller, is
    /// something received, or was likely enough the same occurrence when the two were compared.
    private func isVouchedFor(_ other: Int, for entry: Int) -> Bool {
        let own = table.entries[entry].agency
        if own < 64, table.entries[other].speaksOf >> UInt64(own) & 1 == 1 || table.entries[other].isReceipt {
            return true
        }
        return (partners[entry] ?? []).contains { $0.entry == other && $0.odds > Self.leastOddsInGroup }
    }

    private static let leastOddsInGroup: Float = 0.3

    /// What the mother rang about herself shows nothing of what an agency told, unless it is named there too.
    private func isFamilysCall(_ other: Int, for entry: Int) -> Bool {
        let own = table.entries[entry].agency
        guard own < 64, table.entries[other].heardFrom >> UInt64(own) & 1 == 0 else { return false }
        return FamilysCall.isOne(chronology.entries[other]) && !FamilysCall.isOne(chronology.entries[entry])
    }

    /// A letter or notification that says it came from somebody else shows nothing of what this entry told.
    private func isNewsOfOthers(_ other: Int, for entry: Int) -> Bool {
        let heard = table.entries[other]
        let own = table.entries[entry].agency
        guard own < 64, heard.isReceipt, heard.heardFrom != 0 else { return false }
        return heard.heardFrom >> UInt64(own) & 1 == 0
    }

    /// Whether an entry on or after the day of another says it came from that agency, or is a letter or notification of
    /// the same kind of event.
    private func isNews(_ other: Int, from entry: Int) -> Bool {
        let told = table.entries[entry]
        let heard = table.entries[other]
        guard heard.last >= told.first, told.agency < 64 else { return false }
        return heard.heardFrom >> UInt64(told.agency) & 1 == 1
            || heard.isReceipt && heard.heardFrom == 0 && heard.kinds & told.kinds != 0
    }

    /// Not already what came of another entry of the same agency. News of something told on another day is.
    private func isFree(_ other: Int, for entry: Int) -> Bool {
        guard groupOf[other] >= 0 else { return true }
        let own = table.entries[entry].agency
        let hearer: UInt64 = table.entries[other].agency < 64 ? 1 << UInt64(table.entries[other].agency) : 0
        let isNews = table.entries[other].isReceipt && table.entries[other].first >= table.entries[entry].first
        return !groups[Int(groupOf[other])].contains {
            $0 != entry && table.entries[$0].agency == own && !(isNews && table.entries[$0].told & hearer == 0)
        }
    }

    /// Days before a telling within which an agency worked with the teller, and within which one that referred did so.
    private static let daysInTouch: Int32 = 180
    private static let daysOfReferral: Int32 = 90

    /// Whether "all agencies" means this one: it and the teller spoke of each other in the months before, or wrote of one
    /// occurrence. "Referrers" are those that told the teller something.
    private func isInTouch(_ agency: Int, with claim: SharingClaim) -> Bool {
        let fact = table.entries[claim.entry]
        guard fact.agency < 64, agency < 64, byAgency.indices.contains(fact.agency) else { return true }
        let from = fact.first - (claim.isReferrers ? Self.daysOfReferral : Self.daysInTouch)
        let days = from...max(from, fact.last)
        func speaks(_ one: Int, of other: Int) -> Bool {
            let bit: UInt64 = 1 << UInt64(other)
            let list = byAgency[one]
            var at = firstPlace(in: list, from: days.lowerBound)
            while at < list.count, table.entries[list[at]].first <= days.upperBound {
                let own = table.entries[list[at]]
                let words = !claim.isReferrers ? own.speaksOf : one == agency ? own.told : own.heardFrom
                if own.isPlaced, words & bit != 0 { return true }
                at += 1
            }
            return false
        }
        return speaks(agency, of: fact.agency) || speaks(fact.agency, of: agency)
    }

    /// The same child's missed appointment, noted by a surgery when the letter came ("Day surgery: not brought, relisted").
    /// Others write of appointments of their own.
    private func isSameMissed(_ other: EntryFacts, _ fact: EntryFacts) -> Bool {
        guard table.agencyKinds.indices.contains(other.agency),
            table.agencyKinds[other.agency].contains(.generalPractice)
        else { return false }
        let missed = AccountComparison.bits([.missedAppointment])
        return fact.kinds & other.kinds & missed != 0 && fact.children != 0 && fact.children == other.children
    }

    private func firstPlace(in list: [Int], from day: Int32) -> Int {
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if table.entries[list[middle]].first < day { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// An entry of the agency in the days after that says the news came from here, and is nothing else's account.
    private func heard(_ entry: Int, _ agency: Int) -> Bool {
        let fact = table.entries[entry]
        guard fact.agency < 64 else { return false }
        let own: UInt64 = 1 << UInt64(fact.agency)
        let list = byAgency[agency]
        var low = firstPlace(in: list, from: fact.first - 31)
        while low < list.count, table.entries[list[low]].first <= fact.last + Self.daysOfPost {
            let other = table.entries[list[low]]
            let isSoon = other.first <= fact.last + Self.daysAfter
            let speaksOfUs =
                isSoon
                ? other.heardFrom & own != 0
                : other.isReceipt && (other.heardFrom | other.named) & own != 0 && other.kinds & fact.kinds != 0
                    || isSameMissed(other, fact)
            if other.isPlaced, other.last >= fact.first, speaksOfUs, isFree(list[low], for: entry) { return true }
            low += 1
        }
        return false
    }
}
