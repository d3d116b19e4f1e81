extension Migration {
    /// What the family is told of an entry, or why nothing: of a thread, whose key it has, and of the words it had.
    static let familyDecisions = Migration(
        number: 26, name: "what the family is told",
        sql: """
            CREATE TABLE family_decisions (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL CHECK (length(id) = 16),
                review BYTEA NOT NULL,
                choice TEXT CHECK (choice IN ('shared', 'left_out')),
                words TEXT NOT NULL,
                reason TEXT CHECK (reason IN ('about_other', 'risk', 'ask_first', 'proceedings', 'adds_nothing')),
                why TEXT NOT NULL,
                said TEXT NOT NULL,
                words_hash BYTEA NOT NULL CHECK (length(words_hash) = 32),
                decider BYTEA NOT NULL,
                decided_at BIGINT NOT NULL,
                version BIGINT NOT NULL CHECK (version >= 1),
                PRIMARY KEY (board, id),
                CHECK (choice <> 'shared' OR length(words) >= 1),
                CHECK (choice <> 'left_out' OR reason IS NOT NULL),
                FOREIGN KEY (board, id) REFERENCES entries (board, id),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id),
                FOREIGN KEY (board, decider) REFERENCES people (board, id)
            );
            CREATE INDEX family_decisions_choice ON family_decisions (board, review, choice);
            """)
}
