import Domain

/// Months and years at a glance: how many entries each has, and a way to each.
struct MonthsView: Sendable {
    let months: ChronologyMonths
    /// What is chosen otherwise; a month adds its days.
    let choice: ChronologyChoice
    let link: SiteLink

    private var words: MonthWords { catalogue.months }

    func write(_ html: inout HtmlWriter) {
        guard let first = months.months.first, let last = months.months.last else { return }
        let most = months.months.map(\.entries).max() ?? 1
        let counts = Dictionary(
            uniqueKeysWithValues: months.months.map { ([$0.year, $0.month], $0.entries) })
        let hasDays = choice.filter.from != nil || choice.filter.to != nil
        html.element(.details, .class("choose glance"), hasDays ? .open : nil) { html in
            html.element(.summary, say: Wording(words.title))
            if hasDays {
                html.element(.p) { $0.element(.a, .href(to(nil, nil)), say: Wording(words.all)) }
            }
            html.element(.dl) { html in
                for years in Self.rows(
                    first.year...last.year, { year in (1...12).contains { counts[[year, $0]] != nil } })
                {
                    html.element(.div) { html in
                        if years.count > 1 {
                            html.element(.dt) { html in
                                html.say(
                                    Wording(
                                        words.span, .data(String(years.lowerBound)), .data(String(years.upperBound))))
                            }
                            html.element(.dd) { html in
                                html.element(.span, .class("note"), say: Wording(words.entries, 0))
                            }
                        } else {
                            year(years.lowerBound, counts, most, &html)
                        }
                    }
                }
            }
            if months.undated > 0 {
                html.element(.p, .class("help"), say: Wording(words.undated, months.undated))
            }
        }
    }

    /// One row for each year, and one for some years on end that have nothing: a silence of years is seen, and a century that
    /// a slip of the pen made does not push the list off the screen.
    private static func rows(_ years: ClosedRange<Int>, _ hasEntries: (Int) -> Bool) -> [ClosedRange<Int>] {
        var rows: [ClosedRange<Int>] = []
        var empty: [Int] = []
        func fold() {
            if let first = empty.first, let last = empty.last, empty.count >= 3 {
                rows.append(first...last)
            } else {
                rows += empty.map { $0...$0 }
            }
            empty = []
        }
        for year in years {
            if hasEntries(year) {
                fold()
                rows.append(year...year)
            } else {
                empty.append(year)
            }
        }
        return rows
    }

    private func year(_ year: Int, _ counts: [[Int]: Int], _ most: Int, _ html: inout HtmlWriter) {
        let entries = (1...12).reduce(0) { $0 + (counts[[year, $1]] ?? 0) }
        html.element(.dt) { html in
            if entries == 0 {
                html.text(year)
            } else {
                let whole = to(CivilDate(year: year, month: 1, day: 1), CivilDate(year: year, month: 12, day: 31))
                html.element(.a, .href(whole)) { $0.text(year) }
            }
            html.element(.span, .class("note"), say: Wording(words.entries, entries))
        }
        html.element(.dd) { html in
            html.element(.ul) { html in
                for month in 1...12 { self.month(year, month, counts[[year, month]] ?? 0, most, &html) }
            }
        }
    }

    private func month(_ year: Int, _ month: Int, _ entries: Int, _ most: Int, _ html: inout HtmlWriter) {
        let name = Wording(words[month])
        if entries == 0 {
            html.element(.li) { $0.element(.span, .class("none"), say: name) }
            return
        }
        let first = CivilDate(year: year, month: month, day: 1)
        let next = CivilDate(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1)
        let last = next.map { CivilDate(dayNumber: $0.dayNumber - 1) }
        let isChosen = first == choice.filter.from && last == choice.filter.to
        html.element(.li) { html in
            html.element(
                .a, .href(to(first, last)), .class("level-", 1 + (entries * 4 - 1) / most),
                isChosen ? .ariaCurrent("true") : nil
            ) { html in
                html.say(name)
                html.text(" ")
                html.element(.span, .class("quiet")) { html in
                    html.text(year)
                    html.text(": ")
                }
                html.element(.strong) { $0.text(entries) }
            }
        }
    }

    private func to(_ from: CivilDate?, _ to: CivilDate?) -> SiteLink {
        var choice = choice.page()
        (choice.filter.from, choice.filter.to) = (from, to)
        return link.with(choice.query)
    }
}
