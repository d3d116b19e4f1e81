/// A table as it is shown: a caption, columns that may be sorted, rows that each have a heading, and around it the filters,
/// the pages and the ways to take it along. Every value is ready; links are made by the view model.
struct TableView: Sendable {
    struct Column: Sendable {
        var heading: Wording
        /// Leads to the same list sorted by this column; nil where it cannot be.
        var sortLink: SiteLink?
        var order: Order?
        var isNumeric = false
    }

    enum Order: Sendable { case ascending, descending }

    enum Cell: Sendable {
        case words(Wording)
        /// A day, kept on one line.
        case day(Wording)
        case link(Wording, SiteLink)
        case tag(Tag)
        /// With a tag beside it.
        case linkWithTag(Wording, SiteLink, Tag)
        case dayWithTag(Wording, Tag)
        /// Several things, one below the other.
        case lines([Wording])
        /// Several things with how each stands, one below the other.
        case standings([(words: Wording, link: SiteLink?, tag: Tag)])
        /// Several links in one cell; what they are of is said to a screen reader with each.
        case links([(words: Phrase, link: SiteLink)], of: Wording)
        /// A button that sends a form; `name` says to a screen reader what it does to which row.
        case button(Wording, name: Wording, SiteLink, token: String)
        case empty
    }

    let caption: Wording
    /// The caption is said already by a heading above.
    var isCaptionHidden = false
    let columns: [Column]
    /// Each with a cell for each column; the first is the row's heading.
    let rows: [[Cell]]
    var filters: ListFilters?
    var pages: Pager?
    var exports: [(words: Wording, link: SiteLink)] = []
    var empty: EmptyState?

    func write(_ html: inout HtmlWriter) {
        filters?.write(&html)
        if rows.isEmpty {
            if let empty { empty.write(&html) } else { html.element(.p, say: Wording(catalogue.tables.nothingMatches)) }
            return
        }
        let name = html.plain(caption)
        html.element(
            .div, .class("scroll"), .role("group"), .ariaLabel(words: name), html.foreign(caption), .tabindex(0)
        ) { html in
            html.element(.table) { html in
                html.element(.caption, isCaptionHidden ? .class("quiet") : nil, say: caption)
                head(&html)
                html.element(.tbody) { html in
                    for row in rows { self.row(row, &html) }
                }
            }
        }
        pages?.write(&html)
        writeExports(&html)
    }

    private func head(_ html: inout HtmlWriter) {
        html.element(.thead) { html in
            html.element(.tr) { html in
                for column in columns {
                    let sort: HtmlAttribute? = column.order.map {
                        switch $0 {
                        case .ascending: .ariaSort("ascending")
                        case .descending: .ariaSort("descending")
                        }
                    }
                    html.element(.th, .scope("col"), sort, column.isNumeric ? .class("number") : nil) { html in
                        guard let link = column.sortLink else {
                            html.say(column.heading)
                            return
                        }
                        html.element(.a, .href(link), .class(arrow(column.order))) { html in
                            html.element(.span, .class("quiet"), say: Wording(catalogue.tables.sortBy))
                            html.text(" ")
                            html.say(column.heading)
                        }
                    }
                }
            }
        }
        html.newline()
    }

    private func arrow(_ order: Order?) -> StaticString {
        switch order {
        case nil: "sort"
        case .ascending: "sort up"
        case .descending: "sort down"
        }
    }

    private func row(_ cells: [Cell], _ html: inout HtmlWriter) {
        html.element(.tr) { html in
            for (place, (column, cell)) in zip(columns, cells).enumerated() {
                let look: HtmlAttribute? = column.isNumeric ? .class("number") : nil
                // On a narrow screen each row is a card, and each value says what it is.
                let label: HtmlAttribute = .data("data-label", html.plain(column.heading))
                if place == 0 {
                    html.element(.th, .scope("row"), look) { html in self.cell(cell, &html) }
                } else {
                    html.element(.td, look, label) { html in self.cell(cell, &html) }
                }
            }
        }
        html.newline()
    }

    private func cell(_ cell: Cell, _ html: inout HtmlWriter) {
        switch cell {
        case .words(let words): html.say(words)
        case .day(let words): html.element(.span, .class("day"), say: words)
        case .link(let words, let link): html.element(.a, .href(link), say: words)
        case .tag(let tag): tag.write(&html)
        case .linkWithTag(let words, let link, let tag):
            html.element(.a, .href(link), say: words)
            html.text(" ")
            tag.write(&html)
        case .dayWithTag(let words, let tag):
            html.element(.span, .class("day"), say: words)
            html.text(" ")
            tag.write(&html)
        // Nothing at all, so that a narrow screen does not name what is not there.
        case .lines([]): break
        case .lines(let lines):
            html.element(.ul, .class("plain")) { html in
                for line in lines { html.element(.li, say: line) }
            }
        case .standings(let items):
            html.element(.ul, .class("plain")) { html in
                for item in items {
                    html.element(.li) { html in
                        if let link = item.link {
                            html.element(.a, .href(link), say: item.words)
                        } else {
                            html.say(item.words)
                        }
                        html.text(" ")
                        item.tag.write(&html)
                    }
                }
            }
        case .links(let links, let of):
            html.element(.ul, .class("plain")) { html in
                for (words, link) in links {
                    html.element(.li) { html in
                        html.element(.a, .href(link)) { html in
                            html.say(Wording(words))
                            html.element(.span, .class("quiet")) { html in
                                html.text(" ")
                                html.say(of)
                            }
                        }
                    }
                }
            }
        case .button(let words, let name, let link, let token):
            HiddenForm(to: link, token: token).write(&html) { html in
                html.element(
                    .button, .type("submit"), .class("small"), .ariaLabel(words: html.plain(name)), say: words)
            }
        case .empty: break
        }
    }

    private func writeExports(_ html: inout HtmlWriter) {
        guard !exports.isEmpty else { return }
        html.element(.div, .class("exports")) { html in
            html.element(.h3, say: Wording(catalogue.tables.export))
            html.element(.p, .class("help"), say: Wording(catalogue.tables.exportNote))
            html.element(.ul, .class("in-line")) { html in
                for export in exports {
                    html.element(.li) { html in html.element(.a, .href(export.link), say: export.words) }
                }
            }
        }
    }
}

/// A word that says how something stands, with a border of its own kind so that no colour is needed to tell them apart.
struct Tag: Sendable, Hashable {
    enum Tone: Sendable, Hashable { case plain, quiet, done, underWay, attention }

    let words: Wording
    let tone: Tone

    init(_ words: Wording, _ tone: Tone = .plain) {
        self.words = words
        self.tone = tone
    }

    func write(_ html: inout HtmlWriter) {
        let look: StaticString =
            switch tone {
            case .plain: "tag"
            case .quiet: "tag quieter"
            case .done: "tag done"
            case .underWay: "tag under-way"
            case .attention: "tag attention"
            }
        html.element(.strong, .class(look), say: words)
    }
}
