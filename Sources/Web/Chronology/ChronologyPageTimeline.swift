import Domain
import Drawing

/// The timeline on the page: one picture, wide enough to read and to scroll, and the same in words with ways to entries.
struct ChronologyPageTimeline {
    let view: ChronologyView
    let timeline: Timeline
    /// The days asked for; nil for all.
    let span: TimelineSpan?

    /// Rows of one part shown; lists beyond it say how many are left.
    private static let rowsShown = 200

    /// Nil where nothing was understood.
    init?(view: ChronologyView, span: TimelineSpan?) {
        guard let timeline = Timeline(view.chronology) else { return nil }
        self.view = view
        self.timeline = timeline
        self.span = span
    }

    func section(_ html: inout HtmlWriter) {
        html.newline()
        html.element(.section, .class("found timeline"), .ariaLabelledby("time")) { html in
            html.element(.h2, .id("time"), .tabindex(-1), text: "Timeline")
            let options = TimelineOptions(
                span: span, sheet: view.isPaper ? .a4Landscape : .screen, heading: TimelineOptions.zoomed(span),
                hasHoverTitles: !view.isPaper)
            guard view.isPaper else {
                if let picture = timeline.picture(options) { screen(picture, &html) } else { none(&html) }
                return
            }
            let pictures = timeline.pictures(options, by: .whole)
            if pictures.isEmpty { none(&html) }
            for picture in pictures {
                html.element(.div, .class("picture")) { html in html.markup(TrustedMarkup(picture.svg)) }
            }
        }
    }

    private func none(_ html: inout HtmlWriter) {
        html.element(.p, .class("muted"), text: "No entry has a date by which it could be drawn.")
    }

    private func screen(_ picture: TimelinePicture, _ html: inout HtmlWriter) {
        html.element(
            .div, .class("picture"), .tabindex(0), .role("region"), .ariaLabel("The timeline, as a picture")
        ) { html in html.markup(TrustedMarkup(picture.svg)) }
        html.element(.details) { html in
            html.element(.summary) { html in
                html.element(.span, .class("off-paper"), text: "The timeline in words")
                html.element(.span, .class("on-paper"), text: "The timeline in words stands in the page itself.")
            }
            html.element(.p, text: picture.description)
            for section in picture.table.sections { self.section(section, &html) }
        }
    }

    private func section(_ section: TimelineTable.Section, _ html: inout HtmlWriter) {
        html.element(.h3, text: section.title)
        if let remark = section.remark { html.element(.p, text: remark) }
        guard !section.isChronology else {
            html.element(.p, .class("muted"), text: "Each entry stands in the chronology below.")
            return
        }
        let rows = section.rows.prefix(Self.rowsShown)
        if !rows.isEmpty { table(section.title, rows, &html) }
        if rows.count < section.rows.count {
            let left = SheetWords.grouped(section.rows.count - rows.count)
            html.element(.p, .class("muted"), text: "\(left) more are drawn; the sections of this page list them.")
        }
    }

    private func table(_ title: String, _ rows: ArraySlice<TimelineTable.Row>, _ html: inout HtmlWriter) {
        html.element(
            .div, .class("wide-table"), .tabindex(0), .role("region"), .ariaLabel(words: "Timeline: " + title)
        ) { html in
            html.element(.table) { html in
                html.element(.thead) { html in
                    html.element(.tr) { html in
                        for heading in TimelineTable.headings + ["Entries"] {
                            html.element(.th, .scope("col"), text: heading)
                        }
                    }
                }
                html.element(.tbody) { html in
                    for row in rows {
                        html.element(.tr) { html in
                            html.element(.th, .scope("row"), text: row.when)
                            html.element(.td, text: row.who)
                            html.element(.td, text: row.what)
                            html.element(.td) { html in ChronologyPageChildren.numbers(row.entries, &html) }
                        }
                    }
                }
            }
        }
    }
}
