import Crypto
public import Domain
import Foundation

/// A signed statement that a chain had a given entry last at a given time. Copied off the machine, it shows any later
/// change to what came before it, also one made by somebody who holds the database.
public struct Checkpoint: Sendable, Hashable {
    public var store: RecordID
    public var board: RecordID
    public var chain: RecordID
    public var sequence: Int64
    /// Of that entry, 32 bytes.
    public var hash: [UInt8]
    /// Microseconds since 1970, UTC.
    public var madeAt: Int64
    /// Ed25519, 64 bytes.
    public var signature: [UInt8] = []

    /// The bytes that are signed (docs/ledger.md).
    var signedBytes: [UInt8] {
        var out = CanonicalBytes("casement-checkpoint/1")
        for value: DatabaseValue in [
            .id(store), .id(board), .id(chain), .integer(sequence), .bytes(hash), .integer(madeAt),
        ] { out.add(value) }
        return out.bytes
    }

    func isSigned(by key: Curve25519.Signing.PublicKey) -> Bool {
        key.isValidSignature(signature, for: signedBytes)
    }

    /// One line of the checkpoint file.
    var line: String {
        "casement-checkpoint/1 store=\(store) board=\(board) chain=\(chain) sequence=\(sequence) "
            + "hash=\(Hexadecimal.text(hash)) time=\(madeAt) signature=\(Hexadecimal.text(signature))"
    }

    /// Nil for a line of another form.
    init?(line: some StringProtocol) {
        var values: [Substring: String] = [:]
        let words = line.split(separator: " ")
        for word in words.dropFirst() {
            let parts = word.split(separator: "=", maxSplits: 1)
            if parts.count == 2 { values[Substring(parts[0])] = String(parts[1]) }
        }
        guard words.first == "casement-checkpoint/1", let store = values["store"].flatMap({ RecordID($0) }),
            let board = values["board"].flatMap({ RecordID($0) }),
            let chain = values["chain"].flatMap({ RecordID($0) }),
            let sequence = values["sequence"].flatMap({ Int64($0) }),
            let hash = values["hash"].flatMap({ Hexadecimal.bytes($0) }), hash.count == 32,
            let madeAt = values["time"].flatMap({ Int64($0) }),
            let signature = values["signature"].flatMap({ Hexadecimal.bytes($0) })
        else { return nil }
        self.init(store: store, board: board, chain: chain, sequence: sequence, hash: hash, madeAt: madeAt)
        self.signature = signature
    }

    init(store: RecordID, board: RecordID, chain: RecordID, sequence: Int64, hash: [UInt8], madeAt: Int64) {
        self.store = store
        self.board = board
        self.chain = chain
        self.sequence = sequence
        self.hash = hash
        self.madeAt = madeAt
    }
}

extension Store {
    /// Signs where every chain stands that has grown since its last checkpoint, adds that to the checkpoint file, and
    /// remembers it in the database, so that a checkpoint missing from the file is noticed.
    /// - Throws: ``StoreFailure/checkpointsNotWritten(path:)`` when the file cannot be written.
    @discardableResult
    public func checkpoint() async throws -> [Checkpoint] {
        let store = keys.store
        let now = clock.now()
        let heads = try await database.read { session in
            try session.rows(
                """
                SELECT board, id, sequence, hash FROM ledger_chains c WHERE sequence > COALESCE((SELECT max(k.sequence)
                FROM ledger_checkpoints k WHERE k.board = c.board AND k.chain = c.id), 0) ORDER BY board, id
                """
            ) { row -> Checkpoint in
                Checkpoint(
                    store: store, board: try row.key(0), chain: try row.key(1), sequence: try row.integer(2),
                    hash: try row.bytes(3), madeAt: now)
            }
        }
        guard !heads.isEmpty else { return [] }
        let signed = try heads.map { head in
            var head = head
            head.signature = [UInt8](try keys.signing.signature(for: head.signedBytes))
            return head
        }
        let lines = signed.map { $0.line + "\n" }.joined()
        guard
            DurableFile.append(
                settings.checkpointFile, lines: Array(lines.utf8), isWhole: { Checkpoint(line: $0) != nil })
        else {
            throw StoreFailure.checkpointsNotWritten(path: settings.checkpointFile)
        }
        try await database.write { session in
            for checkpoint in signed {
                // Two at once may sign the same place: one of them is remembered.
                try session.run(
                    """
                    INSERT INTO ledger_checkpoints (board, chain, sequence, hash, made_at, signature)
                    VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (board, chain, sequence) DO NOTHING
                    """,
                    [
                        .id(checkpoint.board), .id(checkpoint.chain), .integer(checkpoint.sequence),
                        .bytes(checkpoint.hash), .integer(checkpoint.madeAt), .bytes(checkpoint.signature),
                    ])
            }
        }
        return signed
    }

    /// What is in the checkpoint file. Nil when there is no file.
    func checkpointsInFile() -> CheckpointLines? {
        guard let data = FileManager.default.contents(atPath: settings.checkpointFile) else { return nil }
        return CheckpointLines(String(decoding: data, as: UTF8.self))
    }
}

/// The lines of a checkpoint file.
struct CheckpointLines {
    var checkpoints: [Checkpoint] = []
    /// Lines that are no checkpoints.
    var broken = 0
    /// It ends in the middle of a line: whoever wrote it was stopped there, and never said that it was written.
    var isCutOff = false

    init(_ text: String) {
        for line in text.split(separator: "\n") {
            if let found = Checkpoint(line: line) {
                checkpoints.append(found)
            } else if line.endIndex == text.endIndex {
                isCutOff = true
            } else {
                broken += 1
            }
        }
    }
}
