import Domain

/// The sections on what was understood, between the children and the chronology. While it writes them it collects, for
/// each entry, the rows that name it, so that the chronology can lead back.
struct ChronologyPageUnderstanding {
    let view: ChronologyView
    let understood: UnderstandingView
    private(set) var marks: EntryMarks
    private var rowNumber = 0

    /// Rows shown at once; the rest of a long table stands behind one click, and on paper is left to it.
    static let rowsAtOnce = 5
    /// The same for what people come for first, which has to be there without a click.
    static let foremostAtOnce = 25

    init(view: ChronologyView, understood: UnderstandingView) {
        self.view = view
        self.understood = understood
        marks = EntryMarks(entries: view.chronology.entries.count)
    }

    /// What stands out, on a page of its own when printed.
    mutating func standsOut(_ html: inout HtmlWriter) {
        for section in understood.report.sections where section.kind == .standsOut { self.section(section, &html) }
    }

    /// All others, but for the children, who have cards. Call it after ``standsOut(_:)``.
    mutating func sections(_ html: inout HtmlWriter) {
        for section in understood.report.sections where section.kind != .children && section.kind != .standsOut {
            self.section(section, &html)
        }
        marks.finish()
    }

    /// The number of a section's place in the page: children's sections by child, the others after them.
    static func place(_ section: UnderstandingSection) -> Int {
        let kinds = UnderstandingSection.Kind.allCases
        return section.child.map { 100 + $0 } ?? kinds.firstIndex(of: section.kind) ?? 0
    }

    private mutating func section(_ section: UnderstandingSection, _ html: inout HtmlWriter) {
        html.newline()
        html.element(.section, .class(section.kind == .standsOut ? "found first" : "found")) { html in
            html.element(.h2, .id("s", Self.place(section)), .tabindex(-1), text: section.title)
            // A child's introduction stands on the child's card.
            if section.kind != .child {
                for line in section.introduction { ChronologyPageChildren.line(line, .p, &html) }
            }
            if section.kind == .smallThings { ChronologyPageAddsUp.pictures(view, understood.report, &html) }
            var tables = section.tables
            // Lists for reading show what is open; the whole list is behind one click.
            if section.kind == .requests || section.kind == .smallThings, let last = tables.last,
                var all = understood.report.sheets.first(where: { $0.title == last.sheet }), all.rowCount > 0,
                !view.isPaper
            {
                all.title = "All of them"
                tables.append(all)
            }
            var numbers = 0
            for (place, table) in tables.enumerated() {
                let isWhole = place == tables.count - 1
                let names = Self.names(section, table, isWhole: isWhole)
                self.table(section, table, names: names, from: numbers, isWhole: isWhole, &html)
                if names != nil { numbers += table.rowCount }
            }
        }
    }

    /// What the rows of a table are called, and how each of its columns of entries leads back to them.
    struct Names {
        var heading: String
        var back: [String]
    }

    private static func names(_ section: UnderstandingSection, _ table: UnderstandingTable, isWhole: Bool) -> Names? {
        switch section.kind {
        case .contradictions: Names(heading: "Contradiction", back: ["contradiction", "contradiction"])
        case .sharing: Names(heading: "Told", back: ["told, not shown as received"])
        case .requests: isWhole ? Names(heading: "Request", back: ["request", "answer to request"]) : nil
        case .smallThings:
            isWhole && table.title == "All of them"
                ? Names(heading: "Small thing", back: ["small thing", "follows small thing"]) : nil
        case .claims: Names(heading: "Claim", back: ["claim", "rests on claim"])
        case .silences:
            Names(heading: "Silence", back: ["agency’s silence begins after this,", "agency’s silence before this,"])
        case .child where table.sheet == "Silences":
            Names(
                heading: "Silence",
                back: [
                    "not seen after this, \(section.title)", "not seen before this, \(section.title)",
                ])
        case .incidents: Names(heading: "Row", back: ["incident, in row", "last seen before the incident in row"])
        case .standsOut, .children, .names, .records, .child, .accounts, .themes, .expected: nil
        }
    }

    private mutating func table(
        _ section: UnderstandingSection, _ table: UnderstandingTable, names: Names?, from: Int, isWhole: Bool,
        _ html: inout HtmlWriter
    ) {
        // On paper a child's card has the counts, and the chronology what each entry says; a picture is enough there.
        let isForScreen = section.kind == .child && names == nil || table.standsBehindPicture
        if view.isPaper, isForScreen { return }
        if isForScreen {
            html.element(.div, .class("off-paper")) { html in
                onScreen(section, table, names: names, from: from, isWhole: isWhole, &html)
            }
        } else {
            onScreen(section, table, names: names, from: from, isWhole: isWhole, &html)
        }
    }

