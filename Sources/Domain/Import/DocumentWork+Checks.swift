/// What is read and checked once all rows of a document are known.
extension DocumentWork {
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
            let part = halfStarts[entry.id.table] == nil ? 0 : entry.id.part
            position[SourcePlace(table: entry.id.table, row: entry.id.row, column: part)] = index
        }
        for remark in document.remarks {
            if let place = remark.place, place.row > 0, remark.kind != .hiddenRow,
                let index = position[
                    SourcePlace(
                        table: place.table, row: place.row,
                        column: halfStarts[place.table]?.lastIndex { $0 < max(1, place.column) } ?? 0)]
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
            file: document.name, mapped: mapping?.file(named: document.name)?.agency, titles: titles,
            pageText: document.pageText, column: columnWords)
        report.agencyKnownFrom = found.knownFrom
        return DocumentImporter.Result(
            report: report, entries: entries, agencyWords: agencyWords, agencyName: found.name,
            agencyInferred: found.isInferred, children: children)
    }
}
