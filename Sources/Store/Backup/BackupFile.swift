import Crypto
import Domain
import Foundation

/// The form of a backup: a line with its name, a header in clear, then frames, each sealed under the backup's own key,
/// which lies in the header wrapped under the store's master key. Place and end of the frames are authenticated, so that
/// none can be exchanged or cut off. Rows are engine-neutral: a backup of one engine restores to the other.
enum BackupFile {
    static let firstLine = "casement-backup/1\n"
    /// Bytes of a frame that may be read: rows are cut to far smaller frames, except one row that is larger itself.
    static let frameLimit = 64 << 20

    /// What is known of a backup before it is opened.
    struct Header {
        var id: RecordID
        var store: RecordID
        var madeAt: Int64
        /// Number of the newest migration.
        var schema: Int
        var wrapped: [UInt8]

        var bytes: [UInt8] {
            var out = CanonicalBytes("casement-backup-header/1")
            for value: DatabaseValue in [
                .id(id), .id(store), .integer(madeAt), .number(schema), .bytes(wrapped),
            ] { out.add(value) }
            return out.bytes
        }

        init(id: RecordID, store: RecordID, madeAt: Int64, schema: Int, wrapped: [UInt8]) {
            self.id = id
            self.store = store
            self.madeAt = madeAt
            self.schema = schema
            self.wrapped = wrapped
        }

        init?(_ bytes: [UInt8]) {
            guard var reader = CanonicalReader(bytes, name: "casement-backup-header/1"),
                case .bytes(let id)? = reader.next(), let id = RecordID(bytes: id),
                case .bytes(let store)? = reader.next(), let store = RecordID(bytes: store),
                case .integer(let madeAt)? = reader.next(), case .integer(let schema)? = reader.next(),
                case .bytes(let wrapped)? = reader.next()
            else { return nil }
            self.init(id: id, store: store, madeAt: madeAt, schema: Int(schema), wrapped: wrapped)
        }

        /// What the wrapped key is bound to.
        static func place(_ id: RecordID) -> [UInt8] {
            var about = CanonicalBytes("casement-backup-key/1")
            about.add(.id(id))
            return about.bytes
        }
    }

    /// What a frame holds.
    enum Frame {
        case rows(table: String, columns: [String], [[DatabaseValue]])
        /// The last one: how many rows there were, and the checkpoint file as it was.
        case end(rows: Int, checkpoints: String)

        var bytes: [UInt8] {
            switch self {
            case .rows(let table, let columns, let rows):
                var out = CanonicalBytes("casement-backup-rows/1")
                out.add(.text(table))
                out.add(columns.map { .text($0) })
                out.list(rows.count)
                for row in rows { out.add(row) }
                return out.bytes
            case .end(let rows, let checkpoints):
                var out = CanonicalBytes("casement-backup-end/1")
                out.add(.number(rows))
                out.add(.text(checkpoints))
                return out.bytes
            }
        }

        init?(_ bytes: [UInt8]) {
            if var reader = CanonicalReader(bytes, name: "casement-backup-end/1") {
                guard case .integer(let rows)? = reader.next(), case .text(let checkpoints)? = reader.next() else {
                    return nil
                }
                self = .end(rows: Int(rows), checkpoints: checkpoints)
                return
            }
            guard var reader = CanonicalReader(bytes, name: "casement-backup-rows/1"),
                case .text(let table)? = reader.next(), let width = reader.list()
            else { return nil }
            var columns: [String] = []
            for _ in 0..<width {
                guard case .text(let column)? = reader.next() else { return nil }
                columns.append(column)
            }
            guard let count = reader.list() else { return nil }
            var rows: [[DatabaseValue]] = []
            for _ in 0..<count {
                guard reader.list() == width else { return nil }
                var row: [DatabaseValue] = []
                for _ in 0..<width {
                    guard let value = reader.next() else { return nil }
                    row.append(value)
                }
                rows.append(row)
            }
            self = .rows(table: table, columns: columns, rows)
        }
    }
}

/// Why a backup could not be made or brought back.
public enum BackupFailure: Error, Sendable, Hashable {
    case cannotWrite(path: String)
    case cannotRead(path: String)
    /// Not a backup, cut off or altered.
    case broken(path: String)
    /// Sealed for another store than the key file's, or under another master key.
    case otherKeys
    /// Made by a newer program.
    case newer

    /// What is wrong and what to do, in plain words.
    public var message: String {
        switch self {
        case .cannotWrite(let path):
            "The backup \(path) cannot be written. It must not be there already; check the folder, its permissions and the room on the disk."
        case .cannotRead(let path): "The backup \(path) is not there or cannot be read."
        case .broken(let path):
            "\(path) is no whole backup: it was cut off or altered. Nothing was changed. Use another copy."
        case .otherKeys:
            "This backup was sealed with other keys than this key file's: another store's, or those from before the master "
                + "key was renewed. Name the key file of its time with --keys."
        case .newer: "This backup was made by a newer Casement. Use that one, or newer."
        }
    }
}