    private mutating func onScreen(
        _ section: UnderstandingSection, _ table: UnderstandingTable, names: Names?, from: Int, isWhole: Bool,
        _ html: inout HtmlWriter
    ) {
        // One table alone needs no heading beside the section's.
        let isFirst = section.kind == .standsOut
        if !table.title.isEmpty, section.tables.count > 1 {
            html.element(.h3, table.opensPage ? .class("chapter") : nil) { html in
                html.text(table.title)
                // What stands out has one page of paper: what is left out is said with the heading.
                if isFirst, let remark = table.remark { html.element(.span, .class("aside"), text: " – " + remark) }
            }
        }
        guard table.rowCount > 0 else {
            html.element(.p, .class("muted"), text: table.emptyWords)
            return
        }
        if section.kind == .accounts {
            accounts(table, &html)
            return
        }
        // What is said of a child entry by entry stands beside the entries: the last of it is enough here.
        let isContacts = section.kind == .child && names == nil
        // On paper as much as in other documents for reading.
        let rows = isContacts || view.isPaper ? table.readingRows : 0..<table.rowCount
        let isAllBehind = table.title == "All of them" || table.standsBehindPicture || isContacts && isWhole
        let isCounts = table.columns.allSatisfy { if case .number = $0.content { true } else { $0.content == .short } }
        let limit = Self.atOnce(section, isPaper: view.isPaper)
        let atOnce = isAllBehind ? 0 : isCounts || rows.count <= limit + 2 ? rows.count : limit
        // Of a list in order of day paper leaves out the oldest, not what came last.
        let isLast = view.isPaper && Self.isByDay(section)
        let shown = isLast ? rows.suffix(atOnce) : rows.prefix(atOnce)
        if !shown.isEmpty { part(section, table, shown, names, from, &html) }
        let rest = rows.dropFirst(atOnce)
        if view.isPaper {
            let left = table.rowCount - shown.count
            if left > 0 {
                let more = isLast ? "before these" : "more"
                let words = "\(SheetWords.grouped(left)) \(more) in the page on a screen and in the workbook."
                html.element(.p, .class("muted"), text: words)
            }
        } else if !rest.isEmpty {
            html.element(.details) { html in
                summary(rest.count, isMore: atOnce > 0, table.title.isEmpty ? section.title : table.title, &html)
                part(section, table, rest, names, from, &html)
            }
        }
        if !isFirst, let remark = table.remark { html.element(.p, .class("muted"), text: remark) }
        if rows.count < table.rowCount, !view.isPaper {
            let left = SheetWords.count(table.rowCount - rows.count, "more entry", "more entries")
            html.element(.p, .class("muted"), text: "\(left) in the chronology below, each with its words.")
        }
    }

    private static func isByDay(_ section: UnderstandingSection) -> Bool {
        switch section.kind {
        case .sharing, .requests, .smallThings, .claims, .accounts: true
        case .standsOut, .children, .names, .incidents, .records, .child, .contradictions, .silences, .themes,
            .expected:
            false
        }
    }

    private static func atOnce(_ section: UnderstandingSection, isPaper: Bool) -> Int {
        switch section.kind {
        case .standsOut, .incidents, .records, .silences, .child, .expected: foremostAtOnce
        // The timeline's circles have these numbers: paper has to show them all, as far as a list for reading goes.
        case .contradictions: isPaper ? foremostAtOnce * 4 : foremostAtOnce
        case .sharing: isPaper ? foremostAtOnce * 2 : rowsAtOnce * 2
        case .names: Int.max / 2
        case .requests, .smallThings, .claims: isPaper ? foremostAtOnce * 2 : rowsAtOnce
        case .children, .accounts, .themes: isPaper ? 12 : rowsAtOnce
        }
    }

    /// Words to press on a screen; on paper they say that there is more.
    private func summary(_ count: Int, isMore: Bool, _ title: String, _ html: inout HtmlWriter) {
        html.element(.summary) { html in
            html.element(.span, .class("off-paper")) { html in
                html.text("Show ")
                html.text(SheetWords.grouped(count))
                html.text(isMore ? " more" : " in order of date")
                html.element(.span, .class("quiet"), text: ": " + title)
            }
            html.element(.span, .class("on-paper")) { html in
                html.text(SheetWords.grouped(count))
                html.text(isMore ? " more in the page itself." : " in the page itself.")
            }
        }
    }

