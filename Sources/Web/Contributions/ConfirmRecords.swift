import Domain
import Hummingbird

/// One agency confirms that its records are secured, or corrects what it said.
extension ChronologyRequestsHandler {
    func showRecords(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let request = try await find(context, visit).request
        var form = FilledForm(request.secured?.statement.typed ?? [:], version: request.secured?.version ?? 0)
        let whole = request.secured == nil ? try await confirmed(of: request.through, visit) : nil
        if let said = whole?.secured?.statement { form = FilledForm(said.typed, version: 0) }
        return try await recordsPage(form, request, visit, filledFrom: whole)
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
                    // For those besides that have not confirmed: what was said meanwhile of one of them stands.
                    let chosen = Set(fields.values(RecordsPage.also))
                    let also = try await alsoOpen(asked, visit).filter { chosen.contains($0.id.description) }
                    let command = ConfirmRecords(
                        board: visit.board, request: asked.id, version: fields.version ?? 0, statement: statement,
                        others: also.map { .init(request: $0.id, version: 0, statement: statement) })
                    do {
                        try await desk.ports.commands.run(.confirmRecords(command), by: visit.person)
                        return .done(
                            try desk.forms.link(
                                .chronologyRequest(visit.review, asked.id),
                                saying: Said(
                                    .recordsConfirmed, ([asked] + also).map(\.agencyName).joined(separator: ", ")),
                                to: visit.visitor))
                    } catch CommandRefusal.stale {
                        let now = try await find(context, visit).request
                        let form = FilledForm<RecordsField>(fields).clashing(
                            with: now.secured?.statement.typed ?? [:], version: now.secured?.version ?? 0)
                        return .notDone(try await recordsPage(form, now, visit, status: .conflict))
                    }
                }
            })
    }

    /// The agency it is a part of, where that has confirmed and this person may know of it.
    private func confirmed(of whole: RecordID?, _ visit: ReviewVisit) async throws -> ChronologyRequest? {
        guard let whole else { return nil }
        return try await desk.requestStandings(visit).map(\.request).first { $0.agency == whole && $0.secured != nil }
    }

    /// The other requests of the same agency and its parts that this person may confirm for and has not.
    private func alsoOpen(_ request: ChronologyRequest, _ visit: ReviewVisit) async throws -> [ChronologyRequest] {
        let family = request.through ?? request.agency
        return toConfirm(try await desk.requestStandings(visit), visit).filter {
            $0.id != request.id && ($0.through ?? $0.agency) == family
        }
    }

    private func recordsPage(
        _ form: FilledForm<RecordsField>, _ request: ChronologyRequest, _ visit: ReviewVisit,
        status: HTTPResponse.Status = .ok, filledFrom whole: ChronologyRequest? = nil
    ) async throws -> Response {
        let link = SiteLink.confirmRecords(visit.review, request.id)
        var body = RecordsPage(
            form: form, agency: request.agencyName, link: link, token: desk.token(visit, to: link),
            cancel: .chronologyRequest(visit.review, request.id))
        body.others = try await alsoOpen(request, visit).map { Choice($0.id.description, .data($0.agencyName)) }
        if let whole, let secured = whole.secured {
            body.filled = Wording(
                words.confirmFilled, .data(whole.agencyName), TimeWords.day(secured.confirmedAt))
        }
        return desk.page(body, visit, try await desk.summary(visit), above: above(visit), status: status)
    }
}
