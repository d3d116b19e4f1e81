import Domain
import Foundation

/// A new key file on its way into the place of the old one, for one process at a time.
final class KeyFileMove {
    /// The keys in it: another master key, the same store, the same key for signatures.
    let next: KeyFile
    private let path: String
    private let file: Int32

    /// Where the new key file lies until it takes the place of the old one.
    static func place(beside path: String) -> String { path + ".new" }

    /// Writes the new key file beside the old one. What a stopped renewal left there without effect is written over.
    init(at path: String, from keys: KeyFile) throws {
        let next = keys.renewed()
        guard let file = try Self.lock(path, flags: O_CREAT) else { throw StoreFailure.renewalUnderWay }
        do {
            // A stopped renewal that could not be finished (a full disk) left the only copy of the keys in use there.
            guard try KeyFile.read(path).text == keys.text else { throw KeyFile.Failure.cannotWrite(path: path) }
        } catch {
            var made = stat()
            if fstat(file, &made) == 0, made.st_size == 0 { unlink(Self.place(beside: path)) }
            close(file)
            throw error
        }
        guard ftruncate(file, 0) == 0, DurableFile.put(Array(next.text.utf8), to: file),
            DurableFile.flushFolder(of: path)
        else {
            close(file)
            throw KeyFile.Failure.cannotWrite(path: Self.place(beside: path))
        }
        (self.next, self.path, self.file) = (next, path, file)
    }

    deinit { close(file) }

    /// Takes the new file away again: the database did not change.
    func abandon() { unlink(Self.place(beside: path)) }

    /// Puts the new key file into the place of the old one, which is kept under another name.
    /// - Returns: that name.
    func finish() throws -> String { try Self.finish(path) }

    /// Does what a renewal that was stopped after the database changed had still to do: these keys are the store's. Left
    /// to another time where one is under way, or the place cannot be written.
    static func finishStopped(_ path: String, _ keys: KeyFile) throws {
        guard let file = try lock(path, flags: 0) else { return }
        defer { close(file) }
        guard try KeyFile.read(place(beside: path)).text == keys.text else { return }
        _ = try finish(path)
    }

    private static func finish(_ path: String) throws -> String {
        var number = 1
        while FileManager.default.fileExists(atPath: "\(path).old-\(number)") { number += 1 }
        let former = "\(path).old-\(number)"
        if link(path, former) != 0 {
            // Not every disk knows links.
            guard let bytes = FileManager.default.contents(atPath: path), DurableFile.create(former, Array(bytes))
            else {
                throw KeyFile.Failure.cannotWrite(path: former)
            }
        }
        guard rename(place(beside: path), path) == 0, DurableFile.flushFolder(of: path) else {
            throw KeyFile.Failure.cannotWrite(path: path)
        }
        return former
    }

    /// Opens the new key file for this process alone; nil where another has it. The lock goes with the process.
    private static func lock(_ path: String, flags: Int32) throws -> Int32? {
        let place = place(beside: path)
        let file = open(place, O_RDWR | O_CLOEXEC | O_NOFOLLOW | flags, 0o600)
        guard file >= 0 else {
            if flags & O_CREAT == 0 { return nil }
            throw KeyFile.Failure.cannotWrite(path: place)
        }
        var (own, there) = (stat(), stat())
        // The one who had it may have moved it on meanwhile.
        guard flock(file, LOCK_EX | LOCK_NB) == 0, fstat(file, &own) == 0, stat(place, &there) == 0,
            own.st_ino == there.st_ino, own.st_dev == there.st_dev
        else {
            close(file)
            return nil
        }
        return file
    }
}

extension Store {
    /// The key file that opens the store of this key: the one named, or the new one beside it where a renewal of the
    /// master key was stopped before it took its place.
    static func fittingKeys(_ path: String, store: RecordID, _ database: any Database) async throws -> KeyFile {
        // Once more: a renewal may be under way.
        for _ in 0..<2 {
            let named = try KeyFile.read(path)
            guard named.store == store else { throw KeyFile.Failure.otherStore(path: path) }
            if try await fits(named, database) { return named }
            let place = KeyFileMove.place(beside: path)
            guard FileManager.default.fileExists(atPath: place) else { continue }
            let next = try KeyFile.read(place)
            if next.store == store, try await fits(next, database) {
                do {
                    try KeyFileMove.finishStopped(path, next)
                } catch is KeyFile.Failure {
                    // It opens all the same; the next opening tries again.
                }
                return next
            }
        }
        throw KeyFile.Failure.superseded(path: path)
    }

    private static func fits(_ keys: KeyFile, _ database: any Database) async throws -> Bool {
        let keys = ChainKeys(master: keys.master)
        return try await database.read { try keys.fits($0) }
    }
}
