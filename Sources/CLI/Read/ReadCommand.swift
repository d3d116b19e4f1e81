import ArgumentParser
import Domain
import Foundation
import OfficeFiles

/// `casement read`: one file as physically laid out, as JSON. A server reads each upload through it in a child process,
/// so that a file that breaks a reader is a refused file and nothing more.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Print the tables of one file as they lie in it, as JSON.",
        discussion: """
            Nothing is interpreted: rows, cells, merged cells, comments and tracked changes as the file has them. \
            Works under limits of memory and time of its own.

            Exit status: 0 read; 1 refused, with the reason on standard error.
            """)

    @Argument(help: ArgumentHelp("The file to read.", valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp("Most memory to use.", valueName: "MB"))
    var memory = 2048

    @Option(help: ArgumentHelp("Most processor time to use.", valueName: "seconds"))
    var seconds = 120

    @Flag(help: "Print everything of it as bytes, for a server to read; a refusal too.")
    var bytes = false

    func run() throws {
        let terminal = Terminal(quiet: false)
        StopSignals.watch()
        ProcessLimits.apply(memoryMegabytes: max(256, memory), seconds: max(1, seconds))
        var limits = ReadingLimits()
        limits.programSeconds = max(1, min(seconds, 3600))
        switch InputFiles.load(file, limits: limits) {
        case .failure(let error):
            if bytes { try handOver(DocumentBytes.write(refusal: error.reading ?? .notLoaded(detail: error.message))) }
            terminal.error(error.message)
            throw ExitStatus.filesRefused
        case .success(let source):
            switch OfficeFileReader(limits: limits).read([source], progress: { _ in })[0] {
            case .success(let document):
                try handOver(bytes ? DocumentBytes.write(document) : DocumentJSON.bytes(document))
            case .failure(let error):
                if bytes { try handOver(DocumentBytes.write(refusal: error)) }
                terminal.error("\(source.name): \(error.message)")
                throw ExitStatus.filesRefused
            }
        }
    }

    private func handOver(_ bytes: [UInt8]) throws {
        try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    }
}
