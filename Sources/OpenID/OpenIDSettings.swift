import Foundation

/// How an OpenID Connect provider is reached, as whoever runs the server set it.
public struct OpenIDSettings: Sendable, Hashable {
    /// As the provider names itself: `https://login.example.org`.
    public var issuer: String
    public var clientID: String
    public var clientSecret: String
    /// What the button says.
    public var name: String
    /// Where the provider sends people back to: `https://reviews.example.org/sign-in/provider/return`.
    public var returnAddress: String
    /// A value of `acr` that means more than a password, at this provider. It is asked for.
    public var multiFactorACR: String?

    public init(
        issuer: String, clientID: String, clientSecret: String, name: String, returnAddress: String,
        multiFactorACR: String? = nil
    ) {
        self.issuer = issuer
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.name = name
        self.returnAddress = returnAddress
        self.multiFactorACR = multiFactorACR
    }

    /// Whether an address may be an issuer's: https, or this very machine for trials; nobody's password, no question.
    public static func isIssuer(_ address: String) -> Bool {
        guard let parts = ProviderAddress.parts(address) else { return false }
        return parts.query == nil && (parts.scheme == "https" || ProviderAddress.isOfThisMachine(parts))
    }
}

/// Addresses a provider gives of itself.
enum ProviderAddress {
    /// An address of the web as this program takes it; nil for any other.
    static func parts(_ address: String) -> URLComponents? {
        guard address.utf8.count <= 500, address.utf8.allSatisfy({ $0 > 32 && $0 < 127 }),
            let parts = URLComponents(string: address), let host = parts.host, !host.isEmpty,
            let scheme = parts.scheme, ["http", "https"].contains(scheme), parts.user == nil, parts.password == nil,
            parts.fragment == nil
        else { return nil }
        return parts
    }

    static func isOfThisMachine(_ parts: URLComponents) -> Bool {
        ["127.0.0.1", "localhost", "[::1]", "::1"].contains(parts.host ?? "")
    }

    /// Whether what a provider says of itself may be used: https, but where the whole trial is on this machine.
    static func isFit(_ address: String, issuer: String) -> Bool {
        guard let parts = parts(address), let home = self.parts(issuer) else { return false }
        return parts.scheme == "https" || home.scheme == "http" && isOfThisMachine(home) && isOfThisMachine(parts)
    }

    /// Names and values as an address or a form has them.
    static func query(_ pairs: [(String, String)]) -> String {
        pairs.map { encoded($0) + "=" + encoded($1) }.joined(separator: "&")
    }

    /// RFC 3986: all but unreserved characters.
    static func encoded(_ words: String) -> String {
        words.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }

    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
