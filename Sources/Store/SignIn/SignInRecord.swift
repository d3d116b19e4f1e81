import Domain

/// What is done with an account, in the ledger of each board in which it stands for somebody.
enum SignInRecord {
    /// As the person themselves.
    static func write(
        _ action: LedgerAction, _ account: AccountRow, facts: [(String, DatabaseValue)] = [], now: Int64,
        _ ledger: Ledger, _ session: any DatabaseSession
    ) throws {
        for (board, person) in try people(account.id, session) {
            let draft = LedgerDraft(
                board: board, chain: board, action: action, subjectKind: .person, subject: person, facts: facts)
            try ledger.append(draft, actor: person, now: now, session)
        }
    }

    /// Gives the people an account stands for another name, each with its line.
    static func rename(
        _ account: AccountRow, to name: String, now: Int64, _ ledger: Ledger, _ session: any DatabaseSession
    ) throws {
        for (board, person) in try people(account.id, session) {
            guard let before = try StoredRecord.find(.person, board: board, id: person, session) else { continue }
            let old = try before.text("name")
            let after = try before.changed(["name": .words(name)])
            guard try after.text("name") != old else { continue }
            try after.save(over: before, session)
            let draft = LedgerDraft(
                board: board, chain: board, action: .ownNameCorrected, subjectKind: .person, subject: person,
                changes: [LedgerChange(kind: .person, id: person, was: before, became: after)],
                facts: [("from", .text(old)), ("to", .words(name))])
            try ledger.append(draft, actor: person, now: now, session)
        }
    }

    /// Failures that are not in the ledger yet. Nobody is known to have made them: they are put down under whoever the
    /// account stands for.
    static func writeFailures(now: Int64, _ ledger: Ledger, _ session: any DatabaseSession) throws {
        let found = try session.rows(
            """
            SELECT subject, account, unrecorded FROM sign_in_attempts
            WHERE unrecorded > 0 AND account IS NOT NULL ORDER BY account, subject
            """
        ) { (try $0.bytes(0), try $0.key(1), try $0.integer(2)) }
        for (subject, account, count) in found {
            for (board, person) in try people(account, session) {
                let draft = LedgerDraft(
                    board: board, chain: board, action: .signInFailed, subjectKind: .person, subject: person,
                    facts: [("count", .integer(count))])
                try ledger.append(draft, actor: person, now: now, session)
            }
            try session.run("UPDATE sign_in_attempts SET unrecorded = 0 WHERE subject = $1", [.bytes(subject)])
        }
    }

    /// Whether there are any.
    static func hasFailures(_ session: any DatabaseSession) throws -> Bool {
        try session.first("SELECT 1 FROM sign_in_attempts WHERE unrecorded > 0 AND account IS NOT NULL LIMIT 1") { _ in
            true
        } ?? false
    }

    private static func people(
        _ account: RecordID, _ session: any DatabaseSession
    ) throws -> [(RecordID, RecordID)] {
        try session.rows(
            "SELECT board, id FROM sign_in_people WHERE account = $1 AND is_ended = 0 ORDER BY board", [.id(account)]
        ) { (try $0.key(0), try $0.key(1)) }
    }
}

/// Writes failures to the ledger after the answer was given: a stranger must not tell an account by the time it takes.
/// They are counted on disk before, so that none is lost.
actor FailureRecorder {
    private let database: any Database
    private let ledger: Ledger
    private var writing: Task<Void, Never>?
    private var isAsked = false

    init(database: any Database, keys: ChainKeys) {
        self.database = database
        ledger = Ledger(keys: keys)
    }

    /// Begins to write, unless that goes on already.
    func start(now: Int64) {
        isAsked = true
        if writing == nil { writing = Task { await self.write(now: now) } }
    }

    /// Returns once nothing is being written.
    func finish() async { await writing?.value }

    private func write(now: Int64) async {
        let ledger = ledger
        while isAsked {
            isAsked = false
            do {
                guard try await database.read({ try SignInRecord.hasFailures($0) }) else { continue }
                try await database.write { try SignInRecord.writeFailures(now: now, ledger, $0) }
            } catch {
                // The count stays where it is: the next failure, or the next opening of the store, writes it.
                break
            }
        }
        writing = nil
    }
}
