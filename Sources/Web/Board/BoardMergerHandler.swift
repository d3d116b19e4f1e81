import Domain
import Hummingbird

/// The work of the board that went over to another: putting it down.
struct BoardMergerHandler: Sendable {
    let board: any BoardReading
    let commands: any CommandTaking
    let forms: FormDesk

    func show(_ visit: BoardVisit) async throws -> Response {
        let own = try await board.boardOverTime(board: visit.board, asking: visit.person)
        // What is in force is taken back first, on the page that says so.
        if own.merger != nil { return .seeOther(.board(visit.board)) }
        return page(FilledForm([.since: commands.today.british], version: own.mergerVersion), own, visit)
    }

    func take(_ request: Request, _ visit: BoardVisit) async throws -> Response {
        let own = try await board.boardOverTime(board: visit.board, asking: visit.person)
        return try await forms.takeOnce(
            request, from: visit.visitor, to: .mergeBoard(visit.board),
            again: { sent, notice in
                var form = FilledForm<MergerField>(sent)
                form.notice = notice
                return page(form, own, visit, status: .forbidden)
            },
            { fields in
                switch MergerPage.read(fields, agencies: nil) {
                case .problems(let form): return .notDone(page(form, own, visit, status: .unprocessableContent))
                case .valid(let input):
                    do {
                        let command = MergeBoard(
                            board: visit.board, into: input.into, since: input.since, version: fields.version ?? 0)
                        try await commands.run(.mergeBoard(command), by: visit.person)
                        return .done(SiteLink.board(visit.board).with([("done", "merged")]))
                    } catch let refusal as CommandRefusal {
                        let (form, status) = try MergerPage.refused(refusal, fields)
                        return .notDone(page(form, own, visit, status: status))
                    }
                }
            })
    }

    private func page(
        _ form: FilledForm<MergerField>, _ own: BoardOverTime, _ visit: BoardVisit,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let link = SiteLink.mergeBoard(visit.board)
        let body = MergerPage(
            form: form, name: own.name, kind: .board, link: link,
            token: forms.token(for: visit.visitor.holder, to: link), cancel: .board(visit.board))
        return forms.page(
            body, for: visit.visitor, area: .board(visit.board), waymarks: visit.waymarks, status: status)
    }
}
