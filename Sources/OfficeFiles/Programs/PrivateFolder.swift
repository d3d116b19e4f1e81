public import Domain
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder only this user can open, made for one run of an outside program and deleted afterwards. It is the
/// program's HOME, its place for temporary files and where its inputs lie under neutral names.
public struct PrivateFolder: Sendable {
    /// Absolute path without a trailing slash.
    public let path: String

    /// Runs `body` with a fresh folder and deletes the folder whatever happens.
    ///
    /// - Throws: what `body` throws; ``ReadingError/programFailed(program:detail:)`` when the folder cannot be made, or
    ///   cannot be deleted (it may hold words of a record, so leaving it behind must be known).
    public static func with<Value>(
        _ body: (PrivateFolder) throws(ReadingError) -> Value
    ) throws(ReadingError) -> Value {
        let folder = try make()
        let result: Result<Value, ReadingError>
        do throws(ReadingError) {
            result = .success(try body(folder))
        } catch {
            result = .failure(error)
        }
        defer { Unfinished.deleted(folder.path) }
        do {
            try FileManager.default.removeItem(atPath: folder.path)
        } catch {
            throw .programFailed(program: "the system", detail: "a temporary copy stays behind in \(folder.path)")
        }
        return try result.get()
    }

    /// The same for a `body` that waits for something.
    public static func during<Value: Sendable>(
        _ body: (PrivateFolder) async throws -> Value
    ) async throws -> Value {
        let folder = try make()
        let result: Result<Value, any Error>
        do {
            result = .success(try await body(folder))
        } catch {
            result = .failure(error)
        }
        defer { Unfinished.deleted(folder.path) }
        do {
            try FileManager.default.removeItem(atPath: folder.path)
        } catch {
            throw ReadingError.programFailed(
                program: "the system", detail: "a temporary copy stays behind in \(folder.path)")
        }
        return try result.get()
    }

    private static func make() throws(ReadingError) -> PrivateFolder {
        var base = FileManager.default.temporaryDirectory.path
        while base.count > 1, base.hasSuffix("/") { base.removeLast() }
        // mkdtemp makes the folder with mode 0700.
        let path = Unfinished.makeFolder {
            var template = Array((base + "/casement-XXXXXX").utf8CString)
            guard mkdtemp(&template) != nil else { return nil }
            return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        guard let path else {
            throw .programFailed(program: "the system", detail: "no temporary folder can be made in \(base)")
        }
        let made = PrivateFolder(path: path)
        for inner in ["home", "tmp", "in", "out"] { try made.makeFolder(inner) }
        return made
    }

    /// Makes a folder inside, open to this user alone.
    func makeFolder(_ inner: String) throws(ReadingError) {
        guard mkdir(path(inner), 0o700) == 0 else {
            throw .programFailed(program: "the system", detail: "no folder can be made in \(path)")
        }
    }

    /// Path of something inside the folder.
    public func path(_ inner: String) -> String { path + "/" + inner }

    /// Writes a file readable by this user alone.
    public func write(_ bytes: [UInt8], to inner: String) throws(ReadingError) {
        let descriptor = open(path(inner), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw .programFailed(program: "the system", detail: "a temporary copy cannot be written")
        }
        defer { close(descriptor) }
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { Self.writeSome(descriptor, $0[done...]) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                throw .programFailed(program: "the system", detail: "the disk for temporary files is full")
            }
            done += count
        }
    }

    private static func writeSome(_ descriptor: Int32, _ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
        let rest = UnsafeRawBufferPointer(rebasing: bytes)
        guard let base = rest.baseAddress else { return 0 }
        return unsafeWrite(descriptor, base, rest.count)
    }

    private static func unsafeWrite(_ descriptor: Int32, _ base: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, base, count)
        #elseif canImport(Musl)
            Musl.write(descriptor, base, count)
        #else
            Darwin.write(descriptor, base, count)
        #endif
    }

    /// The bytes of a file the program left, or nil when it left none (links and folders count as none).
    ///
    /// - Throws: ``ReadingError/tooLarge(what:limit:)`` past `limit` bytes.
    public func read(_ inner: String, limit: Int) throws(ReadingError) -> [UInt8]? {
        let descriptor = open(path(inner), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
        let size = Int(facts.st_size)
        guard size <= limit else {
            throw .tooLarge(what: "the converted file", limit: "\(limit >> 20) MB")
        }
        var done = 0
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while done < size, let base = buffer.baseAddress {
                let got = Self.readSome(descriptor, base + done, size - done)
                if got < 0, errno == EINTR { continue }
                if got <= 0 {
                    failed = got < 0
                    break
                }
                done += got
            }
            count = done
        }
        if failed { throw .programFailed(program: "the system", detail: "a temporary file cannot be read") }
        return bytes
    }

    private static func readSome(_ descriptor: Int32, _ base: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, base, count)
        #elseif canImport(Musl)
            Musl.read(descriptor, base, count)
        #else
            Darwin.read(descriptor, base, count)
        #endif
    }
}
