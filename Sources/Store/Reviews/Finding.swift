public import Domain

/// Finding records by the names people give them.
extension Store {
    /// The board of a name, or the one that had it before.
    public func findBoard(_ name: String) async throws -> RecordID? {
        if let now = try await find("SELECT id FROM boards WHERE name = $1", [.words(name)]) { return now }
        return try await find(
            "SELECT board FROM former_names WHERE agency IS NULL AND name = $1 ORDER BY changed_on DESC",
            [.words(name)])
    }

    /// All boards, by name.
    public func boards() async throws -> [(id: RecordID, name: String)] {
        try await database.read { session in
            try session.rows("SELECT id, name FROM boards ORDER BY name") {
                (try $0.key(0), try $0.text(1))
            }
        }
    }

    /// The references of a board's reviews, in their order.
    public func references(board: RecordID) async throws -> [String] {
        try await database.read { session in
            try session.rows("SELECT reference FROM reviews WHERE board = $1 ORDER BY reference", [.id(board)]) {
                try $0.text(0)
            }
        }
    }

    /// The review of a reference in a board.
    public func findReview(_ reference: String, board: RecordID) async throws -> RecordID? {
        try await find("SELECT id FROM reviews WHERE board = $1 AND reference = $2", [.id(board), .words(reference)])
    }

    /// The agency of a name in a board, or the one that had it before; none where several had.
    /// - Parameter orFormerly: also by names agencies no longer have. Not where what is found is given what others must
    ///   not see: somebody else may go by the name now.
    public func findAgency(_ name: String, board: RecordID, orFormerly: Bool = true) async throws -> RecordID? {
        let values: [DatabaseValue] = [.id(board), .words(name)]
        if let now = try await find("SELECT id FROM agencies WHERE board = $1 AND name = $2", values) { return now }
        if !orFormerly { return nil }
        let former = try await database.read { session in
            try session.rows(
                "SELECT DISTINCT agency FROM former_names WHERE board = $1 AND name = $2 AND agency IS NOT NULL", values
            ) { try $0.key(0) }
        }
        return former.count == 1 ? former[0] : nil
    }

    /// The person of an account in a board.
    public func findPerson(_ account: String, board: RecordID) async throws -> RecordID? {
        try await find("SELECT id FROM people WHERE board = $1 AND account = $2", [.id(board), .words(account)])
    }

    /// Whether an agency's file of this hash is in a review already.
    /// - Parameter digest: SHA-256 in hexadecimal.
    public func hasReceived(
        _ digest: String, board: RecordID, review: RecordID, agency: RecordID?
    ) async throws -> Bool {
        guard let hash = Hexadecimal.bytes(digest) else { return false }
        let own = DatabaseValue.id(agency)
        return try await database.read { session in
            try session.rows(
                "SELECT agency FROM submissions WHERE board = $1 AND review = $2 AND file_hash = $3",
                [.id(board), .id(review), .bytes(hash)]
            ) { try $0.value(0) }.contains(own)
        }
    }

    /// Which version of its file a submission is; 0 when there is none of this key.
    public func version(of submission: RecordID, board: RecordID) async throws -> Int {
        try await database.read { session in
            try session.first(
                "SELECT version FROM submissions WHERE board = $1 AND id = $2", [.id(board), .id(submission)]
            ) { Int(try $0.integer(0)) } ?? 0
        }
    }

    private func find(_ sql: String, _ values: [DatabaseValue]) async throws -> RecordID? {
        try await database.read { session in
            try session.first(sql, values) { RecordID(bytes: try $0.bytes(0)) } ?? nil
        }
    }
}
