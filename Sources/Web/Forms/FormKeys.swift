import Crypto
import Domain
import Foundation

/// The secret behind forms: one key to prove that a form came from here, another to seal what was typed, a third for names
/// in addresses.
struct FormKeys: Sendable {
    let proof: SymmetricKey
    let seal: SymmetricKey
    /// For names that stand in an address as a mark nobody can read.
    let marks: SymmetricKey

    /// - Parameter secret: at least 32 bytes; the same on every server of one site, so that each knows the others' forms,
    ///   and forms open while a server restarts are still good.
    init?(secret: [UInt8]) {
        guard secret.count >= 32 else { return nil }
        self.init(key: SymmetricKey(data: secret))
    }

    /// Of this process alone, as the gallery has them: forms open when the server restarts are shown again to be sent once
    /// more.
    static func ofThisProcess() -> FormKeys { FormKeys(key: SymmetricKey(size: .bits256)) }

    private init(key: SymmetricKey) {
        func derived(_ purpose: String) -> SymmetricKey {
            HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Data(purpose.utf8), outputByteCount: 32)
        }
        proof = derived("casement form token 1")
        seal = derived("casement sealed form 1")
        marks = derived("casement name mark 1")
    }
}

/// To whom a form was given: a session, or before there is one, a browser that carries a cookie of ours.
enum FormHolder: Sendable, Hashable {
    /// What the session cookie holds, or anything derived from it that nobody else can know.
    case session(String)
    /// What the visit cookie holds.
    case visit(String)
    /// Somebody's account, over all their sessions; nothing that is asked for rests on it.
    case account(RecordID)

    var bytes: [UInt8] {
        switch self {
        case .session(let value): Array("s\0".utf8) + value.utf8
        case .visit(let value): Array("v\0".utf8) + value.utf8
        case .account(let id): Array("a\0".utf8) + id.description.utf8
        }
    }
}

/// What one rendering of a form is known by: whoever sends it twice does the thing once.
struct SubmissionKey: Sendable, Hashable {
    let nonce: String
    let holder: FormHolder
}

/// The hidden word in each form: a nonce, and the proof that this site gave it to this holder for this address. It stops
/// forms that another site makes a browser send (the holder's cookie goes along with those, the word does not), and the
/// nonce tells a double submit.
struct FormToken: Sendable {
    /// The hidden field's name.
    static let fieldName = "form"

    let keys: FormKeys

    /// A word for one rendering of one form.
    func make(for holder: FormHolder, to link: SiteLink) -> String {
        var random = SystemRandomNumberGenerator()
        return make(for: holder, to: link, using: &random)
    }

    func make(for holder: FormHolder, to link: SiteLink, using random: inout some RandomNumberGenerator) -> String {
        let nonce = Hexadecimal.text((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) })
        let proof = HMAC<SHA256>.authenticationCode(for: claim(nonce, holder, link), using: keys.proof)
        return nonce + Hexadecimal.text(proof)
    }

    /// Whether the word was made here for this holder and address; nil where not. The time taken says nothing.
    func check(_ word: String?, from holder: FormHolder, to link: SiteLink) -> SubmissionKey? {
        guard let word, word.utf8.count == 96, word.utf8.allSatisfy({ $0 < 128 }) else { return nil }
        let nonce = String(word.prefix(32))
        guard let proof = Hexadecimal.bytes(String(word.dropFirst(32))),
            HMAC<SHA256>.isValidAuthenticationCode(
                proof, authenticating: claim(nonce, holder, link), using: keys.proof)
        else { return nil }
        return SubmissionKey(nonce: nonce, holder: holder)
    }

    private func claim(_ nonce: String, _ holder: FormHolder, _ link: SiteLink) -> Data {
        // Lengths first, so that no two claims are the same bytes.
        var bytes: [UInt8] = []
        for part in [Array(nonce.utf8), holder.bytes, Array(link.address.utf8)] {
            withUnsafeBytes(of: UInt64(part.count).bigEndian) { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: part)
        }
        return Data(bytes)
    }
}
