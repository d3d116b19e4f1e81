public import Domain
import Foundation

/// What an export wrote.
public struct ExportSummary: Sendable, Hashable {
    public var rows: Int
    public var files: Int
}

/// Why an export could not be made.
public enum ExportFailure: Error, Sendable, Hashable {
    /// The folder is there already, or cannot be written.
    case cannotWrite(path: String)
    /// A file in the vault is not whole; see `verify`.
    case fileDamaged(submission: RecordID)

    /// What is wrong and what to do, in plain words.
    public var message: String {
        switch self {
        case .cannotWrite(let path):
            "\(path) cannot be written. It must not be there already; check the folder, its permissions and the room on the disk."
        case .fileDamaged(let submission):
            "The file of the submission \(submission) is not whole. “casement verify” says more. The export is not complete."
        }
    }
}

extension Store {
    /// Writes one review, or everything, in open forms (docs/export.md): a line of JSON for each row of each table, the
    /// files byte for byte as they came, and the ledger with what it says opened.
    /// - Parameter review: its board and key; nil for the whole store.
    public func export(review: (board: RecordID, id: RecordID)?, to folder: String) async throws -> ExportSummary {
        guard mkdir(folder, 0o700) == 0, mkdir(folder + "/tables", 0o700) == 0, mkdir(folder + "/files", 0o700) == 0
        else { throw ExportFailure.cannotWrite(path: folder) }
        let checkpoints = FileManager.default.contents(atPath: settings.checkpointFile) ?? Data()
        let madeAt = clock.now()
        let (keys, settings) = (keys, ChainKeys(master: keys.master))
        return try await database.read { session in
            let exporter = Exporter(review: review, keys: settings, session: session, folder: folder)
            var counts: [(Table, Int)] = []
            for table in Exporter.tables { counts.append((table, try exporter.write(table))) }
            let payloads = try exporter.writePayloads()
            let files = try exporter.writeFiles()
            try exporter.write("checkpoints.txt", Array(checkpoints))
            try exporter.write("manifest.json", Exporter.manifest(keys, madeAt: madeAt, counts))
            return ExportSummary(rows: counts.reduce(payloads) { $0 + $1.1 }, files: files)
        }
    }
}

/// Writes the parts of an export inside one view of the database.
private struct Exporter {
    /// Keys and sealed bytes stay behind: the files are written opened. So do what is made from other rows, and jobs.
    static let tables = Tables.all.filter {
        ![
            Tables.chainKeys, Tables.ledgerPayloads, Tables.vaultChunks, Tables.vaultFiles, Tables.searchSegments,
            Tables.searchPostings, Tables.jobs,
        ].contains($0)
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

    /// Rows of one review: its own, and of its board what they refer to.
    private func condition(_ table: Table) -> (sql: String, values: [DatabaseValue]) {
        guard let review else { return ("", []) }
        let both: [DatabaseValue] = [.id(review.board), .id(review.id)]
        if table == Tables.stores { return ("", []) }
        if table == Tables.boards { return ("id = $1", [both[0]]) }
        if table == Tables.reviews { return ("board = $1 AND id = $2", both) }
        if table == Tables.ledgerChains { return ("board = $1 AND id = $2", both) }
        if table.columns.contains("review") { return ("board = $1 AND review = $2", both) }
        if table.columns.contains("chain") { return ("board = $1 AND chain = $2", both) }
        let owners = [
            "child": "index_children", "submission": "submissions", "entry": "entries", "link": "account_links",
        ]
        if let parent = owners[table.columns[1]] {
            let column = table.columns[1]
            return (
                "board = $1 AND \(column) IN (SELECT id FROM \(parent) WHERE board = $1 AND review = $2)", both
            )
        }
        return ("board = $1", [both[0]])
    }

    func write(_ table: Table) throws -> Int {
        let (condition, values) = condition(table)
        let file = try LineFile(folder + "/tables/\(table.name).jsonl")
        var count = 0
        try session.pages(of: table, where: condition, values) { rows in
            for row in rows { try file.write(JsonLine.row(table.columns, row)) }
            count += rows.count
        }
        try file.close()
        return count
    }

    /// What the ledger says, opened; null where it was erased.
    func writePayloads() throws -> Int {
        let (condition, values) = condition(Tables.ledgerPayloads)
        let file = try LineFile(folder + "/tables/ledger_payloads.jsonl")
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
            try file.write(
                JsonLine.row(
                    ["board", "chain", "sequence", "opened", "erased_by"], Array(row[0...2]) + [opened, row[4]]))
        }
        try file.close()
        return rows.count
    }

    /// Every file as it came, in a folder named by its submission.
    func writeFiles() throws -> Int {
        let (condition, values) = condition(Tables.submissions)
        let files = try session.rows(
            "SELECT board, id, file, file_name FROM submissions \(condition.isEmpty ? "" : "WHERE " + condition) ORDER BY id",
            values
        ) {
            (
                RecordID(bytes: try $0.bytes(0)), RecordID(bytes: try $0.bytes(1)), RecordID(bytes: try $0.bytes(2)),
                try $0.text(3)
            )
        }
        for case (let board?, let id?, let file?, let name) in files {
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
        return files.count
    }

    /// The name the agency gave, which can lead nowhere else.
    static func plainName(_ name: String) -> String {
        var plain = String(name.map { $0 == "/" || $0 == "\0" ? "_" : $0 })
        if plain == "." || plain == ".." { plain = "_" }
        while plain.utf8.count > 200 { plain.removeFirst() }
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

/// A file written in order.
private final class LineFile {
    private let file: UnsafeMutablePointer<FILE>
    private let path: String
    private var isOpen = true

    init(_ path: String) throws {
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0, let file = fdopen(descriptor, "w") else { throw ExportFailure.cannotWrite(path: path) }
        self.file = file
        self.path = path
    }

    func write(_ bytes: [UInt8]) throws {
        guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw ExportFailure.cannotWrite(path: path) }
    }

    func close() throws {
        isOpen = false
        guard fclose(file) == 0 else { throw ExportFailure.cannotWrite(path: path) }
    }

    deinit { if isOpen { fclose(file) } }
}
