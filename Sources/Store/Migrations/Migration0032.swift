extension Migration {
    /// What was read is asked of pages in the review's order, so it is kept in that order: a page by who was seen is a walk
    /// along an index, as every other is. Made from other rows with each run; what was read before is read anew.
    static let sightedEntries = Migration(
        number: 32, name: "pages by who was seen",
        sql: """
            CREATE TABLE sighted_entries (
                board BYTEA NOT NULL,
                review BYTEA NOT NULL,
                child BYTEA NOT NULL,
                is_seen BIGINT NOT NULL CHECK (is_seen IN (0, 1)),
                order_day BIGINT NOT NULL,
                order_width BIGINT NOT NULL,
                order_time BIGINT NOT NULL,
                entry BYTEA NOT NULL,
                submission BYTEA NOT NULL,
                PRIMARY KEY (board, review, child, is_seen, entry),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id)
            );
            CREATE INDEX sighted_entries_page ON sighted_entries (board, review, is_seen, order_day, order_width,
                order_time, entry, submission);
            CREATE INDEX sighted_entries_child ON sighted_entries (board, review, child, order_day, order_width,
                order_time, entry, is_seen, submission);
            DROP INDEX child_sightings_of_entry;
            CREATE INDEX child_sightings_of_entry ON child_sightings (board, review, thread, place, child, is_seen,
                is_stated, is_in_doubt);
            UPDATE understandings SET wanted = wanted + 1 WHERE done > 0;
            """)
}
