extension Migration {
    /// Requests to agencies for their chronologies, and what each agency says of its records before it sends.
    static let contributions = Migration(
        number: 16, name: "asking agencies for their chronologies",
        sql: """
            CREATE TABLE chronology_requests (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL CHECK (length(id) = 16),
                review BYTEA NOT NULL,
                agency BYTEA NOT NULL,
                asker BYTEA NOT NULL,
                asked_at BIGINT NOT NULL,
                due BIGINT NOT NULL,
                covers_from BIGINT,
                covers_to BIGINT CHECK (covers_to >= covers_from),
                include TEXT NOT NULL,
                is_withdrawn BIGINT NOT NULL CHECK (is_withdrawn IN (0, 1)),
                version BIGINT NOT NULL CHECK (version >= 1),
                PRIMARY KEY (board, id),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id),
                FOREIGN KEY (board, agency) REFERENCES agencies (board, id),
                FOREIGN KEY (board, asker) REFERENCES people (board, id)
            );
            CREATE UNIQUE INDEX chronology_requests_once ON chronology_requests (board, review, agency)
                WHERE is_withdrawn = 0;
            CREATE TABLE records_secured (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL CHECK (length(id) = 16),
                review BYTEA NOT NULL,
                agency BYTEA NOT NULL,
                holdings TEXT NOT NULL CHECK (length(holdings) >= 1),
                whereabouts TEXT NOT NULL CHECK (length(whereabouts) >= 1),
                missing TEXT NOT NULL CHECK (length(missing) >= 1),
                secured_by TEXT NOT NULL CHECK (length(secured_by) >= 1),
                secured_on BIGINT NOT NULL,
                confirmer BYTEA NOT NULL,
                confirmed_at BIGINT NOT NULL,
                version BIGINT NOT NULL CHECK (version >= 1),
                PRIMARY KEY (board, id),
                FOREIGN KEY (board, id) REFERENCES chronology_requests (board, id),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id),
                FOREIGN KEY (board, agency) REFERENCES agencies (board, id),
                FOREIGN KEY (board, confirmer) REFERENCES people (board, id)
            );
            CREATE INDEX records_secured_review ON records_secured (board, review);
            """)
}