    private mutating func part(
        _ section: UnderstandingSection, _ table: UnderstandingTable, _ rows: Range<Int>, _ names: Names?, _ from: Int,
        _ html: inout HtmlWriter
    ) {
        html.newline()
        html.element(
            .div, .class(isWhole(section, table, rows) ? "wide-table whole" : "wide-table"), .tabindex(0),
            .role("region"),
            .ariaLabel(words: Self.label(section, table, rows))
        ) { html in
            // A row of many entries may go on over the page.
            let look: StaticString =
                table.columns.count > 7 ? "cards many" : table.columns.count == 2 ? "cards lines" : "cards"
            html.element(.table, .class(look), .role("table")) { html in
                html.element(.thead, .role("rowgroup")) { html in
                    html.element(.tr, .role("row")) { html in
                        if let names { heading(names.heading, isNumber: false, &html) }
                        for column in table.columns {
                            heading(column.heading, isNumber: column.content == .number, &html)
                        }
                    }
                }
                html.element(.tbody, .role("rowgroup")) { html in
                    for row in rows { self.row(table, row, names, from, &html) }
                }
            }
        }
    }

    /// Small tables that are read across: on paper they stand on one page.
    private func isWhole(_ section: UnderstandingSection, _ table: UnderstandingTable, _ rows: Range<Int>) -> Bool {
        switch section.kind {
        case .standsOut: rows.count < 7
        case .records, .smallThings: table.columns.count > 4 && rows.count < 16
        default: false
        }
    }

    /// Names differ, since a landmark's name tells a screen reader where it is.
    private static func label(
        _ section: UnderstandingSection, _ table: UnderstandingTable, _ rows: Range<Int>
    ) -> String {
        let title = table.title.isEmpty ? section.title : section.title + ": " + table.title
        return rows.lowerBound == 0 ? title : "\(title), from row \(rows.lowerBound + 1)"
    }

    /// A cell of many lines: its row may go on over the page, where a short one stays together.
    private static func isLong(_ cell: UnderstandingCell) -> Bool {
        switch cell {
        case .noted(let words, _), .words(let words):
            words.utf8.count > 1_600 || words.utf8.count { $0 == UInt8(ascii: "\n") } > 9
        default: false
        }
    }

    private func heading(_ words: String, isNumber: Bool, _ html: inout HtmlWriter) {
        html.element(.th, .scope("col"), .role("columnheader"), isNumber ? .class("number") : nil, text: words)
    }

    private mutating func row(
        _ table: UnderstandingTable, _ row: Int, _ names: Names?, _ from: Int, _ html: inout HtmlWriter
    ) {
        rowNumber += 1
        let number = from + row + 1
        let target = rowNumber
        let cells = table.row(row)
        html.newline()
        let isLong = view.isPaper && cells.contains(where: Self.isLong)
        html.element(.tr, .id("u", target), .role("row"), isLong ? .class("long") : nil) { html in
            if let names {
                html.element(.th, .scope("row"), .role("rowheader"), .data("data-h", names.heading)) { $0.text(number) }
            }
            var entryColumn = 0
            for (place, cell) in cells.enumerated() {
                let column = table.columns[place]
                if case .entries = column.content {
                    if let names, names.back.indices.contains(entryColumn), case .entries(let entries) = cell {
                        let mark = EntryMark(words: names.back[entryColumn], number: number, row: target)
                        for entry in entries { marks.add(mark, to: entry) }
                    }
                    entryColumn += 1
                }
                self.cell(cell, column, isHeader: names == nil && place == 0, &html)
            }
        }
    }

    private func cell(
        _ cell: UnderstandingCell, _ column: UnderstandingTable.Column, isHeader: Bool, _ html: inout HtmlWriter
    ) {
        let isNumber = column.content == .number
        // On a narrow screen a cell with nothing in it is left out, so that a row is not a list of dashes.
        let isNone = cell == .words("–") || cell == .empty
        html.element(
            isHeader ? .th : .td, isHeader ? .scope("row") : nil, .role(isHeader ? "rowheader" : "cell"),
            .data("data-h", column.heading), isNumber ? .class("number") : isNone ? .class("none") : nil
        ) { html in
            switch cell {
            case .empty: break
            case .words(let words): html.element(.span, .class("words"), text: words)
            case .quote(let words): html.element(.q, .class("words"), text: words)
            case .number(let number): html.text(SheetWords.grouped(number))
            case .day(let day): html.element(.span, .class("when"), text: day.british)
            case .noted(let words, let entries):
                let (pieces, left) = UnderstandingLine(words, entries: entries).pieces
                html.element(.span, .class("words")) { html in ChronologyPageChildren.pieces(pieces, &html) }
                // Those the words name already are not named again.
                if !left.isEmpty {
                    html.text(" ")
                    html.element(.span, .class("numbers")) { html in ChronologyPageChildren.numbers(left, &html) }
                }
            case .entries(let entries):
                var hasExcerpt = false
                if case .entries(let wanted) = column.content { hasExcerpt = wanted && !view.isPaper }
                for entry in entries { reference(entry, hasExcerpt: hasExcerpt, &html) }
            }
        }
    }

