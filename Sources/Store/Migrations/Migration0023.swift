extension Migration {
    /// By which acts an agency let the panel see its chronology, gathered from its parts: which files were in it, and which
    /// parts were missing. How far each file is, its release says.
    static let gatherings = Migration(
        number: 23, name: "chronologies gathered from an agency's parts",
        sql: """
            CREATE TABLE gatherings (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL CHECK (length(id) = 16),
                review BYTEA NOT NULL,
                agency BYTEA NOT NULL,
                number BIGINT NOT NULL CHECK (number >= 1),
                gatherer BYTEA NOT NULL,
                gathered_at BIGINT NOT NULL,
                words TEXT NOT NULL,
                legal_basis TEXT NOT NULL,
                permission TEXT NOT NULL,
                permitted_use TEXT NOT NULL,
                PRIMARY KEY (board, id),
                UNIQUE (board, review, agency, number),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id),
                FOREIGN KEY (board, agency) REFERENCES agencies (board, id),
                FOREIGN KEY (board, gatherer) REFERENCES people (board, id)
            );
            CREATE TABLE gathering_files (
                board BYTEA NOT NULL,
                gathering BYTEA NOT NULL,
                place BIGINT NOT NULL CHECK (place >= 0),
                submission BYTEA NOT NULL,
                PRIMARY KEY (board, gathering, place),
                UNIQUE (board, gathering, submission),
                FOREIGN KEY (board, gathering) REFERENCES gatherings (board, id),
                FOREIGN KEY (board, submission) REFERENCES submissions (board, id)
            );
            CREATE TABLE gathering_missing (
                board BYTEA NOT NULL,
                gathering BYTEA NOT NULL,
                place BIGINT NOT NULL CHECK (place >= 0),
                agency BYTEA NOT NULL,
                PRIMARY KEY (board, gathering, place),
                UNIQUE (board, gathering, agency),
                FOREIGN KEY (board, gathering) REFERENCES gatherings (board, id),
                FOREIGN KEY (board, agency) REFERENCES agencies (board, id)
            );
            """)
}
