public import Domain

/// Turns an integrated chronology into one file. The same chronology gives the same bytes: writers read no clock and
/// no surroundings.
public protocol ChronologyWriter: Sendable {
    /// The whole file.
    func bytes(_ chronology: IntegratedChronology) throws(WritingError) -> [UInt8]
}

extension ChronologyWriter {
    /// Writes the file to a path, whole or not at all.
    public func write(_ chronology: IntegratedChronology, to path: String) throws(WritingError) {
        try OutputFile.replace(path, with: try bytes(chronology))
    }
}

/// The formats a chronology is written in here. (The web page is made by the pages' own layer.)
public enum OutputFormat: String, Sendable, CaseIterable {
    case xlsx, docx, csv, json
    /// The form in which results are compared with a known truth.
    case scoring

    public var writer: any ChronologyWriter {
        switch self {
        case .xlsx: WorkbookWriter()
        case .docx: WordWriter()
        case .csv: CsvWriter()
        case .json: JsonWriter()
        case .scoring: ScoringWriter()
        }
    }

    /// The format for a file name, by its extension; nil where it is none of ours.
    public init?(path: String) {
        guard let dot = path.lastIndex(of: ".") else { return nil }
        let found = OutputFormat(rawValue: path[path.index(after: dot)...].lowercased())
        guard let found, found != .scoring else { return nil }
        self = found
    }
}
