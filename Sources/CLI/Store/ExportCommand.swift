import ArgumentParser
import Domain
import Foundation
import Store

/// `casement export`: everything in open forms.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write a review, or everything in a store, in open forms.",
        discussion: """
            A folder with every table as lines of JSON and as CSV, every file byte for byte as it came, and the ledger with \
            what it says opened (docs/export.md). Nothing in it is sealed: guard it as you would the files themselves. Who \
            took what is on record.

            Exit status: 0 done; 65 no store, no keys or no such review; 70 the store failed; 73 the folder cannot be \
            written.
            """)

    @OptionGroup var place: StoreOptions

    @Option(help: ArgumentHelp("The board of the review, by name. Needs --review.", valueName: "name"))
    var board: String?

    @Option(
        help: ArgumentHelp(
            "The review, by its reference; without it everything. Needs --board.", valueName: "reference"))
    var review: String?

    @Option(name: [.short, .customLong("output")], help: ArgumentHelp("The folder to make.", valueName: "folder"))
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
        guard (board == nil) == (review == nil) else {
            terminal.error("--board and --review go together.")
            throw ExitStatus.usage
        }
        try await StoreTrouble.telling(terminal) {
            let store = try await Store.open(try place.settings())
            do {
                let summary = try await store.export(
                    review: try await wanted(store), to: output, by: OperatorAccount.named(account ?? NSUserName()))
                try await store.checkpoint()
                await store.close()
                terminal.message("Wrote \(output): \(summary.rows) rows and \(summary.files) files.")
            } catch {
                await store.close()
                throw error
            }
        }
    }

    private func wanted(_ store: Store) async throws -> (board: RecordID, id: RecordID)? {
        guard let board, let review else { return nil }
        guard let place = try await store.findBoard(board) else { throw CommandRefusal.noSuchBoard }
        guard let id = try await store.findReview(review, board: place) else { throw CommandRefusal.noSuchReview }
        return (place, id)
    }
}
