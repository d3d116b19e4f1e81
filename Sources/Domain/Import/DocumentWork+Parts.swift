/// What an agency is asked about its file as a whole: parts that are hidden, changes nobody settled, and records that the
/// file itself says are missing.
extension DocumentWork {
    /// Rows named one by one; past them they are counted.
    private static let namedRows = 12

    mutating func askAboutParts() {
        nameHiddenColumns()
        report.cellsLeftOut = hiddenCells.leftOut
        let changed = entries.indices.filter { index in entries[index].remarks.contains { $0.kind.isChange } }
        let hidden = entries.indices.filter { index in entries[index].notes.contains(Self.hiddenRow) }
        let missing = sayingMissing()
        let looseChanges = report.remarks.filter(\.kind.isChange)
        let sheets = document.tables.filter { $0.isHidden && !$0.rows.isEmpty }
        if changed.isEmpty, hidden.isEmpty, missing.isEmpty, looseChanges.isEmpty, sheets.isEmpty, hiddenCells.isEmpty {
            return
        }
        let names = rowNames()
        askAboutChanges(changed, looseChanges, names)
        askAboutHidden(hidden, sheets, names)
        for (words, place) in missing {
            let row = place.flatMap { place in entries.first { $0.id.table == place.table && $0.id.row == place.row } }
            let at = row.map { " (at \(name($0, names)))" } ?? ""
            report.problems.append(Problem(.saidMissing, "“\(PlainWords.excerpt(words, limit: 400))”\(at)"))
        }
    }

    /// "Log no. EP/021, “17/06/2015”".
    private func name(_ entry: ChronologyEntry, _ names: RowNames) -> String {
        let date = PlainWords.excerpt(entry.date.verbatim, limit: 40)
        return names.name(of: entry) + (date.isEmpty ? "" : ", “\(date)”")
    }

    // MARK: - Tracked changes

    private mutating func askAboutChanges(_ changed: [Int], _ loose: [SourceRemark], _ names: RowNames) {
        for index in changed.prefix(Self.namedRows) {
            let words = entries[index].remarks.filter(\.kind.isChange).map(Self.change).joined(separator: ", ")
            report.problems.append(Problem(.unsettledChanges, "\(name(entries[index], names)): \(words)."))
        }
        for remark in loose.prefix(Self.namedRows) {
            let place = remark.place.map { $0.row > 0 ? names.position($0) : "" } ?? ""
            report.problems.append(
                Problem(.unsettledChanges, (place.isEmpty ? "" : place + ": ") + Self.change(remark) + "."))
        }
        let more = max(0, changed.count - Self.namedRows) + max(0, loose.count - Self.namedRows)
        if more > 0 {
            let words = SheetWords.count(more, "further passage")
            report.problems.append(
                Problem(.unsettledChanges, "\(words), shown with the entries and under the remarks of the file."))
        }
    }

    /// "inserted “returned: no trace.”".
    private static func change(_ remark: SourceRemark) -> String {
        let verb =
            switch remark.kind {
            case .insertedText: "inserted"
            case .movedText: "moved"
            case .deletedRow: "row deleted"
            default: "deleted"
            }
        return "\(verb) “\(PlainWords.excerpt(remark.text, limit: 160))”"
    }

    // MARK: - Hidden parts

    private mutating func askAboutHidden(_ rows: [Int], _ sheets: [SourceTable], _ names: RowNames) {
        for sentence in hiddenCells.sentences(document.format) {
            report.problems.append(Problem(.hiddenParts, sentence))
        }
        if !rows.isEmpty {
            var named = rows.prefix(Self.namedRows).map { name(entries[$0], names) }
            if rows.count > named.count { named.append("\(rows.count - named.count) more") }
            let words =
                rows.count == 1 ? "1 row is hidden; it was kept" : "\(rows.count) rows are hidden; they were kept"
            report.problems.append(Problem(.hiddenParts, "\(words): \(named.joined(separator: "; "))."))
        }
        for sheet in sheets {
            let kept = entries.count { $0.id.table == sheet.number }
            let title = ImportReportWords.table(sheet.number, name: sheet.name, format: document.format)
            let words =
                switch kept {
                case 0: "no entry was found in it"
                case 1: "its entry was kept"
                default: "its \(kept) entries were kept"
                }
            report.problems.append(Problem(.hiddenParts, "\(title) is hidden; \(words)."))
        }
    }

    /// A column under two storeys of headings is named as in the list of columns, not by its first words.
    private mutating func nameHiddenColumns() {
        for index in report.remarks.indices where report.remarks[index].kind == .hiddenColumn {
            guard let place = report.remarks[index].place,
                let table = report.tables.first(where: { $0.number == place.table }),
                let column = table.columns.first(where: { $0.column == place.column }),
                !PlainWords.isBlank(column.heading)
            else { continue }
            let letters = ImportReportWords.column(place.column, format: document.format)
            report.remarks[index].text =
                "Column \(letters) (“\(PlainWords.excerpt(column.heading, limit: 60))”) is hidden in the sheet."
        }
    }

    // MARK: - Missing records

    /// Sentences beside the rows that say that part of the record is missing, each with its row where it has one.
    private func sayingMissing() -> [(words: String, place: SourcePlace?)] {
        var found: [(words: String, place: SourcePlace?)] = []
        func look(_ words: String, _ place: SourcePlace?) {
            guard MissingRecords.isTold(words), !found.contains(where: { $0.words == words }) else { return }
            found.append((words, place))
        }
        for remark in report.remarks where remark.kind.isSaid { look(remark.text, nil) }
        for row in report.setAside where [.title, .notChronology, .closing].contains(row.reason) { look(row.text, nil) }
        for entry in entries where !entry.remarks.isEmpty {
            let place = SourcePlace(table: entry.id.table, row: entry.id.row)
            for remark in entry.remarks where remark.kind.isSaid { look(remark.text, place) }
        }
        return found
    }
}

extension SourceRemark.Kind {
    /// A tracked change.
    var isChange: Bool { [.deletedText, .insertedText, .movedText, .deletedRow].contains(self) }

    /// Words somebody wrote beside the rows, as against a description of the file.
    var isSaid: Bool { [.comment, .footnote, .endnote, .outsideText, .textBox, .pageText].contains(self) }
}
