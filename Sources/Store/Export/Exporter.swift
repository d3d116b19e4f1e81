import Domain
import Foundation

/// Writes the parts of an export inside one view of the database.
struct Exporter {
    /// Keys and sealed bytes stay behind: the files are written opened. So do what is made from other rows, jobs,
    /// files that nobody kept yet or somebody takes along, tokens, and what people sign in with.
    static let tables = Tables.all.filter {
        ![
            Tables.chainKeys, Tables.ledgerPayloads, Tables.vaultChunks, Tables.vaultFiles, Tables.jobs,
            Tables.sentFiles, Tables.rereadings,
        ].contains($0) && !Tables.madeAnew.contains($0) && !Tables.ofAccounts.contains($0)
            && !Tables.outs.contains($0)
    }

    let review: (board: RecordID, id: RecordID)?
    let keys: ChainKeys
    let session: any DatabaseSession
    let folder: String

    func write(_ name: String, _ bytes: [UInt8]) throws {
        guard DurableFile.create(folder + "/" + name, bytes) else {
            throw ExportFailure.cannotWrite(path: folder + "/" + name)
        }
    }

    func write(_ table: Table) throws -> Int {
        let (condition, values) = condition(table)
        let files = try TableFiles(folder, table.name, table.columns)
        var count = 0
        try session.pages(of: table, where: condition, values) { rows in
            for row in rows { try files.write(row) }
            count += rows.count
        }
        try files.close()
        return count
    }

    /// A table in both forms.
    private struct TableFiles {
        let columns: [String]
        let lines: LineFile
        let csv: ExportCsv

        init(_ folder: String, _ name: String, _ columns: [String]) throws {
            self.columns = columns
            lines = try LineFile(folder + "/tables/\(name).jsonl")
            csv = try ExportCsv(folder + "/csv/\(name).csv", columns)
        }

        func write(_ row: [DatabaseValue]) throws {
            try lines.write(JsonLine.row(columns, row))
            try csv.write(row)
        }

        func close() throws {
            try lines.close()
            try csv.close()
        }
    }

    /// Columns of `tables/ledger_payloads.jsonl`.
    static let payloadColumns = ["board", "chain", "sequence", "opened", "erased_by"]

    /// What the columns of the exported tables hold.
    func description() throws -> [UInt8] {
        let schema = try session.schema().tables
        var tables = Self.tables.compactMap { table in schema.first { $0.name == table.name } }
        if var payloads = schema.first(where: { $0.name == Tables.ledgerPayloads.name }) {
            payloads.columns = payloads.columns.filter { Self.payloadColumns.contains($0.name) }
            payloads.columns.insert(.init(name: "opened", type: "BYTEA", isRequired: false), at: 3)
            tables.append(payloads)
        }
        return ExportCsv.description(tables)
    }

    /// What the ledger says, opened; null where it was erased.
    func writePayloads() throws -> Int {
        let (condition, values) = condition(Tables.ledgerPayloads)
        let file = try TableFiles(folder, Tables.ledgerPayloads.name, Self.payloadColumns)
        let rows = try session.rows(
            """
            SELECT board, chain, sequence, key_number, erased_by FROM ledger_payloads \(condition.isEmpty ? "" : "WHERE " + condition)
            ORDER BY board, chain, sequence
            """, values
        ) { try $0.values() }
        for row in rows {
            guard case .bytes(let board) = row[0], let board = RecordID(bytes: board), case .bytes(let chain) = row[1],
                let chain = RecordID(bytes: chain), case .integer(let sequence) = row[2],
                case .integer(let number) = row[3]
            else { throw DatabaseError.unexpectedValue(column: 0) }
            var opened = DatabaseValue.null
            let sealed = try session.first(
                "SELECT sealed FROM ledger_payloads WHERE board = $1 AND chain = $2 AND sequence = $3",
                [row[0], row[1], row[2]]
            ) { try $0.value(0) }
            if case .bytes(let sealed)? = sealed {
                let key = try keys.key(board: board, chain: chain, number: number, session)
                opened = .bytes(
                    try Sealed.open(sealed, under: key.secret, about: LedgerPayload.place(board, chain, sequence)))
            }
            try file.write(Array(row[0...2]) + [opened, row[4]])
        }
        try file.close()
        return rows.count
    }

    /// Every file as it came, in a folder named by its submission.
    func writeFiles() throws -> Int {
        let (condition, values) = condition(Tables.submissions)
        let files = try session.rows(
            """
            SELECT board, id, file, file_name, review FROM submissions \(condition.isEmpty ? "" : "WHERE " + condition)
            ORDER BY id
            """, values
        ) { (try $0.key(0), try $0.key(1), try $0.key(2), try $0.text(3), try $0.key(4)) }
        var count = 0
        for (board, id, file, name, review) in files {
            if try isDestroyed(file, board: board, review: review) { continue }
            count += 1
            let own = folder + "/files/\(id)"
            guard mkdir(own, 0o700) == 0 else { throw ExportFailure.cannotWrite(path: own) }
            let out = try LineFile(own + "/" + Self.plainName(name))
            do {
                try VaultReader(board: board, keys: keys).read(file, session) { try out.write($0) }
            } catch is VaultFault {
                throw ExportFailure.fileDamaged(submission: id)
            }
            try out.close()
        }
        return count
    }

    /// Whether a file's key was destroyed with its review's, on record.
    private func isDestroyed(_ file: RecordID, board: RecordID, review: RecordID) throws -> Bool {
        try session.first(
            """
            SELECT 1 FROM vault_files f WHERE f.board = $1 AND f.id = $2 AND f.wrapped = $3 AND EXISTS (
            SELECT 1 FROM ledger_entries e WHERE e.board = $1 AND e.chain = $4 AND e.action = $5)
            """,
            [
                .id(board), .id(file), .bytes(ChainKeys.destroyed), .id(review),
                .text(LedgerAction.keyDestroyed.rawValue),
            ]
        ) { _ in true } ?? false
    }

    /// The name the agency gave, which can lead nowhere else.
    static func plainName(_ name: String) -> String {
        // By scalars: with a mark on it, a slash is another character and still divides folders.
        let scalars = name.unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar == "/" || scalar == "\0" ? "_" : scalar
        }
        var plain = String(String.UnicodeScalarView(scalars))
        if plain == "." || plain == ".." { plain = "_" }
        while plain.utf8.count > 200 { plain.unicodeScalars.removeFirst() }
        return plain
    }

    static func manifest(_ keys: KeyFile, madeAt: Int64, _ counts: [(Table, Int)]) -> [UInt8] {
        var out = Array("{\"format\":\"casement-export/1\",\"store\":\"\(keys.store)\",\"madeAt\":\(madeAt),".utf8)
        out += Array("\"publicKey\":\"\(Hexadecimal.text(keys.publicKey))\",\n\"subjects\":{".utf8)
        out += Array(
            SubjectKind.allCases.map { kind in
                "\"\(kind.rawValue)\":[\(kind.tables.map { "\"\($0.name)\"" }.joined(separator: ","))]"
            }.joined(separator: ",").utf8)
        out += Array("},\n\"tables\":[".utf8)
        for (place, (table, rows)) in counts.enumerated() {
            let columns = table.columns.map { "\"\($0)\"" }.joined(separator: ",")
            out += Array(
                "\(place == 0 ? "" : ",")\n{\"name\":\"\(table.name)\",\"rows\":\(rows),\"columns\":[\(columns)]}".utf8)
        }
        return out + Array("\n]}\n".utf8)
    }
}
