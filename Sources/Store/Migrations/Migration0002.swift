extension Migration {
    /// Who is what in a board and in its reviews, and since and until when.
    static let members = Migration(
        number: 2, name: "roles in boards and reviews",
        sql: """
            CREATE TABLE memberships (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL CHECK (length(id) = 16),
                person BYTEA NOT NULL,
                role TEXT NOT NULL,
                review BYTEA,
                agency BYTEA,
                starts_at BIGINT NOT NULL,
                ends_at BIGINT CHECK (ends_at >= starts_at),
                is_ended BIGINT NOT NULL CHECK (is_ended IN (0, 1)),
                version BIGINT NOT NULL CHECK (version >= 1),
                PRIMARY KEY (board, id),
                CHECK (
                    (role IN ('operator', 'administrator', 'business_manager', 'chair', 'board_member', 'inspector',
                        'learner') AND review IS NULL AND agency IS NULL)
                    OR (role IN ('coordinator', 'panel_member', 'independent_chair', 'independent_author',
                        'family_key_worker', 'legal_adviser', 'reader') AND review IS NOT NULL)
                    OR (role IN ('agency_lead', 'agency_author', 'agency_senior_officer') AND review IS NOT NULL
                        AND agency IS NOT NULL)
                ),
                FOREIGN KEY (board, person) REFERENCES people (board, id),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id),
                FOREIGN KEY (board, agency) REFERENCES agencies (board, id)
            );
            CREATE INDEX memberships_person ON memberships (board, person);
            CREATE INDEX memberships_review ON memberships (board, review);
            CREATE TABLE review_phases (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL CHECK (length(id) = 16),
                review BYTEA NOT NULL CHECK (review = id),
                is_closed BIGINT NOT NULL CHECK (is_closed IN (0, 1)),
                version BIGINT NOT NULL CHECK (version >= 1),
                PRIMARY KEY (board, id),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id)
            );
            """)
}
