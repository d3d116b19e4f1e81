/// A table as the store writes and reads it. A test compares the catalogue with the migrated databases.
public struct Table: Sendable, Hashable {
    public var name: String
    /// In the order of the schema.
    public var columns: [String]
    /// The primary key.
    public var key: [String]

    init(_ name: String, _ columns: String, key: String) {
        self.name = name
        self.columns = columns.split(separator: " ").map(String.init)
        self.key = key.split(separator: " ").map(String.init)
    }
}

/// Every table of the store.
enum Tables {
    static let stores = Table(
        "stores", "id made_at", key: "id")
    static let boards = Table(
        "boards", "id name version", key: "id")
    static let people = Table(
        "people", "board id account name version", key: "board id")
    static let agencies = Table(
        "agencies", "board id part_of name is_inferred version", key: "board id")
    static let agencyNames = Table(
        "agency_names", "board agency place name", key: "board agency place")
    static let reviews = Table(
        "reviews", "board id reference title version", key: "board id")
    static let indexChildren = Table(
        "index_children", "board id review place name born is_inferred version", key: "board id")
    static let childNames = Table(
        "child_names", "board child place name", key: "board child place")
    static let childLives = Table("child_lives", "board id review pseudonym died version", key: "board id")
    static let knownPeople = Table("known_people", "board id review place name role born version", key: "board id")
    static let knownPersonNames = Table(
        "known_person_names", "board known_person place name", key: "board known_person place")
    static let ledgerChains = Table(
        "ledger_chains", "board id kind sequence hash", key: "board id")
    static let chainKeys = Table(
        "chain_keys", "board chain number wrapped made_at", key: "board chain number")
    static let ledgerEntries = Table(
        "ledger_entries",
        """
        board chain sequence made_at actor action subject_kind subject previous changes payload hash
        """,
        key: "board chain sequence")
    static let ledgerChanges = Table(
        "ledger_changes", "board chain sequence place subject_kind subject was became",
        key: "board chain sequence place")
    static let ledgerPayloads = Table(
        "ledger_payloads", "board chain sequence key_number sealed erased_by", key: "board chain sequence")
    static let ledgerCheckpoints = Table(
        "ledger_checkpoints", "board chain sequence hash made_at signature", key: "board chain sequence")
    static let vaultFiles = Table(
        "vault_files", "board id review agency state digest bytes chunks key_number wrapped made_at", key: "board id")
    static let vaultChunks = Table(
        "vault_chunks", "board file place sealed", key: "board file place")
    static let submissions = Table(
        "submissions",
        """
        board id review agency line version is_current file file_name file_hash format refusal \
        agency_known_from read_as line_count entry_count earliest latest received_at
        """,
        key: "board id")
    static let submissionTables = Table(
        "submission_tables", "board submission place table_number name role line_count entry_count",
        key: "board submission place")
    static let submissionColumns = Table(
        "submission_columns", "board submission place table_number column_number heading kind basis",
        key: "board submission place")
    static let setAsideRows = Table(
        "set_aside_rows", "board submission place table_number row_number reason words", key: "board submission place")
    static let submissionRemarks = Table(
        "submission_remarks", "board submission place kind table_number row_number column_number words author",
        key: "board submission place")
    static let submissionProblems = Table(
        "submission_problems", "board submission place kind message suggestion", key: "board submission place")
    static let entries = Table(
        "entries",
        """
        board id review submission agency thread words_hash table_number row_number row_part order_day \
        order_width order_time date_words earliest latest date_precision is_uncertain time_from time_to recorded_words \
        recorded_earliest recorded_latest recorded_precision recorded_is_uncertain recorded_time_from \
        recorded_time_to child_seen
        """,
        key: "board id")
    static let entryFields = Table(
        "entry_fields", "board entry place kind heading words", key: "board entry place")
    static let entryNotes = Table(
        "entry_notes", "board entry place about kind message", key: "board entry place")
    static let entryProblems = Table(
        "entry_problems", "board entry place about kind message suggestion", key: "board entry place")
    static let entryRemarks = Table(
        "entry_remarks", "board entry place kind table_number row_number column_number words author",
        key: "board entry place")
    static let accountLinks = Table(
        "account_links", "board id review first_thread second_thread score state version", key: "board id")
    static let accountLinkReasons = Table("account_link_reasons", "board link place reason", key: "board link place")

