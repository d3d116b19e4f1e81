import Crypto

/// One step of the schema, forward only: plain SQL that both engines read.
struct Migration: Sendable {
    /// From 1, without a gap.
    var number: Int
    /// One reason, in a few words.
    var name: String
    var sql: String
    /// What SQL alone cannot make of rows that are there already.
    var fill: (@Sendable (any DatabaseSession) throws -> Void)?

    /// SHA-256 of the SQL: a step that was applied may never change.
    var checksum: [UInt8] { [UInt8](SHA256.hash(data: Array(sql.utf8))) }

    static let all: [Migration] = [
        .first, .members, .panel, .reading, .search, .jobs, .signIn, .lives, .sentForms, .provider,
        .successions, .ledgerFilters, .weights, .sentFiles, .findings, .contributions, .outs, .typedEntries,
        .pagesFromIndexes, .postedEntries, .submissionReturns, .picturesAndTellings, .gatherings, .corrections,
        .jobsOfSubjects, .familyDecisions, .plansAndContacts, .tradeWords, .submissionWithdrawals,
        .sightings, .knownPeople, .sightedEntries,
    ]
}

/// Brings a database to the newest schema.
enum Migrator {
    /// The schema of a database and this program do not go together.
    enum Failure: Error, Sendable {
        /// Made by a newer program: its number.
        case newer(Int)
        /// A step was applied in another form than this program knows.
        case changed(Int)

        var message: String {
            switch self {
            case .newer(let number):
                "This store was last used by a newer Casement (schema \(number)). Use that one, or newer."
            case .changed(let number):
                "This store was made by another edition of Casement: its schema step \(number) is not ours. Nothing was changed."
            }
        }
    }

    private static let book = """
        CREATE TABLE IF NOT EXISTS schema_migrations (
            number BIGINT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            checksum BYTEA NOT NULL CHECK (length(checksum) = 32),
            applied_at BIGINT NOT NULL
        );
        """

    /// Applies what is missing, in one transaction, once however many start at the same time.
    /// - Parameter now: microseconds since 1970, UTC.
    static func migrate(_ database: any Database, to steps: [Migration] = Migration.all, now: Int64) async throws {
        try await database.exclusively { session in
            try session.script(book)
            let applied = try session.rows("SELECT number, checksum FROM schema_migrations ORDER BY number") {
                (Int(try $0.integer(0)), try $0.bytes(1))
            }
            for (number, checksum) in applied {
                guard let step = steps.first(where: { $0.number == number }) else { throw Failure.newer(number) }
                guard step.checksum == checksum else { throw Failure.changed(number) }
            }
            for step in steps where !applied.contains(where: { $0.0 == step.number }) {
                try session.script(step.sql)
                try step.fill?(session)
                try session.run(
                    "INSERT INTO schema_migrations (number, name, checksum, applied_at) VALUES ($1, $2, $3, $4)",
                    [.number(step.number), .text(step.name), .bytes(step.checksum), .integer(now)])
            }
        }
    }
}
