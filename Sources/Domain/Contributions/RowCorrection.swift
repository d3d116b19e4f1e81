/// What somebody says a row of a file should have been: whether it is an entry, and what its cells should say. The file itself
/// stays as it came.
public struct RowCorrection: Sendable, Hashable, Codable {
    /// A cell that should say something else.
    public struct Cell: Sendable, Hashable, Codable {
        /// Of the column, from 1.
        public var column: Int
        public var heading: String
        /// The words in the file.
        public var came: String
        /// The words that count; empty where the cell should be.
        public var words: String

        public init(column: Int, heading: String, came: String, words: String) {
            self.column = column
            self.heading = heading
            self.came = came
            self.words = words
        }
    }

    /// Otherwise the row is set aside.
    public var isEntry: Bool
    /// Those that differ from the file, in the order of the columns.
    public var cells: [Cell]
    /// Why; may be empty.
    public var reason: String

    public init(isEntry: Bool, cells: [Cell], reason: String = "") {
        self.isEntry = isEntry
        self.cells = cells
        self.reason = reason
    }

    /// A heading as far as it is shown, on one line.
    public static func brief(_ heading: String) -> String { PlainWords.excerpt(heading, limit: 80) }

    /// What it says, on one line: “Date: 14/02/2014; no entry”.
    public var summary: String {
        let cells = cells.map { "\($0.heading): \($0.words)" }
        return (cells + (isEntry ? [] : ["no entry"])).joined(separator: "; ")
    }

    /// What a file with these words in a column of this kind would be asked; nil where nothing. Words that only the rows
    /// around them make a date of ("ditto", a day without its year) are for the whole file to be read with.
    public static func objection(to words: String, in kind: ColumnKind) -> Problem? {
        if PlainWords.isBlank(words) { return nil }
        let sure: Set<Problem.Kind> = [.impossibleDate, .impossibleTime, .weekdayMismatch]
        switch kind {
        case .date, .recorded, .endDate:
            let reading = DateReader().read(words)
            if let found = reading.problems.first(where: { sure.contains($0.kind) }) { return found }
            if reading.earliest != nil || reading.latest != nil || reading.time != nil { return nil }
            // A word or two may stand for the date above; anything with figures in it is meant as a date.
            guard words.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
            let column = DateColumn().read([DateCell(text: "1 March 2001"), DateCell(text: words)])
            return column.last?.problems.first { $0.kind == .notADate || sure.contains($0.kind) }
        case .time:
            var cell = DateCell(text: "1 March 2001")
            cell.timeText = words
            return DateColumn().read([cell]).first?.problems.first { sure.contains($0.kind) }
        default: return nil
        }
    }
}

/// A correction in one of its wordings, at a row of one document.
public struct LaidCorrection: Sendable, Hashable, Codable {
    /// The correction's key, as text.
    public var key: String
    /// Which of its wordings, from 1.
    public var wording: Int
    public var table: Int
    /// Physical row, from 1.
    public var row: Int
    /// The row's words in the file it was made on.
    public var rowWords: String
    public var says: RowCorrection
    public var author: String
    /// Microseconds since 1970, UTC.
    public var writtenAt: Int64

    public init(
        correction: RecordID, wording: Int, table: Int, row: Int, rowWords: String, says: RowCorrection, author: String,
        writtenAt: Int64
    ) {
        key = correction.description
        self.wording = wording
        self.table = table
        self.row = row
        self.rowWords = rowWords
        self.says = says
        self.author = author
        self.writtenAt = writtenAt
    }

    /// The correction's key.
    public var correction: RecordID { RecordID(key) ?? RecordID(high: 0, low: 0) }

    var place: SourcePlace { SourcePlace(table: table, row: row) }

