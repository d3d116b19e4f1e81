import Domain

/// Who has which role in a board.
struct BoardPeoplePage: PageBody {
    /// The filter's name in an address, and its value for those who have no role.
    static let filter = "role"
    static let noRole = "none"

    struct Person: Sendable {
        var name: String
        var link: SiteLink
        var agencies: [String]
        var roles: [Phrase]
        /// In how many reviews they have a role.
        var reviews: Int
        var account: Tag
        var lastSignedIn: Wording?
    }

    let people: [Person]
    let pages: Pager?
    let link: SiteLink
    /// Empty for everybody.
    let chosenRole: String
    /// Where somebody is invited; nil for those who may not.
    let invite: SiteLink?
    let invited: InvitationsTable

    private var words: BoardWords { catalogue.board }

    var title: Wording { Wording(words.people) }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        html.element(.p, .class("lead"), say: Wording(words.peopleLead))
        if let invite, !people.isEmpty {
            html.element(.p) { html in
                html.element(.a, .href(invite), .class("button"), say: Wording(words.invite))
            }
        }
        TableView(
            caption: Wording(words.people), isCaptionHidden: true,
            columns: [
                .init(heading: Wording(words.name)), .init(heading: Wording(words.agency)),
                .init(heading: Wording(words.roles)), .init(heading: Wording(catalogue.people.reviews)),
                .init(heading: Wording(words.secondFactor)), .init(heading: Wording(catalogue.people.lastSignedIn)),
            ],
            rows: people.map(row),
            filters: ListFilters(
                link: link,
                filters: [.init(name: Self.filter, label: Wording(words.role), choices: choices, chosen: chosenRole)]),
            pages: pages,
            empty: chosenRole.isEmpty
                ? EmptyState(
                    title: Wording(words.noPeople), what: Wording(words.noPeopleWhat),
                    action: invite.map { (Wording(words.invite), $0) }) : nil
        ).write(&html)
        html.element(.h2, say: Wording(catalogue.invite.open))
        invited.write(&html)
    }

    private var choices: [Choice] {
        AccessRole.ofBoard.map { Choice($0.rawValue, Wording(catalogue.roles[$0])) }
            + [Choice(Self.noRole, Wording(catalogue.people.noRole))]
    }

    private func row(_ person: Person) -> [TableView.Cell] {
        [
            .link(.data(person.name), person.link),
            person.agencies.isEmpty ? .empty : .lines(person.agencies.map { .data($0) }),
            person.roles.isEmpty
                ? .words(Wording(catalogue.people.noRoleNow)) : .lines(person.roles.map { Wording($0) }),
            .words(Wording(catalogue.people.reviewsCount, person.reviews)), .tag(person.account),
            .day(person.lastSignedIn ?? Wording(words.never)),
        ]
    }
}

extension BoardPeoplePage.Person {
    init(_ person: PersonOfBoard, link: SiteLink) {
        self.init(
            name: person.name, link: link, agencies: person.agencies,
            roles: person.roles.map { catalogue.roles[$0.role] },
            reviews: person.reviews, account: Self.account(person),
            lastSignedIn: person.lastSignedIn.map { TimeWords.day($0) })
    }

    /// Whether they can sign in, and how safely.
    static func account(_ person: PersonOfBoard) -> Tag {
        if !person.hasAccount { return Tag(Wording(catalogue.people.noAccount), .quiet) }
        return person.hasSecondFactor
            ? Tag(Wording(catalogue.board.secondFactorOn), .done)
            : Tag(Wording(catalogue.board.secondFactorOff), .attention)
    }
}
