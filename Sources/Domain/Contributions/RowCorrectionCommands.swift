/// Says what one row of a file should have been, or says it otherwise than before. It counts once the file is read again.
public struct CorrectRow: Sendable {
    public var board: RecordID
    /// The newest version of the file.
    public var submission: RecordID
    /// Of the correction, where the row has none yet.
    public var id: RecordID
    /// The row, in that version.
    public var table: Int
    public var row: Int
    /// The correction's version the person saw; 0 where there was none.
    public var version: Int
    /// The row's words in the file.
    public var rowWords: String
    public var says: RowCorrection

    public init(
        board: RecordID, submission: RecordID, id: RecordID, table: Int, row: Int, version: Int, rowWords: String,
        says: RowCorrection
    ) {
        self.board = board
        self.submission = submission
        self.id = id
        self.table = table
        self.row = row
        self.version = version
        self.rowWords = rowWords
        self.says = says
    }
}

/// Takes a correction out again: its wordings stay on record, and the row is as it came once the file is read again.
public struct WithdrawCorrection: Sendable {
    public var board: RecordID
    public var submission: RecordID
    public var correction: RecordID
    /// The version the person saw.
    public var version: Int
    public var reason: String

    public init(board: RecordID, submission: RecordID, correction: RecordID, version: Int, reason: String) {
        self.board = board
        self.submission = submission
        self.correction = correction
        self.version = version
        self.reason = reason
    }
}

/// Puts the bytes of the newest version of a file on their way once more, to be read with the corrections made on it.
public struct ReadAgain: Sendable {
    public var board: RecordID
    public var submission: RecordID
    /// Of the file on its way.
    public var id: RecordID
    /// The same bytes, staged for the agency.
    public var file: RecordID
    /// Of the work that reads it.
    public var job: RecordID

    public init(board: RecordID, submission: RecordID, id: RecordID, file: RecordID, job: RecordID) {
        self.board = board
        self.submission = submission
        self.id = id
        self.file = file
        self.job = job
    }
}

/// A correction as it stands for one version of a file.
public struct CorrectionState: Sendable, Hashable {
    /// One of its wordings.
    public struct Wording: Sendable, Hashable {
        public var number: Int
        public var says: RowCorrection
        public var author: String
        /// Microseconds since 1970, UTC.
        public var writtenAt: Int64
        /// Why it was taken out; nil where it was not.
        public var withdrawal: String?

        public init(number: Int, says: RowCorrection, author: String, writtenAt: Int64, withdrawal: String? = nil) {
            self.number = number
            self.says = says
            self.author = author
            self.writtenAt = writtenAt
            self.withdrawal = withdrawal
        }
    }

    public var id: RecordID
    public var table: Int
    public var row: Int
    /// The row's words as they came.
    public var rowWords: String
    /// The oldest first; never empty.
    public var wordings: [Wording]
    /// For the next command about it.
    public var version: Int
    /// Which wording was laid over this version of the file; nil where none was.
    public var laid: Int?

    public init(
        id: RecordID, table: Int, row: Int, rowWords: String, wordings: [Wording], version: Int, laid: Int? = nil
    ) {
        self.id = id
        self.table = table
        self.row = row
        self.rowWords = rowWords
        self.wordings = wordings
        self.version = version
        self.laid = laid
    }

    /// The last wording; nil where the correction was taken out.
    public var now: Wording? { wordings.last.flatMap { $0.withdrawal == nil ? $0 : nil } }
    public var isWithdrawn: Bool { now == nil }
    /// It is not in this version of the file as it stands now.
    public var isWaiting: Bool { laid != now?.number }

    /// As it is laid over a file; nil where it was taken out.
    public var toLay: LaidCorrection? { now.map(laying) }
    /// As it was laid over this version of the file.
    public var wasLaid: LaidCorrection? { wordings.first { $0.number == laid }.map(laying) }

