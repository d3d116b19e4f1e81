public import Domain
import Foundation

/// An export as a folder, being read.
struct ExportFolder {
    /// What `manifest.json` says.
    struct Manifest: Decodable {
        struct Entry: Decodable {
            var name: String
            var rows: Int
            var columns: [String]
        }
        var format: String
        var store: String
        var publicKey: String
        var tables: [Entry]
    }

    let path: String
    let manifest: Manifest

    /// Whether a folder holds an export, by its manifest.
    static func isExport(_ path: String) -> Bool {
        guard let data = FileManager.default.contents(atPath: path + "/manifest.json") else { return false }
        return data.prefix(64).starts(with: Data("{\"format\":\"casement-export/".utf8))
    }

    init(_ path: String) throws {
        guard let data = FileManager.default.contents(atPath: path + "/manifest.json"),
            let manifest = try? JSONDecoder().decode(Manifest.self, from: data)
        else { throw ExportReadFailure.notAnExport(path: path) }
        guard manifest.format == "casement-export/1" else { throw ExportReadFailure.newer(what: manifest.format) }
        self.path = path
        self.manifest = manifest
    }

    /// Gives the rows of a table, a thousand at a time.
    /// - Parameter isBytes: for each column whether it holds bytes.
    /// - Returns: how many there were.
    @discardableResult
    func rows(_ table: String, _ columns: [String], isBytes: [Bool], _ body: ([[DatabaseValue]]) throws -> Void) throws
        -> Int
    {
        let name = path + "/tables/\(table).jsonl"
        guard let file = fopen(name, "r") else {
            throw ExportReadFailure.broken(file: "tables/\(table).jsonl", line: 0)
        }
        defer { fclose(file) }
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        var batch: [[DatabaseValue]] = []
        var count = 0
        while true {
            let length = getline(&line, &capacity, file)
            guard length > 0, let line else { break }
            count += 1
            var bytes = [UInt8](UnsafeRawBufferPointer(start: line, count: length))[...]
            if bytes.last == 0x0A { bytes = bytes.dropLast() }
            do {
                batch.append(try JsonLineReader.row(bytes, columns, isBytes: isBytes))
            } catch is JsonLineReader.Broken {
                throw ExportReadFailure.broken(file: "tables/\(table).jsonl", line: count)
            }
            if batch.count == 1_000 {
                try body(batch)
                batch.removeAll(keepingCapacity: true)
            }
        }
        guard ferror(file) == 0 else { throw ExportReadFailure.broken(file: "tables/\(table).jsonl", line: count + 1) }
        if !batch.isEmpty { try body(batch) }
        return count
    }

    /// The one file in the folder of a submission.
    func file(of submission: RecordID) throws -> String {
        let folder = path + "/files/\(submission)"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        guard let name = names.first, names.count == 1 else {
            throw ExportReadFailure.fileMissing(submission: submission)
        }
        return folder + "/" + name
    }

    /// The signed checkpoints, and how many lines are none.
    func checkpoints() -> (checkpoints: [Checkpoint], broken: Int) {
        let data = FileManager.default.contents(atPath: path + "/checkpoints.txt") ?? Data()
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
        let found = lines.compactMap { Checkpoint(line: $0) }
        return (found, lines.count - found.count)
    }
}

/// Why an export could not be taken back. Nothing of it was kept.
public enum ExportReadFailure: Error, Sendable, Hashable {
    case notAnExport(path: String)
    /// Made by a newer program: what this one does not know.
    case newer(what: String)
    /// It holds neither everything nor one review.
    case neither
    /// The review of this reference is in the store already.
    case reviewThere(String)
    /// A name or account in it belongs to another board, agency or person of the store.
    case taken(String)
    /// A line that is not one of an export; 0 where the file cannot be read.
    case broken(file: String, line: Int)
    case fileMissing(submission: RecordID)
    /// A file is not the one that was received.
    case fileChanged(submission: RecordID)
    /// The ledger does not bear out what is in it: what was found.
    case notSound([String])

    /// What is wrong and what to do, in plain words.
    public var message: String {
        switch self {
        case .notAnExport(let path):
            "\(path) holds no export of Casement: its manifest.json is missing or not readable."
        case .newer(let what): "This export was made by a newer Casement (\(what)). Use that one, or newer."
        case .neither:
            "This export holds neither everything nor one review: parts of it are missing. Nothing was kept."
        case .reviewThere(let reference): "\(reference) is in this store already. Nothing was changed."
        case .taken(let name):
            "“\(name)” is another board, agency or person here than in the export. Take it into a store of its own."
        case .broken(let file, let line): "\(file) is damaged at line \(line). Nothing was kept."
        case .fileMissing(let submission): "The file of the submission \(submission) is missing. Nothing was kept."
        case .fileChanged(let submission): "The file of the submission \(submission) was changed. Nothing was kept."
        case .notSound(let findings):
            "The export is not as its ledger left it. Nothing was kept.\n  "
                + findings.prefix(20).joined(separator: "\n  ")
        }
    }
}
