import Domain
import Hummingbird

/// A cookie of the site: for the server's eyes alone (HttpOnly), never sent with another site's requests but plain links to
/// ours (SameSite=Lax), gone when the browser closes.
struct SiteCookie: Sendable {
    enum Use: Sendable {
        /// Tells one browser from another before anybody has signed in; holds nothing but chance.
        case visit
        /// Who is signed in.
        case session
        /// A step of signing in that is under way: the password was right.
        case step
        /// There while names are hidden because others see the screen.
        case names
        /// Somebody signed out here: whoever goes to a provider next signs in there anew.
        case out

        var name: StaticString {
            switch self {
            case .visit: "casement-visit"
            case .session: "casement-session"
            case .step: "casement-step"
            case .names: "casement-names"
            case .out: "casement-out"
            }
        }
    }

    let use: Use
    /// Browsers reach the site by https: the cookie is for https alone, and named `__Host-`, which a browser takes only from
    /// this very host and for all of it, so that no neighbouring site can plant one.
    let isBehindTLS: Bool

    var name: String { (isBehindTLS ? "__Host-" : "") + use.name.description }

    /// The value in a request; nil where there is none, or where there are two and nobody can say whose.
    func value(in request: Request) -> String? {
        let all = request.headers[values: .cookie].flatMap { $0.split(separator: ";") }
            .map { $0.drop { $0 == " " } }.filter { $0.hasPrefix(name + "=") }
        guard all.count == 1, let only = all.first else { return nil }
        let value = String(only.dropFirst(name.count + 1))
        return value.isEmpty || value.utf8.count > 200 ? nil : value
    }

    /// A value nobody can guess: 128 random bits.
    static func chance() -> String {
        var random = SystemRandomNumberGenerator()
        return Hexadecimal.text((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) })
    }

    /// `Set-Cookie` for a value made of letters and figures.
    func setting(_ value: String) -> String {
        "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax" + (isBehindTLS ? "; Secure" : "")
    }

    /// `Set-Cookie` that takes it away.
    var removing: String { setting("") + "; Max-Age=0" }
}
