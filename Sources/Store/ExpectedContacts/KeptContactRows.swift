import Domain

/// What was read of contacts in what is released of a review, sealed: made with each run in place of the one before.
struct KeptContactRows {
    let board: RecordID
    let review: RecordID
    let keys: ChainKeys

    private var own: [DatabaseValue] { [.id(board), .id(review)] }
    private var sealed: SealedValue {
        SealedValue(board: board, review: review, keys: keys, id: review, use: "contact-evidence")
    }

    func replace(_ contacts: KeptContacts, _ session: any DatabaseSession) throws {
        let content = try sealed.seal(contacts, session)
        try session.run("DELETE FROM contact_evidence WHERE board = $1 AND id = $2", own)
        try session.insert(into: Tables.contactEvidence, [own + [.bytes(content)]])
    }

    /// Nil where nothing is kept, or its key is gone.
    func read(_ session: any DatabaseSession) throws -> KeptContacts? {
        let content = try session.first("SELECT content FROM contact_evidence WHERE board = $1 AND id = $2", own) {
            try $0.bytes(0)
        }
        return try content.flatMap { try sealed.open($0, as: KeptContacts.self, session) }
    }
}
