import ArgumentParser
import Configuration
import Hummingbird
import Logging
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

    func run() async throws {
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
        var web = WebSettings(
            host: settings.host, port: settings.port, version: Casement.version, logger: logger,
            onListeningAtPort: { port in
                Terminal(quiet: false).message("Casement is open at http://\(host):\(port) (stop it with Ctrl-C).")
            })
        web.isBehindTLS = settings.isBehindTLS
        web.showsGallery = settings.showsGallery
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
