extension Migration {
    /// What a timeline draws of what is released, and who is said to have been told of what: made from other rows with each
    /// run, like what was found. The words lie sealed.
    static let picturesAndTellings = Migration(
        number: 22, name: "what the timeline draws, and who was told",
        sql: """
            CREATE TABLE case_pictures (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL,
                content BYTEA NOT NULL,
                PRIMARY KEY (board, id),
                FOREIGN KEY (board, id) REFERENCES reviews (board, id)
            );
            CREATE TABLE tellings (
                board BYTEA NOT NULL,
                review BYTEA NOT NULL,
                place BIGINT NOT NULL CHECK (place >= 0),
                thread BYTEA NOT NULL,
                agency BYTEA NOT NULL,
                since BIGINT NOT NULL,
                content BYTEA NOT NULL,
                PRIMARY KEY (board, review, place),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id),
                FOREIGN KEY (board, agency) REFERENCES agencies (board, id)
            );
            CREATE INDEX tellings_known ON tellings (board, review, agency, since, thread);
            """)
}
