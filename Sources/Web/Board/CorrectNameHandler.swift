import Domain
import Hummingbird

/// Putting right the name the board, or an agency of it, has on record: a slip, not another name.
struct CorrectNameHandler: Sendable {
    /// What is put right.
    private struct Subject: Sendable {
        /// Nil for the board.
        var agency: RecordID?
        var name: String
        var version: Int
        /// Nil where it never had another name.
        var since: CivilDate?
        var link: SiteLink
        var back: SiteLink
        var waymarks: [PageFrame.Waymark]
    }

    let board: any BoardReading
    let commands: any CommandTaking
    let forms: FormDesk

    func showAgency(_ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        show(try await agency(context, visit), visit)
    }

    func takeAgency(_ request: Request, _ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        try await take(request, try await agency(context, visit), visit)
    }

    func showBoard(_ visit: BoardVisit) async throws -> Response { show(try await own(visit), visit) }

    func takeBoard(_ request: Request, _ visit: BoardVisit) async throws -> Response {
        try await take(request, try await own(visit), visit)
    }

    private func agency(_ context: SiteContext, _ visit: BoardVisit) async throws -> Subject {
        let (agency, _) = try await board.agency(context, visit)
        return Subject(
            agency: agency.id, name: agency.name, version: agency.version, since: agency.formerNames.first?.changedOn,
            link: .correctAgencyName(visit.board, agency: agency.id),
            back: .boardAgency(visit.board, agency: agency.id), waymarks: visit.waymarks(to: agency))
    }

    private func own(_ visit: BoardVisit) async throws -> Subject {
        let own = try await board.boardOverTime(board: visit.board, asking: visit.person)
        return Subject(
            agency: nil, name: own.name, version: own.version, since: own.formerNames.first?.changedOn,
            link: .correctBoardName(visit.board), back: .board(visit.board), waymarks: visit.waymarks)
    }

    private func show(_ subject: Subject, _ visit: BoardVisit) -> Response {
        var known: [CorrectNameField: String] = [.name: subject.name]
        known[.since] = subject.since?.british
        return page(FilledForm(known, version: subject.version), subject, visit)
    }

    private func take(_ request: Request, _ subject: Subject, _ visit: BoardVisit) async throws -> Response {
        try await forms.takeOnce(
            request, from: visit.visitor, to: subject.link,
            again: { sent, notice in
                var form = FilledForm<CorrectNameField>(sent)
                form.notice = notice
                return page(form, subject, visit, status: .forbidden)
            },
            { fields in
                switch CorrectNamePage.read(fields, hasDay: subject.since != nil) {
                case .problems(let form):
                    return .notDone(page(form, subject, visit, status: .unprocessableContent))
                case .valid(let input):
                    var form = FilledForm<CorrectNameField>(fields)
                    do {
                        let command = CorrectName(
                            board: visit.board, agency: subject.agency, version: fields.version ?? 0,
                            name: input.name, since: input.since, reason: input.reason)
                        try await commands.run(.correctName(command), by: visit.person)
                        return .done(subject.back.with([("done", "corrected")]))
                    } catch CommandRefusal.stale(let version, let theirs, _) {
                        form.version = version
                        form.clash = FormClash(
                            who: catalogue.reviewSteps.somebody.english, when: catalogue.reviewSteps.meanwhile.english,
                            theirs: [.name: theirs])
                        return .notDone(page(form, subject, visit, status: .conflict))
                    } catch let refusal as CommandRefusal {
                        let field: CorrectNameField =
                            switch refusal {
                            case .dayToCome, .dayBefore: .since
                            case .notAllowed: throw refusal
                            default: .name
                            }
                        form.problems = [.init(field: field, words: .english(refusal.message))]
                        return .notDone(page(form, subject, visit, status: .unprocessableContent))
                    }
                }
            })
    }

    private func page(
        _ form: FilledForm<CorrectNameField>, _ subject: Subject, _ visit: BoardVisit,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let body = CorrectNamePage(
            form: form, name: subject.name, hasDay: subject.since != nil, link: subject.link,
            token: forms.token(for: visit.visitor.holder, to: subject.link), cancel: subject.back)
        return forms.page(
            body, for: visit.visitor, area: .board(visit.board), waymarks: subject.waymarks, status: status)
    }
}
