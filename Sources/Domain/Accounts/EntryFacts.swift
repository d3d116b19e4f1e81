/// What an entry says that helps to tell whether another agency's entry is about the same occurrence.
struct EntryFacts {
    var agency: Int
    /// First and last day the entry may mean; the last is earlier than the first where it cannot be placed.
    var first: Int32 = 0
    var last: Int32 = -1
    var isUncertain = false
    /// A problem with the date: it may be any other day.
    var isDoubtful = false
    /// Minutes after midnight; -1 where not written.
    var time: Int16 = -1
    /// Bit for each ``EventKind`` recognised.
    var kinds: UInt64 = 0
    /// The kind with the greatest weight, -1 for none.
    var chief: Int8 = -1
    /// Agencies the entry says it heard from, told, or names at all; bits by place in the case.
    var heardFrom: UInt64 = 0
    var told: UInt64 = 0
    var named: UInt64 = 0
    /// No other entry of the agency within ten days is chiefly of this kind.
    var isSole = false
    /// Children named; bits by place in the case.
    var children: UInt64 = 0
    /// Something received later than it happened (a letter, a notification, minutes).
    var isReceipt = false
    /// Names in figures the day of what it tells of, so that its own date is that of the writing.
    var namesDay = false
    /// The one day the words name in figures on or before the entry's own; 0 for none or several.
    var figureDay: Int32 = 0
    /// Says that what it tells of happened on the entry's own day ("this morning", "earlier today").
    var saysToday = false
    /// Written for something still to come (a report sent, apologies given beforehand).
    var isPreparation = false
    /// Range of ``FactTable/toldDays``: days the words name, on or before the entry's own.
    var toldDays: Range<Int32> = 0..<0
    /// Workers named, and the one who signs; bits by place in ``WorkerNames``.
    var workers: UInt64 = 0
    var signers: UInt64 = 0
    /// Other entries of the case within a fortnight either side.
    var crowd: Int32 = 0
    /// The only entry of its agency that day.
    var isOnlyOfDay = false
    /// Range of ``FactTable/rare``.
    var rare: Range<Int32> = 0..<0

    var isPlaced: Bool { last >= first }
    var width: Int32 { last - first }
    /// Agencies the entry mentions in any way.
    var speaksOf: UInt64 { heardFrom | told | named }
}

/// The facts of all entries of a case, with what would cost memory of its own kept in common arrays.
struct FactTable {
    var entries: [EntryFacts] = []
    /// Weight of each kind in each entry; ``EventKind`` count to a row.
    var weights: [Float] = []
    var toldDays: [Int32] = []
    /// The rarer words of each entry, sorted; see ``WordMark``.
    var rare: [UInt64] = []
    /// Entries with each kind.
    var kindCounts = [Int32](repeating: 0, count: EventKind.allCases.count)
    var claims: [SharingClaim] = []
    /// Kinds of each agency of the case.
    var agencyKinds: [[AgencyKind]] = []

    /// Days within which an entry must be the only one of its kind to count as the only one.
    private static let soleDays: Int32 = 10

    /// Marks the entries whose agency writes of nothing of the same chief kind in the days around.
    mutating func markSoleKinds() {
        let kinds = EventKind.allCases.count
        let agencies = (entries.map(\.agency).max() ?? 0) + 1
        var last = [Int32](repeating: -1, count: kinds * agencies)
        let inOrder = entries.indices.filter { entries[$0].isPlaced && entries[$0].chief >= 0 }
            .sorted { (entries[$0].first, $0) < (entries[$1].first, $1) }
        for at in inOrder {
            let place = entries[at].agency * kinds + Int(entries[at].chief)
            let before = Int(last[place])
            entries[at].isSole = entries[at].width <= 7
            if before >= 0, entries[at].first - entries[before].last <= Self.soleDays {
                entries[at].isSole = false
                entries[before].isSole = false
            }
            last[place] = Int32(at)
        }
    }

    /// Counts what else is written in the days around each entry, and by its own agency that day: in a chronology of few
    /// entries a day shared says more.
    mutating func measureCrowds() {
        let inOrder = entries.indices.filter { entries[$0].isPlaced && entries[$0].width <= 10 }
            .sorted { (entries[$0].first, entries[$0].agency, $0) < (entries[$1].first, entries[$1].agency, $1) }
        var low = 0
        var high = 0
        for (at, place) in inOrder.enumerated() {
            let day = entries[place].first
            while entries[inOrder[low]].first < day - Self.crowdDays { low += 1 }
            while high < inOrder.count, entries[inOrder[high]].first <= day + Self.crowdDays { high += 1 }
            entries[place].crowd = Int32(high - low - 1)
            func isSame(_ other: Int) -> Bool {
                inOrder.indices.contains(other) && entries[inOrder[other]].first == day
                    && entries[inOrder[other]].agency == entries[place].agency
            }
            entries[place].isOnlyOfDay = !isSame(at - 1) && !isSame(at + 1)
        }
    }

    private static let crowdDays: Int32 = 15

    func weight(_ entry: Int, _ kind: Int) -> Float { weights[entry * EventKind.allCases.count + kind] }
}

/// Words by which an entry says that another agency was told something.
struct SharingClaim {
    var entry: Int
    /// Agencies of the case that may be meant; bits by place.
    var agencies: UInt64
    /// All of them are meant, not one of them ("all agencies were told").
    var isEvery: Bool
    /// Those agencies are meant that came with a concern ("referrers informed").
    var isReferrers = false
    /// The worker of the entry's own agency to whom it was passed on; a bit by place in ``WorkerNames``, 0 for none.
    var worker: UInt64 = 0
    var words: String
}

/// Counts of stems in an open hash table; a dictionary costs several times as much here.
struct StemCounts {
    private var keys: [UInt64]
    private var counts: [Int32]
    private var used = 0
    private var mask: Int

    init(capacity: Int = 1 << 14) {
        keys = [UInt64](repeating: 0, count: capacity)
        counts = [Int32](repeating: 0, count: capacity)
        mask = capacity - 1
    }

    mutating func add(_ stem: UInt64, _ count: Int32 = 1) {
        var at = Int(truncatingIfNeeded: stem ^ stem >> 29) & mask
        while counts[at] != 0, keys[at] != stem { at = (at + 1) & mask }
        if counts[at] == 0 {
            keys[at] = stem
            used += 1
        }
        counts[at] += count
        if used * 2 > keys.count { grow() }
    }

    func count(_ stem: UInt64) -> Int32 {
        var at = Int(truncatingIfNeeded: stem ^ stem >> 29) & mask
        while counts[at] != 0 {
            if keys[at] == stem { return counts[at] }
            at = (at + 1) & mask
        }
        return 0
    }

    private mutating func grow() {
        var larger = StemCounts(capacity: keys.count * 2)
        for at in keys.indices where counts[at] != 0 { larger.add(keys[at], counts[at]) }
        self = larger
    }
}
