extension Migration {
    /// What a page is found by, and what was read by whom. Whom the entries name is filled in by step 19, which makes that
    /// table anew.
    static let reading = Migration(
        number: 4, name: "reading: pages of entries, people named in columns, reads on record",
        sql: """
            CREATE INDEX entries_page ON entries (board, review, order_day, order_width, order_time, id, submission,
                agency, child_seen, thread);
            CREATE INDEX entries_agency ON entries (board, review, agency, order_day, order_width, order_time, id);
            CREATE INDEX entries_seen ON entries (board, review, child_seen, order_day, order_width, order_time, id);
            CREATE INDEX entries_thread ON entries (board, thread, submission);
            CREATE INDEX account_links_second ON account_links (board, review, second_thread);
            CREATE TABLE entry_people (
                board BYTEA NOT NULL,
                entry BYTEA NOT NULL,
                place BIGINT NOT NULL CHECK (place >= 0),
                review BYTEA NOT NULL,
                name_key TEXT NOT NULL CHECK (length(name_key) BETWEEN 1 AND 100),
                order_day BIGINT NOT NULL,
                order_width BIGINT NOT NULL,
                order_time BIGINT NOT NULL,
                PRIMARY KEY (board, entry, place),
                FOREIGN KEY (board, entry) REFERENCES entries (board, id),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id)
            );
            CREATE INDEX entry_people_name ON entry_people (board, review, name_key, order_day, order_width,
                order_time, entry);
            CREATE TABLE reads (
                board BYTEA NOT NULL,
                review BYTEA NOT NULL,
                person BYTEA NOT NULL,
                view_name TEXT NOT NULL CHECK (length(view_name) >= 1),
                starts_at BIGINT NOT NULL,
                sequence BIGINT NOT NULL,
                PRIMARY KEY (board, review, person, view_name, starts_at),
                FOREIGN KEY (board, person) REFERENCES people (board, id),
                FOREIGN KEY (board, review, sequence) REFERENCES ledger_entries (board, chain, sequence)
            );
            """)
}
