import Crypto
import Domain
import Foundation

/// Inserts the parts of an export inside one transaction.
struct ExportImporter {
    let folder: ExportFolder
    let account: String
    let clock: StoreClock
    let ledger: Ledger
    let session: any DatabaseSession
    /// When it is taken back.
    let now: Int64
    let tables: [Table: Shape]

    /// How a table lies in the export.
    struct Shape {
        var entry: ExportFolder.Manifest.Entry
        var isBytes: [Bool]
    }

    /// What an export holds.
    enum Scope: Equatable {
        case everything
        case review(RecordID, board: RecordID)
    }

    /// Belong to the store that was, not to what it kept; or are made anew, whatever form they had in an older export.
    private static let left = [Tables.stores, Tables.ledgerCheckpoints] + Tables.madeAnew + Tables.ofAccounts
    /// Of a review's export: what its board answers for.
    private static let ofBoard = [
        Tables.boards, Tables.people, Tables.agencies, Tables.agencyNames, Tables.signInPeople,
    ]

    init(
        _ folder: ExportFolder, account: String, clock: StoreClock, ledger: Ledger, session: any DatabaseSession
    ) throws {
        let known = Dictionary(uniqueKeysWithValues: Tables.all.map { ($0.name, $0) })
        let schema = try session.schema().tables
        var tables: [Table: Shape] = [:]
        for entry in folder.manifest.tables {
            guard let table = known[entry.name], Set(entry.columns).isSubset(of: table.columns) else {
                throw ExportReadFailure.newer(what: entry.name)
            }
            let types = schema.first { $0.name == entry.name }?.columns ?? []
            tables[table] = Shape(
                entry: entry,
                isBytes: entry.columns.map { name in types.contains { $0.name == name && $0.type == "BYTEA" } })
        }
        (self.folder, self.account, self.clock, self.ledger, self.session) = (folder, account, clock, ledger, session)
        self.tables = tables
        now = clock.now()
    }

    func run() throws -> ExportReadSummary {
        let scope = try scope()
        var board: BoardImporter?
        let isEmpty = try session.first("SELECT 1 FROM boards") { _ in true } == nil
        if case .review(let review, let own) = scope {
            board = try BoardImporter(self, review: review, board: own)
        } else if !isEmpty {
            throw StoreFailure.storeThere
        }
        var summary = ExportReadSummary(rows: board?.rows ?? 0, files: 0, ledgerEntries: 0, checkpoints: 0)
        let files = FileImporter(importer: self)
        for table in Tables.all {
            if table == Tables.vaultFiles { summary.files = try files.insert() }
            if Self.left.contains(table) || board != nil && Self.ofBoard.contains(table) { continue }
            let count = try rows(of: table) { shaped, rows in
                if case .review(let review, let own) = scope { try Self.check(shaped, rows, review, board: own) }
                try session.insert(into: shaped, rows)
            }
            summary.rows += count
            if table == Tables.ledgerEntries {
                summary.ledgerEntries = count
                try insertKeys(scope)
                summary.rows += try insertPayloads(scope)
            }
        }
        try board?.record(summary)
        try index(scope)
        summary.checkpoints = try check(scope)
        return summary
    }

    /// Gives a table's rows, a thousand at a time, as they lie in the export; returns how many there were.
    @discardableResult
    func rows(of table: Table, _ body: (Table, [[DatabaseValue]]) throws -> Void) throws -> Int {
        guard let shape = tables[table] else { return 0 }
        var shaped = table
        shaped.columns = shape.entry.columns
        let count = try folder.rows(table.name, shaped.columns, isBytes: shape.isBytes) { try body(shaped, $0) }
        guard count == shape.entry.rows else {
            throw ExportReadFailure.broken(file: "tables/\(table.name).jsonl", line: count + 1)
        }
        return count
    }

    /// The rows of a small table, all its columns in our order.
    func all(of table: Table) throws -> [[DatabaseValue]] {
        var found: [[DatabaseValue]] = []
        try rows(of: table) { shaped, rows in
            guard shaped.columns == table.columns else { throw ExportReadFailure.newer(what: table.name) }
            found += rows
        }
        return found
    }

    static func broken(_ table: Table) -> ExportReadFailure { .broken(file: "tables/\(table.name).jsonl", line: 0) }

    /// Everything has the chain of each board, one review its own and no other.
    private func scope() throws -> Scope {
        func id(_ value: DatabaseValue, _ table: Table) throws -> RecordID {
            guard case .bytes(let bytes) = value, let id = RecordID(bytes: bytes) else { throw Self.broken(table) }
            return id
        }
        let boards = try all(of: Tables.boards).map { try id($0[0], Tables.boards) }
        let chains = try all(of: Tables.ledgerChains).map {
            (board: try id($0[0], Tables.ledgerChains), id: try id($0[1], Tables.ledgerChains))
        }
        if boards.allSatisfy({ board in chains.contains { $0 == (board, board) } }) { return .everything }
        guard boards.count == 1, chains.count == 1, chains[0].board == boards[0] else {
            throw ExportReadFailure.neither
        }
        return .review(chains[0].id, board: boards[0])
    }

    /// Nothing of another board, review or chain comes in with a review.
    private static func check(_ table: Table, _ rows: [[DatabaseValue]], _ review: RecordID, board: RecordID) throws {
        var wanted: [(Int, DatabaseValue)] = []
        for (place, column) in table.columns.enumerated() {
            switch column {
            case "board": wanted.append((place, .id(board)))
            case "review", "chain": wanted.append((place, .id(review)))
            case "id" where ["reviews", "ledger_chains"].contains(table.name): wanted.append((place, .id(review)))
            default: break
            }
        }
        for row in rows {
            guard wanted.allSatisfy({ row[$0.0] == $0.1 }) else { throw broken(table) }
        }
    }

