import Domain

/// The case month by month, as a table: beside the timeline's picture, since a table can be read aloud.
enum WordMonths {
    static let title = "Month by month"

    private static let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    private static let first = 2_900
    private static let yearWidth = 900
    private static let month = (WordParts.textWidth - first - yearWidth) / 12

    /// Rows that fill a page by themselves: below another table the last year would stand on a page alone.
    private static let ofOnePage = 20...32

    static func needsOwnPage(_ months: MonthByMonth) -> Bool {
        let rows = months.years.reduce(0) { sum, year in
            sum + year.seen.count { $0.contains { $0 != nil } } + (year.incidents.contains { !$0.isEmpty } ? 1 : 0) + 1
        }
        return ofOnePage.contains(rows)
    }

    static func write(_ months: MonthByMonth, children: [ChildOfCase], to out: inout OutputBytes) {
        guard !months.years.isEmpty else { return }
        out.paragraph(
            "For each child, in how many entries of a month the child was seen, those in doubt left out; grey with a dash where "
                + "nobody wrote of seeing the child. “Incidents” gives the days on which violence or a crisis is written of. The same as a drawing stands in "
                + "the timeline.",
            style: "Lead")
        let widths = [yearWidth, first] + [Int](repeating: month, count: 12)
        out.beginTable(headings: ["Year", ""] + names, widths: widths, style: "CloseHead", isClose: true)
        for year in months.years {
            for (child, seen) in year.seen.enumerated() where seen.contains(where: { $0 != nil }) {
                row(child == 0 ? "\(year.year)" : "", children[child].name, to: &out) { place, out in
                    switch seen[place] {
                    case .none: cell("", to: &out)
                    case .some(0): cell("–", colour: "D9D9D9", to: &out)
                    case .some(let count): cell(String(count), to: &out)
                    }
                }
            }
            if year.incidents.contains(where: { !$0.isEmpty }) {
                row("", "Incidents", to: &out) { place, out in
                    let days = year.incidents[place].sorted().map(String.init).joined(separator: ", ")
                    cell(days, colour: days.isEmpty ? nil : "F4C7C3", isBold: true, to: &out)
                }
            }
            row("", "Entries of all agencies", to: &out) { place, out in
                cell(year.entries[place] == 0 ? "" : SheetWords.grouped(year.entries[place]), to: &out)
            }
        }
        out.endTable()
        out.raw("<w:p/>")
    }

    private static func row(
        _ year: String, _ name: String, to out: inout OutputBytes, cells: (Int, inout OutputBytes) -> Void
    ) {
        out.beginRow(whole: true)
        for (words, width) in [(year, yearWidth), (name, first)] {
            out.beginCell(width: width)
            out.beginParagraph(style: "CloseCell")
            out.run(words, style: "Label")
            out.raw("</w:p>")
            out.endCell()
        }
        for place in 0..<12 { cells(place, &out) }
        out.endRow()
    }

    private static func cell(
        _ words: String, colour: StaticString? = nil, isBold: Bool = false, to out: inout OutputBytes
    ) {
        out.beginCell(width: month, colour: colour)
        out.beginParagraph(style: "CloseCell")
        if !words.isEmpty { out.run(words, style: isBold ? "Label" : nil) }
        out.raw("</w:p>")
        out.endCell()
    }
}
