import Crypto
public import Domain
import Synchronization

extension Store {
    /// Takes a file into the vault, a few chunks at a time, seen by nobody until a command keeps it.
    /// - Parameter next: the file's bytes piece by piece, of any size; nil at its end.
    public func stage(
        board: RecordID, review: RecordID, agency: RecordID?, from next: () async throws -> [UInt8]?
    ) async throws -> StagedFile {
        let id = clock.id()
        let now = clock.now()
        let keys = ChainKeys(master: keys.master)
        let secret = SymmetricKey(size: .bits256)
        try await database.write { session in
            let outer: ChainKeys.Key
            do {
                outer = try keys.newest(board: board, chain: review, session)
            } catch SealError.noKey {
                throw CommandRefusal.noSuchReview
            }
            let wrapped = try ChainKeys.wrap(
                secret, under: outer.secret, about: VaultCipher.place(board, review, id))
            try session.insert(
                into: Tables.vaultFiles,
                [
                    [
                        .id(board), .id(id), .id(review), .id(agency), .text("staging"), .null, .integer(0),
                        .integer(0), .integer(outer.number), .bytes(wrapped), .integer(now),
                    ]
                ])
        }
        do {
            return try await fill(
                ChunkWriter(board: board, cipher: VaultCipher(file: id, key: secret)), from: next)
        } catch {
            // A task of its own, since this one may have been cancelled. What is left all the same, the sweeper removes.
            await Task { do { try await unstage(id, board: board) } catch {} }.value
            throw error
        }
    }

    /// Writes the chunks of a file that was begun, and says that it is whole.
    private func fill(
        _ begun: consuming ChunkWriter, from next: () async throws -> [UInt8]?
    ) async throws -> StagedFile {
        var chunks = begun
        while let piece = try await next() {
            try chunks.add(piece)
            if chunks.isFull { try await write(chunks.take()) }
        }
        try chunks.finish()
        let (rows, digest, bytes, count) = (chunks.take(), chunks.digest, chunks.bytes, chunks.count)
        let (board, id) = (chunks.board, chunks.cipher.file)
        try await database.write { session in
            try session.insert(into: Tables.vaultChunks, rows)
            let staged = try session.run(
                """
                UPDATE vault_files SET state = 'staged', digest = $3, bytes = $4, chunks = $5
                WHERE board = $1 AND id = $2
                """, [.id(board), .id(id), .bytes(digest), .number(bytes), .number(count)])
            // Swept, or its review's keys destroyed, while it was sent.
            guard staged == 1 else { throw CommandRefusal.fileNotStaged }
        }
        return StagedFile(id: id, digest: Hexadecimal.text(digest), bytes: bytes)
    }

    private func write(_ rows: [[DatabaseValue]]) async throws {
        try await database.write { try $0.insert(into: Tables.vaultChunks, rows) }
    }

    /// Gives a kept file's bytes to `body`, chunk by chunk, as they came.
    /// - Parameter alsoStaged: one that is wholly here and was not kept yet, too.
    /// - Throws: ``VaultFault`` when it is not whole; what was given by then is not to be used.
    public func readFile(
        board: RecordID, id: RecordID, alsoStaged: Bool = false, _ body: @escaping @Sendable ([UInt8]) throws -> Void
    ) async throws {
        let keys = ChainKeys(master: keys.master)
        let given = GivenOut()
        try await database.read { session in
            // Run again after the connection was lost: what went out once must not go out twice.
            if given.isAny { throw VaultInterruption() }
            try VaultReader(board: board, keys: keys, alsoStaged: alsoStaged).read(id, session) { chunk in
                given.note()
                try body(chunk)
            }
        }
    }

    /// Removes files that were staged and never kept.
    /// - Parameter before: only those staged earlier, microseconds since 1970: others may be on their way.
    /// - Returns: how many.
    @discardableResult
    public func sweepVault(before: Int64) async throws -> Int {
        try await database.write { session in
            try session.run(
                """
                DELETE FROM vault_chunks WHERE EXISTS (SELECT 1 FROM vault_files WHERE vault_files.board = vault_chunks.board
                AND vault_files.id = vault_chunks.file AND made_at < $1 AND \(VaultFiles.unwanted))
                """, [.integer(before)])
            return try session.run(
                "DELETE FROM vault_files WHERE made_at < $1 AND \(VaultFiles.unwanted)", [.integer(before)])
        }
    }
}

