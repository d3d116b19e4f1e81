public import Domain
import Crypto
import Foundation

/// The keys of a store, kept in a file outside the database: whoever has the database alone can read no file an agency
/// sent and no ledger payload, and can sign no checkpoint. Losing it loses both; it belongs in a safe, not beside a backup.
public struct KeyFile: Sendable {
    /// Why there are no keys.
    public enum Failure: Error, Sendable, Hashable {
        case missing(path: String)
        case unreadable(path: String)
        case cannotWrite(path: String)
        /// The keys of another store.
        case otherStore(path: String)
        /// The store's master key was renewed since.
        case superseded(path: String)

        /// What is wrong and what to do, in plain words.
        public var message: String {
            switch self {
            case .missing(let path):
                "The store's keys are not at \(path). Without them neither files nor the ledger's contents can be read. "
                    + "Bring the key file back, or name its place with --keys."
            case .unreadable(let path): "\(path) is not a key file of Casement, or it is damaged. Bring back its copy."
            case .cannotWrite(let path): "The key file \(path) cannot be written. Check the folder and its permissions."
            case .otherStore(let path):
                "\(path) holds the keys of another store. Name this store's key file with --keys."
            case .superseded(let path):
                "\(path) holds a master key the store no longer has: it was renewed. Name the new key file with --keys. An "
                    + "older backup opens with the key file of its time."
            }
        }
    }

    /// The store whose keys these are.
    public let store: RecordID
    /// Wraps the keys of chains and backups.
    let master: SymmetricKey
    /// Signs checkpoints.
    let signing: Curve25519.Signing.PrivateKey

    /// The public half of the signing key, 32 bytes: what a checker needs.
    public var publicKey: [UInt8] { [UInt8](signing.publicKey.rawRepresentation) }

    /// New keys, written to a file that must not be there yet, readable by its owner alone.
    static func make(store: RecordID, at path: String) throws(Failure) -> KeyFile {
        let keys = KeyFile(
            store: store, master: SymmetricKey(size: .bits256), signing: Curve25519.Signing.PrivateKey())
        guard DurableFile.create(path, Array(keys.text.utf8)) else { throw .cannotWrite(path: path) }
        return keys
    }

    /// The same with another master key. The key for signatures stays: checkpoints were signed with it.
    func renewed() -> KeyFile { KeyFile(store: store, master: SymmetricKey(size: .bits256), signing: signing) }

    /// As it is written.
    var text: String {
        """
        casement-keys/1
        store \(store)
        master \(Hexadecimal.text(master.withUnsafeBytes { Array($0) }))
        signing \(Hexadecimal.text(signing.rawRepresentation))

        """
    }

    /// Reads a key file.
    static func read(_ path: String) throws(Failure) -> KeyFile {
        guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
        guard let data = FileManager.default.contents(atPath: path), data.count < 4096 else {
            throw .unreadable(path: path)
        }
        var values: [Substring: Substring] = [:]
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
        for line in lines.dropFirst() {
            let words = line.split(separator: " ")
            if words.count == 2 { values[words[0]] = words[1] }
        }
        guard lines.first == "casement-keys/1", let store = values["store"].flatMap({ RecordID(String($0)) }),
            let master = values["master"].flatMap({ Hexadecimal.bytes($0) }), master.count == 32,
            let seed = values["signing"].flatMap({ Hexadecimal.bytes($0) }),
            let signing = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
        else { throw .unreadable(path: path) }
        return KeyFile(store: store, master: SymmetricKey(data: master), signing: signing)
    }
}

/// Writing small files so that they are on the disk when the call returns.
enum DurableFile {
    /// Makes a file that must not exist; false when that fails.
    static func create(_ path: String, _ bytes: [UInt8]) -> Bool {
        write(path, bytes, flags: O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC)
    }

    /// Adds to the end of a file; false when that fails.
    static func append(_ path: String, _ bytes: [UInt8]) -> Bool {
        write(path, bytes, flags: O_CREAT | O_APPEND | O_WRONLY | O_CLOEXEC)
    }

    private static func write(_ path: String, _ bytes: [UInt8], flags: Int32) -> Bool {
        let file = open(path, flags, 0o600)
        guard file >= 0 else { return false }
        defer { close(file) }
        return put(bytes, to: file) && flushFolder(of: path)
    }

    /// Writes to an open file; true once it is on the disk.
    static func put(_ bytes: [UInt8], to file: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return false }
            rest = rest.dropFirst(written)
        }
        return fsync(file) == 0
    }

    /// The name of a file is in its folder, which has to reach the disk too.
    static func flushFolder(of path: String) -> Bool {
        let folder = open(
            (path as NSString).deletingLastPathComponent.isEmpty ? "." : (path as NSString).deletingLastPathComponent,
            O_RDONLY | O_CLOEXEC)
        guard folder >= 0 else { return false }
        defer { close(folder) }
        return fsync(folder) == 0
    }
}
