import Crypto
import Domain
import Foundation

/// Puts the files of an export back into the vault.
struct FileImporter {
    let importer: ExportImporter

    /// Returns how many there were.
    func insert() throws -> Int {
        var count = 0
        try importer.rows(of: Tables.submissions) { table, rows in
            for row in rows {
                if try insert(Dictionary(uniqueKeysWithValues: zip(table.columns, row))) { count += 1 }
            }
        }
        return count
    }

    /// Seals a file anew under the key it had before as far as others see: its own, in the vault's place of that name.
    /// - Returns: false where its key was destroyed, and there is nothing to seal.
    private func insert(_ submission: [String: DatabaseValue]) throws -> Bool {
        func id(_ name: String) throws -> RecordID {
            guard case .bytes(let bytes)? = submission[name], let id = RecordID(bytes: bytes) else {
                throw ExportImporter.broken(Tables.submissions)
            }
            return id
        }
        let (board, own, review, file) = (try id("board"), try id("id"), try id("review"), try id("file"))
        guard let hash = submission["file_hash"], let received = submission["received_at"] else {
            throw ExportImporter.broken(Tables.submissions)
        }
        let (session, keys) = (importer.session, importer.ledger.keys)
        let isDestroyed = try isDestroyed(own, review: review, board: board)
        let outer = try keys.key(board: board, chain: review, session)
        let secret = SymmetricKey(size: .bits256)
        let wrapped =
            isDestroyed
            ? ChainKeys.destroyed
            : try ChainKeys.wrap(secret, under: outer.secret, about: VaultCipher.place(board, review, file))
        try session.insert(
            into: Tables.vaultFiles,
            [
                [
                    .id(board), .id(file), .id(review), submission["agency"] ?? .null, .text("staging"), .null,
                    .integer(0), .integer(0), .integer(isDestroyed ? 1 : outer.number), .bytes(wrapped), received,
                ]
            ])
        var chunks = ChunkWriter(board: board, cipher: VaultCipher(file: file, key: secret))
        if !isDestroyed {
            try copy(own, into: &chunks)
            guard hash == .bytes(chunks.digest) else { throw ExportReadFailure.fileChanged(submission: own) }
        }
        try session.run(
            """
            UPDATE vault_files SET state = 'kept', digest = $3, bytes = $4, chunks = $5 WHERE board = $1 AND id = $2
            """, [.id(board), .id(file), hash, .number(chunks.bytes), .number(chunks.count)])
        return !isDestroyed
    }

    private func copy(_ submission: RecordID, into chunks: inout ChunkWriter) throws {
        guard let handle = FileHandle(forReadingAtPath: try importer.folder.file(of: submission)) else {
            throw ExportReadFailure.fileMissing(submission: submission)
        }
        defer { try? handle.close() }
        while let data = try handle.read(upToCount: 1 << 20), !data.isEmpty {
            try chunks.add([UInt8](data))
            if chunks.isFull { try importer.session.insert(into: Tables.vaultChunks, chunks.take()) }
        }
        try chunks.finish()
        try importer.session.insert(into: Tables.vaultChunks, chunks.take())
    }

    /// Whether a file was received before its review's keys were destroyed.
    private func isDestroyed(_ submission: RecordID, review: RecordID, board: RecordID) throws -> Bool {
        guard let destruction = try importer.destruction(board: board, chain: review) else { return false }
        let received = try importer.session.first(
            """
            SELECT sequence FROM ledger_changes WHERE board = $1 AND chain = $2 AND subject_kind = $3 AND subject = $4
            ORDER BY sequence LIMIT 1
            """, [.id(board), .id(review), .text(SubjectKind.submission.rawValue), .id(submission)]
        ) { try $0.integer(0) }
        return received.map { $0 < destruction } ?? false
    }
}
