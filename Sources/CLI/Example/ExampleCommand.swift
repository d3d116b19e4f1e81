import ArgumentParser
import Domain
import Foundation
import Store

/// `casement example`: a store to look around in.
struct ExampleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "example", abstract: "Make a store with an invented partnership and the example cases.",
        discussion: """
            Fills an empty store: a partnership, its agencies, a review for each example case with its files released to \
            the panel, and people with accounts. Prints how to sign in, and keeps it beside the store's keys in a file \
            that its owner alone can read. Passwords are new each time. A store that holds anything is left as it is.

            Serve it with CASEMENT_SECOND_FACTOR=false to sign in with the password alone.

            Exit status: 0 done; 64 wrong command line; 65 the store holds something, or there are no cases; 70 the store \
            failed; 73 it cannot be written.
            """)

    @OptionGroup var place: StoreOptions

    @Option(
        help: ArgumentHelp(
            "The folder of the example cases: in each a folder with case.yaml and the folder agencies.",
            valueName: "folder"))
    var cases = "Examples"

    func run() async throws {
        let terminal = Terminal(quiet: false)
        try await StoreTrouble.telling(terminal) {
            var settings = try place.settings()
            // Its people set none up: whether one is asked for is the server's setting.
            settings.signIn.asksSecondFactor = false
            let file = Self.place(besides: settings.keyFile)
            if FileManager.default.fileExists(atPath: file) { throw StoreFailure.storeThere }
            let cases = try ExampleCase.read(in: cases, terminal)
            try await StoreOptions.closing(try await Store.open(settings, create: true)) { store in
                guard try await store.needsFirstRun() else { throw StoreFailure.storeThere }
                let access = try await ExampleStore(
                    store: store, terminal: terminal, account: OperatorAccount.named("example")
                ).fill(cases)
                let table = ExampleAccess.table(access)
                terminal.result(table)
                guard Self.keep(table + "\n", at: file) else {
                    terminal.error("\(file) cannot be written: note the passwords above, they are kept nowhere else.")
                    throw ExitStatus.cannotWrite
                }
            }
        }
    }

    /// Where addresses and passwords are kept: `casement.db.sign-in.txt` where the keys are `casement.db.keys`.
    static func place(besides keys: String) -> String {
        (keys.hasSuffix(".keys") ? String(keys.dropLast(5)) : keys) + ".sign-in.txt"
    }

    /// Makes the file, readable by its owner alone; false where that fails.
    private static func keep(_ text: String, at path: String) -> Bool {
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: Data(text.utf8))
            try handle.synchronize()
            return true
        } catch {
            return false
        }
    }
}
