extension Migration {
    /// Work that takes long, done by one of many servers. A second job of the same kind about the same thing waits for
    /// nothing new: while one is open no other is made.
    static let jobs = Migration(
        number: 6, name: "jobs",
        sql: """
            CREATE TABLE jobs (
                board BYTEA NOT NULL REFERENCES boards (id),
                id BYTEA NOT NULL CHECK (length(id) = 16),
                kind TEXT NOT NULL CHECK (length(kind) >= 1),
                subject BYTEA NOT NULL CHECK (length(subject) = 16),
                payload BYTEA NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'cancelled', 'set-aside')),
                is_cancelling BIGINT NOT NULL CHECK (is_cancelling IN (0, 1)),
                attempts BIGINT NOT NULL CHECK (attempts >= 0),
                steps_done BIGINT NOT NULL CHECK (steps_done >= 0),
                steps BIGINT NOT NULL CHECK (steps >= 0),
                reached BYTEA NOT NULL,
                message TEXT NOT NULL,
                not_before BIGINT NOT NULL,
                lease BYTEA CHECK (length(lease) = 16),
                leased_by TEXT,
                lease_until BIGINT,
                made_at BIGINT NOT NULL,
                changed_at BIGINT NOT NULL,
                PRIMARY KEY (board, id),
                CHECK ((state = 'running') = (lease IS NOT NULL)),
                CHECK ((lease IS NULL) = (lease_until IS NULL))
            );
            CREATE UNIQUE INDEX jobs_once ON jobs (board, kind, subject) WHERE state IN ('waiting', 'running');
            CREATE INDEX jobs_due ON jobs (state, not_before);
            """)
}
