/// What the family reads as a page of its own, to be kept, sent on or opened on a telephone: no link, no script, nothing loaded.
struct FamilyVersionFile: Sendable {
    private let page: FamilyVersionPage

    init(page: FamilyVersionPage) {
        // Nothing in it leads to where entries are decided.
        var page = page
        page.decides = false
        self.page = page
    }

    private static let style = InlineSource(
        constant: HouseStyle.base + FamilyStyle.sheet
            + "main { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }")

    func render() -> [UInt8] {
        var html = HtmlWriter()
        html.doctype()
        html.element(.html, .lang(html.language.tag)) { html in
            html.element(.head) { html in
                html.void(.meta, .charset("utf-8"))
                html.void(
                    .meta, .httpEquiv("Content-Security-Policy"),
                    .content("default-src 'none'; style-src '\(Self.style.sha256)'; base-uri 'none'"))
                html.element(.title, say: page.title)
                html.void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
                html.element(.style) { $0.markup(Self.style.markup) }
            }
            html.newline()
            html.element(.body) { html in html.element(.main) { page.told(&$0) } }
        }
        html.newline()
        return html.bytes
    }
}
