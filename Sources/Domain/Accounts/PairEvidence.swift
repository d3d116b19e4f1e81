import Foundation

/// What speaks for and against two entries of different agencies being accounts of one occurrence.
struct PairEvidence {
    /// One number for each kind of evidence; the weights are in ``PairWeights``.
    enum Feature: Int, CaseIterable {
        case always
        case sameDay, overlapWeek, overlapMonth, overlapLong
        case apartOne, apartThree, apartWeek, apartFortnight, apartLonger
        case uncertainDate
        case toldDay, toldOtherDay
        case laterReceipt, receipt
        case kindsShared, kindsSharedApart, chiefShared, noKindShared, oneWithoutKinds, rareKind
        case heardFrom, told, heardAndTold, named, heardFromOther, toldOther
        case timesClose, timesNear, timesFar
        case rareWords
        case sameChild, otherChild
        case isInternal
        case specificMeeting
        case differentMeeting
    }

    var values = [Float](repeating: 0, count: Feature.allCases.count)
    /// The shared kind with the greatest weight, -1 for none.
    var bestKind = -1

    subscript(_ feature: Feature) -> Float {
        get { values[feature.rawValue] }
        set { values[feature.rawValue] = newValue }
    }

    /// Kinds of meeting of which there is one at a time: a core group is no conference.
    static let meetings: UInt64 = [
        EventKind.strategy, .conference, .coreGroup, .familyMeeting, .childInNeed, .marac, .professionalsMeeting,
        .legal,
    ].reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    static let internals: UInt64 = EventKind.allCases.filter(\.isInternal).reduce(0) { $0 | 1 << UInt64($1.rawValue) }

    /// Fills the numbers for entries `a` and `b`.
    mutating func weigh(_ a: Int, _ b: Int, _ table: FactTable) {
        table.entries.withUnsafeBufferPointer { facts in
            values.withUnsafeMutableBufferPointer { v in
                for i in v.indices { v[i] = 0 }
            }
            weigh(facts[a], facts[b], a, b, table)
        }
    }

    private mutating func weigh(_ x: EntryFacts, _ y: EntryFacts, _ a: Int, _ b: Int, _ table: FactTable) {
        self[.always] = 1
        let apart = max(0, max(x.first - y.last, y.first - x.last))
        let width = max(x.width, y.width)
        days(x, y, apart, width, table)
        kinds(x, y, a, b, apart, table)
        agencies(x, y)
        if apart <= 1, x.time >= 0, y.time >= 0, !x.isReceipt, !y.isReceipt {
            let minutes = abs(Int(x.time) - Int(y.time))
            if minutes <= 45 {
                self[.timesClose] = 1
            } else if minutes <= 150 {
                self[.timesNear] = 1
            } else {
                self[.timesFar] = 1
            }
        }
        if x.children != 0, y.children != 0 {
            if x.children & y.children != 0 { self[.sameChild] = 1 } else { self[.otherChild] = 1 }
        }
        rareWords(x, y, table)
    }

    private mutating func days(_ x: EntryFacts, _ y: EntryFacts, _ apart: Int32, _ width: Int32, _ table: FactTable) {
        if apart == 0 {
            if width == 0 {
                self[.sameDay] = 1
            } else if width <= 6 {
                self[.overlapWeek] = 1
            } else if width <= 31 {
                self[.overlapMonth] = 1
            } else {
                self[.overlapLong] = 1
            }
        } else if apart == 1 {
            self[.apartOne] = 1
        } else if apart <= 3 {
            self[.apartThree] = 1
        } else if apart <= 7 {
            self[.apartWeek] = 1
        } else if apart <= 14 {
            self[.apartFortnight] = 1
        } else {
            self[.apartLonger] = 1
        }
        if x.isUncertain || y.isUncertain || x.isDoubtful || y.isDoubtful { self[.uncertainDate] = 1 }
        let later = x.first > y.last ? x : y
        if apart > 0, later.isReceipt { self[.laterReceipt] = 1 }
        if x.isReceipt != y.isReceipt { self[.receipt] = 1 }
        let (hit, miss) = told(x, y, table)
        if hit {
            self[.toldDay] = 1
        } else if miss {
            self[.toldOtherDay] = 1
        }
    }

