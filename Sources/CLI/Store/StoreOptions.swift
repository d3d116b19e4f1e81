import ArgumentParser
import Domain
import Foundation
import Store

/// Which store a command works on.
struct StoreOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The store: a file, or a PostgreSQL database as postgres://…", valueName: "place"))
    var store: String

    @Option(
        help: ArgumentHelp(
            "The store’s key file. [default: beside a file, its name with .keys]", valueName: "file"))
    var keys: String?

    @Option(
        help: ArgumentHelp(
            "Where signed checkpoints are added, best on another machine. [default: beside the keys]",
            valueName: "file"))
    var checkpoints: String?

    /// The settings, with nothing opened yet.
    func settings() throws -> StoreSettings {
        try StoreSettings(location: StoreLocation(store), keyFile: keys, checkpointFile: checkpoints)
    }
}

/// What a command that works on a store tells of its failures.
enum StoreTrouble {
    /// Runs `work`; any failure is told in plain words and ends the command with its exit status.
    static func telling(_ terminal: Terminal, _ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch let exit as ExitCode {
            throw exit
        } catch {
            terminal.endProgress()
            terminal.error(message(error))
            throw status(error)
        }
    }

    static func message(_ error: any Error) -> String {
        switch error {
        case let error as StoreFailure: error.message
        case let error as DatabaseError: error.message
        case let error as KeyFile.Failure: error.message
        case let error as CommandRefusal: error.message
        case let error as BackupFailure: error.message
        case let error as ExportFailure: error.message
        case let error as ExportReadFailure: error.message
        case let error as InputFiles.LoadingError: error.message
        case let error as SearchQuery.Problem: error.message
        case let error as JobRefusal: error.message
        case let error as SearchPlace.BoardNotNamed: error.message
        default: "Something unexpected went wrong (\(type(of: error))). Nothing half-done was left in the store."
        }
    }

    private static func status(_ error: any Error) -> ExitCode {
        switch error {
        case BackupFailure.cannotWrite, is ExportFailure, DatabaseError.full, DatabaseError.readOnly:
            ExitStatus.cannotWrite
        case is SearchQuery.Problem, is SearchPlace.BoardNotNamed: ExitStatus.usage
        case is StoreFailure, is KeyFile.Failure, is BackupFailure, is ExportReadFailure, DatabaseError.cannotOpen:
            ExitStatus.badInput
        default: ExitStatus.storeFailed
        }
    }
}
