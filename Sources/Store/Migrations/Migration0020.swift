extension Migration {
    /// Under which reference of its own an agency's system posted an entry, and which wording it last made: what people
    /// corrected since is not overwritten. Posts are known by these references, so that the table of whole posts, which
    /// nothing was ever written to, goes.
    static let postedEntries = Migration(
        number: 20, name: "entries that agencies' systems post",
        sql: """
            DROP TABLE api_posts;
            CREATE TABLE posted_entries (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL,
                review BYTEA NOT NULL,
                agency BYTEA NOT NULL,
                reference TEXT NOT NULL CHECK (length(reference) BETWEEN 1 AND 100),
                wording BIGINT NOT NULL CHECK (wording >= 1),
                PRIMARY KEY (board, id),
                UNIQUE (board, review, agency, reference),
                FOREIGN KEY (board, id) REFERENCES typed_entries (board, id),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id),
                FOREIGN KEY (board, agency) REFERENCES agencies (board, id)
            );
            """)
}