    static let memberships = Table(
        "memberships", "board id person role review agency starts_at ends_at is_ended version", key: "board id")
    static let reviewPhases = Table("review_phases", "board id review is_closed version", key: "board id")
    static let releases = Table(
        "releases",
        "board id review line submission_version state giver legal_basis permission permitted_use version",
        key: "board id")
    static let linkDecisions = Table(
        "link_decisions", "board id review state reason decider version", key: "board id")
    static let panelNotes = Table(
        "panel_notes", "board id review thread author words is_withdrawn version", key: "board id")
    static let themes = Table("themes", "board id review name version", key: "board id")
    static let entryThemes = Table("entry_themes", "board id review theme thread marker", key: "board id")
    static let entryWeights = Table("entry_weights", "board id review level setter version", key: "board id")
    static let familyDecisions = Table(
        "family_decisions",
        "board id review choice words reason why said words_hash decider decided_at version", key: "board id")
    static let tradeWords = Table("trade_words", "board id review words author kept_at version", key: "board id")
    static let questions = Table(
        "questions", "board id review thread agency number asker words state answerer answer version", key: "board id")
    static let entryPeople = Table(
        "entry_people", "board entry place review submission name_key order_day order_width order_time",
        key: "board entry place")
    static let reads = Table(
        "reads", "board review person view_name starts_at sequence", key: "board review person view_name starts_at")
    static let searchSegments = Table(
        "search_segments", "board submission rules entry_count row_count lengths items", key: "board submission")
    static let searchPostings = Table(
        "search_postings", "board submission bucket postings positions", key: "board submission bucket")

    static let jobs = Table(
        "jobs",
        """
        board id kind subject payload state is_cancelling attempts steps_done steps reached message not_before lease \
        leased_by lease_until made_at changed_at
        """,
        key: "board id")

    static let signInAccounts = Table(
        "sign_in_accounts",
        """
        id address name is_disabled password salt rounds block_size parallelism password_set_at made_at version
        """,
        key: "id")
    static let signInFactors = Table("sign_in_factors", "account sealed last_step made_at", key: "account")
    static let signInCodes = Table("sign_in_codes", "account place hash is_used", key: "account place")
    static let signInSessions = Table(
        "sign_in_sessions", "id hash account device made_at used_at ends_at is_ended is_by_provider", key: "id")
    static let signInTokens = Table(
        "sign_in_tokens", "hash kind account board invitation sealed tries made_at ends_at is_by_provider", key: "hash")
    static let signInAttempts = Table(
        "sign_in_attempts", "subject failures last_at waits_until account unrecorded", key: "subject")
    static let signInIdentities = Table("sign_in_identities", "id account issuer label made_at", key: "id")
    static let signInDepartures = Table(
        "sign_in_departures", "hash browser purpose subject made_at ends_at asks_anew", key: "hash")
    static let signInPeople = Table("sign_in_people", "board id account is_ended version", key: "board id")
    static let invitations = Table(
        "invitations",
        """
        board id inviter address name role review agency made_at ends_at state person version
        """,
        key: "board id")
    static let formerNames = Table("former_names", "board id agency name changed_on version", key: "board id")
    static let mergers = Table(
        "mergers", "board id into_agency into_name since is_undone version", key: "board id")
    static let sentFiles = Table(
        "sent_files",
        """
        board id review agency sender name file digest bytes sent_at state version keeper message choices preview \
        submission
        """,
        key: "board id")
    static let chronologyRequests = Table(
        "chronology_requests",
        "board id review agency asker asked_at due covers_from covers_to include is_withdrawn version", key: "board id")
    static let recordsSecured = Table(
        "records_secured",
        """
        board id review agency holdings whereabouts missing secured_by secured_on confirmer confirmed_at version
        """,
        key: "board id")
    static let understandings = Table(
        "understandings", "board id wanted done ran_at entries agencies left_out inputs", key: "board id")
    static let findings = Table(
        "findings", "board id review kind child place is_found content", key: "board id")
    static let findingEntries = Table(
        "finding_entries", "board finding place thread", key: "board finding place")
    static let casePictures = Table("case_pictures", "board id content", key: "board id")
    static let contactEvidence = Table("contact_evidence", "board id content", key: "board id")
    static let planPeriods = Table(
        "plan_periods", "board id review child plan starts ends author is_withdrawn version", key: "board id")
    static let tellings = Table(
        "tellings", "board review place thread agency since content", key: "board review place")
    static let childSightings = Table(
        "child_sightings", "board review place thread child is_seen is_stated is_in_doubt content",
        key: "board review place")
    static let sightedEntries = Table(
        "sighted_entries", "board review child is_seen order_day order_width order_time entry submission",
        key: "board review child is_seen entry")
    static let findingDecisions = Table(
        "finding_decisions", "board id review state reason decider version", key: "board id")
    static let typedEntries = Table(
        "typed_entries", "board id review agency number is_withdrawn version", key: "board id")
    static let typedWordings = Table(
        "typed_wordings",
        "board typed_entry place author written_at date_words time_words source who event withdrawal",
        key: "board typed_entry place")
    static let typedAnswers = Table(
        "typed_answers",
        "board typed_entry place wording child seen alone spoken wishes wishes_words whereabouts",
        key: "board typed_entry place")
    static let sentForms = Table(
        "sent_forms", "id words state claim claimed_at led_to made_at", key: "id")

