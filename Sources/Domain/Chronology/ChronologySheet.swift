/// An integrated chronology laid out as one table for people to read: the one layout behind every output (workbook,
/// Word, CSV, web page), so that they agree about columns, order and words.
///
/// Verbatim words are passed on untouched. Columns that no entry fills are left out, except the essential ones.
public struct ChronologySheet: Sendable {
    /// One column, in the order shown.
    public struct Column: Sendable, Hashable {
        public var id: ColumnID
        public var heading: String
        /// Relative width; about the number of characters a spreadsheet column of that width shows.
        public var width: Int
        public var kind: ColumnContent

        public init(id: ColumnID, heading: String, width: Int, kind: ColumnContent) {
            self.id = id
            self.heading = heading
            self.width = width
            self.kind = kind
        }
    }

    /// What the cells of a column hold: writers choose formats by it.
    public enum ColumnContent: Sendable, Hashable {
        /// Whole numbers.
        case number
        /// Days.
        case date
        /// A word or a name; worth a filter.
        case short
        /// Sentences, perhaps of several lines.
        case words
    }

    /// One cell. `words` may hold line breaks ("\n") and anything else a file may hold, control characters included.
    public enum Cell: Sendable, Hashable {
        case empty
        case number(Int)
        case date(CivilDate)
        case words(String)

        /// The cell as plain text: a day as "12 Mar 2001", an empty cell as "".
        public var text: String {
            switch self {
            case .empty: ""
            case .number(let number): String(number)
            case .date(let day): SheetWords.day(day)
            case .words(let words): words
            }
        }
    }

    public let chronology: IntegratedChronology
    /// The columns shown, in order.
    public let columns: [Column]
    /// Column of each ``ColumnID`` by its raw value; -1 where it is not shown.
    private let slots: [Int]

    public init(_ chronology: IntegratedChronology) {
        self.chronology = chronology
        let filled = Self.filledColumns(chronology)
        var shown: [Column] = []
        var slots = [Int](repeating: -1, count: ColumnID.allCases.count)
        for id in ColumnID.allCases where id.isEssential || filled.contains(id) {
            slots[id.rawValue] = shown.count
            shown.append(Column(id: id, heading: id.heading, width: id.width, kind: id.content))
        }
        columns = shown
        self.slots = slots
    }

    /// One row for each entry, in the order of the chronology.
    public var rowCount: Int { chronology.entries.count }

    /// Place of a column in ``columns``; nil where it is not shown.
    public func place(of id: ColumnID) -> Int? {
        let slot = slots[id.rawValue]
        return slot < 0 ? nil : slot
    }

    /// All cells of a row (from 0), one for each of ``columns``.
    public func cells(row: Int) -> [Cell] {
        var cells: [Cell] = []
        fill(&cells, row: row)
        return cells
    }

    /// One cell; for a whole row ``fill(_:row:)`` is much quicker.
    public func cell(row: Int, column: Int) -> Cell { cells(row: row)[column] }

    /// Puts the cells of a row (from 0) into an array kept by the caller, so that a writer of many rows allocates once.
    public func fill(_ cells: inout [Cell], row: Int) {
        if cells.count == columns.count {
            for index in cells.indices { cells[index] = .empty }
        } else {
            cells = [Cell](repeating: .empty, count: columns.count)
        }
        let entry = chronology.entries[row]
        func put(_ id: ColumnID, _ cell: Cell) {
            let slot = slots[id.rawValue]
            if slot >= 0 { cells[slot] = cell }
        }
        put(.number, .number(row + 1))
        fillDates(entry, put)
        put(.agency, .words(Self.agencyName(entry.agency, in: chronology)))
        put(.childSeenReading, Self.words(SheetWords.childSeen(entry.childSeen)))
        for field in entry.fields { addField(field, to: &cells) }
        if !entry.remarks.isEmpty {
            put(.remarks, Self.words(entry.remarks.map(SheetWords.remark).joined(separator: "\n")))
        }
        if entry.hasProblems {
            put(.toSettle, Self.words(SheetWords.problems(entry.allProblems)))
        }
        if entry.hasNotes {
            put(.assumed, Self.words(SheetWords.notes(entry.allNotes)))
        }
        if !chronology.panel.isEmpty, let panel = chronology.panel[entry.id] {
            put(.panelWeight, Self.words(panel.weightWords))
            put(.panelThemes, Self.words(panel.themes.joined(separator: ", ")))
            put(.panelNotes, Self.words(panel.notes.joined(separator: "\n")))
            put(.panelQuestions, Self.words(panel.questions.joined(separator: "\n")))
            put(.panelDecisions, Self.words(panel.decisions.joined(separator: "\n")))
        }
        put(.file, .words(Self.fileName(entry.file, in: chronology)))
        put(.table, .number(entry.id.table))
        put(.row, .number(entry.id.row))
        put(.identity, .words(entry.id.description))
    }

