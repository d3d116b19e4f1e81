import Crypto
import Domain
import Foundation

/// What a backup holds.
public struct BackupSummary: Sendable, Hashable {
    public var rows: Int
    public var bytes: Int
}

extension Store {
    /// Writes everything to one sealed file while the store is in use, then opens the file again and reads it to its end.
    /// It is on record when the file has its name.
    /// - Parameter account: whoever works at the machine.
    /// - Throws: ``BackupFailure``, ``CommandRefusal`` or ``DatabaseError``. A file that is not whole is removed.
    public func backup(to path: String, by account: String) async throws -> BackupSummary {
        let taking = Taking(kind: .backup, review: nil, account: account)
        try await ask(taking)
        let secret = SymmetricKey(size: .bits256)
        let id = clock.id()
        let header = BackupFile.Header(
            id: id, store: keys.store, madeAt: clock.now(), schema: Migration.all.last?.number ?? 0,
            wrapped: try ChainKeys.wrap(secret, under: keys.master, about: BackupFile.Header.place(id)))
        var checkpoints = ""
        if let data = FileManager.default.contents(atPath: settings.checkpointFile) {
            checkpoints = String(decoding: data, as: UTF8.self)
        }
        let noted = checkpoints
        let partial = path + ".partial"
        unlink(partial)
        guard !FileManager.default.fileExists(atPath: path) else { throw BackupFailure.cannotWrite(path: path) }
        do {
            let chainKeys = ChainKeys(master: keys.master)
            let rows = try await database.read { session -> Int in
                guard try chainKeys.fits(session) else { throw StoreFailure.masterRenewed }
                var writer = try BackupWriter(path: partial, header: header, key: secret)
                var rows = 0
                for table in Tables.all where !Tables.passing.contains(table) {
                    rows += try writer.copy(table, session)
                }
                try writer.write(.end(rows: rows, checkpoints: noted), isLast: true)
                try writer.close()
                return rows
            }
            let (found, bytes) = try Self.readThrough(partial, keys: keys)
            guard found == rows else { throw BackupFailure.broken(path: path) }
            try await record(
                taking, [("backup", .id(id)), ("made-at", .integer(header.madeAt)), ("rows", .number(rows))])
            guard rename(partial, path) == 0 else { throw BackupFailure.cannotWrite(path: path) }
            return BackupSummary(rows: rows, bytes: bytes)
        } catch {
            unlink(partial)
            throw error
        }
    }

    /// Opens a backup and reads it to its end.
    private static func readThrough(_ path: String, keys: KeyFile) throws -> (rows: Int, bytes: Int) {
        let reader = try BackupReader(path: path, keys: keys)
        var rows = 0
        while let frame = try reader.next() {
            if case .rows(_, _, let found) = frame { rows += found.count }
        }
        return (rows, reader.bytes)
    }
}

/// Writes frames to a file.
private struct BackupWriter {
    private let file: UnsafeMutablePointer<FILE>
    private let path: String
    private let cipher: VaultCipher
    private var place = 0

    init(path: String, header: BackupFile.Header, key: SymmetricKey) throws {
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0, let file = fdopen(descriptor, "w") else { throw BackupFailure.cannotWrite(path: path) }
        self.file = file
        self.path = path
        cipher = VaultCipher(file: header.id, key: key)
        try put(Array(BackupFile.firstLine.utf8))
        try putWithLength(header.bytes)
    }

    /// Copies a table in order of its key, a few rows at a time. Returns how many rows.
    mutating func copy(_ table: Table, _ session: any DatabaseSession) throws -> Int {
        var count = 0
        // Chunks of files are large.
        try session.pages(of: table, limit: table == Tables.vaultChunks ? 16 : 1_000) { rows in
            try write(.rows(table: table.name, columns: table.columns, rows))
            count += rows.count
        }
        return count
    }

    mutating func write(_ frame: BackupFile.Frame, isLast: Bool = false) throws {
        try putWithLength(try cipher.seal(frame.bytes, place: place, isLast: isLast))
        place += 1
    }

    /// The file is on the disk when this returns.
    func close() throws {
        let isFlushed = fflush(file) == 0 && fsync(fileno(file)) == 0
        guard fclose(file) == 0, isFlushed else { throw BackupFailure.cannotWrite(path: path) }
    }

    private func putWithLength(_ bytes: [UInt8]) throws {
        try put(withUnsafeBytes(of: UInt32(bytes.count).bigEndian) { Array($0) })
        try put(bytes)
    }

    private func put(_ bytes: [UInt8]) throws {
        guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw BackupFailure.cannotWrite(path: path) }
    }
}

/// Reads frames from a file.
final class BackupReader {
    let header: BackupFile.Header
    private(set) var bytes = 0
    private let path: String
    private let file: UnsafeMutablePointer<FILE>
    private let cipher: VaultCipher
    private let size: Int
    private var place = 0
    private var isDone = false

    init(path: String, keys: KeyFile) throws {
        guard let file = fopen(path, "re") else { throw BackupFailure.cannotRead(path: path) }
        var status = stat()
        fstat(fileno(file), &status)
        size = Int(status.st_size)
        self.file = file
        self.path = path
        do {
            let line = try Self.take(BackupFile.firstLine.utf8.count, file, path)
            guard line == Array(BackupFile.firstLine.utf8) else { throw BackupFailure.broken(path: path) }
            let length = try Self.length(file, path)
            guard length < 4_096, let header = BackupFile.Header(try Self.take(length, file, path)) else {
                throw BackupFailure.broken(path: path)
            }
            guard header.store == keys.store else { throw BackupFailure.otherKeys }
            self.header = header
            bytes = line.count + 4 + length
            do {
                let place = BackupFile.Header.place(header.id)
                cipher = VaultCipher(
                    file: header.id, key: try ChainKeys.unwrap(header.wrapped, under: keys.master, about: place))
            } catch is SealError {
                throw BackupFailure.otherKeys
            }
        } catch {
            fclose(file)
            throw error
        }
    }

    deinit { fclose(file) }

    /// The next frame; nil after the last.
    func next() throws -> BackupFile.Frame? {
        if isDone { return nil }
        let length = try Self.length(file, path)
        guard length <= BackupFile.frameLimit else { throw BackupFailure.broken(path: path) }
        let sealed = try Self.take(length, file, path)
        bytes += 4 + length
        // Only the frame that ends the file opens as the last one.
        let isLast = bytes == size
        do {
            guard let frame = BackupFile.Frame(try cipher.open(sealed, place: place, isLast: isLast)) else {
                throw BackupFailure.broken(path: path)
            }
            place += 1
            isDone = isLast
            return frame
        } catch is SealError {
            throw BackupFailure.broken(path: path)
        }
    }

    private static func length(_ file: UnsafeMutablePointer<FILE>, _ path: String) throws -> Int {
        try take(4, file, path).reduce(0) { $0 << 8 | Int($1) }
    }

    private static func take(_ count: Int, _ file: UnsafeMutablePointer<FILE>, _ path: String) throws -> [UInt8] {
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, found in
            found = buffer.baseAddress.map { fread($0, 1, count, file) } ?? 0
        }
        guard bytes.count == count else { throw BackupFailure.broken(path: path) }
        return bytes
    }
}
