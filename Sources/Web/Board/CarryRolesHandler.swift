import Domain
import Hummingbird

/// Who of an agency that became a part of another goes on for that one.
struct CarryRolesHandler: Sendable {
    let board: any BoardReading
    let commands: any CommandTaking
    let forms: FormDesk
    /// Whether those who act for the agency were told by mail.
    let isMailed: Bool

    func show(_ request: Request, _ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        let (agency, _) = try await board.agency(context, visit)
        return try await page(FilledForm(), agency, visit, isNew: request.uri.queryParameters["done"] == "merged")
    }

    func take(_ request: Request, _ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        let (agency, _) = try await board.agency(context, visit)
        let home = SiteLink.boardAgency(visit.board, agency: agency.id)
        return try await forms.takeOnce(
            request, from: visit.visitor, to: .carryRoles(visit.board, agency: agency.id),
            again: { sent, notice in
                var form = FilledForm<CarryField>(sent)
                form.notice = notice
                return try await page(form, agency, visit, status: .forbidden)
            },
            { fields in
                let people = try await board.peopleOfAgency(agency.id, board: visit.board, asking: visit.person)
                guard let into = people.heir?.id else { return .done(home) }
                let chosen = Set(fields.values(CarryField.roles.rawValue))
                var given = 0
                for role in people.roles where chosen.contains(role.membership.description) {
                    let membership = Membership(
                        id: commands.newID(), person: role.person, role: role.role, review: role.review, agency: into,
                        startsAt: commands.now(), endsAt: role.endsAt)
                    do {
                        try await commands.run(
                            .giveRole(GiveRole(board: visit.board, membership: membership)), by: visit.person)
                        given += 1
                    } catch CommandRefusal.nothingNew {
                        // Somebody else gave it meanwhile: it is as was asked.
                    } catch let refusal as CommandRefusal {
                        var form = FilledForm<CarryField>(fields)
                        form.problems = [.init(field: .roles, words: .english(refusal.message))]
                        return .notDone(try await page(form, agency, visit, status: .unprocessableContent))
                    }
                }
                return .done(home.with([("done", "given"), ("count", String(given))]))
            })
    }

    private func page(
        _ form: FilledForm<CarryField>, _ agency: AgencyOfBoard, _ visit: BoardVisit, isNew: Bool = false,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let home = SiteLink.boardAgency(visit.board, agency: agency.id)
        let people = try await board.peopleOfAgency(agency.id, board: visit.board, asking: visit.person)
        guard agency.merger != nil, let heir = people.heir else { return .seeOther(home) }
        let link = SiteLink.carryRoles(visit.board, agency: agency.id)
        let body = CarryPage(
            form: form, name: agency.name, into: heir.name, people: people, isMailed: isMailed, isNew: isNew,
            link: link, token: forms.token(for: visit.visitor.holder, to: link), cancel: home)
        return forms.page(
            body, for: visit.visitor, area: .board(visit.board), waymarks: visit.waymarks(to: agency),
            status: status)
    }
}
