public import Domain

/// What every command is given beside itself.
struct CommandContext {
    var actor: RecordID
    /// Microseconds since 1970, UTC.
    var now: Int64
    var ledger: Ledger
    var session: any DatabaseSession
}

/// The store's part of a command: what it asks of the access policy; then checks, changes, and what the ledger is to
/// say. The first draft goes to the chain that answers for the change.
protocol StoredCommand {
    /// Where the one acting has to be known.
    var board: RecordID { get }

    /// What the access policy is asked before anything is done; a refusal where there is nothing of the kind.
    func demand(_ context: CommandContext) throws -> AccessDemand

    func apply(_ context: CommandContext) throws -> [LedgerDraft]
}

extension CaseCommand {
    var stored: any StoredCommand {
        switch self {
        case .openBoard(let command): command
        case .addPerson(let command): command
        case .addAgency(let command): command
        case .renameAgency(let command): command
        case .mergeAgency(let command): command
        case .renameBoard(let command): command
        case .mergeBoard(let command): command
        case .undoMerger(let command): command
        case .correctName(let command): command
        case .undoRename(let command): command
        case .openReview(let command): command
        case .retitleReview(let command): command
        case .addChild(let command): command
        case .correctChild(let command): command
        case .addPlanPeriod(let command): command
        case .correctPlanPeriod(let command): command
        case .withdrawPlanPeriod(let command): command
        case .addPersonAround(let command): command
        case .correctPersonAround(let command): command
        case .removePersonAround(let command): command
        case .receiveSubmission(let command): command
        case .sendFile(let command): command
        case .chooseColumns(let command): command
        case .keepFile(let command): command
        case .discardFile(let command): command
        case .askForChronology(let command): command
        case .changeChronologyRequest(let command): command
        case .withdrawChronologyRequest(let command): command
        case .confirmRecords(let command): command
        case .typeEntry(let command): command
        case .correctTypedEntry(let command): command
        case .withdrawTypedEntry(let command): command
        case .handInTyped(let command): command
        case .postEntries(let command): command
        case .linkAccounts(let command): command
        case .erasePayload(let command): command
        case .registerOperator(let command): command
        case .giveRole(let command): command
        case .endRole(let command): command
        case .recordLeaver(let command): command
        case .moveReview(let command): command
        case .releaseSubmission(let command): command
        case .revokeRelease(let command): command
        case .acceptSubmission(let command): command
        case .returnSubmission(let command): command
        case .withdrawSubmission(let command): command
        case .gatherParts(let command): command
        case .revokeGathering(let command): command
        case .acceptGathering(let command): command
        case .correctRow(let command): command
        case .withdrawCorrection(let command): command
        case .readAgain(let command): command
        case .writePanelNote(let command): command
        case .changePanelNote(let command): command
        case .withdrawPanelNote(let command): command
        case .nameTheme(let command): command
        case .markTheme(let command): command
        case .unmarkTheme(let command): command
        case .askQuestion(let command): command
        case .answerQuestion(let command): command
        case .closeQuestion(let command): command
        case .decideLink(let command): command
        case .linkByHand(let command): command
        case .decideFinding(let command): command
        case .askUnderstanding(let command): command
        case .weighEntry(let command): command
        case .decideForFamily(let command): command
        case .keepTradeWords(let command): command
        case .rotateKey(let command): command
        case .destroyReviewKey(let command): command
        case .invitePerson(let command): command
        case .renewInvitation(let command): command
        case .revokeInvitation(let command): command
        case .acceptInvitation(let command): command
        case .askExport(let command): command
        case .dropExport(let command): command
        case .fetchExport(let command): command
        case .makeApiToken(let command): command
        case .revokeApiToken(let command): command
        }
    }
}

extension CaseCommand {
    /// Policy, change and ledger entry, in the transaction of the context.
    func perform(_ context: CommandContext) throws {
        let stored = stored
        let role = try stored.demand(context).check(context, board: stored.board)
        for var draft in try stored.apply(context) {
            draft.facts.append(("role", .text(role.rawValue)))
            try context.ledger.append(draft, actor: context.actor, now: context.now, context.session)
        }
    }
}

extension Store: CommandTaking {
    /// Carries out a command and writes its ledger entry, both or neither. When it returns, both are on disk. The
    /// access policy is asked first, in the same transaction; the ledger says by which role it was allowed. Where it is
    /// done for a form that was sent (``Store/once(_:work:)``), the form counts as done with it.
    /// - Throws: ``CommandRefusal`` when the command is not allowed, ``DatabaseError`` when it cannot be done.
    public func run(_ command: CaseCommand, by actor: RecordID) async throws {
        let ledger = Ledger(keys: ChainKeys(master: keys.master))
        let (now, form) = (clock.now(), SentFormRow.underWay)
        try await database.write { session in
            try command.perform(CommandContext(actor: actor, now: now, ledger: ledger, session: session))
            try form?.keep(session)
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
