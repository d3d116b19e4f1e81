import Domain

/// What a search found, the best first, each with the words around it.
struct SearchPage: PageBody {
    struct Hit: Sendable {
        var hit: SearchHit
        /// Nil for a row that is no entry.
        var link: SiteLink?
    }

    struct Found: Sendable {
        /// The same words looked for in everything, where less was looked through.
        var everything: SiteLink?
        var typed: String
        var total: Int
        var notIndexed: Int
        var hits: [Hit]
        var previous: SiteLink?
        var next: SiteLink?
    }

    let box: SearchBox
    /// Nil before anything was looked for.
    let found: Found?
    let places: Tabs
    /// What of the chronology is looked through, part by part; empty for all of it. The list of it is a link away.
    var among: [Wording] = []
    var list: SiteLink?

    private var words: SearchWords { catalogue.search }

    var title: Wording { Wording(words.title) }
    var hasProblems: Bool { !box.form.problems.isEmpty }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        ErrorSummary(box.form).write(&html)
        html.element(.h1, say: title)
        places.write(&html)
        box.write(&html)
        if !among.isEmpty {
            html.element(.div, .class("shown")) { html in
                html.element(.span, say: Wording(words.among))
                html.element(.ul, .class("in-line")) { html in
                    for part in among { html.element(.li, say: part) }
                }
                if let list { html.element(.a, .href(list), say: Wording(words.backToList)) }
                if let everything = found?.everything {
                    html.element(.a, .href(everything), say: Wording(words.everywhere))
                }
            }
        }
        html.element(.p, .class("help"), say: Wording(words.only))
        guard let found else { return }
        html.element(
            .p, .class("lead"), .role("status"),
            say: Wording(words.found, found.total, Wording(words.words, .data(found.typed))))
        if found.notIndexed > 0 {
            Banner(kind: .important, words: Wording(words.notIndexed, found.notIndexed)).write(&html)
        }
        if found.total == 0 { html.element(.p, say: Wording(words.nothingWhat)) }
        for hit in found.hits { self.hit(hit, &html) }
        pager(found, &html)
    }

    private func hit(_ hit: Hit, _ html: inout HtmlWriter) {
        html.element(.div, .class("asked")) { html in
            html.element(.h2, .class("small")) { html in
                if let link = hit.link {
                    html.element(
                        .a, .href(link), say: Wording(catalogue.entry.title, day(hit.hit), .data(hit.hit.agencyName)))
                } else {
                    html.say(
                        Wording(
                            words.setAside, .data(hit.hit.fileName), .number(hit.hit.table), .number(hit.hit.row)))
                }
            }
            for excerpt in hit.hit.excerpts {
                html.element(.p) { html in
                    if !excerpt.heading.isEmpty {
                        html.text(excerpt.heading)
                        html.text(": ")
                    }
                    snippet(excerpt.snippet, &html)
                }
            }
        }
    }

    private func day(_ hit: SearchHit) -> Wording {
        if let earliest = hit.earliest, earliest == hit.latest { return .day(earliest) }
        return hit.dateWords.isEmpty ? Wording(catalogue.chronology.noDate) : .data(hit.dateWords)
    }

    private func snippet(_ snippet: SearchSnippet, _ html: inout HtmlWriter) {
        let scalars = Array(snippet.text.unicodeScalars)
        func words(_ range: Range<Int>) -> String {
            String(String.UnicodeScalarView(scalars[range]))
        }
        var at = 0
        if snippet.isCutBefore { html.text("…") }
        for mark in snippet.marks {
            html.text(words(at..<mark.lowerBound))
            html.element(.strong, text: words(mark))
            at = mark.upperBound
        }
        html.text(words(at..<scalars.count))
        if snippet.isCutAfter { html.text("…") }
    }

    private func pager(_ found: Found, _ html: inout HtmlWriter) {
        if found.previous == nil, found.next == nil { return }
        let name = Wording(words.pages)
        html.element(.nav, .class("pager"), .ariaLabel(words: html.plain(name)), html.foreign(name)) { html in
            html.element(.ul, .class("in-line")) { html in
                if let previous = found.previous {
                    html.element(.li) { $0.element(.a, .href(previous), say: Wording(words.before)) }
                }
                if let next = found.next {
                    html.element(.li) { $0.element(.a, .href(next), say: Wording(words.more)) }
                }
            }
        }
    }
}
