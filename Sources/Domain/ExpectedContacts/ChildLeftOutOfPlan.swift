/// A child whom the words of a plan's beginning name, and for whom the case file gives no such plan: nothing is reckoned for
/// the child, and a reader is told so.
public struct ChildLeftOutOfPlan: Sendable, Hashable {
    /// Place in ``IntegratedChronology/children``.
    public var child: Int
    /// ``PlanSchedule/id``, and the first day the case file gives it for the others.
    public var plan: String
    public var from: CivilDate
    /// The entry that tells of its beginning, and its words.
    public var entry: Int
    public var words: String
}

extension ExpectedContactsFound {
    /// Days between the first day by the case file and an entry that tells of the same beginning.
    private static let near = 7

    /// In order of plan, then child.
    func leftOut(_ chronology: IntegratedChronology) -> [ChildLeftOutOfPlan] {
        var out: [ChildLeftOutOfPlan] = []
        for begun in suggestions where !begun.isEnd && chronology.entries.indices.contains(begun.entry) {
            func isSame(_ period: PlanPeriod) -> Bool {
                period.plan == begun.plan && abs(period.from.days(since: begun.day)) <= Self.near
            }
            let having = children.filter { $0.plans.contains { isSame($0.period) } }
            guard let from = having.first?.plans.first(where: { isSame($0.period) })?.period.from else { continue }
            let known = Set(having.map(\.child))
            let named = PlanNames(chronology.children, on: begun.day).named(in: begun.words)
            for child in named.subtracting(known).sorted()
            where !out.contains(where: { $0.child == child && $0.plan == begun.plan && $0.from == from }) {
                out.append(
                    ChildLeftOutOfPlan(
                        child: child, plan: begun.plan, from: from, entry: begun.entry, words: begun.words))
            }
        }
        return out.sorted { ($0.from, $0.plan, $0.child) < ($1.from, $1.plan, $1.child) }
    }
}

/// Reads whom a sentence about a plan means: by name, or as all the children.
struct PlanNames {
    private let children: [ChildOfCase]
    /// Those born by the day, and those born within a pregnancy's time after it.
    private let born: Set<Int>
    private let unborn: Set<Int>

    private static let pregnancy = 294

    init(_ children: [ChildOfCase], on day: CivilDate) {
        self.children = children
        born = Set(children.indices.filter { place in children[place].born.map { $0 <= day } ?? true })
        unborn = Set(
            children.indices.filter { place in
                children[place].born.map { $0 > day && $0.days(since: day) <= Self.pregnancy } ?? false
            })
    }

    func named(in words: String) -> Set<Int> {
        let keys = TextTokens(words).tokens.filter { !$0.isMark }.map(\.key)
        var found = Set(
            children.indices.filter { place in
                TextTokens(children[place].name).tokens.first.map { keys.contains($0.key) } ?? false
            })
        // "All three children", "both children": only where the number is that of the children there were.
        for place in keys.indices where keys[place] == "all" || keys[place] == "both" {
            let next = keys[(place + 1)...].prefix(4)
            guard let whom = next.firstIndex(where: Self.children.contains) else { continue }
            let number = keys[place] == "both" ? 2 : next[..<whom].compactMap { Self.numbers[$0] }.first
            let all = keys.contains("unborn") ? born.union(unborn) : born
            if number == nil || number == all.count {
                found.formUnion(all)
            } else if number == born.count + unborn.count {
                found.formUnion(born.union(unborn))
            }
        }
        if keys.contains("unborn") { found.formUnion(unborn) }
        return found
    }

    private static let children: Set<String> = ["children", "siblings", "kids"]
    private static let numbers = [
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "2": 2, "3": 3, "4": 4, "5": 5,
        "6": 6, "7": 7, "8": 8,
    ]
}
