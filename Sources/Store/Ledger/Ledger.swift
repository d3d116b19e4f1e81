import Crypto
import Domain

/// Writing to the ledger, inside the transaction of the command.
struct Ledger: Sendable {
    let keys: ChainKeys

    /// Begins the chain of a board or review, with its first key.
    func begin(board: RecordID, chain: RecordID, kind: String, now: Int64, _ session: any DatabaseSession) throws {
        try session.run(
            "INSERT INTO ledger_chains (board, id, kind, sequence, hash) VALUES ($1, $2, $3, 0, $4)",
            [.id(board), .id(chain), .text(kind), .bytes(LedgerEntry.nothing)])
        try keys.add(board: board, chain: chain, number: 1, now: now, session)
    }

    /// Adds one entry to a chain and returns its place in it.
    @discardableResult
    func append(_ draft: LedgerDraft, actor: RecordID, now: Int64, _ session: any DatabaseSession) throws -> Int64 {
        // Taking the chain's row first makes writers to one chain follow each other on both engines.
        let taken = try session.run(
            "UPDATE ledger_chains SET sequence = sequence + 1 WHERE board = $1 AND id = $2",
            [.id(draft.board), .id(draft.chain)])
        let head = try session.first(
            "SELECT sequence, hash FROM ledger_chains WHERE board = $1 AND id = $2",
            [.id(draft.board), .id(draft.chain)]
        ) { (try $0.integer(0), try $0.bytes(1)) }
        guard taken == 1, let (sequence, previous) = head else { throw CommandRefusal.noSuchReview }

        let salt = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        var payload = LedgerPayload(salt: salt, overwritten: [], facts: draft.facts)
        let changes = draft.changes.map { change -> [DatabaseValue] in
            func commitment(_ record: StoredRecord?) -> (value: DatabaseValue, bytes: [UInt8]) {
                guard let bytes = record?.canonical else { return (.null, []) }
                return (.bytes(Commitment.make(bytes, kind: change.kind.rawValue, id: change.id, salt: salt)), bytes)
            }
            let was = commitment(change.was)
            if change.was != nil { payload.overwritten.append((change.kind.rawValue, change.id, was.bytes)) }
            return [.text(change.kind.rawValue), .id(change.id), was.value, commitment(change.became).value]
        }
        let plain = payload.bytes
        let entry = LedgerEntry(
            draft, sequence: sequence, madeAt: now, actor: actor, previous: previous,
            changes: Commitment.root(changes), payload: LedgerPayload.digest(plain))
        let hash = entry.hash
        try session.insert(into: Tables.ledgerEntries, [entry.values + [.bytes(hash)]])
        try session.insert(
            into: Tables.ledgerChanges,
            changes.enumerated().map { place, change in
                [.id(draft.board), .id(draft.chain), .integer(sequence), .number(place)] + change
            })
        let key = try keys.newest(board: draft.board, chain: draft.chain, session)
        let sealed = try Sealed.seal(
            plain, under: key.secret, about: LedgerPayload.place(draft.board, draft.chain, sequence))
        try session.insert(
            into: Tables.ledgerPayloads,
            [[.id(draft.board), .id(draft.chain), .integer(sequence), .integer(key.number), .bytes(sealed), .null]])
        try session.run(
            "UPDATE ledger_chains SET hash = $3 WHERE board = $1 AND id = $2",
            [.id(draft.board), .id(draft.chain), .bytes(hash)])
        return sequence
    }
}
