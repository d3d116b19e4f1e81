/// A form of a button or two, with its token.
struct HiddenForm: Sendable {
    let link: SiteLink
    let token: String
    var isMultipart = false
    /// The version of the record it began from.
    var version: Int?

    init(to link: SiteLink, token: String, isMultipart: Bool = false, version: Int? = nil) {
        self.link = link
        self.token = token
        self.isMultipart = isMultipart
        self.version = version
    }

    func write(_ html: inout HtmlWriter, content: (inout HtmlWriter) -> Void) {
        html.element(
            .form, .method("post"), .action(link), isMultipart ? .enctype("multipart/form-data") : nil, .novalidate
        ) { html in
            html.void(.input, .type("hidden"), .name(words: FormToken.fieldName), .value(token))
            if let version { html.void(.input, .type("hidden"), .name("version"), .value(version)) }
            content(&html)
        }
    }
}
