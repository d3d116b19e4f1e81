import Domain
import Hummingbird

/// Somebody who is signed in, as a page knows them.
struct Visitor: Sendable {
    /// What their cookie holds.
    let token: SignInToken
    let signedIn: SignedIn
    /// Names are hidden while the screen is shared.
    let hidesNames: Bool

    /// To whom the forms on their pages are given.
    var holder: FormHolder { .session(token.text) }
}

/// A page asked for by somebody who is not signed in, or no longer.
struct NotSignedIn: Error {
    /// There was a session, and it is over.
    let isOver: Bool
}

/// Says who somebody is by the cookie their browser sends.
struct Doorkeeper: Sendable {
    let desk: any SigningIn
    let isBehindTLS: Bool

    /// - Throws: ``NotSignedIn``, and what the store throws.
    func admit(_ request: Request) async throws -> Visitor {
        guard let word = SiteCookie(use: .session, isBehindTLS: isBehindTLS).value(in: request) else {
            throw NotSignedIn(isOver: false)
        }
        let token = SignInToken(word)
        guard let signedIn = try await desk.session(token) else { throw NotSignedIn(isOver: true) }
        let hides = SiteCookie(use: .names, isBehindTLS: isBehindTLS).value(in: request) != nil
        return Visitor(token: token, signedIn: signedIn, hidesNames: hides)
    }
}
