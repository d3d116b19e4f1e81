import Domain
import Drawing

/// A picture of a timeline in a box of its own, and behind it the same in words with the way to each entry.
struct TimelinePictureView {
    let picture: TimelinePicture
    /// Of the entries, by their places.
    let threads: [RecordID]
    let agencies: [String]
    let dates: [ChronologyEntry]
    let review: RecordID

    private var words: TimelineWords { catalogue.timeline }

    /// Rows of one part listed, and entries named in one row: beyond them it is said how many are left.
    private static let rowsListed = 200
    private static let entriesNamed = 6

    func write(_ html: inout HtmlWriter) {
        let name = Wording(words.picture)
        html.element(.p, .class("help sideways off-paper"), say: Wording(words.scroll))
        html.element(
            .div, .class("picture"), .role("group"), .ariaLabel(words: html.plain(name)), html.foreign(name),
            .tabindex(0)
        ) { $0.markup(TrustedMarkup(picture.svg)) }
        html.element(.details, .class("choose in-words")) { html in
            html.element(.summary, say: Wording(words.inWords))
            html.element(.p, .class("help"), say: Wording(words.inWordsWhat))
            html.element(.p, say: .english(picture.description))
            for section in picture.table.sections { write(section, &html) }
        }
    }

    private func write(_ section: TimelineTable.Section, _ html: inout HtmlWriter) {
        html.element(.h2, .class("small"), say: .english(section.title))
        if let remark = section.remark { html.element(.p, .class("help"), say: .english(remark)) }
        if section.isChronology {
            html.element(.p) { html in
                html.element(
                    .a, .href(TimelinePage.entries(picture.span, agency: nil, review)), say: Wording(words.eachEntry))
            }
            return
        }
        let rows = section.rows.prefix(Self.rowsListed)
        if !rows.isEmpty { table(.english(section.title), rows, &html) }
        if rows.count < section.rows.count {
            html.element(.p, .class("help"), say: Wording(words.rowsLeft, section.rows.count - rows.count))
        }
    }

    private func table(_ caption: Wording, _ rows: ArraySlice<TimelineTable.Row>, _ html: inout HtmlWriter) {
        let headings = [words.when, words.who, words.what, words.entries].map { Wording($0) }
        let labels = headings.map { HtmlAttribute.data("data-label", html.plain($0)) }
        html.element(.div, .class("scroll"), .role("group"), .ariaLabel(words: html.plain(caption)), .tabindex(0)) {
            html in
            html.element(.table) { html in
                html.element(.caption, .class("quiet"), say: caption)
                html.element(.thead) { html in
                    html.element(.tr) { html in
                        for heading in headings { html.element(.th, .scope("col"), say: heading) }
                    }
                }
                html.element(.tbody) { html in
                    for row in rows {
                        html.element(.tr) { html in
                            html.element(.th, .scope("row"), say: .english(row.when))
                            html.element(.td, labels[1], say: .data(row.who))
                            html.element(.td, labels[2], say: .english(row.what))
                            html.element(.td, labels[3]) { html in entries(row, &html) }
                        }
                        html.newline()
                    }
                }
            }
        }
    }

    private func entries(_ row: TimelineTable.Row, _ html: inout HtmlWriter) {
        let known = row.entries.filter { threads.indices.contains($0) && dates.indices.contains($0) }
        if known.isEmpty { return }
        html.element(.ul, .class("plain")) { html in
            for place in known.prefix(Self.entriesNamed) {
                let entry = dates[place]
                let agency = agencies.indices.contains(entry.agency) ? agencies[entry.agency] : ""
                html.element(.li) { html in
                    html.element(
                        .a, .href(.entry(review, threads[place])),
                        say: Wording(words.entryOf, .english(entry.date.inWords), .data(agency)))
                }
            }
            if known.count > Self.entriesNamed {
                html.element(.li, say: Wording(words.more, known.count - Self.entriesNamed))
            }
        }
    }
}
