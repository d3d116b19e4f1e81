import Domain
import Hummingbird

/// Everything at a board's address, and the ledger of a review.
func boardRoutes(_ ports: SitePorts, _ forms: FormDesk, _ mailer: Mailer?) -> [SiteRoute] {
    let home = BoardHomeHandler(board: ports.board, forms: forms)
    let people = BoardPeopleHandler(board: ports.board, forms: forms)
    let roles = BoardRolesHandler(board: ports.board, commands: ports.commands, forms: forms)
    let agencies = AgenciesHandler(board: ports.board, commands: ports.commands, forms: forms)
    let handOver = HandOverHandler(board: ports.board, forms: forms)
    let rename = RenameHandler(board: ports.board, commands: ports.commands, forms: forms)
    let correct = CorrectNameHandler(board: ports.board, commands: ports.commands, forms: forms)
    let agency = AgencyHandler(board: ports.board, forms: forms)
    let merge = AgencyMergerHandler(board: ports.board, commands: ports.commands, forms: forms, mailer: mailer)
    let mergeBoard = BoardMergerHandler(board: ports.board, commands: ports.commands, forms: forms)
    let carry = CarryRolesHandler(
        board: ports.board, commands: ports.commands, forms: forms, isMailed: mailer != nil)
    let back = TakeBackHandler(board: ports.board, commands: ports.commands, forms: forms)
    let ledger = LedgerHandler(board: ports.board, forms: forms, reviews: ReviewDesk(ports: ports, forms: forms))
    let invite = InviteHandler(desk: ports.signingIn, commands: ports.commands, forms: forms, mailer: mailer)
    return [
        SiteRoute(board: .board, .seeBoard) { request, _, visit in try await home.show(request, visit) },
        SiteRoute(board: .boardPeople, .seePeopleOfBoard) { request, _, visit in
            try await people.show(request, visit)
        },
        SiteRoute(board: .boardPerson, .seePeopleOfBoard) { try await people.showOne($0, $1, $2) },
        SiteRoute(board: .invitePerson, .inviteToBoard) { request, _, visit in
            try await invite.show(request, at: InvitePlace(visit))
        },
        SiteRoute(board: .invitePerson, .inviteToBoard, method: .post) { request, context, visit in
            try await invite.take(request, context.logger, at: InvitePlace(visit))
        },
        SiteRoute(board: .invitationMade, .inviteToBoard) { request, _, visit in
            invite.showMade(request, at: InvitePlace(visit))
        },
        SiteRoute(board: .renewInvitation, .inviteToBoard) { _, context, visit in
            try await invite.askAgain(try context.mustHave("invitation"), at: InvitePlace(visit))
        },
        SiteRoute(board: .renewInvitation, .inviteToBoard, method: .post) { request, context, visit in
            try await invite.again(
                request, context.logger, try context.mustHave("invitation"), at: InvitePlace(visit))
        },
        SiteRoute(board: .revokeInvitation, .revokeInvitationToBoard) { _, context, visit in
            try await invite.askTakeBack(try context.mustHave("invitation"), at: InvitePlace(visit))
        },
        SiteRoute(board: .revokeInvitation, .revokeInvitationToBoard, method: .post) { request, context, visit in
            try await invite.takeBack(request, try context.mustHave("invitation"), at: InvitePlace(visit))
        },
        SiteRoute(board: .giveRole, .giveBoardRole) { _, context, visit in try await roles.showGive(context, visit) },
        SiteRoute(board: .giveRole, .giveBoardRole, method: .post) { try await roles.give($0, $1, $2) },
        SiteRoute(board: .endRole, .endBoardRole) { _, context, visit in try await roles.askEnd(context, visit) },
        SiteRoute(board: .endRole, .endBoardRole, method: .post) { try await roles.end($0, $1, $2) },
        SiteRoute(board: .recordLeaver, .recordLeaver) { _, context, visit in
            try await roles.askLeaver(context, visit)
        },
        SiteRoute(board: .recordLeaver, .recordLeaver, method: .post) { try await roles.leaver($0, $1, $2) },
        SiteRoute(board: .handOver, .readHandOver) { _, context, visit in try await handOver.show(context, visit) },
        SiteRoute(board: .handOverFile, .readHandOver) { _, context, visit in
            try await handOver.file(context, visit)
        },
        SiteRoute(own: .ownHandOver) { _, context, visitor in try await handOver.showOwn(context, visitor) },
        SiteRoute(own: .ownHandOverFile) { _, context, visitor in try await handOver.ownFile(context, visitor) },
        SiteRoute(board: .boardAgencies, .seeBoard) { request, _, visit in try await agencies.show(request, visit) },
        SiteRoute(board: .addAgency, .addAgency) { _, _, visit in try await agencies.showAdd(visit) },
        SiteRoute(board: .addAgency, .addAgency, method: .post) { request, _, visit in
            try await agencies.add(request, visit)
        },
        SiteRoute(board: .boardAgency, .seeBoard) { try await agency.show($0, $1, $2) },
        SiteRoute(board: .renameAgency, .renameAgency) { _, context, visit in
            try await rename.showAgency(context, visit)
        },
        SiteRoute(board: .renameAgency, .renameAgency, method: .post) { try await rename.takeAgency($0, $1, $2) },
        SiteRoute(board: .correctAgencyName, .renameAgency) { _, context, visit in
            try await correct.showAgency(context, visit)
        },
        SiteRoute(board: .correctAgencyName, .renameAgency, method: .post) {
            try await correct.takeAgency($0, $1, $2)
        },
        SiteRoute(board: .undoAgencyRename, .renameAgency) { _, context, visit in
            try await back.askAgency(.rename, context, visit)
        },
        SiteRoute(board: .undoAgencyRename, .renameAgency, method: .post) {
            try await back.takeAgency(.rename, $0, $1, $2)
        },
        SiteRoute(board: .mergeAgency, .mergeAgency) { _, context, visit in
            try await merge.show(context, visit)
        },
        SiteRoute(board: .mergeAgency, .mergeAgency, method: .post) { try await merge.take($0, $1, $2) },
        SiteRoute(board: .undoAgencyMerger, .mergeAgency) { _, context, visit in
            try await back.askAgency(.merger, context, visit)
        },
        SiteRoute(board: .undoAgencyMerger, .mergeAgency, method: .post) {
            try await back.takeAgency(.merger, $0, $1, $2)
        },
        SiteRoute(board: .carryRoles, .mergeAgency) { try await carry.show($0, $1, $2) },
        SiteRoute(board: .carryRoles, .mergeAgency, method: .post) { try await carry.take($0, $1, $2) },
        SiteRoute(board: .renameBoard, .renameBoard) { _, _, visit in try await rename.showBoard(visit) },
        SiteRoute(board: .renameBoard, .renameBoard, method: .post) { request, _, visit in
            try await rename.takeBoard(request, visit)
        },
        SiteRoute(board: .correctBoardName, .renameBoard) { _, _, visit in try await correct.showBoard(visit) },
        SiteRoute(board: .correctBoardName, .renameBoard, method: .post) { request, _, visit in
            try await correct.takeBoard(request, visit)
        },
        SiteRoute(board: .undoBoardRename, .renameBoard) { _, _, visit in try await back.askBoard(.rename, visit) },
        SiteRoute(board: .undoBoardRename, .renameBoard, method: .post) { request, _, visit in
            try await back.takeBoard(.rename, request, visit)
        },
        SiteRoute(board: .mergeBoard, .mergeBoard) { _, _, visit in try await mergeBoard.show(visit) },
        SiteRoute(board: .mergeBoard, .mergeBoard, method: .post) { request, _, visit in
            try await mergeBoard.take(request, visit)
        },
        SiteRoute(board: .undoBoardMerger, .mergeBoard) { _, _, visit in try await back.askBoard(.merger, visit) },
        SiteRoute(board: .undoBoardMerger, .mergeBoard, method: .post) { request, _, visit in
            try await back.takeBoard(.merger, request, visit)
        },
        SiteRoute(board: .boardLedger, .readLedgerOfBoard) { request, _, visit in
            try await ledger.show(request, visit)
        },
        SiteRoute(review: .reviewLedger, .readLedgerOfReview) { request, _, visit in
            try await ledger.show(request, visit)
        },
    ]
}

