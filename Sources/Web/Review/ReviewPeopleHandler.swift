import Domain
import Hummingbird

/// Who is in a review, and ending a role in it.
struct ReviewPeopleHandler: Sendable {
    let desk: ReviewDesk

    func show(_ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        let mayEnd = visit.may(.endReviewRole)
        // Whoever looks after the people sees what they sign in with; everybody sees whom to write to, and their own.
        func shows(_ held: HeldRole) -> Bool {
            mayEnd || held.membership.role == .coordinator || held.membership.person == visit.person
        }
        let held = try await roles(visit)
        let coordinators = held.filter { $0.membership.role == .coordinator }.map { held in
            SignInAddress(held.account).map { "\(held.personName), \($0.text)" } ?? held.personName
        }
        let people = held.map { held in
            ReviewPeoplePage.Person(
                name: held.personName, role: catalogue.roles[held.membership.role], agency: held.agencyName,
                address: shows(held) ? SignInAddress(held.account)?.text : nil,
                end: mayEnd ? .endReviewRole(visit.review, held.membership.id) : nil)
        }
        var open: InvitationsTable?
        let invitesAnybody = visit.may(.inviteToReview)
        if invitesAnybody || visit.may(.inviteAuthor) {
            let key = visit.review
            let again: @Sendable (RecordID) -> SiteLink = {
                invitesAnybody ? .renewReviewInvitation(key, $0) : .renewColleagueInvitation(key, $0)
            }
            let takeBack: @Sendable (RecordID) -> SiteLink = {
                invitesAnybody ? .revokeReviewInvitation(key, $0) : .revokeColleagueInvitation(key, $0)
            }
            let mayTakeBack = !invitesAnybody || visit.may(.revokeInvitationToReview)
            open = InvitationsTable(
                invitations: try await desk.ports.signingIn.openInvitations(
                    board: visit.board, review: key, asking: visit.person),
                again: again, takeBack: mayTakeBack ? takeBack : nil)
        }
        let invite: SiteLink = invitesAnybody ? .inviteToReview(visit.review) : .inviteColleague(visit.review)
        return desk.page(
            ReviewPeoplePage(
                reference: review.reference, places: visit.places(.reviewPeople(visit.review)), people: people,
                invite: open == nil ? nil : invite, isForColleagues: !invitesAnybody, open: open,
                asks: !invitesAnybody && visit.standing.standings.contains { $0.role.isForAgency }
                    ? coordinators : nil),
            visit, review)
    }

    func askEnd(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.show(try await step(context, visit), visit)
    }

    func end(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.take(try await step(context, visit), request, visit)
    }

    /// Roles in force, in the order of the roles, then by name.
    private func roles(_ visit: ReviewVisit) async throws -> [HeldRole] {
        let now = desk.ports.commands.now()
        let order = Dictionary(uniqueKeysWithValues: AccessRole.allCases.enumerated().map { ($1, $0) })
        return try await desk.reviews.roles(board: visit.board, review: visit.review, asking: visit.person)
            .filter { $0.counts(at: now) }
            .sorted {
                (order[$0.membership.role] ?? 0, $0.agencyName ?? "", $0.personName)
                    < (order[$1.membership.role] ?? 0, $1.agencyName ?? "", $1.personName)
            }
    }

    private func step(_ context: SiteContext, _ visit: ReviewVisit) async throws -> ReasonStep {
        let membership = try context.mustHave("membership")
        guard
            let held = try await roles(visit).first(where: { $0.membership.id == membership })
        else { throw HTTPError(.notFound) }
        let review = try await desk.summary(visit)
        let words = catalogue.reviewSteps
        let (name, role) = (Wording.data(held.personName), Wording.english(held.membership.role.title))
        let place = Wording.data(review.reference)
        let commands = desk.ports.commands
        return ReasonStep(
            question: Wording(words.endTitle, name),
            what: held.agencyName.map { Wording(words.endWhatAgency, name, role, place, .data($0)) }
                ?? Wording(words.endWhat, name, role, place),
            confirm: Wording(words.end), link: .endReviewRole(visit.review, membership),
            back: .reviewPeople(visit.review), stale: catalogue.forms.tokenStale,
            run: { reason, _ in
                try await commands.run(
                    .endRole(EndRole(board: visit.board, id: membership, reason: reason)), by: visit.person)
            })
    }
}

/// Who is in a review.
struct ReviewPeoplePage: PageBody {
    struct Person: Sendable {
        var name: String
        var role: Phrase
        var agency: String?
        /// What they sign in with; nil where this person is not shown it.
        var address: String?
        /// Ends this role, for those who may.
        var end: SiteLink?
    }

    let reference: String
    let places: Tabs
    let people: [Person]
    /// Where somebody is invited, and who was; nil for those who may not.
    var invite: SiteLink?
    /// Only authors of their own agency are invited by them.
    var isForColleagues = false
    var open: InvitationsTable?
    /// Whom to ask for others to be invited, for those who act for an agency and may not invite them.
    var asks: [String]?

    private var words: ReviewStepWords { catalogue.reviewSteps }

    var title: Wording { Wording(words.peopleTitle, .data(reference)) }
    var isWide: Bool { true }

    private func row(_ person: Person, hasAddresses: Bool, mayEnd: Bool) -> [TableView.Cell] {
        var cells: [TableView.Cell] = [.words(.data(person.name)), .words(Wording(person.role))]
        cells.append(person.agency.map { .words(.data($0)) } ?? .empty)
        if hasAddresses { cells.append(person.address.map { .words(.data($0)) } ?? .empty) }
        if mayEnd {
            let name = Wording(words.endRoleOf, .data(person.name), Wording(person.role))
            cells.append(person.end.map { .link(name, $0) } ?? .empty)
        }
        return cells
    }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        places.write(&html)
        html.element(.p, .class("lead"), say: Wording(words.peopleLead))
        let mayEnd = people.contains { $0.end != nil }
        var columns: [TableView.Column] = [
            .init(heading: Wording(catalogue.board.name)), .init(heading: Wording(catalogue.board.role)),
            .init(heading: Wording(catalogue.board.agency)),
        ]
        let hasAddresses = people.contains { $0.address != nil }
        if hasAddresses { columns.append(.init(heading: Wording(words.signsIn))) }
        if mayEnd { columns.append(.init(heading: Wording(catalogue.site.change))) }
        TableView(
            caption: Wording(words.peopleOf), columns: columns,
            rows: people.map { row($0, hasAddresses: hasAddresses, mayEnd: mayEnd) },
            empty: EmptyState(title: Wording(words.noPeople), what: Wording(words.noPeopleWhat))
        ).write(&html)
        if let invite {
            html.element(.p) { html in
                html.element(
                    .a, .href(invite), .class("button"),
                    say: Wording(isForColleagues ? words.inviteColleague : words.invite))
            }
            html.element(
                .p, .class("help"), say: Wording(isForColleagues ? words.inviteColleagueWhat : words.inviteWhat))
        }
        if let asks {
            html.element(.h2, say: Wording(invite == nil ? words.colleague : words.others))
            let what = invite == nil ? words.colleagueWhat : words.othersWhat
            html.element(.p, say: Wording(asks.isEmpty ? words.colleagueNobody : what))
            if !asks.isEmpty {
                html.element(.ul) { html in
                    for name in asks { html.element(.li) { $0.text(name) } }
                }
            }
        }
        if let open {
            html.element(.h2, say: Wording(catalogue.invite.open))
            open.write(&html)
        }
    }
}
