extension Migration {
    /// Files sent on the web, from their arrival until somebody keeps or discards them. What was made of one lies sealed, as
    /// the file itself does: until it is kept, it is nobody's chronology.
    static let sentFiles = Migration(
        number: 14, name: "files sent on the web",
        sql: """
            CREATE TABLE sent_files (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL CHECK (length(id) = 16),
                review BYTEA NOT NULL,
                agency BYTEA NOT NULL,
                sender BYTEA NOT NULL,
                name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
                file BYTEA,
                digest BYTEA NOT NULL CHECK (length(digest) = 32),
                bytes BIGINT NOT NULL CHECK (bytes >= 0),
                sent_at BIGINT NOT NULL,
                state TEXT NOT NULL
                    CHECK (state IN ('reading', 'read', 'refused', 'keeping', 'kept', 'discarded')),
                version BIGINT NOT NULL CHECK (version >= 1),
                keeper BYTEA,
                message TEXT NOT NULL,
                choices BYTEA,
                preview BYTEA,
                submission BYTEA,
                PRIMARY KEY (board, id),
                CHECK ((state = 'discarded') = (file IS NULL)),
                CHECK ((state = 'kept') = (submission IS NOT NULL)),
                CHECK (state <> 'keeping' OR keeper IS NOT NULL),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id),
                FOREIGN KEY (board, agency) REFERENCES agencies (board, id),
                FOREIGN KEY (board, sender) REFERENCES people (board, id),
                FOREIGN KEY (board, keeper) REFERENCES people (board, id),
                FOREIGN KEY (board, file) REFERENCES vault_files (board, id),
                FOREIGN KEY (board, submission) REFERENCES submissions (board, id)
            );
            CREATE INDEX sent_files_review ON sent_files (board, review, agency);
            CREATE INDEX sent_files_file ON sent_files (board, file);
            CREATE UNIQUE INDEX sent_files_once ON sent_files (board, review, agency, digest)
                WHERE state IN ('reading', 'read', 'refused', 'keeping');
            """)
}
