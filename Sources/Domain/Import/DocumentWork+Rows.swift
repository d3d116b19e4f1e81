/// Rows into entries.
extension DocumentWork {
    mutating func addEntries(of table: SourceTable, _ first: TableLayout, _ finder: LayoutFinder) {
        var layout = first
        var sorter = RowSorter(layout: layout)
        let hidden = hiddenColumns[table.number] ?? []
        var dividers = table.textBefore.filter { $0.utf8.count <= 60 && !PlainWords.isBlank($0) }
        if let name = table.name, document.tables.count > 1 || ColumnHeadings.isYear(name) { dividers.append(name) }
        let bands = sorter.bands(in: table.rows)
        var around = Surroundings(startsTable: true)
        for (position, row) in table.rows.enumerated() {
            let said = document.rowsSaid[SourcePlace(table: table.number, row: row.number)]
            if said == false {
                setAside(row, of: table, .saidNoEntry)
                continue
            }
            if said == nil, position >= layout.firstRow, sorter.mayBeHeading(row),
                let further = finder.furtherLayout(table, at: position, above: layout)
            {
                layout = further
                sorter = RowSorter(layout: layout)
                around.startsTable = true
            }
            if said == nil, let reason = sorter.reason(row, at: position) {
                setAside(row, of: table, reason)
                switch reason {
                case .divider:
                    dividers.append(joined(row))
                    around.band = sorter.band(row)
                    askAboutDivider(joined(row))
                case .title:
                    for cell in row.cells where !PlainWords.isBlank(cell.text) {
                        titles.append(cell.text)
                        children.addTitle(cell.text)
                    }
                default: break
                }
                continue
            }
            if said == nil, bands.contains(position) {
                setAside(row, of: table, .divider)
                around.band = sorter.band(row)
                continue
            }
            if around.asked?.headings != layout.headings {
                around.asked = (layout.headings, ColumnOfChild.find(headings: layout.headings))
            }
            around.dividers = dividers
            around.date = layout.dateParts?.compose(row, carried: &around.carried)
            var accounts = [-1]
            if layout.column(.account) != nil {
                let filled = row.cells.indices.filter { column in
                    column < layout.width && layout.columns[column].kind == .account
                        && !PlainWords.isBlank(row.cells[column].text)
                }
                if !filled.isEmpty { accounts = filled }
            }
            for (part, account) in accounts.enumerated() {
                around.account = account
                around.part = layout.part + part
                addEntry(row, of: table, layout, hidden: hidden, around)
                around.startsTable = false
                around.dividers = []
            }
            report.sharingLine += accounts.count - 1
            if !dateCells[dateCells.count - 1].text.isEmpty, !isDated(byBand: around, row, layout) { around.band = nil }
            dividers = []
        }
    }

    /// The row took its date from the band above and has none of its own.
    func isDated(byBand around: Surroundings, _ row: SourceRow, _ layout: TableLayout) -> Bool {
        guard around.band != nil else { return false }
        guard let date = layout.column(.date), date < row.cells.count else { return true }
        return PlainWords.isBlank(row.cells[date].text) || CellLooks.isTime(row.cells[date])
    }

    /// A line across the table may be an account and not a heading: then somebody has to look at it.
    mutating func askAboutDivider(_ words: String) {
        let count = words.split(whereSeparator: \.isWhitespace).count
        guard count >= 9 || count >= 6 && LeadingDate.find(words + " .") != nil else { return }
        let message =
            "A line across the table may tell of an event: “\(PlainWords.excerpt(words))”. It is not in the chronology."
        if report.problems.contains(where: { $0.message == message }) { return }
        report.problems.append(
            Problem(
                .textOutsideTable, message, suggestion: "If it does, please put it into a row of its own with its date."
            ))
    }

    /// What a row's reading takes from beside the row itself.
    struct Surroundings {
        var dividers: [String] = []
        var startsTable = false
        /// The date put together from its columns, where it stands in parts.
        var date: (text: String, fromAbove: String?)?
        var carried = DateParts.Carried()
        /// The columns that ask of one child by name, and the headings they were found in.
        var asked: (headings: [String], columns: [Int: ColumnOfChild])?
        /// The band across the table above the row, where it holds a day.
        var band: SourceCell?
        /// The column whose account this entry is, in a table with a column for each agency.
        var account = -1
        /// Which of the entries of its line it is.
        var part = 0
    }

