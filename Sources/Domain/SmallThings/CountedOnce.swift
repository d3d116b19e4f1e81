/// Small things of which several agencies write, each counted once: the first account counts, and the others show that it
/// was told.
struct CountedOnce {
    let chronology: IntegratedChronology
    let occurrences: [Occurrence]

    /// Days within which another agency's note of the same missed appointment may be written.
    private static let days = 21
    /// Earlier ones an account is compared with.
    private static let reach = 12

    func counted(_ things: [SmallThing]) -> [SmallThing] {
        var occurrenceOf: [Int: Int] = [:]
        for (place, occurrence) in occurrences.enumerated() {
            for entry in occurrence.entries { occurrenceOf[entry] = place }
        }
        var kept: [SmallThing] = []
        var placeOf: [Int: [Int]] = [:]
        for thing in things {
            let occurrence = occurrenceOf[thing.entry]
            let told = (occurrence.flatMap { placeOf[$0] } ?? []).first { isSame(kept[$0], thing) }
            if let first = told ?? kept.indices.suffix(Self.reach).first(where: { isNote(thing, of: kept[$0]) }) {
                if kept[first].followedBy == nil { kept[first].followedBy = thing.entry }
                if kept[first].followUpWords == nil { kept[first].followUpWords = thing.followUpWords }
                continue
            }
            if let occurrence { placeOf[occurrence, default: []].append(kept.count) }
            kept.append(thing)
        }
        return kept
    }

    /// Of one occurrence: an appointment told by another agency, or somebody missing from a meeting by the same name.
    private func isSame(_ one: SmallThing, _ other: SmallThing) -> Bool {
        guard one.kind == other.kind, areOfTwo(one, other) else { return false }
        switch one.kind {
        case .missedAppointment: return true
        case .meetingNotAttended: return !Self.names(one.words).isDisjoint(with: Self.names(other.words))
        default: return false
        }
    }

    /// "Day surgery: Kit not brought" and, in another agency's file a week later, "Day surg: Kit WNB, relisted".
    private func isNote(_ one: SmallThing, of other: SmallThing) -> Bool {
        guard one.kind == .missedAppointment, other.kind == .missedAppointment, areOfTwo(one, other),
            !one.who.isEmpty, one.who == other.who,
            let day = chronology.entries[one.entry].reckonedDay,
            let before = chronology.entries[other.entry].reckonedDay, day.days(since: before) <= Self.days,
            let label = Self.label(one.words), let named = Self.label(other.words), label.count == named.count
        else { return false }
        return zip(label, named).allSatisfy { Self.isShort($0, of: $1) || Self.isShort($1, of: $0) }
    }

    private func areOfTwo(_ one: SmallThing, _ other: SmallThing) -> Bool {
        chronology.entries[one.entry].agency != chronology.entries[other.entry].agency
    }

    /// What stands before a colon at the head of some words, at most three words; nil for none.
    static func label(_ words: String) -> [String]? {
        let tokens = TextTokens(words).tokens.prefix(4)
        guard let colon = tokens.firstIndex(where: { $0.key == ":" }), colon > 0,
            tokens[..<colon].allSatisfy({ !$0.isMark })
        else { return nil }
        return tokens[..<colon].map(\.key)
    }

    private static func isShort(_ short: String, of long: String) -> Bool {
        short == long || short.count >= leastLetters && long.hasPrefix(short)
    }

    private static let leastLetters = 4

    /// Words with a capital letter and words for a place in the family.
    private static func names(_ words: String) -> Set<String> {
        Set(
            TextTokens(words).tokens.filter {
                !$0.isMark && ($0.isCapitalised && $0.key.count > 3 || family.contains($0.key))
            }
            .map(\.key))
    }

    private static let family: Set<String> = ["mother", "father", "mum", "dad", "parents"]
}
