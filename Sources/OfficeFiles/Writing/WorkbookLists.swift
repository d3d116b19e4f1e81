import Domain

/// The plain lists of a workbook: what is to settle, the files, the lines set aside.
enum WorkbookLists {
    /// One cell of a list.
    enum Cell {
        case number(Int)
        /// The number of an entry, leading to a cell of the chronology ("Chronology!A12").
        case link(Int, to: String)
        case words(String)
        case date(CivilDate?)
        /// The name of an agency, on its band of colour.
        case agency(String, place: Int)
    }

    /// One row for each place to ask about, so that they can be filtered by agency and by kind.
    static func toSettle(
        _ report: ImportReport, title: String, place: (Int) -> String?
    ) throws(WritingError) -> WorkbookSheetPart {
        var rows: [[Cell]] = []
        for file in report.files {
            for ask in file.asks {
                for item in ask.items {
                    rows.append([
                        .words(file.agency), .words(file.name), .words(item.place.words),
                        number(item.place.entry, place), .words(item.place.date), .words(item.place.event),
                        .words(SheetWords.sentence(item.problem.message)),
                        .words(SheetWords.sentence(item.problem.suggestion ?? "")), .words(ask.request),
                    ])
                }
            }
        }
        return try list(
            name: "To settle",
            columns: [
                ("Agency", 24), ("File", 28), ("Where", 24), ("No.", 7), ("Date as written", 16), ("Event", 42),
                ("What is wrong", 38), ("Suggestion", 36), ("To ask", 32),
            ], rows: rows, title: title)
    }

    /// One row for each date that was completed; nil where every date is as written.
    static func toConfirm(
        _ report: ImportReport, title: String, place: (Int) -> String?
    ) throws(WritingError) -> WorkbookSheetPart? {
        var rows: [[Cell]] = []
        for file in report.files {
            for date in file.completed {
                rows.append([
                    .words(file.agency), .words(file.name), .words(date.place.words), number(date.place.entry, place),
                    .words(date.place.date), .words(date.takenAs), .words(date.how), .words(date.place.event),
                ])
            }
        }
        if rows.isEmpty { return nil }
        return try list(
            name: "Dates to confirm",
            columns: [
                ("Agency", 24), ("File", 28), ("Where", 28), ("No.", 7), ("Date as written", 20), ("Taken as", 22),
                ("How", 34), ("Event", 42),
            ], rows: rows, title: title)
    }

    /// The number of an entry, leading to it.
    private static func number(_ entry: Int?, _ place: (Int) -> String?) -> Cell {
        guard let entry else { return .words("") }
        return place(entry - 1).map { .link(entry, to: $0) } ?? .number(entry)
    }

    static func files(
        _ report: ImportReport, _ chronology: IntegratedChronology, title: String
    ) throws(WritingError) -> WorkbookSheetPart {
        var sections: [Int: ImportReport.FileSection] = [:]
        for section in report.files { sections[section.file] = section }
        let rows: [[Cell]] = chronology.files.enumerated().map { index, file in
            guard let section = sections[index] else {
                return [
                    .words(file.name), .words("could not be read"), .words(""), .words(""), .words(""), .words(""),
                    .words(""), .words(""), .date(nil), .date(nil), .words(file.refusal?.message ?? ""),
                    .words(file.digest),
                ]
            }
            return [
                .words(file.name), .words("read"), .words(section.agency),
                .words(ImportReportWords.known(section.agencyKnownFrom)),
                .number(section.lines), .number(section.entries), .number(section.setAside),
                .number(section.problemCount), .date(section.earliest), .date(section.latest), .words(section.readAs),
                .words(file.digest),
            ]
        }
        return try list(
            name: "Files",
            columns: [
                ("File", 34), ("State", 12), ("Agency", 26), ("Agency known", 22), ("Lines", 8), ("Entries", 8),
                ("Set aside", 8), ("To settle", 8), ("From", 13), ("To", 13), ("How it was read", 50),
                ("Fingerprint (SHA-256)", 68),
            ], rows: rows, title: title)
    }

