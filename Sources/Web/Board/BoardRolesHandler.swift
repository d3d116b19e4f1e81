import Domain
import Hummingbird

/// Giving a role in a board, ending one, and somebody who leaves.
struct BoardRolesHandler: Sendable {
    let board: any BoardReading
    let commands: any CommandTaking
    let forms: FormDesk

    // MARK: Giving

    func showGive(_ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        givePage(FilledForm(), try await board.somebody(context, visit), visit)
    }

    func give(_ request: Request, _ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        let person = try await board.somebody(context, visit)
        return try await forms.takeOnce(
            request, from: visit.visitor, to: .giveRole(visit.board, person: person.person.id),
            again: { sent, notice in
                var form = FilledForm<GiveRoleField>(sent)
                form.notice = notice
                return givePage(form, person, visit, status: .forbidden)
            },
            { fields in
                switch GiveRolePage.read(fields) {
                case .problems(let form):
                    return .notDone(givePage(form, person, visit, status: .unprocessableContent))
                case .valid(let role):
                    let membership = Membership(
                        id: commands.newID(), person: person.person.id, role: role, startsAt: commands.now())
                    do {
                        try await commands.run(
                            .giveRole(GiveRole(board: visit.board, membership: membership)), by: visit.person)
                    } catch CommandRefusal.nothingNew {
                        // Somebody else gave it meanwhile: it is as was asked.
                    } catch let refusal as CommandRefusal {
                        var form = FilledForm<GiveRoleField>(fields)
                        form.problems = [.init(field: .role, words: .english(refusal.message))]
                        return .notDone(givePage(form, person, visit, status: .unprocessableContent))
                    }
                    return .done(Self.page(of: person, visit, .given))
                }
            })
    }

    private func givePage(
        _ form: FilledForm<GiveRoleField>, _ person: PersonOfBoardInFull, _ visit: BoardVisit,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let link = SiteLink.giveRole(visit.board, person: person.person.id)
        let held = Set(person.person.roles.map(\.role))
        let body = GiveRolePage(
            form: form, name: person.person.name, roles: AccessRole.ofBoard.filter { !held.contains($0) }, link: link,
            token: forms.token(for: visit.visitor.holder, to: link),
            cancel: .boardPerson(visit.board, person: person.person.id))
        return show(body, person, visit, status)
    }

    // MARK: Ending

    func askEnd(_ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        let person = try await board.somebody(context, visit)
        return endPage(FilledForm(), try context.mustHave("role"), person, visit)
    }

    func end(_ request: Request, _ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        let (person, role) = (try await board.somebody(context, visit), try context.mustHave("role"))
        // Ended before, by the same form or another: it is as was asked.
        guard Self.said(role, of: person) != nil else { return .seeOther(Self.page(of: person, visit, .ended)) }
        return try await take(
            request, visit, to: .endRole(visit.board, person: person.person.id, role: role),
            then: Self.page(of: person, visit, .ended),
            page: { form, status in endPage(form, role, person, visit, status: status) },
            command: { .endRole(EndRole(board: visit.board, id: role, reason: $0)) })
    }

    private func endPage(
        _ form: FilledForm<ReasonField>, _ role: RecordID, _ person: PersonOfBoardInFull, _ visit: BoardVisit,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        // Ended before: it is as was asked.
        guard let held = Self.said(role, of: person) else {
            return .seeOther(Self.page(of: person, visit, .ended))
        }
        let (words, link) = (
            catalogue.people, SiteLink.endRole(visit.board, person: person.person.id, role: role)
        )
        let name = Wording.data(person.person.name)
        let body = ReasonPage(
            form: form, question: Wording(words.endTitle, name, held),
            what: Wording(words.endWhat, name), confirm: Wording(words.endConfirm), link: link,
            token: forms.token(for: visit.visitor.holder, to: link),
            cancel: .boardPerson(visit.board, person: person.person.id))
        return show(body, person, visit, status)
    }

    /// What a role is called that may be ended here: one of the board, or of a review, which is not named to those who may
    /// not know of it. Nil where it has ended.
    private static func said(_ role: RecordID, of person: PersonOfBoardInFull) -> Wording? {
        let words = catalogue.people
        if let held = person.person.roles.first(where: { $0.membership == role }) {
            return Wording(catalogue.roles[held.role])
        }
        if let held = person.inReviews.first(where: { $0.membership == role && $0.mayBeEnded }) {
            return Wording(words.roleIn, Wording(catalogue.roles[held.role]), .data(held.reference))
        }
        guard let held = person.elsewhere.first(where: { $0.membership == role }) else { return nil }
        return BoardPersonPage.said(held)
    }

    // MARK: Leaving

