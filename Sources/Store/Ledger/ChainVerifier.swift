import Domain

/// Walks every chain of a board: order, hashes, changes, payloads. Keeps what the records are checked against.
struct ChainVerifier {
    /// What the ledger last said of a record.
    struct Last {
        var place: ChainPlace
        /// Nil after a removal.
        var commitment: [UInt8]?
    }
    struct Subject: Hashable {
        var kind: String
        var id: RecordID
    }

    let board: RecordID
    let keys: ChainKeys
    let session: any DatabaseSession
    private(set) var last: [Subject: Last] = [:]
    /// Salts of the payloads that could be opened.
    private(set) var salts: [ChainPlace: [UInt8]] = [:]
    /// The stored hash of every entry.
    private(set) var hashes: [ChainPlace: [UInt8]] = [:]
    /// The last entry of a review's chain that says its keys were destroyed.
    private(set) var destructions: [RecordID: Int64] = [:]
    private var reviewsOpened: Set<RecordID> = []

    init(board: RecordID, keys: ChainKeys, session: any DatabaseSession) {
        self.board = board
        self.keys = keys
        self.session = session
    }

    mutating func run(_ found: inout Verification) throws {
        let chains = try session.rows(
            "SELECT id, sequence, hash FROM ledger_chains WHERE board = $1 ORDER BY id", [.id(board)]
        ) { (try $0.key(0), try $0.integer(1), try $0.bytes(2)) }
        for (id, sequence, hash) in chains {
            found.chains += 1
            let (end, endHash) = try walk(id, &found)
            if end < sequence {
                found.find(.entryRemoved, "Chain \(id): the last \(sequence - end) entries, after \(end), are missing.")
            } else if end != sequence || endHash != hash {
                found.find(.entryOutOfPlace, "Chain \(id): its last entry, \(end), is not the one it should end with.")
            }
            try checkPayloads(id, &found)
        }
        let known = Set(chains.map(\.0))
        for review in reviewsOpened.subtracting(known).sorted() {
            found.find(
                .chainMissing,
                "Chain \(review): the board's chain says this review was opened here, or taken in; its ledger is gone.")
        }
    }

    /// Returns the last entry's number and stored hash.
    private mutating func walk(_ chain: RecordID, _ found: inout Verification) throws -> (Int64, [UInt8]) {
        var previous = LedgerEntry.nothing
        var expected: Int64 = 1
        let columns = Tables.ledgerEntries.columns.joined(separator: ", ")
        while true {
            let batch = try session.rows(
                """
                SELECT \(columns) FROM ledger_entries WHERE board = $1 AND chain = $2 AND sequence >= $3
                ORDER BY sequence LIMIT 500
                """, [.id(board), .id(chain), .integer(expected)]
            ) { (try LedgerEntry($0), try $0.bytes(11)) }
            if batch.isEmpty { return (expected - 1, previous) }
            for (entry, hash) in batch {
                let name = "Chain \(chain), entry \(entry.sequence)"
                let gap = entry.sequence > expected
                if gap {
                    let names =
                        entry.sequence - 1 == expected
                        ? "entry \(expected)" : "entries \(expected) to \(entry.sequence - 1)"
                    found.find(.entryRemoved, "Chain \(chain): \(names) missing.")
                }
                if entry.hash != hash {
                    found.find(.entryChanged, "\(name) (\(entry.action)): it no longer has the hash it was given.")
                }
                if entry.previous != previous, !gap {
                    found.find(
                        .entryOutOfPlace,
                        "\(name) (\(entry.action)): it does not follow the entry before it; inserted or moved.")
                }
                try checkChanges(entry, name, &found)
                let opening = [LedgerAction.reviewOpened, .reviewImported].map(\.rawValue)
                if chain == board, opening.contains(entry.action) {
                    reviewsOpened.insert(entry.subject)
                }
                if entry.action == LedgerAction.keyDestroyed.rawValue, chain != board {
                    destructions[chain] = entry.sequence
                }
                hashes[ChainPlace(chain: chain, sequence: entry.sequence)] = hash
                previous = hash
                expected = entry.sequence + 1
                found.entries += 1
            }
        }
    }

