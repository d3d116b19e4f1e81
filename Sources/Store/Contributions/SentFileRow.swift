import Domain
import Foundation

/// A file that was sent on the web, as its row has it.
struct SentFileRow: Sendable {
    var board: RecordID
    var id: RecordID
    var review: RecordID
    var agency: RecordID
    var sender: RecordID
    var name: String
    /// In the vault; nil once it was discarded.
    var file: RecordID?
    var digest: [UInt8]
    var bytes: Int
    var sentAt: Int64
    var state: SentFile.State
    var version: Int
    var keeper: RecordID?
    var message: String
    /// Sealed.
    var choices: [UInt8]?
    /// Sealed.
    var preview: [UInt8]?
    var submission: RecordID?

    static let columns = Tables.sentFiles.columns.map { "f." + $0 }.joined(separator: ", ")

    /// - Parameter row: ``columns``, in their order.
    init(_ row: any DatabaseRow) throws {
        func optionalBytes(_ column: Int) throws -> [UInt8]? {
            if case .bytes(let bytes) = try row.value(column) { bytes } else { nil }
        }
        guard let state = SentFile.State(rawValue: try row.text(10)) else {
            throw DatabaseError.unexpectedValue(column: 10)
        }
        board = try row.key(0)
        id = try row.key(1)
        review = try row.key(2)
        agency = try row.key(3)
        sender = try row.key(4)
        name = try row.text(5)
        file = try row.id(6)
        digest = try row.bytes(7)
        bytes = Int(try row.integer(8))
        sentAt = try row.integer(9)
        self.state = state
        version = Int(try row.integer(11))
        keeper = try row.id(12)
        message = try row.text(13)
        choices = try optionalBytes(14)
        preview = try optionalBytes(15)
        submission = try row.id(16)
    }

    static func find(board: RecordID, id: RecordID, _ session: any DatabaseSession) throws -> SentFileRow? {
        try session.first(
            "SELECT \(columns) FROM sent_files f WHERE f.board = $1 AND f.id = $2", [.id(board), .id(id)]
        ) { try SentFileRow($0) }
    }

    /// Whom the access policy is asked about it, and what: whoever sent it may go on with it, others of the agency too.
    func action(for person: RecordID) -> AccessAction { sender == person ? .sendFile : .seeSentFile }

    func matter(isClosed: Bool) -> AccessMatter {
        .material(agency: agency, isReleased: false, isClosed: isClosed)
    }

    /// What the ledger says of it.
    var facts: [(String, DatabaseValue)] {
        [("file", .words(name)), ("sent-file", .id(id)), ("agency", .id(agency)), ("sha-256", .bytes(digest))]
    }
}

/// Values that lie sealed in a row under the key of its review: nothing of them can be read once that is destroyed.
struct SealedValue {
    let board: RecordID
    let review: RecordID
    let keys: ChainKeys
    /// The record it is of, and what it is.
    let id: RecordID
    let use: String

    /// The number of the key first, then the sealed bytes.
    func seal(_ value: some Encodable, _ session: any DatabaseSession) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let plain = [UInt8](try encoder.encode(value))
        let key = try keys.newest(board: board, chain: review, session)
        return withUnsafeBytes(of: key.number.bigEndian) { Array($0) }
            + (try Sealed.seal(plain, under: key.secret, about: about))
    }

    /// Nil where the key is gone.
    func open<Value: Decodable>(
        _ sealed: [UInt8], as type: Value.Type, _ session: any DatabaseSession
    ) throws -> Value? {
        guard sealed.count > 8 else { return nil }
        let number = sealed[..<8].reduce(Int64(0)) { $0 << 8 | Int64($1) }
        do {
            let key = try keys.key(board: board, chain: review, number: number, session)
            let plain = try Sealed.open(Array(sealed[8...]), under: key.secret, about: about)
            return try JSONDecoder().decode(type, from: Data(plain))
        } catch is SealError {
            return nil
        }
    }

    private var about: [UInt8] {
        var about = CanonicalBytes("casement-sealed-value/1")
        for key in [board, review, id] { about.add(.id(key)) }
        about.add(.text(use))
        return about.bytes
    }
}

extension SentFileRow {
    func sealedChoices(_ keys: ChainKeys) -> SealedValue {
        SealedValue(board: board, review: review, keys: keys, id: id, use: "choices")
    }

    func sealedPreview(_ keys: ChainKeys) -> SealedValue {
        SealedValue(board: board, review: review, keys: keys, id: id, use: "preview")
    }
}
