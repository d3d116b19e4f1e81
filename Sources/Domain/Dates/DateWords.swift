/// What a word may mean inside a date. Only words listed in ``DateWordTable`` get a meaning; all others are `unknown`.
enum DateWordKind: UInt8 {
    case unknown, noise
    case month, weekday, ordinalSuffix, numberWord, ordinalWord
    case am, pm, hours, noon, midnight, oclock, isoT, zulu, dayPart
    case unit, vagueCount, later, earlier, next, previous
    case early, mid, late, beginning, start, middle, end, half
    case season, term, holidays, quarter, quarterShort, halfShort
    case financial, academic, school, reporting, year, decadeSuffix, decadeWord
    case week, weekStart, weekEnd, commencing, ending, weekend, containing
    case before, by, upTo, after, since, from, onwards, between, to, and, or, present, no, not, than
    case uncertain, circa, undated, unknownDate, known, dateWord, time
    case ditto, same, asWord, above, day, that
    case of, on, the, at, recorded, unknownDigits, roman
    case easter, christmas, good, newWord, boxing, eve, festivalDay, bank, bankHoliday, full, last
}

/// A word's meaning and its value (month 1...12, weekday 0...6, days in a unit, a number).
struct DateWord: Equatable {
    var kind: DateWordKind
    var value: Int16
    static let unknown = DateWord(kind: .unknown, value: 0)
}

/// Looks words up by their bytes: up to sixteen ASCII letters packed into two machine words, open addressing, no
/// hashing of strings (a dictionary of strings cost more than the rest of a reading).
struct DateWordTable: Sendable {
    private struct Slot: Sendable {
        var high: UInt64 = 0
        var low: UInt64 = 0
        var kind: UInt8 = 0
        var value: Int16 = 0
    }
    private var slots: [Slot]
    private let mask: Int

    static let shared = DateWordTable(DateVocabulary.all)

    private init(_ words: [(String, DateWordKind, Int)]) {
        let size = 2048
        mask = size - 1
        slots = Array(repeating: Slot(), count: size)
        for (word, kind, value) in words {
            var high: UInt64 = 0
            var low: UInt64 = 0
            for byte in word.utf8 { Self.push(byte, &high, &low) }
            var at = Self.place(high, low) & mask
            while slots[at].low != 0, slots[at].low != low || slots[at].high != high { at = (at + 1) & mask }
            slots[at] = Slot(high: high, low: low, kind: kind.rawValue, value: Int16(clamping: value))
        }
    }

    /// Adds one lower-case letter to a packed word.
    @inline(__always)
    static func push(_ byte: UInt8, _ high: inout UInt64, _ low: inout UInt64) {
        high = (high << 8) | (low >> 56)
        low = (low << 8) | UInt64(byte)
    }

    @inline(__always)
    private static func place(_ high: UInt64, _ low: UInt64) -> Int {
        let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> 40)
    }

    func find(high: UInt64, low: UInt64) -> DateWord {
        var at = Self.place(high, low) & mask
        while true {
            let slot = slots[at]
            if slot.low == 0 { return .unknown }
            if slot.low == low, slot.high == high {
                return DateWord(kind: DateWordKind(rawValue: slot.kind) ?? .unknown, value: slot.value)
            }
            at = (at + 1) & mask
        }
    }
}
