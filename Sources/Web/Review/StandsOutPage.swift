import Domain

/// What stands out in a review: the children first, then each kind of finding with how many wait.
struct StandsOutPage: PageBody {
    struct Child: Sendable {
        var name: Wording
        var lastSeen: Wording
        var lastAlone: Wording
        var longest: Wording
        /// The entries of the last sightings.
        var entries: [(words: Wording, link: SiteLink)]
        /// What waits about this child, by kind.
        var kinds: [(kind: Finding.Kind, left: Int, link: SiteLink)]
    }

    struct Kind: Sendable {
        var kind: Finding.Kind
        var left: Int
        var confirmed: Int
        var dismissed: Int
        var link: SiteLink
    }

    let places: Tabs
    let understood: CaseUnderstood
    let children: [Child]
    let kinds: [Kind]
    /// For those who may have it done again.
    var again: (link: SiteLink, token: String)?
    /// It was just asked for.
    var wasAsked = false

    private var words: FindingWords { catalogue.findings }

    var title: Wording { Wording(words.title) }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        places.write(&html)
        if wasAsked { Banner(kind: .done, words: Wording(words.askedAgain)).write(&html) }
        guard understood.ranAt != nil else {
            notYet(&html)
            return
        }
        html.element(.p, .class("lead"), say: Wording(words.lead))
        UnderstoodView(understood: understood).write(&html)
        html.element(.section, .ariaLabelledby("children")) { html in
            html.element(.h2, .id("children"), say: Wording(catalogue.review.children, children.count))
            if children.isEmpty { html.element(.p, say: Wording(catalogue.review.noChildren)) }
            html.element(.ul, .class("children")) { html in
                for child in children { write(child, &html) }
            }
        }
        html.element(.section, .ariaLabelledby("kinds")) { html in
            html.element(.h2, .id("kinds"), say: Wording(words.kinds))
            html.element(.ul, .class("tasks")) { html in
                for kind in kinds { write(kind, &html) }
            }
        }
        askAgain(&html)
    }

    private func notYet(_ html: inout HtmlWriter) {
        switch understood.work {
        case .underWay:
            EmptyState(title: Wording(words.firstUnderWay), what: Wording(words.firstUnderWayWhat)).write(&html)
        case .failed:
            Banner(kind: .important, words: Wording(words.failed)).write(&html)
            askAgain(&html)
        case .settled:
            EmptyState(title: Wording(words.notYet), what: Wording(words.notYetWhat)).write(&html)
            askAgain(&html)
        }
    }

    private func askAgain(_ html: inout HtmlWriter) {
        guard let again else { return }
        HiddenForm(to: again.link, token: again.token).write(&html) { html in
            html.element(.button, .type("submit"), say: Wording(words.again))
        }
    }

    private func write(_ child: Child, _ html: inout HtmlWriter) {
        html.element(.li, .class("child")) { html in
            html.element(.h3, say: child.name)
            SummaryList([
                .init(name: Wording(words.lastSeen), value: child.lastSeen),
                .init(name: Wording(words.lastAlone), value: child.lastAlone),
                .init(name: Wording(words.longest), value: child.longest),
            ]).write(&html)
            if !child.entries.isEmpty || !child.kinds.isEmpty {
                html.element(.ul) { html in
                    for entry in child.entries {
                        html.element(.li) { $0.element(.a, .href(entry.link), say: entry.words) }
                    }
                    for kind in child.kinds {
                        html.element(.li) { html in
                            let say = Wording(
                                words.lookAtName, Wording(words.name(kind.kind)), Wording(words.aboutChild, kind.left))
                            let name = Wording(words.aboutWhom, say, child.name)
                            html.element(
                                .a, .href(kind.link), .ariaLabel(words: html.plain(name)), html.foreign(name), say: say)
                        }
                    }
                }
            }
        }
    }

    private func write(_ kind: Kind, _ html: inout HtmlWriter) {
        html.element(.li) { html in
            html.element(.div) { html in
                html.element(.a, .href(kind.link), say: Wording(words.name(kind.kind)))
                html.element(.p, .class("help"), say: Wording(words.what(kind.kind)))
                if kind.confirmed + kind.dismissed > 0 {
                    html.element(
                        .p, .class("help"),
                        say: Wording(words.decided, .number(kind.confirmed), .number(kind.dismissed)))
                }
            }
            Tag(Wording(words.left, kind.left), kind.left > 0 ? .underWay : .quiet).write(&html)
        }
    }
}

/// When and from what it was worked out, honestly: what is missing, what goes on.
struct UnderstoodView: Sendable {
    let understood: CaseUnderstood

    private var words: FindingWords { catalogue.findings }

    func write(_ html: inout HtmlWriter) {
        switch understood.work {
        case .settled: break
        case .underWay: Banner(kind: .information, words: Wording(words.underWay)).write(&html)
        case .failed: Banner(kind: .important, words: Wording(words.failed)).write(&html)
        }
        guard let ranAt = understood.ranAt else { return }
        html.element(.p, .class("help")) { html in
            html.say(
                Wording(
                    words.workedOut, TimeWords.say(ranAt), Wording(words.ofEntries, understood.entries),
                    Wording(words.ofAgencies, understood.agencies)))
            if let unreleased = understood.unreleased {
                html.text(" ")
                html.say(Wording(words.unreleased, unreleased))
            }
            if understood.leftOut > 0 {
                html.text(" ")
                html.say(Wording(words.leftOut, understood.leftOut))
            }
        }
    }
}
