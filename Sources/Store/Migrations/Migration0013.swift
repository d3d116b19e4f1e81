extension Migration {
    /// What weight the panel gives an entry: of a thread, whose key it has.
    static let weights = Migration(
        number: 13, name: "what weight an entry has",
        sql: """
            CREATE TABLE entry_weights (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL CHECK (length(id) = 16),
                review BYTEA NOT NULL,
                level TEXT CHECK (level IN ('key', 'relevant', 'background')),
                setter BYTEA NOT NULL,
                version BIGINT NOT NULL CHECK (version >= 1),
                PRIMARY KEY (board, id),
                FOREIGN KEY (board, id) REFERENCES entries (board, id),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id),
                FOREIGN KEY (board, setter) REFERENCES people (board, id)
            );
            CREATE INDEX entry_weights_level ON entry_weights (board, review, level);
            """)
}
