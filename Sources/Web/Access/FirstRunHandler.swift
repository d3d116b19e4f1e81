import Domain
import Hummingbird

/// The first run of an empty store: a partnership, its agencies, and an invitation for whoever looks after it.
struct FirstRunHandler: Sendable {
    let steps: SignInHandler

    private var forms: FormDesk { steps.forms }

    func show(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (link, _) = try Self.link(context)
        guard try await steps.desk.needsFirstRun() else { throw HTTPError(.notFound) }
        return page(request, link, FilledForm())
    }

    func take(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (link, token) = try Self.link(context)
        return try await forms.take(
            request, from: forms.visit(request).holder, to: link,
            again: { sent in
                var form = FilledForm<FirstRunField>(sent)
                form.notice = catalogue.forms.tokenStale
                return page(request, link, form, status: .forbidden)
            },
            { fields in
                switch FirstRun.read(fields) {
                case .problems(let form): return page(request, link, form, status: .unprocessableContent)
                case .valid(let plan):
                    do {
                        let invitation = try await steps.desk.firstRun(plan, token: token)
                        return .seeOther(.invitation(token: invitation.text))
                    } catch let refusal as SignInRefusal {
                        var form = FilledForm<FirstRunField>(fields)
                        let field: FirstRunField = refusal == .badAddress ? .email : .board
                        form.problems = [.init(field: field, words: .english(refusal.message))]
                        return page(request, link, form, status: .unprocessableContent)
                    }
                }
            })
    }

    private func page(
        _ request: Request, _ link: SiteLink, _ form: FilledForm<FirstRunField>, status: HTTPResponse.Status = .ok
    ) -> Response {
        let (holder, setting) = forms.visit(request)
        return forms.page(
            FirstRunPage(form: form, link: link, token: forms.token(for: holder, to: link)), status: status,
            setting: setting)
    }

    private static func link(_ context: SiteContext) throws -> (link: SiteLink, token: SignInToken) {
        guard let token = context.parameters.get("token") else { throw HTTPError(.notFound) }
        return (.firstRun(token: token), SignInToken(token))
    }
}

/// The fields of the first run.
enum FirstRunField: String, FormField {
    case board, agencies, name, email

    var called: Phrase {
        let words = catalogue.firstRun
        return switch self {
        case .board: words.calledBoard
        case .agencies: words.calledAgencies
        case .name: words.calledName
        case .email: words.calledEmail
        }
    }
    var isSecret: Bool { false }
}

extension FirstRun {
    /// One agency a line; empty lines and repetitions are passed over.
    fileprivate static func read(_ fields: FormFields) -> FormOutcome<FirstRun, FirstRunField> {
        var reader = FormReader<FirstRunField>(fields)
        let board = reader.line(.board)
        var agencies: [String] = []
        for line in reader.text(.agencies, isRequired: false).split(separator: "\n") {
            let name = String(line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            if !name.isEmpty, !agencies.contains(name) { agencies.append(name) }
        }
        let name = reader.line(.name)
        let email = reader.email(.email)
        return reader.outcome { FirstRun(boardName: board, agencies: agencies, address: email, name: name) }
    }
}

/// The page of the first run.
struct FirstRunPage: PageBody {
    let form: FilledForm<FirstRunField>
    let link: SiteLink
    let token: String

    private var words: FirstRunWords { catalogue.firstRun }

    var title: Wording { Wording(words.title) }
    var hasProblems: Bool { !form.problems.isEmpty }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(form: form, link: link, token: token, submit: Wording(words.submit))
        view.head(&html, title)
        html.element(.p, .class("lead"), say: Wording(words.lead))
        view.write(&html) { html in
            form.line(.board, Wording(words.board)).write(&html)
            form.area(
                .agencies, Wording(catalogue.forms.optional, Wording(words.agencies)), help: Wording(words.agenciesHelp)
            )
            .write(&html)
            form.line(.name, Wording(words.name), kind: .name).write(&html)
            form.line(.email, Wording(words.email), help: Wording(words.emailHelp), kind: .email).write(&html)
        }
    }
}
