import Crypto
import Foundation

/// A style sheet or script that stands inside an exported page, with the hash by which the page's content security
/// policy allows it. Made from constants alone.
struct InlineSource: Sendable {
    let markup: TrustedMarkup
    /// "sha256-…", as a content security policy writes it (CSP Level 3, hash-source).
    let sha256: String

    init(constant: String) {
        markup = TrustedMarkup(constant: constant)
        let digest = SHA256.hash(data: Data(constant.utf8))
        sha256 = "sha256-" + Data(digest).base64EncodedString()
    }
}
