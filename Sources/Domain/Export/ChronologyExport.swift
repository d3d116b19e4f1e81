/// The forms a chronology can be taken along in: those of `casement merge`.
public enum ExportForm: String, Sendable, CaseIterable {
    case html, docx, xlsx, pdf, csv, json
    /// The timeline alone.
    case svg

    /// The ending of a file of this form, without the dot.
    public var ending: String { rawValue }

    /// The media type, as `Content-Type` has it.
    public var mediaType: String {
        switch self {
        case .html: "text/html; charset=utf-8"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .pdf: "application/pdf"
        case .csv: "text/csv; charset=utf-8"
        case .json: "application/json"
        case .svg: "image/svg+xml"
        }
    }
}

/// A chronology somebody asked to take along, and what became of that.
public struct ChronologyExport: Sendable, Hashable {
    /// Where it stands.
    public enum State: String, Sendable, CaseIterable {
        case waiting
        /// Entries are brought together as its owner may see them.
        case reading
        /// The file is made of them.
        case writing
        case ready
        /// There is no file; the message says why.
        case failed
        /// Its owner did not want it any more before it was there.
        case cancelled
        /// It was there, and is deleted.
        case deleted

        /// The program is at it, or will be.
        public var isUnderWay: Bool { self == .waiting || self == .reading || self == .writing }
        /// Nothing more will come of it.
        public var isOver: Bool { self == .cancelled || self == .deleted }
    }

    public var id: RecordID
    public var form: ExportForm
    /// What was chosen; nil where the key that opens it is gone.
    public var filter: ChronologyFilter?
    /// Whose knowledge on which day it is, where it is not all of it as it stands.
    public var known: KnownAt?
    /// The names of the agency and of the theme that were chosen.
    public var agencyName: String?
    public var themeName: String?
    /// Microseconds since 1970, UTC, as all times here.
    public var askedAt: Int64
    public var state: State
    /// For the next command about it.
    public var version: Int
    /// Entries in it, once they are known.
    public var entries: Int?
    /// Bytes of the file, once there is one.
    public var bytes: Int?
    /// Why there is no file; empty otherwise.
    public var message: String
    public var readyAt: Int64?
    /// When it is deleted.
    public var endsAt: Int64?

    public init(
        id: RecordID, form: ExportForm, filter: ChronologyFilter?, askedAt: Int64, state: State, version: Int,
        entries: Int? = nil, bytes: Int? = nil, message: String = "", readyAt: Int64? = nil, endsAt: Int64? = nil
    ) {
        self.id = id
        self.form = form
        self.filter = filter
        self.askedAt = askedAt
        self.state = state
        self.version = version
        self.entries = entries
        self.bytes = bytes
        self.message = message
        self.readyAt = readyAt
        self.endsAt = endsAt
    }
}

/// A file to be given out, a piece at a time.
public struct ExportedFile: Sendable {
    public var form: ExportForm
    /// It holds what was known on a day, not all there is: its name says so.
    public var isKnown: Bool
    public var bytes: Int
    public var pieces: Int
    /// One of its pieces, by its place from 0; at most 256 KiB.
    public var piece: @Sendable (Int) async throws -> [UInt8]

    public init(
        form: ExportForm, isKnown: Bool = false, bytes: Int, pieces: Int,
        piece: @escaping @Sendable (Int) async throws -> [UInt8]
    ) {
        self.form = form
        self.isKnown = isKnown
        self.bytes = bytes
        self.pieces = pieces
        self.piece = piece
    }
}

/// Chronologies to take along, as pages list and fetch them. Asking for one and doing away with one are commands.
///
/// Every function throws ``CommandRefusal`` where the one asking may not, and the store's own failures.
public protocol ExportTaking: Sendable {
    /// For how many days a file is kept.
    var exportDays: Int { get }

    /// Those this person asked for in the review, newest first; what is over is left out.
    func exports(for reader: ReviewReader) async throws -> [ChronologyExport]

    /// One of them, those that are over too.
    /// - Throws: ``CommandRefusal/noSuchExport`` also where it is another's.
    func export(_ id: RecordID, for reader: ReviewReader) async throws -> ChronologyExport

    /// The file, for its owner alone. Asked again: whether they may still read all it was made from. On record before a
    /// byte is given out.
    /// - Throws: ``CommandRefusal/noSuchExport``, ``CommandRefusal/wrongState(_:)`` where there is no file (any more).
    func fetchExport(_ id: RecordID, for reader: ReviewReader) async throws -> ExportedFile
}

/// Whose knowledge of a chronology, and at the end of which day.
public struct KnownPart: Sendable, Hashable {
    /// Place in ``IntegratedChronology/agencies``; nil for all together.
    public var agency: Int?
    public var day: CivilDate

    public init(agency: Int?, day: CivilDate) {
        self.agency = agency
        self.day = day
    }
}

/// A file made of a chronology.
public struct WrittenFile: Sendable {
    public var bytes: [UInt8]
    /// Entries in it: of what was known on a day fewer than it was made from.
    public var entries: Int

    public init(bytes: [UInt8], entries: Int) {
        self.bytes = bytes
        self.entries = entries
    }
}

/// Makes a file of a chronology.
public protocol ChronologyWriting: Sendable {
    /// Takes seconds and more for a large case: not on a thread that serves pages.
    /// - Parameters:
    ///   - from: the first day the timeline shows; nil for all.
    ///   - to: the last one.
    ///   - findings: what people decided of what the program finds in it; nil where none of that goes in.
    ///   - known: whose knowledge at the end of which day it is to hold, in place of all; marked so on its pages.
    func write(
        _ chronology: IntegratedChronology, as form: ExportForm, from: CivilDate?, to: CivilDate?,
        findings: DecidedFindings?, known: KnownPart?
    ) async throws -> Result<WrittenFile, ExportProblem>
}

/// Why no file could be made, in plain words without a word of a record.
public struct ExportProblem: Error, Sendable, Hashable {
    public var message: String

    public init(_ message: String) { self.message = message }
}
