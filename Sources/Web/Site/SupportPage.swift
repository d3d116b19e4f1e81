/// Support for whoever reads case material: one click away from every page.
struct SupportPage: Sendable {
    let version: String?

    func render() -> [UInt8] {
        let words = catalogue.site
        return SitePage(PageFrame(title: Wording(words.supportTitle), version: version)).render { html in
            html.element(.h1, say: Wording(words.supportTitle))
            html.element(.p, .class("lead"), say: Wording(words.supportLead))
            html.element(.p, say: Wording(words.supportSteps))
            html.element(.p, say: Wording(words.supportLines))
        }
    }
}
