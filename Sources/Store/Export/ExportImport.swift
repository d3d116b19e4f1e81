import Crypto
import Domain
import Foundation

/// What was taken back from an export.
public struct ExportReadSummary: Sendable, Hashable {
    public var rows: Int
    public var files: Int
    /// Entries of the ledger, as they were.
    public var ledgerEntries: Int
    /// Signed checkpoints of the former store that bear them out.
    public var checkpoints: Int
}

extension Store {
    /// Whether a folder holds an export.
    public static func isExport(_ path: String) -> Bool { ExportFolder.isExport(path) }

    /// Takes an export of everything into a new, empty store: every row, every file and every chain as it was, sealed
    /// under new keys; checked before it counts. Wholly there or not at all.
    /// - Throws: ``ExportReadFailure``, ``StoreFailure`` or ``DatabaseError``.
    public static func importExport(
        _ path: String, to settings: StoreSettings, clock: StoreClock = StoreClock()
    ) async throws -> (store: Store, summary: ExportReadSummary) {
        let folder = try ExportFolder(path)
        let made = madeHere(settings)
        let store = try await open(settings, create: true, clock: clock)
        do {
            guard try await store.boards().isEmpty else { throw StoreFailure.storeThere }
            let keys = ChainKeys(master: store.keys.master)
            let now = clock.now()
            let summary = try await store.database.write { session in
                try ExportImporter(folder: folder, keys: keys, now: now, session: session).run()
            }
            try await store.checkpoint()
            return (store, summary)
        } catch {
            await store.close()
            if error as? StoreFailure != .storeThere { for file in made { unlink(file) } }
            throw error
        }
    }

    /// The files that opening a new store makes, where there are none yet: to be removed when nothing comes of it. On a
    /// server an empty store stays, and with it its keys.
    private static func madeHere(_ settings: StoreSettings) -> [String] {
        guard case .file(let path) = settings.location else { return [] }
        let files = [settings.keyFile, settings.checkpointFile] + ["", "-wal", "-shm"].map { path + $0 }
        return files.filter { !FileManager.default.fileExists(atPath: $0) }
    }
}

/// Inserts the parts of an export inside one transaction.
private struct ExportImporter {
    let folder: ExportFolder
    let keys: ChainKeys
    let now: Int64
    let session: any DatabaseSession

    /// Belong to the store that was, not to what it kept.
    private static let left = [Tables.stores, Tables.ledgerCheckpoints].map(\.name)

    func run() throws -> ExportReadSummary {
        let known = Dictionary(uniqueKeysWithValues: Tables.all.map { ($0.name, $0) })
        let entries = Dictionary(folder.manifest.tables.map { ($0.name, $0) }) { first, _ in first }
        for (name, entry) in entries {
            guard let table = known[name], Set(entry.columns).isSubset(of: table.columns) else {
                throw ExportReadFailure.newer(what: name)
            }
        }
        let types = try session.schema().tables.reduce(into: [String: [String: String]]()) { types, table in
            types[table.name] = Dictionary(uniqueKeysWithValues: table.columns.map { ($0.name, $0.type) })
        }
        var summary = ExportReadSummary(rows: 0, files: 0, ledgerEntries: 0, checkpoints: 0)
        for table in Tables.all {
            if table == Tables.vaultFiles { summary.files = try insertFiles(entries, types) }
            guard let entry = entries[table.name], !Self.left.contains(table.name) else { continue }
            var shaped = table
            shaped.columns = entry.columns
            let isBytes = entry.columns.map { types[table.name]?[$0] == "BYTEA" }
            let count = try folder.rows(table.name, entry.columns, isBytes: isBytes) {
                try session.insert(into: shaped, $0)
            }
            guard count == entry.rows else {
                throw ExportReadFailure.broken(file: "tables/\(table.name).jsonl", line: count + 1)
            }
            summary.rows += count
            if table == Tables.ledgerChains { try insertKeys() }
            if table == Tables.ledgerEntries {
                summary.ledgerEntries = count
                summary.rows += try insertPayloads()
            }
        }
        try index()
        summary.checkpoints = try check()
        return summary
    }

    /// Each chain gets a key of its own, number 1: the former keys are nowhere in an export.
    private func insertKeys() throws {
        let chains = try session.rows("SELECT board, id FROM ledger_chains ORDER BY board, id") {
            (RecordID(bytes: try $0.bytes(0)), RecordID(bytes: try $0.bytes(1)))
        }
        for case (let board?, let chain?) in chains {
            try keys.add(board: board, chain: chain, number: 1, now: now, session)
        }
        let boards = try session.rows("SELECT id FROM boards") { RecordID(bytes: try $0.bytes(0)) }
        guard boards.allSatisfy({ board in chains.contains { $0.0 == board && $0.1 == board } }) else {
            throw ExportReadFailure.partOnly
        }
    }

