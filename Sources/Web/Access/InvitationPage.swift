import Domain

/// The fields of an invitation's first page.
enum InvitationField: String, FormField {
    case name, password

    var called: Phrase { self == .name ? catalogue.invitation.calledName : catalogue.signIn.calledPassword }
    var isSecret: Bool { self == .password }
}

/// What accepting an invitation asks for.
struct InvitationInput: Sendable, Equatable {
    var name: String
    var password: String

    static func read(_ fields: FormFields) -> FormOutcome<InvitationInput, InvitationField> {
        var reader = FormReader<InvitationField>(fields)
        let name = reader.line(.name, atMost: 120)
        let password = reader.secret(.password, atLeast: PasswordRules.minimum)
        return reader.outcome { InvitationInput(name: name, password: password) }
    }
}

/// Page one of an invitation: what somebody is asked to do, by whom and by when, and the account it needs. Opening it does
/// nothing, since programs that guard mail open links too; accepting it is the form.
struct InvitationPage: PageBody {
    /// Pages from the link to the task, where a second step is set up on the way.
    static let pages = 3

    var form: FilledForm<InvitationField>
    let token: String
    /// Where the form goes: the invitation's own address.
    let link: SiteLink
    let inviter: String
    /// What is asked: "Send the records Larkfield School holds on two children".
    let task: Wording
    let role: Phrase
    let agency: String?
    let by: Wording?
    /// What the person will see, and so what they will not.
    let sees: Wording
    /// It is accepted with the account somebody is signed in with: nothing else is asked.
    var isSignedIn = false
    /// Into the board, and no review.
    var isOfBoard = false
    /// What the person signs in with.
    var address = ""
    /// A second step is set up on the pages that follow; otherwise this is the only one.
    var hasSteps = true
    /// What the provider people can sign in at is called, and where that begins.
    var provider: (name: String, link: SiteLink)?

    private var words: InvitationWords { catalogue.invitation }

    var title: Wording { Wording(isOfBoard ? words.titleBoard : words.title) }
    var hasProblems: Bool { !form.problems.isEmpty }

    static func step(_ page: Int) -> Wording {
        Wording(catalogue.invitation.steps, .number(page), .number(pages))
    }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(form: form, link: link, token: token, submit: Wording(words.submit))
        if !isSignedIn, hasSteps { html.element(.p, .class("help"), say: Self.step(1)) }
        view.head(&html, title)
        html.element(.p, .class("lead"), say: Wording(words.lead, .data(inviter)))
        var rows = [
            SummaryList.Row(name: Wording(words.what), value: task),
            SummaryList.Row(name: Wording(words.role), value: Wording(role)),
        ]
        if let agency { rows.append(.init(name: Wording(words.agency), value: .data(agency))) }
        if let by { rows.append(.init(name: Wording(words.by), value: by)) }
        rows.append(.init(name: Wording(words.sees), value: sees))
        if !address.isEmpty { rows.append(.init(name: Wording(words.address), value: .data(address))) }
        SummaryList(rows).write(&html)
        if isSignedIn {
            html.element(.h2, say: Wording(words.acceptSignedIn))
            view.write(&html) { _ in }
            return
        }
        html.element(.h2, say: Wording(words.setUp))
        if let provider {
            html.element(.p) { html in
                html.element(
                    .a, .href(provider.link), .class("button"),
                    say: Wording(catalogue.provider.accept, .data(provider.name)))
            }
            html.element(.p, .class("help"), say: Wording(catalogue.provider.acceptWhat))
            html.element(.h3, say: Wording(catalogue.provider.orChoose))
        }
        view.write(&html) { html in
            form.line(.name, Wording(words.name), help: Wording(words.nameHelp), kind: .name).write(&html)
            form.line(.password, Wording(words.password), help: Wording(words.passwordHelp), kind: .newPassword)
                .write(&html)
        }
        html.element(.section, .class("aside"), .ariaLabelledby("not-me")) { html in
            html.element(.h2, .id("not-me"), say: Wording(words.notMe))
            html.element(.p, say: Wording(words.notMeWhat))
        }
    }
}

/// An invitation that can no longer be used, and what to do then.
struct EndedInvitationPage: PageBody {
    enum Reason: Sendable {
        case used
        case expired(on: Wording, inviter: String)
        case withdrawn(inviter: String)
        /// Nobody can say which of these.
        case over
    }

    let reason: Reason

    private var words: InvitationWords { catalogue.invitation }

    var title: Wording { Wording(words.endedTitle) }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        let what: Wording =
            switch reason {
            case .used: Wording(words.usedWhat)
            case .expired(let day, let inviter): Wording(words.expiredWhat, day, .data(inviter))
            case .withdrawn(let inviter): Wording(words.withdrawnWhat, .data(inviter))
            case .over: Wording(words.overWhat)
            }
        html.element(.p, .class("lead"), say: what)
        html.element(.p) { html in
            html.element(.a, .href(.signIn), .class("button"), say: Wording(catalogue.site.signIn))
        }
    }
}
