/// What an agency is asked, what it is to confirm, and what was remarked beside its rows.
extension ImportReportBuilder {
    /// Letters of an event shown where its words may tell the date, and elsewhere.
    private static let tellingWords = 300
    private static let findingWords = 200

    func asks(_ report: FileReport) -> [ImportReport.Ask] {
        var items: [Problem.Kind: [ImportReport.Ask.Item]] = [:]
        for problem in report.problems {
            let place = ImportReport.Place(entry: nil, place: nil, words: "the whole file", date: "", event: "")
            items[problem.kind, default: []].append(
                ImportReport.Ask.Item(
                    place: place, problem: problem, sentence: ImportReportWords.sentence(of: problem)))
        }
        for index in entries where chronology.entries[index].hasProblems {
            let entry = chronology.entries[index]
            for problem in entry.allProblems {
                let place = self.place(of: entry, index: index, limit: Self.limit(problem.kind))
                let sentence = Self.found(place) + ": " + ImportReportWords.sentence(of: problem)
                items[problem.kind, default: []].append(
                    ImportReport.Ask.Item(place: place, problem: problem, sentence: sentence))
            }
        }
        return Problem.Kind.allCases.compactMap { kind in
            items[kind].map {
                ImportReport.Ask(
                    kind: kind, heading: ImportReportWords.heading(kind, count: $0.count),
                    request: ImportReportWords.request(kind, count: $0.count), items: $0)
            }
        }
    }

    private static func limit(_ kind: Problem.Kind) -> Int {
        [.undated, .notADate, .impossibleDate, .emptyEvent].contains(kind) ? tellingWords : findingWords
    }

    private func place(of entry: ChronologyEntry, index: Int, limit: Int) -> ImportReport.Place {
        var words = entry.event
        if PlainWords.isBlank(words) {
            // What else the row says is all there is to find it by.
            let other = entry.fields.filter { ![.date, .time, .endDate, .reference, .recorded].contains($0.kind) }
            words = other.map { SheetWords.labelled($0.heading, $0.text) }.joined(separator: "; ")
        }
        return ImportReport.Place(
            entry: index + 1, place: SourcePlace(table: entry.id.table, row: entry.id.row),
            words: names.name(of: entry), date: entry.date.verbatim,
            event: ImportReportWords.short(words, limit: limit))
    }

    /// "Log no. EP/021, “17/06/2015”, “Call from a neighbour …”".
    static func found(_ place: ImportReport.Place) -> String {
        var words = place.words.prefix(1).uppercased() + place.words.dropFirst()
        let date = ImportReportWords.short(place.date, limit: 60)
        if !date.isEmpty { words += ", “\(date)”" }
        if !place.event.isEmpty { words += ", “\(place.event)”" }
        return words
    }

    // MARK: - To confirm

    /// Dates of which a part was not written, and was taken from somewhere else.
    func completed() -> [ImportReport.CompletedDate] {
        var found: [ImportReport.CompletedDate] = []
        for index in entries where !chronology.entries[index].date.notes.isEmpty {
            let entry = chronology.entries[index]
            let how = entry.date.notes.compactMap { ImportReportWords.completed($0) }
            if how.isEmpty || entry.date.earliest == nil && entry.date.latest == nil { continue }
            found.append(
                ImportReport.CompletedDate(
                    place: place(of: entry, index: index, limit: Self.findingWords), takenAs: entry.date.inWords,
                    how: how.joined(separator: " ")))
        }
        return found
    }

    // MARK: - Remarks

    /// Lines of a table beside the chronology that are shown among the remarks; longer tables stand in the lists.
    private static let fewLines = 8

    /// What somebody wrote beside the rows and what is not asked about already.
    func remarks(_ report: FileReport) -> [ImportReport.Remark] {
        var found: [ImportReport.Remark] = []
        for remark in report.remarks
        where remark.kind.isSaid && Self.isSentence(remark) && !MissingRecords.isTold(remark.text) {
            let place = remark.place.map { $0.row > 0 ? names.position($0) : "" } ?? ""
            found.append(
                ImportReport.Remark(
                    place: Self.beside(remark, place, of: report), words: remark.text, kind: Self.kind(remark)))
        }
        var lines: [Int: Int] = [:]
        for row in report.setAside where row.reason == .notChronology { lines[row.place.table, default: 0] += 1 }
        for row in report.setAside where [.title, .notChronology, .closing].contains(row.reason) {
            if row.reason == .notChronology, lines[row.place.table] ?? 0 > Self.fewLines { continue }
            guard Self.isSentence(row.text), !MissingRecords.isTold(row.text) else { continue }
            let kind = row.reason == .notChronology ? "beside the chronology" : "above or below the rows"
            found.append(ImportReport.Remark(place: names.position(row.place), words: row.text, kind: kind))
        }
        for index in entries where !chronology.entries[index].remarks.isEmpty {
            let entry = chronology.entries[index]
            for remark in entry.remarks where remark.kind.isSaid && !MissingRecords.isTold(remark.text) {
                let place = self.place(of: entry, index: index, limit: Self.findingWords)
                let date = ImportReportWords.short(place.date, limit: 60)
                found.append(
                    ImportReport.Remark(
                        entry: index + 1, place: place.words + (date.isEmpty ? "" : ", “\(date)”"),
                        words: remark.text, kind: Self.kind(remark)))
            }
        }
        return found
    }

    private static func isSentence(_ remark: SourceRemark) -> Bool {
        ![.outsideText, .pageText].contains(remark.kind) || isSentence(remark.text)
    }

    /// Words that say something, as against a title, a year or a marking.
    private static func isSentence(_ text: String) -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace).count
        return words >= 8 || words >= 5 && PlainWords.trimmed(text).hasSuffix(".")
    }

    private static func kind(_ remark: SourceRemark) -> String {
        var kind = SheetWords.remarkKind(remark.kind)
        kind = kind.prefix(1).lowercased() + kind.dropFirst()
        guard let author = remark.author, !author.isEmpty else { return kind }
        return kind + " by “\(author)”"
    }

    /// Where words beside the tables stand.
    static func beside(_ remark: SourceRemark, _ place: String, of report: FileReport) -> String {
        guard remark.kind == .outsideText else { return place }
        guard let number = remark.place?.table else { return "below the last table" }
        let heading = report.tables.first { $0.number == number }?.heading
        if let heading, heading != PlainWords.excerpt(remark.text) { return "above the table under “\(heading)”" }
        return report.tables.count == 1 ? "above the table" : "above table \(number)"
    }
}
