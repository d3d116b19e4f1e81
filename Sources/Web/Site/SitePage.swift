/// The skeleton every page of the site shares: language, title, skip link, landmarks and one `main`.
struct SitePage: Sendable {
    let frame: PageFrame

    private var words: SiteWords { catalogue.site }

    init(_ frame: PageFrame) { self.frame = frame }

    /// The whole page; `content` writes the main part, which holds the page's one `h1`.
    func render(_ content: (inout HtmlWriter) -> Void) -> [UInt8] {
        var html = HtmlWriter(capacity: 96 << 10)
        html.language = frame.language
        html.doctype()
        html.element(.html, .lang(frame.language.tag)) { html in
            head(&html)
            html.element(.body, frame.isWide ? .class("wide") : nil) { html in
                html.element(.a, .class("skip"), .href(place: "#main"), say: Wording(words.skip))
                banner(&html)
                html.newline()
                waymarks(&html)
                html.element(.main, .id("main"), .tabindex(-1)) { html in
                    if let said = frame.said {
                        Banner(kind: .done, words: said.words, takesFocus: true).write(&html)
                    }
                    children(&html)
                    content(&html)
                }
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
            let title = frame.hasProblems ? words.pageTitleWithErrors : words.pageTitle
            html.element(.title, say: Wording(title, frame.title))
            html.void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
            html.void(.meta, .name("color-scheme"), .content("light dark"))
            html.void(.link, .rel("stylesheet"), .href(.stylesheet))
            html.void(.link, .rel("icon"), .href(.icon), .type("image/svg+xml"))
            html.element(.script, .src(.script), .defer) { _ in }
        }
        html.newline()
    }

    private func banner(_ html: inout HtmlWriter) {
        html.element(.header, .class("bar")) { html in
            html.element(.div) { html in
                html.element(.a, .class("mark"), .href(.home)) { html in
                    html.markup(HouseStyle.mark)
                    html.element(.span, .class("word"), say: Wording(words.name))
                }
                if let account = frame.account {
                    AccountMenu(account: account).write(&html)
                } else {
                    html.element(.span, .class("saying"), say: Wording(words.saying))
                }
            }
            if let account = frame.account { areas(account.areas, &html) }
        }
        if frame.account?.hidesNames == true {
            html.element(.p, .class("hiding"), .role("status"), say: Wording(words.namesHidden))
        }
    }

    private func areas(_ areas: [PageFrame.Area], _ html: inout HtmlWriter) {
        guard !areas.isEmpty else { return }
        let name = Wording(words.mainNavigation)
        html.element(.nav, .class("areas"), .ariaLabel(words: html.plain(name)), html.foreign(name)) { html in
            html.element(.ul) { html in
                for area in areas {
                    html.element(.li) { html in
                        html.element(
                            .a, .href(area.link), area.isCurrent ? .ariaCurrent("page") : nil, say: area.words)
                    }
                }
            }
        }
    }

    private func waymarks(_ html: inout HtmlWriter) {
        guard !frame.waymarks.isEmpty else { return }
        let name = Wording(words.breadcrumbs)
        html.element(.nav, .class("waymarks"), .ariaLabel(words: html.plain(name)), html.foreign(name)) { html in
            html.element(.ol) { html in
                for mark in frame.waymarks {
                    html.element(.li) { html in html.element(.a, .href(mark.link), say: mark.words) }
                }
            }
        }
    }

    /// Whom the page is about stands before all else on it.
    private func children(_ html: inout HtmlWriter) {
        if frame.children.isEmpty { return }
        let heading = Wording(catalogue.review.children, frame.children.count)
        html.element(.div, .class("about-children")) { html in
            html.element(.p, .id("about-children"), say: heading)
            html.element(.ul, .ariaLabelledby("about-children")) { html in
                for child in frame.children {
                    html.element(.li) { html in html.element(.a, .href(child.link), say: child.name) }
                }
            }
        }
    }

    private func footer(_ html: inout HtmlWriter) {
        html.element(.footer) { html in
            html.element(.div) { html in
                html.element(.p) { html in
                    html.element(.a, .href(.support), say: Wording(words.support))
                }
                html.element(.p) { html in
                    if let version = frame.version {
                        html.say(Wording(words.footer, .data(version)))
                        html.say(Wording(words.sentenceEnd))
                    }
                    html.say(Wording(words.footerPromise))
                }
            }
        }
    }
}
