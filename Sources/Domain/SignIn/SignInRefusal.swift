import Foundation

/// Why a step of signing in cannot be done; nothing was changed.
public enum SignInRefusal: Error, Sendable, Hashable {
    /// The session is over, or there was none.
    case notSignedIn
    /// The step is over, was used, or had too many wrong codes.
    case stepOver
    /// The invitation is not there, over, used or revoked, or whoever gave it no longer may.
    case invitationOver
    /// The address of the invitation has an account: sign in, then accept.
    case signInFirst
    /// The invitation is for another address than that of whoever is signed in.
    case otherAddress
    case resetOver
    case noSuchSession
    /// The present password is not right, or too many were tried: the next counts after so many seconds.
    case wrongPassword(wait: Int)
    case password(PasswordProblem)
    /// The list of known passwords cannot be read.
    case passwordListUnreadable
    case badAddress
    case nameNeeded
    /// The own name was changed meanwhile, to this.
    case nameChanged(String)
    /// There is a board already, or the token of the first run is over.
    case firstRunOver
    case noSuchAccount
    /// Too many are signing in at this moment.
    case busy
    /// Too many tries from there.
    case waitFirst(seconds: Int)
    /// Whoever that is at the provider belongs to another account here.
    case identityTaken
    /// The account has an identity of this provider already.
    case linkedAlready
    /// The account has no identity of this provider.
    case notLinked

    /// What is wrong and what to do, in plain words.
    public var message: String {
        switch self {
        case .notSignedIn: "You are signed out. Sign in again; what you typed is kept."
        case .stepOver: "This took too long, or too many codes were tried. Begin again with your address and password."
        case .invitationOver:
            "This invitation no longer counts: it was used, taken back or is too old. Ask whoever invited you for a new one."
        case .signInFirst: "There is an account for this address. Sign in, and open the invitation again."
        case .otherAddress:
            "This invitation is for another address than the one you are signed in with. Sign out, then open it again."
        case .resetOver: "This link no longer counts. It can be used once, within an hour. Ask for a new one."
        case .noSuchSession: "That session is over already."
        case .wrongPassword(let wait):
            wait == 0
                ? "That is not your present password."
                : "That is not your present password. Try again in \(Self.words(seconds: wait))."
        case .password(let problem): problem.message
        case .passwordListUnreadable:
            "The list of known passwords cannot be read, so no password can be set now. Tell whoever looks after the "
                + "machine."
        case .badAddress: "That is no e-mail address. It needs a name, “@” and a place, such as b.quill@example.org."
        case .nameNeeded: "A name is needed, of at most 200 characters."
        case .nameChanged(let name):
            "Your name was changed meanwhile, in another window or by a new password: it is “\(name)” now. If that is not right, "
                + "correct it once more."
        case .firstRunOver: "The first run was done, or its link is too old. Start the server again for a new link."
        case .noSuchAccount: "There is no account of this address in this store."
        case .waitFirst(let seconds):
            "There have been several tries. Wait \(Self.words(seconds: seconds)), then try again. Nobody has been locked out."
        case .identityTaken:
            "That sign-in belongs to another account here. Sign in with it, or ask whoever looks after Casement in your "
                + "partnership."
        case .linkedAlready: "Your account has a sign-in of that provider already. Take that away first."
        case .notLinked: "Your account has no sign-in of that provider."
        case .busy: "Many people are signing in at this moment. Try again in a few seconds."
        }
    }

    /// "40 seconds", "3 minutes".
    public static func words(seconds: Int) -> String {
        if seconds < 90 { return seconds == 1 ? "1 second" : "\(seconds) seconds" }
        return "\((seconds + 59) / 60) minutes"
    }
}

/// What a password is refused for. There are no rules about kinds of characters.
public enum PasswordProblem: Sendable, Hashable {
    case tooShort
    case tooLong
    /// The address itself.
    case isAddress
    /// It stands in the list of passwords that were stolen elsewhere.
    case known

    /// What is wrong and what to do, in plain words.
    public var message: String {
        switch self {
        case .tooShort:
            "A password needs at least \(PasswordRules.minimum) characters. Three or four words that do not belong together "
                + "are easy to remember and hard to guess."
        case .tooLong: "A password has at most \(PasswordRules.maximum) characters."
        case .isAddress: "The password is your address. Choose another."
        case .known:
            "This password was stolen from some other place once, and is among the first to be tried. Choose another."
        }
    }
}

/// What a password has to be, apart from being unknown to others.
public enum PasswordRules {
    /// Characters.
    public static let minimum = 12
    /// Characters.
    public static let maximum = 200

    /// What is wrong with a password, if anything.
    public static func problem(_ password: String, address: String) -> PasswordProblem? {
        if password.unicodeScalars.count < minimum { return .tooShort }
        if password.unicodeScalars.count > maximum { return .tooLong }
        if SignInAddress(password)?.text == address { return .isAddress }
        return nil
    }
}

/// The e-mail address somebody signs in with, in one form however it is typed: without spaces around it, small letters,
/// letters with their marks as one.
public struct SignInAddress: Sendable, Hashable {
    public let text: String

    /// Nil unless there is a name, one "@" and a place, of at most 200 bytes, without spaces or control characters.
    public init?(_ typed: String) {
        let scalars = typed.unicodeScalars
        let inner = scalars.drop { $0.properties.isWhitespace }
        let end = inner.lastIndex { !$0.properties.isWhitespace }
        guard let end else { return nil }
        let text = String(Substring.UnicodeScalarView(inner[...end])).lowercased().precomposedStringWithCanonicalMapping
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard text.utf8.count <= 200, parts.count == 2, parts.allSatisfy({ !$0.isEmpty }),
            !text.hasPrefix(OperatorAccount.prefix),
            text.unicodeScalars.allSatisfy({
                !$0.properties.isWhitespace && $0.properties.generalCategory != .control
                    && $0.properties.generalCategory != .format
            })
        else { return nil }
        self.text = text
    }
}
