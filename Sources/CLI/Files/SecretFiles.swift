import Foundation

/// Files that hold a secret, and whether others on this machine can read them. It is said and not refused: where secrets are
/// laid into a container they are often readable for all, and nobody else is there.
struct SecretFile: Sendable, Hashable {
    var path: String
    /// What it holds, after "which holds".
    var holds: String
    /// A group may read it, as is usual for certificates' keys.
    var isForGroup = false

    static func keys(_ path: String) -> SecretFile { SecretFile(path: path, holds: "the keys of the store") }

    /// What is wrong with who can open it, and how to mend it; nil where nothing is, or there is no such file.
    var warning: String? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        let mode = UInt32(status.st_mode)
        let (all, group) = (mode & 0o006, mode & 0o060)
        // A group that may read it may do no more.
        let who =
            all != 0 ? "Everybody on this machine" : group & (isForGroup ? 0o020 : 0o060) != 0 ? "Its group" : nil
        guard let who else { return nil }
        let canRead = all & 0o004 != 0 || group & 0o040 != 0
        let quoted =
            path.contains { !($0.isASCII && ($0.isLetter || $0.isNumber || "/._-".contains($0))) }
            ? "'" + path.replacing("'", with: "'\\''") + "'" : path
        return "\(who) can \(canRead ? "read" : "change") \(path), which holds \(holds). Let its owner alone open it: "
            + "chmod 600 \(quoted)"
    }

    /// Says of each that is open to others.
    static func warn(_ files: [SecretFile], _ terminal: Terminal) {
        for words in files.compactMap(\.warning) { terminal.error(words) }
    }
}
