extension Migration {
    /// It has the key of the version that was taken out.
    static let submissionWithdrawals = Migration(
        number: 29, name: "files taken out of the chronology",
        sql: """
            CREATE TABLE submission_withdrawals (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL CHECK (length(id) = 16),
                review BYTEA NOT NULL,
                withdrawer BYTEA NOT NULL,
                reason TEXT NOT NULL CHECK (length(reason) >= 1),
                withdrawn_at BIGINT NOT NULL,
                PRIMARY KEY (board, id),
                FOREIGN KEY (board, id) REFERENCES submissions (board, id),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id),
                FOREIGN KEY (board, withdrawer) REFERENCES people (board, id)
            );
            CREATE INDEX submission_withdrawals_review ON submission_withdrawals (board, review);
            """)
}