    /// What the entries say, sealed again; what was erased stays erased.
    private func insertPayloads() throws -> Int {
        let columns = ["board", "chain", "sequence", "opened", "erased_by"]
        return try folder.rows("ledger_payloads", columns, isBytes: [true, true, false, true, false]) { rows in
            let sealed = try rows.map { row -> [DatabaseValue] in
                guard case .bytes(let board) = row[0], let board = RecordID(bytes: board),
                    case .bytes(let chain) = row[1], let chain = RecordID(bytes: chain),
                    case .integer(let sequence) = row[2]
                else { throw ExportReadFailure.broken(file: "tables/ledger_payloads.jsonl", line: 0) }
                guard case .bytes(let opened) = row[3] else {
                    return Array(row[0...2]) + [.integer(1), .null, row[4]]
                }
                let key = try keys.key(board: board, chain: chain, session)
                let bytes = try Sealed.seal(
                    opened, under: key.secret, about: LedgerPayload.place(board, chain, sequence))
                return Array(row[0...2]) + [.integer(key.number), .bytes(bytes), row[4]]
            }
            try session.insert(into: Tables.ledgerPayloads, sealed)
        }
    }

    // MARK: - Files

    private func insertFiles(
        _ entries: [String: ExportFolder.Manifest.Entry], _ types: [String: [String: String]]
    ) throws -> Int {
        guard let entry = entries["submissions"] else { return 0 }
        let isBytes = entry.columns.map { types["submissions"]?[$0] == "BYTEA" }
        return try folder.rows("submissions", entry.columns, isBytes: isBytes) { rows in
            for row in rows { try insertFile(Dictionary(uniqueKeysWithValues: zip(entry.columns, row))) }
        }
    }

    /// Seals a file anew under the key it had before as far as others see: its own, in the vault's place of that name.
    private func insertFile(_ submission: [String: DatabaseValue]) throws {
        func id(_ name: String) -> RecordID? {
            if case .bytes(let bytes)? = submission[name] { RecordID(bytes: bytes) } else { nil }
        }
        guard let board = id("board"), let own = id("id"), let review = id("review"), let file = id("file"),
            let hash = submission["file_hash"], let received = submission["received_at"]
        else { throw ExportReadFailure.broken(file: "tables/submissions.jsonl", line: 0) }
        let outer = try keys.key(board: board, chain: review, session)
        let secret = SymmetricKey(size: .bits256)
        let wrapped = try ChainKeys.wrap(secret, under: outer.secret, about: VaultCipher.place(board, review, file))
        try session.insert(
            into: Tables.vaultFiles,
            [
                [
                    .id(board), .id(file), .id(review), submission["agency"] ?? .null, .text("staging"), .null,
                    .integer(0), .integer(0), .integer(outer.number), .bytes(wrapped), received,
                ]
            ])
        guard let handle = FileHandle(forReadingAtPath: try folder.file(of: own)) else {
            throw ExportReadFailure.fileMissing(submission: own)
        }
        defer { try? handle.close() }
        var chunks = ChunkWriter(board: board, cipher: VaultCipher(file: file, key: secret))
        while let data = try handle.read(upToCount: 1 << 20), !data.isEmpty {
            try chunks.add([UInt8](data))
            if chunks.isFull { try session.insert(into: Tables.vaultChunks, chunks.take()) }
        }
        try chunks.finish()
        try session.insert(into: Tables.vaultChunks, chunks.take())
        guard hash == .bytes(chunks.digest) else { throw ExportReadFailure.fileChanged(submission: own) }
        try session.run(
            """
            UPDATE vault_files SET state = 'kept', digest = $3, bytes = $4, chunks = $5 WHERE board = $1 AND id = $2
            """, [.id(board), .id(file), hash, .number(chunks.bytes), .number(chunks.count)])
    }

    // MARK: - Afterwards

    private func index() throws {
        let submissions = try session.rows("SELECT board, id FROM submissions ORDER BY board, id") {
            (RecordID(bytes: try $0.bytes(0)), RecordID(bytes: try $0.bytes(1)))
        }
        for case (let board?, let id?) in submissions {
            try SearchIndex.refresh(board: board, submission: id, session)
        }
    }

    /// Chains, records and files as `verify` checks them, and the former store's checkpoints against the chains.
    /// - Returns: how many checkpoints bear them out.
    private func check() throws -> Int {
        var found = Verification()
        let hashes = try Store.verifyBoards(keys: keys, session, &found)
        let (checkpoints, broken) = folder.checkpoints()
        var good = 0
        let key = Hexadecimal.bytes(folder.manifest.publicKey).flatMap {
            try? Curve25519.Signing.PublicKey(rawRepresentation: $0)
        }
        if broken > 0 { found.find(.checkpointForged, "checkpoints.txt: \(broken) lines are no checkpoints.") }
        for checkpoint in checkpoints where "\(checkpoint.store)" == folder.manifest.store {
            let name = "The checkpoint of chain \(checkpoint.chain) at entry \(checkpoint.sequence)"
            guard let key, checkpoint.isSigned(by: key) else {
                found.find(.checkpointForged, "\(name) does not bear the former store's signature.")
                continue
            }
            let place = ChainPlace(chain: checkpoint.chain, sequence: checkpoint.sequence)
            if hashes[place] == checkpoint.hash {
                good += 1
            } else {
                found.find(.checkpointContradicted, "\(name) vouches for another entry, or one that is not there.")
            }
        }
        guard found.isSound else { throw ExportReadFailure.notSound(found.findings.map(\.message)) }
        return good
    }
}
