/// One PostgreSQL for all tests of a process, each with a database of its own: starting a server takes seconds, making a
/// database a tenth of one. The server ends with the process, through its keeper.
public actor SharedPostgres {
    /// The one of this process.
    public static let shared = SharedPostgres()

    /// Tests that may use it at once: more of them only wait for each other's locks and turns of a processor, and a
    /// wait has a limit.
    private var places = 8
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private var starting: Task<PostgresServer, any Error>?
    private var count = 0

    /// The server, started by the first who asks.
    /// - Throws: ``PostgresServer/Failure``.
    public func server() async throws -> PostgresServer {
        if let starting { return try await starting.value }
        let task = Task<PostgresServer, any Error> {
            try await withCheckedThrowingContinuation { continuation in
                Task.detached {
                    do {
                        try await PostgresServer.withServer { server in
                            continuation.resume(returning: server)
                            while true { try await Task.sleep(for: .seconds(3_600)) }
                        }
                    } catch {
                        // Only starting can fail: what follows waits for ever.
                        continuation.resume(throwing: error)
                    }
                }
            }
        }
        starting = task
        return try await task.value
    }

    /// Waits for a turn; ``leave()`` gives it back.
    public func enter() async {
        if places > 0 {
            places -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    /// Ends a turn taken with ``enter()``.
    public func leave() {
        if waiting.isEmpty { places += 1 } else { waiting.removeFirst().resume() }
    }

    /// Makes an empty database and returns its address, `postgres://…`.
    public func newDatabase() async throws -> String {
        let server = try await server()
        count += 1
        let name = "t\(count)"
        _ = try await server.query("CREATE DATABASE \(name)")
        let folder = server.folder.replacing("/", with: "%2F")
        return "postgres://\(PostgresServer.owner)@/\(name)?host=\(folder)"
    }
}
