/// Gathers one file's part of the import report.
struct ImportReportBuilder {
    let chronology: IntegratedChronology
    let file: Int
    /// Places of the file's entries in the chronology.
    let entries: [Int]
    let names: RowNames

    /// Examples shown for each thing assumed.
    static let exampleCount = 3

    init(_ chronology: IntegratedChronology, file: Int, entries: [Int]) {
        self.chronology = chronology
        self.file = file
        // In the order of the file, which is how its maker will go through the list.
        let places = entries.map { index in
            (table: chronology.entries[index].id.table, row: chronology.entries[index].id.row, index: index)
        }
        let sorted = places.sorted { ($0.table, $0.row, $0.index) < ($1.table, $1.row, $1.index) }.map(\.index)
        self.entries = sorted
        // In most files few rows have to be named, in many none.
        let hasNames = sorted.contains { index in
            chronology.entries[index].hasProblems || chronology.entries[index].hasNotes
                || !chronology.entries[index].remarks.isEmpty
        }
        names = RowNames(chronology.files[file]) { take in
            if hasNames { for index in sorted { take(chronology.entries[index]) } }
        }
    }

    private var report: FileReport { chronology.files[file] }

    func section() -> ImportReport.FileSection {
        let report = self.report
        let lines = report.lineCount
        return ImportReport.FileSection(
            file: file, name: report.name,
            agency: report.agency.map { ChronologySheet.agencyName($0, in: chronology) } ?? "",
            agencyKnownFrom: report.agencyKnownFrom, readAs: readAs(report), lines: lines, entries: entries.count,
            setAside: report.setAside.count, sum: sum(report, lines: lines),
            sumHolds: lines == entries.count - report.sharingLine + report.setAside.count, earliest: report.earliest,
            latest: report.latest, tables: report.tables.map { table($0, of: report) }, asks: asks(report),
            assumed: assumed(report), found: found(report), setAsideRanges: setAsideRanges(report),
            completed: completed(), remarks: remarks(report),
            outsideText: report.remarks.count { [.outsideText, .pageText].contains($0.kind) },
            cellsLeftOut: report.cellsLeftOut, hidden: hidden(report))
    }

    private func hidden(_ report: FileReport) -> String {
        report.problems.filter { $0.kind == .hiddenParts }.map(\.message).joined(separator: " ")
    }

    // MARK: - The sum

    private func readAs(_ report: FileReport) -> String {
        let format = report.format.map(ImportReportWords.format) ?? ""
        guard let how = report.readAs, !how.isEmpty else { return format }
        return format.isEmpty ? how : format + ": " + ImportReportWords.alphabet(how)
    }

    private func sum(_ report: FileReport, lines: Int) -> String {
        var counts: [SetAsideRow.Reason: Int] = [:]
        for row in report.setAside { counts[row.reason, default: 0] += 1 }
        let reasons = SetAsideRow.Reason.allCases.compactMap { reason in
            counts[reason].map { ImportReportWords.reason(reason, count: $0) }
        }
        var words =
            SheetWords.count(lines, "line") + " = " + SheetWords.count(entries.count, "entry", "entries") + " + "
            + SheetWords.grouped(report.setAside.count) + " set aside"
        if report.sharingLine > 0 {
            words += ", \(SheetWords.grouped(report.sharingLine)) of the entries standing in the same line as another"
        }
        if !reasons.isEmpty { words += " (" + reasons.joined(separator: ", ") + ")" }
        let outside = report.remarks.count { [.outsideText, .pageText].contains($0.kind) }
        if outside > 0 { words += "; outside the tables " + SheetWords.count(outside, "paragraph") + ", kept as well" }
        if lines == entries.count - report.sharingLine + report.setAside.count { return words + "." }
        return words + ". The sum does not come out: please tell whoever looks after Casement, with this file."
    }

    private func table(_ table: TableReport, of report: FileReport) -> ImportReport.TableSection {
        ImportReport.TableSection(
            title: ImportReportWords.table(table.number, name: table.name, format: report.format),
            role: ImportReportWords.role(table.role), lines: table.lineCount, entries: table.entryCount,
            columns: table.columns.map { column in
                ImportReport.TableSection.Column(
                    place: ImportReportWords.column(column.column, format: report.format), heading: column.heading,
                    takenAs: column.kind == .other ? "kept under its own heading" : column.kind.heading,
                    basis: ImportReportWords.basis(column.basis))
            })
    }

