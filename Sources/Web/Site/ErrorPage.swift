/// What a person reads when a page cannot be shown: what happened, that nothing is lost, and what to do next.
struct ErrorPage: Sendable {
    let heading: Phrase
    let paragraphs: [Phrase]

    private static let words = catalogue.errors

    static let notFound = ErrorPage(heading: words.notFound, paragraphs: [words.notFoundWhat, words.notFoundNext])
    static let wrongMethod = ErrorPage(heading: words.wrongMethod, paragraphs: [words.wrongMethodWhat])
    static let badRequest = ErrorPage(heading: words.badRequest, paragraphs: [words.badRequestWhat])
    static let tooLarge = ErrorPage(heading: words.tooLarge, paragraphs: [words.tooLargeWhat, words.tooLargeNext])
    static let notFromHere = ErrorPage(heading: words.notFromHere, paragraphs: [words.notFromHereWhat])
    static let failed = ErrorPage(heading: words.failed, paragraphs: [words.failedWhat, words.failedNext])

    func render(in language: SiteLanguage = .english) -> [UInt8] {
        SitePage(PageFrame(title: Wording(heading), language: language)).render { html in
            html.element(.h1, say: Wording(heading))
            for paragraph in paragraphs { html.element(.p, say: Wording(paragraph)) }
            html.element(.p) { html in
                html.element(.a, .href(.home), say: Wording(catalogue.site.goHome))
            }
        }
    }
}