    /// Every line that is not an entry, with its words in full.
    static func setAside(_ chronology: IntegratedChronology, title: String) throws(WritingError) -> WorkbookSheetPart {
        var rows: [[Cell]] = []
        for file in chronology.files {
            for row in file.setAside {
                rows.append([
                    .words(file.name), .number(row.place.table), .number(row.place.row),
                    .words(ImportReportWords.reason(row.reason)), .words(row.text),
                ])
            }
        }
        return try list(
            name: "Set aside", columns: [("File", 34), ("Table", 8), ("Row", 8), ("Why", 30), ("Words", 110)],
            rows: rows, title: title)
    }

    static func list(
        name: String, columns: [(heading: String, width: Int)], rows: [[Cell]], title: String
    ) throws(WritingError) -> WorkbookSheetPart {
        try list(name: name, columns: columns, count: rows.count, title: title) { rows[$0] }
    }

    /// A sheet of rows made when they are written, on several threads.
    static func list(
        name: String, columns: [(heading: String, width: Int)], count: Int, title: String,
        row: @escaping @Sendable (Int) -> [Cell]
    ) throws(WritingError) -> WorkbookSheetPart {
        guard count <= WorkbookWriter.rowsOfSheet else {
            throw .tooLarge(what: "\(count) rows in the sheet “\(name)”", limit: "1,048,575")
        }
        let frame = WorkbookSheetFrame(
            name: name, widths: columns.map(\.width), rowCount: count + 1, hasFilter: true, freezesHeading: true,
            pageTitle: title)
        let atATime = WorkbookWriter.rowsAtATime
        let pieces = max(1, (count + atATime - 1) / atATime)
        let headings = columns.map(\.heading)
        let letters = WorkbookSheetRows.letters(columns.count)
        let part = try PackedPart(pieces: pieces) { piece, out in
            if piece == 0 { frame.writeStart(to: &out) }
            var writer = WorkbookSheetRows(letters: letters, out: out)
            out = OutputBytes()
            if piece == 0 {
                writer.beginRow(1, lines: 2)
                for (index, heading) in headings.enumerated() { writer.words(index, heading, .heading) }
                writer.endRow()
            }
            for index in piece * atATime..<min((piece + 1) * atATime, count) {
                write(row(index), row: index + 2, widths: frame.widths, to: &writer)
            }
            out = writer.out
            guard piece == pieces - 1 else { return }
            var links = OutputBytes()
            if count <= linkedRows { writeLinks(count, letters, row, to: &links) }
            frame.writeEnd(links: links, to: &out)
        }
        return WorkbookSheetPart(frame: frame, part: part)
    }

    /// Past so many rows a list has no links: spreadsheets take 65,530 a sheet, and open slowly with many.
    static let linkedRows = 5_000

    /// A sheet's links stand together at its end, so its rows are made once more for them.
    private static func writeLinks(
        _ count: Int, _ letters: [[UInt8]], _ row: (Int) -> [Cell], to out: inout OutputBytes
    ) {
        for index in 0..<count {
            for (place, cell) in row(index).enumerated() {
                guard case .link(_, let target) = cell else { continue }
                out.raw("<hyperlink ref=\"")
                out.bytes += letters[place]
                out.number(index + 2)
                out.raw("\" location=\"")
                XmlText.plain(target, to: &out)
                out.raw("\"/>")
            }
        }
    }

    private static func write(_ cells: [Cell], row: Int, widths: [Int], to writer: inout WorkbookSheetRows) {
        var lines = 1
        for (index, cell) in cells.enumerated() {
            switch cell {
            case .words(let words), .agency(let words, _):
                lines = max(lines, WorkbookSheetRows.lines(of: words, width: widths[index]))
            default: break
            }
        }
        writer.beginRow(row, lines: lines)
        for (index, cell) in cells.enumerated() {
            switch cell {
            case .number(let number): writer.number(index, number)
            case .link(let number, _): writer.number(index, number, .link)
            case .words(let words): if !words.isEmpty { writer.words(index, CellSplitter.first(words)) }
            case .date(let day): if let day { writer.date(index, day) }
            case .agency(let name, let place): writer.words(index, name, .agency(place))
            }
        }
        writer.endRow()
    }
}

extension CellSplitter {
    /// The words, or as many as a cell holds with a note that there are more. For lists beside the chronology; in the
    /// chronology itself nothing is cut.
    static func first(_ words: String) -> String {
        let pieces = pieces(words)
        guard pieces.count > 1 else { return words }
        return String(pieces[0].unicodeScalars.prefix(4_000))
            + " … [cut here: too long for a cell; see the file itself]"
    }
}