    mutating func addEntry(
        _ row: SourceRow, of table: SourceTable, _ layout: TableLayout, hidden: Set<Int>, _ around: Surroundings
    ) {
        var fields: [EntryField] = []
        var cell = DateCell(text: "", dividers: around.dividers, startsTable: around.startsTable)
        var recorded: DateCell?
        var agency: String?
        var notes: [Note] = []
        var problems: [Problem] = []
        var eventContinues = false
        var seen: [ChildSeen] = []
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
            if kind == .account {
                if column != around.account { continue }
                agency = PlainWords.trimmed(layout.headings[column])
                fields.append(EntryField(kind: .event, heading: layout.headings[column], text: source.text))
                continue
            }
            switch kind {
            case .date where layout.dateParts != nil: break
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
            if !hidden.isEmpty, hidden.contains(column + 1) {
                let isRead = [.date, .event, .time, .endDate].contains(kind)
                notes.append(Self.hiddenColumn(layout.headings[column], isRead: isRead))
                hiddenCells.count(column + 1, layout.headings[column], isRead: isRead, table: table.number)
                if !isRead { continue }
            }
            if UnclearAnswer.kinds.contains(kind) {
                let answer = answers.answer(source.text)
                if answer.isUnclear, UnclearAnswer.isBareMark(source.text) {
                    let mark = PlainWords.trimmed(source.text)
                    let place = BareMarks(mark: mark, kind: kind, heading: layout.headings[column])
                    bareMarks[place, default: []].append(entries.count)
                } else if answer.isUnclear {
                    problems.append(UnclearAnswer.problem(source.text, kind, heading: layout.headings[column]))
                }
                if kind == .childSeen { seen.append(answer.seen) }
            }
            if let asked = around.asked?.columns[column], ColumnOfChild.kinds.contains(kind) {
                fields.append(EntryField(kind: kind, heading: asked.asks, text: asked.labelled(source.text)))
                continue
            }
            fields.append(EntryField(kind: kind, heading: layout.headings[column], text: source.text))
        }
        if let date = around.date {
            cell.text = date.text
            cell.continuesAbove = false
            if let above = date.fromAbove {
                notes.append(
                    Note(.dateFromParts, "“\(above)” stands in a row above; the rest of the date is this row’s."))
            }
        } else if let column = layout.dateInEvent, column < row.cells.count,
            let date = LeadingDate.find(row.cells[column].text)
        {
            cell.text = date
            notes.append(Note(.dateFromParts, "The date stands at the beginning of the account."))
        } else if let band = around.band, !cell.continuesAbove,
            PlainWords.isBlank(cell.text) || CellLooks.isTime(SourceCell(cell.text))
        {
            if !PlainWords.isBlank(cell.text) { cell.timeText = cell.text }
            Self.fill(&cell, from: band)
            notes.append(Note(.dateFromParts, "The date stands in the line above these rows."))
        } else if Self.isContinued(cell.text) {
            cell.text = ""
            cell.continuesAbove = true
        }
        if let weekday = layout.weekday, weekday < row.cells.count { cell.weekdayText = row.cells[weekday].text }
        if row.isHidden { notes.append(Self.hiddenRow) }
        if table.isHidden {
            notes.append(Note(.hiddenInSource, "This row stands in a hidden sheet of the agency's file."))
        }
        if let wide = Self.wideAccount(row, fields, layout) {
            fields.append(EntryField(kind: .event, heading: wide.heading, text: wide.text))
            cell.text = LeadingDate.find(wide.text) ?? cell.text
        }
        if eventContinues {
            notes.append(Note(.joinedRows, "The event is one cell with the row above; its words stand there."))
        } else if !fields.contains(where: { $0.kind == .event }) {
            problems.append(Self.emptyEvent(fields))
        }
        if document.format == .csv, let unheaded = Self.unheaded(fields) {
            problems.append(unheaded)
        }
        entries.append(
            ChronologyEntry(
                id: EntryID(
                    file: String(document.digest.prefix(12)), table: table.number, row: row.number, part: around.part),
                file: 0,
                agency: 0, date: DateReading(verbatim: cell.text), fields: fields,
                childSeen: ChildSeenColumn.together(seen),
                notes: notes,
                problems: problems))
        agencyWords.append(agency)
        dateCells.append(cell)
        recordedCells.append(recorded)
    }