    private mutating func checkChanges(_ entry: LedgerEntry, _ name: String, _ found: inout Verification) throws {
        var changes: [[DatabaseValue]] = []
        let place = ChainPlace(chain: entry.chain, sequence: entry.sequence)
        try session.each(
            """
            SELECT subject_kind, subject, was, became FROM ledger_changes WHERE board = $1 AND chain = $2 AND sequence = $3
            ORDER BY place
            """, [.id(board), .id(entry.chain), .integer(entry.sequence)]
        ) { row in
            let values = try row.values()
            changes.append(values)
            guard case .text(let kind) = values[0], case .bytes(let id) = values[1], let id = RecordID(bytes: id) else {
                throw DatabaseError.unexpectedValue(column: 0)
            }
            var commitment: [UInt8]?
            if case .bytes(let bytes) = values[3] { commitment = bytes }
            last[Subject(kind: kind, id: id)] = Last(place: place, commitment: commitment)
        }
        if Commitment.root(changes) != entry.changes {
            found.find(.changesDiffer, "\(name) (\(entry.action)): its list of changed records was altered.")
        }
    }

    private mutating func checkPayloads(_ chain: RecordID, _ found: inout Verification) throws {
        let rows = try session.rows(
            """
            SELECT e.sequence, e.payload, p.key_number, p.erased_by FROM ledger_entries e LEFT JOIN ledger_payloads p
            ON p.board = e.board AND p.chain = e.chain AND p.sequence = e.sequence
            WHERE e.board = $1 AND e.chain = $2 ORDER BY e.sequence
            """, [.id(board), .id(chain)]
        ) { (try $0.integer(0), try $0.bytes(1), try $0.value(2), try $0.value(3)) }
        var destroyed = 0
        for (sequence, digest, number, erasedBy) in rows {
            let name = "Chain \(chain), entry \(sequence)"
            guard case .integer(let number) = number else {
                found.find(.payloadMissing, "\(name): what it said is gone, and no erasure is on record.")
                continue
            }
            if case .integer(let by) = erasedBy {
                if try isDestroyed(chain, sequence, by: by) {
                    destroyed += 1
                    continue
                }
                try checkErasure(chain, sequence, by: by, name, &found)
                continue
            }
            let sealed = try session.first(
                "SELECT sealed FROM ledger_payloads WHERE board = $1 AND chain = $2 AND sequence = $3",
                [.id(board), .id(chain), .integer(sequence)]
            ) { try $0.bytes(0) }
            let place = LedgerPayload.place(board, chain, sequence)
            do {
                let key = try keys.key(board: board, chain: chain, number: number, session)
                let plain = try Sealed.open(sealed ?? [], under: key.secret, about: place)
                guard LedgerPayload.digest(plain) == digest, let payload = LedgerPayload(plain) else {
                    throw SealError.broken
                }
                salts[ChainPlace(chain: chain, sequence: sequence)] = payload.salt
            } catch SealError.noKey {
                found.find(
                    .payloadMissing, "\(name): the key to what it said is gone, and no destruction is on record.")
            } catch SealError.broken {
                found.find(.payloadChanged, "\(name): what it said was altered, or its key was.")
            }
        }
        if destroyed > 0, let entry = destructions[chain] {
            found.unknown.append(
                "Chain \(chain): the review's keys were destroyed (entry \(entry)); what \(destroyed) entries said cannot be read, and records that none after it tells of cannot be compared."
            )
        }
    }

    /// Whether a payload went when the review's keys were destroyed, by an entry after it that is of that kind.
    private func isDestroyed(_ chain: RecordID, _ sequence: Int64, by: Int64) throws -> Bool {
        guard sequence < by, let last = destructions[chain], by <= last else { return false }
        return try action(chain, by) == LedgerAction.keyDestroyed.rawValue
    }

    private func action(_ chain: RecordID, _ sequence: Int64) throws -> String? {
        try session.first(
            "SELECT action FROM ledger_entries WHERE board = $1 AND chain = $2 AND sequence = $3",
            [.id(board), .id(chain), .integer(sequence)]
        ) { try $0.text(0) }
    }

    /// An erased payload needs an entry of the same chain that says so.
    private func checkErasure(
        _ chain: RecordID, _ sequence: Int64, by: Int64, _ name: String, _ found: inout Verification
    ) throws {
        if try action(chain, by) == LedgerAction.payloadErased.rawValue {
            found.unknown.append(
                "\(name): what it said was erased (entry \(by)); the records it tells of cannot be compared with it.")
        } else {
            found.find(.payloadMissing, "\(name): what it said is gone, and no erasure is on record.")
        }
    }
}
