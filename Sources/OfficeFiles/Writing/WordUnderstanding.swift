import Domain

/// What was understood, in a Word document, all of it before the chronology, which is long. Entries are links to their
/// rows in the chronology.
struct WordUnderstanding: Sendable {
    private let report: UnderstandingReport
    private let months: MonthByMonth
    /// The timeline, a picture to a page.
    private let pictures: [WordPicture]
    /// Rows shown, table by table, in each section.
    private let rows: [[[[UnderstandingCell]]]]
    /// For each entry that something here leads to, the sections that name it: only their rows get a mark, and they lead
    /// back.
    let named: [Int: [Int]]

    /// The mark of an entry's row.
    static func mark(_ entry: Int) -> String { "entry\(entry + 1)" }

    /// Nil where nothing was asked to be understood.
    init?(_ chronology: IntegratedChronology, pictures: [WordPicture] = []) {
        self.pictures = pictures
        guard chronology.understanding != nil else { return nil }
        report = UnderstandingReport(chronology)
        months = MonthByMonth(chronology, incidents: report.incidents)
        var named: [Int: [Int]] = [:]
        func name(_ entries: some Sequence<Int>, in section: Int) {
            for entry in entries where named[entry]?.last != section { named[entry, default: []].append(section) }
        }
        rows = report.sections.enumerated().map { place, section in
            for line in section.introduction { name(line.entries, in: place) }
            return section.tables.map { table in
                table.readingRows.map { row in
                    let cells = table.row(row)
                    for cell in cells {
                        switch cell {
                        case .entries(let entries): name(entries.prefix(Self.entriesShown), in: place)
                        case .noted(_, let entries): name(entries, in: place)
                        case .empty, .words, .quote, .number, .day: break
                        }
                    }
                    return cells
                }
            }
        }
        self.named = named
    }

    /// Entries shown in one cell; the rest are counted.
    private static let entriesShown = 6
    /// The same after words on the page of what stands out.
    private static let entriesNoted = 6

    /// Short names and marks of the sections that name an entry, but for those that are about the children as a whole.
    func sections(naming entry: Int) -> [(name: String, mark: String)] {
        (named[entry] ?? []).compactMap { place in
            let section = report.sections[place]
            guard place >= Self.before, section.kind != .child else { return nil }
            return (section.kind.shortName, "part-" + section.anchor)
        }
    }

    // MARK: - Parts

    /// Sections that have a heading of the first order: what stands out, and the children.
    private static let before = 2

    /// The first page: what stands out, and what else there is.
    func writeStandsOut(to out: inout OutputBytes) {
        guard let section = report.sections.first else { return }
        out.paragraph(section.title, style: "CloseTitle")
        write(section, rows: rows[0], to: &out)
    }

    /// What there is, each a link. Without page numbers, which only the program that lays the document out knows.
    func writeContents(to out: inout OutputBytes) {
        var lines = [(words: WordFront.about, mark: WordFront.aboutMark, found: String?.none)]
        if report.sections.count >= Self.before {
            let children = report.sections[1]
            lines.append((children.title, "part-" + children.anchor, nil))
            if !months.years.isEmpty { lines.append((WordMonths.title, Self.monthsMark, nil)) }
            if !pictures.isEmpty { lines.append((Self.timeline, Self.timelineMark, nil)) }
            for section in report.sections.dropFirst(Self.before) {
                lines.append(
                    (section.title, "part-" + section.anchor, section.kind == .child ? nil : section.nothing))
            }
        }
        lines.append(("Chronology", WordFront.chronologyMark, nil))
        out.beginParagraph(style: "Close")
        out.run("In this document: ", style: "Label")
        for (place, line) in lines.enumerated() {
            if place > 0 { out.run(" · ") }
            out.link(line.words, to: line.mark)
            if let found = line.found { out.run(" (" + found + ")") }
        }
        out.run(". The import report, with what to ask each agency, stands at the end.")
        out.raw("</w:p>")
    }

    private static let monthsMark = "part-months"
    private static let timeline = "Timeline"
    private static let timelineMark = "part-timeline"

    /// The children, and the months.
    func writeChildren(to out: inout OutputBytes) {
        guard report.sections.count >= Self.before else { return }
        let section = report.sections[1]
        Self.heading(section.title, mark: "part-" + section.anchor, number: 1_000_001, isOnNewPage: false, to: &out)
        write(section, rows: rows[1], to: &out)
        // The months go on below the few rows of the children, unless they fill a page; each picture has one of its own.
        if !months.years.isEmpty {
            Self.heading(
                WordMonths.title, mark: Self.monthsMark, number: 2_000_003,
                isOnNewPage: WordMonths.needsOwnPage(months), to: &out)
            WordMonths.write(months, children: report.chronology.children, to: &out)
        }
        guard !pictures.isEmpty else { return }
        Self.heading(Self.timeline, mark: Self.timelineMark, number: 2_000_004, to: &out)
        for (place, picture) in pictures.enumerated() { picture.write(place, to: &out) }
    }

