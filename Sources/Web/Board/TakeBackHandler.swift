import Domain
import Hummingbird

/// Taking back what was put down of an agency, or of the board, by mistake: that it became a part of another, or the last
/// change of its name. Each asks for a reason.
struct TakeBackHandler: Sendable {
    /// What is taken back.
    enum What: Sendable { case merger, rename }

    /// Of which, as its page asks.
    private struct Subject: Sendable {
        /// Nil where there is nothing to take back.
        var version: Int?
        var question: Wording
        var what: Wording
        var link: SiteLink
        var home: SiteLink
        var waymarks: [PageFrame.Waymark]
        var command: @Sendable (_ version: Int, _ reason: String) -> CaseCommand
    }

    let board: any BoardReading
    let commands: any CommandTaking
    let forms: FormDesk

    func askAgency(_ what: What, _ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        page(FilledForm(), try await agency(what, context, visit), visit)
    }

    func takeAgency(
        _ what: What, _ request: Request, _ context: SiteContext, _ visit: BoardVisit
    ) async throws -> Response {
        try await take(request, visit) { try await agency(what, context, visit) }
    }

    func askBoard(_ what: What, _ visit: BoardVisit) async throws -> Response {
        page(FilledForm(), try await own(what, visit), visit)
    }

    func takeBoard(_ what: What, _ request: Request, _ visit: BoardVisit) async throws -> Response {
        try await take(request, visit) { try await own(what, visit) }
    }

    private func agency(_ what: What, _ context: SiteContext, _ visit: BoardVisit) async throws -> Subject {
        let (agency, _) = try await board.agency(context, visit)
        let (id, words) = (visit.board, catalogue.succession)
        var subject = Subject(
            version: agency.merger == nil ? nil : agency.mergerVersion,
            question: Wording(words.undoTitle, .data(agency.name)), what: Wording(words.undoWhat),
            link: .undoAgencyMerger(id, agency: agency.id), home: .boardAgency(id, agency: agency.id),
            waymarks: visit.waymarks(to: agency),
            command: {
                .undoMerger(UndoMerger(board: id, agency: agency.id, version: $0, reason: $1))
            })
        if what == .rename {
            let before = agency.formerNames.first
            subject.version = before == nil ? nil : agency.version
            subject.question = Wording(words.undoRenameTitle, .data(agency.name))
            subject.what = Wording(words.undoRenameWhat, .data(before?.name ?? ""))
            subject.link = .undoAgencyRename(id, agency: agency.id)
            subject.command = { .undoRename(UndoRename(board: id, agency: agency.id, version: $0, reason: $1)) }
        }
        return subject
    }

    private func own(_ what: What, _ visit: BoardVisit) async throws -> Subject {
        let own = try await board.boardOverTime(board: visit.board, asking: visit.person)
        let (id, words) = (visit.board, catalogue.succession)
        var subject = Subject(
            version: own.merger == nil ? nil : own.mergerVersion,
            question: Wording(words.undoTitle, .data(own.name)), what: Wording(words.undoBoardWhat),
            link: .undoBoardMerger(id), home: .board(id), waymarks: visit.waymarks,
            command: { .undoMerger(UndoMerger(board: id, agency: nil, version: $0, reason: $1)) })
        if what == .rename {
            let before = own.formerNames.first
            subject.version = before == nil ? nil : own.version
            subject.question = Wording(words.undoRenameTitle, .data(own.name))
            subject.what = Wording(words.undoRenameWhat, .data(before?.name ?? ""))
            subject.link = .undoBoardRename(id)
            subject.command = { .undoRename(UndoRename(board: id, agency: nil, version: $0, reason: $1)) }
        }
        return subject
    }

    private func take(
        _ request: Request, _ visit: BoardVisit, _ subject: @escaping @Sendable () async throws -> Subject
    ) async throws -> Response {
        let asked = try await subject()
        return try await forms.takeOnce(
            request, from: visit.visitor, to: asked.link,
            again: { sent, notice in
                var form = FilledForm<ReasonField>(sent)
                form.notice = notice
                return page(form, asked, visit, status: .forbidden)
            },
            { fields in
                switch ReasonPage.read(fields) {
                case .problems(let form): return .notDone(page(form, asked, visit, status: .unprocessableContent))
                case .valid(let reason):
                    var form = FilledForm<ReasonField>(fields)
                    do {
                        try await commands.run(asked.command(fields.version ?? 0, reason), by: visit.person)
                    } catch CommandRefusal.nothingNew {
                        return .done(asked.home)
                    } catch CommandRefusal.stale {
                        form.notice = catalogue.succession.changedMeanwhile
                        return .notDone(page(form, try await subject(), visit, status: .conflict))
                    } catch let refusal as CommandRefusal {
                        if case .notAllowed = refusal { throw refusal }
                        form.problems = [.init(field: .reason, words: .english(refusal.message))]
                        return .notDone(page(form, try await subject(), visit, status: .unprocessableContent))
                    }
                    return .done(asked.home.with([("done", "undone")]))
                }
            })
    }

    /// Where there is nothing to take back, the page that would say so.
    private func page(
        _ form: FilledForm<ReasonField>, _ subject: Subject, _ visit: BoardVisit, status: HTTPResponse.Status = .ok
    ) -> Response {
        guard let version = subject.version else { return .seeOther(subject.home) }
        var form = form
        // What was sent says which one was seen; only who was told of a change goes on from the new one.
        if form.version == nil || status == .conflict { form.version = version }
        let body = ReasonPage(
            form: form, question: subject.question, what: subject.what,
            confirm: Wording(catalogue.succession.undoConfirm), link: subject.link,
            token: forms.token(for: visit.visitor.holder, to: subject.link), cancel: subject.home)
        return forms.page(
            body, for: visit.visitor, area: .board(visit.board), waymarks: subject.waymarks, status: status)
    }
}
