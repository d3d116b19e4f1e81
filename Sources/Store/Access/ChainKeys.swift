import Crypto
import Domain

/// The keys of chains: each review and each board has its own, wrapped under the master key of the key file, so that
/// destroying one destroys what was sealed under it. Numbered from 1; the newest seals, older ones still open.
struct ChainKeys: Sendable {
    let master: SymmetricKey

    /// One chain's key.
    struct Key {
        var number: Int64
        var secret: SymmetricKey
    }

    /// Adds a key to a chain.
    func add(board: RecordID, chain: RecordID, number: Int64, now: Int64, _ session: any DatabaseSession) throws {
        let secret = SymmetricKey(size: .bits256)
        let wrapped = try Self.wrap(secret, under: master, about: Self.place(board, chain, number))
        try session.run(
            "INSERT INTO chain_keys (board, chain, number, wrapped, made_at) VALUES ($1, $2, $3, $4, $5)",
            [.id(board), .id(chain), .integer(number), .bytes(wrapped), .integer(now)])
    }

    /// The newest key of a chain, or the one of a number.
    func key(board: RecordID, chain: RecordID, number: Int64? = nil, _ session: any DatabaseSession) throws -> Key {
        let found = try session.first(
            """
            SELECT number, wrapped FROM chain_keys WHERE board = $1 AND chain = $2 AND number >= $3 AND number <= $4
            ORDER BY number DESC LIMIT 1
            """, [.id(board), .id(chain), .integer(number ?? 0), .integer(number ?? .max)]
        ) { (try $0.integer(0), try $0.bytes(1)) }
        guard let (number, wrapped) = found else { throw SealError.noKey }
        return Key(
            number: number, secret: try Self.unwrap(wrapped, under: master, about: Self.place(board, chain, number)))
    }

    private static func place(_ board: RecordID, _ chain: RecordID, _ number: Int64) -> [UInt8] {
        var about = CanonicalBytes("casement-chain-key/1")
        about.add(.id(board))
        about.add(.id(chain))
        about.add(.integer(number))
        return about.bytes
    }

    /// A key sealed under another: 60 bytes.
    static func wrap(_ key: SymmetricKey, under outer: SymmetricKey, about: [UInt8]) throws -> [UInt8] {
        try Sealed.seal(key.withUnsafeBytes { Array($0) }, under: outer, about: about)
    }

    static func unwrap(_ wrapped: [UInt8], under outer: SymmetricKey, about: [UInt8]) throws -> SymmetricKey {
        SymmetricKey(data: try Sealed.open(wrapped, under: outer, about: about))
    }
}

/// Why sealed bytes could not be opened.
enum SealError: Error, Sendable {
    case noKey
    /// Changed, or sealed under another key or for another place.
    case broken
}

/// AES-256-GCM with a random nonce: nonce, sealed bytes, tag.
enum Sealed {
    static func seal(_ bytes: [UInt8], under key: SymmetricKey, about: [UInt8]) throws -> [UInt8] {
        guard let combined = try AES.GCM.seal(bytes, using: key, authenticating: about).combined else {
            throw SealError.broken
        }
        return [UInt8](combined)
    }

    static func open(_ bytes: [UInt8], under key: SymmetricKey, about: [UInt8]) throws -> [UInt8] {
        do {
            return [UInt8](try AES.GCM.open(AES.GCM.SealedBox(combined: bytes), using: key, authenticating: about))
        } catch {
            throw SealError.broken
        }
    }
}
