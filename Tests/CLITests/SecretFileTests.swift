import Foundation
import Testing

@testable import CLI

@Suite("Files with secrets") struct SecretFileTests {
    /// A file of these permissions, which is removed afterwards.
    private static func warning(_ mode: Int, isForGroup: Bool = false, name: String = "casement keys") throws -> String?
    {
        let path = NSTemporaryDirectory() + name + "-" + UUID().uuidString
        #expect(FileManager.default.createFile(atPath: path, contents: Data()))
        defer { try? FileManager.default.removeItem(atPath: path) }
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        let said = SecretFile(path: path, holds: "the keys of the store", isForGroup: isForGroup).warning
        return said?.replacing(path, with: "FILE")
    }

    @Test("what its owner alone can open is not spoken of; what others can is, with the way to mend it")
    func modes() throws {
        for mode in [0o600, 0o400, 0o700] { #expect(try Self.warning(mode) == nil, "\(mode)") }
        let end = " FILE, which holds the keys of the store. Let its owner alone open it: chmod 600 'FILE'"
        for (mode, words) in [
            (0o644, "Everybody on this machine can read"), (0o604, "Everybody on this machine can read"),
            (0o640, "Its group can read"), (0o660, "Its group can read"),
            (0o602, "Everybody on this machine can change"),
            (0o620, "Its group can change"),
        ] { #expect(try Self.warning(mode) == words + end, "\(mode)") }
        #expect(SecretFile.keys("/nowhere/keys").warning == nil)
    }

    @Test("a group that reads a certificate’s key is meant, one that changes it is not")
    func group() throws {
        #expect(try Self.warning(0o640, isForGroup: true) == nil)
        #expect(try Self.warning(0o660, isForGroup: true) != nil)
        #expect(try Self.warning(0o644, isForGroup: true) != nil)
    }

    @Test("a plain path is named as it is typed")
    func plain() throws {
        let said = try #require(try Self.warning(0o644, name: "keys"))
        #expect(said.hasSuffix("chmod 600 FILE"))
    }
}
