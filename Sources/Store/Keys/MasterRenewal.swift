import Domain
import Foundation

/// What a renewal of the master key did.
public struct MasterRenewal: Sendable, Hashable {
    /// Keys of reviews and boards that were wrapped anew.
    public var keys: Int
    /// Where the former key file is kept: older backups open with it alone.
    public var formerKeyFile: String
}

extension Store {
    /// Gives the key file another master key and wraps the key of every chain under it, in one transaction. The new file
    /// lies beside the old one before anything is changed, and takes its place afterwards: whenever the machine stops,
    /// one of the two opens the store, and ``open(_:create:clock:)`` finds out which.
    ///
    /// This store is of no use afterwards: close it, and open it again. So are others that have it open.
    /// - Parameter account: whoever works at the machine, registered in each board where they are not known.
    /// - Throws: ``StoreFailure``, ``KeyFile/Failure``, ``CommandRefusal`` or ``DatabaseError``.
    public func renewMaster(by account: String) async throws -> MasterRenewal {
        let old = ChainKeys(master: keys.master)
        guard try await database.read({ try old.fits($0) }) else { throw StoreFailure.masterRenewed }
        let move = try KeyFileMove(at: settings.keyFile, from: keys)
        let count: Int
        do {
            count = try await renew(to: move.next, by: account)
        } catch {
            // Where nobody can tell whether it counts, the file stays, and the next opening finds out.
            let next = ChainKeys(master: move.next.master)
            if (try? await database.read { try next.fits($0) }) == false { move.abandon() }
            throw error
        }
        return MasterRenewal(keys: count, formerKeyFile: try move.finish())
    }

    /// The database's part.
    func renew(to next: KeyFile, by account: String) async throws -> Int {
        let (old, new) = (ChainKeys(master: keys.master), ChainKeys(master: next.master))
        let clock = clock
        return try await database.write { session in
            guard try old.fits(session) else { throw StoreFailure.masterRenewed }
            let count = try old.rewrap(under: new, session)
            try FactorRow.reseal(old, under: new, session)
            if count == 0 { throw CommandRefusal.noSuchBoard }
            let boards = try session.rows("SELECT id FROM boards ORDER BY id") { try $0.key(0) }
            for board in boards {
                let work = try OperatorWork(
                    account, board: board, clock: clock, ledger: Ledger(keys: new), session: session)
                let draft = LedgerDraft(
                    board: board, chain: board, action: .masterKeyRenewed, subjectKind: .board, subject: board)
                try work.record(draft, asking: .board(.renewMasterKey))
            }
            return count
        }
    }
}

extension ChainKeys {
    /// Wraps the key of every chain anew; returns how many there are.
    fileprivate func rewrap(under new: ChainKeys, _ session: any DatabaseSession) throws -> Int {
        let rows = try session.rows(
            "SELECT board, chain, number, wrapped FROM chain_keys WHERE wrapped <> $1 ORDER BY board, chain, number",
            [.bytes(Self.destroyed)]
        ) { (try $0.key(0), try $0.key(1), try $0.integer(2), try $0.bytes(3)) }
        for (board, chain, number, wrapped) in rows {
            let place = Self.place(board, chain, number)
            do {
                let secret = try Self.unwrap(wrapped, under: master, about: place)
                try session.run(
                    "UPDATE chain_keys SET wrapped = $4 WHERE board = $1 AND chain = $2 AND number = $3",
                    [
                        .id(board), .id(chain), .integer(number),
                        .bytes(try Self.wrap(secret, under: new.master, about: place)),
                    ])
            } catch is SealError {
                throw StoreFailure.keyNotWhole
            }
        }
        return rows.count
    }
}

/// Whoever works at the machine, doing something in a board that is to be on record and is no change of a record.
struct OperatorWork {
    let context: CommandContext
    let board: RecordID

    /// Finds the person of this account; registers them as operator where there is none, which is on record.
    init(
        _ account: String, board: RecordID, clock: StoreClock, ledger: Ledger, session: any DatabaseSession
    ) throws {
        let known = try session.first(
            "SELECT id FROM people WHERE board = $1 AND account = $2", [.id(board), .words(account)]
        ) { try $0.key(0) }
        self.board = board
        context = CommandContext(actor: known ?? clock.id(), now: clock.now(), ledger: ledger, session: session)
        if known == nil {
            let person = Person(id: context.actor, account: account, name: account)
            let register = RegisterOperator(board: board, person: person, membership: clock.id())
            try CaseCommand.registerOperator(register).perform(context)
        }
    }

    /// Asks the policy and writes the entry, with the role it was allowed by.
    func record(_ draft: LedgerDraft, asking demand: AccessDemand) throws {
        var draft = draft
        let role = try demand.check(context, board: board)
        draft.facts.append(("role", .text(role.rawValue)))
        try context.ledger.append(draft, actor: context.actor, now: context.now, context.session)
    }
}
