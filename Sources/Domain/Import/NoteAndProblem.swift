/// Something assumed or inferred, shown to the reader but asking nothing of anybody (design, "Notes and problems").
public struct Note: Sendable, Hashable {
    /// What was assumed; explained in docs/import.md.
    public enum Kind: String, Sendable, CaseIterable, Codable {
        case yearCarriedDown = "year_carried_down"
        case yearFromDivider = "year_from_divider"
        case yearFromRowsBelow = "year_from_rows_below"
        case yearFromCasePeriod = "year_from_case_period"
        case yearFromFileName = "year_from_file_name"
        case centuryAssumed = "century_assumed"
        case dateRepeatedFromAbove = "date_repeated_from_above"
        case countedFromRowAbove = "counted_from_row_above"
        case spreadsheetSerial = "spreadsheet_serial"
        case monthFirst = "month_first"
        /// A wording was given its plain reading (a misspelt month, a holiday, several dates in one cell).
        case dateInterpreted = "date_interpreted"
        /// The date stands in several columns, perhaps in part in a row above.
        case dateFromParts = "date_from_parts"
        case timeFromColumn = "time_from_column"
        case agencyInferred = "agency_inferred"
        case columnInferred = "column_inferred"
        /// An agency of the case file that sent nothing.
        case agencyWithoutFile = "agency_without_file"
        case joinedRows = "joined_rows"
        case editedBeforeImport = "edited_before_import"
        case hiddenInSource = "hidden_in_source"
        /// A folder inside a folder that was given, which is not looked into.
        case folderNotRead = "folder_not_read"
        /// Why an entry is taken as known to an agency on a day, or what was left out of a chronology "as known then".
        case knownAtDate = "known_at_date"
        /// The row was corrected after it was received: what the file has, by whom it was corrected, when and why.
        case correctedInPlace = "corrected_in_place"
    }
    public var kind: Kind
    /// A short plain sentence. May hold words of the record: shown in outputs, never logged.
    public var message: String

    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }
}

/// Something a person has to settle. Problems never remove a row and never change what was written.
public struct Problem: Sendable, Hashable {
    /// What is wrong; explained in docs/import.md.
    public enum Kind: String, Sendable, CaseIterable, Codable {
        case impossibleDate = "impossible_date"
        case notADate = "not_a_date"
        case undated
        case weekdayMismatch = "weekday_mismatch"
        case yearTypo = "year_typo"
        case outOfOrder = "out_of_order"
        case outsidePeriod = "outside_period"
        case ambiguousDate = "ambiguous_date"
        case impossibleTime = "impossible_time"
        case recordedBeforeEvent = "recorded_before_event"
        case endBeforeStart = "end_before_start"
        case emptyEvent = "empty_event"
        /// What stands in a column that asks yes or no of a child says neither, nor that it is not recorded.
        case unclearAnswer = "unclear_answer"
        case duplicateRow = "duplicate_row"
        case unreadCell = "unread_cell"
        case textOutsideTable = "text_outside_table"
        /// A table with dates or accounts in it whose columns could not be told.
        case tableNotRead = "table_not_read"
        /// A file most of whose rows stand in another file too.
        case repeatedFile = "repeated_file"
        /// Passages with tracked changes that were neither accepted nor refused.
        case unsettledChanges = "unsettled_changes"
        /// Rows, columns or sheets that the file hides.
        case hiddenParts = "hidden_parts"
        /// A sentence beside the rows says that part of the record is missing.
        case saidMissing = "said_missing"
        /// A file with words in it of which nothing became an entry.
        case noEntries = "no_entries"
    }
    public var kind: Kind
    /// What is wrong, in one plain sentence. May hold words of the record: shown in outputs, never logged.
    public var message: String
    /// What to do or what was probably meant; never applied by the program.
    public var suggestion: String?

    public init(_ kind: Kind, _ message: String, suggestion: String? = nil) {
        self.kind = kind
        self.message = message
        self.suggestion = suggestion
    }
}
