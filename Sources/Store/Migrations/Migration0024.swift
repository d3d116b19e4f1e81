extension Migration {
    /// What rows of files should have been, said in place; and over which rows of which version it was laid. The bytes of one
    /// file may be kept again with another version, so that they are found by their hash, and no longer kept from coming twice
    /// by it: the command that receives a file asks.
    static let corrections = Migration(
        number: 24, name: "rows corrected in place",
        sql: """
            CREATE TABLE corrections (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL CHECK (length(id) = 16),
                review BYTEA NOT NULL,
                agency BYTEA NOT NULL,
                file_hash BYTEA NOT NULL CHECK (length(file_hash) = 32),
                table_number BIGINT NOT NULL CHECK (table_number >= 1),
                row_number BIGINT NOT NULL CHECK (row_number >= 1),
                row_words TEXT NOT NULL,
                is_withdrawn BIGINT NOT NULL CHECK (is_withdrawn IN (0, 1)),
                version BIGINT NOT NULL CHECK (version >= 1),
                PRIMARY KEY (board, id),
                UNIQUE (board, review, agency, file_hash, table_number, row_number),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id),
                FOREIGN KEY (board, agency) REFERENCES agencies (board, id)
            );
            CREATE TABLE correction_wordings (
                board BYTEA NOT NULL,
                correction BYTEA NOT NULL,
                place BIGINT NOT NULL CHECK (place >= 1),
                author BYTEA NOT NULL,
                written_at BIGINT NOT NULL,
                is_entry BIGINT NOT NULL CHECK (is_entry IN (0, 1)),
                reason TEXT NOT NULL,
                withdrawal TEXT,
                PRIMARY KEY (board, correction, place),
                FOREIGN KEY (board, correction) REFERENCES corrections (board, id),
                FOREIGN KEY (board, author) REFERENCES people (board, id)
            );
            CREATE TABLE correction_cells (
                board BYTEA NOT NULL,
                correction BYTEA NOT NULL,
                place BIGINT NOT NULL CHECK (place >= 0),
                wording BIGINT NOT NULL CHECK (wording >= 1),
                column_number BIGINT NOT NULL CHECK (column_number BETWEEN 1 AND 256),
                heading TEXT NOT NULL,
                came TEXT NOT NULL,
                words TEXT NOT NULL,
                PRIMARY KEY (board, correction, place),
                FOREIGN KEY (board, correction, wording) REFERENCES correction_wordings (board, correction, place)
            );
            CREATE TABLE laid_corrections (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL CHECK (length(id) = 16),
                review BYTEA NOT NULL,
                submission BYTEA NOT NULL,
                correction BYTEA NOT NULL,
                wording BIGINT NOT NULL CHECK (wording >= 1),
                table_number BIGINT NOT NULL CHECK (table_number >= 1),
                row_number BIGINT NOT NULL CHECK (row_number >= 1),
                PRIMARY KEY (board, id),
                UNIQUE (board, submission, table_number, row_number),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id),
                FOREIGN KEY (board, submission) REFERENCES submissions (board, id),
                FOREIGN KEY (board, correction, wording) REFERENCES correction_wordings (board, correction, place)
            );
            CREATE INDEX laid_corrections_review ON laid_corrections (board, review);
            CREATE TABLE rereadings (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL,
                review BYTEA NOT NULL,
                submission BYTEA NOT NULL,
                PRIMARY KEY (board, id),
                FOREIGN KEY (board, id) REFERENCES sent_files (board, id),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id),
                FOREIGN KEY (board, submission) REFERENCES submissions (board, id)
            );
            DROP INDEX vault_files_content;
            CREATE INDEX vault_files_content ON vault_files (board, review, agency, digest);
            """)
}
