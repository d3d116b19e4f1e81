extension Migration {
    /// Forms of the site that were sent, so that each does its thing once on however many servers.
    static let sentForms = Migration(
        number: 9, name: "forms that were sent",
        sql: """
            CREATE TABLE sent_forms (
                id BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 32),
                words BYTEA NOT NULL CHECK (length(words) = 32),
                state TEXT NOT NULL CHECK (state IN ('claimed', 'done')),
                claim BYTEA NOT NULL CHECK (length(claim) = 16),
                claimed_at BIGINT NOT NULL,
                led_to BYTEA CHECK (length(led_to) BETWEEN 1 AND 4096),
                made_at BIGINT NOT NULL,
                CHECK (state = 'done' OR led_to IS NULL)
            );
            CREATE INDEX sent_forms_made ON sent_forms (made_at);
            """)
}
