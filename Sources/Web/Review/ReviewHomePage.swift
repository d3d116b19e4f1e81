/// A review's home: the children first, then where the review stands.
struct ReviewHomePage: PageBody {
    struct Child: Sendable {
        var naming: Naming
        var born: Wording?
        var died: Wording?
        var age: Wording?
        /// The child's line in short. Where nothing is known that is said, not left out.
        var lastSeen: Wording
        var lastAlone: Wording
        /// The entries of the last sightings.
        var sightings: [(words: Wording, link: SiteLink)] = []
        /// The entries that say this child was seen, for those who may read them.
        var seen: (words: Wording, link: SiteLink)?
        /// Where what is known is corrected, for those who may, and whose it is in words.
        var correct: (link: SiteLink, name: Wording)?
        /// What the plans the child was on ask for, for those who may read entries.
        var expected: SiteLink?
    }

    /// What may name a child stands together, so that hiding the name hides all of it: people write names into sentences.
    enum Naming: Sendable {
        /// The name, or the pseudonym for those who do not see names; who the child was, in a sentence of the review's
        /// own; the last words of the child's that are on record.
        case shown(name: Wording, who: String?, said: Wording?)
        case hidden
    }

    struct Agency: Sendable {
        var name: Wording
        var chronology: Tag
        /// What it was asked for; nil where it was not, or where this person is not to know.
        var asked: Asked?
        /// The newest version of each file this person may know of.
        var files: Int
        var entries: Int
        /// How they were counted, where somebody may take them for others'.
        var countNote: Wording?
        /// How many wait for its answer, if any were asked; nil for those who see no questions.
        var questions: Tag?
        var link: SiteLink?
    }

    /// A request to an agency, in short.
    struct Asked: Sendable {
        var due: Wording
        var isLate: Bool
        var records: Tag
        var link: SiteLink
    }

    let reference: String
    let name: Wording
    /// The other pages of the review.
    var places: Tabs?
    let children: [Child]
    /// Something to know about the children's names.
    var namesNote: Wording?
    /// Where a child is added, for those who may.
    let addChild: SiteLink?
    /// The list of those around them, for those who keep it.
    var around: SiteLink?
    /// What was just done.
    var done: Phrase?
    let standing: Tag
    let stages: [StageList.Stage]
    let next: [TaskList.Item]
    /// Nil for those whose role shows nothing of what agencies send.
    let agencies: [Agency]?
    let noAgencies: EmptyState
    let facts: [SummaryList.Row]

    private var words: ReviewWords { catalogue.review }

