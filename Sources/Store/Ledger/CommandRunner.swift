public import Domain

/// What every command is given beside itself.
struct CommandContext {
    var actor: RecordID
    /// Microseconds since 1970, UTC.
    var now: Int64
    var ledger: Ledger
    var session: any DatabaseSession
}

/// The store's part of a command: checks, changes, and what the ledger is to say. The first draft goes to the chain that
/// answers for the change.
protocol StoredCommand {
    func apply(_ context: CommandContext) throws -> [LedgerDraft]
}

extension CaseCommand {
    var stored: any StoredCommand {
        switch self {
        case .openBoard(let command): command
        case .addPerson(let command): command
        case .addAgency(let command): command
        case .openReview(let command): command
        case .retitleReview(let command): command
        case .receiveSubmission(let command): command
        case .linkAccounts(let command): command
        case .erasePayload(let command): command
        }
    }

    /// Where the one acting has to be known.
    var board: RecordID {
        switch self {
        case .openBoard(let command): command.board
        case .addPerson(let command): command.board
        case .addAgency(let command): command.board
        case .openReview(let command): command.board
        case .retitleReview(let command): command.board
        case .receiveSubmission(let command): command.board
        case .linkAccounts(let command): command.board
        case .erasePayload(let command): command.board
        }
    }
}

extension Store {
    /// Carries out a command and writes its ledger entry, both or neither. When it returns, both are on disk.
    /// - Throws: ``CommandRefusal`` when the command is not allowed, ``DatabaseError`` when it cannot be done.
    public func run(_ command: CaseCommand, by actor: RecordID) async throws {
        let ledger = Ledger(keys: ChainKeys(master: keys.master))
        let now = clock.now()
        try await database.write { session in
            let context = CommandContext(actor: actor, now: now, ledger: ledger, session: session)
            let drafts = try command.stored.apply(context)
            guard try session.has("people", board: command.board, id: actor) else { throw CommandRefusal.noSuchPerson }
            for draft in drafts { try ledger.append(draft, actor: actor, now: now, session) }
        }
    }
}

extension DatabaseSession {
    /// Whether a table has a row of this key in this board.
    func has(_ table: String, board: RecordID, id: RecordID) throws -> Bool {
        try first("SELECT 1 FROM \(table) WHERE board = $1 AND id = $2", [.id(board), .id(id)]) { _ in true } ?? false
    }

    /// Turns a broken unique rule into the refusal it means.
    func refusing<Value>(taken name: String, _ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch DatabaseError.broken(.unique, _) {
            throw CommandRefusal.taken(name)
        } catch DatabaseError.broken(.check, _) {
            throw CommandRefusal.emptyName
        }
    }
}
