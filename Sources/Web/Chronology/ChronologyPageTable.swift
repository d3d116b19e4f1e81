import Domain

/// The chronology itself: one row for each entry under its year, everything the sheet knows of it in six columns.
///
/// Rows stand in blocks of forty, which a browser lays out only when they come near the screen (`content-visibility`),
/// so that 20,000 rows open at once. The roles are written out because the style lays the table out as a grid.
struct ChronologyPageTable {
    let view: ChronologyView
    /// Where each entry is spoken of; nil where nothing was asked to be understood.
    let marks: EntryMarks?

    private static let rowsInBlock = 40
    private static let headings = [
        "Date", "Agency and source", "Event", "Child seen", "Action or decision", "To settle, notes and place",
    ]

    func table(_ html: inout HtmlWriter) {
        html.element(.table, .id("entries"), .role("table"), .ariaLabelledby("chronology")) { html in
            html.element(.thead, .role("rowgroup")) { html in
                html.element(.tr, .role("row")) { html in
                    // On paper the last column is left out.
                    for heading in view.isPaper ? Self.headings.dropLast() : Self.headings[...] {
                        html.element(.th, .scope("col"), .role("columnheader"), text: heading)
                    }
                }
            }
            var cells: [ChronologySheet.Cell] = []
            for year in view.figures.years { self.year(year, &cells, &html) }
        }
        html.element(
            .p, .id("none"), .hidden, text: "No entry has all of these. Try fewer words, or clear the filters.")
    }

    private func year(_ year: ChronologyFigures.Year, _ cells: inout [ChronologySheet.Cell], _ html: inout HtmlWriter) {
        html.newline()
        html.element(.tbody, .class("year"), .role("rowgroup")) { html in
            html.element(.tr, .role("row")) { html in
                html.element(.td, .role("cell"), .colspan(view.isPaper ? Self.headings.count - 1 : Self.headings.count))
                { html in
                    html.element(.h3, .id("y", year.year ?? 0)) { html in
                        if let number = year.year { html.text(number) } else { html.text("No date to place them by") }
                    }
                    html.element(
                        .span, .class("muted"), text: SheetWords.count(year.rows.count, "entry", "entries"))
                }
            }
        }
        var start = year.rows.lowerBound
        while start < year.rows.upperBound {
            let end = min(start + Self.rowsInBlock, year.rows.upperBound)
            html.newline()
            html.element(.tbody, .class("block"), .role("rowgroup")) { html in
                for row in start..<end {
                    view.sheet.fill(&cells, row: row)
                    ChronologyPageRow(view: view, row: row, cells: cells, marks: marks?[row] ?? []).write(&html)
                }
            }
            start = end
        }
    }
}
