extension Migration {
    /// Signing in at a provider: whom it knows, who is on the way there, and which sessions began there. Of the provider's
    /// name for somebody only SHA-256 is kept, of what they come back with likewise.
    static let provider = Migration(
        number: 10, name: "signing in at a provider",
        sql: """
            CREATE TABLE sign_in_identities (
                id BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 32),
                account BYTEA NOT NULL REFERENCES sign_in_accounts (id),
                issuer TEXT NOT NULL CHECK (length(issuer) BETWEEN 1 AND 500),
                label TEXT NOT NULL CHECK (length(label) <= 200),
                made_at BIGINT NOT NULL,
                UNIQUE (account, issuer)
            );
            CREATE TABLE sign_in_departures (
                hash BYTEA NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
                browser BYTEA NOT NULL CHECK (length(browser) = 32),
                purpose TEXT NOT NULL CHECK (purpose IN ('sign-in', 'invitation', 'link')),
                subject BYTEA,
                made_at BIGINT NOT NULL,
                ends_at BIGINT NOT NULL CHECK (ends_at >= made_at),
                CHECK ((purpose = 'sign-in') = (subject IS NULL))
            );
            CREATE INDEX sign_in_departures_end ON sign_in_departures (ends_at);
            ALTER TABLE sign_in_sessions ADD COLUMN is_by_provider BIGINT NOT NULL DEFAULT 0
                CHECK (is_by_provider IN (0, 1));
            ALTER TABLE sign_in_tokens ADD COLUMN is_by_provider BIGINT NOT NULL DEFAULT 0
                CHECK (is_by_provider IN (0, 1));
            """)
}
