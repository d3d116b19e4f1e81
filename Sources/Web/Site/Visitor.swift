import Domain
import Hummingbird

/// Somebody who is signed in, as a page knows them.
struct Visitor: Sendable {
    /// What their cookie holds.
    let token: SignInToken
    let signedIn: SignedIn
    /// Names are hidden while the screen is shared.
    let hidesNames: Bool
    /// The page they asked for, where they asked for one: what changes how pages look leads back to it.
    var place: SiteLink?

    /// To whom the forms on their pages are given.
    var holder: FormHolder { .session(token.text) }
}

/// A page asked for by somebody who is not signed in, or no longer.
struct NotSignedIn: Error {
    /// There was a session, and it is over.
    let isOver: Bool
}

/// Says who somebody is by the cookie their browser sends, and whether a route is for them.
struct Doorkeeper: Sendable {
    let desk: any SigningIn
    let access: any SiteAccess
    let api: any ApiAccess
    let isBehindTLS: Bool

    /// - Throws: ``NotSignedIn``, and what the store throws.
    func admit(_ request: Request) async throws -> Visitor {
        try await desk.visitor(request, isBehindTLS: isBehindTLS)
    }

    /// Lets somebody in to a page of a board. A board they are not of is not there for them.
    func admit(_ request: Request, _ context: SiteContext, toBoard action: AccessAction) async throws -> BoardVisit {
        let visitor = try await admit(request)
        guard let board = context.key("board"),
            let place = visitor.signedIn.places.first(where: { $0.board == board })
        else { throw HTTPError(.notFound) }
        let standings = try await access.standings(in: place)
        let answer = AccessPolicy.answer(action, on: .board, standings: standings)
        guard answer.isAllowed else { throw NotAllowed(visitor: visitor, reason: answer.reason) }
        return BoardVisit(visitor: visitor, place: place, standings: standings)
    }

    /// Lets somebody in to a page of a review. A review they may not know of is not there for them.
    func admit(_ request: Request, _ context: SiteContext, toReview action: AccessAction) async throws -> ReviewVisit {
        let visitor = try await admit(request)
        guard let review = context.key("review"),
            let standing = try await access.standing(inReview: review, places: visitor.signedIn.places)
        else { throw HTTPError(.notFound) }
        let answer = AccessPolicy.answerAnywhere(
            action, isClosed: standing.isClosed, standings: standing.standings)
        guard answer.isAllowed else { throw NotAllowed(visitor: visitor, reason: answer.reason) }
        return ReviewVisit(visitor: visitor, standing: standing)
    }
}

extension SiteContext {
    /// A key in the address; nil where what stands there is none.
    func key(_ name: String) -> RecordID? { parameters.get(name).flatMap { RecordID($0) } }
}

extension SigningIn {
    /// Who sent a request.
    /// - Throws: ``NotSignedIn``, and what the store throws.
    func visitor(_ request: Request, isBehindTLS: Bool) async throws -> Visitor {
        guard let word = SiteCookie(use: .session, isBehindTLS: isBehindTLS).value(in: request) else {
            throw NotSignedIn(isOver: false)
        }
        let token = SignInToken(word)
        guard let signedIn = try await session(token) else { throw NotSignedIn(isOver: true) }
        let hides = SiteCookie(use: .names, isBehindTLS: isBehindTLS).value(in: request) != nil
        return Visitor(
            token: token, signedIn: signedIn, hidesNames: hides,
            place: request.method == .get ? SiteLink(asked: request.uri.string) : nil)
    }
}
