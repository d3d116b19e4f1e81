extension Migration0001 {
    static let submissions = """
        CREATE TABLE submissions (
            board BYTEA NOT NULL,
            id BYTEA NOT NULL CHECK (length(id) = 16),
            review BYTEA NOT NULL,
            agency BYTEA,
            line BYTEA NOT NULL,
            version BIGINT NOT NULL CHECK (version >= 1),
            is_current BIGINT NOT NULL CHECK (is_current IN (0, 1)),
            file BYTEA NOT NULL,
            file_name TEXT NOT NULL CHECK (length(file_name) >= 1),
            file_hash BYTEA NOT NULL CHECK (length(file_hash) = 32),
            format TEXT,
            refusal TEXT,
            agency_known_from TEXT NOT NULL,
            read_as TEXT,
            line_count BIGINT NOT NULL CHECK (line_count >= 0),
            entry_count BIGINT NOT NULL CHECK (entry_count >= 0),
            earliest BIGINT,
            latest BIGINT,
            received_at BIGINT NOT NULL,
            PRIMARY KEY (board, id),
            UNIQUE (board, line, version),
            UNIQUE (board, file),
            FOREIGN KEY (board, review) REFERENCES reviews (board, id),
            FOREIGN KEY (board, agency) REFERENCES agencies (board, id),
            FOREIGN KEY (board, line) REFERENCES submissions (board, id),
            FOREIGN KEY (board, file) REFERENCES vault_files (board, id)
        );
        CREATE INDEX submissions_review ON submissions (board, review);
        CREATE TABLE submission_tables (
            board BYTEA NOT NULL,
            submission BYTEA NOT NULL,
            place BIGINT NOT NULL,
            table_number BIGINT NOT NULL,
            name TEXT,
            role TEXT NOT NULL CHECK (role IN ('chronology', 'key', 'not_a_chronology')),
            line_count BIGINT NOT NULL,
            entry_count BIGINT NOT NULL,
            PRIMARY KEY (board, submission, place),
            FOREIGN KEY (board, submission) REFERENCES submissions (board, id)
        );
        CREATE TABLE submission_columns (
            board BYTEA NOT NULL,
            submission BYTEA NOT NULL,
            place BIGINT NOT NULL,
            table_number BIGINT NOT NULL,
            column_number BIGINT NOT NULL,
            heading TEXT NOT NULL,
            kind TEXT NOT NULL,
            basis TEXT NOT NULL,
            PRIMARY KEY (board, submission, place),
            FOREIGN KEY (board, submission) REFERENCES submissions (board, id)
        );
        CREATE TABLE set_aside_rows (
            board BYTEA NOT NULL,
            submission BYTEA NOT NULL,
            place BIGINT NOT NULL,
            table_number BIGINT NOT NULL,
            row_number BIGINT NOT NULL,
            reason TEXT NOT NULL,
            words TEXT NOT NULL,
            PRIMARY KEY (board, submission, place),
            FOREIGN KEY (board, submission) REFERENCES submissions (board, id)
        );
        CREATE TABLE submission_remarks (
            board BYTEA NOT NULL,
            submission BYTEA NOT NULL,
            place BIGINT NOT NULL,
            kind TEXT NOT NULL,
            table_number BIGINT,
            row_number BIGINT,
            column_number BIGINT,
            words TEXT NOT NULL,
            author TEXT,
            PRIMARY KEY (board, submission, place),
            FOREIGN KEY (board, submission) REFERENCES submissions (board, id)
        );
        CREATE TABLE submission_problems (
            board BYTEA NOT NULL,
            submission BYTEA NOT NULL,
            place BIGINT NOT NULL,
            kind TEXT NOT NULL,
            message TEXT NOT NULL,
            suggestion TEXT,
            PRIMARY KEY (board, submission, place),
            FOREIGN KEY (board, submission) REFERENCES submissions (board, id)
        );

        """

    static let entries = """
        CREATE TABLE entries (
            board BYTEA NOT NULL,
            id BYTEA NOT NULL CHECK (length(id) = 16),
            review BYTEA NOT NULL,
            submission BYTEA NOT NULL,
            agency BYTEA NOT NULL,
            thread BYTEA NOT NULL CHECK (length(thread) = 16),
            words_hash BYTEA NOT NULL CHECK (length(words_hash) = 32),
            table_number BIGINT NOT NULL CHECK (table_number >= 0),
            row_number BIGINT NOT NULL CHECK (row_number >= 0),
            row_part BIGINT NOT NULL CHECK (row_part >= 0),
            order_day BIGINT NOT NULL,
            order_width BIGINT NOT NULL,
            order_time BIGINT NOT NULL,
            date_words TEXT NOT NULL,
            earliest BIGINT,
            latest BIGINT CHECK (latest >= earliest),
            date_precision TEXT NOT NULL CHECK (date_precision IN ('day', 'range', 'week', 'month', 'month-part', 'season',
                'term', 'quarter', 'year', 'year-part', 'decade', 'before', 'after', 'unknown')),
            is_uncertain BIGINT NOT NULL CHECK (is_uncertain IN (0, 1)),
            time_from BIGINT CHECK (time_from BETWEEN 0 AND 1439),
            time_to BIGINT CHECK (time_to BETWEEN 0 AND 1439),
            recorded_words TEXT,
            recorded_earliest BIGINT,
            recorded_latest BIGINT,
            recorded_precision TEXT,
            recorded_is_uncertain BIGINT CHECK (recorded_is_uncertain IN (0, 1)),
            recorded_time_from BIGINT,
            recorded_time_to BIGINT,
            child_seen TEXT NOT NULL CHECK (child_seen IN ('yes', 'no', 'some', 'not_stated')),
            PRIMARY KEY (board, id),
            UNIQUE (board, submission, table_number, row_number, row_part),
            FOREIGN KEY (board, review) REFERENCES reviews (board, id),
            FOREIGN KEY (board, submission) REFERENCES submissions (board, id),
            FOREIGN KEY (board, agency) REFERENCES agencies (board, id)
        );
        CREATE INDEX entries_order ON entries (board, review, order_day, order_width, order_time, id);
        CREATE TABLE entry_fields (
            board BYTEA NOT NULL,
            entry BYTEA NOT NULL,
            place BIGINT NOT NULL CHECK (place >= 0),
            kind TEXT NOT NULL,
            heading TEXT NOT NULL,
            words TEXT NOT NULL,
            PRIMARY KEY (board, entry, place),
            FOREIGN KEY (board, entry) REFERENCES entries (board, id)
        );
        CREATE TABLE entry_notes (
            board BYTEA NOT NULL,
            entry BYTEA NOT NULL,
            place BIGINT NOT NULL CHECK (place >= 0),
            about TEXT NOT NULL CHECK (about IN ('entry', 'date', 'recorded')),
            kind TEXT NOT NULL,
            message TEXT NOT NULL,
            PRIMARY KEY (board, entry, place),
            FOREIGN KEY (board, entry) REFERENCES entries (board, id)
        );
        CREATE TABLE entry_problems (
            board BYTEA NOT NULL,
            entry BYTEA NOT NULL,
            place BIGINT NOT NULL CHECK (place >= 0),
            about TEXT NOT NULL CHECK (about IN ('entry', 'date', 'recorded')),
            kind TEXT NOT NULL,
            message TEXT NOT NULL,
            suggestion TEXT,
            PRIMARY KEY (board, entry, place),
            FOREIGN KEY (board, entry) REFERENCES entries (board, id)
        );
        CREATE TABLE entry_remarks (
            board BYTEA NOT NULL,
            entry BYTEA NOT NULL,
            place BIGINT NOT NULL CHECK (place >= 0),
            kind TEXT NOT NULL,
            table_number BIGINT,
            row_number BIGINT,
            column_number BIGINT,
            words TEXT NOT NULL,
            author TEXT,
            PRIMARY KEY (board, entry, place),
            FOREIGN KEY (board, entry) REFERENCES entries (board, id)
        );

        """

    /// Links hang on threads: the first version's entry, which stays.
    static let accounts = """
        CREATE TABLE account_links (
            board BYTEA NOT NULL,
            id BYTEA NOT NULL CHECK (length(id) = 16),
            review BYTEA NOT NULL,
            first_thread BYTEA NOT NULL,
            second_thread BYTEA NOT NULL CHECK (second_thread <> first_thread),
            score BIGINT NOT NULL CHECK (score BETWEEN 0 AND 1000),
            state TEXT NOT NULL CHECK (state IN ('proposed')),
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (board, id),
            UNIQUE (board, review, first_thread, second_thread),
            FOREIGN KEY (board, review) REFERENCES reviews (board, id),
            FOREIGN KEY (board, first_thread) REFERENCES entries (board, id),
            FOREIGN KEY (board, second_thread) REFERENCES entries (board, id)
        );
        CREATE TABLE account_link_reasons (
            board BYTEA NOT NULL,
            link BYTEA NOT NULL,
            place BIGINT NOT NULL CHECK (place >= 0),
            reason TEXT NOT NULL,
            PRIMARY KEY (board, link, place),
            FOREIGN KEY (board, link) REFERENCES account_links (board, id)
        );
        """
}
