extension Migration {
    /// Under which plan a child was, and when: people say so. What the entries show of contacts is made from other rows with
    /// each run, like what the timeline draws; the words lie sealed.
    static let plansAndContacts = Migration(
        number: 27, name: "the plans children were under, and what shows the contacts they asked for",
        sql: """
            CREATE TABLE plan_periods (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL CHECK (length(id) = 16),
                review BYTEA NOT NULL,
                child BYTEA NOT NULL,
                plan TEXT NOT NULL CHECK (plan <> ''),
                starts BIGINT NOT NULL,
                ends BIGINT,
                author BYTEA NOT NULL,
                is_withdrawn BIGINT NOT NULL CHECK (is_withdrawn IN (0, 1)),
                version BIGINT NOT NULL CHECK (version >= 1),
                PRIMARY KEY (board, id),
                CHECK (ends IS NULL OR ends >= starts),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id),
                FOREIGN KEY (board, child) REFERENCES index_children (board, id),
                FOREIGN KEY (board, author) REFERENCES people (board, id)
            );
            CREATE INDEX plan_periods_of_review ON plan_periods (board, review, child);
            CREATE TABLE contact_evidence (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL,
                content BYTEA NOT NULL,
                PRIMARY KEY (board, id),
                FOREIGN KEY (board, id) REFERENCES reviews (board, id)
            );
            """)
}
