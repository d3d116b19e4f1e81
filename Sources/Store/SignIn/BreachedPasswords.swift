import Crypto
import Domain
import Foundation

/// A file of passwords that were stolen somewhere, as it is published: a line for each, its SHA-1 in hexadecimal digits
/// or the beginning of it, anything after a colon, sorted. Searched where it lies, by halves: some dozens of short
/// reads in a file of any size.
struct BreachedPasswords: Sendable {
    let path: String
    /// More than the longest line.
    private static let piece = 256

    /// Blocks: not for the cooperative pool.
    /// - Throws: ``SignInRefusal/passwordListUnreadable``.
    func contains(_ password: String) throws -> Bool {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw SignInRefusal.passwordListUnreadable }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_size > 0 else { throw SignInRefusal.passwordListUnreadable }
        let wanted = Hexadecimal.text(Insecure.SHA1.hash(data: Array(password.utf8))).utf8.map { $0 }
        // The line that would be it begins in low..<high.
        var (low, high) = (0, Int(status.st_size))
        while low < high {
            let middle = low + (high - low) / 2
            guard let (start, digits) = try line(after: middle, before: high, file) else {
                high = middle
                continue
            }
            let order = Self.compare(digits, wanted)
            if order == 0 { return true }
            if order < 0 { low = start + digits.count } else { high = middle }
        }
        return false
    }

    /// Looks at some dozens of lines, evenly spread: whether each is a hash, and they are sorted.
    /// - Throws: ``SignInRefusal/passwordListUnreadable``.
    func check() throws {
        _ = try contains("")
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw SignInRefusal.passwordListUnreadable }
        defer { close(file) }
        let size = Int(lseek(file, 0, SEEK_END))
        var last: [UInt8] = []
        for part in 0..<64 {
            guard let (_, digits) = try line(after: size / 64 * part, before: size, file) else { continue }
            if Self.compare(digits, last) < 0 { throw SignInRefusal.passwordListUnreadable }
            last = digits
        }
    }

    /// The first line that begins at `place` or later, and before `end`: where, and its digits.
    private func line(after place: Int, before end: Int, _ file: Int32) throws -> (start: Int, digits: [UInt8])? {
        var start = place
        if place > 0 {
            let before = try read(from: place - 1, file)
            guard let newline = before.firstIndex(of: UInt8(ascii: "\n")) else {
                // The last line, without an end, or no list at all.
                if before.count < Self.piece { return nil }
                throw SignInRefusal.passwordListUnreadable
            }
            start = place + newline
        }
        guard start < end else { return nil }
        let digits = try read(from: start, file).prefix { Hexadecimal.bytes("0" + String(UnicodeScalar($0))) != nil }
        guard !digits.isEmpty else {
            // Empty lines at the end.
            if try read(from: start, file).allSatisfy({ $0 == 10 || $0 == 13 }) { return nil }
            throw SignInRefusal.passwordListUnreadable
        }
        // A short beginning would fit too much.
        guard (16...40).contains(digits.count) else { throw SignInRefusal.passwordListUnreadable }
        return (start, digits.map { $0 >= 65 && $0 <= 70 ? $0 + 32 : $0 })
    }

    private func read(from place: Int, _ file: Int32) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: Self.piece)
        let count = pread(file, &bytes, bytes.count, off_t(place))
        guard count >= 0 else { throw SignInRefusal.passwordListUnreadable }
        return Array(bytes.prefix(count))
    }

    /// Below, at or above what is wanted, as far as the line goes.
    private static func compare(_ digits: [UInt8], _ wanted: [UInt8]) -> Int {
        for (one, other) in zip(digits, wanted) where one != other { return one < other ? -1 : 1 }
        return 0
    }
}
