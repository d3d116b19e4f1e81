/// A piece of a report laid out for reading; writers of documents, workbooks and pages each render these few kinds.
public enum ReportBlock: Sendable, Hashable {
    /// Level 1 is the report's own title.
    case heading(level: Int, String)
    case paragraph(String)
    case bullets([String])
    /// Widths are relative, one for each heading.
    case table(headings: [String], widths: [Int], rows: [[String]])
}

extension ImportReport {
    /// Remarks shown of one kind where they are also shown with their entries.
    static let remarksShown = 10

    /// The whole report: the summary, refused files, what to ask each agency, then how each file was read.
    public var blocks: [ReportBlock] {
        var blocks: [ReportBlock] = [.heading(level: 1, "Import report")]
        blocks += summaryLines.map { .paragraph($0) }
        if !refused.isEmpty {
            blocks.append(.heading(level: 2, "Files that could not be read"))
            blocks.append(
                .table(
                    headings: ["File", "What is wrong, and how to mend it"], widths: [30, 70],
                    rows: refused.map { [$0.name, $0.message] }))
        }
        blocks.append(.heading(level: 2, "What to ask each agency"))
        if files.allSatisfy({ $0.asks.isEmpty }) { blocks.append(.paragraph("Nothing: no entry needs settling.")) }
        for file in files where !file.asks.isEmpty { blocks += askBlocks(file) }
        if !files.isEmpty { blocks.append(.heading(level: 2, "How each file was read")) }
        for file in files { blocks += readingBlocks(file) }
        if !assumed.isEmpty {
            blocks.append(.heading(level: 2, "Assumed about the case as a whole"))
            blocks.append(.bullets(assumed.flatMap(\.examples).map(SheetWords.sentence)))
        }
        return blocks
    }

    /// The summary in a few sentences.
    public var summaryLines: [String] {
        var read = SheetWords.count(summary.filesRead, "file") + " read"
        if summary.filesRefused > 0 {
            read += "; " + SheetWords.count(summary.filesRefused, "file") + " could not be read"
        }
        read += ". " + SheetWords.count(summary.entries, "entry", "entries")
        if summary.agencies > 0 { read += " from " + SheetWords.count(summary.agencies, "agency", "agencies") }
        let period = SheetWords.period(from: summary.earliest, to: summary.latest)
        if !period.isEmpty { read += ", " + period }
        var lines = [read + "."]
        if summary.sumHolds {
            lines.append(
                "Every line is accounted for: " + SheetWords.count(summary.lines, "line") + " = "
                    + SheetWords.count(summary.entries, "entry", "entries")
                    + (summary.sharingLine > 0
                        ? " (\(SheetWords.grouped(summary.sharingLine)) of them in the line of another)" : "") + " + "
                    + SheetWords.grouped(summary.setAside) + " set aside, each with its reason.")
        } else {
            lines.append(
                "The lines do not add up (" + SheetWords.count(summary.lines, "line") + ", "
                    + SheetWords.count(summary.entries, "entry", "entries") + ", "
                    + SheetWords.grouped(summary.setAside)
                    + " set aside). Please tell whoever looks after Casement; until then, check the files named below.")
        }
        if summary.problems > 0 {
            let asked = Set(files.filter { !$0.asks.isEmpty }.map(\.agency)).count
            lines.append(
                SheetWords.count(summary.problems, "thing") + " to settle, with "
                    + SheetWords.count(asked, "agency", "agencies")
                    + ". Nothing was left out or changed because of them.")
        }
        return lines
    }

    private func askBlocks(_ file: FileSection) -> [ReportBlock] {
        var blocks: [ReportBlock] = [
            .heading(level: 3, "To ask " + (file.agency.isEmpty ? "the sender of " + file.name : file.agency)),
            .paragraph("About the file “\(file.name)”."),
        ]
        for ask in file.asks {
            blocks.append(.heading(level: 4, ask.heading))
            blocks.append(.paragraph(ask.request))
            blocks.append(Self.table(of: ask))
        }
        return blocks
    }

