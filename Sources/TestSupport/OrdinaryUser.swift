import Foundation

/// Who servers under test run as: ourselves, or `nobody` when the tests run as root.
public struct OrdinaryUser: Sendable {
    /// Path of setpriv and the numbers to change to; nil when we are an ordinary user already.
    private var change: (setpriv: String, user: UInt32, group: UInt32)?

    /// Nil when the tests run as root and there is no way to be anybody else.
    public static func current() -> OrdinaryUser? {
        guard geteuid() == 0 else { return OrdinaryUser(change: nil) }
        guard let setpriv = TestProgram.find(["setpriv"]), let nobody = getpwnam("nobody") else { return nil }
        return OrdinaryUser(change: (setpriv, nobody.pointee.pw_uid, nobody.pointee.pw_gid))
    }

    /// The program and arguments that run `path` as this user.
    public func command(_ path: String, _ arguments: [String]) -> (path: String, arguments: [String]) {
        guard let change else { return (path, arguments) }
        let drop = ["--reuid=\(change.user)", "--regid=\(change.group)", "--clear-groups", "--", path]
        return (change.setpriv, drop + arguments)
    }

    /// Gives a file or folder to this user.
    /// - Throws: the system's error.
    public func own(_ path: String) throws {
        guard let change else { return }
        guard chown(path, change.user, change.group) == 0 else {
            throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EPERM)
        }
    }
}
