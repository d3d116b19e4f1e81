import Configuration
import Domain
import Logging
import Mail
import Store
import Web

/// Settings of the server: command line first, then the environment.
///
/// - `CASEMENT_HOST` (string, default 127.0.0.1): interface to listen on.
/// - `CASEMENT_PORT` (integer 0...65535, default 8080): TCP port; 0 lets the system choose.
/// - `CASEMENT_ADDRESS` (`https://…`, default none): where browsers reach the site; for links.
/// - `CASEMENT_BEHIND_TLS` (true or false, default what the address says): browsers reach the site by https.
/// - `CASEMENT_TLS_CERTIFICATE`, `CASEMENT_TLS_KEY` (files, default none): speak TLS with these, without a proxy.
/// - `CASEMENT_SECOND_FACTOR` (true or false, default true): ask everybody for a second factor.
/// - `CASEMENT_KNOWN_PASSWORDS` (file, default none): passwords that were stolen elsewhere and are refused.
/// - `CASEMENT_SENDMAIL` (file, default none): a program that takes mail as `sendmail` does, by its absolute path.
/// - `CASEMENT_MAIL_FROM` (address, default none): where mail comes from; with it, a program and an address are needed too.
/// - `CASEMENT_OPENID_ISSUER`, `_CLIENT_ID`, `_CLIENT_SECRET_FILE` or `_CLIENT_SECRET` (default none): a provider people sign
///   in at; with them `_NAME` for its button, `_SECOND_FACTOR` (when-needed, always or never) and `_MULTI_FACTOR_ACR`.
/// - `CASEMENT_FILE_MB` (integer 1...200, default 200): the largest file that can be sent.
/// - `CASEMENT_FORM_MB` (integer 1...200, default 20): the files of a form together, for browsers without scripts.
/// - `CASEMENT_EXPORT_DAYS` (integer 1...90, default 7): how long a chronology somebody asked to take along is kept.
/// - `CASEMENT_GALLERY` (true or false, default false): serve the gallery of what pages are made of.
/// - `CASEMENT_LOG_LEVEL` (string, default notice): trace, debug, info, notice, warning, error or critical.
struct Settings: Sendable {
    var host: String
    var port: Int
    var address: SiteAddress?
    /// Browsers reach the site by https.
    var isBehindTLS: Bool
    /// What the server speaks TLS with itself.
    var tls: Tls?
    var asksSecondFactor: Bool
    var knownPasswords: String?
    var mail: SendmailProgram?
    var provider: Provider?
    /// Megabytes of the largest file that can be sent, and of the files of a form together.
    var fileMegabytes: Int
    var formMegabytes: Int
    /// Days a chronology somebody asked to take along is kept.
    var exportDays: Int
    var showsGallery: Bool
    var logLevel: Logger.Level

    /// Names the setting at fault, never its value.
    struct Problem: Error {
        var message: String
    }

    /// Two PEM files: the certificate with its chain, and its private key.
    struct Tls: Sendable, Hashable {
        var certificate: String
        var key: String
    }

    /// What was given on the command line.
    struct Given: Sendable {
        var host: String?
        var port: Int?
        var address: String?
        var knownPasswords: String?
        var tlsCertificate: String?
        var tlsKey: String?
    }

    /// - Parameter environment: the process's own unless a test gives another.
    init(_ given: Given = Given(), environment: [String: String]? = nil) throws(Problem) {
        let reader = Self.reader(environment)
        host = given.host ?? reader.string(forKey: "host", default: "127.0.0.1")
        port = try Self.port(given.port, reader.string(forKey: "port"))
        address = try Self.address(given.address, reader)
        let isBehindTLS = try Self.yesOrNo("CASEMENT_BEHIND_TLS", reader.string(forKey: "behind.tls"))
        if let isBehindTLS, let address, isBehindTLS != address.isSecure {
            throw Problem(message: "CASEMENT_BEHIND_TLS and CASEMENT_ADDRESS do not agree on whether it is https.")
        }
        tls = try Self.tls(
            given.tlsCertificate ?? reader.string(forKey: "tls.certificate"),
            given.tlsKey ?? reader.string(forKey: "tls.key"), address, isBehindTLS)
        self.isBehindTLS = tls != nil || isBehindTLS ?? address?.isSecure ?? false
        asksSecondFactor =
            try Self.yesOrNo("CASEMENT_SECOND_FACTOR", reader.string(forKey: "second.factor")) ?? true
        knownPasswords = given.knownPasswords ?? reader.string(forKey: "known.passwords")
        mail = try Self.mail(
            program: reader.string(forKey: "sendmail"), from: reader.string(forKey: "mail.from"), address)
        provider = try Self.provider(reader, address)
        fileMegabytes = try Self.megabytes("CASEMENT_FILE_MB", reader.string(forKey: "file.mb"), usually: 200)
        formMegabytes = try Self.megabytes("CASEMENT_FORM_MB", reader.string(forKey: "form.mb"), usually: 20)
        exportDays = try Self.days("CASEMENT_EXPORT_DAYS", reader.string(forKey: "export.days"), usually: 7)
        showsGallery = try Self.yesOrNo("CASEMENT_GALLERY", reader.string(forKey: "gallery")) ?? false
        let level = reader.string(forKey: "log.level", default: "notice")
        guard let logLevel = Logger.Level(rawValue: level) else {
            throw Problem(
                message: "CASEMENT_LOG_LEVEL should be one of trace, debug, info, notice, warning, error, critical.")
        }
        self.logLevel = logLevel
    }

