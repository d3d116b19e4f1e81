import Domain

/// The entries before the panel with what the family is told of each, or why nothing.
struct FamilyListPage: PageBody {
    let reference: String
    let review: RecordID
    let places: Tabs
    let found: FamilyPage
    let choice: FamilyListChoice
    /// Those of the review that can be chosen.
    let children: [Choice]
    /// Whoever asks may decide.
    let decides: Bool
    /// Leads to entries' own pages, for those who may read them.
    let opens: Bool
    let language: PlainLanguage

    private var words: FamilyWords { catalogue.family }
    private var entries: Domain.ChronologyPage { found.page }
    private var link: SiteLink { .family(review) }
    private var isLeftOut: Bool { choice.filter.state == .leftOut }

    var title: Wording { Wording(isLeftOut ? words.titleLeftOut : words.title, .data(reference)) }
    var hasProblems: Bool { !choice.form.problems.isEmpty }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        ErrorSummary(choice.form).write(&html)
        html.element(.h1, say: title)
        places.write(&html)
        FamilyViews(review: review, current: isLeftOut ? .leftOut : .entries, keepsWords: decides).write(&html)
        if found.total == 0, !choice.isNarrow {
            EmptyState(title: Wording(words.nothing), what: Wording(words.nothingWhat)).write(&html)
            return
        }
        html.element(
            .p, .class("lead"),
            say: Wording(isLeftOut ? words.leadLeftOut : decides ? words.lead : words.leadPanel))
        if isLeftOut { reasons(&html) } else { standing(&html) }
        if found.gone > 0 { html.element(.p, .class("help"), say: Wording(words.gone, found.gone)) }
        states(&html)
        filters(&html)
        if entries.entries.isEmpty {
            empty.write(&html)
        } else {
            table(&html)
        }
        pager(&html)
    }

    // MARK: Above the entries

    private func standing(_ html: inout HtmlWriter) {
        let decided = (found.counts[.shared] ?? 0) + (found.counts[.leftOut] ?? 0)
        html.element(.p, say: Wording(words.decided, decided, .number(found.total)))
    }

    private func reasons(_ html: inout HtmlWriter) {
        let kinds = FamilyReason.allCases.filter { found.leftOut[$0] != nil }
        if kinds.isEmpty { return }
        html.element(.ul) { html in
            for kind in kinds {
                html.element(.li) { html in
                    html.say(Wording(FamilyWording.words(kind)))
                    html.text(": ")
                    html.text(found.leftOut[kind] ?? 0)
                }
            }
        }
    }

    private func states(_ html: inout HtmlWriter) {
        let name = Wording(words.states)
        let states: [FamilyState?] = [nil] + FamilyState.allCases
        html.element(.nav, .class("views off-paper"), .ariaLabel(words: html.plain(name)), html.foreign(name)) { html in
            html.element(.ul, .class("in-line")) { html in
                for state in states {
                    let count = state.map { found.counts[$0] ?? 0 } ?? found.total
                    if state == .lookAgain, count == 0, choice.filter.state != .lookAgain { continue }
                    html.element(.li) { html in
                        html.element(
                            .a, .href(link.with(choice.inState(state).query)),
                            state == choice.filter.state ? .ariaCurrent("page") : nil
                        ) { html in
                            html.say(Wording(state.map { FamilyWording.words($0) } ?? words.every))
                            html.text(" ")
                            html.text(count)
                        }
                    }
                }
            }
        }
    }

    private func filters(_ html: inout HtmlWriter) {
        let chronology = catalogue.chronology
        html.element(.details, .class("choose"), choice.isNarrow || hasProblems ? .open : nil) { html in
            html.element(.summary, say: Wording(words.choose))
            html.element(.form, .method("get"), .action(link), .novalidate) { html in
                if let (name, value) = choice.hidden {
                    html.void(.input, .type("hidden"), .name(name), .value(value))
                }
                html.element(.div, .class("side-by-side")) { html in
                    if children.count > 1 { select(.child, Wording(words.child), children, &html) }
                    select(
                        .agency, Wording(catalogue.review.agency),
                        (entries.choices + entries.wholes).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
                            .map { Choice($0.id.description, .data($0.name)) }, &html)
                    choice.form.line(
                        .from, Wording(chronology.from), help: Wording(chronology.dayHelp), kind: .date
                    ).write(&html)
                    choice.form.line(.to, Wording(chronology.to), help: Wording(chronology.dayHelp), kind: .date)
                        .write(&html)
                }
                html.element(.div, .class("buttons")) { html in
                    html.element(.button, .type("submit"), say: Wording(chronology.show))
                    if choice.isNarrow {
                        html.element(.a, .href(link.with(bare.query)), say: Wording(chronology.showAll))
                    }
                }
            }
        }
    }

    private var bare: FamilyListChoice { FamilyListChoice([], children: []).inState(choice.filter.state) }

    private func select(
        _ field: FamilyListField, _ label: Wording, _ choices: [Choice], _ html: inout HtmlWriter
    ) {
        var field = choice.form.select(field, label, choices)
        field.none = Wording(catalogue.chronology.all)
        field.write(&html)
    }

    private var empty: EmptyState {
        if choice.isNarrow || found.total == 0 {
            return EmptyState(title: Wording(words.noMatch), what: Wording(words.noMatchWhat))
        }
        switch choice.filter.state {
        case .toDo, .lookAgain:
            return EmptyState(
                title: Wording(words.allDone), what: Wording(words.allDoneWhat),
                action: (Wording(words.version), .familyVersion(review)))
        case .leftOut: return EmptyState(title: Wording(words.noneLeftOut), what: Wording(words.noneLeftOutWhat))
        case .shared, nil:
            return EmptyState(
                title: Wording(catalogue.familyVersion.empty), what: Wording(catalogue.familyVersion.emptyWhat))
        }
    }

    // MARK: Entries

    private func table(_ html: inout HtmlWriter) {
        let chronology = catalogue.chronology
        let headings = [chronology.date, catalogue.review.agency, catalogue.familyDecision.sees, words.forFamily]
            .map { Wording($0) }
        let labels = headings.map { HtmlAttribute.data("data-label", html.plain($0)) }
        html.element(.p, .class("help keys"), .hidden, say: Wording(catalogue.entry.keysList))
        html.element(.div, .class("scroll"), .role("group"), .ariaLabel(words: html.plain(title)), .tabindex(0)) {
            html in
            html.element(.table, .class("entries for-family"), .data("data-keys", fixed: "list")) { html in
                html.element(.caption, say: Wording(words.caption, entries.entries.count))
                html.element(.thead) { html in
                    html.element(.tr) { html in
                        for heading in headings { html.element(.th, .scope("col"), say: heading) }
                    }
                }
                html.element(.tbody) { html in
                    for entry in entries.entries { row(entry, labels, &html) }
                }
            }
        }
    }

    private func row(_ found: PageEntry, _ labels: [HtmlAttribute], _ html: inout HtmlWriter) {
        let entry = found.entry
        let agency = entries.agencies[entry.agency]
        html.element(.tr, .id(words: ChronologyRow.identifier(found.thread))) { html in
            html.element(.th, .scope("row")) { html in
                if let open = open(found.thread) {
                    let name = Wording(words.open, ChronologyRow.day(entry.date), .data(agency.name))
                    html.element(
                        .a, .href(open), decides ? .ariaLabel(words: html.plain(name)) : nil,
                        say: ChronologyRow.day(entry.date))
                } else {
                    html.say(ChronologyRow.day(entry.date))
                }
            }
            html.element(.td, labels[1]) { $0.text(agency.name(at: entry.date)) }
            html.element(.td, .class("event"), labels[2]) { html in
                html.element(.p) { $0.lines(entry.event) }
            }
            html.element(.td, .class("event"), labels[3]) { html in decided(found.thread, &html) }
        }
        html.newline()
    }

    private func open(_ thread: RecordID) -> SiteLink? {
        if decides { return SiteLink.familyEntry(review, thread).with(choice.query) }
        return opens ? .entry(review, thread) : nil
    }

    private func decided(_ thread: RecordID, _ html: inout HtmlWriter) {
        let decisions = found.decisions
        let state = decisions.state(of: thread)
        html.element(.p) { html in
            FamilyWording.tag(state).write(&html)
            if decides, let kept = decisions.own[thread], state == .shared,
                !language.remarks(on: kept.decision.words).isEmpty
            {
                html.text(" ")
                Tag(Wording(catalogue.familyDecision.lookAt), .attention).write(&html)
            }
        }
        if let kept = decisions.own[thread], kept.decision != FamilyDecision() {
            FamilyDecisionView(kept: kept).write(&html)
        } else if let before = decisions.replaced[thread] {
            html.element(.p, .class("note"), say: Wording(words.before))
            FamilyDecisionView(kept: before).write(&html)
        }
    }

    private func pager(_ html: inout HtmlWriter) {
        let isFirst = entries.previous == nil && !(entries.entries.isEmpty && choice.after != nil)
        if isFirst, entries.next == nil { return }
        let chronology = catalogue.chronology
        let name = Wording(words.pages)
        func link(_ more: [(name: String, value: String)]) -> SiteLink { self.link.with(choice.query + more) }
        var ways: [(Phrase, SiteLink)] = []
        if !isFirst { ways.append((chronology.first, link([]))) }
        if let previous = entries.previous {
            ways.append((chronology.previous, link([("before", previous.description)])))
        }
        if let next = entries.next { ways.append((chronology.next, link([("after", next.description)]))) }
        html.element(.nav, .class("pager"), .ariaLabel(words: html.plain(name)), html.foreign(name)) { html in
            html.element(.ul, .class("in-line")) { html in
                for (words, link) in ways {
                    html.element(.li) { $0.element(.a, .href(link), say: Wording(words)) }
                }
            }
        }
    }
}
