/// What a person reads when a page cannot be shown: what happened, that nothing is lost, and what to do next.
struct ErrorPage: Sendable {
    let heading: Phrase
    let paragraphs: [Wording]

    private static let words = catalogue.errors

    static let notFound = ErrorPage(
        heading: words.notFound, paragraphs: [Wording(words.notFoundWhat), Wording(words.notFoundNext)])
    static let wrongMethod = ErrorPage(heading: words.wrongMethod, paragraphs: [Wording(words.wrongMethodWhat)])
    static let badRequest = ErrorPage(heading: words.badRequest, paragraphs: [Wording(words.badRequestWhat)])
    static let tooLarge = ErrorPage(
        heading: words.tooLarge, paragraphs: [Wording(words.tooLargeWhat), Wording(words.tooLargeNext)])
    static let notFromHere = ErrorPage(heading: words.notFromHere, paragraphs: [Wording(words.notFromHereWhat)])
    static let failed = ErrorPage(
        heading: words.failed, paragraphs: [Wording(words.failedWhat), Wording(words.failedNext)])

    /// - Parameter reason: as the policy says it.
    static func notAllowed(_ reason: String) -> ErrorPage {
        ErrorPage(heading: words.notAllowed, paragraphs: [.english(reason), Wording(words.notAllowedNext)])
    }

    /// - Parameter message: as the store says it.
    static func refused(_ message: String) -> ErrorPage {
        ErrorPage(heading: words.refused, paragraphs: [.english(message), Wording(words.refusedNext)])
    }

    func render(in language: SiteLanguage = .english) -> [UInt8] {
        SitePage(PageFrame(title: Wording(heading), language: language)).render { html in
            html.element(.h1, say: Wording(heading))
            for paragraph in paragraphs { html.element(.p, say: paragraph) }
            html.element(.p) { html in
                html.element(.a, .href(.home), say: Wording(catalogue.site.goHome))
            }
        }
    }
}
