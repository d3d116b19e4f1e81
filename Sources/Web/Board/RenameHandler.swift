import Domain
import Hummingbird

/// Giving the board, or an agency of it, another name from a day on.
struct RenameHandler: Sendable {
    /// What is renamed.
    private struct Subject: Sendable {
        var name: String
        var version: Int
        var link: SiteLink
        var back: SiteLink
        var waymarks: [PageFrame.Waymark]
        var command: @Sendable (RenamePage.Input, Int) -> CaseCommand
    }

    let board: any BoardReading
    let commands: any CommandTaking
    let forms: FormDesk

    func showAgency(_ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        try await show(try await agency(context, visit), visit)
    }

    func takeAgency(_ request: Request, _ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        try await take(request, try await agency(context, visit), visit)
    }

    func showBoard(_ visit: BoardVisit) async throws -> Response { try await show(try await own(visit), visit) }

    func takeBoard(_ request: Request, _ visit: BoardVisit) async throws -> Response {
        try await take(request, try await own(visit), visit)
    }

    private func agency(_ context: SiteContext, _ visit: BoardVisit) async throws -> Subject {
        let (agency, _) = try await board.agency(context, visit)
        let (id, commands) = (visit.board, commands)
        return Subject(
            name: agency.name, version: agency.version, link: .renameAgency(id, agency: agency.id),
            back: .boardAgency(id, agency: agency.id), waymarks: visit.waymarks(to: agency),
            command: { input, version in
                .renameAgency(
                    RenameAgency(
                        board: id, id: commands.newID(), agency: agency.id, version: version, name: input.name,
                        since: input.since))
            })
    }

    private func own(_ visit: BoardVisit) async throws -> Subject {
        let own = try await board.boardOverTime(board: visit.board, asking: visit.person)
        let (id, commands) = (visit.board, commands)
        return Subject(
            name: own.name, version: own.version, link: .renameBoard(id), back: .board(id),
            waymarks: visit.waymarks,
            command: { input, version in
                .renameBoard(
                    RenameBoard(
                        board: id, id: commands.newID(), version: version, name: input.name, since: input.since))
            })
    }

    private func show(_ subject: Subject, _ visit: BoardVisit) async throws -> Response {
        page(
            FilledForm([.name: subject.name, .since: commands.today.british], version: subject.version), subject,
            visit)
    }

    private func take(_ request: Request, _ subject: Subject, _ visit: BoardVisit) async throws -> Response {
        try await forms.takeOnce(
            request, from: visit.visitor, to: subject.link,
            again: { sent, notice in
                var form = FilledForm<RenameField>(sent)
                form.notice = notice
                return page(form, subject, visit, status: .forbidden)
            },
            { fields in
                switch RenamePage.read(fields) {
                case .problems(let form):
                    return .notDone(page(form, subject, visit, status: .unprocessableContent))
                case .valid(let input):
                    var form = FilledForm<RenameField>(fields)
                    do {
                        try await commands.run(subject.command(input, fields.version ?? 0), by: visit.person)
                        return .done(subject.back.with([("done", "renamed")]))
                    } catch CommandRefusal.stale(let version, let theirs, _) {
                        form.version = version
                        form.clash = FormClash(
                            who: catalogue.reviewSteps.somebody.english, when: catalogue.reviewSteps.meanwhile.english,
                            theirs: [.name: theirs])
                        return .notDone(page(form, subject, visit, status: .conflict))
                    } catch let refusal as CommandRefusal {
                        let field: RenameField =
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
        _ form: FilledForm<RenameField>, _ subject: Subject, _ visit: BoardVisit,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let body = RenamePage(
            form: form, name: subject.name, link: subject.link,
            token: forms.token(for: visit.visitor.holder, to: subject.link), cancel: subject.back)
        return forms.page(
            body, for: visit.visitor, area: .board(visit.board), waymarks: subject.waymarks, status: status)
    }
}

extension CommandTaking {
    /// Today, UTC.
    var today: CivilDate { CivilDate(dayNumber: Int32(truncatingIfNeeded: now() / 86_400_000_000)) }
}

extension BoardReading {
    /// The agency an address names, among all; where there is none, there is no such page.
    func agency(
        _ context: SiteContext, _ visit: BoardVisit
    ) async throws -> (agency: AgencyOfBoard, all: [AgencyOfBoard]) {
        let id = try context.mustHave("agency")
        let all = try await agenciesOfBoard(board: visit.board, review: nil, asking: visit.person)
        guard let found = all.first(where: { $0.id == id }) else { throw HTTPError(.notFound) }
        return (found, all)
    }
}

extension BoardVisit {
    var agenciesMark: PageFrame.Waymark {
        .init(words: Wording(catalogue.board.agencies), link: .boardAgencies(board))
    }

    /// The pages above those of an agency.
    func waymarks(to agency: AgencyOfBoard) -> [PageFrame.Waymark] {
        waymarks + [
            agenciesMark, .init(words: .data(agency.name), link: .boardAgency(board, agency: agency.id)),
        ]
    }
}

/// The fields of another name.
enum RenameField: String, FormField {
    case name, since

    var called: Phrase { self == .name ? catalogue.succession.calledName : catalogue.succession.calledSince }
    var isSecret: Bool { false }
}

/// The form that gives another name.
struct RenamePage: PageBody {
    struct Input: Sendable {
        var name: String
        var since: CivilDate
    }

    let form: FilledForm<RenameField>
    /// As it is now.
    let name: String
    let link: SiteLink
    let token: String
    let cancel: SiteLink

    private var words: SuccessionWords { catalogue.succession }

    var title: Wording { Wording(words.renameTitle, .data(name)) }
    var hasProblems: Bool { !form.problems.isEmpty || form.clash != nil }

    static func read(_ fields: FormFields) -> FormOutcome<Input, RenameField> {
        var reader = FormReader<RenameField>(fields)
        let name = reader.line(.name)
        let since = reader.day(.since)
        return reader.outcome { since.map { Input(name: name, since: $0) } }
    }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(form: form, link: link, token: token, submit: Wording(words.renameSubmit), cancel: cancel)
        view.head(&html, title)
        html.element(.p, .class("lead"), say: Wording(words.renameLead))
        view.write(&html) { html in
            form.line(.name, Wording(words.name), help: Wording(words.nameHelp)).write(&html)
            form.date(.since, Wording(words.sinceField), help: Wording(words.sinceHelp)).write(&html)
        }
    }
}
