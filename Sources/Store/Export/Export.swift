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
            "The file of the submission \(submission) is not whole. “casement verify” says more. Nothing was written."
        }
    }
}

extension Store {
    /// Writes one review, or everything, in open forms (docs/export.md): each table as lines of JSON and as CSV, the files
    /// byte for byte as they came, and the ledger with what it says opened. It is on record when the folder has its name.
    /// - Parameters:
    ///   - review: its board and key; nil for the whole store.
    ///   - account: whoever works at the machine.
    /// - Throws: ``ExportFailure``, ``CommandRefusal`` or ``DatabaseError``; nothing is left then.
    public func export(
        review: (board: RecordID, id: RecordID)?, to folder: String, by account: String
    ) async throws -> ExportSummary {
        let taking = Taking(kind: .export, review: review, account: account)
        try await ask(taking)
        let partial = folder + ".partial"
        guard !FileManager.default.fileExists(atPath: folder) else { throw ExportFailure.cannotWrite(path: folder) }
        guard mkdir(partial, 0o700) == 0 else { throw ExportFailure.cannotWrite(path: partial) }
        do {
            let madeAt = clock.now()
            let summary = try await write(review, to: partial, madeAt: madeAt)
            try await record(
                taking,
                [
                    ("made-at", .integer(madeAt)), ("rows", .number(summary.rows)), ("files", .number(summary.files)),
                ])
            guard rename(partial, folder) == 0 else { throw ExportFailure.cannotWrite(path: folder) }
            return summary
        } catch {
            // The first failure is the one to tell.
            _ = try? FileManager.default.removeItem(atPath: partial)
            throw error
        }
    }

    private func write(
        _ review: (board: RecordID, id: RecordID)?, to folder: String, madeAt: Int64
    ) async throws -> ExportSummary {
        for part in ["/tables", "/csv", "/files"] {
            guard mkdir(folder + part, 0o700) == 0 else { throw ExportFailure.cannotWrite(path: folder + part) }
        }
        let checkpoints = exportedCheckpoints(of: review)
        let (keys, chainKeys) = (keys, ChainKeys(master: keys.master))
        return try await database.read { session in
            let exporter = Exporter(review: review, keys: chainKeys, session: session, folder: folder)
            var counts: [(Table, Int)] = []
            for table in Exporter.tables { counts.append((table, try exporter.write(table))) }
            let payloads = try exporter.writePayloads()
            let files = try exporter.writeFiles()
            try exporter.write("csv/csv-metadata.json", try exporter.description())
            try exporter.write("checkpoints.txt", checkpoints)
            try exporter.write("manifest.json", Exporter.manifest(keys, madeAt: madeAt, counts))
            return ExportSummary(rows: counts.reduce(payloads) { $0 + $1.1 }, files: files)
        }
    }

    /// The checkpoint file, or its lines about one review.
    private func exportedCheckpoints(of review: (board: RecordID, id: RecordID)?) -> [UInt8] {
        let data = FileManager.default.contents(atPath: settings.checkpointFile) ?? Data()
        guard let review else { return Array(data) }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").filter {
            Checkpoint(line: $0)?.chain == review.id
        }
        return Array(lines.map { $0 + "\n" }.joined().utf8)
    }
}
