import Crypto
import Domain

/// One line of a chain, as stored and hashed.
struct LedgerEntry: Sendable {
    var board: RecordID
    var chain: RecordID
    var sequence: Int64
    /// Microseconds since 1970, UTC, as the machine's clock had it.
    var madeAt: Int64
    var actor: RecordID
    var action: String
    var subjectKind: String
    var subject: RecordID
    var previous: [UInt8]
    /// SHA-256 of the list of changes.
    var changes: [UInt8]
    /// SHA-256 of the payload before sealing, which holds a salt.
    var payload: [UInt8]

    /// SHA-256 over all of it (docs/ledger.md).
    var hash: [UInt8] {
        var out = CanonicalBytes("casement-ledger/1")
        for value in values { out.add(value) }
        return [UInt8](SHA256.hash(data: out.bytes))
    }

    /// In the order of the table, the hash itself left out.
    var values: [DatabaseValue] {
        [
            .id(board), .id(chain), .integer(sequence), .integer(madeAt), .id(actor), .text(action),
            .text(subjectKind), .id(subject), .bytes(previous), .bytes(changes), .bytes(payload),
        ]
    }

    /// What stands before the first entry of a chain: 32 zero bytes.
    static let nothing = [UInt8](repeating: 0, count: 32)

    /// - Parameter row: columns of the table in its order; the hash, the last, is not read.
    init(_ row: any DatabaseRow) throws {
        board = try row.key(0)
        chain = try row.key(1)
        sequence = try row.integer(2)
        madeAt = try row.integer(3)
        actor = try row.key(4)
        action = try row.text(5)
        subjectKind = try row.text(6)
        subject = try row.key(7)
        previous = try row.bytes(8)
        changes = try row.bytes(9)
        payload = try row.bytes(10)
    }

    init(
        _ draft: LedgerDraft, sequence: Int64, madeAt: Int64, actor: RecordID, previous: [UInt8], changes: [UInt8],
        payload: [UInt8]
    ) {
        board = draft.board
        chain = draft.chain
        self.sequence = sequence
        self.madeAt = madeAt
        self.actor = actor
        action = draft.action.rawValue
        subjectKind = draft.subjectKind.rawValue
        subject = draft.subject
        self.previous = previous
        self.changes = changes
        self.payload = payload
    }
}

/// A record before and after a change; nil where there was or is none.
struct LedgerChange: Sendable {
    var kind: SubjectKind
    var id: RecordID
    var was: StoredRecord?
    var became: StoredRecord?

    static func made(_ record: StoredRecord) -> LedgerChange {
        LedgerChange(kind: record.kind, id: record.id, was: nil, became: record)
    }
}

/// What a command says of itself to the ledger.
struct LedgerDraft: Sendable {
    var board: RecordID
    var chain: RecordID
    var action: LedgerAction
    var subjectKind: SubjectKind
    var subject: RecordID
    var changes: [LedgerChange] = []
    /// Names and values that go into the payload beside what was overwritten.
    var facts: [(String, DatabaseValue)] = []
}

/// Commitments: what was there can be proved to have been there, and nothing can be learnt from them without the salt.
enum Commitment {
    /// HMAC-SHA-256 of the record's bytes under a salt of its own, drawn from the entry's.
    static func make(_ record: [UInt8], kind: String, id: RecordID, salt: [UInt8]) -> [UInt8] {
        var about = CanonicalBytes("casement-salt/1")
        about.add(.text(kind))
        about.add(.id(id))
        let own = HMAC<SHA256>.authenticationCode(for: about.bytes, using: SymmetricKey(data: salt))
        return [UInt8](HMAC<SHA256>.authenticationCode(for: record, using: SymmetricKey(data: Array(own))))
    }

    /// SHA-256 of a list of changes: kind, key, commitment before, commitment after.
    static func root(_ changes: [[DatabaseValue]]) -> [UInt8] {
        var out = CanonicalBytes("casement-changes/1")
        out.list(changes.count)
        for change in changes { out.add(change) }
        return [UInt8](SHA256.hash(data: out.bytes))
    }
}