    var title: Wording { name }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.p, .class("help")) { html in
            html.text(reference)
            html.text(" ")
            standing.write(&html)
        }
        html.element(.h1, say: title)
        places?.write(&html)
        if let done { Banner(kind: .done, words: Wording(done)).write(&html) }
        html.element(.section, .ariaLabelledby("children")) { html in
            html.element(.h2, .id("children"), say: Wording(words.children, children.count))
            if children.isEmpty {
                EmptyState(
                    title: Wording(words.noChildren), what: Wording(words.noChildrenWhat),
                    action: addChild.map { (Wording(words.addChild), $0) }
                ).write(&html)
            } else {
                html.element(.ul, .class("children")) { html in
                    for (place, child) in children.enumerated() { write(child, place + 1, &html) }
                }
                if let addChild {
                    html.element(.p) { $0.element(.a, .href(addChild), say: Wording(words.addAnother)) }
                }
                if let around {
                    html.element(.p) { $0.element(.a, .href(around), say: Wording(catalogue.around.link)) }
                }
                if let namesNote { html.element(.p, .class("help"), say: namesNote) }
            }
        }
        html.element(.section, .ariaLabelledby("next")) { html in
            html.element(.h2, .id("next"), say: Wording(words.next))
            if next.isEmpty {
                html.element(.p, say: Wording(words.nothingNext))
            } else {
                TaskList(items: next).write(&html)
            }
        }
        html.element(.section, .ariaLabelledby("stands")) { html in
            html.element(.h2, .id("stands"), say: Wording(words.stands))
            if !stages.isEmpty { StageList(name: Wording(words.steps), stages: stages).write(&html) }
            html.element(.h3, say: Wording(words.agencies))
            if let agencies {
                table(agencies).write(&html)
            } else {
                html.element(.p, say: Wording(words.agenciesNotYours))
            }
        }
        html.element(.section, .ariaLabelledby("about")) { html in
            html.element(.h2, .id("about"), say: Wording(words.facts))
            SummaryList(facts).write(&html)
        }
    }

    private func write(_ child: Child, _ number: Int, _ html: inout HtmlWriter) {
        html.element(.li, .class("child"), .id("child", number)) { html in
            switch child.naming {
            case .shown(let name, let who, _):
                html.element(.h3, say: name)
                if let who { html.element(.p, .class("who")) { $0.text(who) } }
            case .hidden: html.element(.h3, say: Wording(words.nameHidden, .number(number)))
            }
            var rows: [SummaryList.Row] = []
            if let born = child.born { rows.append(.init(name: Wording(words.born), value: born)) }
            if let died = child.died { rows.append(.init(name: Wording(words.died), value: died)) }
            if let age = child.age { rows.append(.init(name: Wording(words.age), value: age)) }
            rows.append(.init(name: Wording(words.lastSeen), value: child.lastSeen))
            rows.append(.init(name: Wording(words.lastAlone), value: child.lastAlone))
            if case .shown(_, _, let said?) = child.naming {
                rows.append(.init(name: Wording(words.said), value: said))
            }
            SummaryList(rows).write(&html)
            if let (link, name) = child.correct {
                html.element(.p) { html in
                    html.element(
                        .a, .href(link), .ariaLabel(words: html.plain(name)), html.foreign(name),
                        say: Wording(words.correctChild))
                }
            }
            if let expected = child.expected {
                html.element(.p) { $0.element(.a, .href(expected), say: Wording(catalogue.expected.tab)) }
            }
            for sighting in child.sightings {
                html.element(.p) { $0.element(.a, .href(sighting.link), say: sighting.words) }
            }
            if let seen = child.seen {
                html.element(.p) { $0.element(.a, .href(seen.link), say: seen.words) }
            }
        }
    }

    private func table(_ agencies: [Agency]) -> TableView {
        let asks = agencies.contains { $0.questions != nil }
        let isAsked = agencies.contains { $0.asked != nil }
        let requests = catalogue.requests
        var columns: [TableView.Column] = [.init(heading: Wording(words.agency))]
        if isAsked {
            columns += [.init(heading: Wording(requests.tab)), .init(heading: Wording(requests.records))]
        }
        columns += [
            .init(heading: Wording(words.chronology)), .init(heading: Wording(words.files), isNumeric: true),
            .init(heading: Wording(words.entries), isNumeric: true),
        ]
        if asks { columns.append(.init(heading: Wording(words.questions))) }
        return TableView(
            caption: Wording(words.agencies), isCaptionHidden: true, columns: columns,
            rows: agencies.map { agency in
                [agency.link.map { .link(agency.name, $0) } ?? .words(agency.name)]
                    + (isAsked ? asked(agency.asked) : []) + [
                        .tag(agency.chronology), .words(.number(agency.files)),
                        agency.countNote.map { .lines([.number(agency.entries), $0]) }
                            ?? .words(.number(agency.entries)),
                    ] + (asks ? [agency.questions.map { .tag($0) } ?? .empty] : [])
            },
            empty: noAgencies)
    }

    private func asked(_ asked: Asked?) -> [TableView.Cell] {
        let words = catalogue.requests
        guard let asked else { return [.tag(Tag(Wording(words.notAsked), .quiet)), .empty] }
        return [
            asked.isLate
                ? .linkWithTag(asked.due, asked.link, Tag(Wording(words.late), .attention))
                : .link(asked.due, asked.link),
            .tag(asked.records),
        ]
    }
}
