/// The words of the import report: short, plain and blameless, since they are read out to the agencies.
public enum ImportReportWords {
    // MARK: - To ask

    /// What is wrong, counted: "30 entries have no date."
    public static func heading(_ kind: Problem.Kind, count: Int) -> String {
        let (one, many) = headings(kind)
        return count == 1 ? "1 " + one : SheetWords.grouped(count) + " " + many
    }

    private static func headings(_ kind: Problem.Kind) -> (one: String, many: String) {
        switch kind {
        case .impossibleDate: ("date is not in the calendar.", "dates are not in the calendar.")
        case .notADate: ("date cell holds no date.", "date cells hold no date.")
        case .undated: ("entry has no date.", "entries have no date.")
        case .weekdayMismatch:
            ("day of the week does not fit its date.", "days of the week do not fit their dates.")
        case .yearTypo: ("year may be mistyped.", "years may be mistyped.")
        case .outOfOrder: ("date is out of order with its neighbours.", "dates are out of order with their neighbours.")
        case .outsidePeriod:
            ("date is well outside the period of the review.", "dates are well outside the period of the review.")
        case .ambiguousDate: ("date can be read in two ways.", "dates can be read in two ways.")
        case .impossibleTime: ("time is not on the clock.", "times are not on the clock.")
        case .recordedBeforeEvent:
            ("entry was recorded before it happened.", "entries were recorded before they happened.")
        case .endBeforeStart: ("period ends before it begins.", "periods end before they begin.")
        case .emptyEvent: ("entry does not say what happened.", "entries do not say what happened.")
        case .unclearAnswer:
            ("answer about a child is neither yes nor no.", "answers about a child are neither yes nor no.")
        case .duplicateRow: ("row repeats another row.", "rows repeat other rows.")
        case .unreadCell: ("cell could not be read.", "cells could not be read.")
        case .tableNotRead: ("table is not read as a chronology.", "tables are not read as a chronology.")
        case .repeatedFile:
            ("file repeats most of another file.", "files repeat most of another file.")
        case .noEntries: ("file holds no entry that could be found.", "files hold no entry that could be found.")
        case .unsettledChanges:
            (
                "passage has a tracked change that was neither accepted nor refused.",
                "passages have tracked changes that were neither accepted nor refused."
            )
        case .hiddenParts: ("part of the file is hidden.", "parts of the file are hidden.")
        case .saidMissing:
            (
                "sentence of the file says that part of the record is missing.",
                "sentences of the file say that part of the record is missing."
            )
        case .textOutsideTable: ("piece of text stands outside the tables.", "pieces of text stand outside the tables.")
        }
    }

    /// What the agency is asked to do.
    public static func request(_ kind: Problem.Kind, count: Int) -> String {
        let one = count == 1
        switch kind {
        case .impossibleDate, .yearTypo:
            return one ? "Please check it against the record." : "Please check them against the record."
        case .notADate, .undated:
            return "Please give the date, or the month or year if the record shows no more."
        case .weekdayMismatch: return "Please say which is right: the day of the week or the date."
        case .outOfOrder: return "Please check the date. If it is right, nothing need change."
        case .outsidePeriod: return "Please check the year. If it is right, nothing need change."
        case .ambiguousDate: return "Please write the month as a word."
        case .impossibleTime: return "Please check the time against the record."
        case .recordedBeforeEvent: return "Please check both dates: when it happened and when it was recorded."
        case .endBeforeStart: return "Please check both dates: the first day and the last."
        case .emptyEvent: return "Please say what happened, or that the row can be left out."
        case .unclearAnswer:
            return one
                ? "Please answer yes or no, or write “not recorded” if the record does not say."
                : "Please answer yes or no each time, or write “not recorded” where the record does not say."
        case .duplicateRow: return "Please say whether this is one event entered twice, or two events."
        case .unreadCell: return "Please type the words in again and send the file afresh."
        case .tableNotRead:
            return
                "If it tells of events, please send it as a table with a heading over each column, one of them “Date”."
        case .repeatedFile: return "Please say which version counts."
        case .noEntries:
            return "Please send the chronology as a table: a row for each event, with its date and what happened."
        case .unsettledChanges:
            return "We used the new words and left out the deleted ones. Please say which words are final."
        case .hiddenParts:
            return "Please say whether we may use what is hidden, both what we left out and what we kept."
        case .saidMissing:
            return "Please say what exactly is missing, whether it has been found since, and whether we may have it."
        case .textOutsideTable: return "If it tells of an event, please move it into the table as a row of its own."
        }
    }