    func askLeaver(_ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        leaverPage(FilledForm(), try await board.somebody(context, visit), visit)
    }

    func leaver(_ request: Request, _ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        let person = try await board.somebody(context, visit)
        return try await take(
            request, visit, to: .recordLeaver(visit.board, person: person.person.id),
            then: Self.page(of: person, visit, .left),
            page: { form, status in leaverPage(form, person, visit, status: status) },
            command: { .recordLeaver(RecordLeaver(board: visit.board, person: person.person.id, reason: $0)) })
    }

    private func leaverPage(
        _ form: FilledForm<ReasonField>, _ person: PersonOfBoardInFull, _ visit: BoardVisit,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let (words, link) = (catalogue.people, SiteLink.recordLeaver(visit.board, person: person.person.id))
        let name = Wording.data(person.person.name)
        let body = ReasonPage(
            form: form, question: Wording(words.leaverTitle, name), what: Wording(words.leaverWhat, name),
            confirm: Wording(words.leaverConfirm), link: link,
            token: forms.token(for: visit.visitor.holder, to: link),
            cancel: .boardPerson(visit.board, person: person.person.id),
            first: visit.may(.readHandOver)
                ? (Wording(catalogue.handOver.offered, name), .handOver(visit.board, person: person.person.id)) : nil)
        return show(body, person, visit, status)
    }

    // MARK: -

    /// Takes a form that asks for a reason, and runs its command once. What was done before counts as done.
    private func take(
        _ request: Request, _ visit: BoardVisit, to link: SiteLink, then next: SiteLink,
        page: @escaping @Sendable (FilledForm<ReasonField>, HTTPResponse.Status) -> Response,
        command: @escaping @Sendable (String) -> CaseCommand
    ) async throws -> Response {
        try await forms.takeOnce(
            request, from: visit.visitor, to: link,
            again: { sent, notice in
                var form = FilledForm<ReasonField>(sent)
                form.notice = notice
                return page(form, .forbidden)
            },
            { fields in
                switch ReasonPage.read(fields) {
                case .problems(let form): return .notDone(page(form, .unprocessableContent))
                case .valid(let reason):
                    do {
                        try await commands.run(command(reason), by: visit.person)
                    } catch CommandRefusal.nothingNew {
                        return .done(next)
                    }
                    return .done(next)
                }
            })
    }

    private func show(
        _ body: some PageBody, _ person: PersonOfBoardInFull, _ visit: BoardVisit, _ status: HTTPResponse.Status
    ) -> Response {
        let own = SiteLink.boardPerson(visit.board, person: person.person.id)
        return forms.page(
            body, for: visit.visitor, area: .board(visit.board),
            waymarks: visit.waymarks + [visit.peopleMark, .init(words: .data(person.person.name), link: own)],
            status: status)
    }

    private static func page(
        of person: PersonOfBoardInFull, _ visit: BoardVisit, _ done: BoardPersonPage.Done
    ) -> SiteLink {
        SiteLink.boardPerson(visit.board, person: person.person.id).with([("done", done.rawValue)])
    }
}

/// The field of giving a role.
enum GiveRoleField: String, FormField {
    case role

    var called: Phrase { catalogue.people.calledRole }
    var isSecret: Bool { false }
}

/// The form that gives somebody a role in the board.
struct GiveRolePage: PageBody {
    let form: FilledForm<GiveRoleField>
    let name: String
    /// Those they do not have.
    let roles: [AccessRole]
    let link: SiteLink
    let token: String
    let cancel: SiteLink

    private var words: PeopleWords { catalogue.people }

    var title: Wording { Wording(words.giveTitle, .data(name)) }
    var hasProblems: Bool { !form.problems.isEmpty }

    static func read(_ fields: FormFields) -> FormOutcome<AccessRole, GiveRoleField> {
        var reader = FormReader<GiveRoleField>(fields)
        let role = reader.choice(.role, as: AccessRole.self)
        if let role, !AccessRole.ofBoard.contains(role) {
            reader.object(to: .role, Wording(catalogue.forms.notOneOfThese, Wording(GiveRoleField.role.called)))
        }
        return reader.outcome { role }
    }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(form: form, link: link, token: token, submit: Wording(words.giveSubmit), cancel: cancel)
        view.head(&html, title)
        if roles.isEmpty {
            html.element(.p, .class("lead"), say: Wording(words.allHeld, .data(name)))
            return
        }
        html.element(.p, .class("lead"), say: Wording(words.giveLead))
        view.write(&html) { html in
            form.radios(
                .role, Wording(words.role),
                roles.map { Choice($0.rawValue, Wording(catalogue.roles[$0]), help: Wording(words[what: $0])) }
            ).write(&html)
        }
    }
}
