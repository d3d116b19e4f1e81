import Domain

/// What is not settled in files that are about to be let out to the panel: said, and no hindrance.
struct UnsettledView: Sendable {
    struct File: Sendable {
        var name: Wording
        /// Entries with something to settle.
        var rows: Int
        /// Corrections that the file was not read with yet.
        var corrections: Int
        var link: SiteLink
    }

    let files: [File]

    private var words: FileWords { catalogue.files }

    func write(_ html: inout HtmlWriter) {
        if files.isEmpty { return }
        html.element(.section, .class("banner important"), .ariaLabelledby("unsettled")) { html in
            html.element(.h2, .id("unsettled"), say: Wording(words.unsettledTitle))
            for file in files {
                html.element(.p) { html in
                    if file.rows > 0 { html.say(Wording(words.unsettledRows, file.rows)) }
                    if file.rows > 0, file.corrections > 0 { html.text(" ") }
                    if file.corrections > 0 { html.say(Wording(words.unsettledCorrections, file.corrections)) }
                    html.text(" ")
                    html.element(.a, .href(file.link), say: Wording(words.unsettledLook, file.name))
                }
            }
            html.element(.p, say: Wording(words.unsettledMay))
        }
    }
}
