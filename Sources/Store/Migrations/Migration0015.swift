extension Migration {
    /// What the program found in what is released of a review, and what people made of it. What was found lies sealed and is
    /// made from other rows; a decision stands by itself, so that it outlasts a run that finds the thing no more.
    static let findings = Migration(
        number: 15, name: "what the program found, and what was made of it",
        sql: """
            CREATE TABLE understandings (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL,
                wanted BIGINT NOT NULL CHECK (wanted >= 1),
                done BIGINT NOT NULL CHECK (done BETWEEN 0 AND wanted),
                ran_at BIGINT,
                entries BIGINT NOT NULL CHECK (entries >= 0),
                agencies BIGINT NOT NULL CHECK (agencies >= 0),
                left_out BIGINT NOT NULL CHECK (left_out >= 0),
                inputs BYTEA NOT NULL CHECK (length(inputs) % 16 = 0),
                PRIMARY KEY (board, id),
                CHECK ((ran_at IS NULL) = (done = 0)),
                FOREIGN KEY (board, id) REFERENCES reviews (board, id)
            );
            CREATE TABLE findings (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL CHECK (length(id) = 16),
                review BYTEA NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN ('contradiction', 'silence', 'small-thing', 'sharing', 'request',
                    'claim', 'last-seen', 'last-alone')),
                child BYTEA,
                place BIGINT NOT NULL CHECK (place >= 0),
                is_found BIGINT NOT NULL CHECK (is_found IN (0, 1)),
                content BYTEA NOT NULL,
                PRIMARY KEY (board, id),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id),
                FOREIGN KEY (board, child) REFERENCES index_children (board, id)
            );
            CREATE INDEX findings_queue ON findings (board, review, kind, place, id);
            CREATE TABLE finding_entries (
                board BYTEA NOT NULL,
                finding BYTEA NOT NULL,
                place BIGINT NOT NULL CHECK (place >= 0),
                thread BYTEA NOT NULL,
                PRIMARY KEY (board, finding, place),
                FOREIGN KEY (board, finding) REFERENCES findings (board, id)
            );
            CREATE INDEX finding_entries_thread ON finding_entries (board, thread, finding);
            CREATE TABLE finding_decisions (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL CHECK (length(id) = 16),
                review BYTEA NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('open', 'confirmed', 'dismissed')),
                reason TEXT NOT NULL,
                decider BYTEA NOT NULL,
                version BIGINT NOT NULL CHECK (version >= 1),
                PRIMARY KEY (board, id),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id),
                FOREIGN KEY (board, decider) REFERENCES people (board, id)
            );
            CREATE INDEX finding_decisions_review ON finding_decisions (board, review, state);
            """)
}
