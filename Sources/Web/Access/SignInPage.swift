/// The fields of the sign-in page.
enum SignInField: String, FormField {
    case email, password

    var called: Phrase { self == .email ? catalogue.signIn.calledEmail : catalogue.signIn.calledPassword }
    var isSecret: Bool { self == .password }
}

/// What somebody signs in with.
struct SignInInput: Sendable, Equatable {
    var email: String
    var password: String

    static func read(_ fields: FormFields) -> FormOutcome<SignInInput, SignInField> {
        var reader = FormReader<SignInField>(fields)
        let email = reader.email(.email)
        let password = reader.secret(.password)
        return reader.outcome { SignInInput(email: email, password: password) }
    }
}

/// Where everybody begins.
struct SignInPage: PageBody {
    /// Why somebody is here who did not ask to be.
    enum Arrival: Sendable, Equatable {
        case usual, signedOut, sessionEnded
        /// With what was typed kept, sealed, to be shown again.
        case sessionEndedWriting(kept: String)
    }

    var form = FilledForm<SignInField>()
    /// What is wrong with both fields together; which of them is not said.
    var refusal: Wording?
    var arrival = Arrival.usual
    let token: String
    /// What the provider people can sign in at is called.
    var provider: String?
    /// Names the button that says: signed in, in another window.
    static let elsewhereName = "elsewhere"

    private var words: SignInWords { catalogue.signIn }

    var title: Wording { Wording(words.title) }
    var hasProblems: Bool { !form.problems.isEmpty || refusal != nil }

    func write(_ html: inout HtmlWriter) {
        if let refusal { ErrorSummary([.init(words: refusal, field: SignInField.email.identifier)]).write(&html) }
        let view = FormView(form: form, link: .signIn, token: token, submit: Wording(words.submit))
        view.head(&html, title)
        arrivalBanner?.write(&html)
        if let provider { elsewhere(provider, &html) }
        view.write(&html) { html in
            if case .sessionEndedWriting(let kept) = arrival {
                html.void(.input, .type("hidden"), .name(words: SealedForm.fieldName), .value(kept))
            }
            form.line(.email, Wording(words.email), help: Wording(words.emailHelp), kind: .email).write(&html)
            form.line(.password, Wording(words.password), kind: .currentPassword).write(&html)
        }
        html.element(.p) { html in
            html.element(.a, .href(.forgottenPassword), say: Wording(words.forgotten))
        }
        html.element(.section, .class("aside"), .ariaLabelledby("no-account")) { html in
            html.element(.h2, .id("no-account"), say: Wording(words.noAccount))
            html.element(.p, say: Wording(words.noAccountWhat))
        }
    }

    /// The way in at the provider. What was typed before cannot go along there: it stays in this window.
    private func elsewhere(_ provider: String, _ html: inout HtmlWriter) {
        let other = catalogue.provider
        if case .sessionEndedWriting(let kept) = arrival {
            html.element(.h2, say: Wording(other.elsewhere, .data(provider)))
            html.element(.p, say: Wording(other.elsewhereWhat))
            html.element(.p) { html in
                html.element(
                    .a, .href(.providerSignIn), .otherWindow, .rel("noopener"),
                    say: Wording(other.elsewhereOpen, .data(provider)))
            }
            HiddenForm(to: .signIn, token: token).write(&html) { html in
                html.void(.input, .type("hidden"), .name(words: SealedForm.fieldName), .value(kept))
                html.element(
                    .button, .type("submit"), .name(words: Self.elsewhereName), .value("1"),
                    say: Wording(other.elsewhereDone))
            }
        } else {
            html.element(.p) { html in
                html.element(
                    .a, .href(.providerSignIn), .class("button"), say: Wording(other.signIn, .data(provider)))
            }
        }
        html.element(.h2, say: Wording(other.orPassword))
    }

    private var arrivalBanner: Banner? {
        switch arrival {
        case .usual: nil
        case .signedOut: Banner(kind: .done, words: Wording(words.signedOut))
        case .sessionEnded: Banner(kind: .information, words: Wording(words.sessionEnded))
        case .sessionEndedWriting: Banner(kind: .information, words: Wording(words.sessionEndedKept))
        }
    }
}
