/// The one field of a ``ReasonPage``.
enum ReasonField: String, FormField {
    case reason

    var called: Phrase { catalogue.forms.calledReason }
    var isSecret: Bool { false }
}

/// A question asked before something grave, with the reason for it: for what goes on record with one.
struct ReasonPage: PageBody {
    let form: FilledForm<ReasonField>
    let question: Wording
    let what: Wording
    /// What it is about, one by one.
    var list: [Wording] = []
    let confirm: Wording
    let link: SiteLink
    let token: String
    let cancel: SiteLink
    var isGrave = true
    /// Not all that is asked about needs a reason.
    var asksWhy = true
    /// What is asked for in place of a reason, in as many words as it takes.
    var asksFor: Phrase?
    /// What should be read before.
    var first: (words: Wording, link: SiteLink)?

    var title: Wording { question }
    var hasProblems: Bool { !form.problems.isEmpty }

    /// - Parameter isLong: it may have several lines.
    static func read(_ fields: FormFields, isLong: Bool = false) -> FormOutcome<String, ReasonField> {
        var reader = FormReader<ReasonField>(fields)
        let reason = isLong ? reader.text(.reason, atMost: 5_000) : reader.line(.reason, atMost: 300)
        return reader.outcome { reason }
    }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(form: form, link: link, token: token, submit: confirm, cancel: cancel, isGrave: isGrave)
        view.head(&html, question)
        html.element(.p, .class("lead"), say: what)
        if !list.isEmpty {
            html.element(.ul) { html in
                for item in list { html.element(.li, say: item) }
            }
        }
        if let first { html.element(.p) { $0.element(.a, .href(first.link), say: first.words) } }
        view.write(&html) { html in
            guard asksWhy else { return }
            if let asksFor { return form.area(.reason, Wording(asksFor), rows: 6).write(&html) }
            form.line(
                .reason, Wording(catalogue.forms.reason), help: Wording(catalogue.forms.reasonHelp)
            ).write(&html)
        }
    }
}
