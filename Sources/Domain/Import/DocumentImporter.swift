/// Turns one file, as physically read, into entries and an account of every other line.
///
/// Pure and independent of other files, so that files can be imported side by side.
public struct DocumentImporter: Sendable {
    public var caseFile: CaseFile?
    public var mapping: MappingFile?

    public init(caseFile: CaseFile? = nil, mapping: MappingFile? = nil) {
        self.caseFile = caseFile
        self.mapping = mapping
    }

    /// The result for one file: entries in file order, not yet placed among the agencies of the case.
    public struct Result: Sendable {
        var report: FileReport
        var entries: [ChronologyEntry]
        /// Words of the agency column of each entry, where there is one.
        var agencyWords: [String?]
        var agencyName: String
        var agencyInferred: Bool
        var children: ChildrenInFiles
    }

    /// Sorts a document's rows into entries and rows set aside, each with its place.
    public func read(_ document: SourceDocument) -> Result {
        var work = DocumentWork(document: document, caseFile: caseFile, mapping: mapping)
        work.sortTables()
        work.readDates()
        work.attachRemarks()
        work.checkRows()
        return work.finish()
    }

    /// The account of a file that could not be read at all.
    public func refused(name: String, digest: String, error: ReadingError) -> Result {
        Result(
            report: FileReport(name: name, digest: digest, refusal: error), entries: [], agencyWords: [],
            agencyName: "",
            agencyInferred: true, children: ChildrenInFiles())
    }
}

/// The state of importing one document, step by step in the order of the methods.
private struct DocumentWork {
    let document: SourceDocument
    let caseFile: CaseFile?
    let mapping: MappingFile?
    var report: FileReport
    var entries: [ChronologyEntry] = []
    var agencyWords: [String?] = []
    var dateCells: [DateCell] = []
    var recordedCells: [DateCell?] = []
    var children = ChildrenInFiles()
    var titles: [String] = []
    /// Columns hidden in the source, by table: their words are held back unless the chronology needs them.
    var hiddenColumns: [Int: Set<Int>] = [:]

    init(document: SourceDocument, caseFile: CaseFile?, mapping: MappingFile?) {
        self.document = document
        self.caseFile = caseFile
        self.mapping = mapping
        report = FileReport(name: document.name, digest: document.digest, format: document.format)
        report.readAs = document.readAs
        for remark in document.remarks where remark.kind == .hiddenColumn {
            if let place = remark.place, place.column > 0 {
                hiddenColumns[place.table, default: []].insert(place.column)
            }
        }
    }

    // MARK: - Tables and rows

    mutating func sortTables() {
        var carried: TableLayout?
        var nestedRead = Set<Int>()
        let finder = LayoutFinder()
        for table in document.tables {
            // A nested table's words are part of its cell already; it is read on its own only where the table around
            // it is mere layout.
            if let outer = table.nestedIn, !nestedRead.contains(outer.table), isChronology(outer.table) { continue }
            let layout = finder.find(
                table, carried: carried, mapping: mapping?.table(table.number, of: document.name))
            addTitles(of: table, layout)
            let before = entries.count
            if layout.role == .chronology {
                addEntries(of: table, layout)
                carried = layout
            } else {
                setAsideAll(of: table, layout)
            }
            if table.nestedIn != nil { nestedRead.insert(table.number) }
            report.tables.append(
                TableReport(
                    number: table.number, name: table.name, role: layout.role,
                    columns: layout.role == .chronology ? layout.mappings : [], lineCount: table.rows.count,
                    entryCount: entries.count - before))
        }
        for line in document.textAfter where CellLooks.startsWithDay(line) {
            addLooseText(line, after: document.tables.last?.name)
        }
    }

    private func isChronology(_ number: Int) -> Bool {
        report.tables.contains { $0.number == number && $0.role == .chronology }
    }

    private mutating func addTitles(of table: SourceTable, _ layout: TableLayout) {
        for line in table.textBefore where !PlainWords.isBlank(line) {
            if CellLooks.startsWithDay(line) { addLooseText(line, after: table.name) }
            titles.append(line)
            children.addTitle(line)
        }
        if layout.role == .key, let header = layout.headingRows.last ?? (table.rows.isEmpty ? nil : 0) {
            children.addKey(rows: Array(table.rows.dropFirst()), headings: table.rows[header].cells.map(\.text))
        }
    }

    private mutating func addLooseText(_ line: String, after table: String?) {
        report.problems.append(
            Problem(
                .textOutsideTable,
                "A paragraph outside the tables looks like an entry: “\(PlainWords.excerpt(line))”. It is not in the chronology.",
                suggestion: "Ask for it to be put into a row of the table."))
    }