    // MARK: - Ledger

    /// The condition on a chain that was taken back, with its parameters.
    private func chains(_ scope: Scope) -> (sql: String, values: [DatabaseValue]) {
        switch scope {
        case .everything: ("1 = 1", [])
        case .review(let review, let board): ("board = $1 AND id = $2", [.id(board), .id(review)])
        }
    }

    /// Each chain gets a key of its own: the former keys are nowhere in an export. Where they were destroyed number 1
    /// stands for them, and it is number 2.
    private func insertKeys(_ scope: Scope) throws {
        let (condition, values) = chains(scope)
        let chains = try session.rows(
            "SELECT board, id FROM ledger_chains WHERE \(condition) ORDER BY board, id", values
        ) { (try $0.key(0), try $0.key(1)) }
        for (board, chain) in chains {
            let isDestroyed = try destruction(board: board, chain: chain) != nil
            if isDestroyed {
                try session.insert(
                    into: Tables.chainKeys,
                    [[.id(board), .id(chain), .integer(1), .bytes(ChainKeys.destroyed), .integer(now)]])
            }
            try ledger.keys.add(board: board, chain: chain, number: isDestroyed ? 2 : 1, now: now, session)
        }
    }

    /// The last entry of a review's chain that says its keys were destroyed.
    func destruction(board: RecordID, chain: RecordID) throws -> Int64? {
        if board == chain { return nil }
        return try session.first(
            """
            SELECT sequence FROM ledger_entries WHERE board = $1 AND chain = $2 AND action = $3
            ORDER BY sequence DESC LIMIT 1
            """, [.id(board), .id(chain), .text(LedgerAction.keyDestroyed.rawValue)]
        ) { try $0.integer(0) }
    }

    /// What the entries say, sealed again; what was erased stays erased.
    private func insertPayloads(_ scope: Scope) throws -> Int {
        var destroyed: [RecordID: Int64?] = [:]
        let isBytes = [true, true, false, true, false]
        return try folder.rows("ledger_payloads", Exporter.payloadColumns, isBytes: isBytes) { rows in
            let sealed = try rows.map { row -> [DatabaseValue] in
                guard case .bytes(let board) = row[0], let board = RecordID(bytes: board),
                    case .bytes(let chain) = row[1], let chain = RecordID(bytes: chain),
                    case .integer(let sequence) = row[2]
                else { throw Self.broken(Tables.ledgerPayloads) }
                if case .review(let review, let own) = scope, (chain, board) != (review, own) {
                    throw Self.broken(Tables.ledgerPayloads)
                }
                let key = try ledger.keys.key(board: board, chain: chain, session)
                let place = Array(row[0...2])
                guard case .bytes(let opened) = row[3] else {
                    let last = try destroyed[chain] ?? destruction(board: board, chain: chain)
                    destroyed[chain] = last
                    let number = last.map { sequence < $0 } == true ? 1 : key.number
                    return place + [.integer(number), .null, row[4]]
                }
                let bytes = try Sealed.seal(
                    opened, under: key.secret, about: LedgerPayload.place(board, chain, sequence))
                return place + [.integer(key.number), .bytes(bytes), row[4]]
            }
            try session.insert(into: Tables.ledgerPayloads, sealed)
        }
    }

    // MARK: - Afterwards

    private func index(_ scope: Scope) throws {
        let (condition, values) =
            switch scope {
            case .everything: ("1 = 1", [DatabaseValue]())
            case .review(let review, let board): ("board = $1 AND review = $2", [.id(board), .id(review)])
            }
        let submissions = try session.rows(
            "SELECT board, id FROM submissions WHERE \(condition) ORDER BY board, id", values
        ) { (try $0.key(0), try $0.key(1)) }
        for (board, id) in submissions {
            try SearchIndex.refresh(board: board, submission: id, session)
            try EntryPeopleRows.refresh(board: board, submission: id, session)
        }
    }

    /// Chains, records and files as `verify` checks them, and the former store's checkpoints against the chains.
    /// - Returns: how many checkpoints bear them out.
    private func check(_ scope: Scope) throws -> Int {
        var found = Verification()
        var review: RecordID?
        var own: RecordID?
        if case .review(let id, let board) = scope { (review, own) = (id, board) }
        let hashes = try Store.verifyBoards(only: own, keys: ledger.keys, session, &found)
        let (checkpoints, broken) = folder.checkpoints()
        var good = 0
        let key = Hexadecimal.bytes(folder.manifest.publicKey).flatMap {
            try? Curve25519.Signing.PublicKey(rawRepresentation: $0)
        }
        if broken > 0 { found.find(.checkpointForged, "checkpoints.txt: \(broken) lines are no checkpoints.") }
        for checkpoint in checkpoints where "\(checkpoint.store)" == folder.manifest.store {
            if let review, checkpoint.chain != review { continue }
            let name = "The checkpoint of chain \(checkpoint.chain) at entry \(checkpoint.sequence)"
            guard let key, checkpoint.isSigned(by: key) else {
                found.find(.checkpointForged, "\(name) does not bear the former store's signature.")
                continue
            }
            let place = ChainPlace(chain: checkpoint.chain, sequence: checkpoint.sequence)
            if hashes[place] == checkpoint.hash {
                good += 1
            } else {
                found.find(.checkpointContradicted, "\(name) vouches for another entry, or one that is not there.")
            }
        }
        guard found.isSound else { throw ExportReadFailure.notSound(found.findings.map(\.message)) }
        return good
    }
}
