import Domain
import Hummingbird

/// Adding an agency that is missing where agencies are asked: by the review's coordinator, without leaving the work at hand.
struct AddAgencyToAskHandler: Sendable {
    let desk: ReviewDesk

    private func agencies(_ visit: ReviewVisit) async throws -> [AgencyOfBoard] {
        try await desk.ports.board.agenciesOfBoard(board: visit.board, review: visit.review, asking: visit.person)
    }

    func show(_ visit: ReviewVisit) async throws -> Response { try await page(FilledForm(), visit) }

    func add(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        try await desk.forms.takeOnce(
            request, from: visit.visitor, to: .addAgencyToAsk(visit.review),
            again: { sent, notice in
                var form = FilledForm<AgencyField>(sent)
                form.notice = notice
                return try await page(form, visit, status: .forbidden)
            },
            { fields in
                switch AddAgencyPage.read(fields, among: try await agencies(visit)) {
                case .problems(let form): return .notDone(try await page(form, visit, status: .unprocessableContent))
                case .valid(let input):
                    let commands = desk.ports.commands
                    let command = AddAgency(
                        board: visit.board, id: commands.newID(), partOf: input.partOf, agency: input.agency,
                        review: visit.review)
                    do {
                        try await commands.run(.addAgency(command), by: visit.person)
                    } catch let refusal as CommandRefusal {
                        if case .notAllowed = refusal { throw refusal }
                        var form = FilledForm<AgencyField>(fields)
                        form.problems = [.init(field: .name, words: .english(refusal.message))]
                        return .notDone(try await page(form, visit, status: .unprocessableContent))
                    }
                    return .done(
                        try desk.forms.link(
                            .askForChronologies(visit.review), saying: Said(.agencyAdded, input.agency.name),
                            to: visit.visitor))
                }
            })
    }

    private func page(
        _ form: FilledForm<AgencyField>, _ visit: ReviewVisit, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let (link, asking) = (SiteLink.addAgencyToAsk(visit.review), SiteLink.askForChronologies(visit.review))
        let body = AddAgencyPage(
            form: form, agencies: try await agencies(visit), link: link, token: desk.token(visit, to: link),
            cancel: asking)
        let words = catalogue.requests
        return desk.page(
            body, visit, try await desk.summary(visit),
            above: [
                .init(words: Wording(words.tab), link: .chronologyRequests(visit.review)),
                .init(words: Wording(words.ask), link: asking),
            ], status: status)
    }
}
