/// The skeleton every page of the site shares: language, title, skip link, landmarks and one `main`.
struct SitePage: Sendable {
    /// Words of the browser's tab, before the product's name.
    let title: String
    let version: String?

    /// The whole page; `content` writes the main part, which begins with the page's one `h1`.
    func render(_ content: (inout HtmlWriter) -> Void) -> [UInt8] {
        var html = HtmlWriter()
        html.doctype()
        html.element(.html, .lang("en-GB")) { html in
            head(&html)
            html.element(.body) { html in
                html.element(.a, .class("skip"), .href(place: "#main"), text: "Skip to main content")
                banner(&html)
                html.newline()
                html.element(.main, .id("main"), .tabindex(-1), content: content)
                html.newline()
                footer(&html)
            }
        }
        html.newline()
        return html.bytes
    }

    private func head(_ html: inout HtmlWriter) {
        html.element(.head) { html in
            html.void(.meta, .charset("utf-8"))
            html.element(.title) { html in
                html.text(title)
                html.text(" – Casement")
            }
            html.void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
            html.void(.meta, .name("color-scheme"), .content("light dark"))
            html.void(.link, .rel("stylesheet"), .href(.stylesheet))
            html.void(.link, .rel("icon"), .href(.icon), .type("image/svg+xml"))
            html.element(.script, .src(.script), .defer, text: "")
        }
        html.newline()
    }

    private func banner(_ html: inout HtmlWriter) {
        html.element(.header, .class("bar")) { html in
            html.element(.div) { html in
                html.element(.a, .class("mark"), .href(.home)) { html in
                    html.markup(HouseStyle.mark)
                    html.element(.span, .class("word"), text: "Casement")
                }
                html.element(.span, .class("saying"), text: "a window on the system")
            }
        }
    }

    private func footer(_ html: inout HtmlWriter) {
        html.element(.footer) { html in
            html.element(.div) { html in
                html.element(.p) { html in
                    html.text("Casement")
                    if let version {
                        html.text(" ")
                        html.text(version)
                    }
                    html.text(". This page loads nothing from any other server and keeps no cookies.")
                }
            }
        }
    }
}
