import Domain

/// The one field of a decision on a link.
enum DecisionField: String, FormField {
    case reason

    var called: Phrase { catalogue.links.calledReason }
    var isSecret: Bool { false }
}

/// One link with both its accounts side by side, why it is there, and what may be decided.
struct LinkPage: PageBody {
    struct Ask: Sendable {
        var words: Wording
        var link: SiteLink
    }

    var form: FilledForm<DecisionField>
    let summary: LinkSummary
    let accounts: [AgencyAccount]
    let link: SiteLink
    let token: String
    let cancel: SiteLink
    let open: @Sendable (RecordID) -> SiteLink
    /// In the queue: to the next one, nothing decided.
    var later: SiteLink?
    var asks: [Ask] = []
    /// Why the two were confirmed before the words of one of them changed, where they were.
    var before: String?

    private var words: LinkWords { catalogue.links }

    var title: Wording { Wording(words.title) }
    var hasProblems: Bool { !form.problems.isEmpty || form.notice != nil }
    var isWide: Bool { true }

    /// The name of the second button.
    static let other = "other"

    /// What a button says, of a link that stands so.
    static func decision(on state: LinkState, isOther: Bool) -> LinkState {
        switch state {
        case .proposed: isOther ? .dismissed : .confirmed
        case .confirmed: .unlinked
        case .dismissed, .unlinked: .confirmed
        }
    }

    func write(_ html: inout HtmlWriter) {
        view.head(&html, title)
        content(&html)
    }

    private var view: FormView<DecisionField> {
        let isProposed = summary.state == .proposed
        let submit =
            switch summary.state {
            case .proposed: words.confirm
            case .confirmed: words.undo
            case .dismissed, .unlinked: words.confirmAgain
            }
        return FormView(
            form: form, link: link, token: token, submit: Wording(submit), cancel: later == nil ? cancel : nil,
            other: isProposed ? (Wording(words.dismiss), Self.other) : nil)
    }

    /// Without the heading.
    func content(_ html: inout HtmlWriter) {
        html.element(.ul, .class("accounts two")) { html in
            for account in accounts {
                AccountCard(account: account, link: open(account.thread), heading: .h2).write(&html)
            }
        }
        if let before { Banner(kind: .important, words: Wording(words.lapsedThis, .data(before))).write(&html) }
        html.element(.h2, say: Wording(words.why))
        LinkView(link: summary).write(&html)
        view.write(&html) { html in
            form.area(.reason, Wording(words.reason), help: Wording(words.reasonHelp), rows: 2).write(&html)
        }
        if later != nil || !asks.isEmpty {
            html.element(.ul, .class("in-line off-paper")) { html in
                if let later { html.element(.li) { $0.element(.a, .href(later), say: Wording(words.later)) } }
                for ask in asks { html.element(.li) { $0.element(.a, .href(ask.link), say: ask.words) } }
            }
        }
    }
}

/// Links that were decided on, each with both accounts, and the way to change that.
struct DecidedLinksPage: PageBody {
    let places: Tabs
    let states: Tabs
    let areConfirmed: Bool
    let items: [DecidedLinks.Item]
    let pager: Pager?
    let toLook: SiteLink
    let open: @Sendable (RecordID) -> SiteLink
    let change: @Sendable (RecordID) -> SiteLink

    private var words: LinkWords { catalogue.links }

    var title: Wording { Wording(words.queueTitle) }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        places.write(&html)
        states.write(&html)
        html.element(.p, .class("lead"), say: Wording(areConfirmed ? words.confirmedWhat : words.dismissedWhat))
        if items.isEmpty {
            EmptyState(
                title: Wording(words.noneDecided), what: Wording(words.noneDecidedWhat),
                action: (Wording(catalogue.findings.toLook), toLook)
            ).write(&html)
        }
        for item in items { write(item, &html) }
        pager?.write(&html)
    }

    private func write(_ item: DecidedLinks.Item, _ html: inout HtmlWriter) {
        html.element(.div, .class("asked")) { html in
            html.element(.ul, .class("accounts two")) { html in
                for account in item.accounts {
                    AccountCard(account: account, link: open(account.thread), heading: .h2).write(&html)
                }
            }
            LinkView(link: item.link).write(&html)
            guard let one = item.accounts.first, let other = item.accounts.last else { return }
            let name = Wording(words.changeDecisionOn, EntryAccountView.agency(one), EntryAccountView.agency(other))
            html.element(.p, .class("off-paper")) { html in
                html.element(
                    .a, .href(change(item.link.id)), .class("button"), .ariaLabel(words: html.plain(name)),
                    say: Wording(words.changeDecision))
            }
        }
    }
}

