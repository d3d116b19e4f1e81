import Foundation

/// What speaks for and against two entries of different agencies being accounts of one occurrence.
enum PairEvidence {
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
        case rareWords, rarestWords, rareWordsApart
        case toldLater, heardLater, bothHeard
        case sameChild, otherChild
        case isInternal
        case specificMeeting
        case differentMeeting
        case bothNamed, answered, answeredApart
        case nearToldDay
        case chiefApart, meetingApart, soleApart, rarestApart, bothNamedApart
        case referralAnswered
        case sameToldDay, toldDayNamed, letterOfDay, receiptNamed
        case quietDay, quietNear, onlyOfDay
        case middlingWords, commonWords, middlingApart, rareLikeness, likeness, rarePeople, people, numbers
        case namesSigner, sharedWorker, sharedThird
    }

    /// Kinds of meeting of which there is one at a time: a core group is no conference.
    static let meetings: UInt64 = [
        EventKind.strategy, .conference, .coreGroup, .familyMeeting, .childInNeed, .marac, .professionalsMeeting,
        .legal,
    ].reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    private static let referral: UInt64 = 1 << UInt64(EventKind.referral.rawValue)
    static let internals: UInt64 = EventKind.allCases.filter(\.isInternal).reduce(0) { $0 | 1 << UInt64($1.rawValue) }

    /// Takes the evidence as it is found: summed to odds where speed counts, kept apart where reasons are wanted.
    protocol Sink {
        mutating func add(_ feature: Feature, _ value: Float)
    }

    /// Evidence kept apart, one number for each feature.
    struct Ledger: Sink {
        var values = [Float](repeating: 0, count: Feature.allCases.count)
        subscript(_ feature: Feature) -> Float { values[feature.rawValue] }
        mutating func add(_ feature: Feature, _ value: Float) { values[feature.rawValue] += value }
    }

    /// The arrays of a ``FactTable``, laid open for the loop over pairs.
    struct Ground {
        let facts: UnsafeBufferPointer<EntryFacts>
        let weights: UnsafeBufferPointer<Float>
        let toldDays: UnsafeBufferPointer<Int32>
        let rare: UnsafeBufferPointer<UInt64>
        /// How rare each kind is in this case: what sharing it adds.
        let rarity: [Float]

        func weight(_ entry: Int, _ kind: Int) -> Float { weights[entry &* PairEvidence.kindCount &+ kind] }
    }

    static let kindCount = EventKind.allCases.count

    /// Runs `body` with the table's arrays laid open.
    static func withGround<T>(_ table: FactTable, _ body: (Ground) -> T) -> T {
        let entries = Double(table.entries.count)
        let rarity = table.kindCounts.map { count in
            min(5, max(0, Float(log(entries / Double(max(1, count)))) - 1))
        }
        return table.entries.withUnsafeBufferPointer { facts in
            table.weights.withUnsafeBufferPointer { weights in
                table.toldDays.withUnsafeBufferPointer { told in
                    table.rare.withUnsafeBufferPointer { rare in
                        body(Ground(facts: facts, weights: weights, toldDays: told, rare: rare, rarity: rarity))
                    }
                }
            }
        }
    }

    /// Adds the evidence for entries `a` and `b`; returns the shared kind with the greatest weight, -1 for none.
    @discardableResult
    static func weigh(_ a: Int, _ b: Int, _ ground: Ground, _ sink: inout some Sink) -> Int {
        let x = ground.facts[a]
        let y = ground.facts[b]
        sink.add(.always, 1)
        let apart = max(0, max(x.first - y.last, y.first - x.last))
        days(x, y, apart, max(x.width, y.width), ground, &sink)
        let best = kinds(x, y, a, b, apart, ground, &sink)
        agencies(x, y, apart, &sink)
        workers(x, y, &sink)
        quiet(x, y, apart, &sink)
        later(x, y, apart, &sink)
        if apart <= 1, x.time >= 0, y.time >= 0, !x.isReceipt, !y.isReceipt {
            let minutes = abs(Int(x.time) - Int(y.time))
            sink.add(minutes <= 45 ? .timesClose : minutes <= 150 ? .timesNear : .timesFar, 1)
        }
        if x.children != 0, y.children != 0 { sink.add(x.children & y.children != 0 ? .sameChild : .otherChild, 1) }
        rareWords(x, y, apart, ground, &sink)
        return best
    }

    private static func days(
        _ x: EntryFacts, _ y: EntryFacts, _ apart: Int32, _ width: Int32, _ ground: Ground, _ sink: inout some Sink
    ) {
        if apart == 0 {
            if width == 0 {
                sink.add(.sameDay, 1)
            } else if width <= 6 {
                sink.add(.overlapWeek, 1)
            } else if width <= 31 {
                sink.add(.overlapMonth, 1)
            } else {
                sink.add(.overlapLong, 1)
            }
        } else if apart == 1 {
            sink.add(.apartOne, 1)
        } else if apart <= 3 {
            sink.add(.apartThree, 1)
        } else if apart <= 7 {
            sink.add(.apartWeek, 1)
        } else if apart <= 14 {
            sink.add(.apartFortnight, 1)
        } else {
            sink.add(.apartLonger, 1)
        }
        if x.isUncertain || y.isUncertain || x.isDoubtful || y.isDoubtful { sink.add(.uncertainDate, 1) }
        let later = x.first > y.last ? x : y
        if apart > 0, later.isReceipt { sink.add(.laterReceipt, 1) }
        if apart > 0, later.isReceipt, speaks(later, of: x.first > y.last ? y : x) { sink.add(.receiptNamed, 1) }
        if x.isReceipt != y.isReceipt { sink.add(.receipt, 1) }
        let there = told(x, y, ground)
        let back = told(y, x, ground)
        if x.toldDays.isEmpty == false, y.toldDays.isEmpty == false, tellOneDay(x, y, ground) {
            sink.add(.sameToldDay, 1)
        }
        if there == 1 || back == 1 {
            sink.add(.toldDay, 1)
            if speaks(x, of: y) || speaks(y, of: x) { sink.add(.toldDayNamed, 1) }
            if apart > 0, later.isReceipt { sink.add(.letterOfDay, 1) }
        } else if there == 2 || back == 2 {
            sink.add(.nearToldDay, 1)
        } else if there < 0 || back < 0 {
            sink.add(.toldOtherDay, 1)
        }
    }

    /// 1 where the words of `from` name the day of `to`, 2 where they name one beside it, -1 where they name only other
    /// days, else 0.
    private static func told(_ from: EntryFacts, _ to: EntryFacts, _ ground: Ground) -> Int {
        if from.toldDays.isEmpty || to.width > 7 || (to.first == from.first && to.last == from.last) { return 0 }
        var isNear = false
        for at in from.toldDays {
            let day = ground.toldDays[Int(at)]
            if day >= to.first, day <= to.last { return 1 }
            if to.width == 0, abs(day - to.first) <= 2 { isNear = true }
        }
        return isNear ? 2 : -1
    }

    /// Whether the words of both name one day before their own.
    static func tellOneDay(_ x: EntryFacts, _ y: EntryFacts, _ ground: Ground) -> Bool {
        x.toldDays.contains { at in
            y.toldDays.contains { ground.toldDays[Int($0)] == ground.toldDays[Int(at)] }
        }
    }

    private static func speaks(_ x: EntryFacts, of y: EntryFacts) -> Bool {
        y.agency < 64 && x.speaksOf >> UInt64(y.agency) & 1 == 1
    }

    private static func kinds(
        _ x: EntryFacts, _ y: EntryFacts, _ a: Int, _ b: Int, _ apart: Int32, _ ground: Ground, _ sink: inout some Sink
    ) -> Int {
        var bestKind = -1
        var shared = x.kinds & y.kinds
        var sum: Float = 0
        var best: Float = 0
        while shared != 0 {
            let k = shared.trailingZeroBitCount
            shared &= shared - 1
            let both = (ground.weight(a, k) * ground.weight(b, k)).squareRoot()
            sum += both
            if both > best {
                best = both
                bestKind = k
            }
        }
        if sum > 0 {
            let strength = min(2, (best + 0.3 * (sum - best)) / 2)
            sink.add(.kindsShared, strength)
            if apart > 0 { sink.add(.kindsSharedApart, strength) }
            sink.add(.rareKind, ground.rarity[bestKind] * min(1, best / 2))
        } else if x.kinds != 0, y.kinds != 0 {
            sink.add(.noKindShared, 1)
        } else {
            sink.add(.oneWithoutKinds, 1)
        }
        if x.chief >= 0, x.chief == y.chief {
            sink.add(.chiefShared, 1)
            if apart > 0 {
                sink.add(.chiefApart, 1)
                if x.isSole, y.isSole { sink.add(.soleApart, 1) }
            }
        }
        if (x.kinds | y.kinds) & Self.internals != 0 { sink.add(.isInternal, 1) }
        let meetingsOfX = x.kinds & Self.meetings
        let meetingsOfY = y.kinds & Self.meetings
        if meetingsOfX & meetingsOfY != 0 {
            if bestKind >= 0, Self.meetings & (1 << UInt64(bestKind)) != 0 {
                sink.add(.specificMeeting, min(1, best / 2))
                if apart > 0 { sink.add(.meetingApart, min(1, best / 2)) }
            }
        } else if meetingsOfX != 0, meetingsOfY != 0 {
            sink.add(.differentMeeting, 1)
        }
        return bestKind
    }

    private static func agencies(_ x: EntryFacts, _ y: EntryFacts, _ apart: Int32, _ sink: inout some Sink) {
        let ofX: UInt64 = x.agency < 64 ? 1 << UInt64(x.agency) : 0
        let ofY: UInt64 = y.agency < 64 ? 1 << UInt64(y.agency) : 0
        let heard = x.heardFrom & ofY != 0 || y.heardFrom & ofX != 0
        let told = x.told & ofY != 0 || y.told & ofX != 0
        if heard { sink.add(.heardFrom, 1) }
        if told { sink.add(.told, 1) }
        if heard && told { sink.add(.heardAndTold, 1) }
        if (x.told & ofY != 0 && y.heardFrom & ofX != 0) || (y.told & ofX != 0 && x.heardFrom & ofY != 0) {
            sink.add(.answered, 1)
            if apart > 0 {
                sink.add(.answeredApart, 1)
                if x.kinds & y.kinds & Self.referral != 0 { sink.add(.referralAnswered, 1) }
            }
        }
        if x.speaksOf & ofY != 0, y.speaksOf & ofX != 0 {
            sink.add(.bothNamed, 1)
            if apart > 0 { sink.add(.bothNamedApart, 1) }
        }
        if !heard, !told, x.named & ofY != 0 || y.named & ofX != 0 { sink.add(.named, 1) }
        if (x.heardFrom != 0 && x.heardFrom & ofY == 0) || (y.heardFrom != 0 && y.heardFrom & ofX == 0) {
            sink.add(.heardFromOther, 1)
        }
        if (x.told != 0 && x.told & ofY == 0) || (y.told != 0 && y.told & ofX == 0) { sink.add(.toldOther, 1) }
    }

    /// Who told whom where one entry is days later than the other.
    private static func later(_ x: EntryFacts, _ y: EntryFacts, _ apart: Int32, _ sink: inout some Sink) {
        if x.heardFrom & y.heardFrom != 0 { sink.add(.bothHeard, 1) }
        guard apart > 0 else { return }
        let (early, late) = x.first > y.last ? (y, x) : (x, y)
        if late.agency < 64, early.told >> UInt64(late.agency) & 1 == 1 { sink.add(.toldLater, 1) }
        if early.agency < 64, late.heardFrom >> UInt64(early.agency) & 1 == 1 { sink.add(.heardLater, 1) }
    }
}