    /// The places of an ask; columns that say nothing, or the same in each row as the heading does, are left out.
    static func table(of ask: Ask) -> ReportBlock {
        let items = ask.items
        let messagesDiffer = Set(items.map(\.problem.message)).count > 1 || items.count == 1
        let hasSuggestion = items.contains { $0.problem.suggestion?.isEmpty == false }
        var headings = ["Where", "Date as written", "Event"]
        var widths = [20, 16, 34]
        if messagesDiffer {
            headings.append("What is wrong")
            widths.append(30)
        }
        if hasSuggestion {
            headings.append("Suggestion")
            widths.append(26)
        }
        let rows = items.map { item in
            var row = [item.place.words, item.place.date, item.place.event]
            if let entry = item.place.entry { row[0] += " (entry \(entry))" }
            if messagesDiffer { row.append(SheetWords.sentence(item.problem.message)) }
            if hasSuggestion { row.append(SheetWords.sentence(item.problem.suggestion ?? "")) }
            return row
        }
        return .table(headings: headings, widths: widths, rows: rows)
    }

    private func readingBlocks(_ file: FileSection) -> [ReportBlock] {
        var blocks: [ReportBlock] = [.heading(level: 3, file.name)]
        var facts: [String] = []
        if !file.agency.isEmpty {
            facts.append(
                "Agency: " + file.agency + (file.agencyKnownFrom.isEmpty ? "." : " (\(file.agencyKnownFrom))."))
        }
        if !file.readAs.isEmpty { facts.append("Read as: " + SheetWords.sentence(file.readAs)) }
        let period = SheetWords.period(from: file.earliest, to: file.latest)
        if !period.isEmpty { facts.append("Dates: " + period + ".") }
        facts.append("Lines: " + file.sum)
        if !file.hidden.isEmpty { facts.append("Hidden in the file: " + file.hidden) }
        blocks.append(.bullets(facts))
        for table in file.tables {
            let lines = SheetWords.count(table.lines, "line")
            blocks.append(.paragraph("\(table.title): \(table.role); \(lines)."))
            if !table.columns.isEmpty {
                blocks.append(
                    .table(
                        headings: ["Column", "Heading in the file", "Taken as", "Recognised"],
                        widths: [10, 40, 30, 20],
                        rows: table.columns.map { [$0.place, $0.heading, $0.takenAs, $0.basis] }))
            }
        }
        if !file.assumed.isEmpty {
            blocks.append(.heading(level: 4, "Assumed"))
            blocks.append(
                .table(
                    headings: ["What was assumed", "How often", "For example"], widths: [32, 10, 58],
                    rows: file.assumed.map {
                        [$0.heading, SheetWords.grouped($0.count), $0.examples.joined(separator: "\n")]
                    }))
        }
        if !file.found.isEmpty { blocks += foundBlocks(file) }
        if !file.setAsideRanges.isEmpty {
            blocks.append(.heading(level: 4, "Lines set aside"))
            blocks.append(
                .table(
                    headings: ["Where", "Lines", "Why", "Words"], widths: [22, 8, 24, 46],
                    rows: file.setAsideRanges.map { [$0.place, SheetWords.grouped($0.count), $0.reason, $0.words] }))
        }
        return blocks
    }

    private func foundBlocks(_ file: FileSection) -> [ReportBlock] {
        var rows: [[String]] = []
        for group in file.found {
            var shown = 0
            for item in group.items {
                if item.isShownWithEntry {
                    shown += 1
                    if shown > Self.remarksShown { continue }
                }
                rows.append([group.heading, item.place, item.words])
            }
            if shown > Self.remarksShown {
                let more = SheetWords.grouped(shown - Self.remarksShown)
                rows.append([group.heading, "", "and \(more) more, each shown with its entry in the chronology"])
            }
        }
        return [
            .heading(level: 4, "Found beside the text"),
            .table(headings: ["What", "Where", "Words"], widths: [24, 22, 54], rows: rows),
        ]
    }
}
