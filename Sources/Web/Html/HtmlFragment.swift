/// A part of a page, written once to be put into several. Only a writer makes one, so that all in it is escaped.
struct HtmlFragment: Sendable {
    let bytes: [UInt8]

    init(language: SiteLanguage, _ content: (inout HtmlWriter) -> Void) {
        var html = HtmlWriter(capacity: 64 << 10)
        html.language = language
        content(&html)
        bytes = html.bytes
    }
}
