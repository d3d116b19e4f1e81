import Domain
import Hummingbird

/// One agency confirms that its records are secured, or corrects what it said.
extension ChronologyRequestsHandler {
    func showRecords(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let request = try await find(context, visit).request
        let form = FilledForm(request.secured?.statement.typed ?? [:], version: request.secured?.version ?? 0)
        return try await recordsPage(form, request, visit)
    }

    func confirm(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let asked = try await find(context, visit).request
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: .confirmRecords(visit.review, asked.id),
            again: { fields, notice in
                var form = FilledForm<RecordsField>(fields)
                form.notice = notice
                return try await recordsPage(form, asked, visit, status: .forbidden)
            },
            { fields in
                switch RecordsStatement.read(fields, today: desk.today) {
                case .problems(let form):
                    return .notDone(try await recordsPage(form, asked, visit, status: .unprocessableContent))
                case .valid(let statement):
                    let command = ConfirmRecords(
                        board: visit.board, request: asked.id, version: fields.version ?? 0, statement: statement)
                    do {
                        try await desk.ports.commands.run(.confirmRecords(command), by: visit.person)
                        return .done(
                            try desk.forms.link(
                                .chronologyRequest(visit.review, asked.id),
                                saying: Said(.recordsConfirmed, asked.agencyName), to: visit.visitor))
                    } catch CommandRefusal.stale {
                        let now = try await find(context, visit).request
                        let form = FilledForm<RecordsField>(fields).clashing(
                            with: now.secured?.statement.typed ?? [:], version: now.secured?.version ?? 0)
                        return .notDone(try await recordsPage(form, now, visit, status: .conflict))
                    }
                }
            })
    }

    private func recordsPage(
        _ form: FilledForm<RecordsField>, _ request: ChronologyRequest, _ visit: ReviewVisit,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let link = SiteLink.confirmRecords(visit.review, request.id)
        let body = RecordsPage(
            form: form, agency: request.agencyName, link: link, token: desk.token(visit, to: link),
            cancel: .chronologyRequest(visit.review, request.id))
        return desk.page(body, visit, try await desk.summary(visit), above: above(visit), status: status)
    }
}
