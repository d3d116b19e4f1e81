import Foundation

/// Where browsers reach the site, such as `https://reviews.example.org`: links begin with it.
struct SiteAddress: Sendable, Hashable {
    /// Without a slash at the end.
    let text: String

    var isSecure: Bool { text.hasPrefix("https://") }

    /// Nil unless it is http or https, a host, and a port at most: nobody’s password, no path, no question.
    init?(_ typed: String) {
        var typed = typed
        while typed.hasSuffix("/") { typed.removeLast() }
        guard typed.utf8.allSatisfy({ $0 > 32 && $0 < 127 }), let parts = URLComponents(string: typed),
            let scheme = parts.scheme?.lowercased(), ["http", "https"].contains(scheme), let host = parts.host,
            !host.isEmpty, parts.user == nil, parts.password == nil, parts.path.isEmpty, parts.query == nil,
            parts.fragment == nil
        else { return nil }
        text = "\(scheme)://\(host.lowercased())" + (parts.port.map { ":\($0)" } ?? "")
    }

    /// What was given on the command line, or else in the environment.
    static func given(_ site: String?, _ terminal: Terminal) throws -> SiteAddress? {
        do throws(Settings.Problem) {
            return try Settings.address(site)
        } catch {
            throw terminal.usage(error.message)
        }
    }

    /// A link as it is handed on: the path alone where nobody said where the site is.
    static func whole(_ path: String, _ site: SiteAddress?) -> String { (site?.text ?? "") + path }
}
