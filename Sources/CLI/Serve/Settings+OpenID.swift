import Configuration
import Domain
import Foundation
import OpenID
import Store

extension Settings {
    /// A provider people sign in at, and what its word is worth.
    struct Provider: Sendable, Hashable {
        var openID: OpenIDSettings
        var factor: SignInSettings.ProviderFactor
        /// Where the client's secret is kept, where it is in a file.
        var secretFile: String?
    }

    /// What people call the provider, for messages of commands; nil where that is not set.
    static func providerName() -> String? { reader(nil).string(forKey: "openid.name") }

    /// `CASEMENT_OPENID_…`: nil where none of them is set.
    static func provider(_ reader: ConfigReader, _ address: SiteAddress?) throws(Problem) -> Provider? {
        let reader = reader.scoped(to: "openid")
        func said(_ name: ConfigKey) -> String? { reader.string(forKey: name) }
        let (issuer, id) = (said("issuer"), said("client.id"))
        let (secret, file) = (said("client.secret"), said("client.secret.file"))
        let (name, factor, acr) = (said("name"), said("second.factor"), said("multi.factor.acr"))
        if [issuer, id, secret, file, name, factor, acr].allSatisfy({ $0 == nil }) { return nil }
        guard let issuer, let id, !id.isEmpty, (secret == nil) != (file == nil), let address else {
            throw Problem(
                message: "To sign in at a provider, CASEMENT_OPENID_ISSUER, CASEMENT_OPENID_CLIENT_ID, one of "
                    + "CASEMENT_OPENID_CLIENT_SECRET_FILE and CASEMENT_OPENID_CLIENT_SECRET, and CASEMENT_ADDRESS are needed "
                    + "together.")
        }
        guard OpenIDSettings.isIssuer(issuer) else {
            throw Problem(
                message:
                    "CASEMENT_OPENID_ISSUER should be https:// and what the provider calls its issuer, letter by letter, "
                    + "such as https://login.example.org.")
        }
        guard let factor = factor.map({ SignInSettings.ProviderFactor(rawValue: $0) }) ?? .whenNeeded else {
            throw Problem(message: "CASEMENT_OPENID_SECOND_FACTOR should be when-needed, always or never.")
        }
        let label = name ?? URLComponents(string: issuer)?.host ?? issuer
        guard (1...60).contains(label.unicodeScalars.count) else {
            throw Problem(
                message: "CASEMENT_OPENID_NAME should be what people call the provider, in at most 60 characters.")
        }
        var words = secret ?? ""
        if let file { words = try Self.secret(in: file) }
        return Provider(
            openID: OpenIDSettings(
                issuer: issuer, clientID: id, clientSecret: words, name: label,
                returnAddress: SiteAddress.whole(SignInPath.providerReturn, address), multiFactorACR: acr),
            factor: factor, secretFile: file)
    }

    /// A file of one line.
    private static func secret(in file: String) throws(Problem) -> String {
        guard let bytes = FileManager.default.contents(atPath: file), bytes.count <= 4096,
            let text = String(bytes: bytes, encoding: .utf8)
        else {
            throw Problem(
                message:
                    "The file of CASEMENT_OPENID_CLIENT_SECRET_FILE cannot be read. Let the user who runs the server, "
                    + "and nobody else, read it.")
        }
        let words = text.drop { $0.isWhitespace }.prefix { !$0.isNewline }
        guard !words.isEmpty else {
            throw Problem(
                message: "The file of CASEMENT_OPENID_CLIENT_SECRET_FILE is empty. It should hold the secret alone.")
        }
        return String(words)
    }
}
