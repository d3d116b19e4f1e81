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

    /// Opens the store, works on it and closes it. Any failure is told in plain words and ends the command with its
    /// exit status.
    /// - Parameter create: make the store where there is none.
    func use(_ terminal: Terminal, create: Bool = false, _ work: (Store) async throws -> Void) async throws {
        try await StoreTrouble.telling(terminal) {
            let place = try settings()
            SecretFile.warn([.keys(place.keyFile)], terminal)
            try await Self.closing(try await Store.open(place, create: create), work)
        }
    }

    /// Works on a store that is open and closes it, whatever comes of the work.
    static func closing(_ store: Store, _ work: (Store) async throws -> Void) async throws {
        do {
            try await work(store)
        } catch {
            await store.close()
            throw error
        }
        await store.close()
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
        case let error as SignInRefusal: error.message
        case let error as BackupFailure: error.message
        case let error as ExportFailure: error.message
        case let error as ExportReadFailure: error.message
        case let error as InputFiles.LoadingError: error.message
        case let error as SearchQuery.Problem: error.message
        case let error as JobRefusal: error.message
        case let error as StorePlace.Failure: error.message
        case let error as MemberNames.Failure: error.message
        default: "Something unexpected went wrong (\(type(of: error))). Nothing half-done was left in the store."
        }
    }

    private static func status(_ error: any Error) -> ExitCode {
        switch error {
        case BackupFailure.cannotWrite, is ExportFailure, KeyFile.Failure.cannotWrite,
            StoreFailure.checkpointsNotWritten, DatabaseError.full, DatabaseError.readOnly, DatabaseError.disk:
            ExitStatus.cannotWrite
        case is SearchQuery.Problem, StorePlace.Failure.notNamed: ExitStatus.usage
        case is StorePlace.Failure, is MemberNames.Failure, is StoreFailure, is KeyFile.Failure, is BackupFailure,
            is ExportReadFailure, DatabaseError.cannotOpen:
            ExitStatus.badInput
        default: ExitStatus.storeFailed
        }
    }
}
