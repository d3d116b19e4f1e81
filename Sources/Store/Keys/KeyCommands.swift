import Crypto
import Domain

extension RotateKey: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        if chain == board { return .board(.rotateKeyOfBoard) }
        return try .review(.rotateKeyOfReview, chain, context, board: board)
    }

    /// The entry that says so is the first to be sealed under the new key.
    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let (session, keys) = (context.session, context.ledger.keys)
        let number = try keys.newest(board: board, chain: chain, session).number + 1
        try keys.add(board: board, chain: chain, number: number, now: context.now, session)
        let files = try rewrapFiles(under: try keys.newest(board: board, chain: chain, session), keys, session)
        return [
            LedgerDraft(
                board: board, chain: chain, action: .keyRotated, subjectKind: chain == board ? .board : .review,
                subject: chain, facts: [("number", .integer(number)), ("files", .number(files))])
        ]
    }

    /// The keys of files, those on their way in too, go under the new key; the files themselves are not touched.
    /// - Returns: how many there were.
    private func rewrapFiles(
        under new: ChainKeys.Key, _ keys: ChainKeys, _ session: any DatabaseSession
    ) throws -> Int {
        let files = try session.rows(
            """
            SELECT id, key_number, wrapped FROM vault_files WHERE board = $1 AND review = $2 AND wrapped <> $3 ORDER BY id
            """, [.id(board), .id(chain), .bytes(ChainKeys.destroyed)]
        ) { (try $0.key(0), try $0.integer(1), try $0.bytes(2)) }
        var former: [Int64: SymmetricKey] = [:]
        do {
            for (file, number, wrapped) in files {
                let about = VaultCipher.place(board, chain, file)
                let outer =
                    try former[number] ?? keys.key(board: board, chain: chain, number: number, session).secret
                former[number] = outer
                let secret = try ChainKeys.unwrap(wrapped, under: outer, about: about)
                try session.run(
                    "UPDATE vault_files SET key_number = $3, wrapped = $4 WHERE board = $1 AND id = $2",
                    [
                        .id(board), .id(file), .integer(new.number),
                        .bytes(try ChainKeys.wrap(secret, under: new.secret, about: about)),
                    ])
            }
        } catch is SealError {
            throw StoreFailure.keyNotWhole
        }
        return files.count
    }
}

extension DestroyReviewKey: StoredCommand {
    func demand(_ context: CommandContext) throws -> AccessDemand {
        try .review(.destroyKeyOfReview, review, context, board: board)
    }

    /// The keys go, what they sealed goes, and a new key begins with the entry that says so. The rows of entries and
    /// notes were never sealed and stay.
    func apply(_ context: CommandContext) throws -> [LedgerDraft] {
        let session = context.session
        let own: [DatabaseValue] = [.id(board), .id(review)]
        let record = try StoredRecord.find(.review, board: board, id: review, session)
        guard try record?.text("reference") == reference else { throw CommandRefusal.notConfirmed }
        let head = try session.first(
            """
            SELECT e.sequence, e.action FROM ledger_entries e WHERE e.board = $1 AND e.chain = $2
            ORDER BY e.sequence DESC LIMIT 1
            """, own
        ) { (try $0.integer(0), try $0.text(1)) }
        let newest = try session.first("SELECT max(number) FROM chain_keys WHERE board = $1 AND chain = $2", own) {
            try $0.integer(0)
        }
        guard let head, let newest else { throw CommandRefusal.noSuchReview }
        if head.1 == LedgerAction.keyDestroyed.rawValue { throw CommandRefusal.nothingNew }
        try context.ledger.keys.add(
            board: board, chain: review, number: newest + 1, now: context.now, session)
        // The entry that is about to be written.
        let payloads = try session.run(
            "UPDATE ledger_payloads SET sealed = NULL, erased_by = $3 WHERE board = $1 AND chain = $2 AND sealed IS NOT NULL",
            own + [.integer(head.0 + 1)])
        let files = try destroyFiles(session)
        try session.run(
            "UPDATE chain_keys SET wrapped = $3 WHERE board = $1 AND chain = $2 AND number <= $4",
            own + [.bytes(ChainKeys.destroyed), .integer(newest)])
        let facts: [(String, DatabaseValue)] = [
            ("reason", .words(reason)), ("payloads", .number(payloads)), ("files", .number(files)),
        ]
        // The board's chain keeps the reason, should the review's keys be destroyed once more.
        return [review, board].map { chain in
            LedgerDraft(
                board: board, chain: chain, action: .keyDestroyed, subjectKind: .review, subject: review, facts: facts)
        }
    }

    /// Files on their way in go wholly: whoever sends one is told. Of kept ones the place stays, and that they came.
    /// - Returns: how many were kept.
    private func destroyFiles(_ session: any DatabaseSession) throws -> Int {
        let own: [DatabaseValue] = [.id(board), .id(review)]
        try session.run(
            """
            UPDATE sent_files SET state = 'discarded', version = version + 1, message = '', file = NULL, choices = NULL,
            preview = NULL WHERE board = $1 AND review = $2 AND state NOT IN ('kept', 'discarded')
            """, own)
        try Understandings(board: board, review: review).forget(session)
        try session.run(
            """
            UPDATE chronology_exports SET state = 'deleted', version = version + 1, message = '', file = NULL
            WHERE board = $1 AND review = $2 AND state NOT IN ('cancelled', 'deleted')
            """, own)
        try session.run(
            """
            DELETE FROM vault_chunks WHERE board = $1
            AND file IN (SELECT id FROM vault_files WHERE board = $1 AND review = $2)
            """, own)
        try session.run("DELETE FROM vault_files WHERE board = $1 AND review = $2 AND state <> 'kept'", own)
        return try session.run(
            "UPDATE vault_files SET wrapped = $3 WHERE board = $1 AND review = $2 AND wrapped <> $3",
            own + [.bytes(ChainKeys.destroyed)])
    }
}
