/// The filters above a list: a form that is sent by GET, so that the list they make has an address.
struct ListFilters: Sendable {
    struct Filter: Sendable {
        var name: String
        var label: Wording
        var choices: [Choice]
        /// The chosen value; empty for all.
        var chosen: String
    }

    let link: SiteLink
    let filters: [Filter]
    /// What else the address says (its order), kept when a filter changes.
    var kept: [(name: String, value: String)] = []

    func write(_ html: inout HtmlWriter) {
        let words = catalogue.tables
        html.element(.form, .method("get"), .action(link), .class("filters")) { html in
            for (name, value) in kept {
                html.void(.input, .type("hidden"), .name(words: name), .value(value))
            }
            for filter in filters {
                let identifier = "filter-" + filter.name
                html.element(.div) { html in
                    html.element(.label, .for(words: identifier), say: filter.label)
                    html.element(.select, .id(words: identifier), .name(words: filter.name)) { html in
                        html.element(.option, .value(""), say: Wording(words.all))
                        for choice in filter.choices {
                            html.element(
                                .option, .value(choice.value), choice.value == filter.chosen ? .selected : nil,
                                say: choice.words)
                        }
                    }
                }
            }
            html.element(.button, .type("submit"), say: Wording(words.apply))
            if filters.contains(where: { !$0.chosen.isEmpty }) {
                html.element(.a, .href(link), say: Wording(words.clear))
            }
        }
    }
}

/// The pages of a long list.
struct Pager: Sendable {
    struct Page: Sendable {
        var number: Int
        var link: SiteLink
    }

    let current: Int
    /// The pages offered by number; not all where there are many.
    let pages: [Page]
    let previous: SiteLink?
    let next: SiteLink?
    /// "21 to 40 of 57".
    let showing: Wording

    /// The pages of a list; nil where everything fits on one.
    /// - Parameter link: the list's address on a page.
    init?(total: Int, perPage: Int, current asked: Int, link: (Int) -> SiteLink) {
        let count = (total + perPage - 1) / perPage
        guard count > 1 else { return nil }
        let current = min(max(asked, 1), count)
        self.current = current
        let near = Set([1, count] + ((current - 2)...(current + 2))).filter { (1...count).contains($0) }
        pages = near.sorted().map { Page(number: $0, link: link($0)) }
        previous = current > 1 ? link(current - 1) : nil
        next = current < count ? link(current + 1) : nil
        showing = Wording(
            catalogue.tables.showing, .number((current - 1) * perPage + 1), .number(min(current * perPage, total)),
            .number(total))
    }

    func write(_ html: inout HtmlWriter) {
        let words = catalogue.tables
        let name = Wording(words.pages)
        html.element(.nav, .class("pager"), .ariaLabel(words: html.plain(name)), html.foreign(name)) { html in
            html.element(.p, .class("help"), say: showing)
            html.element(.ul, .class("in-line")) { html in
                if let previous {
                    html.element(.li) { $0.element(.a, .href(previous), say: Wording(words.previous)) }
                }
                for page in pages {
                    let label = Wording(words.page, .number(page.number))
                    html.element(.li) { html in
                        html.element(
                            .a, .href(page.link), .ariaLabel(words: html.plain(label)), html.foreign(label),
                            page.number == current ? .ariaCurrent("page") : nil
                        ) { $0.text(page.number) }
                    }
                }
                if let next { html.element(.li) { $0.element(.a, .href(next), say: Wording(words.next)) } }
            }
        }
    }
}
