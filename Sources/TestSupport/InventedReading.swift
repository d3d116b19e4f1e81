public import Domain
import Synchronization

/// Reads files of lines "date|what happened", the first of them the headings; what it should make of one may be told
/// beforehand. Stands in for the child process.
public final class InventedReading: FileReading {
    /// How it goes about it.
    public enum Manner: Sendable {
        case usual
        case refused
        /// Breaks down, as a server that is killed in the middle does.
        case breaks
    }

    /// What it throws when it breaks.
    public struct BrokeDown: Error {}

    private let state = Mutex((manner: Manner.usual, count: 0))

    public init(_ manner: Manner = .usual) { state.withLock { $0.manner = manner } }

    /// How often it was asked.
    public var count: Int { state.withLock { $0.count } }

    /// From now on.
    public func become(_ manner: Manner) { state.withLock { $0.manner = manner } }

    public func read(
        name: String, digest: String,
        copy: @Sendable (@escaping @Sendable ([UInt8]) throws -> Void) async throws -> Void
    ) async throws -> Result<SourceDocument, ReadingError> {
        let manner = state.withLock { state in
            state.count += 1
            return state.manner
        }
        let taken = Taken()
        try await copy { bytes in taken.bytes.withLock { $0 += bytes } }
        switch manner {
        case .refused: return .failure(.passwordProtected)
        case .breaks: throw BrokeDown()
        case .usual:
            let text = String(decoding: taken.bytes.withLock { $0 }, as: UTF8.self)
            let rows = text.split(separator: "\n").enumerated().map { place, line in
                SourceRow(
                    number: place + 1,
                    cells: line.split(separator: "|", omittingEmptySubsequences: false).map { SourceCell(String($0)) })
            }
            return .success(
                SourceDocument(
                    name: name, digest: digest, format: .csv, tables: [SourceTable(number: 1, rows: rows)]))
        }
    }

    private final class Taken: Sendable {
        let bytes = Mutex<[UInt8]>([])
    }
}

extension InventedReading {
    /// A file it can read.
    public static func file(_ rows: [(date: String, event: String)]) -> [UInt8] {
        Array((["Date|What happened"] + rows.map { "\($0.date)|\($0.event)" }).joined(separator: "\n").utf8)
    }

    /// Three rows; the date of the last is not in the calendar.
    public static let three = file([
        ("12 March 2001", "Seen at home."), ("13 March 2001", "Telephone call with mother."),
        ("31 February 2001", "Visit, no answer at the door."),
    ])
}
