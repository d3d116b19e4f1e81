import Domain

/// One entry, whole: the child first, then what its agency wrote, then the other accounts of the same, then what the panel
/// makes of it.
struct EntryPage: PageBody {
    /// What this person may do here: nil where they may not.
    struct Actions: Sendable {
        /// Each with the way back to this page.
        var writeNote: (link: SiteLink, token: String)?
        /// For those who act for the agency that wrote it.
        var correct: SiteLink?
        var weigh: (link: SiteLink, token: String)?
        /// Takes over what the panel made of the row before.
        var takeOver: (link: SiteLink, token: String)?
        var themes: SiteLink?
        var ask: SiteLink?
        var link: SiteLink?
        /// Leads to the decision on a link.
        var decide: (@Sendable (RecordID) -> SiteLink)?
        var changeNote: (@Sendable (RecordID) -> SiteLink)?
        var withdrawNote: (@Sendable (RecordID) -> SiteLink)?
    }

    let entry: EntryInFull
    /// Names, or what stands for them, each with the age on the day of the entry where it is known.
    let children: [Wording]
    /// Of each child of whom the program read whether they were seen.
    var sightings: [(child: Wording, sighting: KeptSighting)] = []
    let previous: SiteLink?
    let next: SiteLink?
    let back: (words: Wording, link: SiteLink)
    /// Only some of the entries were chosen.
    let isOfChoice: Bool
    let actions: Actions
    /// What the program found that rests on it; nil for those who may not see that.
    var findings: [(item: FoundItem, link: SiteLink)]?
    /// Whoever reads it may read what the family is told.
    var seesFamily = false
    /// Leads to another entry's page.
    let open: @Sendable (RecordID) -> SiteLink
    let question: @Sendable (RecordID) -> SiteLink

    private var words: EntryWords { catalogue.entry }
    private var account: AgencyAccount { entry.account }

    var title: Wording {
        Wording(words.title, ChronologyRow.day(account.entry.entry.date), EntryAccountView.agency(account))
    }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        neighbours(&html)
        html.element(.h1, say: title)
        about(&html)
        html.element(.section, .class("of-entry"), .ariaLabelledby("wrote")) { html in
            html.element(.h2, .id("wrote"), say: Wording(words.wrote, EntryAccountView.agency(account)))
            EntryAccountView(account: account, sightings: sightings).write(&html)
            if let correct = actions.correct {
                html.element(.p, .class("off-paper")) { $0.element(.a, .href(correct), say: Wording(words.correct)) }
            }
            earlier(&html)
        }
        html.element(.section, .ariaLabelledby("others")) { html in
            html.element(.h2, .id("others"), say: Wording(words.others))
            others(&html)
        }
        EntryUsesView(page: self).write(&html)
        if entry.notes != nil || entry.questions != nil {
            EntryPanelView(page: self).write(&html)
        }
    }

    // MARK: Before and after

    private func neighbours(_ html: inout HtmlWriter) {
        let name = Wording(words.places)
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
                html.element(.li) { $0.element(.a, .href(back.link), .class("up"), say: back.words) }
                if let next {
                    html.element(.li) { $0.element(.a, .href(next), .rel("next"), say: Wording(words.next)) }
                }
            }
            if isOfChoice { html.element(.p, .class("help"), say: Wording(words.inChoice)) }
            if previous != nil || next != nil {
                // A script shows it: without one the keys do nothing.
                html.element(.p, .class("help keys"), .hidden, say: Wording(words.keys))
            }
        }
    }

    private func about(_ html: inout HtmlWriter) {
        if children.isEmpty { return }
        html.element(.div, .class("about-child")) { html in
            html.element(.h2, .class("quiet"), say: Wording(words.ofWhom))
            html.element(.ul, .class("in-line")) { html in
                for child in children { html.element(.li, say: child) }
            }
        }
    }

    // MARK: The agency's words

    private func earlier(_ html: inout HtmlWriter) {
        guard let first = entry.earlier.first else { return }
        html.element(.h3, say: Wording(words.earlier))
        if !first.isSameRow { html.element(.p, .class("help"), say: Wording(words.earlierRowsWhat)) }
        if entry.earlier.count <= Self.mostOpen { return earlierRows(&html) }
        html.element(.details) { html in
            html.element(.summary, say: Wording(words.earlierMore, entry.earlier.count))
            earlierRows(&html)
        }
    }

    /// More rows of earlier versions than these are folded, so that what the panel does stands near.
    private static let mostOpen = 2

    private func earlierRows(_ html: inout HtmlWriter) {
        for row in entry.earlier {
            html.element(.div, .class("entry")) { html in
                html.element(.p, .class("help")) { html in
                    let said = row.isSameRow ? words.earlierRow : words.earlierRows
                    html.say(Wording(said, .number(row.source.version)))
                    html.text(" · ")
                    html.say(ChronologyRow.day(row.entry.date))
                }
                EntryAccountView.event(row.entry, &html)
            }
        }
    }

    // MARK: Other accounts

    private func others(_ html: inout HtmlWriter) {
        let standing = entry.accounts.filter(\.link.state.isStanding)
        let fallen = entry.accounts.filter { !$0.link.state.isStanding }
        if standing.isEmpty {
            html.element(.p, say: Wording(words.noOthers))
        } else {
            html.element(.p, .class("help"), say: Wording(words.othersWhat))
            html.element(.ul, .class("accounts")) { html in
                AccountCard(account: account, label: Wording(words.thisAccount)).write(&html)
                for other in standing { card(other, &html) }
            }
        }
        if !fallen.isEmpty {
            html.element(.details, .class("fallen")) { html in
                html.element(.summary, say: Wording(words.notTheSame, fallen.count))
                html.element(.ul, .class("accounts")) { html in
                    for other in fallen { card(other, &html) }
                }
            }
        }
        if let link = actions.link {
            html.element(.p, .class("off-paper")) { $0.element(.a, .href(link), say: Wording(words.linkByHand)) }
        }
    }

    private func card(_ other: LinkedAccount, _ html: inout HtmlWriter) {
        AccountCard(account: other.account, link: open(other.account.thread)).write(&html) { html in
            LinkView(link: other.link).write(&html)
            if let decide = actions.decide {
                let name = Wording(catalogue.links.decideOn, EntryAccountView.agency(other.account))
                html.element(.p, .class("off-paper")) { html in
                    html.element(
                        .a, .href(decide(other.link.id)), .ariaLabel(words: html.plain(name)),
                        say: Wording(catalogue.links.decide))
                }
            }
        }
    }
}
