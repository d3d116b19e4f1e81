/// One PostgreSQL for all tests of a process, each with a database of its own: starting a server takes seconds, making a
/// database a tenth of one. The server ends with the process, through its keeper.
public actor SharedPostgres {
    /// The one of this process.
    public static let shared = SharedPostgres()

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
