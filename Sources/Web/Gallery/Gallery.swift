/// The page that shows every part pages are made of, with invented words: to be looked at, and for tests of escaping and of
/// accessibility to walk over.
struct Gallery: Sendable {
    let version: String

    private var words: GalleryWords { catalogue.gallery }

    func render(in language: SiteLanguage) -> [UInt8] {
        let frame = PageFrame(
            title: Wording(words.title), language: language, version: version, account: GalleryExamples.account,
            isWide: true)
        return SitePage(frame).render { html in
            html.element(.h1, say: Wording(words.title))
            html.element(.p, .class("lead"), say: Wording(words.lead))
            html.element(.h2, say: Wording(words.pages))
            html.element(.ul) { html in
                for example in GalleryPages.all {
                    html.element(.li) { html in
                        html.element(.a, .href(.galleryExample(example.name)), say: example.page.title)
                        html.text(" ")
                        html.element(.span, .class("help")) { $0.text(example.name) }
                    }
                }
                html.element(.li) { html in html.element(.a, .href(.galleryForm), say: Wording(words.form)) }
            }
            html.element(.h2, say: Wording(words.parts))
            for part in GalleryExamples.parts {
                html.element(.section, .class("part")) { html in
                    html.element(.h3) { $0.text(part.name) }
                    part.write(&html)
                }
                html.newline()
            }
        }
    }

    /// A whole page with invented data; nil where there is none of that name.
    func example(_ name: String, in language: SiteLanguage) -> [UInt8]? {
        GalleryPages.all.first { $0.name == name }.map { example in
            SitePage(example.frame(language, version)).render { example.page.write(&$0) }
        }
    }
}