    private func laying(_ wording: Wording) -> LaidCorrection {
        LaidCorrection(
            correction: id, wording: wording.number, table: table, row: row, rowWords: rowWords, says: wording.says,
            author: wording.author, writtenAt: wording.writtenAt)
    }
}

/// What was corrected in one version of a file, and what may be.
public struct FileCorrections: Sendable, Hashable {
    /// In the order of the file. For those who may not correct: those that were laid over it, as they were laid.
    public var all: [CorrectionState]
    /// The person may correct rows of this version, now.
    public var mayCorrect: Bool
    /// Tables whose rows can be corrected cell by cell.
    public var tables: Set<Int>
    /// It is being read again, or that waits for somebody to keep it.
    public var onItsWay: RecordID?

    public init(
        all: [CorrectionState], mayCorrect: Bool = false, tables: Set<Int> = [], onItsWay: RecordID? = nil
    ) {
        self.all = all
        self.mayCorrect = mayCorrect
        self.tables = tables
        self.onItsWay = onItsWay
    }

    /// Corrections made, changed or taken out since the file was read.
    public var waiting: Int { all.count(where: \.isWaiting) }

    /// The correction of a row, taken out or not.
    public func correction(table: Int, row: Int) -> CorrectionState? {
        all.first { $0.table == table && $0.row == row && !$0.isWithdrawn }
            ?? all.first { $0.table == table && $0.row == row }
    }
}

/// One row of a file as it came, to be corrected.
public struct RowToCorrect: Sendable, Hashable {
    /// One cell.
    public struct Cell: Sendable, Hashable {
        /// Of the column, from 1.
        public var column: Int
        public var heading: String
        /// What the column was taken for; nil for one nobody knows.
        public var kind: ColumnKind?
        /// The words in the file.
        public var came: String

        public init(column: Int, heading: String, kind: ColumnKind?, came: String) {
            self.column = column
            self.heading = heading
            self.kind = kind
            self.came = came
        }

        /// The words in the file, without white space at their ends.
        public var words: String { PlainWords.trimmed(came) }
    }

    public var fileName: String
    /// Of the file, from 1.
    public var version: Int
    public var table: Int
    public var row: Int
    public var cells: [Cell]
    public var rowWords: String
    /// Why it was set aside; nil where it is an entry.
    public var aside: SetAsideRow.Reason?
    /// What is to be settled of it, in sentences.
    public var problems: [FilePreview.Finding]
    public var correction: CorrectionState?

    public init(
        fileName: String, version: Int, table: Int, row: Int, cells: [Cell], rowWords: String,
        aside: SetAsideRow.Reason? = nil, problems: [FilePreview.Finding] = [], correction: CorrectionState? = nil
    ) {
        self.fileName = fileName
        self.version = version
        self.table = table
        self.row = row
        self.cells = cells
        self.rowWords = rowWords
        self.aside = aside
        self.problems = problems
        self.correction = correction
    }
}

/// Rows of kept files corrected in place, as pages show and do it. The policy is asked with each; what shows words of a file is
/// on record before it is given out.
///
/// Every function throws ``CommandRefusal`` where the one asking may not, and the store's own failures.
public protocol RowCorrecting: Sendable {
    /// - Throws: ``CommandRefusal/noSuchSubmission`` also where its entries are not for this reader.
    func corrections(of submission: RecordID, for reader: ReviewReader) async throws -> FileCorrections

    /// A row as it came, read out of the file.
    /// - Throws: ``CommandRefusal/noSuchRow`` where there is none that could be corrected cell by cell.
    func rowToCorrect(
        table: Int, row: Int, of submission: RecordID, for reader: ReviewReader, reading: any FileReading
    ) async throws -> RowToCorrect

    /// Puts a file on its way once more, to be read with the corrections made on it.
    /// - Returns: the file on its way; the one that is on its way already, where there is one.
    func readAgain(_ submission: RecordID, for reader: ReviewReader) async throws -> RecordID
}
