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
    }

    /// What may name a child stands together, so that hiding the name hides all of it: people write names into sentences.
    enum Naming: Sendable {
        /// The name, or the pseudonym for those who do not see names; who the child was, in a sentence of the review's
        /// own; the last words of the child's that are on record.
        case shown(name: String, who: String?, said: Wording)
        case hidden
    }

    struct Agency: Sendable {
        var name: String
        var chronology: Tag
        var report: Tag
        var questions: Int
        var link: SiteLink?
    }

    let reference: String
    let name: Wording
    let children: [Child]
    /// Where a child is added, for those who may.
    let addChild: SiteLink?
    let stages: [StageList.Stage]
    let next: [TaskList.Item]
    let agencies: [Agency]
    let askAgencies: SiteLink?
    let facts: [SummaryList.Row]

    private var words: ReviewWords { catalogue.review }

    var title: Wording { name }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.p, .class("help")) { $0.text(reference) }
        html.element(.h1, say: title)
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
            }
        }
        html.element(.section, .ariaLabelledby("stands")) { html in
            html.element(.h2, .id("stands"), say: Wording(words.stands))
            StageList(name: Wording(words.steps), stages: stages).write(&html)
            if !next.isEmpty {
                html.element(.h3, say: Wording(words.next))
                TaskList(items: next).write(&html)
            }
        }
        html.element(.section, .ariaLabelledby("agencies")) { html in
            html.element(.h2, .id("agencies"), say: Wording(words.agencies))
            agencyTable.write(&html)
        }
        html.element(.section, .ariaLabelledby("about")) { html in
            html.element(.h2, .id("about"), say: Wording(words.facts))
            SummaryList(facts).write(&html)
        }
    }

    private func write(_ child: Child, _ number: Int, _ html: inout HtmlWriter) {
        html.element(.li, .class("child")) { html in
            switch child.naming {
            case .shown(let name, let who, _):
                html.element(.h3) { $0.text(name) }
                if let who { html.element(.p, .class("who")) { $0.text(who) } }
            case .hidden: html.element(.h3, say: Wording(words.nameHidden, .number(number)))
            }
            var rows: [SummaryList.Row] = []
            if let born = child.born { rows.append(.init(name: Wording(words.born), value: born)) }
            if let died = child.died { rows.append(.init(name: Wording(words.died), value: died)) }
            if let age = child.age { rows.append(.init(name: Wording(words.age), value: age)) }
            rows.append(.init(name: Wording(words.lastSeen), value: child.lastSeen))
            rows.append(.init(name: Wording(words.lastAlone), value: child.lastAlone))
            if case .shown(_, _, let said) = child.naming {
                rows.append(.init(name: Wording(words.said), value: said))
            }
            SummaryList(rows).write(&html)
        }
    }

    private var agencyTable: TableView {
        TableView(
            caption: Wording(words.agencies), isCaptionHidden: true,
            columns: [
                .init(heading: Wording(words.agency)), .init(heading: Wording(words.chronology)),
                .init(heading: Wording(words.report)), .init(heading: Wording(words.questions), isNumeric: true),
            ],
            rows: agencies.map { agency in
                [
                    agency.link.map { .link(.data(agency.name), $0) } ?? .words(.data(agency.name)),
                    .tag(agency.chronology), .tag(agency.report), .words(.number(agency.questions)),
                ]
            },
            empty: EmptyState(
                title: Wording(words.noAgencies), what: Wording(words.noAgenciesWhat),
                action: askAgencies.map { (Wording(words.askAgencies), $0) }))
    }
}
