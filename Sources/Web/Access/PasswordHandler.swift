import Domain
import Hummingbird

/// A password that was forgotten, and setting another by a link.
struct PasswordHandler: Sendable {
    let steps: SignInHandler
    /// Nil where the site sends no mail.
    let mailer: Mailer?

    private var forms: FormDesk { steps.forms }

    func forgotten(_ request: Request) -> Response { forgottenPage(request, FilledForm()) }

    /// Says the same whether there is such an account or not, and takes as long: the message is sent behind its back.
    func takeForgotten(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard let mailer else { return forgotten(request) }
        return try await forms.take(
            request, from: forms.visit(request).holder, to: .forgottenPassword,
            again: { sent in
                var form = FilledForm<ForgottenPasswordField>(sent)
                form.notice = catalogue.forms.tokenStale
                return forgottenPage(request, form, status: .forbidden)
            },
            { fields in
                var reader = FormReader<ForgottenPasswordField>(fields)
                let email = reader.email(.email)
                switch reader.outcome({ email }) {
                case .problems(let form): return forgottenPage(request, form, status: .unprocessableContent)
                case .valid(let email):
                    let place = steps.place(request, context)
                    if let reset = try await steps.desk.askReset(address: email, at: place) {
                        mailer.later(Messages.reset(reset, site: mailer.site), context.logger)
                    }
                    return forms.page(ForgottenPasswordDonePage(email: email))
                }
            })
    }

    private func forgottenPage(
        _ request: Request, _ form: FilledForm<ForgottenPasswordField>, status: HTTPResponse.Status = .ok
    ) -> Response {
        let (holder, setting) = forms.visit(request)
        return forms.page(
            ForgottenPasswordPage(
                form: form, token: forms.token(for: holder, to: .forgottenPassword), hasMail: mailer != nil),
            status: status, setting: setting)
    }

    /// Opening the link uses nothing up.
    func show(_ request: Request, _ context: SiteContext) throws -> Response {
        page(request, try Self.link(context).link, FilledForm())
    }

    func take(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (link, token) = try Self.link(context)
        return try await forms.take(
            request, from: forms.visit(request).holder, to: link,
            again: { _ in
                var form = FilledForm<ResetPasswordField>()
                form.notice = catalogue.forms.tokenStale
                return page(request, link, form, status: .forbidden)
            },
            { fields in
                var reader = FormReader<ResetPasswordField>(fields)
                let password = reader.secret(.password, atLeast: PasswordRules.minimum)
                switch reader.outcome({ password }) {
                case .problems(let form): return page(request, link, form, status: .unprocessableContent)
                case .valid(let password): return try await set(password, token, link, request)
                }
            })
    }

    private func set(
        _ password: String, _ token: SignInToken, _ link: SiteLink, _ request: Request
    ) async throws -> Response {
        do {
            try await steps.desk.useReset(token, password: password)
            var form = FilledForm<SignInField>()
            form.notice = catalogue.password.done
            return steps.page(request, form, setting: [forms.cookie(.session).removing])
        } catch let refusal as SignInRefusal {
            var form = FilledForm<ResetPasswordField>()
            form.problems = [.init(field: .password, words: .english(refusal.message))]
            return page(request, link, form, status: .unprocessableContent)
        }
    }

    private func page(
        _ request: Request, _ link: SiteLink, _ form: FilledForm<ResetPasswordField>,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let (holder, setting) = forms.visit(request)
        return forms.page(
            ResetPasswordPage(form: form, link: link, token: forms.token(for: holder, to: link)), status: status,
            setting: setting)
    }

    private static func link(_ context: SiteContext) throws -> (link: SiteLink, token: SignInToken) {
        guard let token = context.parameters.get("token") else { throw HTTPError(.notFound) }
        return (.resetPassword(token: token), SignInToken(token))
    }
}

/// The one field of a new password.
enum ResetPasswordField: String, FormField {
    case password

    var called: Phrase { catalogue.signIn.calledPassword }
    var isSecret: Bool { true }
}

/// The one field of a forgotten password.
enum ForgottenPasswordField: String, FormField {
    case email

    var called: Phrase { catalogue.signIn.calledEmail }
    var isSecret: Bool { false }
}

/// Asks where to send a link; or says whom to ask, where the site sends no mail.
struct ForgottenPasswordPage: PageBody {
    var form = FilledForm<ForgottenPasswordField>()
    let token: String
    let hasMail: Bool

    private var words: PasswordWords { catalogue.password }

    var title: Wording { Wording(words.forgottenTitle) }
    var hasProblems: Bool { !form.problems.isEmpty }

    func write(_ html: inout HtmlWriter) {
        guard hasMail else {
            html.element(.h1, say: title)
            html.element(.p, .class("lead"), say: Wording(words.forgottenWhat))
            return
        }
        let view = FormView(
            form: form, link: .forgottenPassword, token: token, submit: Wording(words.forgottenSubmit), cancel: .signIn)
        view.head(&html, title)
        html.element(.p, .class("lead"), say: Wording(words.forgottenMail))
        view.write(&html) { html in
            form.line(
                .email, Wording(catalogue.signIn.email), help: Wording(catalogue.signIn.emailHelp), kind: .email
            ).write(&html)
        }
    }
}

/// What is said whether there is an account of that address or not.
struct ForgottenPasswordDonePage: PageBody {
    let email: String

    private var words: PasswordWords { catalogue.password }

    var title: Wording { Wording(words.lookTitle) }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        html.element(.p, .class("lead"), say: Wording(words.lookWhat, .data(email)))
        html.element(.p, say: Wording(words.lookNext))
    }
}

/// A new password, by a link.
struct ResetPasswordPage: PageBody {
    let form: FilledForm<ResetPasswordField>
    let link: SiteLink
    let token: String

    private var words: PasswordWords { catalogue.password }

    var title: Wording { Wording(words.title) }
    var hasProblems: Bool { !form.problems.isEmpty }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(form: form, link: link, token: token, submit: Wording(words.submit))
        view.head(&html, title)
        html.element(.p, .class("lead"), say: Wording(words.what))
        view.write(&html) { html in
            form.line(
                .password, Wording(catalogue.invitation.password), help: Wording(catalogue.invitation.passwordHelp),
                kind: .newPassword
            ).write(&html)
        }
    }
}
