/// A piece of a report laid out for reading; writers of documents, workbooks and pages each render these few kinds.
public enum ReportBlock: Sendable, Hashable {
    /// Level 1 is the report's own title.
    case heading(level: Int, String)
    case paragraph(String)
    case bullets([String])
    /// Points of a question or a list, each with the number of the entry it is about where there is one.
    case points([ReportPoint])
    /// Widths are relative, one for each heading.
    case table(headings: [String], widths: [Int], rows: [[String]])
}

/// One point of a report: words ready to be sent, and beside them the entry they are about, for whoever sends them.
public struct ReportPoint: Sendable, Hashable {
    public var words: String
    /// Number of the entry in the integrated chronology, from 1.
    public var entry: Int?

    public init(words: String, entry: Int?) {
        self.words = words
        self.entry = entry
    }
}

extension ImportReport {
    /// Remarks shown of one kind where they are also shown with their entries.
    static let remarksShown = 10

    /// The whole report: whom to ask what, agency by agency, then the long lists.
    public var blocks: [ReportBlock] { askBlocks + listBlocks }

    /// What is to be done: the summary, refused files, and for each agency what to ask, what it is to confirm and what
    /// was remarked in its files.
    public var askBlocks: [ReportBlock] {
        var blocks: [ReportBlock] = [.heading(level: 1, "Import report")]
        blocks += summaryLines.map { .paragraph($0) }
        if !refused.isEmpty {
            blocks.append(.heading(level: 2, "Files that could not be read"))
            blocks.append(
                .table(
                    headings: ["File", "What is wrong, and how to mend it"], widths: [30, 70],
                    rows: refused.map { [$0.name, $0.message] }))
        }
        if !agencies.isEmpty {
            blocks.append(.heading(level: 2, "Whom to ask"))
            blocks.append(overview)
        }
        for agency in agencies { blocks += agencyBlocks(agency) }
        return blocks
    }

    /// One line for each agency: how much there is to ask, to confirm and to look into.
    private var overview: ReportBlock {
        let rows = agencies.map { agency -> [String] in
            if agency.files.isEmpty { return [title(agency), "No file came", "", ""] }
            let (asks, dates, remarks) = (questions(agency), completed(agency), remarks(agency))
            return [
                title(agency),
                asks.isEmpty ? "Nothing to ask" : SheetWords.count(asks.count, "question"),
                dates.isEmpty ? "" : SheetWords.count(dates.count, "date"),
                remarks.isEmpty ? "" : SheetWords.count(remarks.count, "remark"),
            ]
        }
        return .table(
            headings: ["Agency", "To ask", "To confirm", "To look into"], widths: [46, 18, 18, 18], rows: rows)
    }

    private func agencyBlocks(_ agency: AgencySection) -> [ReportBlock] {
        let (asks, dates, remarks) = (questions(agency), completed(agency), remarks(agency))
        if asks.isEmpty, dates.isEmpty, remarks.isEmpty, !agency.files.isEmpty { return [] }
        var blocks: [ReportBlock] = [.heading(level: 2, title(agency))]
        if agency.files.isEmpty {
            blocks.append(.paragraph("No file came from this agency. Please send us your chronology."))
            return blocks
        }
        if asks.isEmpty {
            blocks.append(.paragraph("Nothing to ask."))
        } else {
            blocks.append(.heading(level: 3, "To ask"))
            blocks.append(.paragraph(about(agency)))
        }
        for question in asks {
            let several = agency.files.count > 1 ? " (in “\(files[question.file].name)”)" : ""
            blocks.append(.paragraph(question.words + several))
            blocks.append(.points(question.ask.items.map { ReportPoint(words: $0.sentence, entry: $0.place.entry) }))
        }
        blocks += confirmBlocks(agency, dates)
        if !remarks.isEmpty {
            blocks.append(.heading(level: 3, "Remarks in the file, to be followed up where needed"))
            let points = remarks.prefix(Self.remarksAtOnce).map { ReportPoint(words: $0.sentence, entry: $0.entry) }
            blocks.append(.points(points))
            if remarks.count > points.count {
                let more = SheetWords.count(remarks.count - points.count, "more remark")
                blocks.append(.paragraph(more + ", under “Found beside the text” and with the entries."))
            }
        }
        return blocks
    }

    private func confirmBlocks(_ agency: AgencySection, _ dates: [CompletedDate]) -> [ReportBlock] {
        if dates.isEmpty { return [] }
        var blocks: [ReportBlock] = [.heading(level: 3, "To confirm"), .paragraph(confirmRequest(agency))]
        if dates.count <= Self.datesAtOnce {
            blocks.append(.points(dates.map { ReportPoint(words: $0.sentence, entry: $0.place.entry) }))
        } else {
            blocks.append(.paragraph("All of them stand in the list “Dates to confirm”."))
        }
        return blocks
    }

    /// Remarks of an agency shown with its questions.
    public static let remarksAtOnce = 30
    /// Dates of a file shown in a document for reading.
    private static let datesListed = 1_000

    /// The lists: dates to confirm, how each file was read, what was assumed about the case.
    public var listBlocks: [ReportBlock] { dateBlocks + readBlocks }

    private var dateBlocks: [ReportBlock] {
        let long = agencies.filter { completed($0).count > Self.datesAtOnce }
        if long.isEmpty { return [] }
        var blocks: [ReportBlock] = [.heading(level: 2, "Dates to confirm")]
        for agency in long {
            let dates = completed(agency)
            blocks.append(.heading(level: 3, title(agency)))
            blocks.append(
                .table(
                    headings: ["Where", "As written", "Taken as", "How", "First words"], widths: [24, 14, 18, 22, 22],
                    rows: dates.prefix(Self.datesListed).map(\.cells)))
            if dates.count > Self.datesListed {
                let more = SheetWords.grouped(dates.count - Self.datesListed)
                blocks.append(.paragraph("And \(more) more in the workbook, sheet “Dates to confirm”."))
            }
        }
        return blocks
    }

    /// How each file was read, and what was assumed about the case as a whole.
    public var readBlocks: [ReportBlock] {
        var blocks: [ReportBlock] = []
        if !files.isEmpty { blocks.append(.heading(level: 2, "How each file was read")) }
        for file in files { blocks += readingBlocks(file) }
        if !assumed.isEmpty {
            blocks.append(.heading(level: 2, "Assumed about the case as a whole"))
            blocks.append(.bullets(assumed.flatMap(\.examples).map(SheetWords.sentence)))
        }
        return blocks
    }

    private func readingBlocks(_ file: FileSection) -> [ReportBlock] {
        var blocks: [ReportBlock] = [.heading(level: 3, file.name)]
        var facts: [String] = []
        if !file.agency.isEmpty {
            facts.append(
                "Agency: " + file.agency
                    + (file.agencyKnownFrom.isEmpty ? "." : ", \(ImportReportWords.known(file.agencyKnownFrom))."))
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
