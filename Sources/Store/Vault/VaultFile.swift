import Crypto
public import Domain

/// How files lie in the vault: chunks of 256 KiB, each sealed with AES-256-GCM under the file's own key. The nonce holds
/// the chunk's place and whether it is the last, so that chunks cannot be swapped, left out or cut off unseen.
struct VaultCipher: Sendable {
    /// Bytes of a chunk before sealing.
    static let chunkBytes = 256 << 10

    let file: RecordID
    let key: SymmetricKey

    func seal(_ chunk: [UInt8], place: Int, isLast: Bool) throws -> [UInt8] {
        let box = try AES.GCM.seal(
            chunk, using: key, nonce: nonce(place, isLast), authenticating: file.bytes)
        return [UInt8](box.ciphertext) + [UInt8](box.tag)
    }

    func open(_ sealed: [UInt8], place: Int, isLast: Bool) throws -> [UInt8] {
        guard sealed.count >= 16 else { throw SealError.broken }
        do {
            let box = try AES.GCM.SealedBox(
                nonce: nonce(place, isLast), ciphertext: sealed.dropLast(16), tag: sealed.suffix(16))
            return [UInt8](try AES.GCM.open(box, using: key, authenticating: file.bytes))
        } catch {
            throw SealError.broken
        }
    }

    /// Used once under this key: no two chunks of a file share a place, and no two files a key.
    private func nonce(_ place: Int, _ isLast: Bool) throws -> AES.GCM.Nonce {
        var bytes: [UInt8] = [0, 0, 0, isLast ? 1 : 0]
        withUnsafeBytes(of: UInt64(place).bigEndian) { bytes.append(contentsOf: $0) }
        return try AES.GCM.Nonce(data: bytes)
    }

    /// What a file's wrapped key is bound to.
    static func place(_ board: RecordID, _ review: RecordID, _ file: RecordID) -> [UInt8] {
        var about = CanonicalBytes("casement-file-key/1")
        about.add(.id(board))
        about.add(.id(review))
        about.add(.id(file))
        return about.bytes
    }
}

/// A file taken into the vault, waiting for the command that makes it visible.
public struct StagedFile: Sendable {
    public var id: RecordID
    /// SHA-256, lower-case hexadecimal.
    public var digest: String
    public var bytes: Int
}

/// What is wrong with a file in the vault.
public enum VaultFault: Error, Sendable, Hashable {
    case missing
    /// A chunk is missing, changed or in the wrong place: its number from 0.
    case chunk(Int)
    case hash
    /// The key that opens it is gone or not ours.
    case key
}
