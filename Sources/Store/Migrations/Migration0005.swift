extension Migration {
    /// The search index: for each submission, every version, a segment, written with its entries.
    static let search = Migration(
        number: 5, name: "search index",
        sql: """
            CREATE TABLE search_segments (
                board BYTEA NOT NULL,
                submission BYTEA NOT NULL,
                rules BIGINT NOT NULL CHECK (rules >= 1),
                entry_count BIGINT NOT NULL CHECK (entry_count >= 0),
                row_count BIGINT NOT NULL CHECK (row_count >= 0),
                lengths BYTEA NOT NULL,
                items BYTEA NOT NULL,
                PRIMARY KEY (board, submission),
                FOREIGN KEY (board, submission) REFERENCES submissions (board, id)
            );
            CREATE TABLE search_postings (
                board BYTEA NOT NULL,
                submission BYTEA NOT NULL,
                bucket TEXT NOT NULL CHECK (length(bucket) BETWEEN 2 AND 5),
                postings BYTEA NOT NULL,
                positions BYTEA NOT NULL,
                PRIMARY KEY (board, submission, bucket),
                FOREIGN KEY (board, submission) REFERENCES search_segments (board, submission)
            );
            """)
}