    /// A heading of the first order with a mark that links lead to.
    static func heading(
        _ words: String, mark: String, number: Int, isOnNewPage: Bool = true, to out: inout OutputBytes
    ) {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/>")
        if isOnNewPage { out.raw("<w:pageBreakBefore/>") }
        out.raw("</w:pPr>")
        out.bookmark(mark, number: number)
        out.run(words)
        out.raw("</w:p>")
    }

    /// Everything else.
    func writeSections(to out: inout OutputBytes) {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>")
        out.run("What the chronology shows")
        out.raw("</w:p>")
        out.paragraph(
            "Read out of the entries by the program, so that a panel knows where to look. Each row names the entries it rests on; "
                + "the number leads to the entry in the chronology. Long tables are cut here and say so; the workbook, which whoever made this document can make of the same files "
                + "(a name that ends in .xlsx), holds every row.",
            style: "Body")
        for (index, section) in report.sections.enumerated().dropFirst(Self.before) {
            out.raw("<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr>")
            out.bookmark("part-" + section.anchor, number: 1_000_000 + index)
            out.run(section.title)
            out.raw("</w:p>")
            write(section, rows: rows[index], to: &out)
        }
    }

    private func write(_ section: UnderstandingSection, rows: [[[UnderstandingCell]]], to out: inout OutputBytes) {
        // What stands out is set closer than the rest.
        let body: StaticString = section.kind == .standsOut ? "Close" : "Body"
        for (index, line) in section.introduction.enumerated() {
            let isLead = index == section.introduction.count - 1 && section.tables.first?.title.isEmpty == true
            out.beginParagraph(style: isLead ? "Lead" : body)
            if !line.label.isEmpty { out.run(line.label + ": ", style: "Label") }
            let (pieces, left) = line.pieces
            writePieces(pieces, to: &out)
            for (place, entry) in left.prefix(Self.entriesShown).enumerated() {
                out.run(place > 0 ? ", " : "  ")
                out.link("No.\u{A0}\(entry + 1)", to: Self.mark(entry))
            }
            out.raw("</w:p>")
        }
        for (table, shown) in zip(section.tables, rows) { write(table, rows: shown, of: section, to: &out) }
    }

    private func writePieces(_ pieces: [UnderstandingLine.Piece], to out: inout OutputBytes) {
        for piece in pieces {
            switch piece {
            case .words(let words): out.run(words)
            case .entry(let entry): out.link("No.\u{A0}\(entry + 1)", to: Self.mark(entry))
            }
        }
    }

    // MARK: - Tables

    private func write(
        _ table: UnderstandingTable, rows: [[UnderstandingCell]], of section: UnderstandingSection,
        to out: inout OutputBytes
    ) {
        let ownTitle = section.tables.count > 1 ? table.title : ""
        let isClose = section.kind == .standsOut
        if isClose {
            // What is left out is said with the heading, to save a line.
            out.beginParagraph(style: "CloseHeading", isOnNewPage: table.opensPage)
            out.run(ownTitle)
            if let remark = table.remark { out.run(" – " + remark, style: "Aside") }
            out.raw("</w:p>")
        } else if !ownTitle.isEmpty {
            out.paragraph(ownTitle, style: "Heading3")
        }
        guard !rows.isEmpty else {
            let words = table.rowCount > 0 ? table.cutWords.map(SheetWords.sentence) : table.emptyWords
            out.paragraph(words ?? "", style: "Body")
            return
        }
        let widths = Self.widths(table.columns)
        out.beginTable(
            headings: table.columns.map(\.heading), widths: widths, style: isClose ? "CloseHead" : "TableHead",
            isClose: isClose)
        for (place, row) in rows.enumerated() {
            out.beginRow(whole: true)
            for (index, cell) in row.enumerated() {
                var cell = cell
                // The numbers by which the picture and the page name them.
                if section.kind == .contradictions, index == 0, case .words(let words) = cell {
                    cell = .words("\(table.readingRows.lowerBound + place + 1). \(words)")
                }
                let style: StaticString? = isClose ? "CloseCell" : nil
                write(cell, as: table.columns[index].content, style: style, width: widths[index], to: &out)
            }
            out.endRow()
        }
        out.endTable()
        let after = [table.cutWords.map { "… " + $0 + "." }, isClose ? nil : table.remark].compactMap { $0 }.joined(
            separator: " ")
        // Word joins two tables with nothing between them.
        out.paragraph(after, style: isClose ? "CloseNote" : "Body")
    }

