extension Migration {
    /// One list a review, with the review's key: it is changed whole, as somebody saw it.
    static let tradeWords = Migration(
        number: 28, name: "words of the trade a review adds to those pointed at in what a family reads",
        sql: """
            CREATE TABLE trade_words (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL CHECK (length(id) = 16),
                review BYTEA NOT NULL,
                words TEXT NOT NULL,
                author BYTEA NOT NULL,
                kept_at BIGINT NOT NULL,
                version BIGINT NOT NULL CHECK (version >= 1),
                PRIMARY KEY (board, id),
                CHECK (id = review),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id),
                FOREIGN KEY (board, author) REFERENCES people (board, id)
            );
            """)
}
