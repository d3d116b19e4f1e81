import Domain
import Hummingbird

/// The agencies of a board, and adding one.
struct AgenciesHandler: Sendable {
    let board: any BoardReading
    let commands: any CommandTaking
    let forms: FormDesk

    private func agencies(_ visit: BoardVisit) async throws -> [AgencyOfBoard] {
        try await board.agenciesOfBoard(board: visit.board, review: nil, asking: visit.person)
    }

    func show(_ request: Request, _ visit: BoardVisit) async throws -> Response {
        let body = AgenciesPage(
            agencies: try await agencies(visit), board: visit.board,
            add: visit.may(.addAgency) ? .addAgency(visit.board) : nil,
            isAdded: request.uri.queryParameters["done"] == "added")
        return forms.page(body, for: visit.visitor, area: .board(visit.board), waymarks: visit.waymarks)
    }

    func showAdd(_ visit: BoardVisit) async throws -> Response { try await page(FilledForm(), visit) }

    func add(_ request: Request, _ visit: BoardVisit) async throws -> Response {
        try await forms.takeOnce(
            request, from: visit.visitor, to: .addAgency(visit.board),
            again: { sent, notice in
                var form = FilledForm<AgencyField>(sent)
                form.notice = notice
                return try await page(form, visit, status: .forbidden)
            },
            { fields in
                switch AddAgencyPage.read(fields, among: try await agencies(visit)) {
                case .problems(let form): return .notDone(try await page(form, visit, status: .unprocessableContent))
                case .valid(let input):
                    let command = AddAgency(
                        board: visit.board, id: commands.newID(), partOf: input.partOf, agency: input.agency)
                    do {
                        try await commands.run(.addAgency(command), by: visit.person)
                    } catch let refusal as CommandRefusal {
                        var form = FilledForm<AgencyField>(fields)
                        form.problems = [.init(field: .name, words: .english(refusal.message))]
                        return .notDone(try await page(form, visit, status: .unprocessableContent))
                    }
                    return .done(SiteLink.boardAgencies(visit.board).with([("done", "added")]))
                }
            })
    }

    private func page(
        _ form: FilledForm<AgencyField>, _ visit: BoardVisit, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let (link, list) = (SiteLink.addAgency(visit.board), SiteLink.boardAgencies(visit.board))
        let body = AddAgencyPage(
            form: form, agencies: try await agencies(visit), link: link,
            token: forms.token(for: visit.visitor.holder, to: link), cancel: list)
        return forms.page(
            body, for: visit.visitor, area: .board(visit.board),
            waymarks: visit.waymarks + [.init(words: Wording(catalogue.board.agencies), link: list)], status: status)
    }
}
