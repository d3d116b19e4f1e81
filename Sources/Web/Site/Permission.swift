public import Domain

/// What a person must be allowed in order to use a route. Every route names one; there is no default.
public enum Permission: Hashable, Sendable {
    /// Anybody who can reach the server. For pages that hold nothing of any case.
    case `public`
    /// Whoever is signed in, for what is their own.
    case signedIn
    /// Whoever may do this in the board its address names (`:board`).
    case board(AccessAction)
    /// Whoever may do this in the review its address names (`:review`), with at least something that may be there.
    case review(AccessAction)
    /// A program with a token, for what the token is for.
    case program
    /// A program with a token for the review its address names, whose owner may do this there.
    case programInReview(AccessAction)

    /// The same asked of whoever stands behind the token.
    var asOnPages: Permission {
        switch self {
        case .program: .signedIn
        case .programInReview(let action): .review(action)
        case .public, .signedIn, .board, .review: self
        }
    }
}
