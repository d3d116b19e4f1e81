/// Who has which role in a board.
struct BoardPeoplePage: PageBody {
    struct Person: Sendable {
        var name: String
        var agency: String?
        var roles: [Phrase]
        /// Invited and not come yet.
        var isInvited: Bool
        var hasSecondFactor: Bool
        var lastSeen: Wording?
        /// Where the roles are changed; nil for those who may not.
        var change: SiteLink?
    }

    let board: String
    let people: [Person]
    let link: SiteLink
    /// The roles to filter by, and the chosen one.
    let roles: [Choice]
    let chosenRole: String
    /// Where somebody is invited; nil for those who may not.
    let invite: SiteLink?
    /// What was just done: somebody was invited, a role ended.
    var done: Wording?

    private var words: BoardWords { catalogue.board }

    var title: Wording { Wording(words.people) }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        if let done { Banner(kind: .done, words: done).write(&html) }
        html.element(.p, .class("lead")) { $0.text(board) }
        html.element(.p, say: Wording(words.peopleLead))
        if let invite, !people.isEmpty {
            html.element(.p) { html in
                html.element(.a, .href(invite), .class("button"), say: Wording(words.invite))
            }
        }
        TableView(
            caption: Wording(words.people), isCaptionHidden: true,
            columns: [
                .init(heading: Wording(words.name)), .init(heading: Wording(words.agency)),
                .init(heading: Wording(words.roles)), .init(heading: Wording(words.secondFactor)),
                .init(heading: Wording(words.lastSeen)), .init(heading: Wording(words.actions)),
            ],
            rows: people.map(row),
            filters: people.isEmpty && chosenRole.isEmpty
                ? nil
                : ListFilters(
                    link: link,
                    filters: [
                        .init(name: "role", label: Wording(words.role), choices: roles, chosen: chosenRole)
                    ]),
            empty: chosenRole.isEmpty
                ? EmptyState(
                    title: Wording(words.noPeople), what: Wording(words.noPeopleWhat),
                    action: invite.map { (Wording(words.invite), $0) }) : nil
        ).write(&html)
    }

    private func row(_ person: Person) -> [TableView.Cell] {
        [
            .words(.data(person.name)), person.agency.map { .words(.data($0)) } ?? .empty,
            .lines(person.roles.map { Wording($0) }),
            person.isInvited
                ? .tag(Tag(Wording(words.invited), .underWay))
                : .tag(
                    person.hasSecondFactor
                        ? Tag(Wording(words.secondFactorOn), .done) : Tag(Wording(words.secondFactorOff), .attention)),
            .day(person.lastSeen ?? Wording(words.never)),
            person.change.map { .link(Wording(words.changeRoles, .data(person.name)), $0) } ?? .empty,
        ]
    }
}

/// Asks before somebody's roles end.
struct EndRolesPage: PageBody {
    let name: String
    let link: SiteLink
    let token: String
    let cancel: SiteLink

    private var words: BoardWords { catalogue.board }

    var title: Wording { Wording(words.endTitle, .data(name)) }

    func write(_ html: inout HtmlWriter) {
        ConfirmPage(
            question: title, what: Wording(words.endWhat, .data(name)), confirm: Wording(words.endConfirm), link: link,
            token: token, cancel: cancel
        ).write(&html)
    }
}
