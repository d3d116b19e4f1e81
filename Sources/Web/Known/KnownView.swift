import Domain

/// What was known, marked as such: how much, from what, then up to 200 entries with how each was known.
struct KnownView: Sendable {
    let known: KnownAt
    /// Nil for all together.
    let agency: String?
    let found: KnownPage
    let review: RecordID
    /// It was gone on to this page.
    let isLater: Bool
    /// Where it can be asked for as a file; nil for those who may not.
    var exports: SiteLink?

    private var words: KnownWords { catalogue.known }
    private var page: Domain.ChronologyPage { found.page }

    var whose: Wording { agency.map { .data($0) } ?? Wording(words.together) }
    private var markWords: Wording { Wording(words.mark, whose, .day(known.day)) }

    /// What stands above everything of such a page.
    func mark(_ chronology: SiteLink, _ html: inout HtmlWriter) {
        html.element(.div, .class("known-as")) { html in
            html.element(.p, .class("mark-of"), say: markWords)
            html.element(.p, say: Wording(words.held, found.held, .number(found.seen)))
            html.element(.p, .class("off-paper")) { html in
                html.element(.a, .href(chronology), say: Wording(words.whole))
            }
        }
    }

    func write(_ html: inout HtmlWriter) {
        html.element(.ul, .class("help")) { html in
            for line in grounds { html.element(.li, say: line) }
        }
        if page.entries.isEmpty {
            EmptyState(title: Wording(words.nothing), what: Wording(words.nothingWhat)).write(&html)
        } else {
            table(&html)
        }
        pager(&html)
        if let exports, !page.entries.isEmpty {
            html.element(.div, .class("off-paper")) { html in
                html.element(.p) { $0.element(.a, .href(exports), .class("button"), say: Wording(words.toExports)) }
                html.element(.p, .class("help"), say: Wording(words.exportNote))
            }
        }
    }

    /// What is in it and what is not.
    private var grounds: [Wording] {
        var lines: [Wording] = []
        switch found.tellings {
        case .shown:
            lines.append(Wording(words.shown, whose, found.ranAt.map { TimeWords.say($0) } ?? .data("")))
            if found.isBehind { lines.append(Wording(words.behind, whose)) }
        case .notForReader: lines.append(Wording(words.notForReader, whose))
        case .notWorkedOut: lines.append(Wording(words.notWorkedOut, whose))
        case .notAsked: break
        }
        if found.unsettled > 0 { lines.append(Wording(words.unsettled, found.unsettled)) }
        lines.append(Wording(words.hindsight))
        return lines
    }

    // MARK: Entries

    private func table(_ html: inout HtmlWriter) {
        let chronology = catalogue.chronology
        let headings = [chronology.date, catalogue.review.agency, chronology.event, words.how].map { Wording($0) }
        let labels = headings.map { HtmlAttribute.data("data-label", html.plain($0)) }
        html.element(.div, .class("scroll"), .role("group"), .ariaLabel(words: html.plain(markWords)), .tabindex(0)) {
            html in
            html.element(.table, .class("entries")) { html in
                html.element(.caption, say: Wording(words.caption, page.entries.count))
                html.element(.thead) { html in
                    // Printed, the head of a table stands on each sheet, and so does this.
                    html.element(.tr, .class("on-paper")) { html in
                        html.element(.th, .colspan(headings.count), .scope("colgroup"), say: markWords)
                    }
                    html.element(.tr) { html in
                        for heading in headings { html.element(.th, .scope("col"), say: heading) }
                    }
                }
                html.element(.tbody) { html in
                    for entry in page.entries { row(entry, labels, &html) }
                }
            }
        }
    }

    private func row(_ found: PageEntry, _ labels: [HtmlAttribute], _ html: inout HtmlWriter) {
        let entry = found.entry
        let own = page.agencies[entry.agency]
        html.element(.tr) { html in
            html.element(.th, .scope("row")) { html in
                html.element(.a, .href(.entry(review, found.thread))) { html in
                    html.say(ChronologyRow.day(entry.date))
                    html.element(.span, .class("quiet")) { html in
                        html.text(" · ")
                        html.text(own.name)
                    }
                }
            }
            html.element(.td, labels[1]) { $0.text(own.name(at: entry.date)) }
            html.element(.td, .class("event"), labels[2]) { html in
                html.element(.p) { $0.lines(entry.event) }
                for field in entry.fields where ![.date, .event].contains(field.kind) && !field.text.isEmpty {
                    html.element(.p, .class("note")) { html in
                        if !field.heading.isEmpty {
                            html.text(field.heading)
                            html.text(": ")
                        }
                        html.lines(field.text)
                    }
                }
            }
            html.element(.td, labels[3]) { html in how(found, own, &html) }
        }
        html.newline()
    }

    /// Each way in which it was known.
    private func how(_ found: PageEntry, _ own: NamedAgency, _ html: inout HtmlWriter) {
        html.element(.ul, .class("plain")) { html in
            if known.agency == nil || known.agency == own.id, let held = KnowledgeReader.held(found.entry),
                held.since <= known.day
            {
                let isTogether = known.agency == nil
                let phrase =
                    held.isRecorded
                    ? (isTogether ? words.recordOf : words.byRecord) : (isTogether ? words.dayOf : words.byDay)
                html.element(.li, say: Wording(phrase, .day(held.since)))
            }
            for telling in self.found.told[found.thread] ?? [] {
                html.element(.li) { html in
                    let said = telling.way == .present ? words.present : words.told
                    html.say(Wording(said, .data(own.name), whose, .day(telling.sinceDay)))
                    html.text(" ")
                    html.element(.q, text: telling.words)
                    html.text(". ")
                    if let shown = telling.shownBy {
                        html.element(.a, .href(.entry(review, shown)), say: Wording(words.isShown, whose))
                    } else {
                        html.say(Wording(words.isNotShown, whose))
                    }
                }
            }
        }
    }

    private func pager(_ html: inout HtmlWriter) {
        let isFirst = page.previous == nil && !(page.entries.isEmpty && isLater)
        if isFirst, page.next == nil { return }
        let chronology = catalogue.chronology
        let name = Wording(words.pages)
        func link(_ more: [(name: String, value: String)]) -> SiteLink {
            SiteLink.known(review).with(KnownChoice.query(known) + more)
        }
        var ways: [(Phrase, SiteLink)] = []
        if !isFirst { ways.append((chronology.first, link([]))) }
        if let previous = page.previous {
            ways.append((chronology.previous, link([("before", previous.description)])))
        }
        if let next = page.next { ways.append((chronology.next, link([("after", next.description)]))) }
        html.element(.nav, .class("pager"), .ariaLabel(words: html.plain(name)), html.foreign(name)) { html in
            html.element(.ul, .class("in-line")) { html in
                for (words, link) in ways {
                    html.element(.li) { $0.element(.a, .href(link), say: Wording(words)) }
                }
            }
        }
    }
}
