extension Migration {
    /// Files that were sent back to their agency with what is to be put right: once by the agency's own, once by the panel.
    static let submissionReturns = Migration(
        number: 21, name: "files sent back to their agency",
        sql: """
            CREATE TABLE submission_returns (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL CHECK (length(id) = 16),
                review BYTEA NOT NULL,
                submission BYTEA NOT NULL,
                is_from_panel BIGINT NOT NULL CHECK (is_from_panel IN (0, 1)),
                returner BYTEA NOT NULL,
                reason TEXT NOT NULL CHECK (length(reason) >= 1),
                returned_at BIGINT NOT NULL,
                PRIMARY KEY (board, id),
                UNIQUE (board, submission, is_from_panel),
                FOREIGN KEY (board, submission) REFERENCES submissions (board, id),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id),
                FOREIGN KEY (board, returner) REFERENCES people (board, id)
            );
            CREATE INDEX submission_returns_review ON submission_returns (board, review);
            """)
}
