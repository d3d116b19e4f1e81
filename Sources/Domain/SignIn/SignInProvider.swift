/// Another place that knows who somebody is, such as an agency's own directory (OpenID Connect): people sign in there, and
/// it tells us who came.
public protocol SignInProvider: Sendable {
    /// What it is called by those who use it.
    var name: String { get }

    /// How it names itself; with its name of a person, that person for good.
    var issuer: String { get }

    /// Where a browser is sent to sign in.
    func address(for departure: ProviderDeparture) async throws(ProviderFailure) -> String

    /// Who came back, once all it says was verified.
    func identity(_ answer: ProviderReturn, of departure: ProviderDeparture) async throws(ProviderFailure)
        -> ProviderIdentity
}

/// Somebody on the way to a provider and back. None of it is kept: the store knows a hash, and makes the rest again.
public struct ProviderDeparture: Sendable, Hashable {
    /// What they come back with.
    public var state: SignInToken
    /// What the provider's word about them has to hold.
    public var nonce: String
    /// What proves that whoever asks for that word is whoever sent them (PKCE), and its SHA-256, in base 64 for addresses.
    public var verifier: String
    public var challenge: String
    public var purpose: ProviderPurpose
    /// They have to sign in there anew: a session that somebody left open there is not enough.
    public var asksAnew: Bool
    /// When they left, microseconds since 1970, UTC.
    public var leftAt: Int64

    public init(
        state: SignInToken, nonce: String, verifier: String, challenge: String, purpose: ProviderPurpose,
        asksAnew: Bool = false, leftAt: Int64 = 0
    ) {
        self.state = state
        self.nonce = nonce
        self.verifier = verifier
        self.challenge = challenge
        self.purpose = purpose
        self.asksAnew = asksAnew
        self.leftAt = leftAt
    }
}

/// What somebody went to a provider for.
public enum ProviderPurpose: Sendable, Hashable {
    case signIn
    /// To accept the invitation of this link, by the hash of its token.
    case invitation([UInt8])
    /// To let this account sign in there from now on.
    case link(RecordID)
}

/// What a browser brings back from a provider.
public struct ProviderReturn: Sendable, Hashable {
    /// Counts once, at the provider, for whoever sent the browser there.
    public var code: String
    /// Who says that they sent it, where they say so (RFC 9207).
    public var issuer: String?

    public init(code: String, issuer: String? = nil) {
        self.code = code
        self.issuer = issuer
    }
}

/// Somebody as a provider knows them.
public struct ProviderIdentity: Sendable, Hashable {
    public var issuer: String
    /// The provider's own name of the person, never given to another.
    public var subject: String
    /// What the person knows themselves by there, to be shown to them; nothing rests on it. May be empty.
    public var label: String
    /// The provider asked for more than a password.
    public var isMultiFactor: Bool

    public init(issuer: String, subject: String, label: String = "", isMultiFactor: Bool = false) {
        self.issuer = issuer
        self.subject = subject
        self.label = label
        self.isMultiFactor = isMultiFactor
    }
}

/// Why a provider could not tell who somebody is. Names nobody.
public enum ProviderFailure: Error, Sendable, Hashable {
    /// It did not answer, or not in time.
    case unreachable
    /// It answered, and said no.
    case refused
    /// What it said cannot be believed or understood; which part of it, for whoever looks after the server.
    case notBelieved(String)

    /// For the log: what went wrong, without a word about anybody.
    public var words: String {
        switch self {
        case .unreachable: "the provider did not answer in time"
        case .refused: "the provider refused"
        case .notBelieved(let what): "the provider’s answer was not believed: \(what)"
        }
    }
}

/// What pages need to let people in whom a provider knows: the store implements it.
public protocol ProviderSigningIn: Sendable {
    /// Somebody leaves for the provider.
    /// - Parameter browser: what only this browser has; who comes back without it is somebody else.
    /// - Throws: ``SignInRefusal``.
    func depart(_ reason: ProviderReason, browser: String, at place: SignInPlace) async throws -> ProviderDeparture

    /// Somebody is back. Counts once, and as a try until ``arrive(_:from:session:at:)`` says otherwise.
    /// - Throws: ``SignInRefusal/stepOver`` where nobody left with this from that browser, or too long ago;
    ///   ``SignInRefusal/waitFirst(seconds:)``.
    func comeBack(_ state: SignInToken, browser: String, at place: SignInPlace) async throws -> ProviderDeparture

    /// The provider said who it was.
    /// - Parameter session: of this browser, if there is one.
    /// - Throws: ``SignInRefusal``.
    func arrive(
        _ identity: ProviderIdentity, from departure: ProviderDeparture, session: SignInToken?, at place: SignInPlace
    ) async throws -> ProviderArrival

    /// By what whoever this is can sign in.
    /// - Throws: ``SignInRefusal/notSignedIn``.
    func ownWays(_ session: SignInToken) async throws -> OwnWays

    /// Lets the own account no longer sign in at a provider, and ends its other sessions that began there.
    /// - Throws: ``SignInRefusal/wrongPassword(wait:)``, ``SignInRefusal/notLinked``.
    func unlinkProvider(issuer: String, password: String, session: SignInToken, at place: SignInPlace) async throws
}

/// Why somebody leaves for a provider.
public enum ProviderReason: Sendable, Hashable {
    case signIn
    /// The same from a browser somebody signed out of, or whose session is over: whoever sits there now may be another than
    /// the one who is still signed in at the provider.
    case signInAnew
    /// To accept an invitation for an address that has no account yet.
    case invitation(SignInToken)
    /// To let the account of this session sign in there; with its password once more.
    case link(session: SignInToken, password: String)
}

/// What came of signing in at a provider.
public enum ProviderArrival: Sendable, Hashable {
    /// In, or one step before it.
    case answer(SignInAnswer)
    /// The same, with an invitation accepted.
    case accepted(SignInAnswer)
    /// The own account can sign in there from now on.
    case linked
    /// No account here belongs to whoever that is.
    case unknown
}

/// By what an account can be signed in to.
public struct OwnWays: Sendable, Hashable {
    public var hasPassword: Bool
    public var identities: [LinkedIdentity]

    public init(hasPassword: Bool, identities: [LinkedIdentity]) {
        self.hasPassword = hasPassword
        self.identities = identities
    }
}

/// A provider's identity that an account belongs to, for its owner.
public struct LinkedIdentity: Sendable, Hashable {
    public var issuer: String
    /// What they are known by there; may be empty.
    public var label: String
    /// Since when, microseconds since 1970, UTC.
    public var linkedAt: Int64

    public init(issuer: String, label: String, linkedAt: Int64) {
        self.issuer = issuer
        self.label = label
        self.linkedAt = linkedAt
    }
}
