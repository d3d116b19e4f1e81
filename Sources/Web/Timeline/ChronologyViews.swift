import Domain

/// The ways to look at one chronology, above each of them.
struct ChronologyViews: Sendable {
    let views: [(words: Phrase, link: SiteLink)]
    let current: SiteLink

    init(_ review: RecordID, current: SiteLink) {
        let words = catalogue.views
        views = [
            (words.entries, .chronology(review)), (words.timeline, .timeline(review)), (words.known, .known(review)),
            (words.expected, .expected(review)),
        ]
        self.current = current
    }

    func write(_ html: inout HtmlWriter) {
        let name = Wording(catalogue.views.name)
        html.element(.nav, .class("views off-paper"), .ariaLabel(words: html.plain(name)), html.foreign(name)) { html in
            html.element(.ul, .class("in-line")) { html in
                for (words, link) in views {
                    html.element(.li) { html in
                        html.element(
                            .a, .href(link), link == current ? .ariaCurrent("page") : nil, say: Wording(words))
                    }
                }
            }
        }
    }
}
