extension Migration {
    /// What else is known of the children a review is about. A table of its own: what the ledger holds of the children
    /// that are there stays as it is.
    static let lives = Migration(
        number: 8, name: "children: pseudonyms, days of death",
        sql: """
            CREATE TABLE child_lives (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL CHECK (length(id) = 16),
                review BYTEA NOT NULL,
                pseudonym TEXT CHECK (length(pseudonym) BETWEEN 1 AND 200),
                died BIGINT,
                version BIGINT NOT NULL CHECK (version >= 1),
                PRIMARY KEY (board, id),
                FOREIGN KEY (board, id) REFERENCES index_children (board, id),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id)
            );
            """)
}