    private func reference(_ entry: Int, hasExcerpt: Bool, _ html: inout HtmlWriter) {
        guard let reference = understood.report.reference(entry, hasExcerpt: hasExcerpt) else { return }
        html.element(.p, .class("ref")) { html in
            html.element(.a, .href(place: "#r", entry + 1)) { html in
                html.text(reference.when)
                html.text(" (No. ")
                html.text(entry + 1)
                html.text(")")
            }
            html.text(" ")
            html.element(.span, .class("by g", look(entry)), text: reference.agency)
            if hasExcerpt { html.element(.span, .class("small"), text: reference.excerpt) }
        }
    }

    private func look(_ entry: Int) -> Int { AgencyLook.number(of: view.chronology.entries[entry].agency) }

    // MARK: - Accounts side by side

    private mutating func accounts(_ table: UnderstandingTable, _ html: inout HtmlWriter) {
        let groups = Self.groups(table)
        let atOnce = view.isPaper ? 6 : groups.count <= 4 ? groups.count : 2
        let rest = groups.dropFirst(atOnce)
        guard !view.isPaper else {
            // Those nearest before a crisis; where there was none, the last.
            let nearest = Set(table.foremost.prefix(atOnce))
            let shown = nearest.isEmpty ? Array(groups.suffix(atOnce)) : groups.filter { nearest.contains($0.number) }
            for group in shown { occurrence(table, group, &html) }
            if !rest.isEmpty {
                let left = groups.count - shown.count
                let words =
                    nearest.isEmpty
                    ? SheetWords.count(left, "occurrence")
                        + " before these in the page on a screen and in the workbook."
                    : SheetWords.count(left, "more occurrence")
                        + " in the page on a screen and in the workbook; these are the nearest before a crisis."
                html.element(.p, .class("muted"), text: words)
            }
            return
        }
        for group in groups.prefix(atOnce) { occurrence(table, group, &html) }
        guard !rest.isEmpty else { return }
        html.element(.details) { html in
            summary(rest.count, isMore: true, "occurrences told by several agencies", &html)
            for group in rest { occurrence(table, group, &html) }
        }
    }

    /// Rows of the same occurrence, which stand together; the first cell is its number.
    private static func groups(_ table: UnderstandingTable) -> [(number: Int, rows: [[UnderstandingCell]])] {
        var groups: [(number: Int, rows: [[UnderstandingCell]])] = []
        for row in 0..<table.rowCount {
            let cells = table.row(row)
            guard case .number(let number)? = cells.first else { continue }
            if groups.last?.number == number {
                groups[groups.count - 1].rows.append(cells)
            } else {
                groups.append((number, [cells]))
            }
        }
        return groups
    }

    private mutating func occurrence(
        _ table: UnderstandingTable, _ group: (number: Int, rows: [[UnderstandingCell]]), _ html: inout HtmlWriter
    ) {
        rowNumber += 1
        let mark = EntryMark(words: "accounts of occurrence", number: group.number, row: rowNumber)
        html.newline()
        html.element(.div, .class("occurrence"), .id("u", rowNumber)) { html in
            html.element(.h3, text: "Occurrence \(group.number)")
            html.element(.div, .class("accounts")) { html in
                for (account, cells) in group.rows.enumerated() {
                    html.element(.div, .class("account")) { html in
                        for (place, cell) in cells.enumerated().dropFirst() {
                            if case .entries(let entries) = cell { for entry in entries { marks.add(mark, to: entry) } }
                            // The first account's reasons are said again by the one it goes with.
                            if view.isPaper, account == 0, place == cells.count - 1 { continue }
                            self.account(cell, isReason: place == cells.count - 1, &html)
                        }
                    }
                }
            }
        }
    }

    private func account(_ cell: UnderstandingCell, isReason: Bool, _ html: inout HtmlWriter) {
        switch cell {
        case .entries(let entries): for entry in entries { reference(entry, hasExcerpt: false, &html) }
        case .quote(let words): html.element(.p) { $0.element(.q, .class("words"), text: words) }
        case .words(let words):
            html.element(.p, .class("small"), text: isReason ? "Taken together (inferred): " + words : words)
        case .empty, .number, .day, .noted: break
        }
    }
}
