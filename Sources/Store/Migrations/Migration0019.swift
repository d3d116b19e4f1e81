extension Migration {
    /// Every page's entries are found in an index alone: the submission, by which it is decided who sees an entry, stands in
    /// each, and beside the names in entries. These are made from the entries, so all rows are made anew.
    static let pagesFromIndexes = Migration(
        number: 19, name: "pages from indexes alone",
        sql: """
            DROP TABLE entry_people;
            CREATE TABLE entry_people (
                board BYTEA NOT NULL,
                entry BYTEA NOT NULL,
                place BIGINT NOT NULL CHECK (place >= 0),
                review BYTEA NOT NULL,
                submission BYTEA NOT NULL,
                name_key TEXT NOT NULL CHECK (length(name_key) BETWEEN 1 AND 100),
                order_day BIGINT NOT NULL,
                order_width BIGINT NOT NULL,
                order_time BIGINT NOT NULL,
                PRIMARY KEY (board, entry, place),
                FOREIGN KEY (board, entry) REFERENCES entries (board, id),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id),
                FOREIGN KEY (board, submission) REFERENCES submissions (board, id)
            );
            CREATE INDEX entry_people_name ON entry_people (board, review, name_key, order_day, order_width,
                order_time, entry, submission);
            DROP INDEX entries_order;
            DROP INDEX entries_agency;
            DROP INDEX entries_seen;
            CREATE INDEX entries_agency ON entries (board, review, agency, order_day, order_width, order_time, id,
                submission);
            CREATE INDEX entries_seen ON entries (board, review, child_seen, order_day, order_width, order_time, id,
                submission);
            """,
        fill: { try EntryPeopleRows.fill($0) })
}
