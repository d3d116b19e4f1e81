import Crypto
import Foundation

/// What somebody typed into a form whose session had ended, carried through signing in again as one sealed word in the
/// sign-in page. The browser holds ciphertext alone; secrets (passwords, codes) and files are not in it at all.
///
/// It opens for one owner only: the account the session was of, or where that is not known the browser's visit cookie.
struct SealedForm: Sendable, Equatable {
    /// The hidden field's name.
    static let fieldName = "kept"
    /// How long what was typed is kept, in seconds.
    static let lifetime = 12 * 60 * 60

    /// Where the form stood: the page is shown again there, filled.
    var address: String
    var fields: FormFields

    private struct Packet: Codable {
        var until: Int
        var address: String
        var fields: [[String]]
    }

    /// - Parameters:
    ///   - owner: who may open it.
    ///   - keeping: names of the fields to keep; the form says which are no secret.
    ///   - now: seconds since 1970.
    ///   - seconds: how long it can be opened.
    func sealed(
        for owner: FormHolder, keeping: Set<String>, now: Int, keys: FormKeys, seconds: Int = Self.lifetime
    ) throws -> String {
        let kept = fields.all.filter { keeping.contains($0.name) }.map { [$0.name, $0.value] }
        let packet = try JSONEncoder().encode(Packet(until: now + seconds, address: address, fields: kept))
        let box = try ChaChaPoly.seal(packet, using: keys.seal, authenticating: Data(owner.bytes))
        // In letters that a form's encoding leaves as they are.
        return box.combined.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
    }

    /// What was sealed; nil where it was altered, is of another owner, or is too old. To the reader these are one: there
    /// is nothing to show again.
    static func open(_ word: String, for owner: FormHolder, now: Int, keys: FormKeys) -> SealedForm? {
        guard let data = Data(base64Encoded: word.replacing("-", with: "+").replacing("_", with: "/")),
            let box = try? ChaChaPoly.SealedBox(combined: data),
            let plain = try? ChaChaPoly.open(box, using: keys.seal, authenticating: Data(owner.bytes)),
            let packet = try? JSONDecoder().decode(Packet.self, from: plain), packet.until > now
        else { return nil }
        var fields = FormFields()
        for pair in packet.fields where pair.count == 2 {
            fields.all.append(FormFields.Field(name: pair[0], value: pair[1]))
        }
        return SealedForm(address: packet.address, fields: fields)
    }
}
