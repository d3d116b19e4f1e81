import ArgumentParser
import Domain
import Foundation
import Store

/// `casement backup`: everything in one sealed file, made while the store is in use.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Write everything in a store to one sealed file.",
        discussion: """
            The store may be in use. The backup is opened again and read to its end before it counts. It restores to either \
            kind of database. It can only be opened with the store's key file: keep a copy of that in a safe, away from the \
            backups. That one was made is on record.

            Exit status: 0 done; 65 no store or no keys; 70 the store failed; 73 the file cannot be written.
            """)

    @OptionGroup var place: StoreOptions

    @Option(name: [.short, .customLong("output")], help: ArgumentHelp("The file to write.", valueName: "file"))
    var output: String

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "Who works at this machine; the ledger names them as operator:NAME. [default: your account on it]",
            valueName: "name"))
    var account: String?

    @Flag(help: "Print nothing but errors.")
    var quiet = false

    func run() async throws {
        let terminal = Terminal(quiet: quiet)
        try await StoreTrouble.telling(terminal) {
            let store = try await Store.open(try place.settings())
            do {
                let summary = try await store.backup(
                    to: output, by: OperatorAccount.named(account ?? NSUserName()))
                try await store.checkpoint()
                await store.close()
                terminal.message("Wrote \(output): \(summary.rows) rows, \(summary.bytes) bytes, read back to the end.")
            } catch {
                await store.close()
                throw error
            }
        }
    }
}

/// `casement restore`: a store out of a backup.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Make a store out of a backup.",
        discussion: """
            The store must not be there yet; it may be of the other kind of database. The backup's own key file is named \
            with --keys, or lies where the new store's would. What was restored is verified.

            Exit status: 0 restored and everything is as it was left; 2 restored, and verify found something; 65 no whole \
            backup, no keys or a store is there; 70 the store failed.
            """)

    @Argument(help: ArgumentHelp("The backup.", valueName: "file"))
    var backup: String

    @OptionGroup var place: StoreOptions

    @Flag(help: "Print nothing but errors.")
    var quiet = false

    func run() async throws {
        let terminal = Terminal(quiet: quiet)
        try await StoreTrouble.telling(terminal) {
            let store = try await Store.restore(backup, to: try place.settings())
            let found: Verification
            do {
                found = try await store.verify()
            } catch {
                await store.close()
                throw error
            }
            await store.close()
            if found.isSound {
                terminal.message(VerifyCommand.text(found))
            } else {
                terminal.error(VerifyCommand.text(found))
            }
            if !found.isSound { throw ExitStatus.problemsFound }
        }
    }
}