/// Proposed links, one after another.
struct LinkQueuePage: PageBody {
    let places: Tabs
    /// Those to look at, confirmed, dismissed.
    var states: Tabs?
    let left: Int
    let next: LinkPage?
    /// To the first again, where some were put off.
    let startAgain: SiteLink?
    /// Confirmed before the words of a row changed, each with where it is taken over.
    var lapsed: [(link: LapsedLink, open: SiteLink)] = []

    private var words: LinkWords { catalogue.links }

    var title: Wording { Wording(words.queueTitle) }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        places.write(&html)
        states?.write(&html)
        if !lapsed.isEmpty { writeLapsed(&html) }
        if let next {
            html.element(.p, .class("lead"), say: Wording(words.left, left))
            next.content(&html)
        } else if left > 0 {
            EmptyState(
                title: Wording(words.seenAll), what: Wording(words.seenAllWhat, left),
                action: startAgain.map { (Wording(words.startAgain), $0) }
            ).write(&html)
        } else {
            EmptyState(title: Wording(words.nothing), what: Wording(words.nothingWhat)).write(&html)
        }
    }
}

extension LinkQueuePage {
    fileprivate func writeLapsed(_ html: inout HtmlWriter) {
        let words = catalogue.links
        html.element(.section, .class("banner"), .ariaLabelledby("lapsed")) { html in
            html.element(.h2, .id("lapsed"), say: Wording(words.lapsedTitle, lapsed.count))
            html.element(.p, say: Wording(words.lapsedWhat))
            html.element(.ul) { html in
                for (link, open) in lapsed {
                    html.element(.li) { html in
                        html.element(
                            .a, .href(open),
                            say: Wording(words.lapsedPair, Self.name(link.first), Self.name(link.second)))
                        html.element(.p, .class("help"), say: Wording(words.lapsedReason, .data(link.reason)))
                    }
                }
            }
        }
    }

    private static func name(_ account: AgencyAccount) -> Wording {
        Wording(
            catalogue.entry.title, ChronologyRow.day(account.entry.entry.date), EntryAccountView.agency(account))
    }
}

/// The fields of a link made by hand.
enum ByHandField: String, FormField {
    case other, reason

    var called: Phrase { self == .other ? catalogue.links.calledOther : catalogue.links.calledReason }
    var isSecret: Bool { false }
}

/// The page that links an entry with another one of the same days.
struct ByHandPage: PageBody {
    /// How many days before and after can be looked at.
    static let spans = [3, 14, 60, 365]

    var form: FilledForm<ByHandField>
    let entry: EntryView
    /// Nil where the entry has no day.
    let near: [EntryView]?
    /// There are more in these days than can be shown.
    let hasMore: Bool
    let days: Int
    let wider: [(days: Int, link: SiteLink)]
    let link: SiteLink
    let token: String
    let cancel: SiteLink

    private var words: LinkWords { catalogue.links }

    var title: Wording { Wording(words.byHandTitle) }
    var hasProblems: Bool { !form.problems.isEmpty || form.notice != nil }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(form: form, link: link, token: token, submit: Wording(words.link), cancel: cancel)
        view.head(&html, title)
        entry.write(&html)
        html.element(.p, .class("lead"), say: Wording(words.byHandLead))
        if let near {
            html.element(.h2, say: Wording(words.near, days))
            if near.isEmpty {
                html.element(.p, say: Wording(words.noneNear))
            } else {
                if hasMore { html.element(.p, .class("help"), say: Wording(words.mostShown, near.count)) }
                view.write(&html) { html in
                    form.radios(
                        .other, Wording(words.other),
                        near.map { Choice($0.thread.description, Self.name($0), help: .data($0.entry.event)) }
                    ).write(&html)
                    form.area(.reason, Wording(words.reason), rows: 2).write(&html)
                }
            }
            html.element(.ul, .class("in-line")) { html in
                for wider in wider {
                    html.element(.li) { $0.element(.a, .href(wider.link), say: Wording(words.wider, wider.days)) }
                }
            }
        } else {
            html.element(.p, say: Wording(words.undated))
        }
    }

    private static func name(_ entry: EntryView) -> Wording {
        Wording(catalogue.entry.title, ChronologyRow.day(entry.entry.date), .data(entry.agency))
    }
}