/// The database went away while a file was given out; it is to be read once more from its beginning.
struct VaultInterruption: Error, CustomStringConvertible {
    var description: String { "The database went away while a file was read out of the vault." }
}

/// Whether anything of a file was given out already.
private final class GivenOut: Sendable {
    private let isBegun = Mutex(false)

    var isAny: Bool { isBegun.withLock { $0 } }

    func note() { isBegun.withLock { $0 = true } }
}

enum VaultFiles {
    /// Of a row of `vault_files`: nobody kept it, and nobody still has to say whether to.
    static let unwanted = """
        state <> 'kept' AND NOT EXISTS (SELECT 1 FROM sent_files s WHERE s.board = vault_files.board
        AND s.file = vault_files.id) AND NOT EXISTS (SELECT 1 FROM chronology_exports x
        WHERE x.board = vault_files.board AND x.file = vault_files.id)
        """
}

/// Cuts bytes into sealed chunks; holds at most 4 MiB of them.
struct ChunkWriter {
    let board: RecordID
    let cipher: VaultCipher
    private(set) var bytes = 0
    /// Chunks sealed so far.
    private(set) var count = 0
    private var pending: [UInt8] = []
    private var rows: [[DatabaseValue]] = []
    private var hasher = SHA256()

    init(board: RecordID, cipher: VaultCipher) {
        self.board = board
        self.cipher = cipher
    }

    var isFull: Bool { rows.count >= 16 }
    var digest: [UInt8] { [UInt8](hasher.finalize()) }

    mutating func add(_ piece: [UInt8]) throws {
        hasher.update(data: piece)
        bytes += piece.count
        pending.append(contentsOf: piece)
        var start = 0
        // The last chunk is sealed as such, so one is always held back.
        while pending.count - start > VaultCipher.chunkBytes {
            try seal(Array(pending[start..<start + VaultCipher.chunkBytes]), isLast: false)
            start += VaultCipher.chunkBytes
        }
        pending.removeFirst(start)
    }

    mutating func finish() throws {
        try seal(pending, isLast: true)
        pending = []
    }

    mutating func take() -> [[DatabaseValue]] {
        defer { rows = [] }
        return rows
    }

    private mutating func seal(_ chunk: [UInt8], isLast: Bool) throws {
        let sealed = try cipher.seal(chunk, place: count, isLast: isLast)
        rows.append([.id(board), .id(cipher.file), .number(count), .bytes(sealed)])
        count += 1
    }
}

/// Reads files of the vault inside a transaction.
struct VaultReader {
    let board: RecordID
    let keys: ChainKeys
    /// Files that are wholly here and were not kept yet count, too.
    var alsoStaged = false

    /// Gives the file's chunks to `body` and checks that it is whole.
    func read(_ id: RecordID, _ session: any DatabaseSession, _ body: ([UInt8]) throws -> Void) throws {
        let row = try session.first(
            """
            SELECT review, digest, chunks, key_number, wrapped FROM vault_files
            WHERE board = $1 AND id = $2 AND state IN ('kept', $3)
            """, [.id(board), .id(id), .text(alsoStaged ? "staged" : "kept")]
        ) { try $0.values() }
        guard let row, case .bytes(let review) = row[0], let review = RecordID(bytes: review),
            case .bytes(let digest) = row[1], case .integer(let chunks) = row[2], case .integer(let number) = row[3],
            case .bytes(let wrapped) = row[4]
        else { throw VaultFault.missing }
        let cipher: VaultCipher
        do {
            let outer = try keys.key(board: board, chain: review, number: number, session)
            let key = try ChainKeys.unwrap(wrapped, under: outer.secret, about: VaultCipher.place(board, review, id))
            cipher = VaultCipher(file: id, key: key)
        } catch is SealError {
            throw VaultFault.key
        }
        var hasher = SHA256()
        for place in 0..<Int(chunks) {
            let sealed = try session.first(
                "SELECT sealed FROM vault_chunks WHERE board = $1 AND file = $2 AND place = $3",
                [.id(board), .id(id), .number(place)]
            ) { try $0.bytes(0) }
            guard let sealed else { throw VaultFault.chunk(place) }
            let chunk: [UInt8]
            do {
                chunk = try cipher.open(sealed, place: place, isLast: place == Int(chunks) - 1)
            } catch is SealError {
                throw VaultFault.chunk(place)
            }
            hasher.update(data: chunk)
            try body(chunk)
        }
        guard [UInt8](hasher.finalize()) == digest else { throw VaultFault.hash }
    }
}
