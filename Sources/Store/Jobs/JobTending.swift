import Domain

extension Store {
    /// Whether a job waits to be done now: a look without a lock, for whoever asks often.
    public func hasDueJobs() async throws -> Bool {
        let now = clock.now()
        return try await database.read { session in
            try session.first(
                """
                SELECT 1 FROM jobs WHERE (state = 'waiting' AND (not_before <= $1 OR not_before > $2))
                OR (state = 'running' AND (lease_until < $1 OR lease_until > $2)) LIMIT 1
                """, [.integer(now), .integer(now + JobLimits.longestWait)]
            ) { _ in true } ?? false
        }
    }

    /// What a server sees to every minute: files that were sent and that nobody is at, and files that were begun a day ago
    /// or more and that nothing refers to.
    public func tendJobs() async throws {
        try await tendSentFiles()
        try await tendExports()
        try await tendUnderstandings()
        let before = clock.now() - 86_400_000_000
        let boards = try await database.read { session in
            try session.rows(
                "SELECT DISTINCT board FROM vault_files WHERE made_at < $1 AND \(VaultFiles.unwanted)",
                [.integer(before)]
            ) { try $0.key(0) }
        }
        for board in boards { try await addJob(.sweepVault, board: board) }
    }
}
