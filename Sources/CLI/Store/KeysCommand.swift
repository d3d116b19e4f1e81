import ArgumentParser
import Domain
import Foundation
import Store

/// `casement keys`: what opens a store's files and its ledger.
struct KeysCommand: AsyncParsableCommand {
    /// What is to be done.
    enum Verb: String, ExpressibleByArgument, CaseIterable {
        case show, rotate, destroy
        case renewMaster = "renew-master"
    }

    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Show, change and destroy the keys of a store.",
        discussion: """
            Each review and each board has a key of its own, wrapped under the master key of the key file.

            show: the keys of every review and board, by number; no key itself.
            rotate: gives a review, or without --review the board, a new key. What was sealed before stays readable.
            renew-master: gives the key file another master key. The former key file is kept beside it: older backups open \
            with it alone. Nothing else may use the store meanwhile.
            destroy: destroys every key a review has had, for good: nobody can read its files any more, nor what its \
            ledger said. The rows of its entries are not sealed and stay. It has to be confirmed by typing the review's \
            reference, or with --confirm. Older backups still hold the keys: docs/keys.md says what to do about them.

            Each is on record. Exit status: 0 done; 64 wrong command line, or not confirmed; 65 no store, no keys or no such \
            board or review; 70 the store failed or refused.
            """)

    @Argument(help: ArgumentHelp("show, rotate, renew-master or destroy.", valueName: "what"))
    var verb: Verb

    @OptionGroup var place: StoreOptions

    @Option(help: ArgumentHelp("The board, by name. Needed to rotate and to destroy.", valueName: "name"))
    var board: String?

    @Option(
        help: ArgumentHelp("The review, by its reference. Needed to destroy.", valueName: "reference"))
    var review: String?

    @Option(help: ArgumentHelp("Why a review's keys are destroyed; stays on record.", valueName: "words"))
    var reason: String?

    @Option(
        help: ArgumentHelp("The review's reference once more, where nobody can be asked.", valueName: "reference"))
    var confirm: String?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "Who works at this machine; the ledger names them as operator:NAME. [default: your account on it]",
            valueName: "name"))
    var account: String?

    @Flag(help: "Print the keys as JSON (show).")
    var json = false

    @Flag(help: "Print nothing but errors.")
    var quiet = false

    func run() async throws {
        let terminal = Terminal(quiet: quiet)
        try check(terminal)
        try await StoreTrouble.telling(terminal) {
            let settings = try place.settings()
            let store = try await Store.open(settings)
            do {
                try await work(store, settings, terminal)
            } catch {
                await store.close()
                throw error
            }
            await store.close()
        }
    }

    private var named: String { OperatorAccount.named(account ?? NSUserName()) }

    /// What each needs, before anything is opened.
    private func check(_ terminal: Terminal) throws {
        let lack: String? =
            switch verb {
            case .show, .renewMaster: nil
            case .rotate: board == nil ? "keys rotate needs --board, and --review for a review's key." : nil
            case .destroy:
                board == nil || review == nil || reason == nil
                    ? "keys destroy needs --board, --review and --reason." : nil
            }
        guard let lack else { return }
        terminal.error(lack)
        throw ExitStatus.usage
    }

    private func work(_ store: Store, _ settings: StoreSettings, _ terminal: Terminal) async throws {
        switch verb {
        case .show:
            let keys = try await store.chainKeys()
            terminal.result(json ? KeysOutput.json(store, keys) : KeysOutput.text(store, keys))
        case .rotate: try await rotate(store, terminal)
        case .destroy: try await destroy(store, terminal)
        case .renewMaster:
            let done = try await store.renewMaster(by: named)
            terminal.message(
                "\(settings.keyFile) has a new master key; \(done.keys) keys were wrapped anew.\nThe former key file is "
                    + "\(done.formerKeyFile). Backups made before open with it alone: keep it with them, or destroy it with them. "
                    + "Copy the new key file to where its copy is kept, and make a backup.")
        }
    }

    private func rotate(_ store: Store, _ terminal: Terminal) async throws {
        let board = try await find(store)
        var chain = board
        if let review {
            guard let found = try await store.findReview(review, board: board) else {
                throw CommandRefusal.noSuchReview
            }
            chain = found
        }
        let actor = try await OperatorAtWork.findOrRegister(named, board: board, store, terminal)
        try await store.run(.rotateKey(RotateKey(board: board, chain: chain)), by: actor)
        try await store.checkpoint()
        terminal.message("\(review ?? "The board") has a new key. What was sealed before stays readable.")
    }

    private func destroy(_ store: Store, _ terminal: Terminal) async throws {
        let board = try await find(store)
        guard let review, let reason, let found = try await store.findReview(review, board: board) else {
            throw CommandRefusal.noSuchReview
        }
        let typed = try confirm ?? ask(review, terminal)
        let command = DestroyReviewKey(board: board, review: found, reference: typed, reason: reason)
        let actor = try await OperatorAtWork.findOrRegister(named, board: board, store, terminal)
        do {
            try await store.run(.destroyReviewKey(command), by: actor)
        } catch CommandRefusal.notConfirmed {
            terminal.error(CommandRefusal.notConfirmed.message)
            throw ExitStatus.usage
        }
        try await store.checkpoint()
        terminal.message(
            "The keys of \(review) are destroyed: its files, and what its ledger said, cannot be read any more. The rows of its "
                + "entries and notes stay in the database. Backups and copies made before still hold the keys: docs/keys.md says "
                + "what to do about them.")
    }

    /// What is typed when asked for the reference.
    private func ask(_ review: String, _ terminal: Terminal) throws -> String {
        guard isatty(STDIN_FILENO) == 1 else {
            terminal.error("Nobody can be asked here: say --confirm \(review) if you are sure.")
            throw ExitStatus.usage
        }
        terminal.error(
            "The files of \(review), and what its ledger said, will be unreadable for good. To go on, type its reference:"
        )
        return readLine() ?? ""
    }

    private func find(_ store: Store) async throws -> RecordID {
        guard let board, let found = try await store.findBoard(board) else { throw CommandRefusal.noSuchBoard }
        return found
    }
}

/// Keys as text and JSON: which there are, never a key itself.
enum KeysOutput {
    static func text(_ store: Store, _ keys: [ChainKeyState]) -> String {
        var lines = ["Store \(store.keys.store), checkpoints signed with \(Hexadecimal.text(store.keys.publicKey))."]
        for key in keys {
            var line = key.review.map { "    \($0)" } ?? "  \(key.board)"
            line += ": key \(key.number), of \(day(key.madeAt))"
            if key.former > 0 { line += "; \(key.former) former" }
            if key.destroyed > 0 { line += "; \(key.destroyed) destroyed" }
            lines.append(line)
        }
        return lines.joined(separator: "\n")
    }

    static func json(_ store: Store, _ keys: [ChainKeyState]) -> String {
        let q = SummaryJSON.quoted
        let chains = keys.map { key in
            "{\"board\":\(q(key.board)),\"review\":\(key.review.map(q) ?? "null"),\"number\":\(key.number),"
                + "\"madeAt\":\(key.madeAt),\"former\":\(key.former),\"destroyed\":\(key.destroyed)}"
        }
        return "{\"store\":\(q("\(store.keys.store)")),\"publicKey\":\(q(Hexadecimal.text(store.keys.publicKey))),"
            + "\"chains\":[\(chains.joined(separator: ","))]}"
    }

    private static func day(_ time: Int64) -> String {
        CivilDate(dayNumber: Int32(clamping: time / 86_400_000_000)).iso
    }
}