    /// Widths in proportion, but none so narrow that a word of its heading would break; the wider columns give way.
    private static func widths(_ columns: [UnderstandingTable.Column]) -> [Int] {
        let total = max(1, columns.reduce(0) { $0 + $1.width })
        var widths = columns.map { $0.width * WordParts.textWidth / total }
        let least = columns.map { column in
            column.heading.split(separator: " ").reduce(0) { max($0, $1.count) } * headingLetter + cellMargins
        }
        guard least.reduce(0, +) <= WordParts.textWidth else { return widths }
        for (place, need) in least.enumerated() where widths[place] < need {
            var missing = need - widths[place]
            widths[place] = need
            while missing > 0 {
                let room = widths.indices.map { widths[$0] - least[$0] }
                guard let from = room.indices.max(by: { room[$0] < room[$1] }), room[from] > 0 else { break }
                let given = min(missing, (room[from] + 1) / 2)
                widths[from] -= given
                missing -= given
            }
        }
        return widths
    }

    /// Room for a bold letter of a heading, and a cell's margins, in twentieths of a point.
    private static let headingLetter = 115
    private static let cellMargins = 190

    private func write(
        _ cell: UnderstandingCell, as content: UnderstandingTable.Column.Content, style: StaticString?, width: Int,
        to out: inout OutputBytes
    ) {
        if case .entries(let entries) = cell {
            return write(entries, withExcerpt: content == .entries(withExcerpt: true), width: width, to: &out)
        }
        out.beginCell(width: width)
        switch cell {
        case .empty, .entries: out.raw("<w:p/>")
        case .words(let words): out.paragraph(words, style: style)
        case .quote(let words): out.paragraph(SheetWords.quoted(words), style: style)
        case .number(let number): out.paragraph(SheetWords.grouped(number), style: style)
        case .day(let day): out.paragraph(SheetWords.day(day), style: style)
        case .noted(let words, let entries): writeNoted(words, entries, style: style, to: &out)
        }
        out.endCell()
    }

    /// The words, numbers of entries among them as links, and on the last line those they do not name.
    private func writeNoted(
        _ words: String, _ entries: [Int], style: StaticString?, to out: inout OutputBytes
    ) {
        let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
        let left = UnderstandingLine(words, entries: entries).pieces.left
        let shown = left.prefix(Self.entriesNoted)
        for (place, line) in lines.enumerated() {
            out.beginParagraph(style: style)
            writePieces(UnderstandingLine(String(line), entries: entries).pieces.text, to: &out)
            if place + 1 < lines.count { out.raw("</w:p>") }
        }
        for (place, entry) in shown.enumerated() {
            out.run(place > 0 ? ", " : "  ")
            out.link("No.\u{A0}\(entry + 1)", to: Self.mark(entry))
        }
        if left.count > shown.count { out.run(" and \(left.count - shown.count) more") }
        out.raw("</w:p>")
    }

    private func write(_ entries: [Int], withExcerpt: Bool, width: Int, to out: inout OutputBytes) {
        let references = entries.prefix(Self.entriesShown).compactMap { report.reference($0) }
        let agencies = Set(references.map { report.chronology.entries[$0.entry].agency })
        let colour = agencies.count == 1 ? agencies.first.map { AgencyPalette.colour($0) } : nil
        out.beginCell(width: width, colour: colour)
        for reference in references {
            out.beginParagraph(style: nil)
            out.link("No. \(reference.number)", to: Self.mark(reference.entry))
            out.run(", " + reference.when)
            out.raw("</w:p>")
            out.paragraph(reference.agency)
            if withExcerpt, !reference.excerpt.isEmpty {
                out.paragraph(SheetWords.quoted(reference.excerpt), style: "Small")
            }
        }
        if references.isEmpty { out.raw("<w:p/>") }
        if entries.count > Self.entriesShown {
            out.paragraph("and \(entries.count - Self.entriesShown) more", style: "Small")
        }
        out.endCell()
    }
}

extension OutputBytes {
    /// Words that lead to a mark in the same document.
    mutating func link(_ words: String, to mark: String) {
        raw("<w:hyperlink w:anchor=\"")
        raw(mark)
        raw("\" w:history=\"1\">")
        raw("<w:r><w:rPr><w:color w:val=\"1F3A5F\"/><w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">")
        XmlText.plain(words, to: &self)
        raw("</w:t></w:r></w:hyperlink>")
    }

    /// A mark that links lead to; numbers are unique in a document.
    mutating func bookmark(_ name: String, number: Int) {
        raw("<w:bookmarkStart w:id=\"")
        self.number(number)
        raw("\" w:name=\"")
        raw(name)
        raw("\"/><w:bookmarkEnd w:id=\"")
        self.number(number)
        raw("\"/>")
    }
}