    /// A row whose only words stand in one cell across the table and begin with their date.
    static func wideAccount(_ row: SourceRow, _ fields: [EntryField], _ layout: TableLayout) -> EntryField? {
        guard fields.count == 1, fields[0].kind == .date, fields[0].text.utf8.count > 40,
            row.cells.contains(where: { $0.joins == .left }), LeadingDate.find(fields[0].text) != nil
        else { return nil }
        return fields[0]
    }

    static func emptyEvent(_ fields: [EntryField]) -> Problem {
        let telling = fields.filter {
            $0.text.utf8.count > 12 && ![.date, .time, .endDate, .recorded, .reference, .agency].contains($0.kind)
        }
        if telling.isEmpty {
            return Problem(
                .emptyEvent, "No event is written in this row.",
                suggestion: "What happened? Or can the row go?")
        }
        let places = telling.map { $0.heading.isEmpty ? "a column without a heading" : "“\($0.heading)”" }
        return Problem(
            .emptyEvent, "The event is empty; words stand under \(places.joined(separator: ", ")).",
            suggestion: "Do they tell what happened?")
    }

    /// Words beyond the last heading of a text file: a comma inside them was taken for the end of a value.
    static func unheaded(_ fields: [EntryField]) -> Problem? {
        let extra = fields.filter { $0.kind == .other && $0.heading.isEmpty }
        guard extra.contains(where: { $0.text.utf8.count > 2 }) else { return nil }
        return Problem(
            .unreadCell,
            "This line has more values than there are headings: a comma inside the words may have cut them.",
            suggestion: "Please send the file with each text in quotation marks, or as a workbook.")
    }

    static let hiddenRow = Note(.hiddenInSource, "This row is hidden in the agency's file.")

    static func hiddenColumn(_ heading: String, isRead: Bool) -> Note {
        let column = PlainWords.isBlank(heading) ? "A column" : "The column “\(PlainWords.excerpt(heading, limit: 60))”"
        return Note(
            .hiddenInSource,
            isRead
                ? "\(column) is hidden in the agency's file; it was read."
                : "\(column) is hidden in the agency's file; its words are left out.")
    }

    static func unread(_ code: String, under heading: String) -> Problem {
        Problem(
            .unreadCell,
            code.isEmpty
                ? "The cell under “\(heading)” is a formula, and the file holds no result for it."
                : "The cell under “\(heading)” shows an error (\(code)).",
            suggestion: "Please give the words or date that should stand there.")
    }

    /// A time that lost its format: a part of a day.
    static func clock(_ number: Double) -> ClockTime? {
        guard number > 0, number < 1 else { return nil }
        let minutes = Int((number * 1440).rounded())
        return ClockTime(hour: minutes / 60, minute: minutes % 60)
    }

    /// "cont'd" in place of a date: the row goes on from the one above.
    static func isContinued(_ text: String) -> Bool {
        guard text.utf8.count <= 24 else { return false }
        return ["contd", "cont d", "cont", "continued", "continues", "as above contd"].contains(PlainWords.key(text))
    }

    static func fill(_ cell: inout DateCell, from source: SourceCell) {
        cell.text = source.text
        switch source.typed {
        case .date(let day, let time):
            cell.typed = day
            cell.typedTime = time
        case .number(let number): cell.serial = number
        default: break
        }
    }

    mutating func setAside(_ row: SourceRow, of table: SourceTable, _ reason: SetAsideRow.Reason) {
        report.setAside.append(
            SetAsideRow(place: SourcePlace(table: table.number, row: row.number), reason: reason, text: joined(row)))
    }

    func joined(_ row: SourceRow) -> String {
        row.cells.filter { !PlainWords.isBlank($0.text) }.map { PlainWords.trimmed($0.text) }.joined(separator: " | ")
    }

    func tableName(_ table: SourceTable) -> String {
        table.name.map { "the sheet “\($0)”" } ?? "table \(table.number)"
    }
}
