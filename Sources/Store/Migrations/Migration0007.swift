extension Migration {
    /// Who may come in: accounts to sign in with, whom they stand for in a board, and invitations.
    static let signIn = Migration(
        number: 7, name: "sign-in accounts, sessions, invitations",
        sql: Migration0007.accounts + Migration0007.sessions + Migration0007.ofBoards)
}

/// SQL of the seventh migration. An account belongs to no board: one person may work in several. Of tokens and recovery
/// codes only SHA-256 is kept.
enum Migration0007 {
    /// The hash is scrypt's, with its parameters. The secret of a second factor is sealed under the master key.
    static let accounts = """
        CREATE TABLE sign_in_accounts (
            id BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
            address TEXT NOT NULL UNIQUE CHECK (length(address) BETWEEN 3 AND 200),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
            is_disabled BIGINT NOT NULL CHECK (is_disabled IN (0, 1)),
            password BYTEA NOT NULL CHECK (length(password) = 32),
            salt BYTEA NOT NULL CHECK (length(salt) = 16),
            rounds BIGINT NOT NULL CHECK (rounds >= 2),
            block_size BIGINT NOT NULL CHECK (block_size >= 1),
            parallelism BIGINT NOT NULL CHECK (parallelism >= 1),
            password_set_at BIGINT NOT NULL,
            made_at BIGINT NOT NULL,
            version BIGINT NOT NULL CHECK (version >= 1)
        );
        CREATE TABLE sign_in_factors (
            account BYTEA NOT NULL PRIMARY KEY REFERENCES sign_in_accounts (id),
            sealed BYTEA NOT NULL,
            last_step BIGINT NOT NULL,
            made_at BIGINT NOT NULL
        );
        CREATE TABLE sign_in_codes (
            account BYTEA NOT NULL REFERENCES sign_in_accounts (id),
            place BIGINT NOT NULL CHECK (place >= 0),
            hash BYTEA NOT NULL CHECK (length(hash) = 32),
            is_used BIGINT NOT NULL CHECK (is_used IN (0, 1)),
            PRIMARY KEY (account, place)
        );

        """

    /// A token leads from one step of signing in to the next, sets a password anew or accepts an invitation; it counts
    /// once, and stands in no export or backup: what is taken back revives no link. Failures are
    /// counted for an address, a network address and both together, each as a keyed hash.
    static let sessions = """
        CREATE TABLE sign_in_sessions (
            id BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
            hash BYTEA NOT NULL UNIQUE CHECK (length(hash) = 32),
            account BYTEA NOT NULL REFERENCES sign_in_accounts (id),
            device TEXT NOT NULL CHECK (length(device) <= 100),
            made_at BIGINT NOT NULL,
            used_at BIGINT NOT NULL CHECK (used_at >= made_at),
            ends_at BIGINT NOT NULL CHECK (ends_at >= made_at),
            is_ended BIGINT NOT NULL CHECK (is_ended IN (0, 1))
        );
        CREATE INDEX sign_in_sessions_account ON sign_in_sessions (account, is_ended);
        CREATE INDEX sign_in_sessions_end ON sign_in_sessions (is_ended, ends_at);
        CREATE TABLE sign_in_tokens (
            hash BYTEA NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
            kind TEXT NOT NULL CHECK (kind IN ('code', 'set-up', 'reset', 'invitation', 'first-run')),
            account BYTEA REFERENCES sign_in_accounts (id),
            board BYTEA,
            invitation BYTEA,
            sealed BYTEA,
            tries BIGINT NOT NULL CHECK (tries >= 0),
            made_at BIGINT NOT NULL,
            ends_at BIGINT NOT NULL CHECK (ends_at >= made_at),
            CHECK ((kind IN ('code', 'set-up', 'reset')) = (account IS NOT NULL)),
            CHECK ((kind = 'invitation') = (invitation IS NOT NULL)),
            CHECK ((board IS NULL) = (invitation IS NULL))
        );
        CREATE INDEX sign_in_tokens_account ON sign_in_tokens (account);
        CREATE INDEX sign_in_tokens_invitation ON sign_in_tokens (board, invitation);
        CREATE INDEX sign_in_tokens_end ON sign_in_tokens (ends_at);
        CREATE TABLE sign_in_attempts (
            subject BYTEA NOT NULL PRIMARY KEY CHECK (length(subject) = 32),
            failures BIGINT NOT NULL CHECK (failures >= 0),
            last_at BIGINT NOT NULL,
            waits_until BIGINT NOT NULL,
            account BYTEA,
            unrecorded BIGINT NOT NULL CHECK (unrecorded >= 0)
        );
        CREATE INDEX sign_in_attempts_last ON sign_in_attempts (last_at);
        CREATE INDEX sign_in_attempts_unrecorded ON sign_in_attempts (account) WHERE unrecorded > 0;

        """

    /// Both are records of the ledger. The first has the key of its person; its account is no reference: a board taken
    /// back from an export comes without accounts.
    static let ofBoards = """
        CREATE TABLE sign_in_people (
            board BYTEA NOT NULL,
            id BYTEA NOT NULL CHECK (length(id) = 16),
            account BYTEA NOT NULL CHECK (length(account) = 16),
            is_ended BIGINT NOT NULL CHECK (is_ended IN (0, 1)),
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (board, id),
            UNIQUE (board, account),
            FOREIGN KEY (board, id) REFERENCES people (board, id)
        );
        CREATE INDEX sign_in_people_account ON sign_in_people (account);
        CREATE TABLE invitations (
            board BYTEA NOT NULL,
            id BYTEA NOT NULL CHECK (length(id) = 16),
            inviter BYTEA NOT NULL,
            address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 200),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
            role TEXT NOT NULL,
            review BYTEA,
            agency BYTEA,
            made_at BIGINT NOT NULL,
            ends_at BIGINT NOT NULL CHECK (ends_at > made_at),
            state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'revoked')),
            person BYTEA,
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (board, id),
            CHECK ((state = 'accepted') = (person IS NOT NULL)),
            FOREIGN KEY (board, inviter) REFERENCES people (board, id),
            FOREIGN KEY (board, person) REFERENCES people (board, id),
            FOREIGN KEY (board, review) REFERENCES reviews (board, id),
            FOREIGN KEY (board, agency) REFERENCES agencies (board, id)
        );
        CREATE INDEX invitations_open ON invitations (board, review, state);
        """
}
