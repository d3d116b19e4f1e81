/// Narrows wide, missing and doubtful dates by the rows above and below in the file, where the file runs in order of
/// date. Only for finding accounts of one occurrence: the entry's own date stays as written.
struct RowOrder {
    /// Days a date written as one or two days may cover and still steady its neighbours.
    private static let steadyDays: Int32 = 3
    /// Days between the rows above and below within which an undated row may be placed.
    private static let mostDaysBetween: Int32 = 45
    /// Days by which a row may stand out of order and still have its own day right: rows by child or put in late.
    private static let outOfPlace: Int32 = 31

    static func narrow(_ facts: inout [EntryFacts], _ chronology: IntegratedChronology) {
        let order = facts.indices.sorted {
            let a = chronology.entries[$0]
            let b = chronology.entries[$1]
            return (a.file, a.id.table, a.id.row) < (b.file, b.id.table, b.id.row)
        }
        var start = 0
        while start < order.count {
            let first = chronology.entries[order[start]]
            var end = start
            while end < order.count, chronology.entries[order[end]].file == first.file,
                chronology.entries[order[end]].id.table == first.id.table
            {
                end += 1
            }
            narrowTable(order[start..<end], &facts)
            start = end
        }
    }

    /// A single day whose year alone does not fit its place ("2101" between two rows of 2001) is taken for that day of the
    /// year in which it does.
    private static func correctYear(_ fact: inout EntryFacts, _ above: Int32, _ below: Int32) {
        guard fact.isPlaced, fact.width == 0, fact.first < above - outOfPlace || fact.first > below + outOfPlace else {
            return
        }
        let (_, month, day) = CivilDate(dayNumber: fact.first).components
        for year in Set([above, below].map { CivilDate(dayNumber: $0).year }).sorted() {
            guard let found = CivilDate(year: year, month: month, day: day)?.dayNumber, found >= above - outOfPlace,
                found <= below + outOfPlace
            else { continue }
            fact.first = found
            fact.last = found
            return
        }
    }

    private static func narrowTable(_ rows: ArraySlice<Int>, _ facts: inout [EntryFacts]) {
        func isSteady(_ place: Int) -> Bool {
            facts[place].isPlaced && facts[place].width < steadyDays && !facts[place].isDoubtful
        }
        let steady = rows.filter(isSteady)
        let rising = zip(steady, steady.dropFirst()).filter { facts[$0].first <= facts[$1].first }.count
        guard steady.count > 3, rising * 10 >= (steady.count - 1) * 8 else { return }
        var next = 0
        for place in rows {
            if next < steady.count, steady[next] == place {
                next += 1
                continue
            }
            guard next > 0, next < steady.count else { continue }
            let above = facts[steady[next - 1]].first
            let below = facts[steady[next]].last
            guard above <= below else { continue }
            if facts[place].isDoubtful { correctYear(&facts[place], above, below) }
            let fact = facts[place]
            if fact.isPlaced, fact.isDoubtful, fact.width < steadyDays, fact.first >= above - outOfPlace,
                fact.last <= below + outOfPlace
            {
                continue
            }
            if fact.isPlaced, !fact.isDoubtful {
                let first = max(fact.first, above)
                let last = min(fact.last, below)
                if first <= last, fact.width > 6 {
                    facts[place].first = first
                    facts[place].last = last
                }
            } else if below - above <= mostDaysBetween {
                facts[place].first = above
                facts[place].last = below
            }
        }
    }
}