    private mutating func setAsideAll(of table: SourceTable, _ layout: TableLayout) {
        for row in table.rows {
            let blank = row.cells.allSatisfy { PlainWords.isBlank($0.text) }
            let reason: SetAsideRow.Reason =
                row.isDeleted ? .deleted : blank ? .empty : layout.role == .key ? .key : .notChronology
            setAside(row, of: table, reason)
            if layout.role != .notChronology || blank { continue }
            let dated = row.cells.contains { $0.joins == .none && CellLooks.isDay($0) }
            let wordy = row.cells.contains { $0.text.utf8.count > 30 }
            if dated && wordy {
                report.problems.append(
                    Problem(
                        .textOutsideTable,
                        "Row \(row.number) of \(tableName(table)) has a date but stands in a table that is not read as a chronology: “\(PlainWords.excerpt(joined(row)))”.",
                        suggestion: "Name its columns in casement-mapping.yaml if it belongs to the chronology."))
            }
        }
    }

    private mutating func addEntries(of table: SourceTable, _ layout: TableLayout) {
        let sorter = RowSorter(layout: layout)
        let hidden = hiddenColumns[table.number] ?? []
        var dividers = table.textBefore.filter { $0.utf8.count <= 60 && !PlainWords.isBlank($0) }
        if document.tables.count > 1, let name = table.name { dividers.append(name) }
        var starts = true
        for (position, row) in table.rows.enumerated() {
            if let reason = sorter.reason(row, at: position) {
                setAside(row, of: table, reason)
                switch reason {
                case .divider: dividers.append(joined(row))
                case .title:
                    for cell in row.cells where !PlainWords.isBlank(cell.text) {
                        titles.append(cell.text)
                        children.addTitle(cell.text)
                    }
                default: break
                }
                continue
            }
            addEntry(row, of: table, layout, hidden: hidden, dividers: dividers, startsTable: starts)
            dividers = []
            starts = false
        }
    }

    private mutating func addEntry(
        _ row: SourceRow, of table: SourceTable, _ layout: TableLayout, hidden: Set<Int>, dividers: [String],
        startsTable: Bool
    ) {
        var fields: [EntryField] = []
        var cell = DateCell(text: "", dividers: dividers, startsTable: startsTable)
        var recorded: DateCell?
        var agency: String?
        var notes: [Note] = []
        var problems: [Problem] = []
        var eventContinues = false
        fields.reserveCapacity(layout.width)
        for (column, source) in row.cells.enumerated() where column < layout.width {
            let kind = layout.columns[column].kind
            if kind == .event, source.joins == .above { eventContinues = true }
            if kind == .date { cell.continuesAbove = source.joins == .above }
            if source.text.isEmpty || PlainWords.isBlank(source.text) {
                if case .error = source.typed {} else { continue }
            }
            if case .error(let code) = source.typed {
                // A formula without its result matters only where the entry needs it.
                if code.isEmpty, ![.date, .time, .endDate, .event].contains(kind) { continue }
                problems.append(Self.unread(code, under: layout.headings[column]))
                if kind == .date { cell.isUnread = true }
            }
            switch kind {
            case .date: Self.fill(&cell, from: source)
            case .time:
                cell.timeText = source.text
                if case .time(let time) = source.typed { cell.timeTyped = time }
                if case .date(_, let time?) = source.typed { cell.timeTyped = time }
                if case .number(let number) = source.typed { cell.timeTyped = Self.clock(number) }
            case .endDate:
                cell.endText = source.text
                if case .date(let day, _) = source.typed { cell.endTyped = day }
            case .recorded:
                var other = DateCell(text: "")
                Self.fill(&other, from: source)
                recorded = other
            case .agency: agency = PlainWords.trimmed(source.text)
            default: break
            }
            if hidden.contains(column + 1), ![.date, .event, .time, .endDate].contains(kind) { continue }
            fields.append(EntryField(kind: kind, heading: layout.headings[column], text: source.text))
        }
        if row.isHidden { notes.append(Note(.hiddenInSource, "This row is hidden in the agency's file.")) }
        if eventContinues {
            notes.append(Note(.joinedRows, "The event is one cell with the row above; its words stand there."))
        } else if !fields.contains(where: { $0.kind == .event }) {
            problems.append(
                Problem(
                    .emptyEvent, "No event is written in this row.",
                    suggestion: "Ask what happened, or whether the row can go."))
        }
        let seen = fields.first { $0.kind == .childSeen }.map { ChildSeenColumn.reading($0.text) } ?? .notStated
        entries.append(
            ChronologyEntry(
                id: EntryID(file: String(document.digest.prefix(12)), table: table.number, row: row.number), file: 0,
                agency: 0, date: DateReading(verbatim: cell.text), fields: fields, childSeen: seen, notes: notes,
                problems: problems))
        agencyWords.append(agency)
        dateCells.append(cell)
        recordedCells.append(recorded)
    }

