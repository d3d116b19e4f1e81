extension Migration {
    /// A page of one person's entries is found without looking at the entries themselves: the submission, by which it is
    /// decided who sees an entry, stands beside the name. Made from the entries, so all rows are made anew.
    static let peopleSubmissions = Migration(
        number: 19, name: "submissions beside the names in entries",
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
            """,
        fill: { try EntryPeopleRows.fill($0) })
}
