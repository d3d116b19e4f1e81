extension Migration {
    /// The first schema: boards, people, agencies, reviews; the ledger; the vault; submissions and their entries.
    static let first = Migration(
        number: 1, name: "boards, reviews, ledger, vault, submissions",
        sql: Migration0001.partnership + Migration0001.ledger + Migration0001.vault + Migration0001.submissions
            + Migration0001.entries + Migration0001.accounts)
}

/// SQL of the first migration: BYTEA, TEXT and BIGINT only. Keys are UUIDs of version 7; days are counted from 1970-01-01;
/// times are microseconds since 1970, UTC; truth values are 0 and 1.
enum Migration0001 {
    static let partnership = """
        CREATE TABLE stores (
            id BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
            made_at BIGINT NOT NULL
        );
        CREATE TABLE boards (
            id BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
            name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
            version BIGINT NOT NULL CHECK (version >= 1)
        );
        CREATE TABLE people (
            board BYTEA NOT NULL REFERENCES boards (id),
            id BYTEA NOT NULL CHECK (length(id) = 16),
            account TEXT NOT NULL CHECK (length(account) BETWEEN 1 AND 200),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (board, id),
            UNIQUE (board, account)
        );
        CREATE TABLE agencies (
            board BYTEA NOT NULL REFERENCES boards (id),
            id BYTEA NOT NULL CHECK (length(id) = 16),
            part_of BYTEA CHECK (part_of <> id),
            name TEXT NOT NULL CHECK (length(name) >= 1),
            is_inferred BIGINT NOT NULL CHECK (is_inferred IN (0, 1)),
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (board, id),
            UNIQUE (board, name),
            FOREIGN KEY (board, part_of) REFERENCES agencies (board, id)
        );
        CREATE TABLE agency_names (
            board BYTEA NOT NULL,
            agency BYTEA NOT NULL,
            place BIGINT NOT NULL CHECK (place >= 0),
            name TEXT NOT NULL CHECK (length(name) >= 1),
            PRIMARY KEY (board, agency, place),
            FOREIGN KEY (board, agency) REFERENCES agencies (board, id)
        );
        CREATE TABLE reviews (
            board BYTEA NOT NULL REFERENCES boards (id),
            id BYTEA NOT NULL CHECK (length(id) = 16),
            reference TEXT NOT NULL CHECK (length(reference) BETWEEN 1 AND 200),
            title TEXT NOT NULL,
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (board, id),
            UNIQUE (board, reference)
        );
        CREATE TABLE index_children (
            board BYTEA NOT NULL,
            id BYTEA NOT NULL CHECK (length(id) = 16),
            review BYTEA NOT NULL,
            place BIGINT NOT NULL CHECK (place >= 0),
            name TEXT NOT NULL CHECK (length(name) >= 1),
            born BIGINT,
            is_inferred BIGINT NOT NULL CHECK (is_inferred IN (0, 1)),
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (board, id),
            UNIQUE (board, review, place),
            FOREIGN KEY (board, review) REFERENCES reviews (board, id)
        );
        CREATE TABLE child_names (
            board BYTEA NOT NULL,
            child BYTEA NOT NULL,
            place BIGINT NOT NULL CHECK (place >= 0),
            name TEXT NOT NULL CHECK (length(name) >= 1),
            PRIMARY KEY (board, child, place),
            FOREIGN KEY (board, child) REFERENCES index_children (board, id)
        );

        """

