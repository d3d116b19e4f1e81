import Domain

/// The fields of a name that is put right.
enum CorrectNameField: String, FormField {
    case name, since, reason

    var called: Phrase {
        switch self {
        case .name: catalogue.succession.calledRightName
        case .since: catalogue.succession.calledSince
        case .reason: catalogue.forms.calledReason
        }
    }
    var isSecret: Bool { false }
}

/// The form that puts a name right, and where it had another before, the day from which it is true.
struct CorrectNamePage: PageBody {
    struct Input: Sendable {
        var name: String
        var since: CivilDate?
        var reason: String
    }

    let form: FilledForm<CorrectNameField>
    /// As it is now.
    let name: String
    let hasDay: Bool
    let link: SiteLink
    let token: String
    let cancel: SiteLink

    private var words: SuccessionWords { catalogue.succession }

    var title: Wording { Wording(words.correctTitle, .data(name)) }
    var hasProblems: Bool { !form.problems.isEmpty || form.clash != nil }

    static func read(_ fields: FormFields, hasDay: Bool) -> FormOutcome<Input, CorrectNameField> {
        var reader = FormReader<CorrectNameField>(fields)
        let name = reader.line(.name)
        let since = hasDay ? reader.day(.since) : nil
        let reason = reader.line(.reason, atMost: 300)
        return reader.outcome { Input(name: name, since: since, reason: reason) }
    }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(
            form: form, link: link, token: token, submit: Wording(words.correctSubmit), cancel: cancel)
        view.head(&html, title)
        html.element(.p, .class("lead"), say: Wording(words.correctLead))
        view.write(&html) { html in
            form.line(.name, Wording(words.rightName), help: Wording(words.nameHelp)).write(&html)
            if hasDay { form.date(.since, Wording(words.sinceField), help: Wording(words.sinceHelp)).write(&html) }
            form.line(
                .reason, Wording(catalogue.forms.reason), help: Wording(catalogue.forms.reasonHelp)
            ).write(&html)
        }
    }
}