    private func fillDates(_ entry: ChronologyEntry, _ put: (ColumnID, Cell) -> Void) {
        let date = entry.date
        if let day = date.earliest { put(.date, .date(day)) }
        if date.latest != date.earliest, let day = date.latest { put(.to, .date(day)) }
        put(.dateAsWritten, Self.words(date.verbatim))
        put(.precision, Self.words(SheetWords.precision(date)))
        if let time = date.time { put(.time, .words(SheetWords.time(time, until: date.endTime))) }
        if let day = entry.recorded?.earliest { put(.recorded, .date(day)) }
    }

    /// Puts the words of one source column into its cell, after any words of an earlier column of the same kind.
    private func addField(_ field: EntryField, to cells: inout [Cell]) {
        guard !field.text.isEmpty, let id = ColumnID.column(for: field.kind) else { return }
        let slot = slots[id.rawValue]
        guard slot >= 0 else { return }
        let words = id == .other ? SheetWords.labelled(field.heading, field.text) : field.text
        // The date as written is known already from its reading, unless the reading kept no words.
        if case .words(let before) = cells[slot] {
            if id != .dateAsWritten { cells[slot] = .words(before + "\n" + words) }
        } else {
            cells[slot] = .words(words)
        }
    }

    private static func words(_ text: String) -> Cell { text.isEmpty ? .empty : .words(text) }

    static func agencyName(_ index: Int, in chronology: IntegratedChronology) -> String {
        chronology.agencies.indices.contains(index) ? chronology.agencies[index].name : ""
    }

    static func fileName(_ index: Int, in chronology: IntegratedChronology) -> String {
        chronology.files.indices.contains(index) ? chronology.files[index].name : ""
    }

    /// The columns at least one entry has something for.
    private static func filledColumns(_ chronology: IntegratedChronology) -> Set<ColumnID> {
        var filled = [Bool](repeating: false, count: ColumnID.allCases.count)
        for entry in chronology.entries {
            let date = entry.date
            if date.latest != date.earliest, date.latest != nil { filled[ColumnID.to.rawValue] = true }
            if date.isUncertain || (date.precision != .day && date.precision != .unknown) {
                filled[ColumnID.precision.rawValue] = true
            }
            if date.time != nil { filled[ColumnID.time.rawValue] = true }
            if entry.recorded?.earliest != nil { filled[ColumnID.recorded.rawValue] = true }
            if entry.childSeen != .notStated { filled[ColumnID.childSeenReading.rawValue] = true }
            if !entry.remarks.isEmpty { filled[ColumnID.remarks.rawValue] = true }
            if entry.hasProblems { filled[ColumnID.toSettle.rawValue] = true }
            if entry.hasNotes { filled[ColumnID.assumed.rawValue] = true }
            for field in entry.fields where !field.text.isEmpty {
                guard let id = ColumnID.column(for: field.kind), !filled[id.rawValue] else { continue }
                // Words that only repeat what a column of ours shows already do not earn a column of their own.
                if id == .agencyAsWritten, field.text == agencyName(entry.agency, in: chronology) { continue }
                if id == .timeAsWritten, let time = date.time, field.text == SheetWords.time(time, until: date.endTime)
                {
                    continue
                }
                filled[id.rawValue] = true
            }
        }
        for panel in chronology.panel.values {
            if panel.weight != nil { filled[ColumnID.panelWeight.rawValue] = true }
            if !panel.themes.isEmpty { filled[ColumnID.panelThemes.rawValue] = true }
            if !panel.notes.isEmpty { filled[ColumnID.panelNotes.rawValue] = true }
            if !panel.questions.isEmpty { filled[ColumnID.panelQuestions.rawValue] = true }
            if !panel.decisions.isEmpty { filled[ColumnID.panelDecisions.rawValue] = true }
        }
        return Set(ColumnID.allCases.filter { filled[$0.rawValue] })
    }
}
