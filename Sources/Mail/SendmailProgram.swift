public import Domain
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Mail through a program that takes a message as `sendmail` does: Postfix, Exim, OpenSMTPD, msmtp and others have one.
public struct SendmailProgram: MailSending {
    /// The program, an absolute path.
    public let program: String
    /// The address messages come from, and are sent back to where they cannot be delivered.
    public let from: String
    /// How long the program may take with one message.
    public let limit: Duration

    /// Nil unless the program is an absolute path and the address one that every mail program reads alike.
    public init?(program: String, from: String, limit: Duration = .seconds(20)) {
        guard program.hasPrefix("/"), MailText.isFit(from) else { return nil }
        self.program = program
        self.from = from
        self.limit = limit
    }

    public func send(_ message: MailMessage) async throws {
        guard MailText.isFit(message.address) else { throw MailFailure.addressUnfit }
        let bytes = MailText(
            message: message, from: from, sentAt: Date(), identifier: UUID().uuidString.lowercased()
        ).bytes
        // From a file that has no name, not a pipe: a program that ends before it has read everything breaks nothing here.
        guard let file = tmpfile() else { throw MailFailure.programMissing }
        defer { fclose(file) }
        guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fflush(file) == 0 else {
            throw MailFailure.programMissing
        }
        rewind(file)
        let input = FileHandle(fileDescriptor: fileno(file), closeOnDealloc: false)
        // By argument list, never through a shell; a full stop on a line of its own does not end the message (-i).
        let run = ProgramRun(program, ["-i", "-f", from, message.address], input: input)
        let status = try await run.end(within: limit)
        guard status == 0 else { throw MailFailure.notTaken(status: status) }
    }
}
