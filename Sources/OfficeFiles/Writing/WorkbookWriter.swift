public import Domain

/// Writes an Excel workbook: what stands out, the chronology, what is to settle, what was understood of it, the import
/// report with the dates to confirm, how the files were read, the files, and the lines set aside.
///
/// Verbatim words are always string cells. Words longer than a cell holds go on in rows of their own (docs/outputs.md).
public struct WorkbookWriter: ChronologyWriter {
    /// Rows made at a time on one thread. Fixed, so that the bytes do not depend on the number of cores.
    static let rowsAtATime = 1024
    /// Rows a sheet can hold, the heading row left out.
    static let rowsOfSheet = 1_048_575

    public init() {}

    public func bytes(_ chronology: IntegratedChronology) throws(WritingError) -> [UInt8] {
        let sheet = ChronologySheet(chronology)
        let report = ImportReport(chronology)
        let title = chronology.title ?? "Integrated chronology"
        let rows = WorkbookChronology(sheet, title: title)
        let understood = try WorkbookUnderstanding.sheets(chronology, title: title, place: rows.place)
        // What stands out comes first, as in every document; the other sheets of its kind after the chronology.
        var parts = Array(understood.prefix(1))
        parts += try rows.sheets()
        parts.append(try WorkbookLists.toSettle(report, title: title, place: rows.place))
        parts += understood.dropFirst()
        parts.append(
            try WorkbookReport.sheet(report.askBlocks, name: "Import report", title: title, place: rows.place))
        if let dates = try WorkbookLists.toConfirm(report, title: title, place: rows.place) { parts.append(dates) }
        parts.append(
            try WorkbookReport.sheet(report.readBlocks, name: "How files were read", title: title, place: rows.place))
        parts.append(try WorkbookLists.files(report, chronology, title: title))
        parts.append(try WorkbookLists.setAside(chronology, title: title))
        return try WorkbookPackage.bytes(parts, title: title)
    }
}
