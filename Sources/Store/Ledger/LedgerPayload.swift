import Crypto
import Domain

/// What a ledger entry says in clear, sealed under the key of its chain: the salt of its commitments, what was
/// overwritten, and facts about the command.
struct LedgerPayload: Sendable {
    /// 32 random bytes.
    var salt: [UInt8]
    /// Canonical bytes of every record that was changed or removed, as it was.
    var overwritten: [(kind: String, id: RecordID, bytes: [UInt8])] = []
    var facts: [(String, DatabaseValue)] = []

    var bytes: [UInt8] {
        var out = CanonicalBytes("casement-payload/1")
        out.add(.bytes(salt))
        out.list(overwritten.count)
        for record in overwritten { out.add([.text(record.kind), .id(record.id), .bytes(record.bytes)]) }
        out.list(facts.count)
        for fact in facts { out.add([.text(fact.0), fact.1]) }
        return out.bytes
    }

    init(salt: [UInt8], overwritten: [(kind: String, id: RecordID, bytes: [UInt8])], facts: [(String, DatabaseValue)]) {
        self.salt = salt
        self.overwritten = overwritten
        self.facts = facts
    }

    /// Nil when the bytes are not a payload.
    init?(_ bytes: [UInt8]) {
        guard var reader = CanonicalReader(bytes, name: "casement-payload/1"), case .bytes(let salt)? = reader.next(),
            let records = reader.list()
        else { return nil }
        self.salt = salt
        for _ in 0..<records {
            guard reader.list() == 3, case .text(let kind)? = reader.next(), case .bytes(let id)? = reader.next(),
                let id = RecordID(bytes: id), case .bytes(let bytes)? = reader.next()
            else { return nil }
            overwritten.append((kind, id, bytes))
        }
        guard let facts = reader.list() else { return nil }
        for _ in 0..<facts {
            guard reader.list() == 2, case .text(let name)? = reader.next(), let value = reader.next() else {
                return nil
            }
            self.facts.append((name, value))
        }
    }

    /// What a sealed payload is bound to: it opens nowhere else.
    static func place(_ board: RecordID, _ chain: RecordID, _ sequence: Int64) -> [UInt8] {
        var about = CanonicalBytes("casement-payload-place/1")
        about.add(.id(board))
        about.add(.id(chain))
        about.add(.integer(sequence))
        return about.bytes
    }

    static func digest(_ bytes: [UInt8]) -> [UInt8] { [UInt8](SHA256.hash(data: bytes)) }
}
