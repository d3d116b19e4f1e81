extension Migration {
    /// A ledger's pages by what was done and by whom, without reading the chain through; and whether somebody on the way to
    /// a provider has to sign in there anew.
    static let ledgerFilters = Migration(
        number: 12, name: "ledger pages by kind and person, signing in anew",
        sql: """
            CREATE INDEX ledger_entries_action ON ledger_entries (board, chain, action, sequence);
            CREATE INDEX ledger_entries_actor ON ledger_entries (board, chain, actor, sequence);
            ALTER TABLE sign_in_departures ADD COLUMN asks_anew BIGINT NOT NULL DEFAULT 0 CHECK (asks_anew IN (0, 1));
            """)
}
