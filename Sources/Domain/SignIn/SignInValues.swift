/// A token as it stands in a link or a cookie: 32 random bytes. The store keeps its hash and nothing else. Printing it
/// shows nothing.
public struct SignInToken: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible {
    /// As it is sent: letters, digits, "-" and "_".
    public let text: String

    public init(_ text: String) { self.text = text }

    public var description: String { "SignInToken" }
    public var debugDescription: String { description }
}

/// From where somebody signs in.
public struct SignInPlace: Sendable, Hashable {
    /// The network address the request came from.
    public var network: String
    /// The device in a few plain words ("Firefox on Windows"), for its owner to know it by; nothing rests on it.
    public var device: String

    public init(network: String, device: String) {
        self.network = network
        self.device = device
    }
}

/// What comes of a step of signing in.
public enum SignInAnswer: Sendable, Hashable {
    /// The password is right; a code is asked for next, with this token, within ten minutes.
    case needsSecondFactor(step: SignInToken)
    /// The password is right, and a second factor has to be set up first.
    case mustSetUpSecondFactor(step: SignInToken)
    case signedIn(SignInToken, SignedIn)
    /// Address, password or code is not right, or too many were tried. The next try counts after so many seconds.
    case refused(wait: Int)
}

/// Somebody who is signed in.
public struct SignedIn: Sendable, Hashable {
    public var account: RecordID
    public var address: String
    public var name: String
    /// Names the session among the person's own; it opens nothing.
    public var session: RecordID
    /// When the session ends at the latest, microseconds since 1970, UTC.
    public var endsAt: Int64
    /// Who they are in each board, by the names of the boards.
    public var places: [SignedInPlace]

    public init(
        account: RecordID, address: String, name: String, session: RecordID, endsAt: Int64, places: [SignedInPlace]
    ) {
        self.account = account
        self.address = address
        self.name = name
        self.session = session
        self.endsAt = endsAt
        self.places = places
    }
}

/// Who somebody who is signed in is in one board.
public struct SignedInPlace: Sendable, Hashable {
    public var board: RecordID
    public var boardName: String
    public var person: RecordID
    /// As the board knows them.
    public var personName: String
    /// They have a role in the board itself, and so may see its pages.
    public var isOfBoard: Bool

    public init(
        board: RecordID, boardName: String, person: RecordID, personName: String, isOfBoard: Bool = false
    ) {
        self.board = board
        self.boardName = boardName
        self.person = person
        self.personName = personName
        self.isOfBoard = isOfBoard
    }
}

/// One open session, for its owner. Times are microseconds since 1970, UTC.
public struct OpenSession: Sendable, Hashable {
    public var id: RecordID
    public var device: String
    public var madeAt: Int64
    /// To the minute.
    public var usedAt: Int64
    public var endsAt: Int64
    /// The one that asks.
    public var isThis: Bool
    /// It began at the provider.
    public var isByProvider: Bool

    public init(
        id: RecordID, device: String, madeAt: Int64, usedAt: Int64, endsAt: Int64, isThis: Bool,
        isByProvider: Bool = false
    ) {
        self.id = id
        self.isByProvider = isByProvider
        self.device = device
        self.madeAt = madeAt
        self.usedAt = usedAt
        self.endsAt = endsAt
        self.isThis = isThis
    }
}

/// What a device needs to give codes (RFC 6238: SHA-1, six digits, thirty seconds).
public struct SecondFactorOffer: Sendable, Hashable {
    /// In base 32, for typing in.
    public var secret: String
    /// `otpauth://…`, for a QR code.
    public var address: String

    public init(secret: String, address: String) {
        self.secret = secret
        self.address = address
    }
}

/// A second factor that was set up.
public struct SecondFactorDone: Sendable, Hashable {
    public var token: SignInToken
    public var signedIn: SignedIn
    /// Each counts once in the place of a code. Shown now and never again.
    public var recoveryCodes: [String]

    public init(token: SignInToken, signedIn: SignedIn, recoveryCodes: [String]) {
        self.token = token
        self.signedIn = signedIn
        self.recoveryCodes = recoveryCodes
    }
}

/// A link that sets a password anew, to be sent to an address and shown nowhere.
public struct PasswordReset: Sendable, Hashable {
    public var address: String
    public var name: String
    public var token: SignInToken

    public init(address: String, name: String, token: SignInToken) {
        self.address = address
        self.name = name
        self.token = token
    }
}

/// Where links lead.
public enum SignInPath {
    /// The page that accepts an invitation.
    public static func invitation(_ token: SignInToken) -> String { "/invitation/\(token.text)" }

    /// The page that sets a password anew.
    public static func reset(_ token: SignInToken) -> String { "/reset/\(token.text)" }

    /// Where a provider sends people back to; registered there.
    public static let providerReturn = "/sign-in/provider/return"

    /// The page of the first run.
    public static func firstRun(_ token: SignInToken) -> String { "/first-run/\(token.text)" }
}
