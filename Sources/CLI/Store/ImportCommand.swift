import ArgumentParser
import Domain
import Foundation
import Store

/// `casement import`: what `merge` reads, kept.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take agencies' chronologies into a store, to be kept.",
        discussion: """
            Reads files as merge does and keeps what it made of them: every entry with its cells as written, its dates, \
            notes and problems, every row set aside, and the files themselves, sealed and unaltered. Each file is one \
            step, with its entry in the ledger: wholly there or not at all. A file that is there already is passed over, \
            so an import that was stopped can simply be run again. A changed file of the same name from the same agency \
            becomes its next version.

            The store, the board and the review are made where there are none.

            The folder of an export is taken back as it was, ledger and all: one of everything into a store that is new or \
            empty, one of a review also into a store that does not have the review. No other option but the store is \
            needed. It is checked first, and kept wholly or not at all.

            Exit status: 0 all files are kept; 1 some file could not be read or was refused by a reader (a refused file \
            is kept too, with the reason); 64 wrong command line; 65 wrong case or mapping file, no store or no keys; \
            70 the store failed; 73 it cannot be written.
            """)

    @Argument(help: ArgumentHelp("The agencies' files, or folders of them.", valueName: "files"))
    var files: [String]

    @OptionGroup var place: StoreOptions

    @Option(
        help: ArgumentHelp("The board the review belongs to, by name. Needed but for an export.", valueName: "name"))
    var board: String?

    @Option(
        help: ArgumentHelp(
            "The review, by its reference such as CR-2026-014. Needed but for an export.", valueName: "reference"))
    var review: String?

    @OptionGroup var about: CaseOptions

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "Who works at this machine; the ledger names them as operator:NAME. [default: your account on it]",
            valueName: "name"))
    var account: String?

    @Flag(help: "Also look for entries of different agencies that tell of one occurrence, and keep the links.")
    var understand = false

    @Flag(help: "Print the summary as JSON.")
    var json = false

    @Flag(help: "Print nothing but errors.")
    var quiet = false

    func run() async throws {
        let terminal = Terminal(quiet: quiet)
        StopSignals.watch()
        if let folder = files.first, files.count == 1, Store.isExport(folder) {
            return try await takeBack(folder, terminal)
        }
        guard let board, let review else {
            terminal.error("--board and --review say where the files belong.")
            throw ExitStatus.usage
        }
        let pipeline = MergePipeline(
            limits: about.limits, caseFile: try about.readCase(terminal), mapping: try about.readMapping(terminal),
            understands: understand, passedOver: InputFiles.foldersPassedOver(in: files))
        let paths = InputFiles.expand(files)
        if paths.isEmpty {
            terminal.error("There is no file to read in \(files.joined(separator: ", ")).")
            throw ExitStatus.filesRefused
        }
        let chronology = pipeline.run(paths) { done, all in terminal.progress("Reading files: \(done) of \(all)") }
        try await place.use(terminal, create: true) { store in
            let keeper = SubmissionKeeper(
                store: store, paths: paths, chronology: chronology, terminal: terminal,
                plans: pipeline.caseFile?.plans ?? [:])
            var summary = ImportSummary()
            do {
                try await keeper.keep(
                    board: board, review: review, account: OperatorAccount.named(account ?? NSUserName()), &summary)
                try await store.checkpoint()
            } catch {
                terminal.endProgress()
                if !summary.kept.isEmpty { terminal.error(summary.untilItStopped) }
                throw error
            }
            terminal.endProgress()
            for note in chronology.notes where note.kind == .folderNotRead { terminal.message(note.message) }
            if json { terminal.result(summary.json) } else { terminal.message(summary.text) }
            for failure in summary.failed { terminal.error("\(failure.name): \(failure.message)") }
            ProcessMemory.leaveToTheSystem(chronology)
            if !summary.failed.isEmpty { throw ExitStatus.filesRefused }
        }
    }

    /// An export, as it was.
    private func takeBack(_ folder: String, _ terminal: Terminal) async throws {
        try await StoreTrouble.telling(terminal) {
            let (store, summary) = try await Store.importExport(
                folder, to: try place.settings(), by: OperatorAccount.named(account ?? NSUserName()))
            await store.close()
            if json {
                terminal.result(
                    "{\"rows\":\(summary.rows),\"files\":\(summary.files),\"ledgerEntries\":\(summary.ledgerEntries),"
                        + "\"checkpoints\":\(summary.checkpoints)}")
            } else {
                terminal.message(
                    "Took back \(summary.rows) rows and \(summary.files) files. The ledger’s \(summary.ledgerEntries) entries are as "
                        + "they were; \(summary.checkpoints) of the former store’s checkpoints bear them out.")
            }
        }
    }
}
