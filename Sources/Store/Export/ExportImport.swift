import Domain
import Foundation

/// What was taken back from an export.
public struct ExportReadSummary: Sendable, Hashable {
    public var rows: Int
    public var files: Int
    /// Entries of the ledger, as they were.
    public var ledgerEntries: Int
    /// Signed checkpoints of the former store that bear them out.
    public var checkpoints: Int
}

extension Store {
    /// Whether a folder holds an export.
    public static func isExport(_ path: String) -> Bool { ExportFolder.isExport(path) }

    /// Takes an export back: every row, every file and every chain as it was, sealed under new keys; checked before it
    /// counts. Wholly there or not at all. An export of everything goes into a new or empty store, one of a review also
    /// into a store that does not have the review; its board is found by its key, or made.
    /// - Parameter account: whoever works at the machine, for the board's chain when a review is taken back.
    /// - Throws: ``ExportReadFailure``, ``StoreFailure``, ``CommandRefusal`` or ``DatabaseError``.
    public static func importExport(
        _ path: String, to settings: StoreSettings, by account: String, clock: StoreClock = StoreClock()
    ) async throws -> (store: Store, summary: ExportReadSummary) {
        let folder = try ExportFolder(path)
        let made = madeHere(settings)
        let store = try await open(settings, create: true, clock: clock)
        do {
            let ledger = Ledger(keys: ChainKeys(master: store.keys.master))
            let summary = try await store.database.write { session in
                try ExportImporter(folder, account: account, clock: clock, ledger: ledger, session: session).run()
            }
            try await store.checkpoint()
            return (store, summary)
        } catch {
            await store.close()
            for file in made { unlink(file) }
            throw error
        }
    }

    /// The files that opening a new store makes: to be removed when nothing comes of it. None where the database is there
    /// already: others may be using it. On a server an empty store stays, and with it its keys.
    private static func madeHere(_ settings: StoreSettings) -> [String] {
        guard case .file(let path) = settings.location, !FileManager.default.fileExists(atPath: path) else { return [] }
        let files = [settings.keyFile, settings.checkpointFile] + ["", "-wal", "-shm"].map { path + $0 }
        return files.filter { !FileManager.default.fileExists(atPath: $0) }
    }
}
