public import Domain
import Foundation
import Synchronization

/// Where a store's database is.
public enum StoreLocation: Sendable, Hashable {
    /// A SQLite file.
    case file(String)
    /// A PostgreSQL database, as `postgres://…`.
    case server(String)

    /// `postgres://…` and `postgresql://…` are servers, anything else a file.
    public init(_ text: String) {
        let isServer = text.hasPrefix("postgres://") || text.hasPrefix("postgresql://")
        self = isServer ? .server(text) : .file(text)
    }
}

/// Everything a store needs to be opened.
public struct StoreSettings: Sendable {
    public var location: StoreLocation
    /// The key file; see ``KeyFile``.
    public var keyFile: String
    /// Where signed checkpoints are added, best on another machine.
    public var checkpointFile: String
    public var limits = DatabaseLimits()
    /// How signing in is set.
    public var signIn = SignInSettings()
    /// Most bytes of a file that is sent on the web.
    public var largestFile = ReadingLimits().fileBytes
    /// For how many days a chronology that somebody asked to take along is kept.
    public var exportDays = 7
    /// Bytes of memory, about, for entries read not long ago: some 23,000 of them.
    public var entryMemory = 32 << 20

    /// Key and checkpoint files not named stand beside a SQLite file.
    public init(location: StoreLocation, keyFile: String? = nil, checkpointFile: String? = nil) throws(StoreFailure) {
        self.location = location
        switch location {
        case .file(let path):
            self.keyFile = keyFile ?? path + ".keys"
            self.checkpointFile = checkpointFile ?? path + ".checkpoints"
        case .server:
            guard let keyFile else { throw .keyFileNotNamed }
            self.keyFile = keyFile
            self.checkpointFile = checkpointFile ?? keyFile + ".checkpoints"
        }
    }
}

/// Why a store cannot be used.
public enum StoreFailure: Error, Sendable, Hashable {
    case keyFileNotNamed
    /// There is a database, but nothing of ours in it.
    case noStore
    /// The place where a new store should be made is taken.
    case storeThere
    /// Schema and program do not go together; the message says how.
    case schema(String)
    /// The store's keys are wrapped under another master key than the one at hand.
    case masterRenewed
    /// A key in the database was altered.
    case keyNotWhole
    /// Another process is renewing the master key.
    case renewalUnderWay
    /// A checkpoint file cannot be written.
    case checkpointsNotWritten(path: String)

    /// What is wrong and what to do, in plain words.
    public var message: String {
        switch self {
        case .keyFileNotNamed: "A store on PostgreSQL needs its key file named with --keys."
        case .noStore: "There is no store of Casement there. “casement import” makes one."
        case .storeThere: "There is a store there already. Choose another place; nothing was changed."
        case .schema(let message): message
        case .masterRenewed:
            "The store's master key was renewed since; nothing was changed. Name the new key file with --keys, and start "
                + "again what still uses the old one."
        case .keyNotWhole: "A key in the store is not as it was left; nothing was changed. “casement verify” names it."
        case .renewalUnderWay: "The master key is being renewed by another process. Try again in a moment."
        case .checkpointsNotWritten(let path):
            "The checkpoint file \(path) cannot be written. What was done is safe; make room or mend its permissions, then "
                + "run “casement verify”."
        }
    }
}

/// What a partnership keeps: one database of either engine, and the keys to it.
public final class Store: Sendable {
    public let database: any Database
    public let keys: KeyFile
    let clock: StoreClock
    let settings: StoreSettings
    let reads: ReadLedger
    let entriesRead: EntryMemory
    let monthsRead = MonthsMemory()
    let namesRead = NamesMemory()
    let contents = ContentMarks()
    let sights = SightMemory()
    let agenciesRead = EntryAgencies()
    let boards = BoardMemory()
    let desk: SignInDesk

    private init(database: any Database, keys: KeyFile, clock: StoreClock, settings: StoreSettings) {
        self.database = database
        self.keys = keys
        self.clock = clock
        self.settings = settings
        let chainKeys = ChainKeys(master: keys.master)
        reads = ReadLedger(database: database, keys: chainKeys)
        entriesRead = EntryMemory(bytes: settings.entryMemory)
        desk = SignInDesk(settings: settings.signIn, database: database, keys: chainKeys)
    }

