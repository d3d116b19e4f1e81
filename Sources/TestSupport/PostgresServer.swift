import Foundation

/// A PostgreSQL server of a test's own: a fresh data folder, a private Unix socket, no TCP, an ordinary user, and
/// nothing left behind.
///
/// ```swift
/// try await PostgresServer.withServer { server in
///     let answer = try await server.query("select 1")
/// }
/// ```
public struct PostgresServer: Sendable {
    /// Why a server could not be had.
    public enum Failure: Error, CustomStringConvertible {
        case notInstalled
        case noOrdinaryUser
        /// A PostgreSQL program failed: its name and what it printed.
        case program(String, output: String)

        /// What is wrong and how to mend it.
        public var description: String {
            switch self {
            case .notInstalled:
                "PostgreSQL is not installed: no programs in /usr/lib/postgresql/*/bin. Install it with: "
                    + "apt-get install postgresql"
            case .noOrdinaryUser:
                "PostgreSQL does not run as root, and this machine lacks setpriv (package util-linux) or the user nobody."
            case .program(let name, let output): "\(name) failed:\n\(output)"
            }
        }
    }

    /// Holds data, socket and log; short, since a socket's path may have 107 bytes at most.
    public let folder: String
    private let programs: String
    private let user: OrdinaryUser

    /// The name of the database's owner and only user.
    public static let owner = "casement"

    /// For libpq: the private socket, the owner, the database `postgres`.
    public var connectionString: String { "host=\(folder) user=\(Self.owner) dbname=postgres" }

    /// The folder of the newest PostgreSQL installed, or nil.
    public static func installedPrograms() -> String? {
        let base = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: base)) ?? []
        let newest = versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }
        return newest.map { "\(base)/\($0)/bin" }
            .first { FileManager.default.isExecutableFile(atPath: $0 + "/postgres") }
    }

    /// Starts a server, runs `body`, stops the server and removes its folder, also when `body` throws. Should the
    /// test process itself be killed, a keeper process does the same.
    @discardableResult
    public static func withServer<Value>(_ body: (PostgresServer) async throws -> Value) async throws -> Value {
        let server = try make()
        let keeper = try server.startKeeper()
        do {
            try await server.initialise()
            try await server.start()
            let value = try await body(server)
            await server.remove(keeper: keeper)
            return value
        } catch {
            await server.remove(keeper: keeper)
            throw error
        }
    }

    /// Stops in order and starts again; connections are closed.
    public func restart() async throws {
        try await control(["-m", "fast", "restart"])
    }

    /// Runs one statement through psql; the rows as text, one a line, columns separated by "|".
    public func query(_ sql: String) async throws -> String {
        let arguments = ["-X", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", connectionString, "-c", sql]
        let output = try await run("psql", arguments)
        return output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The process number of the server, from its own lock file; nil when it does not run.
    public func processNumber() -> Int32? {
        guard let text = try? String(contentsOfFile: folder + "/data/postmaster.pid", encoding: .utf8) else {
            return nil
        }
        return text.split(separator: "\n").first.flatMap { Int32($0) }
    }
}

// MARK: - Life cycle

extension PostgresServer {
    private static func make() throws -> PostgresServer {
        guard let programs = installedPrograms() else { throw Failure.notInstalled }
        guard let user = OrdinaryUser.current() else { throw Failure.noOrdinaryUser }
        let folder = "/tmp/casement-pg-" + UUID().uuidString.prefix(8).lowercased()
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        do {
            try user.own(folder)
        } catch {
            rmdir(folder)
            throw error
        }
        return PostgresServer(folder: folder, programs: programs, user: user)
    }

    private func initialise() async throws {
        // No flushing to disk: a test's data outlives nothing.
        try await run(
            "initdb",
            [
                "--pgdata", folder + "/data", "--username", Self.owner, "--auth", "trust", "--encoding", "UTF8",
                "--locale", "C", "--no-sync",
            ])
    }

    private func start() async throws {
        // Many tests run at once, each with stores of several connections: the hundred of the default can run out.
        let options =
            "-k \(folder) -c listen_addresses='' -c fsync=off -c full_page_writes=off -c max_connections=400"
        try await control(["-w", "-t", "60", "-l", folder + "/log", "-o", options, "start"])
    }

    private func control(_ arguments: [String]) async throws {
        do {
            try await run("pg_ctl", ["-D", folder + "/data"] + arguments)
        } catch Failure.program(let name, let output) {
            let log = (try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? ""
            throw Failure.program(name, output: output + log)
        }
    }

    private func remove(keeper: Keeper) async {
        // Nothing runs when starting failed: then there is nothing to stop.
        _ = try? await run("pg_ctl", ["-D", folder + "/data", "-m", "immediate", "-w", "stop"])
        try? FileManager.default.removeItem(atPath: folder)
        await keeper.release()
    }

    @discardableResult
    private func run(_ name: String, _ arguments: [String]) async throws -> String {
        let (path, all) = user.command(programs + "/" + name, arguments)
        let result = try await TestProgram.run(path, all, in: folder)
        guard result.status == 0 else { throw Failure.program(name, output: result.output) }
        return result.output
    }
}

// MARK: - What happens when the test process dies

extension PostgresServer {
    /// A shell that waits for its standard input to end, which happens when the test process ends in any manner, and
    /// then stops the server.
    fileprivate struct Keeper {
        let process: Int32
        /// Writing end of its standard input.
        let line: Int32

        /// Lets the keeper end; with the folder gone it has nothing to do.
        func release() async {
            close(line)
            await TestProgram.end(of: process)
        }
    }

    private func startKeeper() throws -> Keeper {
        // Tried several times: a dying test may leave initdb writing into the folder for a moment.
        let script = """
            cat >/dev/null
            for try in 1 2 3 4 5; do
                [ -d "$1" ] || exit 0
                "$0" -D "$1/data" -m immediate -w stop >/dev/null 2>&1
                rm -rf "$1" 2>/dev/null
                sleep 1
            done
            """
        let (path, arguments) = user.command("/bin/sh", ["-c", script, programs + "/pg_ctl", folder])
        // Closed on exec, or the servers and keepers of other tests would hold the writing end open for ever.
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0, fcntl(ends[0], F_SETFD, FD_CLOEXEC) == 0, fcntl(ends[1], F_SETFD, FD_CLOEXEC) == 0
        else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        defer { close(ends[0]) }
        let nothing = open("/dev/null", O_WRONLY | O_CLOEXEC)
        defer { close(nothing) }
        let process = try TestProgram.start(path, arguments, in: "/", input: ends[0], output: nothing)
        return Keeper(process: process, line: ends[1])
    }
}
