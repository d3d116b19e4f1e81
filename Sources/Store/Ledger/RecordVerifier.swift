import Crypto
import Domain

/// Compares every record of a board with what the ledger last said of it.
struct RecordVerifier {
    let board: RecordID
    let session: any DatabaseSession

    func run(_ chains: ChainVerifier, _ found: inout Verification) throws {
        for kind in SubjectKind.allCases {
            var seen: Set<RecordID> = []
            var after: RecordID?
            while true {
                let batch = try StoredRecord.batch(kind, board: board, after: after, limit: 1_000, session)
                guard let end = batch.last?.id else { break }
                for record in batch {
                    seen.insert(record.id)
                    check(record, chains, &found)
                }
                found.records += batch.count
                after = end
                if kind == .board { break }
            }
            for (subject, last) in chains.last where subject.kind == kind.rawValue && last.commitment != nil {
                if !seen.contains(subject.id) {
                    found.find(
                        .recordRemoved,
                        "The \(kind.rawValue) \(subject.id) is gone; chain \(last.place.chain), entry \(last.place.sequence) has it."
                    )
                }
            }
        }
    }

    private func check(_ record: StoredRecord, _ chains: ChainVerifier, _ found: inout Verification) {
        let kind = record.kind.rawValue
        guard let last = chains.last[.init(kind: kind, id: record.id)], let commitment = last.commitment else {
            found.find(.recordAdded, "The \(kind) \(record.id) is in no ledger entry: it was added past the ledger.")
            return
        }
        // An erased payload is reported once, where it is met.
        guard let salt = chains.salts[last.place] else { return }
        if Commitment.make(record.canonical, kind: kind, id: record.id, salt: salt) != commitment {
            found.find(
                .recordChanged,
                "The \(kind) \(record.id) is not as chain \(last.place.chain), entry \(last.place.sequence) left it.")
        }
    }
}

/// Opens every kept file of a board.
struct FileVerifier {
    let board: RecordID
    let keys: ChainKeys
    let session: any DatabaseSession

    /// - Parameter live: for each review whose keys were destroyed, the number of the first key after that.
    func run(live: [RecordID: Int64], _ found: inout Verification) throws {
        let files = try session.rows(
            """
            SELECT s.file, s.id, s.review, s.file_hash, f.digest, f.key_number FROM submissions s LEFT JOIN vault_files f
            ON f.board = s.board AND f.id = s.file AND f.state = 'kept' WHERE s.board = $1 ORDER BY s.id
            """, [.id(board)]
        ) { (try $0.key(0), try $0.key(1), try $0.key(2), try $0.value(3), try $0.value(4), try $0.value(5)) }
        let reader = VaultReader(board: board, keys: keys)
        var destroyed: [RecordID: Int] = [:]
        for (file, submission, review, hash, digest, number) in files {
            found.files += 1
            let name = "The file \(file) of the submission \(submission)"
            do {
                try reader.read(file, session) { _ in }
                if hash != digest { found.find(.fileChanged, "\(name) is not the one that was received.") }
            } catch VaultFault.missing {
                found.find(.fileMissing, "\(name) is missing.")
            } catch VaultFault.chunk(let place) {
                found.find(.fileChanged, "\(name): its part \(place + 1) is missing, altered or out of place.")
            } catch VaultFault.hash {
                found.find(.fileChanged, "\(name) does not have the hash it was received with.")
            } catch VaultFault.key {
                if case .integer(let number) = number, let first = live[review], number < first {
                    destroyed[review, default: 0] += 1
                } else {
                    found.find(.keyDiffers, "\(name): its key is gone or altered, and no destruction is on record.")
                }
            }
        }
        for (review, count) in destroyed.sorted(by: { $0.key < $1.key }) {
            found.unknown.append(
                "Chain \(review): files whose keys were destroyed with the review's, and which nobody can read: \(count)."
            )
        }
    }
}

/// Compares chains with the signed checkpoints of the file, and the file with what the database remembers of it.
struct CheckpointVerifier {
    let store: RecordID
    let key: Curve25519.Signing.PublicKey
    let session: any DatabaseSession
    let path: String

    func run(
        _ file: (checkpoints: [Checkpoint], broken: Int)?, _ hashes: [ChainPlace: [UInt8]], _ found: inout Verification
    ) throws {
        let remembered = try session.rows(
            "SELECT chain, sequence, hash FROM ledger_checkpoints ORDER BY chain, sequence"
        ) {
            (try $0.key(0), try $0.integer(1), try $0.bytes(2))
        }
        guard let file else {
            if remembered.isEmpty {
                found.unknown.append(
                    "No checkpoint was signed yet: a ledger rewritten from end to end would not be seen.")
            } else {
                found.find(
                    .checkpointMissing, "The checkpoint file \(path) is missing, with \(remembered.count) checkpoints.")
            }
            return
        }
        if file.broken > 0 { found.find(.checkpointForged, "\(path): \(file.broken) lines are no checkpoints.") }
        var there: Set<ChainPlace> = []
        var newest: [RecordID: Int64] = [:]
        for checkpoint in file.checkpoints where checkpoint.store == store {
            found.checkpoints += 1
            let name = "The checkpoint of chain \(checkpoint.chain) at entry \(checkpoint.sequence)"
            guard checkpoint.isSigned(by: key) else {
                found.find(.checkpointForged, "\(name) does not bear this store's signature.")
                continue
            }
            let place = ChainPlace(chain: checkpoint.chain, sequence: checkpoint.sequence)
            there.insert(place)
            newest[checkpoint.chain] = max(newest[checkpoint.chain] ?? 0, checkpoint.sequence)
            switch hashes[place] {
            case nil: found.find(.entryRemoved, "\(name) vouches for an entry that is gone.")
            case checkpoint.hash: break
            default: found.find(.checkpointContradicted, "\(name) vouches for another entry: the chain was rewritten.")
            }
        }
        for (chain, sequence, _) in remembered
        where !there.contains(ChainPlace(chain: chain, sequence: sequence)) {
            found.find(.checkpointMissing, "The checkpoint of chain \(chain) at entry \(sequence) is not in \(path).")
        }
        let after = hashes.keys.filter { $0.sequence > newest[$0.chain] ?? 0 }.count
        if after > 0 {
            found.unknown.append(
                "\(after) ledger entries are newer than the last checkpoint: had they been rewritten, this would not show it."
            )
        }
    }
}