    // MARK: - Assumed

    /// What was assumed; asks nothing of anybody.
    public static func assumed(_ kind: Note.Kind) -> String {
        switch kind {
        case .yearCarriedDown: "Year carried down from the row above"
        case .yearFromDivider: "Year taken from a heading above the rows"
        case .yearFromRowsBelow: "Year taken from the rows below"
        case .yearFromCasePeriod: "Year taken from the period of the case"
        case .yearFromFileName: "Year taken from the name of the file"
        case .centuryAssumed: "Century filled in for a year of two figures"
        case .dateRepeatedFromAbove: "Date taken from the row above (blank, merged or “ditto”)"
        case .countedFromRowAbove: "Date counted from the row above (“two weeks later”)"
        case .spreadsheetSerial: "Bare number read as a spreadsheet date"
        case .monthFirst: "Date read month first"
        case .dateInterpreted: "Date worked out from the words"
        case .dateFromParts: "Date put together from columns for day, month and year"
        case .timeFromColumn: "Time taken from its own column"
        case .agencyInferred: "Agency worked out from the file"
        case .columnInferred: "Column recognised by what it holds"
        case .agencyWithoutFile: "Agency of the case from which no file came"
        case .joinedRows: "Rows joined into one entry"
        case .editedBeforeImport: "Text changed with track changes before it was sent"
        case .hiddenInSource: "Hidden in the file"
        case .folderNotRead: "Folder inside a folder, not looked into"
        case .knownAtDate: "What was known on the day asked for"
        case .correctedInPlace: "Corrected after it was received"
        }
    }

    // MARK: - How a file was read

    static func format(_ format: SourceFormat) -> String {
        switch format {
        case .docx: "Word document"
        case .xlsx: "Excel workbook"
        case .odt: "OpenDocument text"
        case .ods: "OpenDocument spreadsheet"
        case .csv: "text with separators (CSV)"
        case .pdf: "PDF"
        case .doc: "Word document (old format)"
        case .rtf: "rich text"
        }
    }

    static func role(_ role: TableReport.Role) -> String {
        switch role {
        case .chronology: "read as a chronology"
        case .key: "a key to people, agencies or abbreviations; not entries"
        case .notChronology: "not a chronology; set aside"
        }
    }

    static func basis(_ basis: ColumnMapping.Basis) -> String {
        switch basis {
        case .heading: "by its heading"
        case .content: "by what it holds"
        case .mappingFile: "as the mapping file says"
        case .carried: "as in the table before"
        case .none: "not recognised"
        }
    }

    /// Why rows were set aside, counted: "3 repeated heading rows".
    static func reason(_ reason: SetAsideRow.Reason, count: Int) -> String {
        switch reason {
        case .title: SheetWords.count(count, "title")
        case .header: SheetWords.count(count, "heading row")
        case .repeatedHeader: SheetWords.count(count, "repeated heading row")
        case .groupHeader:
            SheetWords.count(count, "heading row over groups of columns", "heading rows over groups of columns")
        case .divider: SheetWords.count(count, "divider")
        case .empty: SheetWords.count(count, "empty row")
        case .key: SheetWords.count(count, "row of a key", "rows of a key")
        case .notChronology:
            SheetWords.count(count, "row of a table that is no chronology", "rows of tables that are no chronology")
        case .continuation: SheetWords.count(count, "row joined to the entry above", "rows joined to the entry above")
        case .deleted: SheetWords.count(count, "row deleted with track changes", "rows deleted with track changes")
        case .templateHint: SheetWords.count(count, "row of the form’s own guidance", "rows of the form’s own guidance")
        case .formLine: SheetWords.count(count, "further line of a form", "further lines of forms")
        case .closing: SheetWords.count(count, "total or signature line")
        case .saidNoEntry: SheetWords.count(count, "row said to be no entry", "rows said to be no entries")
        }
    }

