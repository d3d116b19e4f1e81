/// The state of importing one document, step by step in the order of the methods.
struct DocumentWork {
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
    var hiddenCells = HiddenCells()
    var answers = AnswersRead()
    /// Rows with a bare mark in place of an answer, by the heading it stands under.
    var bareMarks: [BareMarks: [Int]] = [:]
    /// Where the chronologies of a table that holds several next to each other begin, by table.
    var halfStarts: [Int: [Int]] = [:]

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
        let forms = FormTables(document.tables)
        let template = TemplateGuidance.tables(document)
        for table in document.tables {
            // A nested table's words are part of its cell already; it is read on its own only where the table around
            // it is mere layout.
            if let outer = table.nestedIn, !nestedRead.contains(outer.table), isChronology(outer.table) { continue }
            let said = mapping?.table(table.number, of: document.name)
            var layout = finder.find(table, carried: carried, mapping: said)
            let isGuidance = template.guidance.contains(table.number)
            // Where a person says what its columns hold, it is no template's.
            let isOfTemplate = said == nil && (isGuidance || template.lists.contains(table.number))
            if isOfTemplate { layout.role = .notChronology }
            addTitles(of: table, layout)
            keepOutside(table.textBefore, above: table.number)
            let before = entries.count
            if isOfTemplate {
                leaveOut(table, isGuidance: isGuidance)
            } else if layout.role != .chronology, let own = forms.forms[table.number], let form = forms.layout {
                layout = form
                add(own, of: table, forms, form)
            } else if layout.role == .chronology {
                if layout.halves.isEmpty {
                    if let beside = UnreadParts.listBeside(table, layout, document.format, tableName(table)) {
                        report.problems.append(beside)
                    }
                    addEntries(of: table, layout, finder)
                } else {
                    addHalves(of: table, layout, finder)
                }
                carried = layout
            } else {
                setAsideAll(of: table, layout)
            }
            if table.nestedIn != nil { nestedRead.insert(table.number) }
            report.tables.append(
                TableReport(
                    number: table.number, name: table.name, role: layout.role,
                    columns: layout.role == .chronology ? layout.mappings : [], lineCount: table.rows.count,
                    entryCount: entries.count - before, heading: Self.heading(above: table)))
        }
        keepOutside(document.textAfter, above: nil)
        for line in document.textAfter where CellLooks.startsWithDay(line) {
            addLooseText(line, after: document.tables.last?.name)
        }
        for line in document.pageText where !Self.isPageNumber(line) {
            report.remarks.append(SourceRemark(.pageText, text: line))
            if CellLooks.startsWithDay(line) { addLooseText(line, after: nil) }
        }
        settleBareMarks()
        if entries.isEmpty, let problem = UnreadParts.noEntries(document) { report.problems.append(problem) }
    }

    /// Where a mark in place of an answer stands.
    struct BareMarks: Hashable {
        var mark: String
        var kind: ColumnKind
        var heading: String
    }

    /// Asks about each mark in its row, or once where the file writes it again and again.
    private mutating func settleBareMarks() {
        for (column, rows) in bareMarks.sorted(by: { ($0.value[0], $0.key.heading) < ($1.value[0], $1.key.heading) }) {
            if rows.count >= UnclearAnswer.fewestOfHabit {
                report.problems.append(
                    UnclearAnswer.habit(column.mark, column.kind, heading: column.heading, times: rows.count))
                continue
            }
            for row in rows {
                entries[row].problems.append(
                    UnclearAnswer.problem(column.mark, column.kind, heading: column.heading))
            }
        }
    }

    /// Keeps the paragraphs beside the tables: what stands there may be the only place where something is said.
    mutating func keepOutside(_ lines: [String], above table: Int?) {
        for line in lines where !PlainWords.isBlank(line) {
            let place = table.map { SourcePlace(table: $0, row: 0) }
            report.remarks.append(SourceRemark(.outsideText, place: place, text: line))
        }
    }

    /// The last line above a table, where it is short enough to be its heading.
    static func heading(above table: SourceTable) -> String? {
        guard let line = table.textBefore.last(where: { !PlainWords.isBlank($0) }), line.utf8.count <= 80 else {
            return nil
        }
        return PlainWords.excerpt(line)
    }

    /// "Page 3 of 12", "- 3 -".
    static func isPageNumber(_ line: String) -> Bool {
        line.utf8.count <= 40
            && PlainWords.key(line).split(separator: " ").allSatisfy {
                ["page", "of", "p", "tudalen", "o"].contains($0) || Int($0) != nil
            }
    }

    mutating func add(
        _ own: [FormTables.Form], of table: SourceTable, _ forms: FormTables, _ layout: TableLayout
    ) {
        var lines = Set<Int>()
        for form in own {
            lines.formUnion(form.rows.map(\.number))
            addEntry(forms.row(form, width: layout.width), of: table, layout, hidden: [], Surroundings())
            for row in form.rows.dropFirst() { setAside(row, of: table, .formLine) }
        }
        for row in table.rows where !lines.contains(row.number) {
            let blank = row.cells.allSatisfy { PlainWords.isBlank($0.text) }
            setAside(row, of: table, row.isDeleted ? .deleted : blank ? .empty : .title)
        }
    }

    func isChronology(_ number: Int) -> Bool {
        report.tables.contains { $0.number == number && $0.role == .chronology }
    }

    mutating func addTitles(of table: SourceTable, _ layout: TableLayout) {
        for line in table.textBefore where !PlainWords.isBlank(line) {
            if CellLooks.startsWithDay(line) { addLooseText(line, after: table.name) }
            titles.append(line)
            children.addTitle(line)
        }
        if layout.role == .key, let header = layout.headingRows.last ?? (table.rows.isEmpty ? nil : 0) {
            children.addKey(rows: Array(table.rows.dropFirst()), headings: table.rows[header].cells.map(\.text))
        }
    }

    mutating func addLooseText(_ line: String, after table: String?) {
        report.problems.append(
            Problem(
                .textOutsideTable,
                "A paragraph outside the tables looks like an entry: “\(PlainWords.excerpt(line))”. It is not in the chronology.",
                suggestion: "If it is one, please put it into a row of the table."))
    }

    /// What our own template told its author, or offered to choose from. Anything written among its lines stays a line of the
    /// agency's.
    mutating func leaveOut(_ table: SourceTable, isGuidance: Bool) {
        for row in table.rows {
            let isBlank = row.cells.allSatisfy { PlainWords.isBlank($0.text) }
            let isOurs = !isGuidance || TemplateGuidance.isLine(row)
            setAside(
                row, of: table,
                row.isDeleted ? .deleted : isBlank ? .empty : isOurs ? .templateHint : .notChronology)
        }
    }

    mutating func setAsideAll(of table: SourceTable, _ layout: TableLayout) {
        let wholeTable = layout.role == .notChronology ? UnreadParts.tableNotRead(table, tableName(table)) : nil
        if let wholeTable { report.problems.append(wholeTable) }
        for row in table.rows {
            let blank = row.cells.allSatisfy { PlainWords.isBlank($0.text) }
            let reason: SetAsideRow.Reason =
                row.isDeleted ? .deleted : blank ? .empty : layout.role == .key ? .key : .notChronology
            setAside(row, of: table, reason)
            if layout.role != .notChronology || blank || wholeTable != nil { continue }
            let dated = row.cells.contains { $0.joins == .none && CellLooks.isDay($0) }
            let wordy = row.cells.contains { $0.text.utf8.count > 30 }
            if dated && wordy {
                report.problems.append(
                    Problem(
                        .textOutsideTable,
                        "Row \(row.number) of \(tableName(table)) has a date but stands in a table that is not read as a chronology: “\(PlainWords.excerpt(joined(row)))”.",
                        suggestion: "If it belongs to the chronology, please put it into the table of the chronology."))
            }
        }
    }
}
