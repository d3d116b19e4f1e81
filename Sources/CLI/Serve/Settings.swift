import Configuration
import Logging

/// Settings of the server: command line first, then the environment.
///
/// - `CASEMENT_HOST` (string, default 127.0.0.1): interface to listen on.
/// - `CASEMENT_PORT` (integer 0...65535, default 8080): TCP port; 0 lets the system choose.
/// - `CASEMENT_LOG_LEVEL` (string, default notice): trace, debug, info, notice, warning, error or critical.
struct Settings: Sendable {
    var host: String
    var port: Int
    var logLevel: Logger.Level

    /// Names the setting at fault, never its value.
    struct Problem: Error {
        var message: String
    }

    init(host: String?, port: Int?) throws(Problem) {
        let reader = ConfigReader(provider: EnvironmentVariablesProvider()).scoped(to: "casement")
        self.host = host ?? reader.string(forKey: "host", default: "127.0.0.1")
        if let port {
            self.port = port
        } else if let words = reader.string(forKey: "port") {
            guard let number = Int(words) else {
                throw Problem(message: "CASEMENT_PORT should be a number from 0 to 65535.")
            }
            self.port = number
        } else {
            self.port = 8080
        }
        guard (0...65_535).contains(self.port) else {
            throw Problem(message: "The port should be a number from 0 to 65535.")
        }
        let level = reader.string(forKey: "log.level", default: "notice")
        guard let logLevel = Logger.Level(rawValue: level) else {
            throw Problem(
                message: "CASEMENT_LOG_LEVEL should be one of trace, debug, info, notice, warning, error, critical.")
        }
        self.logLevel = logLevel
    }
}
