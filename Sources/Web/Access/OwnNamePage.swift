import Domain
import Hummingbird

/// The one field of the page on which somebody puts their own name right.
enum OwnNameField: String, FormField {
    case name

    var called: Phrase { catalogue.ownName.called }
    var isSecret: Bool { false }
}

/// Somebody's own name, to be put right.
struct OwnNamePage: PageBody {
    let form: FilledForm<OwnNameField>
    /// What they sign in with.
    let address: String
    let token: String
    /// The name it was just changed to.
    var done: String?

    private var words: OwnNameWords { catalogue.ownName }

    var title: Wording { Wording(words.title) }
    var hasProblems: Bool { !form.problems.isEmpty }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(
            form: form, link: .ownName, token: token, submit: Wording(words.submit), cancel: .myWork)
        view.head(&html, title)
        if let done { Banner(kind: .done, words: Wording(words.done, .data(done))).write(&html) }
        html.element(.p, .class("lead"), say: Wording(words.lead))
        view.write(&html) { html in
            form.line(.name, Wording(words.name), help: Wording(words.help), kind: .name).write(&html)
        }
        html.element(.p, .class("help"), say: Wording(words.address, .data(address)))
    }
}

/// Putting the own name right.
struct OwnNameHandler: Sendable {
    let desk: any SigningIn
    let forms: FormDesk

    func show(_ request: Request, _ visitor: Visitor) async throws -> Response {
        let own = try await desk.ownName(visitor.token)
        let isDone = request.uri.queryParameters["now"].map(String.init) == "changed"
        return page(
            FilledForm([.name: own.name], version: own.version), visitor, done: isDone ? own.name : nil)
    }

    func take(_ request: Request, _ visitor: Visitor) async throws -> Response {
        try await forms.takeOnce(
            request, from: visitor, to: .ownName,
            again: { sent, notice in
                var form = FilledForm<OwnNameField>(sent)
                form.notice = notice
                return page(form, visitor, status: .forbidden)
            },
            { fields in
                var reader = FormReader<OwnNameField>(fields)
                // As long as the page takes it on which an invitation is accepted.
                let name = reader.line(.name, atMost: 120)
                let version = fields.version ?? 0
                switch reader.outcome({ name }) {
                case .problems(let form): return .notDone(page(form, visitor, status: .unprocessableContent))
                case .valid(let name):
                    do {
                        try await desk.correctOwnName(name, version: version, by: visitor.token)
                        return .done(SiteLink.ownName.with([("now", "changed")]))
                    } catch let refusal as SignInRefusal where refusal != .notSignedIn {
                        var form = FilledForm<OwnNameField>(fields)
                        form.version = try await desk.ownName(visitor.token).version
                        form.problems = [.init(field: .name, words: .english(refusal.message))]
                        return .notDone(page(form, visitor, status: .unprocessableContent))
                    }
                }
            })
    }

    private func page(
        _ form: FilledForm<OwnNameField>, _ visitor: Visitor, done: String? = nil, status: HTTPResponse.Status = .ok
    ) -> Response {
        forms.page(
            OwnNamePage(
                form: form, address: visitor.signedIn.address, token: forms.token(for: visitor.holder, to: .ownName),
                done: done), for: visitor, status: status)
    }
}
