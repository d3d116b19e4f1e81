import Domain
import Hummingbird

/// Starting a review, and being led to its home.
struct StartReviewHandler: Sendable {
    let desk: ReviewDesk

    func show(_ visit: BoardVisit) async throws -> Response {
        let next = try await desk.reviews.nextReference(board: visit.board, asking: visit.person)
        return page(FilledForm([.reference: next]), visit, children: 1)
    }

    func take(_ request: Request, _ visit: BoardVisit) async throws -> Response {
        try await desk.forms.takeOnce(
            request, from: visit.visitor, to: .startReview(visit.board),
            again: { fields, notice in
                var form = FilledForm<StartField>(fields)
                form.notice = notice
                return page(form, visit, children: Self.children(fields), status: .forbidden)
            },
            { fields in
                let children = Self.children(fields)
                if fields.one(StartReviewPage.another) != nil {
                    let more = min(children + 1, StartField.most)
                    return .notDone(page(FilledForm(fields), visit, children: more))
                }
                func again(_ form: FilledForm<StartField>) -> FormDesk.Outcome {
                    .notDone(page(form, visit, children: children, status: .unprocessableContent))
                }
                switch StartReview.read(fields, today: desk.today) {
                case .problems(let form): return again(form)
                case .valid(let start):
                    do {
                        return .done(.review(try await open(start, visit)))
                    } catch let refusal as CommandRefusal {
                        switch refusal {
                        case .taken, .boardMerged: break
                        default: throw refusal
                        }
                        var form = FilledForm<StartField>(fields)
                        form.problems = [.init(field: .reference, words: .english(refusal.message))]
                        return again(form)
                    }
                }
            })
    }

    private func open(_ start: StartReview, _ visit: BoardVisit) async throws -> RecordID {
        let commands = desk.ports.commands
        let command = OpenReview(
            board: visit.board, id: commands.newID(), reference: start.reference, title: start.title,
            children: start.children.map { (commands.newID(), $0) })
        try await commands.run(.openReview(command), by: visit.person)
        return command.id
    }

    /// As many as the form had, empty ones at its end left out.
    private static func children(_ fields: FormFields) -> Int {
        (1...StartField.most).last { StartReview.isWritten($0, fields) } ?? 1
    }

    private func page(
        _ form: FilledForm<StartField>, _ visit: BoardVisit, children: Int, status: HTTPResponse.Status = .ok
    ) -> Response {
        let link = SiteLink.startReview(visit.board)
        let body = StartReviewPage(
            form: form, children: children, link: link,
            token: desk.forms.token(for: visit.visitor.holder, to: link), cancel: .board(visit.board))
        return desk.forms.page(
            body, for: visit.visitor, area: .board(visit.board), waymarks: visit.waymarks, status: status)
    }
}

extension ReviewDesk {
    /// Today, UTC.
    var today: CivilDate { CivilDate(dayNumber: Int32(truncatingIfNeeded: ports.commands.now() / 86_400_000_000)) }
}