    static func reader(_ environment: [String: String]?) -> ConfigReader {
        let provider =
            environment.map { EnvironmentVariablesProvider(environmentVariables: $0) } ?? EnvironmentVariablesProvider()
        return ConfigReader(provider: provider).scoped(to: "casement")
    }

    /// Where the site is, for commands that print links.
    /// - Parameter given: on the command line.
    static func address(_ given: String?) throws(Problem) -> SiteAddress? { try address(given, reader(nil)) }

    /// How mail is sent, for commands that send some; nil where none is set.
    /// - Parameters:
    ///   - site: on the command line.
    ///   - environment: the process's own unless a test gives another.
    static func post(_ site: String?, environment: [String: String]? = nil) throws(Problem) -> Post? {
        let reader = reader(environment)
        let address = try address(site, reader)
        let mail = try mail(
            program: reader.string(forKey: "sendmail"), from: reader.string(forKey: "mail.from"), address)
        guard let mail, let address else { return nil }
        return Post(mail: mail, site: address.text)
    }

    private static func address(_ given: String?, _ reader: ConfigReader) throws(Problem) -> SiteAddress? {
        guard let text = given ?? reader.string(forKey: "address") else { return nil }
        guard let address = SiteAddress(text) else {
            throw Problem(
                message: "The site’s address should be https://, the name of the machine, and no more, such as "
                    + "https://reviews.example.org.")
        }
        return address
    }

    private static func tls(
        _ certificate: String?, _ key: String?, _ address: SiteAddress?, _ isBehindTLS: Bool?
    ) throws(Problem) -> Tls? {
        if certificate == nil, key == nil { return nil }
        guard let certificate, let key else {
            throw Problem(
                message:
                    "To speak TLS, a certificate (--tls-certificate, CASEMENT_TLS_CERTIFICATE) and its private key "
                    + "(--tls-key, CASEMENT_TLS_KEY) are needed together.")
        }
        if isBehindTLS == false || address?.isSecure == false {
            throw Problem(
                message: "With CASEMENT_TLS_CERTIFICATE the site is reached by https: CASEMENT_ADDRESS and "
                    + "CASEMENT_BEHIND_TLS must not say otherwise.")
        }
        return Tls(certificate: certificate, key: key)
    }

    private static func mail(
        program: String?, from: String?, _ address: SiteAddress?
    ) throws(Problem) -> SendmailProgram? {
        if program == nil, from == nil { return nil }
        guard let program, let from, address != nil else {
            throw Problem(
                message: "To send mail, CASEMENT_SENDMAIL, CASEMENT_MAIL_FROM and CASEMENT_ADDRESS are needed together."
            )
        }
        guard let mail = SendmailProgram(program: program, from: from) else {
            throw Problem(
                message: "CASEMENT_SENDMAIL should be a program by its whole path, such as /usr/sbin/sendmail, and "
                    + "CASEMENT_MAIL_FROM an address such as casement@partnership.example.")
        }
        return mail
    }

    private static func port(_ given: Int?, _ words: String?) throws(Problem) -> Int {
        guard let port = given ?? (words == nil ? 8080 : words.flatMap { Int($0) }), (0...65_535).contains(port) else {
            throw Problem(
                message: given == nil
                    ? "CASEMENT_PORT should be a number from 0 to 65535."
                    : "The port should be a number from 0 to 65535.")
        }
        return port
    }

    private static func megabytes(_ name: String, _ words: String?, usually: Int) throws(Problem) -> Int {
        guard let number = words == nil ? usually : words.flatMap({ Int($0) }), (1...200).contains(number) else {
            throw Problem(message: "\(name) should be a number of megabytes, from 1 to 200.")
        }
        return number
    }

    private static func days(_ name: String, _ words: String?, usually: Int) throws(Problem) -> Int {
        guard let number = words == nil ? usually : words.flatMap({ Int($0) }), (1...90).contains(number) else {
            throw Problem(message: "\(name) should be a number of days, from 1 to 90.")
        }
        return number
    }

    /// Refused where it is neither: a setting of safety is not to be off because of a slip of the pen.
    private static func yesOrNo(_ name: String, _ words: String?) throws(Problem) -> Bool? {
        switch words {
        case nil: return nil
        case "false": return false
        case "true": return true
        default: throw Problem(message: "\(name) should be true or false.")
        }
    }
}
