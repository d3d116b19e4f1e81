import Domain

/// A page of a review's chronology: the choice above, then up to 200 entries, each with what hangs on it.
struct ReviewChronologyPage: PageBody {
    let reference: String
    let places: Tabs
    let views: ChronologyViews
    let written: WrittenChronology
    let choice: ChronologyChoice
    let form: FilledForm<ChronologyField>
    let link: SiteLink
    let token: String
    /// The page of names.
    let people: SiteLink
    let seesQuestions: Bool
    let search: SearchBox
    let seesNotes: Bool
    /// Where what is shown can be asked for as a file; nil for those who may not.
    var exports: SiteLink?

    private var entries: Domain.ChronologyPage { written.page }
    private var themes: [PanelTheme] { written.themes }
    private var words: ChronologyWords { catalogue.chronology }

    var title: Wording { Wording(words.title, .data(reference)) }
    var hasProblems: Bool { !form.problems.isEmpty }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        ErrorSummary(form).write(&html)
        html.element(.h1, say: title)
        places.write(&html)
        views.write(&html)
        search.write(&html)
        html.fragment(written.months)
        filters(&html)
        if choice.isNarrow { shown(&html) }
        if written.table.bytes.isEmpty {
            EmptyState(
                title: Wording(choice.isNarrow ? words.noMatch : words.empty),
                what: Wording(choice.isNarrow ? words.noMatchWhat : words.emptyWhat)
            ).write(&html)
        } else {
            html.fragment(written.table)
        }
        pager(&html)
        if let exports, !written.table.bytes.isEmpty {
            html.element(.p) { html in
                html.element(.a, .href(exports), .class("button"), say: Wording(catalogue.exports.linkHere))
            }
        }
    }

    // MARK: What is shown

    private func filters(_ html: inout HtmlWriter) {
        html.element(.details, .class("choose"), choice.isNarrow || hasProblems ? .open : nil) { html in
            html.element(.summary, say: Wording(words.filter))
            HiddenForm(to: link, token: token).write(&html) { html in
                html.element(.div, .class("side-by-side")) { html in
                    form.line(.from, Wording(words.from), help: Wording(words.dayHelp), kind: .date).write(&html)
                    form.line(.to, Wording(words.to), help: Wording(words.dayHelp), kind: .date).write(&html)
                    select(.agency, Wording(catalogue.review.agency), agencies, &html)
                    select(.seen, Wording(words.seen), seen, &html)
                    if written.children.count > 1 || choice.filter.child != nil {
                        select(.child, Wording(words.child), children, help: Wording(words.childHelp), &html)
                    }
                    if !themes.isEmpty {
                        select(
                            .theme, Wording(words.theme), themes.map { Choice($0.id.description, .data($0.name)) },
                            &html)
                    }
                    if seesNotes {
                        select(
                            .weight, Wording(words.weight),
                            EntrySignificance.allCases.map { Choice($0.rawValue, Wording(WeighPage.words($0))) }, &html)
                    }
                    if seesQuestions {
                        select(
                            .asked, Wording(words.askedFilter), [Choice(ChronologyChoice.yes, Wording(words.asked))],
                            &html)
                    }
                }
                if let person = choice.person {
                    html.void(.input, .type("hidden"), .name("person"), .value(person))
                }
                html.element(.div, .class("buttons")) { html in
                    html.element(.button, .type("submit"), say: Wording(words.show))
                    html.element(.a, .href(people), say: Wording(words.peopleLink))
                }
            }
        }
    }

    private func select(
        _ field: ChronologyField, _ label: Wording, _ choices: [Choice], help: Wording? = nil,
        _ html: inout HtmlWriter
    ) {
        var field = form.select(field, label, help: help, choices)
        field.none = Wording(words.all)
        field.write(&html)
    }

    /// An agency that has parts alone stands before them.
    private var agencies: [Choice] { all.map { Choice($0.id.description, .data($0.name)) } }

    private var all: [NamedAgency] {
        (entries.choices + entries.wholes).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    private var children: [Choice] { written.children.map { Choice($0.id.description, $0.name) } }

    private var seen: [Choice] {
        ChildSeen.allCases.map { Choice($0.rawValue, Wording(ChronologyRow.words(of: $0))) }
    }

    /// What was chosen, in words, and the way back to everything.
    private func shown(_ html: inout HtmlWriter) {
        var parts: [Wording] = []
        if let from = choice.filter.from { parts.append(Wording(words.fromDay, .day(from))) }
        if let to = choice.filter.to { parts.append(Wording(words.toDay, .day(to))) }
        if let agency = choice.filter.agency, let known = all.first(where: { $0.id == agency }) {
            parts.append(.data(known.name))
        }
        if let seen = choice.filter.childSeen { parts.append(Wording(ChronologyRow.words(of: seen))) }
        if let child = choice.filter.child, let known = written.children.first(where: { $0.id == child }) {
            parts.append(known.name)
        }
        if let theme = choice.filter.theme, let known = themes.first(where: { $0.id == theme }) {
            parts.append(.data(known.name))
        }
        if let weight = choice.filter.significance { parts.append(Wording(WeighPage.words(weight))) }
        if choice.filter.isAsked { parts.append(Wording(words.asked)) }
        if let person = choice.filter.person { parts.append(Wording(words.naming, .data(person))) }
        html.element(.div, .class("shown")) { html in
            html.element(.span, say: Wording(words.shown))
            html.element(.ul, .class("in-line")) { html in
                for part in parts { html.element(.li, say: part) }
            }
            html.element(.a, .href(link), say: Wording(words.showAll))
        }
    }

    private func pager(_ html: inout HtmlWriter) {
        // An empty page that was gone on to leads back to the beginning.
        let isFirst = entries.previous == nil && !(written.table.bytes.isEmpty && choice.after != nil)
        if isFirst, entries.next == nil { return }
        let name = Wording(words.pages)
        html.element(.nav, .class("pager"), .ariaLabel(words: html.plain(name)), html.foreign(name)) { html in
            html.element(.ul, .class("in-line")) { html in
                if !isFirst {
                    html.element(.li) {
                        $0.element(.a, .href(link.with(choice.page().query)), say: Wording(words.first))
                    }
                }
                if let previous = entries.previous {
                    html.element(.li) {
                        $0.element(
                            .a, .href(link.with(choice.page(before: previous).query)), say: Wording(words.previous))
                    }
                }
                if let next = entries.next {
                    html.element(.li) {
                        $0.element(.a, .href(link.with(choice.page(after: next).query)), say: Wording(words.next))
                    }
                }
            }
        }
    }
}