    /// Whether the words of one name the day of the other, or only other days.
    private func told(_ x: EntryFacts, _ y: EntryFacts, _ table: FactTable) -> (hit: Bool, miss: Bool) {
        var hit = false
        var miss = false
        for (from, to) in [(x, y), (y, x)] where !from.toldDays.isEmpty && to.width <= 7 {
            if to.first == from.first && to.last == from.last { continue }
            var found = false
            for at in from.toldDays where table.toldDays[Int(at)] >= to.first && table.toldDays[Int(at)] <= to.last {
                found = true
            }
            if found { hit = true } else { miss = true }
        }
        return (hit, miss)
    }

    private mutating func kinds(
        _ x: EntryFacts, _ y: EntryFacts, _ a: Int, _ b: Int, _ apart: Int32, _ table: FactTable
    ) {
        var shared = x.kinds & y.kinds
        var sum: Float = 0
        var best: Float = 0
        while shared != 0 {
            let k = shared.trailingZeroBitCount
            shared &= shared - 1
            let both = (table.weight(a, k) * table.weight(b, k)).squareRoot()
            sum += both
            if both > best {
                best = both
                bestKind = k
            }
        }
        if sum == 0 { bestKind = -1 }
        if sum > 0 {
            self[.kindsShared] = min(2, (best + 0.3 * (sum - best)) / 2)
            if apart > 0 { self[.kindsSharedApart] = self[.kindsShared] }
            let rarity = Float(table.entries.count) / Float(max(1, table.kindCounts[bestKind]))
            self[.rareKind] = min(5, max(0, Float(log(Double(rarity))) - 1)) * min(1, best / 2)
        } else if x.kinds != 0, y.kinds != 0 {
            self[.noKindShared] = 1
        } else {
            self[.oneWithoutKinds] = 1
        }
        if x.chief >= 0, x.chief == y.chief { self[.chiefShared] = 1 }
        if (x.kinds | y.kinds) & Self.internals != 0 { self[.isInternal] = 1 }
        let meetingsOfX = x.kinds & Self.meetings
        let meetingsOfY = y.kinds & Self.meetings
        if meetingsOfX & meetingsOfY != 0 {
            if bestKind >= 0, Self.meetings & (1 << UInt64(bestKind)) != 0 { self[.specificMeeting] = min(1, best / 2) }
        } else if meetingsOfX != 0, meetingsOfY != 0 {
            self[.differentMeeting] = 1
        }
    }

    private mutating func agencies(_ x: EntryFacts, _ y: EntryFacts) {
        let ofX: UInt64 = x.agency < 64 ? 1 << UInt64(x.agency) : 0
        let ofY: UInt64 = y.agency < 64 ? 1 << UInt64(y.agency) : 0
        let heard = x.heardFrom & ofY != 0 || y.heardFrom & ofX != 0
        let told = x.told & ofY != 0 || y.told & ofX != 0
        if heard { self[.heardFrom] = 1 }
        if told { self[.told] = 1 }
        if heard && told { self[.heardAndTold] = 1 }
        if !heard, !told, x.named & ofY != 0 || y.named & ofX != 0 { self[.named] = 1 }
        if (x.heardFrom != 0 && x.heardFrom & ofY == 0) || (y.heardFrom != 0 && y.heardFrom & ofX == 0) {
            self[.heardFromOther] = 1
        }
        if (x.told != 0 && x.told & ofY == 0) || (y.told != 0 && y.told & ofX == 0) { self[.toldOther] = 1 }
    }

    private mutating func rareWords(_ x: EntryFacts, _ y: EntryFacts, _ table: FactTable) {
        var i = Int(x.rare.lowerBound)
        var j = Int(y.rare.lowerBound)
        var sum: Float = 0
        while i < Int(x.rare.upperBound), j < Int(y.rare.upperBound) {
            let p = table.rare[i]
            let q = table.rare[j]
            if p == q {
                sum += 1
                i += 1
                j += 1
            } else if p < q {
                i += 1
            } else {
                j += 1
            }
        }
        self[.rareWords] = min(4, sum)
    }
}