    static let submissionReturns = Table(
        "submission_returns", "board id review submission is_from_panel returner reason returned_at", key: "board id")
    static let submissionWithdrawals = Table(
        "submission_withdrawals", "board id review withdrawer reason withdrawn_at", key: "board id")
    static let gatherings = Table(
        "gatherings",
        "board id review agency number gatherer gathered_at words legal_basis permission permitted_use",
        key: "board id")
    static let gatheringFiles = Table(
        "gathering_files", "board gathering place submission", key: "board gathering place")
    static let gatheringMissing = Table(
        "gathering_missing", "board gathering place agency", key: "board gathering place")
    static let corrections = Table(
        "corrections", "board id review agency file_hash table_number row_number row_words is_withdrawn version",
        key: "board id")
    static let correctionWordings = Table(
        "correction_wordings", "board correction place author written_at is_entry reason withdrawal",
        key: "board correction place")
    static let correctionCells = Table(
        "correction_cells", "board correction place wording column_number heading came words",
        key: "board correction place")
    static let laidCorrections = Table(
        "laid_corrections", "board id review submission correction wording table_number row_number", key: "board id")
    /// Of a file on its way whose bytes are those of a version that was kept: which.
    static let rereadings = Table("rereadings", "board id review submission", key: "board id")

    /// Entries typed in by an agency's own system.
    static let postedEntries = Table(
        "posted_entries", "board id review agency reference wording", key: "board id")

    static let chronologyExports = Table(
        "chronology_exports",
        """
        board id review owner form filter asked_at state version entries bytes message file ready_at ends_at \
        has_findings
        """,
        key: "board id")
    static let chronologyExportSources = Table(
        "chronology_export_sources", "board export submission", key: "board export submission")
    static let apiTokens = Table(
        "api_tokens", "board id owner name hash may_post made_at ends_at used_at is_revoked", key: "board id")
    static let apiTokenReviews = Table("api_token_reviews", "board token review", key: "board token review")

    /// Of no board: what somebody signs in with, and the forms they sent.
    static let ofAccounts: [Table] = [
        signInAccounts, signInFactors, signInCodes, signInSessions, signInTokens, signInAttempts, sentForms,
        signInIdentities, signInDepartures,
    ]
    /// In no backup: a restore would revive sessions and links that were ended.
    static let passing = Set<Table>([
        signInSessions, signInTokens, signInAttempts, sentForms, signInDepartures,
    ]).union(outs)
    /// What leaves the store, and by what token: made anew when it is needed.
    static let outs: [Table] = [
        chronologyExports, chronologyExportSources, apiTokens, apiTokenReviews,
    ]

    /// What the program reads out of the rows that are kept, and can work out again from them.
    static let madeAnew: [Table] = [
        searchSegments, searchPostings, entryPeople, understandings, findings, findingEntries, casePictures, tellings,
        contactEvidence, childSightings, sightedEntries,
    ]

    /// In an order in which each stands after those it refers to: parents first, so that rows can be copied.
    static let all: [Table] =
        [
            stores, boards, people, agencies, agencyNames, reviews, indexChildren, childNames, childLives, ledgerChains,
            chainKeys, ledgerEntries, ledgerChanges, ledgerPayloads, ledgerCheckpoints, vaultFiles, vaultChunks,
            submissions,
            submissionTables, submissionColumns, setAsideRows, submissionRemarks, submissionProblems, entries,
            entryFields,
            entryNotes, entryProblems, entryRemarks, accountLinks, accountLinkReasons,
            memberships, reviewPhases, releases, linkDecisions, panelNotes, themes, entryThemes, entryWeights,
            questions,
            entryPeople, reads, searchSegments, searchPostings, jobs,
        ] + ofAccounts + [
            signInPeople, invitations, formerNames, mergers, sentFiles, understandings, findings, findingEntries,
            casePictures, tellings, childSightings, sightedEntries, findingDecisions, chronologyRequests,
            recordsSecured,
            typedEntries, typedWordings, typedAnswers, postedEntries, submissionReturns,
            gatherings, gatheringFiles, gatheringMissing,
            corrections, correctionWordings, correctionCells, laidCorrections, rereadings, familyDecisions,
            planPeriods, contactEvidence, tradeWords, submissionWithdrawals, knownPeople, knownPersonNames,
        ] + outs
}
