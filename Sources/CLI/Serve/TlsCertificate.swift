import Dispatch
import Foundation
import NIOCore
import NIOSSL
import Synchronization

/// The certificate and the private key the server speaks TLS with, from two PEM files. They are looked over before the
/// server starts, and read again when it is told that they were renewed.
final class TlsCertificate: Sendable {
    /// Why they cannot be used: what is wrong, and what to do.
    struct Problem: Error {
        var message: String
    }

    private struct Pair: Sendable {
        var chain: [NIOSSLCertificate]
        var key: NIOSSLPrivateKey
    }

    private let files: Settings.Tls
    /// Seconds since 1970, UTC.
    private let now: @Sendable () -> Int
    private let current: Mutex<Pair>

    /// - Throws: ``Problem``.
    init(
        _ files: Settings.Tls, now: @escaping @Sendable () -> Int = { time(nil) }
    ) throws(Problem) {
        self.files = files
        self.now = now
        current = Mutex(try Self.read(files, now: now()))
    }

    /// TLS 1.2 and 1.3; each handshake takes the certificate as it then stands.
    var configuration: TLSConfiguration {
        let pair = current.withLock { $0 }
        var configuration = Self.configuration(of: pair)
        configuration.sslContextCallback = { [self] _, promise in
            let pair = current.withLock { $0 }
            var override = NIOSSLContextConfigurationOverride()
            override.certificateChain = pair.chain.map { .certificate($0) }
            override.privateKey = .privateKey(pair.key)
            promise.succeed(override)
        }
        return configuration
    }

    /// Takes up what is in the files now; where that cannot be used, what was there goes on.
    /// - Throws: ``Problem``.
    func readAgain() throws(Problem) {
        let pair = try Self.read(files, now: now())
        current.withLock { $0 = pair }
    }

    /// The same whenever this signal comes, until the source is cancelled.
    func readAgain(on number: Int32, _ terminal: Terminal) -> any DispatchSourceSignal {
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler { [self] in
            do throws(Problem) {
                try readAgain()
                terminal.message("The certificate was read again.")
            } catch {
                terminal.error("\(error.message) The certificate from before is still used.")
            }
        }
        source.activate()
        return source
    }

    private static func configuration(of pair: Pair) -> TLSConfiguration {
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: pair.chain.map { .certificate($0) }, privateKey: .privateKey(pair.key))
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["http/1.1"]
        return configuration
    }

    private static func read(_ files: Settings.Tls, now: Int) throws(Problem) -> Pair {
        let chain = try chain(files.certificate)
        for (place, certificate) in chain.enumerated() {
            let which = place == 0 ? "The certificate" : "Certificate \(place + 1) of the chain"
            if Int(certificate.notValidAfter) <= now {
                throw Problem(
                    message: "\(which) in \(files.certificate) has expired. Renew it, then start the server again.")
            }
            if Int(certificate.notValidBefore) > now {
                throw Problem(
                    message:
                        "\(which) in \(files.certificate) is not valid yet. See whether the clock of this machine is "
                        + "right.")
            }
        }
        let pair = Pair(chain: chain, key: try key(files.key))
        do {
            _ = try NIOSSLContext(configuration: configuration(of: pair))
        } catch {
            throw Problem(
                message:
                    "The private key in \(files.key) is not that of the first certificate in \(files.certificate). "
                    + "Name the two that were made together; in a chain the server’s own certificate stands first.")
        }
        return pair
    }

    private static func chain(_ path: String) throws(Problem) -> [NIOSSLCertificate] {
        let text = try text(path, what: "certificate", option: "--tls-certificate")
        do {
            let found = try NIOSSLCertificate.fromPEMBytes(Array(text.utf8))
            if !found.isEmpty { return found }
        } catch {}
        throw Problem(
            message: "There is no certificate in \(path) (--tls-certificate). It should be a PEM file, with lines of "
                + "“-----BEGIN CERTIFICATE-----”: the server’s own certificate first, then those between it and its "
                + "authority.")
    }

    private static func key(_ path: String) throws(Problem) -> NIOSSLPrivateKey {
        let text = try text(path, what: "private key", option: "--tls-key")
        if text.contains("ENCRYPTED") {
            throw Problem(
                message:
                    "The private key in \(path) (--tls-key) has a pass phrase, and nobody is there to type it. Take it "
                    + "off (“openssl pkey -in OLD -out NEW”) and let the server’s user alone read the file.")
        }
        do {
            return try NIOSSLPrivateKey(bytes: Array(text.utf8), format: .pem)
        } catch {
            throw Problem(
                message: "There is no private key in \(path) (--tls-key). It should be a PEM file, whose "
                    + "first line says “BEGIN” and “PRIVATE KEY”.")
        }
    }

    private static func text(_ path: String, what: String, option: String) throws(Problem) -> String {
        guard FileManager.default.fileExists(atPath: path) else {
            throw Problem(message: "The \(what) is not there: \(path) (\(option)).")
        }
        guard let bytes = FileManager.default.contents(atPath: path), let text = String(bytes: bytes, encoding: .utf8)
        else {
            throw Problem(
                message: "The \(what) in \(path) (\(option)) cannot be read. Let the user who runs the server read it.")
        }
        return text
    }
}
