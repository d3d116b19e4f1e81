extension Migration {
    /// Chronologies to take along, from the asking until they are deleted; and tokens by which programs read and post. Both
    /// pass: who asked, took, made and revoked is in the ledger.
    static let outs = Migration(
        number: 17, name: "exports and tokens",
        sql: """
            CREATE TABLE chronology_exports (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL CHECK (length(id) = 16),
                review BYTEA NOT NULL,
                owner BYTEA NOT NULL,
                form TEXT NOT NULL CHECK (form IN ('html', 'docx', 'xlsx', 'pdf', 'csv', 'json', 'svg')),
                filter BYTEA NOT NULL,
                asked_at BIGINT NOT NULL,
                state TEXT NOT NULL
                    CHECK (state IN ('waiting', 'reading', 'writing', 'ready', 'failed', 'cancelled', 'deleted')),
                version BIGINT NOT NULL CHECK (version >= 1),
                entries BIGINT,
                bytes BIGINT,
                message TEXT NOT NULL,
                file BYTEA,
                ready_at BIGINT,
                ends_at BIGINT,
                has_findings BIGINT NOT NULL CHECK (has_findings IN (0, 1)),
                PRIMARY KEY (board, id),
                CHECK ((state = 'ready') = (file IS NOT NULL)),
                CHECK (state <> 'ready' OR (ready_at IS NOT NULL AND ends_at IS NOT NULL AND bytes IS NOT NULL)),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id),
                FOREIGN KEY (board, owner) REFERENCES people (board, id),
                FOREIGN KEY (board, file) REFERENCES vault_files (board, id)
            );
            CREATE INDEX chronology_exports_owner ON chronology_exports (board, review, owner);
            CREATE INDEX chronology_exports_file ON chronology_exports (board, file);

            CREATE TABLE chronology_export_sources (
                board BYTEA NOT NULL,
                export BYTEA NOT NULL,
                submission BYTEA NOT NULL,
                PRIMARY KEY (board, export, submission),
                FOREIGN KEY (board, export) REFERENCES chronology_exports (board, id),
                FOREIGN KEY (board, submission) REFERENCES submissions (board, id)
            );

            CREATE TABLE api_tokens (
                board BYTEA NOT NULL,
                id BYTEA NOT NULL CHECK (length(id) = 16),
                owner BYTEA NOT NULL,
                name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
                hash BYTEA NOT NULL UNIQUE CHECK (length(hash) = 32),
                may_post BIGINT NOT NULL CHECK (may_post IN (0, 1)),
                made_at BIGINT NOT NULL,
                ends_at BIGINT NOT NULL,
                used_at BIGINT,
                is_revoked BIGINT NOT NULL CHECK (is_revoked IN (0, 1)),
                PRIMARY KEY (board, id),
                FOREIGN KEY (board, owner) REFERENCES people (board, id)
            );
            CREATE INDEX api_tokens_owner ON api_tokens (board, owner);

            CREATE TABLE api_token_reviews (
                board BYTEA NOT NULL,
                token BYTEA NOT NULL,
                review BYTEA NOT NULL,
                PRIMARY KEY (board, token, review),
                FOREIGN KEY (board, token) REFERENCES api_tokens (board, id),
                FOREIGN KEY (board, review) REFERENCES reviews (board, id)
            );

            CREATE TABLE api_posts (
                board BYTEA NOT NULL,
                token BYTEA NOT NULL,
                key_hash BYTEA NOT NULL CHECK (length(key_hash) = 32),
                words_hash BYTEA NOT NULL CHECK (length(words_hash) = 32),
                submission BYTEA NOT NULL,
                made_at BIGINT NOT NULL,
                PRIMARY KEY (board, token, key_hash),
                FOREIGN KEY (board, token) REFERENCES api_tokens (board, id),
                FOREIGN KEY (board, submission) REFERENCES submissions (board, id)
            );
            """)
}
