import Domain
import Hummingbird

/// A password that was forgotten, and setting another by a link.
struct PasswordHandler: Sendable {
    let steps: SignInHandler

    private var forms: FormDesk { steps.forms }

    func forgotten() -> Response { forms.page(ForgottenPasswordPage()) }

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

/// Whom to ask, since no mail is sent yet.
struct ForgottenPasswordPage: PageBody {
    var title: Wording { Wording(catalogue.password.forgottenTitle) }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        html.element(.p, .class("lead"), say: Wording(catalogue.password.forgottenWhat))
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