extension InvitePlace {
    /// Into a board itself.
    init(_ visit: BoardVisit) {
        let board = visit.board
        self.init(
            visitor: visit.visitor, board: board, boardName: visit.place.boardName, person: visit.person,
            inviter: visit.place.personName, roles: AccessRole.ofBoard, link: .invitePerson(board),
            made: .invitationMade(board),
            again: { .renewInvitation(board, $0) }, takeBack: { .revokeInvitation(board, $0) },
            waymarks: visit.waymarks + [visit.peopleMark])
    }
}

extension AccessRole {
    /// The roles somebody can be given in a board; the operator's comes with the key file.
    static let ofBoard = allCases.filter { $0.place == .board && $0 != .machineOperator }
}

extension BoardVisit {
    /// The pages above those of the board.
    var waymarks: [PageFrame.Waymark] { [.init(words: .data(place.boardName), link: .board(board))] }

    var peopleMark: PageFrame.Waymark { .init(words: Wording(catalogue.board.people), link: .boardPeople(board)) }
}

extension SiteContext {
    /// A key in the address; where what stands there is none, there is no such page.
    func mustHave(_ name: String) throws -> RecordID {
        guard let key = key(name) else { throw HTTPError(.notFound) }
        return key
    }
}

extension Request {
    /// What the address says of how a list is shown.
    var choices: [(name: String, value: String)] {
        uri.queryParameters.map { (name: String($0.key), value: String($0.value)) }
    }
}

extension ListPart {
    /// - Parameter page: counted from 1.
    init(page: Int, perPage: Int) { self.init(after: (page - 1) * perPage, limit: perPage) }

    /// Reads a page of a list; where the list has become shorter than that, its last.
    static func reading<List: Sendable>(
        page: Int, perPage: Int, total: (List) -> Int, _ read: (ListPart) async throws -> List
    ) async throws -> (list: List, page: Int) {
        let list = try await read(ListPart(page: page, perPage: perPage))
        let last = max(1, (total(list) + perPage - 1) / perPage)
        if page <= last { return (list, page) }
        return (try await read(ListPart(page: last, perPage: perPage)), last)
    }
}

/// The order of a list that has but one.
enum OneOrder: String, CaseIterable, Sendable { case usual }