    /// Why a row was set aside.
    public static func reason(_ reason: SetAsideRow.Reason) -> String {
        switch reason {
        case .title: "Title"
        case .header: "Heading row"
        case .repeatedHeader: "Heading row repeated"
        case .groupHeader: "Heading row over groups of columns"
        case .divider: "Divider"
        case .empty: "Empty"
        case .key: "Row of a key"
        case .notChronology: "Table is no chronology"
        case .continuation: "Joined to the entry above"
        case .deleted: "Deleted with track changes"
        case .templateHint: "The form’s own guidance"
        case .formLine: "Further line of a form; its words are in the entry"
        case .closing: "Total or signature"
        case .saidNoEntry: "Said to be no entry"
        }
    }

    // MARK: - Places

    static func isSheet(_ format: SourceFormat?) -> Bool { format == .xlsx || format == .ods }

    /// "Sheet “Events”", "Table 2".
    static func table(_ number: Int, name: String?, format: SourceFormat?) -> String {
        if isSheet(format) {
            guard let name, !name.isEmpty else { return "Sheet \(number)" }
            return "Sheet “\(name)”"
        }
        return "Table \(number)"
    }

    /// "sheet “Events”, row 17", "table 2, rows 5 to 9"; in a CSV file, "row 17".
    static func place(
        _ place: SourcePlace, to lastRow: Int?, tableName: String?, onlyTable: Bool, format: SourceFormat?
    ) -> String {
        var words = ""
        if place.row > 0 {
            words = "row \(place.row)"
            if let lastRow, lastRow > place.row { words = "rows \(place.row) to \(lastRow)" }
        }
        if place.column > 0 { words += (words.isEmpty ? "" : ", ") + "column " + column(place.column, format: format) }
        if format == .csv, !words.isEmpty { return words }
        if isSheet(format), onlyTable, !words.isEmpty { return words }
        var title = table(place.table, name: tableName, format: format)
        title = title.prefix(1).lowercased() + title.dropFirst()
        return words.isEmpty ? title : title + ", " + words
    }

    /// "C" in spreadsheets and CSV, "3" elsewhere.
    static func column(_ number: Int, format: SourceFormat?) -> String {
        guard isSheet(format) || format == .csv else { return String(number) }
        var letters = ""
        var rest = number
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    /// The first words of a text on one line, cut at a space with "…".
    public static func short(_ text: String, limit: Int) -> String {
        var text = text
        return text.withUTF8 { short($0, limit: limit) }
    }

    /// "I asked whether Mr" says nothing: words cut short never end at a title, whose name would be lost.
    private static func withoutTitle(_ words: String) -> String {
        guard let space = words.lastIndex(of: " "),
            titles.contains(words[words.index(after: space)...].lowercased())
        else { return words }
        return String(words[..<space])
    }

    private static let titles: Set<String> = [
        "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "pc", "dc", "ps", "sgt",
    ]

    /// Over bytes, since it is asked for thousands of rows; `limit` counts letters, not bytes.
    private static func short(_ text: UnsafeBufferPointer<UInt8>, limit: Int) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(min(text.count, limit * 2) + 4)
        var count = 0
        /// The last space: letters before it, and bytes.
        var lastSpace: (count: Int, bytes: Int)?
        var at = 0
        while at < text.count {
            let space = spaceWidth(text, at)
            if space > 0 {
                if count == 0 || lastSpace?.count == count - 1 {
                    at += space
                    continue
                }
                lastSpace = (count, out.count)
            }
            if count == limit {
                // Cut at the last space, unless that would throw away half of the words.
                if let lastSpace, lastSpace.count > limit / 2 { out.removeLast(out.count - lastSpace.bytes) }
                return withoutTitle(String(decoding: out, as: UTF8.self)) + " …"
            }
            if space > 0 {
                out.append(0x20)
                at += space
            } else {
                // A letter with the bytes that belong to it.
                repeat {
                    out.append(text[at])
                    at += 1
                } while at < text.count && text[at] & 0xC0 == 0x80
            }
            count += 1
        }
        if out.last == 0x20 { out.removeLast() }
        return String(decoding: out, as: UTF8.self)
    }

    /// Bytes of the white space (Unicode's property) at a place, or 0.
    private static func spaceWidth(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        let byte = text[at]
        if byte < 0x80 { return byte == 0x20 || (byte >= 9 && byte <= 13) ? 1 : 0 }
        if byte == 0xC2 { return text[at + 1] == 0x85 || text[at + 1] == 0xA0 ? 2 : 0 }
        guard byte >= 0xE1, byte <= 0xE3 else { return 0 }
        switch (byte, text[at + 1], text[at + 2]) {
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
            (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
            return 3
        default: return 0
        }
    }
}
