extension Migration {
    /// Entries that an agency types straight in, each with all its wordings and what each wording states of each child.
    static let typedEntries = Migration(
        number: 18, name: "entries typed in",
        sql: """
            CREATE TABLE typed_entries (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL CHECK (length(id) = 16),
                review BYTEA NOT NULL,
                agency BYTEA NOT NULL,
                number BIGINT NOT NULL CHECK (number >= 1),
                is_withdrawn BIGINT NOT NULL CHECK (is_withdrawn IN (0, 1)),
                version BIGINT NOT NULL CHECK (version >= 1),
                PRIMARY KEY (board, id),
                UNIQUE (board, review, agency, number),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id),
                FOREIGN KEY (board, agency) REFERENCES agencies (board, id)
            );
            CREATE TABLE typed_wordings (
                board BYTEA NOT NULL,
                typed_entry BYTEA NOT NULL,
                place BIGINT NOT NULL CHECK (place >= 1),
                author BYTEA NOT NULL,
                written_at BIGINT NOT NULL,
                date_words TEXT NOT NULL,
                time_words TEXT NOT NULL,
                source TEXT NOT NULL,
                who TEXT NOT NULL,
                event TEXT NOT NULL CHECK (length(event) >= 1),
                withdrawal TEXT,
                PRIMARY KEY (board, typed_entry, place),
                FOREIGN KEY (board, typed_entry) REFERENCES typed_entries (board, id),
                FOREIGN KEY (board, author) REFERENCES people (board, id)
            );
            CREATE TABLE typed_answers (
                board BYTEA NOT NULL,
                typed_entry BYTEA NOT NULL,
                place BIGINT NOT NULL CHECK (place >= 0),
                wording BIGINT NOT NULL CHECK (wording >= 1),
                child BYTEA NOT NULL,
                seen TEXT NOT NULL CHECK (seen IN ('yes', 'no', 'not-recorded')),
                alone TEXT NOT NULL CHECK (alone IN ('yes', 'no', 'not-recorded')),
                spoken TEXT NOT NULL CHECK (spoken IN ('yes', 'no', 'not-recorded')),
                wishes TEXT NOT NULL CHECK (wishes IN ('yes', 'no', 'not-recorded')),
                wishes_words TEXT NOT NULL,
                whereabouts TEXT NOT NULL,
                PRIMARY KEY (board, typed_entry, place),
                FOREIGN KEY (board, typed_entry) REFERENCES typed_entries (board, id),
                FOREIGN KEY (board, child) REFERENCES index_children (board, id)
            );
            """)
}
