extension Migration {
    /// What boards and agencies were called before, and what they became a part of. Tables of their own: what the ledger
    /// holds of boards and agencies stays as it is.
    static let successions = Migration(
        number: 11, name: "former names, mergers",
        sql: """
            CREATE TABLE former_names (
                board BYTEA NOT NULL REFERENCES boards (id),
                id BYTEA NOT NULL CHECK (length(id) = 16),
                agency BYTEA,
                name TEXT NOT NULL CHECK (length(name) >= 1),
                changed_on BIGINT NOT NULL,
                version BIGINT NOT NULL CHECK (version >= 1),
                PRIMARY KEY (board, id),
                FOREIGN KEY (board, agency) REFERENCES agencies (board, id)
            );
            CREATE INDEX former_names_agency ON former_names (board, agency, changed_on);
            CREATE TABLE mergers (
                board BYTEA NOT NULL REFERENCES boards (id),
                id BYTEA NOT NULL CHECK (length(id) = 16),
                into_agency BYTEA CHECK (into_agency <> id),
                into_name TEXT CHECK (length(into_name) BETWEEN 1 AND 200),
                since BIGINT NOT NULL,
                is_undone BIGINT NOT NULL CHECK (is_undone IN (0, 1)),
                version BIGINT NOT NULL CHECK (version >= 1),
                PRIMARY KEY (board, id),
                CHECK ((into_agency IS NULL) <> (into_name IS NULL)),
                FOREIGN KEY (board, into_agency) REFERENCES agencies (board, id)
            );
            """)
}
