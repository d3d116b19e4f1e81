/// What came of going to a provider, where nobody was let in.
struct ProviderEndPage: PageBody {
    let title: Wording
    let what: [Wording]
    let next: (words: Wording, link: SiteLink)

    var hasProblems: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        for (place, words) in what.enumerated() {
            html.element(.p, place == 0 ? .class("lead") : nil, say: words)
        }
        html.element(.p) { html in
            html.element(.a, .href(next.link), .class("button"), say: next.words)
        }
    }
}

/// The provider knows somebody whom no account here belongs to: what to do.
struct UnknownIdentityPage: PageBody {
    let provider: String

    private var words: ProviderWords { catalogue.provider }

    var title: Wording { Wording(words.unknownTitle) }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        html.element(.p, .class("lead"), say: Wording(words.unknown, .data(provider)))
        html.element(.ul) { html in
            html.element(.li, say: Wording(words.unknownInvited, .data(provider)))
            html.element(.li, say: Wording(words.unknownPassword, .data(provider)))
            html.element(.li, say: Wording(words.unknownNeither))
        }
        html.element(.p) { html in
            html.element(.a, .href(.signIn), .class("button"), say: Wording(words.again))
        }
    }
}

/// The one field of linking and of taking a link away.
enum OwnProviderField: String, FormField {
    case password

    var called: Phrase { catalogue.signIn.calledPassword }
    var isSecret: Bool { true }
}

/// A person's own sign-in at the provider: linking it, and taking it away.
struct OwnProviderPage: PageBody {
    /// What the account belongs to there.
    struct Linked: Sendable {
        var label: String
        var since: Wording
    }

    enum News: String, Sendable { case linked, taken }

    let provider: String
    var linked: Linked?
    var hasPassword = true
    var form = FilledForm<OwnProviderField>()
    /// Of the form the page has.
    let token: String
    var news: News?

    private var words: ProviderWords { catalogue.provider }

    var title: Wording { Wording(words.own, .data(provider)) }
    var hasProblems: Bool { !form.problems.isEmpty }

    func write(_ html: inout HtmlWriter) {
        let link: SiteLink = linked == nil ? .ownProvider : .unlinkProvider
        let view = FormView(
            form: form, link: link, token: token,
            submit: linked == nil ? Wording(words.linkSubmit, .data(provider)) : Wording(words.unlink),
            isGrave: linked != nil)
        view.head(&html, title)
        switch news {
        case .linked: Banner(kind: .done, words: Wording(words.ownNow, .data(provider))).write(&html)
        case .taken: Banner(kind: .done, words: Wording(words.ownTaken)).write(&html)
        case nil: break
        }
        html.element(
            .p, .class("lead"), say: Wording(linked == nil ? words.ownUnlinked : words.ownLinked, .data(provider)))
        if let linked {
            var rows = [SummaryList.Row(name: Wording(words.since), value: linked.since)]
            if !linked.label.isEmpty {
                rows.insert(.init(name: Wording(words.knownAs), value: .data(linked.label)), at: 0)
            }
            SummaryList(rows).write(&html)
        }
        guard hasPassword else {
            html.element(.p, say: Wording(words.noPassword))
            html.element(.p) { html in
                html.element(.a, .href(.forgottenPassword), say: Wording(catalogue.signIn.forgotten))
            }
            return
        }
        html.element(.h2, say: Wording(linked == nil ? words.link : words.unlink))
        html.element(.p, say: Wording(linked == nil ? words.linkWhat : words.unlinkWhat, .data(provider)))
        view.write(&html) { html in
            form.line(.password, Wording(catalogue.signIn.password), kind: .currentPassword).write(&html)
        }
    }
}

/// The password was right; the provider comes next. A page and not a redirection: a form may lead nowhere else (the content
/// security policy says so), a link may.
struct OnToProviderPage: PageBody {
    let provider: String
    let address: ProviderLink

    private var words: ProviderWords { catalogue.provider }

    var title: Wording { Wording(words.rightPassword, .data(provider)) }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        html.element(.p, .class("lead"), say: Wording(words.rightPasswordWhat, .data(provider)))
        html.element(.p) { html in
            html.element(.a, .href(address), .class("button"), say: Wording(words.linkSubmit, .data(provider)))
        }
    }
}