    private static func unread(_ code: String, under heading: String) -> Problem {
        Problem(
            .unreadCell,
            code.isEmpty
                ? "The cell under “\(heading)” is a formula, and the file holds no result for it."
                : "The cell under “\(heading)” shows an error (\(code)).",
            suggestion: "Ask for the words or date that should stand there.")
    }

    /// A time that lost its format: a part of a day.
    private static func clock(_ number: Double) -> ClockTime? {
        guard number > 0, number < 1 else { return nil }
        let minutes = Int((number * 1440).rounded())
        return ClockTime(hour: minutes / 60, minute: minutes % 60)
    }

    private static func fill(_ cell: inout DateCell, from source: SourceCell) {
        cell.text = source.text
        switch source.typed {
        case .date(let day, let time):
            cell.typed = day
            cell.typedTime = time
        case .number(let number): cell.serial = number
        default: break
        }
    }

    private mutating func setAside(_ row: SourceRow, of table: SourceTable, _ reason: SetAsideRow.Reason) {
        report.setAside.append(
            SetAsideRow(place: SourcePlace(table: table.number, row: row.number), reason: reason, text: joined(row)))
    }

    private func joined(_ row: SourceRow) -> String {
        row.cells.filter { !PlainWords.isBlank($0.text) }.map { PlainWords.trimmed($0.text) }.joined(separator: " | ")
    }

    private func tableName(_ table: SourceTable) -> String {
        table.name.map { "the sheet “\($0)”" } ?? "table \(table.number)"
    }

    // MARK: - Dates, remarks, checks

    mutating func readDates() {
        let column = DateColumn(periodStart: caseFile?.periodStart, periodEnd: caseFile?.periodEnd)
        let (readings, problems) = column.readWhole(dateCells)
        report.problems += problems
        for index in entries.indices { entries[index].date = readings[index] }
        let recorded = column.readRecorded(recordedCells, beside: readings)
        for (index, reading) in recorded.enumerated() { entries[index].recorded = reading }
    }

    mutating func attachRemarks() {
        var position: [SourcePlace: Int] = [:]
        for (index, entry) in entries.enumerated() {
            position[SourcePlace(table: entry.id.table, row: entry.id.row)] = index
        }
        for remark in document.remarks {
            if let place = remark.place, place.row > 0, remark.kind != .hiddenRow,
                let index = position[SourcePlace(table: place.table, row: place.row)]
            {
                entries[index].remarks.append(remark)
            } else {
                report.remarks.append(remark)
            }
        }
    }

    mutating func checkRows() {
        struct Sight: Hashable {
            var day: CivilDate?
            var last: CivilDate?
            var words: String
        }
        var first: [Sight: Int] = [:]
        for index in entries.indices {
            let entry = entries[index]
            let words = entry.event
            if let day = entry.recorded?.latest, let happened = entry.date.earliest, day < happened,
                entry.recorded?.problems.isEmpty == true, entry.date.problems.isEmpty
            {
                entries[index].problems.append(
                    Problem(
                        .recordedBeforeEvent, "It is recorded as entered on \(day.british), before the event itself.",
                        suggestion: "Ask which of the two dates is right."))
            }
            if words.utf8.count < 12 { continue }
            let sight = Sight(day: entry.date.earliest, last: entry.date.latest, words: words)
            if let earlier = first[sight] {
                entries[index].problems.append(
                    Problem(
                        .duplicateRow,
                        "The same date and words stand in row \(entries[earlier].id.row)"
                            + (entries[earlier].id.table == entry.id.table
                                ? "." : " of table \(entries[earlier].id.table)."),
                        suggestion: "Ask whether it happened twice or was entered twice."))
            } else {
                first[sight] = index
            }
        }
    }

    // MARK: - Result

    mutating func finish() -> DocumentImporter.Result {
        report.entryCount = entries.count
        report.earliest = entries.compactMap { $0.date.problems.isEmpty ? $0.date.earliest : nil }.min()
        report.latest = entries.compactMap { $0.date.problems.isEmpty ? $0.date.latest : nil }.max()
        var columnWords: [String: Int] = [:]
        for case let words? in agencyWords { columnWords[words, default: 0] += 1 }
        let naming = AgencyNaming(caseFile: caseFile)
        let found = naming.name(
            file: document.name, mapped: mapping?.files.first { $0.name == document.name }?.agency, titles: titles,
            column: columnWords)
        report.agencyKnownFrom = found.knownFrom
        return DocumentImporter.Result(
            report: report, entries: entries, agencyWords: agencyWords, agencyName: found.name,
            agencyInferred: found.isInferred, children: children)
    }
}
