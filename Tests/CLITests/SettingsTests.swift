import Foundation
import OpenID
import Store
import Testing

@testable import CLI

/// What the server is told before it starts.
@Suite("Settings of the server") struct SettingsTests {
    /// A provider, as it is set.
    static let openID: [String: String?] = [
        "CASEMENT_ADDRESS": "https://reviews.example.org",
        "CASEMENT_OPENID_ISSUER": "https://login.example.org/realms/a",
        "CASEMENT_OPENID_CLIENT_ID": "casement-1", "CASEMENT_OPENID_CLIENT_SECRET": "invented words",
    ]

    private static func settings(
        _ environment: [String: String] = [:], given: Settings.Given = .init()
    ) throws -> Settings {
        try Settings(given, environment: environment)
    }

    @Test("without a word, the server is safe and for this machine alone")
    func usual() throws {
        let usual = try Self.settings()
        #expect(usual.host == "127.0.0.1" && usual.port == 8080 && usual.address == nil)
        #expect(usual.asksSecondFactor && !usual.isBehindTLS && !usual.showsGallery && usual.knownPasswords == nil)
    }

    @Test("the environment says what the command line does not")
    func environment() throws {
        let said = try Self.settings([
            "CASEMENT_PORT": "0", "CASEMENT_ADDRESS": "https://reviews.example.org/", "CASEMENT_SECOND_FACTOR": "false",
            "CASEMENT_KNOWN_PASSWORDS": "/srv/known", "CASEMENT_GALLERY": "true",
        ])
        #expect(said.port == 0 && said.address?.text == "https://reviews.example.org")
        #expect(!said.asksSecondFactor && said.knownPasswords == "/srv/known" && said.showsGallery)
        // Who says https has said that cookies are for https.
        #expect(said.isBehindTLS)
        let given = try Self.settings(
            ["CASEMENT_PORT": "many", "CASEMENT_ADDRESS": "nowhere", "CASEMENT_KNOWN_PASSWORDS": "/srv/known"],
            given: .init(port: 81, address: "http://reviews.example.org", knownPasswords: "/srv/other"))
        #expect(given.port == 81 && given.address?.text == "http://reviews.example.org" && !given.isBehindTLS)
        #expect(given.knownPasswords == "/srv/other")
    }

    @Test(
        "a setting that makes no sense is named, without its value",
        arguments: [
            ["CASEMENT_PORT": "65536"], ["CASEMENT_PORT": "eighty"], ["CASEMENT_SECOND_FACTOR": "no"],
            ["CASEMENT_BEHIND_TLS": "yes"], ["CASEMENT_GALLERY": "1"], ["CASEMENT_LOG_LEVEL": "loud"],
            ["CASEMENT_ADDRESS": "nowhere"], ["CASEMENT_SENDMAIL": "/usr/sbin/sendmail"],
            [
                "CASEMENT_SENDMAIL": "bin/mailer", "CASEMENT_MAIL_FROM": "here@x.example",
                "CASEMENT_ADDRESS": "https://reviews.example.org",
            ],
            ["CASEMENT_ADDRESS": "http://reviews.example.org", "CASEMENT_BEHIND_TLS": "true"],
            ["CASEMENT_ADDRESS": "https://reviews.example.org", "CASEMENT_BEHIND_TLS": "false"],
            ["CASEMENT_TLS_CERTIFICATE": "/srv/site.pem"], ["CASEMENT_TLS_KEY": "/srv/site.key"],
            [
                "CASEMENT_TLS_CERTIFICATE": "/srv/site.pem", "CASEMENT_TLS_KEY": "/srv/site.key",
                "CASEMENT_ADDRESS": "http://reviews.example.org",
            ],
            [
                "CASEMENT_TLS_CERTIFICATE": "/srv/site.pem", "CASEMENT_TLS_KEY": "/srv/site.key",
                "CASEMENT_BEHIND_TLS": "false",
            ],
            ["CASEMENT_OPENID_ISSUER": "https://login.example.org"],
            SettingsTests.openID.merging(["CASEMENT_ADDRESS": nil]) { $1 }.compactMapValues { $0 },
            SettingsTests.openID.merging(["CASEMENT_OPENID_CLIENT_SECRET_FILE": "/srv/secret"]) { $1 }
                .compactMapValues { $0 },
            SettingsTests.openID.merging(["CASEMENT_OPENID_ISSUER": "http://login.example.org"]) { $1 }
                .compactMapValues { $0 },
            SettingsTests.openID.merging(["CASEMENT_OPENID_SECOND_FACTOR": "maybe"]) { $1 }.compactMapValues { $0 },
            SettingsTests.openID.merging(["CASEMENT_OPENID_NAME": ""]) { $1 }.compactMapValues { $0 },
            SettingsTests.openID.merging([
                "CASEMENT_OPENID_CLIENT_SECRET": nil, "CASEMENT_OPENID_CLIENT_SECRET_FILE": "/nowhere/secret",
            ]) { $1 }.compactMapValues { $0 },
        ])
    func nonsense(_ environment: [String: String]) throws {
        let problem = try #require(throws: Settings.Problem.self) { try Self.settings(environment) }
        let isNamed = environment.keys.contains { problem.message.contains($0) }
        #expect(isNamed || problem.message.contains("site’s address"))
        #expect(!environment.values.contains { $0.count > 5 && problem.message.contains($0) })
    }

