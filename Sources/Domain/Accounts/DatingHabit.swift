/// How the agencies of a case date what they hear from others: on the day itself, or when they write it down. Only of an
/// agency that as a rule gives the day itself is another day worth showing.
struct DatingHabit {
    private var counts: [Int: (same: Int, all: Int)] = [:]

    private static let leastOfAgency = 6
    private static let leastOfCase = 15
    /// Share of hearings dated on the day itself that makes it a habit, in percent.
    private static let usual = 80

    /// Letters and notifications take their time where a call does not.
    private static func key(_ fact: EntryFacts) -> Int { fact.agency * 2 + (fact.isReceipt ? 1 : 0) }

    mutating func add(_ fact: EntryFacts, isSameDay: Bool) {
        for key in [Self.key(fact), fact.isReceipt ? -1 : -2] {
            counts[key, default: (0, 0)].all += 1
            if isSameDay { counts[key, default: (0, 0)].same += 1 }
        }
    }

    /// Whether this agency gives the day itself for news of this sort; where it has too few, whether the agencies of the
    /// case do.
    func isOnTheDay(_ fact: EntryFacts) -> Bool {
        if let own = counts[Self.key(fact)], own.all >= Self.leastOfAgency {
            return own.same * 100 >= own.all * Self.usual
        }
        guard let all = counts[fact.isReceipt ? -1 : -2], all.all >= Self.leastOfCase else { return false }
        return all.same * 100 >= all.all * Self.usual
    }
}
