extension Migration {
    /// Made from other rows with each run, like what was found; the words lie sealed. What was found before is found anew:
    /// it has none of them.
    static let sightings = Migration(
        number: 30, name: "who of the children an entry says was seen",
        sql: """
            CREATE TABLE child_sightings (
                board BYTEA NOT NULL,
                review BYTEA NOT NULL,
                place BIGINT NOT NULL CHECK (place >= 0),
                thread BYTEA NOT NULL,
                child BYTEA NOT NULL,
                is_seen BIGINT NOT NULL CHECK (is_seen IN (0, 1)),
                is_stated BIGINT NOT NULL CHECK (is_stated IN (0, 1)),
                is_in_doubt BIGINT NOT NULL CHECK (is_in_doubt IN (0, 1)),
                content BYTEA NOT NULL,
                PRIMARY KEY (board, review, place),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id)
            );
            CREATE INDEX child_sightings_of_entry ON child_sightings (board, review, thread);
            CREATE INDEX child_sightings_of_child ON child_sightings (board, review, is_seen, child, thread);
            UPDATE understandings SET wanted = wanted + 1 WHERE done > 0;
            """)
}