    @Test("with a certificate the site is reached by https")
    func tls() throws {
        let said = try Self.settings(
            ["CASEMENT_TLS_KEY": "/srv/site.key"], given: .init(tlsCertificate: "/srv/site.pem"))
        #expect(said.tls == Settings.Tls(certificate: "/srv/site.pem", key: "/srv/site.key"))
        #expect(said.isBehindTLS && said.address == nil)
    }

    @Test("a provider has all it needs, its secret in a file or not")
    func provider() throws {
        let plain = Self.openID.compactMapValues { $0 }
        let usual = try #require(try Self.settings(plain).provider)
        #expect(usual.openID.issuer == "https://login.example.org/realms/a" && usual.openID.name == "login.example.org")
        #expect(usual.openID.returnAddress == "https://reviews.example.org/sign-in/provider/return")
        #expect(usual.openID.clientSecret == "invented words" && usual.factor == .whenNeeded)

        let file = NSTemporaryDirectory() + "casement-secret-" + UUID().uuidString
        try Data("  a secret of 20 words\nand no more\n".utf8).write(to: URL(fileURLWithPath: file))
        defer { try? FileManager.default.removeItem(atPath: file) }
        var other = plain
        other["CASEMENT_OPENID_CLIENT_SECRET"] = nil
        other["CASEMENT_OPENID_CLIENT_SECRET_FILE"] = file
        other["CASEMENT_OPENID_NAME"] = "Invented Council"
        other["CASEMENT_OPENID_SECOND_FACTOR"] = "always"
        other["CASEMENT_OPENID_MULTI_FACTOR_ACR"] = "two"
        let said = try #require(try Self.settings(other).provider)
        #expect(said.openID.clientSecret == "a secret of 20 words" && said.openID.name == "Invented Council")
        #expect(said.factor == .always && said.openID.multiFactorACR == "two")
        #expect(said.secretFile == file && usual.secretFile == nil)
        #expect(try Self.settings().provider == nil)
    }

    @Test("commands send mail as the server does, or say what is missing")
    func post() throws {
        let mail = ["CASEMENT_SENDMAIL": "/usr/sbin/sendmail", "CASEMENT_MAIL_FROM": "casement@partnership.example"]
        let whole = mail.merging(["CASEMENT_ADDRESS": "https://reviews.example.org"]) { $1 }
        #expect(try Settings.post(nil, environment: whole) != nil)
        #expect(try Settings.post("https://elsewhere.example.org", environment: mail) != nil)
        #expect(try Settings.post(nil, environment: [:]) == nil)
        #expect(throws: Settings.Problem.self) { try Settings.post(nil, environment: mail) }
    }
}
