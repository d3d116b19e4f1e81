import Domain
import Foundation

extension Store {
    /// Brings a backup back as a new store of either engine, in one transaction, and opens it.
    /// - Parameter settings: where to; the key file named there must be the backup's.
    /// - Throws: ``StoreFailure/storeThere`` when there is a store already, ``BackupFailure`` and ``DatabaseError``.
    public static func restore(
        _ path: String, to settings: StoreSettings, clock: StoreClock = StoreClock()
    ) async throws -> Store {
        let keys = try KeyFile.read(settings.keyFile)
        // Read once before anything is touched: a broken backup changes nothing.
        let header = try BackupReader(path: path, keys: keys).header
        guard header.schema <= Migration.all.last?.number ?? 0 else { throw BackupFailure.newer }
        let database: any Database
        switch settings.location {
        case .file(let place):
            if FileManager.default.fileExists(atPath: place) { throw StoreFailure.storeThere }
            do {
                database = try SQLiteDatabase(path: place, create: true, limits: settings.limits)
            } catch {
                removeUnfinished(settings.location)
                throw error
            }
        case .server(let address):
            database = try await PostgresDatabase(address: address, limits: settings.limits)
        }
        do {
            let tables = try await database.read { Set(try $0.schema().tables.map(\.name)) }
            if tables.contains("stores") { throw StoreFailure.storeThere }
            try await Migrator.migrate(
                database, to: Migration.all.filter { $0.number <= header.schema }, now: clock.now())
            let checkpoints = try await fill(database, from: path, keys: keys)
            if !FileManager.default.fileExists(atPath: settings.checkpointFile), !checkpoints.isEmpty {
                guard DurableFile.create(settings.checkpointFile, Array(checkpoints.utf8)) else {
                    throw StoreFailure.checkpointsNotWritten(path: settings.checkpointFile)
                }
            }
        } catch {
            await database.close()
            if error as? StoreFailure != .storeThere { removeUnfinished(settings.location) }
            throw error
        }
        await database.close()
        return try await open(settings, clock: clock)
    }

    /// What a restore began, which would be taken for a store that is there.
    private static func removeUnfinished(_ location: StoreLocation) {
        guard case .file(let place) = location else { return }
        for ending in ["", "-wal", "-shm"] { unlink(place + ending) }
    }

    /// Inserts all rows of a backup; returns its checkpoints.
    private static func fill(_ database: any Database, from path: String, keys: KeyFile) async throws -> String {
        try await database.write { session in
            let reader = try BackupReader(path: path, keys: keys)
            var rows = 0
            while let frame = try reader.next() {
                switch frame {
                case .rows(let name, let columns, let found):
                    guard let known = Tables.all.first(where: { $0.name == name }) else {
                        throw BackupFailure.broken(path: path)
                    }
                    var table = known
                    table.columns = columns
                    try session.insert(into: table, found)
                    rows += found.count
                case .end(let count, let checkpoints):
                    guard count == rows else { throw BackupFailure.broken(path: path) }
                    return checkpoints
                }
            }
            throw BackupFailure.broken(path: path)
        }
    }
}