    /// Opens a store and brings its schema up to date.
    /// - Parameter create: make it where there is none.
    /// - Throws: ``StoreFailure``, ``DatabaseError`` or ``KeyFile/Failure``.
    public static func open(
        _ settings: StoreSettings, create: Bool = false, clock: StoreClock = StoreClock()
    ) async throws -> Store {
        let database: any Database
        switch settings.location {
        case .file(let path): database = try SQLiteDatabase(path: path, create: create, limits: settings.limits)
        case .server(let address):
            database = try await PostgresDatabase(address: address, limits: settings.limits)
        }
        do {
            return try await open(database, settings, create: create, clock: clock)
        } catch {
            await database.close()
            throw error
        }
    }

    private static func open(
        _ database: any Database, _ settings: StoreSettings, create: Bool, clock: StoreClock
    ) async throws -> Store {
        if !create {
            let tables = try await database.read { Set(try $0.schema().tables.map(\.name)) }
            guard tables.contains("stores") else { throw StoreFailure.noStore }
        }
        do {
            try await Migrator.migrate(database, now: clock.now())
        } catch let failure as Migrator.Failure {
            throw StoreFailure.schema(failure.message)
        }
        let id = try await database.read { session in
            try session.first("SELECT id FROM stores") { RecordID(bytes: try $0.bytes(0)) } ?? nil
        }
        let keys: KeyFile
        if let id {
            keys = try await fittingKeys(settings.keyFile, store: id, database)
        } else {
            guard create else { throw StoreFailure.noStore }
            // The key file first: a store without keys could never be read.
            keys =
                FileManager.default.fileExists(atPath: settings.keyFile)
                ? try KeyFile.read(settings.keyFile) : try KeyFile.make(store: clock.id(), at: settings.keyFile)
            let now = clock.now()
            try await database.write { session in
                try session.insert(into: Tables.stores, [[.id(keys.store), .integer(now)]])
            }
        }
        let store = Store(database: database, keys: keys, clock: clock, settings: settings)
        try await store.addIndexJobs()
        // What a stop left unwritten.
        if try await database.read({ try SignInRecord.hasFailures($0) }) {
            await store.desk.failures.start(now: clock.now())
        }
        return store
    }

    /// Closes the database; nothing may be done with the store afterwards.
    public func close() async {
        await desk.failures.finish()
        desk.hasher.close()
        await database.close()
    }

    /// A new key.
    public func newID() -> RecordID { clock.id() }

    /// Microseconds since 1970, UTC.
    public func now() -> Int64 { clock.now() }
}

/// The time, and keys made from it in order.
public final class StoreClock: Sendable {
    private struct Last {
        var milliseconds: UInt64 = 0
        var count: UInt16 = 0
    }
    private let last = Mutex(Last())
    private let time: @Sendable () -> Int64

    /// - Parameter time: microseconds since 1970, UTC; the machine's clock unless a test gives another.
    public init(time: (@Sendable () -> Int64)? = nil) {
        self.time =
            time ?? {
                var now = timespec()
                clock_gettime(CLOCK_REALTIME, &now)
                return Int64(now.tv_sec) * 1_000_000 + Int64(now.tv_nsec) / 1_000
            }
    }

    /// Microseconds since 1970, UTC.
    public func now() -> Int64 { time() }

    /// A new key, after all made here before, also when the clock is set back.
    public func id() -> RecordID {
        let milliseconds = UInt64(max(0, time() / 1_000))
        let (at, count) = last.withLock { last -> (UInt64, UInt16) in
            if milliseconds > last.milliseconds {
                last = Last(milliseconds: milliseconds)
            } else if last.count == 4095 {
                last = Last(milliseconds: last.milliseconds + 1)
            } else {
                last.count += 1
            }
            return (last.milliseconds, last.count)
        }
        return RecordID(milliseconds: at, count: count, random: .random(in: .min ... .max))
    }
}
