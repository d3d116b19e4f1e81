/// Something the page has to say before anything else: done, please note, important.
struct Banner: Sendable {
    enum Kind: Sendable { case done, information, important }

    let kind: Kind
    let words: Wording
    /// It says what a press just did: a script leads the focus there, since a page that is new announces nothing by itself.
    var takesFocus = false

    func write(_ html: inout HtmlWriter) {
        let (title, look): (Phrase, StaticString) =
            switch kind {
            case .done: (catalogue.site.done, "banner done")
            case .information: (catalogue.site.information, "banner")
            case .important: (catalogue.site.important, "banner important")
            }
        html.element(
            .div, .class(look), .role("status"), takesFocus ? .id("said") : nil, takesFocus ? .tabindex(-1) : nil
        ) { html in
            html.element(.p, .class("banner-title"), say: Wording(title))
            html.element(.p, say: words)
        }
    }
}
