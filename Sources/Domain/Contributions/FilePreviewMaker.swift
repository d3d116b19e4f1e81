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

    let document: SourceDocument
    let report: FileReport
    let entries: [ChronologyEntry]

    /// - Parameters:
    ///   - document: the file as it physically lies.
    ///   - chronology: of this one file.
    public init?(document: SourceDocument, chronology: IntegratedChronology) {
        guard let report = chronology.files.first else { return nil }
        self.document = document
        self.report = report
        entries = chronology.entries.sorted { $0.id < $1.id }
    }

    /// The preview, without a comparison: what was kept before, the store knows.
    public func make() -> FilePreview {
        let marked = entries.filter { !$0.allProblems.isEmpty }
        let spoken = report.setAside.filter { $0.reason != .empty && !PlainWords.isBlank($0.text) }
        return FilePreview(
            format: report.format, readAs: report.readAs, lines: report.lineCount, entries: report.entryCount,
            sharingLine: report.sharingLine, earliest: report.earliest?.dayNumber, latest: report.latest?.dayNumber,
            tables: report.tables.map(table), first: entries.prefix(Self.firstRows).map(Self.row),
            marked: marked.prefix(Self.markedRows).map(Self.row), markedCount: marked.count,
            aside: spoken.prefix(Self.asideRows).map { aside in
                .init(
                    table: aside.place.table, row: aside.place.row, reason: aside.reason,
                    words: Self.cut(aside.text).words)
            }, asideCount: report.setAside.count, asideWithWords: spoken.count,
            problems: report.problems.map(Self.finding), comparison: nil)
    }

    // MARK: - Tables

    private func table(_ table: TableReport) -> FilePreview.Table {
        let source = document.tables.first { $0.number == table.number }
        var header = report.setAside.last { $0.place.table == table.number && $0.reason == .header }?.place.row
        var columns = table.columns.map { column in
            FilePreview.Column(
                number: column.column, heading: column.heading, kind: column.kind,
                samples: Self.samples(source, column: column.column, below: header))
        }
        if table.role != .chronology, let source, let row = Self.likelyHeadings(source) {
            header = row.number
            columns = row.cells.enumerated().compactMap { place, cell in
                if place >= 40 || cell.joins == .left { return nil }
                return FilePreview.Column(
                    number: place + 1, heading: PlainWords.excerpt(cell.text, limit: 80), kind: nil,
                    samples: Self.samples(source, column: place + 1, below: row.number))
            }
        }
        return FilePreview.Table(
            number: table.number, name: table.name, heading: table.heading, role: table.role, lines: table.lineCount,
            entries: table.entryCount, headerRow: header, columns: columns)
    }

    /// The first row in which at least two columns have words.
    private static func likelyHeadings(_ table: SourceTable) -> SourceRow? {
        table.rows.prefix(50).first { row in row.cells.count { !PlainWords.isBlank($0.text) } >= 2 }
    }

    private static func samples(_ table: SourceTable?, column: Int, below header: Int?) -> [String] {
        guard let table else { return [] }
        var found: [String] = []
        for row in table.rows where row.number > header ?? 0 {
            guard row.cells.indices.contains(column - 1) else { continue }
            let words = row.cells[column - 1].text
            if PlainWords.isBlank(words) { continue }
            found.append(PlainWords.excerpt(words, limit: 60))
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
                return .init(kind: field.kind, heading: field.heading, words: words, isCutShort: isCutShort)
            },
            childSeen: entry.childSeen, notes: entry.allNotes.map(\.message),
            problems: entry.allProblems.map(Self.finding))
    }

    private static func finding(_ problem: Problem) -> FilePreview.Finding {
        .init(message: problem.message, suggestion: problem.suggestion)
    }

    /// Words as far as they are shown.
    public static func cut(_ words: String) -> (words: String, isCutShort: Bool) {
        // Bytes first: counting scalars of every long cell would cost more than all the rest.
        if words.utf8.count <= cellWords || words.unicodeScalars.count <= cellWords { return (words, false) }
        return (String(String.UnicodeScalarView(words.unicodeScalars.prefix(cellWords))) + " …", true)
    }
}
