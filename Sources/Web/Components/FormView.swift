/// A form of one record: what went wrong above the heading, then notices, the fields, and one button that says what it
/// does.
struct FormView<Field: FormField>: Sendable {
    let form: FilledForm<Field>
    let link: SiteLink
    let token: String
    let submit: Wording
    var isMultipart = false
    /// Leads away without saving.
    var cancel: SiteLink?
    /// What the form does cannot easily be taken back.
    var isGrave = false
    /// A second button, which sends the form with this name: after the first, so that the enter key presses the first.
    var other: (words: Wording, name: String)?

    /// The heading of the page with the summary of what is wrong above it.
    func head(_ html: inout HtmlWriter, _ heading: Wording) {
        ErrorSummary(form).write(&html)
        html.element(.h1, say: heading)
        if let notice = form.notice { Banner(kind: .important, words: Wording(notice)).write(&html) }
        if let clash = form.clash { clashNotice(clash, &html) }
    }

    func write(_ html: inout HtmlWriter, fields: (inout HtmlWriter) -> Void) {
        HiddenForm(to: link, token: token, isMultipart: isMultipart, version: form.version).write(&html) { html in
            fields(&html)
            html.element(.div, .class("buttons")) { html in
                html.element(.button, .type("submit"), .class(isGrave ? "main grave" : "main"), say: submit)
                if let other {
                    html.element(.button, .type("submit"), .name(words: other.name), .value("1"), say: other.words)
                }
                if let cancel { html.element(.a, .href(cancel), say: Wording(catalogue.forms.cancel)) }
            }
        }
    }

    private func clashNotice(_ clash: FormClash<Field>, _ html: inout HtmlWriter) {
        let words = catalogue.forms
        html.element(.section, .class("banner important"), .ariaLabelledby("clash")) { html in
            html.element(.h2, .id("clash"), say: Wording(words.clashTitle))
            html.element(.p, say: Wording(words.clashWhat, .data(clash.who), .english(clash.when)))
        }
    }
}
