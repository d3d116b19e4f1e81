extension Migration {
    /// A page that tells how far the program's own work is asks for the last job of its subject; jobs are kept for good.
    static let jobsOfSubjects = Migration(
        number: 25, name: "the jobs of a subject found at once",
        sql: """
            CREATE INDEX jobs_subject ON jobs (board, subject, kind, made_at);
            """)
}
