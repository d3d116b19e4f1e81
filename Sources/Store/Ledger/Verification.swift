import Crypto
import Domain

/// What `verify` found.
public struct Verification: Sendable {
    /// One thing that is not as it was left.
    public struct Finding: Sendable, Hashable {
        /// What kind of thing is wrong.
        public enum Kind: String, Sendable, CaseIterable {
            case entryChanged = "entry-changed"
            case entryRemoved = "entry-removed"
            case entryOutOfPlace = "entry-out-of-place"
            case chainMissing = "chain-missing"
            case changesDiffer = "changes-differ"
            case payloadChanged = "payload-changed"
            case payloadMissing = "payload-missing"
            case recordChanged = "record-changed"
            case recordRemoved = "record-removed"
            case recordAdded = "record-added"
            case fileMissing = "file-missing"
            case fileChanged = "file-changed"
            case checkpointForged = "checkpoint-forged"
            case checkpointContradicted = "checkpoint-contradicted"
            case checkpointMissing = "checkpoint-missing"
            case indexDiffers = "index-differs"
            case keyDiffers = "key-differs"
            case peopleDiffer = "people-differ"
        }
        public var kind: Kind
        /// What and where, in a plain sentence, with keys but no words of the record.
        public var message: String
    }

    public var findings: [Finding] = []
    /// What could not be checked, and why.
    public var unknown: [String] = []
    public var chains = 0
    public var entries = 0
    public var records = 0
    public var files = 0
    public var checkpoints = 0

    /// Whether everything that could be checked is as it was left.
    public var isSound: Bool { findings.isEmpty }

    mutating func find(_ kind: Finding.Kind, _ message: String) {
        findings.append(Finding(kind: kind, message: message))
    }
}

extension Store {
    /// Checks chains, payloads, records, files, the search index and checkpoints on one unchanging view of the
    /// database.
    public func verify() async throws -> Verification {
        let keys = ChainKeys(master: keys.master)
        let file = checkpointsInFile()
        let publicKey = self.keys.signing.publicKey
        let store = self.keys.store
        let path = settings.checkpointFile
        return try await database.read { session in
            var found = Verification()
            let hashes = try Self.verifyBoards(keys: keys, session, &found)
            try CheckpointVerifier(store: store, key: publicKey, session: session, path: path)
                .run(file, hashes, &found)
            found.unknown += try session.durabilityDoubts().map { $0 + " A power cut may undo finished work." }
            return found
        }
    }

    /// Checks everything but checkpoints.
    /// - Parameter only: one board; nil for all.
    /// - Returns: the stored hash of every ledger entry.
    static func verifyBoards(
        only: RecordID? = nil, keys: ChainKeys, _ session: any DatabaseSession, _ found: inout Verification
    ) throws -> [ChainPlace: [UInt8]] {
        let boards = try session.rows("SELECT id FROM boards ORDER BY id") { try $0.key(0) }
        var hashes: [ChainPlace: [UInt8]] = [:]
        for board in boards where only == nil || only == board {
            var chains = ChainVerifier(board: board, keys: keys, session: session)
            try chains.run(&found)
            let live = try KeyVerifier(board: board, keys: keys, session: session).run(chains.destructions, &found)
            try RecordVerifier(board: board, session: session).run(chains, &found)
            try FileVerifier(board: board, keys: keys, session: session).run(live: live, &found)
            try SearchVerifier(board: board, session: session).run(&found)
            try PeopleVerifier(board: board, session: session).run(&found)
            hashes.merge(chains.hashes) { first, _ in first }
        }
        return hashes
    }
}

/// A place in a chain.
struct ChainPlace: Hashable {
    var chain: RecordID
    var sequence: Int64
}
