import Drawing

/// Setting up the second step: an app, a picture, a code. Page two of an invitation.
struct SetUpSecondFactorPage: PageBody {
    var form = FilledForm<SecondFactorField>()
    /// The picture that holds the key; where there can be none, the letters serve.
    let picture: SafeSVG?
    /// The key in letters, for those who type it.
    let key: String
    /// Where the form goes.
    var link = SiteLink.setUpSecondFactor
    let token: String
    /// "Step 2 of 3", where it is part of an invitation.
    var step: Wording?

    private var words: SecondFactorWords { catalogue.secondFactor }

    var title: Wording { Wording(words.setUpTitle) }
    var hasProblems: Bool { !form.problems.isEmpty }

    /// The key in fours, as a person reads and types it.
    static func inFours(_ key: String) -> String {
        var parts: [String] = []
        var rest = Substring(key)
        while !rest.isEmpty {
            parts.append(String(rest.prefix(4)))
            rest = rest.dropFirst(4)
        }
        return parts.joined(separator: " ")
    }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(form: form, link: link, token: token, submit: Wording(words.submit))
        if let step { html.element(.p, .class("help"), say: step) }
        view.head(&html, title)
        html.element(.p, .class("lead"), say: Wording(words.setUpLead))
        html.element(.h2, say: Wording(words.stepApp))
        html.element(.p, say: Wording(words.stepAppWhat))
        html.element(.h2, say: Wording(words.stepScan))
        if let picture {
            let name = Wording(words.pictureName)
            html.element(.div, .class("qr"), .role("img"), .ariaLabel(words: html.plain(name)), html.foreign(name)) {
                html in
                html.markup(TrustedMarkup(picture))
            }
        }
        html.element(.p, say: Wording(words.stepKey))
        html.element(.p, .class("key")) { $0.text(Self.inFours(key)) }
        html.element(.h2, say: Wording(words.stepEnter))
        view.write(&html) { html in
            form.line(.code, Wording(words.code), help: Wording(words.codeHelp), kind: .oneTimeCode).write(&html)
        }
    }
}

/// The recovery codes, shown once. Page three of an invitation.
struct RecoveryCodesPage: PageBody {
    let codes: [String]
    let token: String
    var step: Wording?

    private var words: SecondFactorWords { catalogue.secondFactor }

    var title: Wording { Wording(words.codesTitle) }

    func write(_ html: inout HtmlWriter) {
        if let step { html.element(.p, .class("help"), say: step) }
        html.element(.h1, say: title)
        html.element(.p, .class("lead"), say: Wording(words.codesLead))
        let name = Wording(words.codesCaption)
        html.element(.ul, .class("codes"), .ariaLabel(words: html.plain(name)), html.foreign(name)) { html in
            for code in codes { html.element(.li, .class("key")) { $0.text(code) } }
        }
        html.element(.p, say: Wording(words.codesWhere))
        HiddenForm(to: .recoveryCodes, token: token).write(&html) { html in
            html.element(.div, .class("buttons")) { html in
                html.element(.button, .type("submit"), .class("main"), say: Wording(words.codesKept))
            }
        }
    }
}
