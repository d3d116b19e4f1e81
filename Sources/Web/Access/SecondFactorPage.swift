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

    private var words: SecondFactorWords { catalogue.secondFactor }

    var title: Wording { Wording(usesRecoveryCode ? words.recoveryTitle : words.title) }
    var hasProblems: Bool { !form.problems.isEmpty }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(form: form, link: .secondFactor, token: token, submit: Wording(words.submit))
        view.head(&html, title)
        view.write(&html) { html in
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
                html.element(.p, .id("cannot")) { html in
                    html.element(.a, .href(.secondFactor), say: Wording(words.useApp))
                }
            } else {
                html.element(.h2, .id("cannot"), say: Wording(words.cannot))
                html.element(.p, say: Wording(words.cannotWhat))
                html.element(.p) { html in
                    html.element(.a, .href(.secondFactor.with([("by", "recovery")])), say: Wording(words.useRecovery))
                }
            }
        }
    }
}
