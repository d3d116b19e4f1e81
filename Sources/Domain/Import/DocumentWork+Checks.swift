/// What is read and checked once all rows of a document are known.
extension DocumentWork {
    // MARK: - Dates, remarks, checks

    mutating func readDates() {
        let column = DateColumn(
            periodStart: caseFile?.periodStart, periodEnd: caseFile?.periodEnd,
            fileYear: FileNameYear.find(document.name))
        var (readings, problems) = column.readWhole(dateCells)
        // Where the rows of one agency stand after those of another, the days begin anew: the order is each one's own.
        if let seams = seamsOfAgencies, Self.ordersBroken(readings) > 0 {
            var parted = dateCells
            for index in seams { parted[index].startsTable = true }
            let again = column.readWhole(parted)
            if Self.ordersBroken(again.readings) < Self.ordersBroken(readings) { (readings, problems) = again }
        }
        report.problems += problems
        for index in entries.indices { entries[index].date = readings[index] }
        let recorded = column.readRecorded(recordedCells, beside: readings)
        for (index, reading) in recorded.enumerated() where reading != nil {
            entries[index].recorded = reading
            if !entries[index].date.problems.isEmpty { tellRecorded(of: index) }
        }
    }

    private static func ordersBroken(_ readings: [DateReading]) -> Int {
        readings.count { $0.problems.contains { $0.kind == .outOfOrder } }
    }

    /// The first rows of each agency but the first, where a column of agencies has the rows of each together.
    private var seamsOfAgencies: [Int]? {
        var seams: [Int] = []
        var met: Set<String> = []
        var last: (table: Int, words: String)?
        for index in entries.indices {
            guard let stated = agencyWords[index] else { continue }
            let (table, words) = (entries[index].id.table, PlainWords.key(stated))
            if let last, last == (table, words) { continue }
            // Rows that go back and forth between agencies stand in one order.
            guard met.insert("\(table) \(words)").inserted else { return nil }
            if last?.table == table { seams.append(index) }
            last = (table, words)
        }
        return seams.isEmpty ? nil : seams
    }

    /// When it was written down is a clue to a date that is missing or cannot be right.
    private mutating func tellRecorded(of index: Int) {
        guard let recorded = entries[index].recorded, recorded.problems.isEmpty, let day = recorded.latest else {
            return
        }
        let doubtful: [Problem.Kind] = [.impossibleDate, .notADate, .undated, .outOfOrder, .yearTypo]
        guard let place = entries[index].date.problems.firstIndex(where: { doubtful.contains($0.kind) }) else { return }
        let before = entries[index].date.problems[place].suggestion
        let clue = "It was recorded as entered on \(day.british)."
        entries[index].date.problems[place].suggestion = before.map { $0 + " " + clue } ?? clue
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
        var repeated: [(index: Int, of: Int)] = []
        for index in entries.indices {
            let entry = entries[index]
            let words = entry.event
            if let day = entry.recorded?.latest, let happened = entry.date.earliest, day < happened,
                entry.recorded?.problems.isEmpty == true, entry.date.problems.isEmpty
            {
                entries[index].problems.append(
                    Problem(
                        .recordedBeforeEvent, "It is recorded as entered on \(day.british), before the event itself.",
                        suggestion: "Which of the two dates is right?"))
            }
            if words.utf8.count < 12 { continue }
            let sight = Sight(day: entry.date.earliest, last: entry.date.latest, words: words)
            if let earlier = first[sight] {
                repeated.append((index, earlier))
            } else {
                first[sight] = index
            }
        }
        if repeated.isEmpty { return }
        let names = rowNames()
        for (index, earlier) in repeated {
            entries[index].problems.append(
                Problem(
                    .duplicateRow, "The date and the words are the same as in \(names.name(of: entries[earlier])).",
                    suggestion: "Did it happen twice, or was it entered twice?"))
        }
        dropOrder(brokenBy: Set(repeated.map(\.index)))
    }

    func rowNames() -> RowNames {
        RowNames(report) { take in for index in entries.indices { take(entries[index]) } }
    }

    /// A row is in order where only a repeated row, which is asked about itself, seems to put it out of order; and a
    /// repeated row is out of place because it is a copy.
    private mutating func dropOrder(brokenBy repeated: Set<Int>) {
        func day(of index: Int) -> CivilDate? { entries[index].date.earliest ?? entries[index].date.latest }
        for index in entries.indices where entries[index].date.problems.contains(where: { $0.kind == .outOfOrder }) {
            if repeated.contains(index) {
                entries[index].date.problems.removeAll { $0.kind == .outOfOrder }
                continue
            }
            guard let date = day(of: index) else { continue }
            var skipped = false
            func nearest(_ step: Int) -> CivilDate? {
                var at = index + step
                while entries.indices.contains(at), entries[at].id.table == entries[index].id.table {
                    if repeated.contains(at) {
                        skipped = true
                    } else if entries[at].date.problems.isEmpty, let day = day(of: at) {
                        return day
                    }
                    at += step
                }
                return nil
            }
            let around = [nearest(-1), nearest(1)].compactMap { $0 }
            guard skipped, let low = around.min(), let high = around.max(), date >= low, date <= high else { continue }
            entries[index].date.problems.removeAll { $0.kind == .outOfOrder }
        }
    }

    // MARK: - Result

    mutating func finish() -> DocumentImporter.Result {
        askAboutParts()
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