    /// A chain's key is the board's own, or a review's.
    static let ledger = """
        CREATE TABLE ledger_chains (
            board BYTEA NOT NULL REFERENCES boards (id),
            id BYTEA NOT NULL CHECK (length(id) = 16),
            kind TEXT NOT NULL CHECK (kind IN ('board', 'review')),
            sequence BIGINT NOT NULL CHECK (sequence >= 0),
            hash BYTEA NOT NULL CHECK (length(hash) = 32),
            PRIMARY KEY (board, id)
        );
        CREATE TABLE chain_keys (
            board BYTEA NOT NULL,
            chain BYTEA NOT NULL,
            number BIGINT NOT NULL CHECK (number >= 1),
            wrapped BYTEA NOT NULL CHECK (length(wrapped) = 60),
            made_at BIGINT NOT NULL,
            PRIMARY KEY (board, chain, number),
            FOREIGN KEY (board, chain) REFERENCES ledger_chains (board, id)
        );
        CREATE TABLE ledger_entries (
            board BYTEA NOT NULL,
            chain BYTEA NOT NULL,
            sequence BIGINT NOT NULL CHECK (sequence >= 1),
            made_at BIGINT NOT NULL,
            actor BYTEA NOT NULL,
            action TEXT NOT NULL CHECK (length(action) >= 1),
            subject_kind TEXT NOT NULL CHECK (length(subject_kind) >= 1),
            subject BYTEA NOT NULL CHECK (length(subject) = 16),
            previous BYTEA NOT NULL CHECK (length(previous) = 32),
            changes BYTEA NOT NULL CHECK (length(changes) = 32),
            payload BYTEA NOT NULL CHECK (length(payload) = 32),
            hash BYTEA NOT NULL CHECK (length(hash) = 32),
            PRIMARY KEY (board, chain, sequence),
            FOREIGN KEY (board, chain) REFERENCES ledger_chains (board, id),
            FOREIGN KEY (board, actor) REFERENCES people (board, id)
        );
        CREATE TABLE ledger_changes (
            board BYTEA NOT NULL,
            chain BYTEA NOT NULL,
            sequence BIGINT NOT NULL,
            place BIGINT NOT NULL CHECK (place >= 0),
            subject_kind TEXT NOT NULL CHECK (length(subject_kind) >= 1),
            subject BYTEA NOT NULL CHECK (length(subject) = 16),
            was BYTEA CHECK (length(was) = 32),
            became BYTEA CHECK (length(became) = 32),
            PRIMARY KEY (board, chain, sequence, place),
            FOREIGN KEY (board, chain, sequence) REFERENCES ledger_entries (board, chain, sequence)
        );
        CREATE TABLE ledger_payloads (
            board BYTEA NOT NULL,
            chain BYTEA NOT NULL,
            sequence BIGINT NOT NULL,
            key_number BIGINT NOT NULL,
            sealed BYTEA,
            erased_by BIGINT,
            PRIMARY KEY (board, chain, sequence),
            CHECK ((sealed IS NULL AND erased_by IS NOT NULL) OR (sealed IS NOT NULL AND erased_by IS NULL)),
            FOREIGN KEY (board, chain, sequence) REFERENCES ledger_entries (board, chain, sequence),
            FOREIGN KEY (board, chain, key_number) REFERENCES chain_keys (board, chain, number)
        );
        CREATE TABLE ledger_checkpoints (
            board BYTEA NOT NULL,
            chain BYTEA NOT NULL,
            sequence BIGINT NOT NULL,
            hash BYTEA NOT NULL CHECK (length(hash) = 32),
            made_at BIGINT NOT NULL,
            signature BYTEA NOT NULL CHECK (length(signature) = 64),
            PRIMARY KEY (board, chain, sequence),
            FOREIGN KEY (board, chain, sequence) REFERENCES ledger_entries (board, chain, sequence)
        );

        """

    /// Staged files are seen by nobody; a command makes them kept.
    static let vault = """
        CREATE TABLE vault_files (
            board BYTEA NOT NULL,
            id BYTEA NOT NULL CHECK (length(id) = 16),
            review BYTEA NOT NULL,
            agency BYTEA,
            state TEXT NOT NULL CHECK (state IN ('staging', 'staged', 'kept')),
            digest BYTEA CHECK (length(digest) = 32),
            bytes BIGINT NOT NULL CHECK (bytes >= 0),
            chunks BIGINT NOT NULL CHECK (chunks >= 0),
            key_number BIGINT NOT NULL,
            wrapped BYTEA NOT NULL CHECK (length(wrapped) = 60),
            made_at BIGINT NOT NULL,
            PRIMARY KEY (board, id),
            CHECK (state = 'staging' OR digest IS NOT NULL),
            FOREIGN KEY (board, review) REFERENCES reviews (board, id),
            FOREIGN KEY (board, agency) REFERENCES agencies (board, id),
            FOREIGN KEY (board, review, key_number) REFERENCES chain_keys (board, chain, number)
        );
        CREATE UNIQUE INDEX vault_files_content ON vault_files (board, review, agency, digest) WHERE state = 'kept';
        CREATE TABLE vault_chunks (
            board BYTEA NOT NULL,
            file BYTEA NOT NULL,
            place BIGINT NOT NULL CHECK (place >= 0),
            sealed BYTEA NOT NULL,
            PRIMARY KEY (board, file, place),
            FOREIGN KEY (board, file) REFERENCES vault_files (board, id)
        );

        """
}
