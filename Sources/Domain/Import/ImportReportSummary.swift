extension ImportReport {
    /// The summary in a few sentences.
    public var summaryLines: [String] {
        var lines = [readLine, sumLine]
        let asked = agencies.filter { !questions($0).isEmpty }
        let count = asked.reduce(0) { $0 + questions($1).count }
        if count > 0 {
            var words =
                SheetWords.count(count, "question") + " for " + SheetWords.count(asked.count, "agency", "agencies")
                + ", about " + SheetWords.count(summary.problems, "place") + "."
            words += " No entry was left out or changed because of them."
            lines.append(words)
        } else if !files.isEmpty {
            lines.append("No agency has to be asked anything.")
        }
        let quiet = agencies.filter { !$0.files.isEmpty && questions($0).isEmpty }
        if count > 0, !quiet.isEmpty {
            lines.append("Nothing to ask: " + quiet.map(title).joined(separator: ", ") + ".")
        }
        let leftOut = files.filter { $0.cellsLeftOut > 0 }
        if !leftOut.isEmpty {
            let cells = leftOut.map { SheetWords.count($0.cellsLeftOut, "cell") + " of “\($0.name)”" }
            lines.append(
                "Left out, because their columns are hidden in the file: " + cells.joined(separator: ", ") + ".")
        }
        let dates = files.reduce(0) { $0 + $1.completed.count }
        if dates > 0 {
            let from = agencies.count { !completed($0).isEmpty }
            lines.append(
                SheetWords.count(dates, "date was", "dates were") + " not written in full, and "
                    + (dates == 1 ? "was" : "were") + " completed from the rows and headings around; "
                    + SheetWords.count(from, "agency is", "agencies are") + " to confirm them. Each is named.")
        }
        return lines
    }

    private var readLine: String {
        var read = SheetWords.count(summary.filesRead, "file") + " read"
        if summary.filesRefused > 0 {
            read += "; " + SheetWords.count(summary.filesRefused, "file") + " could not be read"
        }
        read += ". " + SheetWords.count(summary.entries, "entry", "entries")
        if summary.agencies > 0 { read += " from " + SheetWords.count(summary.agencies, "agency", "agencies") }
        let period = SheetWords.period(from: summary.earliest, to: summary.latest)
        if !period.isEmpty { read += ", " + period }
        return read + "."
    }

    private var sumLine: String {
        let lines = SheetWords.count(summary.lines, "line")
        let entries = SheetWords.count(summary.entries, "entry", "entries")
        let setAside = SheetWords.grouped(summary.setAside)
        guard summary.sumHolds else {
            return
                "The lines do not add up (\(lines), \(entries), \(setAside) set aside). Please tell whoever looks after "
                + "Casement; until then, check the files named below."
        }
        let sharing =
            summary.sharingLine > 0
            ? " (\(SheetWords.grouped(summary.sharingLine)) of them in the line of another)" : ""
        var words =
            "Every line of every table is accounted for: \(lines) = \(entries)\(sharing) + \(setAside) set aside, each with "
            + "its reason."
        let outside = files.reduce(0) { $0 + $1.outsideText }
        if outside > 0 {
            words += " Beside the tables stand " + SheetWords.count(outside, "paragraph") + "; all are kept."
        }
        return words
    }
}

extension ImportReport.CompletedDate {
    /// "10th entry under “2015”: “12 Jan” was taken as 12 January 2015. The year is that of the heading above."
    public var sentence: String {
        let words = place.words.prefix(1).uppercased() + place.words.dropFirst()
        let written =
            place.date.isEmpty
            ? "no date is written; taken as" : "“\(ImportReportWords.short(place.date, limit: 60))” was taken as"
        return "\(words): \(written) \(takenAs). \(how)"
    }

    /// Where, as written, taken as, how, first words.
    public var cells: [String] {
        [place.words, place.date.isEmpty ? "(no date)" : place.date, takenAs, how, place.event]
    }
}

extension ImportReport.Remark {
    /// "“Two volumes are missing.” – text outside the tables, below the last table"
    public var sentence: String { "“\(words)” – \(kind)" + (place.isEmpty ? "" : ", \(place)") }
}
