import Domain

/// The entries of a page, a row each.
struct ChronologyTable {
    let reference: String
    let entries: Domain.ChronologyPage
    let choice: ChronologyChoice
    /// Empty for those who do not see them.
    let themes: [PanelTheme]
    var children: [WrittenChronology.NamedChild] = []
    let mayAsk: Bool
    let review: RecordID

    private var words: ChronologyWords { catalogue.chronology }

    func write(_ html: inout HtmlWriter) {
        if entries.entries.isEmpty { return }
        let headings = [words.date, catalogue.review.agency, words.event, words.seen, words.onIt].map { Wording($0) }
        let row = ChronologyRow(
            agencies: entries.agencies, themes: Dictionary(uniqueKeysWithValues: themes.map { ($0.id, $0.name) }),
            children: Dictionary(children.map { ($0.id, $0.name) }) { first, _ in first }, mayAsk: mayAsk,
            review: review, labels: headings.map { .data("data-label", html.plain($0)) },
            origin: choice.page().query)
        let title = Wording(words.title, .data(reference))
        html.element(.p, .class("help keys"), .hidden, say: Wording(catalogue.entry.keysList))
        html.element(.div, .class("scroll"), .role("group"), .ariaLabel(words: html.plain(title)), .tabindex(0)) {
            html in
            html.element(.table, .class("entries"), .data("data-keys", fixed: "list")) { html in
                html.element(.caption, say: Wording(words.pageFrom, entries.entries.count))
                html.element(.thead) { html in
                    html.element(.tr) { html in
                        for heading in headings { html.element(.th, .scope("col"), say: heading) }
                    }
                }
                html.element(.tbody) { html in
                    for entry in entries.entries { row.write(entry, &html) }
                }
            }
        }
    }
}

extension WrittenChronology {
    /// Writes what was read.
    init(
        _ review: ReviewSummary, _ page: Domain.ChronologyPage, months: ChronologyMonths, themes: [PanelTheme],
        children: [NamedChild] = [], choice: ChronologyChoice, mayAsk: Bool
    ) {
        let link = SiteLink.chronology(review.id)
        let table = HtmlFragment(language: .english) {
            ChronologyTable(
                reference: review.reference, entries: page, choice: choice, themes: themes, children: children,
                mayAsk: mayAsk, review: review.id
            ).write(&$0)
        }
        let glance = HtmlFragment(language: .english) {
            MonthsView(months: months, choice: choice, link: link).write(&$0)
        }
        var head = page
        head.entries = []
        self.init(review: review, page: head, themes: themes, children: children, months: glance, table: table)
    }
}
