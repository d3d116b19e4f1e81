/// A token by which a program reads for its owner, or posts: never more than the owner may do themselves.
public struct ApiToken: Sendable, Hashable {
    public var id: RecordID
    /// What its owner calls it.
    public var name: String
    /// The reviews it is for, by reference.
    public var reviews: [String]
    /// It may post entries, too.
    public var mayPost: Bool
    /// Microseconds since 1970, UTC, as all times here.
    public var madeAt: Int64
    public var endsAt: Int64
    /// To the minute; nil where it was never used.
    public var usedAt: Int64?
    public var isRevoked: Bool

    public init(
        id: RecordID, name: String, reviews: [String], mayPost: Bool, madeAt: Int64, endsAt: Int64, usedAt: Int64?,
        isRevoked: Bool
    ) {
        self.id = id
        self.name = name
        self.reviews = reviews
        self.mayPost = mayPost
        self.madeAt = madeAt
        self.endsAt = endsAt
        self.usedAt = usedAt
        self.isRevoked = isRevoked
    }

    /// The longest a token is good for, in days.
    public static let longestDays = 366
}

/// Whoever comes with a token: its owner as their board knows them, and what the token is for.
public struct ApiCaller: Sendable, Hashable {
    public var token: RecordID
    public var place: SignedInPlace
    /// The reviews it is for.
    public var reviews: Set<RecordID>
    public var mayPost: Bool

    public init(token: RecordID, place: SignedInPlace, reviews: Set<RecordID>, mayPost: Bool) {
        self.token = token
        self.place = place
        self.reviews = reviews
        self.mayPost = mayPost
    }
}

/// Tokens as the site makes and lists them, and as the API knows its callers.
public protocol ApiAccess: Sendable {
    /// A new secret, and the hash that is kept of it.
    func newApiSecret() -> (secret: SignInToken, hash: [UInt8])

    /// Whoever this token stands for; nil where it is none, is over or was revoked, or its owner's account is disabled.
    /// Remembers when it was used, to the minute.
    func apiCaller(_ secret: SignInToken) async throws -> ApiCaller?

    /// A page of the links of a review, as one reader sees them: with both ends in sight, or not at all.
    /// - Parameter after: the link the page before ended with.
    func links(for reader: ReviewReader, after: RecordID?, limit: Int) async throws -> LinksPage

    /// Types entries in for an agency's own system, all or none: what is there under its reference is corrected, never doubled.
    /// - Parameter entries: at most ``PostEntries/most``, each reference once.
    /// - Returns: what became of each, in their order.
    /// - Throws: ``CommandRefusal/noSuchAgency`` also where this person may not type entries for it.
    func post(_ entries: [PostedEntry], agency: RecordID, for reader: ReviewReader) async throws -> [PostedResult]

    /// The tokens somebody made in these boards, newest first; those that were revoked or are over for a month.
    func apiTokens(_ places: [SignedInPlace]) async throws -> [(board: RecordID, token: ApiToken)]
}

/// Makes a token. Its secret never comes here, only the hash of it.
public struct MakeApiToken: Sendable {
    public var board: RecordID
    public var id: RecordID
    public var name: String
    /// 32 bytes.
    public var hash: [UInt8]
    /// At least one.
    public var reviews: [RecordID]
    public var mayPost: Bool
    /// Microseconds since 1970, UTC.
    public var endsAt: Int64

    public init(
        board: RecordID, id: RecordID, name: String, hash: [UInt8], reviews: [RecordID], mayPost: Bool, endsAt: Int64
    ) {
        self.board = board
        self.id = id
        self.name = name
        self.hash = hash
        self.reviews = reviews
        self.mayPost = mayPost
        self.endsAt = endsAt
    }
}

/// Ends a token, at once: by its owner.
public struct RevokeApiToken: Sendable {
    public var board: RecordID
    public var id: RecordID

    public init(board: RecordID, id: RecordID) {
        self.board = board
        self.id = id
    }
}
