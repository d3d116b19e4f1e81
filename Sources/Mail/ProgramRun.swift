import Domain
import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// One run of a program, which ends by itself or is ended by the clock.
final class ProgramRun: Sendable {
    private typealias Waiting = CheckedContinuation<Int32?, any Error>

    /// How long a program that was asked to end may still take over it.
    private static let grace = Duration.seconds(2)

    private let process: Process
    /// Whoever waits for the end; told once.
    private let waiting = Mutex<Waiting?>(nil)

    init(_ program: String, _ arguments: [String], input: FileHandle) {
        process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
        process.standardInput = input
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
    }

    /// Starts it and waits, at most for so long.
    /// - Returns: its exit status; nil where a signal stopped it.
    /// - Throws: ``MailFailure``.
    func end(within limit: Duration) async throws -> Int32? {
        let clock = Task { [self] in
            try await Task.sleep(for: limit)
            tell(.failure(MailFailure.tooSlow))
            stop(SIGTERM)
            try await Task.sleep(for: Self.grace)
            stop(SIGKILL)
        }
        // Left to run on where the time was up: it sees to it that nothing stays behind.
        return try await withCheckedThrowingContinuation { (continuation: Waiting) in
            waiting.withLock { $0 = continuation }
            process.terminationHandler = { [self] ended in
                clock.cancel()
                ended.terminationHandler = nil
                tell(.success(ended.terminationReason == .exit ? ended.terminationStatus : nil))
            }
            do {
                try process.run()
            } catch {
                clock.cancel()
                tell(.failure(MailFailure.programMissing))
            }
        }
    }

    private func tell(_ result: Result<Int32?, any Error>) {
        let continuation = waiting.withLock { kept in
            defer { kept = nil }
            return kept
        }
        continuation?.resume(with: result)
    }

    /// The program and what it started; not where it has ended, since another may have its number by then.
    private func stop(_ signal: Int32) {
        guard process.isRunning else { return }
        let number = process.processIdentifier
        // A group of its own, where the system gave it one.
        if kill(-number, signal) != 0 { kill(number, signal) }
    }
}
