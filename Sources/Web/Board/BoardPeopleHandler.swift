import Domain
import Hummingbird

/// The people of a board, and one of them.
struct BoardPeopleHandler: Sendable {
    static let perPage = 200

    let board: any BoardReading
    let forms: FormDesk

    func show(_ request: Request, _ visit: BoardVisit) async throws -> Response {
        let roles = AccessRole.ofBoard.map(\.rawValue) + [BoardPeoplePage.noRole]
        var state = ListState<OneOrder>(
            request.choices, sortedBy: .usual, filters: [BoardPeoplePage.filter: Set(roles)])
        let chosen = state.filters[BoardPeoplePage.filter] ?? ""
        let only: PeopleList.Only? =
            chosen == BoardPeoplePage.noRole ? .noRole : AccessRole(rawValue: chosen).map { .role($0) }
        let (found, page) = try await ListPart.reading(
            page: state.page, perPage: Self.perPage, total: \PeopleOfBoard.total
        ) { try await board.peopleOfBoard(PeopleList($0, only: only), board: visit.board, asking: visit.person) }
        state.page = page
        let link = SiteLink.boardPeople(visit.board)
        let id = visit.board
        var takeBack: (@Sendable (RecordID) -> SiteLink)?
        if visit.may(.revokeInvitationToBoard) { takeBack = { SiteLink.revokeInvitation(id, $0) } }
        var again: (@Sendable (RecordID) -> SiteLink)?
        if visit.may(.inviteToBoard) { again = { SiteLink.renewInvitation(id, $0) } }
        let body = BoardPeoplePage(
            people: found.people.map { BoardPeoplePage.Person($0, link: .boardPerson(id, person: $0.id)) },
            pages: Pager(total: found.total, perPage: Self.perPage, current: page) {
                link.with(state.onPage($0).query)
            },
            link: link, chosenRole: chosen, invite: visit.may(.inviteToBoard) ? .invitePerson(id) : nil,
            invited: InvitationsTable(invitations: found.invited, again: again, takeBack: takeBack))
        return forms.page(body, for: visit.visitor, area: .board(id), waymarks: visit.waymarks)
    }

    func showOne(_ request: Request, _ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        let person = try await board.somebody(context, visit)
        let done = request.uri.queryParameters["done"].flatMap { BoardPersonPage.Done(rawValue: String($0)) }
        return forms.page(
            BoardPersonPage(person, visit, done: done), for: visit.visitor, area: .board(visit.board),
            waymarks: visit.waymarks + [visit.peopleMark])
    }
}

extension BoardReading {
    /// The person an address names; where there is none, there is no such page.
    func somebody(_ context: SiteContext, _ visit: BoardVisit) async throws -> PersonOfBoardInFull {
        let id = try context.mustHave("person")
        guard let person = try await personOfBoard(id, board: visit.board, asking: visit.person) else {
            throw HTTPError(.notFound)
        }
        return person
    }
}
