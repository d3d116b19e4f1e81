import Foundation

/// Writing small files so that they are on the disk when the call returns, and whole or not there when it fails.
enum DurableFile {
    /// Makes a file that must not exist; false when that fails. It gets its name once its bytes are on the disk: a kill
    /// or a full disk never leaves half a file under it.
    static func create(_ path: String, _ bytes: [UInt8]) -> Bool {
        let partial = path + ".partial"
        unlink(partial)
        let file = open(partial, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        defer {
            close(file)
            unlink(partial)
        }
        return put(bytes, to: file) && give(partial, theName: path) && flushFolder(of: path)
    }

    /// Unlike renaming, linking fails where the name is taken. Some disks (a memory stick's) know no links.
    private static func give(_ partial: String, theName path: String) -> Bool {
        if link(partial, path) == 0 { return true }
        return errno != EEXIST && access(path, F_OK) != 0 && rename(partial, path) == 0
    }

    /// Adds lines to the end of a file, all or none of them; false when that fails. What was cut off in the middle of a
    /// line before, by a kill, was never acknowledged and goes first.
    /// - Parameter isWhole: whether a last line without an end is one all the same.
    static func append(_ path: String, lines: [UInt8], isWhole: (String) -> Bool) -> Bool {
        let file = open(path, O_CREAT | O_RDWR | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        // Closing lets go of the lock, which keeps others from adding meanwhile.
        defer { close(file) }
        guard flock(file, LOCK_EX) == 0, let tail = lastLine(file) else { return false }
        let isOpen = !tail.bytes.isEmpty && isWhole(String(decoding: tail.bytes, as: UTF8.self))
        let end = isOpen ? tail.start + tail.bytes.count : tail.start
        guard ftruncate(file, off_t(end)) == 0 else { return false }
        guard put((isOpen ? [UInt8(ascii: "\n")] : []) + lines, to: file) else {
            _ = ftruncate(file, off_t(end))
            return false
        }
        return flushFolder(of: path)
    }

    /// What stands behind the last line's end, and where; nil when the file cannot be read.
    private static func lastLine(_ file: Int32) -> (start: Int, bytes: ArraySlice<UInt8>)? {
        var status = stat()
        guard fstat(file, &status) == 0 else { return nil }
        let size = Int(status.st_size)
        // No line is as long: what is longer is none.
        var tail = [UInt8](repeating: 0, count: min(size, 4_096))
        let start = size - tail.count
        guard pread(file, &tail, tail.count, off_t(start)) == tail.count else { return nil }
        let end = tail.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return (start + end, tail[end...])
    }

    /// Writes to an open file; true once it is on the disk.
    static func put(_ bytes: [UInt8], to file: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return false }
            rest = rest.dropFirst(written)
        }
        return fsync(file) == 0
    }

    /// The name is in the folder, which has to reach the disk too.
    static func flushFolder(of path: String) -> Bool {
        let folder = (path as NSString).deletingLastPathComponent
        let file = open(folder.isEmpty ? "." : folder, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        return fsync(file) == 0
    }
}
