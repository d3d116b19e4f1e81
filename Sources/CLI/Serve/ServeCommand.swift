import ArgumentParser
import Configuration
import Dispatch
import Domain
import Foundation
import Hummingbird
import HummingbirdTLS
import Logging
import OfficeFiles
import OpenID
import Store
import Web

/// `casement serve`: the web application.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Start the web application.",
        discussion: """
            Settings may also be given in the environment: CASEMENT_HOST, CASEMENT_PORT, CASEMENT_ADDRESS, \
            CASEMENT_TLS_CERTIFICATE, CASEMENT_TLS_KEY, CASEMENT_KNOWN_PASSWORDS, CASEMENT_BEHIND_TLS, \
            CASEMENT_SECOND_FACTOR, CASEMENT_FILE_MB, CASEMENT_FORM_MB, CASEMENT_EXPORT_DAYS, \
            CASEMENT_LOG_LEVEL, CASEMENT_GALLERY, and CASEMENT_OPENID_ISSUER and its like for \
            signing in at a provider. What is given on the command line wins.
            """)

    @Option(help: "Interface to listen on. The default can be reached from this machine alone.")
    var host: String?

    @Option(help: "TCP port, 0 for any free one. [default: 8080]")
    var port: Int?

    @Option(
        help: ArgumentHelp(
            "Where browsers reach the site, such as https://reviews.example.org; for the links that are printed.",
            valueName: "site"))
    var address: String?

    @Option(
        help: ArgumentHelp(
            "A certificate with its chain, as PEM: the server then speaks TLS itself. Needs --tls-key. Read again on SIGHUP.",
            valueName: "file"))
    var tlsCertificate: String?

    @Option(help: ArgumentHelp("The certificate’s private key, as PEM, without a pass phrase.", valueName: "file"))
    var tlsKey: String?

    @Option(
        help: ArgumentHelp(
            "A list of stolen passwords, which nobody may choose: SHA-1 hashes, a line each, sorted by hash.",
            valueName: "file"))
    var knownPasswords: String?

    @Option(
        help: ArgumentHelp(
            "The store people sign in to: a file, or a PostgreSQL database as postgres://…; made where there is none. "
                + "Without one the server shows its first page alone.", valueName: "place"))
    var store: String?

    @Option(
        help: ArgumentHelp("The store’s key file. [default: beside a file, its name with .keys]", valueName: "file"))
    var keys: String?

    @Option(
        help: ArgumentHelp(
            "Where signed checkpoints are added, best on another machine. [default: beside the keys]",
            valueName: "file"))
    var checkpoints: String?

    func run() async throws {
        let terminal = Terminal(quiet: false)
        let settings: Settings
        do throws(Settings.Problem) {
            settings = try Settings(
                .init(
                    host: host, port: port, address: address, knownPasswords: knownPasswords,
                    tlsCertificate: tlsCertificate, tlsKey: tlsKey))
        } catch {
            throw terminal.usage(error.message)
        }
        SecretFile.warn(
            [
                settings.tls.map {
                    SecretFile(path: $0.key, holds: "the private key of the certificate", isForGroup: true)
                },
                settings.provider?.secretFile.map {
                    SecretFile(path: $0, holds: "what Casement shows the provider for a secret", isForGroup: true)
                },
            ].compactMap(\.self), terminal)
        guard let place = store else { return try await serve(settings, nil, terminal) }
        try await StoreTrouble.telling(terminal) {
            var about = try StoreSettings(
                location: StoreLocation(place), keyFile: keys, checkpointFile: checkpoints)
            about.largestFile = settings.fileMegabytes << 20
            about.exportDays = settings.exportDays
            about.signIn.asksSecondFactor = settings.asksSecondFactor
            about.signIn.knownPasswords = settings.knownPasswords
            if let factor = settings.provider?.factor { about.signIn.providerFactor = factor }
            guard about.signIn.canReadKnownPasswords else {
                terminal.error(
                    "The list of stolen passwords (--known-passwords) cannot be read, or is none: it needs a line for each, "
                        + "beginning with its SHA-1 in hexadecimal digits, sorted.")
                throw ExitStatus.badInput
            }
            try await StoreOptions.closing(try await Store.open(about, create: true)) {
                SecretFile.warn([.keys(about.keyFile)], terminal)
                try await serve(settings, $0, terminal)
            }
        }
    }

    private func serve(_ settings: Settings, _ store: Store?, _ terminal: Terminal) async throws {
        ProcessMemory.keepBlocksOfPages()
        var logger = Logger(label: "casement.web") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = settings.logLevel
        let isEmpty = try await store?.needsFirstRun() ?? false
        let firstRun = isEmpty ? try await store?.beginFirstRun() : nil
        var web = WebSettings(
            host: settings.host, port: settings.port, version: Casement.version, logger: logger,
            onListeningAtPort: { port in Self.greet(settings, port, firstRun, hasStore: store != nil, terminal) })
        web.isBehindTLS = settings.isBehindTLS
        web.isBehindProxy = settings.isBehindTLS && settings.tls == nil
        let renewals = try Self.speakTLS(settings, &web, terminal)
        defer { renewals?.cancel() }
        web.showsGallery = settings.showsGallery
        web.largestForm = settings.formMegabytes << 20
        web.ports = store.map { SitePorts($0) }
        web.ports?.printsPdf = PdfPrinter.isInstalled
        web.ports?.templates = TemplateWriter()
        web.ports?.familyPapers = WordFamilyPaper()
        web.ports?.reading = ReadingChild().map(ReadingInTurn.init)
        web.site = settings.address?.text
        if let mail = settings.mail, let address = settings.address { web.post = Post(mail: mail, site: address.text) }
        let provider = settings.provider.map { OpenIDProvider($0.openID) }
        web.provider = provider
        let application = buildApplication(web)
        let jobs = store.map { JobLoop($0, reading: ReadingChild(), writing: ExportWriter(), logger: logger).start() }
        var failure: (any Error)?
        do { try await application.runService() } catch { failure = error }
        if let jobs { await JobLoop.stop(jobs) }
        try await provider?.close()
        if failure != nil {
            terminal.error(
                "The server could not start on \(settings.host), port \(settings.port). The port may be in use, or not "
                    + "allowed; choose another with --port.")
            throw ExitStatus.cannotWrite
        }
    }

    /// Lets the server speak TLS where it is set, and take up renewed files on SIGHUP.
    private static func speakTLS(
        _ settings: Settings, _ web: inout WebSettings, _ terminal: Terminal
    ) throws -> (any DispatchSourceSignal)? {
        guard let files = settings.tls else { return nil }
        do {
            let certificate = try TlsCertificate(files)
            web.connections = try .tls(web.connections, tlsConfiguration: certificate.configuration)
            return certificate.readAgain(on: SIGHUP, terminal)
        } catch let problem as TlsCertificate.Problem {
            terminal.error(problem.message)
            throw ExitStatus.badInput
        }
    }

    /// What is said once the server answers.
    private static func greet(
        _ settings: Settings, _ port: Int, _ firstRun: SignInToken?, hasStore: Bool, _ terminal: Terminal
    ) {
        let here = "\(settings.tls == nil ? "http" : "https")://\(settings.host):\(port)"
        let site = settings.address?.text ?? here
        let listening = site == here ? "" : ", listening at \(here)"
        terminal.message("Casement is open at \(site)\(listening) (stop it with Ctrl-C).")
        if hasStore, !settings.asksSecondFactor {
            terminal.message(
                "No second factor is asked for (CASEMENT_SECOND_FACTOR=false): a password alone lets people in.")
        }
        guard let firstRun else { return }
        terminal.message(
            "Nothing is kept there yet. To begin, open this within an hour: \(site)\(SignInPath.firstRun(firstRun))")
    }
}
