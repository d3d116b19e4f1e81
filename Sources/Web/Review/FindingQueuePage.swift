import Domain

/// The findings of one kind, some at a time, each with the words it rests on.
struct FindingQueuePage: PageBody {
    struct Item: Sendable {
        var view: FindingView
        var link: SiteLink
    }

    let kind: Finding.Kind
    let places: Tabs
    /// Those to look at, confirmed, dismissed.
    let states: Tabs
    let state: FindingState
    let understood: CaseUnderstood
    /// Where it shows those about one child: whom, and all.
    var child: (name: Wording, all: SiteLink)?
    let items: [Item]
    let pager: Pager?
    let toLook: SiteLink
    let back: SiteLink

    private var words: FindingWords { catalogue.findings }

    var title: Wording { Wording(words.name(kind)) }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.p) { $0.element(.a, .href(back), say: Wording(words.back)) }
        html.element(.h1, say: title)
        places.write(&html)
        html.element(.p, .class("lead"), say: Wording(words.what(kind)))
        UnderstoodView(understood: understood).write(&html)
        states.write(&html)
        if let child {
            html.element(.p) { html in
                html.say(Wording(words.ofOneChild, child.name))
                html.text(" ")
                html.element(.a, .href(child.all), say: Wording(words.ofAll))
            }
        }
        if items.isEmpty { empty.write(&html) }
        for item in items {
            html.element(.div, .class("asked")) { html in
                html.element(.h2, .class("small"), say: .english(item.view.item.finding.title))
                item.view.write(&html)
                html.element(.p, .class("off-paper")) { html in
                    let say = Wording(item.view.item.state == .open ? words.lookAt : words.lookAgain)
                    let name = Wording(words.lookAtName, say, .english(item.view.item.finding.title))
                    html.element(
                        .a, .href(item.link), .class("button"), .ariaLabel(words: html.plain(name)), say: say)
                }
            }
        }
        pager?.write(&html)
    }

    private var empty: EmptyState {
        switch state {
        case .open: EmptyState(title: Wording(words.noneOpen), what: Wording(words.noneOpenWhat))
        case .confirmed:
            EmptyState(
                title: Wording(words.noneConfirmed), what: Wording(words.noneDecidedWhat),
                action: (Wording(words.toLook), toLook))
        case .dismissed:
            EmptyState(
                title: Wording(words.noneDismissed), what: Wording(words.noneDecidedWhat),
                action: (Wording(words.toLook), toLook))
        }
    }
}

/// One finding and what is decided on it.
struct FindingPage: PageBody {
    struct Ask: Sendable {
        var words: Wording
        var link: SiteLink
    }

    var form: FilledForm<DecisionField>
    let view: FindingView
    let left: Int
    /// Nil for those who may read it and not decide.
    let decide: (link: SiteLink, token: String)?
    let list: SiteLink
    var previous: SiteLink?
    var next: SiteLink?
    var asks: [Ask] = []

    private var words: FindingWords { catalogue.findings }
    private var item: FoundItem { view.item }

    /// The kind alone: a browser keeps titles, and what was found may hold words of a record.
    var title: Wording { Wording(words.name(item.finding.kind)) }
    var hasProblems: Bool { !form.problems.isEmpty || form.notice != nil }
    var isWide: Bool { true }

    /// The name of the second button.
    static let other = "other"

    /// What a button says, of a finding that stands so.
    static func decision(on state: FindingState, isOther: Bool) -> FindingState {
        switch state {
        case .open: isOther ? .dismissed : .confirmed
        case .confirmed, .dismissed: .open
        }
    }

    func write(_ html: inout HtmlWriter) {
        neighbours(&html)
        ErrorSummary(form).write(&html)
        html.element(.h1, say: Wording(words.lookAtName, title, .english(item.finding.title)))
        if let notice = form.notice { Banner(kind: .important, words: Wording(notice)).write(&html) }
        view.write(&html)
        if let decide {
            let isOpen = item.state == .open
            FormView(
                form: form, link: decide.link, token: decide.token,
                submit: Wording(isOpen ? words.confirm : words.undo),
                other: isOpen ? (Wording(words.dismiss), Self.other) : nil
            ).write(&html) { html in
                form.area(.reason, Wording(words.reason), help: Wording(words.reasonHelp), rows: 2).write(&html)
            }
        }
        if !asks.isEmpty {
            html.element(.ul, .class("in-line off-paper")) { html in
                for ask in asks { html.element(.li) { $0.element(.a, .href(ask.link), say: ask.words) } }
            }
            html.element(.p, .class("help off-paper"), say: Wording(words.askHelp))
        }
    }

    private func neighbours(_ html: inout HtmlWriter) {
        let name = Wording(words.neighbours)
        html.element(
            .nav, .class("neighbours"), .ariaLabel(words: html.plain(name)), html.foreign(name),
            .data("data-keys", fixed: "entry")
        ) { html in
            html.element(.ul, .class("in-line")) { html in
                if let previous {
                    html.element(.li) {
                        $0.element(.a, .href(previous), .rel("prev"), say: Wording(words.previous))
                    }
                }
                html.element(.li) { $0.element(.a, .href(list), .class("up"), say: Wording(words.toList)) }
                if let next {
                    html.element(.li) { $0.element(.a, .href(next), .rel("next"), say: Wording(words.next)) }
                }
            }
            html.element(.p, .class("help"), say: Wording(words.leftOfKind, left))
            if previous != nil || next != nil {
                // A script shows it: without one the keys do nothing.
                html.element(.p, .class("help keys"), .hidden, say: Wording(words.keys))
            }
        }
    }
}
