import Foundation

/// Runs a program to its end and keeps what it printed. For tests: output is unbounded and lies in memory.
///
/// Spawned by ourselves, since `Process` on Linux takes a program for running as long as any server that it left
/// behind still runs.
public enum TestProgram {
    /// What a program printed (both streams, as they came) and its exit code.
    public struct Result: Sendable {
        /// Exit code; 128 and the signal's number where a signal ended it.
        public var status: Int32
        /// Standard output and standard error together.
        public var output: String
    }

    /// Runs `path` with `arguments` and waits without blocking the cooperative pool.
    ///
    /// Output goes through a file, not a pipe: a server started by the program would keep a pipe open for ever.
    /// - Throws: the system's error when the program cannot be started.
    public static func run(_ path: String, _ arguments: [String], in folder: String = "/") async throws -> Result {
        let capture = NSTemporaryDirectory() + "casement-output-" + UUID().uuidString
        let output = open(capture, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard output >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        defer {
            close(output)
            unlink(capture)
        }
        let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
        defer { close(nothing) }
        let process = try start(path, arguments, in: folder, input: nothing, output: output)
        let status = await end(of: process)
        return Result(status: status, output: try String(contentsOfFile: capture, encoding: .utf8))
    }

    /// Starts a program with the given descriptors as its standard streams and returns its process number. Whoever
    /// starts a program waits for its ``end(of:)``.
    /// - Throws: the system's error when the program cannot be started.
    public static func start(
        _ path: String, _ arguments: [String], in folder: String, input: Int32, output: Int32
    ) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, output, 2)
        // `env` changes the folder: the C library's own way to ask for that is not visible to Swift.
        let command = ["/usr/bin/env", "-C", folder, path] + arguments
        var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        let failure = posix_spawn(&process, command[0], &actions, nil, words, environ)
        guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO) }
        return process
    }

    /// Waits for a program started here, on a thread of its own, and returns its exit code.
    @discardableResult
    public static func end(of process: Int32) async -> Int32 {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                var status: Int32 = 0
                while waitpid(process, &status, 0) < 0, errno == EINTR {}
                let signal = status & 0x7F
                continuation.resume(returning: signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
            }
        }
    }

    /// The first of `candidates` that is an executable file; names without a slash are looked for on the PATH.
    public static func find(_ candidates: [String]) -> String? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
        let folders = path.split(separator: ":").map(String.init) + ["/usr/sbin", "/sbin"]
        for candidate in candidates {
            let places = candidate.contains("/") ? [candidate] : folders.map { $0 + "/" + candidate }
            if let found = places.first(where: FileManager.default.isExecutableFile(atPath:)) { return found }
        }
        return nil
    }
}
