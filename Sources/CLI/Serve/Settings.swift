import Configuration
import Logging

/// Settings of the server: command line first, then the environment.
///
/// - `CASEMENT_HOST` (string, default 127.0.0.1): interface to listen on.
/// - `CASEMENT_PORT` (integer 0...65535, default 8080): TCP port; 0 lets the system choose.
/// - `CASEMENT_BEHIND_TLS` (true or false, default false): browsers reach the site by https, through a proxy.
/// - `CASEMENT_GALLERY` (true or false, default false): serve the gallery of what pages are made of.
/// - `CASEMENT_LOG_LEVEL` (string, default notice): trace, debug, info, notice, warning, error or critical.
struct Settings: Sendable {
    var host: String
    var port: Int
    var isBehindTLS: Bool
    var showsGallery: Bool
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
        self.isBehindTLS = try Self.yesOrNo("CASEMENT_BEHIND_TLS", reader.string(forKey: "behind.tls"))
        self.showsGallery = try Self.yesOrNo("CASEMENT_GALLERY", reader.string(forKey: "gallery"))
        let level = reader.string(forKey: "log.level", default: "notice")
        guard let logLevel = Logger.Level(rawValue: level) else {
            throw Problem(
                message: "CASEMENT_LOG_LEVEL should be one of trace, debug, info, notice, warning, error, critical.")
        }
        self.logLevel = logLevel
    }

    /// Refused where it is neither: a setting of safety is not to be off because of a slip of the pen.
    private static func yesOrNo(_ name: String, _ words: String?) throws(Problem) -> Bool {
        switch words {
        case nil, "false": return false
        case "true": return true
        default: throw Problem(message: "\(name) should be true or false.")
        }
    }
}
