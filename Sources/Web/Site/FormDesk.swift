import Domain
import Hummingbird

/// What every page with a form needs: to whom the form is given, its word, and the answer that carries both.
struct FormDesk: Sendable {
    let keys: FormKeys
    let isBehindTLS: Bool
    let version: String

    func cookie(_ use: SiteCookie.Use) -> SiteCookie { SiteCookie(use: use, isBehindTLS: isBehindTLS) }

    /// To whom a form is given before anybody has signed in, and the cookie to set where the browser has none.
    func visit(_ request: Request) -> (holder: FormHolder, setting: [String]) {
        let cookie = cookie(.visit)
        if let known = cookie.value(in: request) { return (.visit(known), []) }
        let chance = SiteCookie.chance()
        return (.visit(chance), [cookie.setting(chance)])
    }

    func token(for holder: FormHolder, to link: SiteLink) -> String {
        FormToken(keys: keys).make(for: holder, to: link)
    }

    /// Works on what was sent by a form of ours. What another site made a browser send is refused; a form that is too old,
    /// or was given to somebody else, changes nothing: `again` shows it once more.
    func take(
        _ request: Request, from holder: FormHolder, to link: SiteLink,
        again: (FormFields) async throws -> Response, _ work: (FormFields) async throws -> Response
    ) async throws -> Response {
        switch try await FormGate(keys: keys).admit(request, from: holder, to: link) {
        case .fromElsewhere: .page(ErrorPage.notFromHere.render(), status: .forbidden)
        case .stale(let sent): try await again(sent)
        case .admitted(let fields, _): try await work(fields)
        }
    }

    /// A page for whoever has not signed in, or with the header of whoever has.
    func page(
        _ body: some PageBody, for visitor: Visitor? = nil, area: SiteLink? = nil,
        status: HTTPResponse.Status = .ok, setting cookies: [String] = []
    ) -> Response {
        let frame = PageFrame(
            title: body.title, version: version, account: visitor.map { account(of: $0, area: area) },
            hasProblems: body.hasProblems, isWide: body.isWide)
        var response = Response.page(SitePage(frame).render { body.write(&$0) }, status: status)
        response.headers[values: .setCookie] = cookies
        return response
    }

    private func account(of visitor: Visitor, area: SiteLink?) -> PageFrame.Account {
        PageFrame.Account(
            name: visitor.signedIn.name,
            areas: [.init(words: Wording(catalogue.site.myWork), link: .myWork, isCurrent: area == .myWork)],
            hidesNames: visitor.hidesNames, signOutToken: token(for: visitor.holder, to: .signOut),
            screenSharingToken: token(for: visitor.holder, to: .screenSharing))
    }
}

extension Response {
    /// Leads on to a page, which is then asked for by GET.
    static func seeOther(_ link: SiteLink, setting cookies: [String] = []) -> Response {
        var response = Response(status: .seeOther, headers: [.location: link.address, .cacheControl: "no-store"])
        response.headers[values: .setCookie] = cookies
        return response
    }
}
