extension Migration {
    /// Whom the case file names beside the children. A review that was opened before has none.
    static let knownPeople = Migration(
        number: 31, name: "people around the children",
        sql: """
            CREATE TABLE known_people (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL CHECK (length(id) = 16),
                review BYTEA NOT NULL,
                place BIGINT NOT NULL CHECK (place >= 0),
                name TEXT NOT NULL CHECK (length(name) >= 1),
                role TEXT,
                born BIGINT,
                version BIGINT NOT NULL CHECK (version >= 1),
                PRIMARY KEY (board, id),
                UNIQUE (board, review, place),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id)
            );
            CREATE TABLE known_person_names (
                board BYTEA NOT NULL,
                known_person BYTEA NOT NULL,
                place BIGINT NOT NULL CHECK (place >= 0),
                name TEXT NOT NULL CHECK (length(name) >= 1),
                PRIMARY KEY (board, known_person, place),
                FOREIGN KEY (board, known_person) REFERENCES known_people (board, id)
            );
            """)
}
