/// What a person reads when a page cannot be shown: what happened, that nothing is lost, and what to do next.
struct ErrorPage: Sendable {
    let heading: String
    let paragraphs: [String]

    static let notFound = ErrorPage(
        heading: "Page not found",
        paragraphs: [
            "There is no page at this address.",
            "If you typed the address, check that it is right. If you followed a link, the page may have moved.",
        ])

    static let wrongMethod = ErrorPage(
        heading: "This page only shows things",
        paragraphs: ["The page you sent something to does not take anything in. Nothing was changed."])

    static let badRequest = ErrorPage(
        heading: "The server could not understand the request",
        paragraphs: ["Nothing was changed. Go back and try again."])

    static let failed = ErrorPage(
        heading: "Sorry, something went wrong",
        paragraphs: [
            "The fault is the program's, not yours. Try again in a few minutes.",
            "If it happens again, tell whoever looks after this server what you were doing and at what time.",
        ])

    func render() -> [UInt8] {
        SitePage(title: heading, version: nil).render { html in
            html.element(.h1, text: heading)
            for paragraph in paragraphs { html.element(.p, text: paragraph) }
            html.element(.p) { html in
                html.element(.a, .href(.home), text: "Go to the first page")
            }
        }
    }
}
