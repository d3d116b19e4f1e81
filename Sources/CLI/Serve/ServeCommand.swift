import ArgumentParser
import Configuration
import Domain
import Hummingbird
import Logging
import Store
import Web

/// `casement serve`: the web application.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Start the web application.",
        discussion: """
            Settings may also be given in the environment: CASEMENT_HOST, CASEMENT_PORT, CASEMENT_LOG_LEVEL, \
            CASEMENT_BEHIND_TLS, CASEMENT_GALLERY. What is given on the command line wins.
            """)

    @Option(help: "Interface to listen on. The default can be reached from this machine alone.")
    var host: String?

    @Option(help: "TCP port, 0 for any free one. [default: 8080]")
    var port: Int?

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
        guard let store else { return try await serve(nil) }
        let terminal = Terminal(quiet: false)
        try await StoreTrouble.telling(terminal) {
            let settings = try StoreSettings(
                location: StoreLocation(store), keyFile: keys, checkpointFile: checkpoints)
            try await StoreOptions.closing(try await Store.open(settings, create: true)) { try await serve($0) }
        }
    }

    private func serve(_ store: Store?) async throws {
        let settings: Settings
        do throws(Settings.Problem) {
            settings = try Settings(host: host, port: port)
        } catch {
            Terminal(quiet: false).error(error.message)
            throw ExitStatus.usage
        }
        var logger = Logger(label: "casement.web") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = settings.logLevel
        let host = settings.host
        var begin: SignInToken?
        if let store, try await store.needsFirstRun() { begin = try await store.beginFirstRun() }
        let firstRun = begin
        var web = WebSettings(
            host: settings.host, port: settings.port, version: Casement.version, logger: logger,
            onListeningAtPort: { port in
                let terminal = Terminal(quiet: false)
                terminal.message("Casement is open at http://\(host):\(port) (stop it with Ctrl-C).")
                guard let begin = firstRun else { return }
                terminal.message(
                    "Nothing is kept there yet. To begin, open this within an hour: "
                        + "http://\(host):\(port)\(SignInPath.firstRun(begin))")
            })
        web.isBehindTLS = settings.isBehindTLS
        web.showsGallery = settings.showsGallery
        web.ports = store.map { SitePorts(signingIn: $0, ownReviews: $0) }
        let application = buildApplication(web)
        do {
            try await application.runService()
        } catch {
            Terminal(quiet: false).error(
                "The server could not start on \(host), port \(settings.port). The port may be in use, or not allowed; "
                    + "choose another with --port.")
            throw ExitStatus.cannotWrite
        }
    }
}
