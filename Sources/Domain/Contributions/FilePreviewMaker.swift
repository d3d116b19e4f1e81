/// Makes a ``FilePreview`` of one file that was read and integrated by itself.
public struct FilePreviewMaker: Sendable {
    /// Entries shown as they will stand.
    public static let firstRows = 30
    /// Entries shown that have something to settle.
    public static let markedRows = 200
    /// Rows shown that were set aside.
    public static let asideRows = 200
    /// Words of a cell that are shown, in Unicode scalars.
    public static let cellWords = 1_000
    /// Tables shown.
    public static let mostTables = 60

    let report: FileReport
    let entries: [ChronologyEntry]
    /// The tables as they lie in the file, and the last row of headings of each, by their numbers.
    private let sources: [Int: SourceTable]
    private let headers: [Int: Int]
    /// Tables of guidance and of choices that a template of ours brought with it.
    private let guidanceTables: Set<Int>

    /// - Parameters:
    ///   - document: the file as it physically lies.
    ///   - chronology: of this one file.
    public init?(document: SourceDocument, chronology: IntegratedChronology) {
        guard let report = chronology.files.first else { return nil }
        self.report = report
        entries = chronology.entries.sorted { $0.id < $1.id }
        sources = Dictionary(document.tables.map { ($0.number, $0) }) { first, _ in first }
        let found = report.setAside.filter { $0.reason == .header }.map { ($0.place.table, $0.place.row) }
        headers = Dictionary(found) { _, last in last }
        let template = TemplateGuidance.tables(document)
        let isRead = Set(report.tables.filter { $0.role == .chronology }.map(\.number))
        guidanceTables = template.guidance.union(template.lists).subtracting(isRead)
    }

    /// The preview, without a comparison: what was kept before, the store knows.
    public func make() -> FilePreview {
        let marked = entries.filter { !$0.allProblems.isEmpty }
        let guidance = report.setAside.filter(isGuidance)
        let spoken = report.setAside.filter {
            $0.reason != .empty && !isGuidance($0) && !PlainWords.isBlank($0.text)
        }
        var preview = FilePreview(
            format: report.format, readAs: report.readAs, lines: report.lineCount, entries: report.entryCount,
            sharingLine: report.sharingLine, earliest: report.earliest?.dayNumber, latest: report.latest?.dayNumber,
            tables: shownTables.map(table), tableCount: report.tables.count,
            first: entries.prefix(Self.firstRows).map(Self.row),
            marked: marked.prefix(Self.markedRows).map(Self.row), markedCount: marked.count,
            aside: spoken.prefix(Self.asideRows).map { aside in
                .init(
                    table: aside.place.table, row: aside.place.row, reason: aside.reason,
                    words: Self.cut(aside.text).words)
            }, asideCount: report.setAside.count, asideWithWords: spoken.count,
            problems: report.problems.map(Self.finding), comparison: nil)
        preview.guidance = guidance.isEmpty ? nil : guidance.count
        return preview
    }

    /// A line of the template's own, on its sheet or in its table of guidance: said in one sentence, not line by line.
    private func isGuidance(_ row: SetAsideRow) -> Bool {
        row.reason == .templateHint && guidanceTables.contains(row.place.table)
    }

    // MARK: - Tables

    /// All, or of very many the chronologies first; in the order of the file.
    private var shownTables: [TableReport] {
        if report.tables.count <= Self.mostTables { return report.tables }
        let chronologies = report.tables.filter { $0.role == .chronology }
        let others = report.tables.filter { $0.role != .chronology }
        return (chronologies + others).prefix(Self.mostTables).sorted { $0.number < $1.number }
    }

    private func table(_ table: TableReport) -> FilePreview.Table {
        let source = sources[table.number]
        var header = headers[table.number]
        var columns = table.columns.map { column in
            FilePreview.Column(
                number: column.column, heading: Self.heading(column.heading), kind: column.kind,
                samples: Self.samples(source, column: column.column, below: header))
        }
        if table.role != .chronology, !guidanceTables.contains(table.number), let source,
            let row = Self.likelyHeadings(source)
        {
            header = row.number
            columns = row.cells.enumerated().compactMap { place, cell in
                if place >= 40 || cell.joins == .left { return nil }
                return FilePreview.Column(
                    number: place + 1, heading: Self.heading(cell.text), kind: nil,
                    samples: Self.samples(source, column: place + 1, below: row.number))
            }
        }
        return FilePreview.Table(
            number: table.number, name: table.name.map(Self.heading), heading: table.heading.map(Self.heading),
            role: table.role, lines: table.lineCount, entries: table.entryCount, headerRow: header, columns: columns)
    }

    /// The first row in which at least two columns have words, and none more than a heading has.
    private static func likelyHeadings(_ table: SourceTable) -> SourceRow? {
        table.rows.prefix(50).first { row in
            row.cells.allSatisfy { $0.text.utf8.count <= 140 }
                && row.cells.count { !PlainWords.isBlank($0.text) } >= 2
        }
    }

    /// A heading as far as it is shown.
    private static func heading(_ words: String) -> String { brief(words, limit: 80) }

    /// Words on one line. Scalars are cut first: a single character can be made of any number of them.
    private static func brief(_ words: String, limit: Int) -> String {
        PlainWords.excerpt(cut(words).words, limit: limit)
    }

    private static func samples(_ table: SourceTable?, column: Int, below header: Int?) -> [String] {
        guard let table else { return [] }
        var found: [String] = []
        for row in table.rows where row.number > header ?? 0 {
            guard row.cells.indices.contains(column - 1) else { continue }
            let words = row.cells[column - 1].text
            if PlainWords.isBlank(words) { continue }
            found.append(brief(words, limit: 60))
            if found.count == 3 { break }
        }
        return found
    }

    // MARK: - Rows

    /// One entry as it is shown.
    public static func row(_ entry: ChronologyEntry) -> FilePreview.Row {
        FilePreview.Row(
            table: entry.id.table, row: entry.id.row, written: Self.cut(entry.date.verbatim).words,
            understood: entry.date.inWords,
            cells: entry.fields.map { field in
                let (words, isCutShort) = Self.cut(field.text)
                return .init(
                    kind: field.kind, heading: Self.heading(field.heading), words: words, isCutShort: isCutShort)
            },
            childSeen: entry.childSeen, notes: entry.allNotes.map { Self.cut($0.message).words },
            problems: entry.allProblems.map(Self.finding))
    }

    private static func finding(_ problem: Problem) -> FilePreview.Finding {
        .init(message: cut(problem.message).words, suggestion: problem.suggestion.map { cut($0).words })
    }

    /// Words as far as they are shown.
    public static func cut(_ words: String) -> (words: String, isCutShort: Bool) {
        // Bytes first: counting scalars of every long cell would cost more than all the rest.
        if words.utf8.count <= cellWords || words.unicodeScalars.count <= cellWords { return (words, false) }
        return (String(String.UnicodeScalarView(words.unicodeScalars.prefix(cellWords))) + " …", true)
    }
}
