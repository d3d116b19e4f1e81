/// The one field of the second step.
enum SecondFactorField: String, FormField {
    case code, recovery

    var called: Phrase {
        self == .code ? catalogue.secondFactor.calledCode : catalogue.secondFactor.calledRecovery
    }
    var isSecret: Bool { true }
}

/// What somebody proves the second step with.
enum SecondFactorInput: Sendable, Equatable {
    /// Six figures from the app.
    case code(String)
    /// A recovery code: letters and figures in lower case, hyphens and spaces taken out.
    case recovery(String)

    static func read(_ fields: FormFields) -> FormOutcome<SecondFactorInput, SecondFactorField> {
        var reader = FormReader<SecondFactorField>(fields)
        if fields.one(SecondFactorField.recovery.rawValue) != nil {
            let words = reader.line(.recovery, atMost: 40)
            let plain = String(words.lowercased().unicodeScalars.filter { $0 != "-" && !$0.properties.isWhitespace })
            return reader.outcome { .recovery(plain) }
        }
        let code = reader.sixFigures(.code)
        return reader.outcome { .code(code) }
    }
}

/// The second step of signing in.
struct SecondFactorPage: PageBody {
    var form = FilledForm<SecondFactorField>()
    var usesRecoveryCode = false
    let token: String
    /// What was typed before the session ended, sealed: it goes along.
    var kept: String?

    /// Says by which of the two a person wants to come in.
    static let wayName = "by"
    static let recoveryWay = "recovery"

    private var words: SecondFactorWords { catalogue.secondFactor }

    var title: Wording { Wording(usesRecoveryCode ? words.recoveryTitle : words.title) }
    var hasProblems: Bool { !form.problems.isEmpty }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(form: form, link: .secondFactor, token: token, submit: Wording(words.submit))
        view.head(&html, title)
        view.write(&html) { html in
            keep(&html)
            if usesRecoveryCode {
                form.line(
                    .recovery, Wording(words.recovery), help: Wording(words.recoveryHelp), kind: .recoveryCode
                ).write(&html)
            } else {
                form.line(.code, Wording(words.code), help: Wording(words.codeHelp), kind: .oneTimeCode).write(&html)
            }
        }
        html.element(.section, .class("aside"), .ariaLabelledby("cannot")) { html in
            if usesRecoveryCode {
                html.element(.div, .id("cannot")) { html in other(&html, words.useApp, to: "app") }
            } else {
                html.element(.h2, .id("cannot"), say: Wording(words.cannot))
                html.element(.p, say: Wording(words.cannotWhat))
                html.element(.div) { html in other(&html, words.useRecovery, to: Self.recoveryWay) }
            }
        }
    }

    private func keep(_ html: inout HtmlWriter) {
        if let kept { html.void(.input, .type("hidden"), .name(words: SealedForm.fieldName), .value(kept)) }
    }

    /// The other way in: a link, or a button where something goes along.
    private func other(_ html: inout HtmlWriter, _ phrase: Phrase, to way: String) {
        if kept == nil {
            return html.element(.a, .href(.secondFactor.with([(Self.wayName, way)])), say: Wording(phrase))
        }
        HiddenForm(to: .secondFactor, token: token).write(&html) { html in
            keep(&html)
            html.void(.input, .type("hidden"), .name(words: Self.wayName), .value(way))
            html.element(.button, .type("submit"), say: Wording(phrase))
        }
    }
}
