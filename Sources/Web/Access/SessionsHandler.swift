import Domain
import Hummingbird

/// What somebody who is signed in does with their own sessions, and hiding names.
struct SessionsHandler: Sendable {
    let desk: any SigningIn
    let forms: FormDesk

    func show(_ visitor: Visitor) async throws -> Response {
        let sessions = try await desk.ownSessions(visitor.token).map { session in
            SessionsPage.Session(
                reference: session.id.description, device: session.device, since: since(session),
                lastUsed: TimeWords.say(session.usedAt), isThis: session.isThis,
                endToken: forms.token(for: visitor.holder, to: .endSession(session.id.description)))
        }
        return forms.page(
            SessionsPage(
                sessions: sessions, endOthersToken: forms.token(for: visitor.holder, to: .endOtherSessions)),
            for: visitor)
    }

    /// When it began, and where, if not here.
    private func since(_ session: OpenSession) -> Wording {
        let since = TimeWords.say(session.madeAt)
        guard session.isByProvider else { return since }
        let words = catalogue.provider
        return Wording(words.sinceBy, since, forms.provider.map { .data($0) } ?? Wording(words.another))
    }

    func end(_ request: Request, _ context: SiteContext, _ visitor: Visitor) async throws -> Response {
        guard let id = context.parameters.get("session").flatMap({ RecordID($0) }) else { throw HTTPError(.notFound) }
        return try await run(
            request, visitor, .endSession(id.description), then: .sessions,
            work: {
                do {
                    try await desk.endSession(id, by: visitor.token)
                } catch SignInRefusal.noSuchSession {
                    // It is over, as was asked.
                }
            })
    }

    func endOthers(_ request: Request, _ visitor: Visitor) async throws -> Response {
        try await run(
            request, visitor, .endOtherSessions, then: .sessions,
            work: {
                for session in try await desk.ownSessions(visitor.token) where !session.isThis {
                    do {
                        try await desk.endSession(session.id, by: visitor.token)
                    } catch SignInRefusal.noSuchSession {
                        // It is over, as was asked.
                    }
                }
            })
    }

    func signOut(_ request: Request, _ visitor: Visitor) async throws -> Response {
        // Where there is a provider, it is to ask anew after this.
        let cookies =
            [forms.cookie(.session).removing, forms.cookie(.names).removing]
            + (forms.provider == nil ? [] : [forms.cookie(.out).setting("1")])
        return try await run(
            request, visitor, .signOut, then: SiteLink.signIn.with([("from", SignInArrival.out.rawValue)]),
            setting: cookies, work: { try await desk.signOut(visitor.token) })
    }

    func hideNames(_ request: Request, _ visitor: Visitor) async throws -> Response {
        let cookie = forms.cookie(.names)
        return try await forms.take(
            request, from: visitor.holder, to: .screenSharing, again: { _ in .seeOther(.sessions) },
            { fields in
                let back = fields.one("back").flatMap { SiteLink(asked: $0) } ?? .myWork
                return .seeOther(
                    back, setting: [fields.one("hide") == "yes" ? cookie.setting("hidden") : cookie.removing])
            })
    }

    /// Does what a form of a button asks for. One that is not ours or too old does nothing: the page shows how things are.
    func run(
        _ request: Request, _ visitor: Visitor, _ link: SiteLink, then next: SiteLink, setting cookies: [String] = [],
        work: @Sendable () async throws -> Void = {}
    ) async throws -> Response {
        try await forms.take(
            request, from: visitor.holder, to: link, again: { _ in .seeOther(.sessions) },
            { _ in
                try await work()
                return .seeOther(next, setting: cookies)
            })
    }
}
