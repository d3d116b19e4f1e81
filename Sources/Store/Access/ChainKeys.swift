import Crypto
import Domain

/// The keys of chains: each review and each board has its own, wrapped under the master key of the key file, so that
/// destroying one destroys what was sealed under it. Numbered from 1; the newest seals, older ones still open.
struct ChainKeys: Sendable {
    let master: SymmetricKey

    /// What stands in the place of a wrapped key that was destroyed.
    static let destroyed = [UInt8](repeating: 0, count: 60)

    /// One chain's key.
    struct Key {
        var number: Int64
        var secret: SymmetricKey
    }

    /// Adds a key to a chain.
    /// - Throws: ``StoreFailure/masterRenewed`` where the master key is no longer the store's: what is sealed under a key
    ///   wrapped with it could be read by nobody.
    func add(board: RecordID, chain: RecordID, number: Int64, now: Int64, _ session: any DatabaseSession) throws {
        guard try fits(session) else { throw StoreFailure.masterRenewed }
        let secret = SymmetricKey(size: .bits256)
        let wrapped = try Self.wrap(secret, under: master, about: Self.place(board, chain, number))
        do {
            try session.insert(
                into: Tables.chainKeys, [[.id(board), .id(chain), .integer(number), .bytes(wrapped), .integer(now)]])
        } catch DatabaseError.broken(.unique, _) {
            // Another gave the chain a key meanwhile: run again, this one finds it.
            throw DatabaseError.conflict
        }
    }

    /// The newest key of a chain, or the one of a number.
    func key(board: RecordID, chain: RecordID, number: Int64? = nil, _ session: any DatabaseSession) throws -> Key {
        let found = try session.first(
            """
            SELECT number, wrapped FROM chain_keys WHERE board = $1 AND chain = $2 AND number >= $3 AND number <= $4
            ORDER BY number DESC LIMIT 1
            """, [.id(board), .id(chain), .integer(number ?? 0), .integer(number ?? .max)]
        ) { (try $0.integer(0), try $0.bytes(1)) }
        guard let (number, wrapped) = found, wrapped != Self.destroyed else { throw SealError.noKey }
        return Key(
            number: number, secret: try Self.unwrap(wrapped, under: master, about: Self.place(board, chain, number)))
    }

    /// The key of a chain to seal with.
    /// - Throws: ``StoreFailure/masterRenewed`` where another process gave the store another master key meanwhile.
    func newest(board: RecordID, chain: RecordID, _ session: any DatabaseSession) throws -> Key {
        do {
            return try key(board: board, chain: chain, session)
        } catch SealError.broken {
            throw try fits(session) ? StoreFailure.keyNotWhole : StoreFailure.masterRenewed
        }
    }

    /// Whether the store's keys are wrapped under this master key: one of them opens, or there is none.
    func fits(_ session: any DatabaseSession) throws -> Bool {
        var (opens, isEmpty) = (false, true)
        try session.each(
            "SELECT board, chain, number, wrapped FROM chain_keys WHERE wrapped <> $1 ORDER BY board, chain, number",
            [.bytes(Self.destroyed)]
        ) { row in
            isEmpty = false
            if opens { return }
            let place = Self.place(try row.key(0), try row.key(1), try row.integer(2))
            do {
                _ = try Self.unwrap(try row.bytes(3), under: master, about: place)
                opens = true
            } catch is SealError {}
        }
        return opens || isEmpty
    }

    static func place(_ board: RecordID, _ chain: RecordID, _ number: Int64) -> [UInt8] {
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