    /// What every entry of the row says of it.
    public var note: Note {
        let day = CivilDate(dayNumber: Int32(truncatingIfNeeded: writtenAt / 86_400_000_000))
        let who = "\(author) on \(day.british)"
        var sentences = says.cells.map { cell in
            let heading =
                cell.heading.isEmpty ? "column \(cell.column)" : "“\(PlainWords.excerpt(cell.heading, limit: 60))”"
            return PlainWords.isBlank(cell.came)
                ? "in the file \(heading) is empty"
                : "in the file \(heading) says “\(PlainWords.excerpt(cell.came, limit: 400))”"
        }
        if sentences.isEmpty { sentences = ["in the file the row stands as it does here, and is an entry"] }
        let reason = PlainWords.isBlank(says.reason) ? "" : " Why: \(PlainWords.excerpt(says.reason, limit: 400))"
        return Note(.correctedInPlace, "Corrected by \(who): \(sentences.joined(separator: "; ")).\(reason)")
    }
}

/// Corrections set against a document: those whose row is in it, at their places there, and those whose row is not.
public struct PlacedCorrections: Sendable, Hashable, Codable {
    public var laid: [LaidCorrection]
    public var lost: [LaidCorrection]

    public init(laid: [LaidCorrection] = [], lost: [LaidCorrection] = []) {
        self.laid = laid
        self.lost = lost
    }

    public var isEmpty: Bool { laid.isEmpty && lost.isEmpty }

    /// A row is the one a correction was made on where it has the same words and stands in the same place, or is the only one
    /// that has them.
    public init(_ corrections: [LaidCorrection], in document: SourceDocument) {
        self.init()
        if corrections.isEmpty { return }
        var places: [String: [SourcePlace]] = [:]
        let wanted = Set(corrections.map(\.rowWords))
        for table in document.tables {
            for row in table.rows {
                let words = row.words
                if wanted.contains(words) {
                    places[words, default: []].append(SourcePlace(table: table.number, row: row.number))
                }
            }
        }
        var taken: Set<SourcePlace> = []
        for correction in corrections {
            let found = places[correction.rowWords] ?? []
            let place = found.contains(correction.place) ? correction.place : found.count == 1 ? found[0] : nil
            guard let place, taken.insert(place).inserted else {
                lost.append(correction)
                continue
            }
            var correction = correction
            (correction.table, correction.row) = (place.table, place.row)
            laid.append(correction)
        }
    }

    /// The document with the corrections laid over its cells.
    public func applied(to document: SourceDocument) -> SourceDocument {
        var document = document
        let byTable = Dictionary(grouping: laid, by: \.table)
        for index in document.tables.indices {
            guard let own = byTable[document.tables[index].number] else { continue }
            let byRow = Dictionary(own.map { ($0.row, $0) }) { first, _ in first }
            for place in document.tables[index].rows.indices {
                guard let correction = byRow[document.tables[index].rows[place].number] else { continue }
                document.tables[index].rows[place].lay(correction.says.cells)
                document.rowsSaid[correction.place] = correction.says.isEntry
            }
        }
        return document
    }

    /// Has every entry of a corrected row say so.
    public func note(in entries: inout [ChronologyEntry]) {
        if laid.isEmpty { return }
        let byPlace = Dictionary(laid.map { ($0.place, $0) }) { first, _ in first }
        for index in entries.indices {
            let id = entries[index].id
            if let correction = byPlace[SourcePlace(table: id.table, row: id.row)] {
                entries[index].notes.append(correction.note)
            }
        }
    }
}

extension SourceRow {
    /// Its words, cell by cell: how a row is known again.
    public var words: String {
        cells.filter { !PlainWords.isBlank($0.text) }.map { PlainWords.trimmed($0.text) }.joined(separator: " | ")
    }

    fileprivate mutating func lay(_ corrected: [RowCorrection.Cell]) {
        for cell in corrected where cell.column >= 1 && cell.column <= 256 {
            while cells.count < cell.column { cells.append(.empty) }
            cells[cell.column - 1] = SourceCell(cell.words)
        }
    }
}
