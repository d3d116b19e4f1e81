/// Something the page has to say before anything else: done, please note, important.
struct Banner: Sendable {
    enum Kind: Sendable { case done, information, important }

    let kind: Kind
    let words: Wording

    func write(_ html: inout HtmlWriter) {
        let (title, look): (Phrase, StaticString) =
            switch kind {
            case .done: (catalogue.site.done, "banner done")
            case .information: (catalogue.site.information, "banner")
            case .important: (catalogue.site.important, "banner important")
            }
        html.element(.div, .class(look), .role("status")) { html in
            html.element(.p, .class("banner-title"), say: Wording(title))
            html.element(.p, say: words)
        }
    }
}
