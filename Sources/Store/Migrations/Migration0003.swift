extension Migration {
    /// What agencies share with the panel, and what the panel makes of it. Notes, themes, questions and links hang on
    /// threads, and so stay on rows that did not change when a file's next version comes.
    static let panel = Migration(
        number: 3, name: "releases, notes, themes, questions, decisions on links",
        sql: Migration0003.releases + Migration0003.notes + Migration0003.questions)
}

/// SQL of the third migration.
enum Migration0003 {
    /// A release has the key of its submission.
    static let releases = """
        CREATE TABLE releases (
            board BYTEA NOT NULL,
            id BYTEA NOT NULL CHECK (length(id) = 16),
            review BYTEA NOT NULL,
            line BYTEA NOT NULL,
            submission_version BIGINT NOT NULL CHECK (submission_version >= 1),
            state TEXT NOT NULL CHECK (state IN ('released', 'revoked', 'accepted')),
            giver BYTEA NOT NULL,
            legal_basis TEXT NOT NULL,
            permission TEXT NOT NULL,
            permitted_use TEXT NOT NULL,
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (board, id),
            UNIQUE (board, line, submission_version),
            FOREIGN KEY (board, id) REFERENCES submissions (board, id),
            FOREIGN KEY (board, review) REFERENCES reviews (board, id),
            FOREIGN KEY (board, line) REFERENCES submissions (board, id),
            FOREIGN KEY (board, giver) REFERENCES people (board, id)
        );
        CREATE INDEX releases_review ON releases (board, review);
        CREATE TABLE link_decisions (
            board BYTEA NOT NULL,
            id BYTEA NOT NULL CHECK (length(id) = 16),
            review BYTEA NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('confirmed', 'dismissed', 'unlinked')),
            reason TEXT NOT NULL CHECK (length(reason) >= 1),
            decider BYTEA NOT NULL,
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (board, id),
            FOREIGN KEY (board, id) REFERENCES account_links (board, id),
            FOREIGN KEY (board, review) REFERENCES reviews (board, id),
            FOREIGN KEY (board, decider) REFERENCES people (board, id)
        );

        """

    static let notes = """
        CREATE TABLE panel_notes (
            board BYTEA NOT NULL,
            id BYTEA NOT NULL CHECK (length(id) = 16),
            review BYTEA NOT NULL,
            thread BYTEA NOT NULL,
            author BYTEA NOT NULL,
            words TEXT NOT NULL CHECK (length(words) >= 1),
            is_withdrawn BIGINT NOT NULL CHECK (is_withdrawn IN (0, 1)),
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (board, id),
            FOREIGN KEY (board, review) REFERENCES reviews (board, id),
            FOREIGN KEY (board, thread) REFERENCES entries (board, id),
            FOREIGN KEY (board, author) REFERENCES people (board, id)
        );
        CREATE INDEX panel_notes_thread ON panel_notes (board, review, thread);
        CREATE TABLE themes (
            board BYTEA NOT NULL,
            id BYTEA NOT NULL CHECK (length(id) = 16),
            review BYTEA NOT NULL,
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (board, id),
            UNIQUE (board, review, name),
            FOREIGN KEY (board, review) REFERENCES reviews (board, id)
        );
        CREATE TABLE entry_themes (
            board BYTEA NOT NULL,
            id BYTEA NOT NULL CHECK (length(id) = 16),
            review BYTEA NOT NULL,
            theme BYTEA NOT NULL,
            thread BYTEA NOT NULL,
            marker BYTEA NOT NULL,
            PRIMARY KEY (board, id),
            UNIQUE (board, review, theme, thread),
            FOREIGN KEY (board, review) REFERENCES reviews (board, id),
            FOREIGN KEY (board, theme) REFERENCES themes (board, id),
            FOREIGN KEY (board, thread) REFERENCES entries (board, id),
            FOREIGN KEY (board, marker) REFERENCES people (board, id)
        );
        CREATE INDEX entry_themes_thread ON entry_themes (board, review, thread);

        """

    /// Numbered within the agency asked, so that a number tells nothing of what others were asked.
    static let questions = """
        CREATE TABLE questions (
            board BYTEA NOT NULL,
            id BYTEA NOT NULL CHECK (length(id) = 16),
            review BYTEA NOT NULL,
            thread BYTEA NOT NULL,
            agency BYTEA NOT NULL,
            number BIGINT NOT NULL CHECK (number >= 1),
            asker BYTEA NOT NULL,
            words TEXT NOT NULL CHECK (length(words) >= 1),
            state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'closed')),
            answerer BYTEA,
            answer TEXT CHECK (length(answer) >= 1),
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (board, id),
            UNIQUE (board, review, agency, number),
            FOREIGN KEY (board, review) REFERENCES reviews (board, id),
            FOREIGN KEY (board, thread) REFERENCES entries (board, id),
            FOREIGN KEY (board, agency) REFERENCES agencies (board, id),
            FOREIGN KEY (board, asker) REFERENCES people (board, id),
            FOREIGN KEY (board, answerer) REFERENCES people (board, id)
        );
        CREATE INDEX questions_thread ON questions (board, review, thread);
        """
}
