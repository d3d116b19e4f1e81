import Domain
import Foundation
import Hummingbird

/// What somebody typed into a form whose session had ended: it goes, sealed, through signing in, and is then sent to the
/// form's page again, which shows it filled and has saved nothing.
struct KeptForms: Sendable {
    let desk: any SigningIn
    let forms: FormDesk

    /// More than of other forms: what was typed comes along sealed.
    static let limits = FormLimits(total: 4 << 20, value: 4 << 20)

    /// The sign-in page with what was sent; nil where another site made the browser send it, or it is
    /// no form of ours with something in it: there is then nothing to keep.
    func keep(_ request: Request) async throws -> Response? {
        guard SameOrigin.holds(request) else { return nil }
        let fields: FormFields
        do {
            fields = try await FormBody.read(request)
        } catch is FormRefusal {
            return nil
        }
        let names = Set(fields.all.map(\.name)).subtracting([FormToken.fieldName])
        guard fields.one(FormToken.fieldName) != nil, !names.isEmpty else { return nil }
        var owner = forms.visit(request)
        if let word = forms.cookie(.session).value(in: request),
            let account = try await desk.owner(of: SignInToken(word))
        {
            owner.holder = .account(account)
        }
        let kept = try SealedForm(address: request.uri.path, fields: fields)
            .sealed(for: owner.holder, keeping: names, now: Self.now, keys: forms.keys)
        return SignInHandler(desk: desk, forms: forms).page(
            request, arrival: .sessionEndedWriting(kept: kept), status: .forbidden, setting: owner.setting)
    }

    /// The way back to what was typed, for whoever it was sealed for; nil for anybody else.
    func back(_ kept: String?, _ signedIn: SignedIn, token: SignInToken, _ request: Request, setting: [String])
        -> Response?
    {
        guard let kept else { return nil }
        let owners: [FormHolder] = [.account(signedIn.account), forms.visit(request).holder]
        let opened = owners.lazy.compactMap {
            SealedForm.open(kept, for: $0, now: Self.now, keys: forms.keys)
        }.first
        guard let opened, let link = SiteLink(kept: opened.address) else { return nil }
        let visitor = Visitor(token: token, signedIn: signedIn, hidesNames: false)
        return forms.page(KeptFormPage(link: link, fields: opened.fields), for: visitor, setting: setting)
    }

    private static var now: Int { Int(Date().timeIntervalSince1970) }
}

/// Leads back to a form with what was typed into it.
struct KeptFormPage: PageBody {
    let link: SiteLink
    let fields: FormFields

    private var words: SignInWords { catalogue.signIn }

    var title: Wording { Wording(words.keptTitle) }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        html.element(.p, .class("lead"), say: Wording(words.keptWhat))
        // Without a word of ours, so that the form's page takes it for one to be looked over and sent again.
        HiddenForm(to: link, token: "").write(&html) { html in
            for field in fields.all {
                html.void(.input, .type("hidden"), .name(words: field.name), .value(field.value))
            }
            html.element(.button, .type("submit"), .class("main"), say: Wording(words.keptGoOn))
        }
        html.element(.p) { html in
            html.element(.a, .href(.myWork), say: Wording(words.keptLeave))
        }
    }
}