    private func setAsideRanges(_ report: FileReport) -> [ImportReport.SetAsideRange] {
        var ranges: [ImportReport.SetAsideRange] = []
        var start = 0
        let rows = report.setAside
        while start < rows.count {
            var end = start + 1
            while end < rows.count, rows[end].reason == rows[start].reason,
                rows[end].place.table == rows[start].place.table, rows[end].place.row == rows[end - 1].place.row + 1
            {
                end += 1
            }
            let words = rows[start..<min(end, start + 3)].map { ImportReportWords.short($0.text, limit: 90) }
                .filter { !$0.isEmpty }
            ranges.append(
                ImportReport.SetAsideRange(
                    place: place(rows[start].place, to: rows[end - 1].place.row, of: report),
                    reason: ImportReportWords.reason(rows[start].reason), count: end - start,
                    words: words.joined(separator: " / ") + (end - start > 3 && !words.isEmpty ? " / …" : "")))
            start = end
        }
        return ranges
    }

    // MARK: - Assumed and found

    private func assumed(_ report: FileReport) -> [ImportReport.AssumedGroup] {
        var counts: [Note.Kind: Int] = [:]
        var examples: [Note.Kind: [String]] = [:]
        for index in entries where chronology.entries[index].hasNotes {
            let entry = chronology.entries[index]
            for note in entry.allNotes {
                counts[note.kind, default: 0] += 1
                if examples[note.kind, default: []].count < Self.exampleCount {
                    let place = names.name(of: entry)
                    examples[note.kind, default: []].append(SheetWords.labelled(place, note.message))
                }
            }
        }
        return Self.groups(counts, examples)
    }

    /// Notes with their places, grouped by kind.
    static func grouped(_ notes: [(note: Note, place: String)]) -> [ImportReport.AssumedGroup] {
        var counts: [Note.Kind: Int] = [:]
        var examples: [Note.Kind: [String]] = [:]
        for (note, place) in notes {
            counts[note.kind, default: 0] += 1
            examples[note.kind, default: []].append(SheetWords.labelled(place, note.message))
        }
        return groups(counts, examples)
    }

    private static func groups(
        _ counts: [Note.Kind: Int], _ examples: [Note.Kind: [String]]
    ) -> [ImportReport.AssumedGroup] {
        Note.Kind.allCases.compactMap { kind in
            counts[kind].map {
                ImportReport.AssumedGroup(
                    kind: kind, heading: ImportReportWords.assumed(kind), count: $0, examples: examples[kind] ?? [])
            }
        }
    }

    private func found(_ report: FileReport) -> [ImportReport.FoundGroup] {
        var items: [SourceRemark.Kind: [ImportReport.FoundGroup.Item]] = [:]
        func add(_ remark: SourceRemark, at place: String, shown: Bool) {
            let author = remark.author.map { $0.isEmpty ? "" : " (by “\($0)”, as the file says)" } ?? ""
            items[remark.kind, default: []].append(
                ImportReport.FoundGroup.Item(
                    words: (shown ? ImportReportWords.short(remark.text, limit: 200) : remark.text) + author,
                    place: Self.beside(remark, place, of: report),
                    isShownWithEntry: shown))
        }
        for remark in report.remarks {
            add(remark, at: remark.place.map { self.place($0, of: report) } ?? "", shown: false)
        }
        for index in entries where !chronology.entries[index].remarks.isEmpty {
            let entry = chronology.entries[index]
            let place = names.name(of: entry)
            for remark in entry.remarks { add(remark, at: place, shown: true) }
        }
        return SourceRemark.Kind.allCases.compactMap { kind in
            items[kind].map {
                ImportReport.FoundGroup(kind: kind, heading: SheetWords.remarkKind(kind), items: $0)
            }
        }
    }

    // MARK: - Places

    private func place(_ place: SourcePlace, to lastRow: Int? = nil, of report: FileReport) -> String {
        ImportReportWords.place(
            place, to: lastRow, tableName: report.tables.first { $0.number == place.table }?.name,
            onlyTable: report.tables.count <= 1, format: report.format)
    }
}

extension ChronologyEntry {
    /// Whether the row or one of its dates has something to settle.
    var hasProblems: Bool {
        !date.problems.isEmpty || !problems.isEmpty || recorded?.problems.isEmpty == false
    }

    /// Whether anything was assumed about the row or one of its dates.
    var hasNotes: Bool { !date.notes.isEmpty || !notes.isEmpty || recorded?.notes.isEmpty == false }
}
