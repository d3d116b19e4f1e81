import Foundation

/// Puts whole files in place: written under a temporary name beside the target, flushed, then renamed, so that a reader
/// sees the old file or the new one and never half of either.
public enum OutputFile {
    /// Writes bytes to a path. An existing file is replaced and keeps its permissions; a symbolic link is followed.
    public static func replace(_ path: String, with bytes: [UInt8]) throws(WritingError) {
        var facts = stat()
        var permissions: mode_t?
        var target = path
        if stat(path, &facts) == 0 {
            if facts.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path: path) }
            permissions = facts.st_mode & 0o777
            // A device or a pipe ("/dev/stdout") cannot be replaced, only written to.
            if facts.st_mode & S_IFMT != S_IFREG { return try writeDirectly(bytes, to: path) }
            target = resolved(path)
        }
        let (descriptor, temporary) = try makeTemporary(beside: target, permissions: permissions, for: path)
        defer { Unfinished.inPlace(temporary) }
        do throws(WritingError) {
            defer { close(descriptor) }
            try write(bytes, to: descriptor, path: path)
            guard fsync(descriptor) == 0 else { throw WritingError(errno: errno, path: path) }
        } catch {
            unlink(temporary)
            throw error
        }
        guard rename(temporary, target) == 0 else {
            let error = WritingError(errno: errno, path: path)
            unlink(temporary)
            throw error
        }
    }

    private static func resolved(_ path: String) -> String {
        guard let found = realpath(path, nil) else { return path }
        defer { free(found) }
        return String(cString: found)
    }

    private static func makeTemporary(
        beside target: String, permissions: mode_t?, for path: String
    ) throws(WritingError) -> (descriptor: Int32, name: String) {
        // The name tells two processes apart; the counter tells two attempts of one process apart.
        for attempt in 0..<100 {
            let name = "\(target).casement-\(getpid())-\(attempt)"
            var failure: Int32 = 0
            let opened = Unfinished.makeFile {
                let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
                failure = errno
                return descriptor < 0 ? nil : descriptor
            } name: { (_: Int32) in
                name
            }
            if let descriptor = opened {
                if let permissions { fchmod(descriptor, permissions) }
                return (descriptor, name)
            }
            if failure != EEXIST { throw WritingError(errno: failure, path: path) }
        }
        throw .system(path: path, detail: "too many unfinished files lie beside it")
    }

    private static func writeDirectly(_ bytes: [UInt8], to path: String) throws(WritingError) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw WritingError(errno: errno, path: path) }
        defer { close(descriptor) }
        try write(bytes, to: descriptor, path: path)
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(WritingError) {
        var done = 0
        var failure: Int32 = 0
        bytes.withUnsafeBytes { buffer in
            while done < buffer.count {
                let count = Foundation.write(descriptor, buffer.baseAddress! + done, min(buffer.count - done, 1 << 26))
                if count < 0 {
                    if errno == EINTR { continue }
                    failure = errno
                    return
                }
                done += count
            }
        }
        if failure != 0 { throw WritingError(errno: failure, path: path) }
    }
}
