import Domain
import Hummingbird
import Logging

/// An agency, or the board, that became a part of another: putting it down, taking it back, and who goes on.
struct MergerHandler: Sendable {
    let board: any BoardReading
    let commands: any CommandTaking
    let forms: FormDesk
    /// Nil where the site sends no mail.
    let mailer: Mailer?

    // MARK: An agency

    func showAgency(_ request: Request, _ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        let (agency, all) = try await board.agency(context, visit)
        let count = request.uri.queryParameters["count"].flatMap { Int($0) } ?? 0
        let done = request.uri.queryParameters["done"].flatMap { AgencyPage.Done(String($0), count: count) }
        let id = visit.board
        let (isMerged, mayMerge) = (agency.merger != nil, visit.may(.mergeAgency))
        let body = AgencyPage(
            agency: agency, partOf: agency.partOf.flatMap { part in all.first { $0.id == part }?.name },
            rename: visit.may(.renameAgency) ? .renameAgency(id, agency: agency.id) : nil,
            merge: mayMerge && !isMerged && all.count > 1 ? .mergeAgency(id, agency: agency.id) : nil,
            carry: mayMerge && isMerged ? .carryRoles(id, agency: agency.id) : nil,
            undo: mayMerge && isMerged ? .undoAgencyMerger(id, agency: agency.id) : nil, done: done)
        return forms.page(
            body, for: visit.visitor, area: .board(id), waymarks: visit.waymarks + [visit.agenciesMark])
    }

    func showMerge(_ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        let (agency, all) = try await board.agency(context, visit)
        return try await mergePage(
            FilledForm([.since: commands.today.british], version: agency.mergerVersion), agency, all, visit)
    }

    func merge(_ request: Request, _ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        let (agency, all) = try await board.agency(context, visit)
        let others = Self.others(agency, all)
        return try await forms.takeOnce(
            request, from: visit.visitor, to: .mergeAgency(visit.board, agency: agency.id),
            again: { sent, notice in
                var form = FilledForm<MergerField>(sent)
                form.notice = notice
                return try await mergePage(form, agency, all, visit, status: .forbidden)
            },
            { fields in
                switch MergerPage.read(fields, agencies: others) {
                case .problems(let form):
                    return .notDone(try await mergePage(form, agency, all, visit, status: .unprocessableContent))
                case .valid(let input):
                    guard let into = others.first(where: { $0.id.description == input.into }) else {
                        return .done(.boardAgency(visit.board, agency: agency.id))
                    }
                    let people = try await board.peopleOfAgency(
                        agency.id, board: visit.board, asking: visit.person)
                    do {
                        let command = MergeAgency(
                            board: visit.board, agency: agency.id, into: into.id, since: input.since,
                            version: fields.version ?? 0)
                        try await commands.run(.mergeAgency(command), by: visit.person)
                    } catch let refusal as CommandRefusal {
                        let (form, status) = try Self.refused(refusal, fields, clashing: [.into])
                        return .notDone(try await mergePage(form, agency, all, visit, status: status))
                    }
                    tell(people, agency.name, into.name, input.since, visit, context.logger)
                    return .done(
                        SiteLink.carryRoles(visit.board, agency: agency.id).with([("done", "merged")]))
                }
            })
    }

    /// What it may have become a part of.
    private static func others(_ agency: AgencyOfBoard, _ all: [AgencyOfBoard]) -> [AgencyOfBoard] {
        all.filter { $0.id != agency.id && $0.merger == nil }
    }

    private func mergePage(
        _ form: FilledForm<MergerField>, _ agency: AgencyOfBoard, _ all: [AgencyOfBoard], _ visit: BoardVisit,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let people = try await board.peopleOfAgency(agency.id, board: visit.board, asking: visit.person)
        let link = SiteLink.mergeAgency(visit.board, agency: agency.id)
        let body = MergerPage(
            form: form, name: agency.name,
            kind: .agency(
                Self.others(agency, all), people: people.people.count, invitations: people.invitations,
                isMailed: mailer != nil, givesRoles: visit.givesRolesInReviews),
            link: link, token: forms.token(for: visit.visitor.holder, to: link),
            cancel: .boardAgency(visit.board, agency: agency.id))
        return forms.page(
            body, for: visit.visitor, area: .board(visit.board), waymarks: visit.waymarks(to: agency),
            status: status)
    }

    private func tell(
        _ people: PeopleOfAgency, _ name: String, _ into: String, _ since: CivilDate, _ visit: BoardVisit,
        _ logger: Logger
    ) {
        guard let mailer else { return }
        for person in people.people {
            guard let address = person.address else { continue }
            mailer.later(
                Messages.merger(
                    of: name, into: into, since: since, to: person.name, at: address, from: visit.place.personName,
                    of: visit.place.boardName), logger)
        }
    }

    func askUndo(_ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        try undoPage(FilledForm(), try await board.agency(context, visit).agency, visit)
    }

    func undo(_ request: Request, _ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        let (agency, _) = try await board.agency(context, visit)
        return try await undo(
            request, visit, agency: agency.id, to: .undoAgencyMerger(visit.board, agency: agency.id),
            then: .boardAgency(visit.board, agency: agency.id),
            page: { try undoPage($0, agency, visit, status: $1) })
    }

    private func undoPage(
        _ form: FilledForm<ReasonField>, _ agency: AgencyOfBoard, _ visit: BoardVisit,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let home = SiteLink.boardAgency(visit.board, agency: agency.id)
        guard agency.merger != nil else { return .seeOther(home) }
        let link = SiteLink.undoAgencyMerger(visit.board, agency: agency.id)
        return reason(
            form, agency.mergerVersion, Wording(catalogue.succession.undoTitle, .data(agency.name)),
            catalogue.succession.undoWhat, link, home, visit, visit.waymarks(to: agency), status)
    }

    // MARK: Who goes on

    func showCarry(_ request: Request, _ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        let (agency, _) = try await board.agency(context, visit)
        return try await carryPage(
            FilledForm(), agency, visit, isNew: request.uri.queryParameters["done"] == "merged")
    }

    func carry(_ request: Request, _ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        let (agency, _) = try await board.agency(context, visit)
        let home = SiteLink.boardAgency(visit.board, agency: agency.id)
        return try await forms.takeOnce(
            request, from: visit.visitor, to: .carryRoles(visit.board, agency: agency.id),
            again: { sent, notice in
                var form = FilledForm<CarryField>(sent)
                form.notice = notice
                return try await carryPage(form, agency, visit, status: .forbidden)
            },
            { fields in
                guard let into = agency.merger?.agency else { return .done(home) }
                let chosen = Set(fields.values(CarryField.roles.rawValue))
                let people = try await board.peopleOfAgency(agency.id, board: visit.board, asking: visit.person)
                var given = 0
                for role in people.roles where chosen.contains(role.membership.description) {
                    let membership = Membership(
                        id: commands.newID(), person: role.person, role: role.role, review: role.review, agency: into,
                        startsAt: commands.now(), endsAt: role.endsAt)
                    do {
                        try await commands.run(
                            .giveRole(GiveRole(board: visit.board, membership: membership)), by: visit.person)
                        given += 1
                    } catch CommandRefusal.nothingNew {
                        // Somebody else gave it meanwhile: it is as was asked.
                    } catch let refusal as CommandRefusal {
                        var form = FilledForm<CarryField>(fields)
                        form.problems = [.init(field: .roles, words: .english(refusal.message))]
                        return .notDone(try await carryPage(form, agency, visit, status: .unprocessableContent))
                    }
                }
                return .done(home.with([("done", "given"), ("count", String(given))]))
            })
    }

    private func carryPage(
        _ form: FilledForm<CarryField>, _ agency: AgencyOfBoard, _ visit: BoardVisit, isNew: Bool = false,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let home = SiteLink.boardAgency(visit.board, agency: agency.id)
        guard let merger = agency.merger else { return .seeOther(home) }
        let link = SiteLink.carryRoles(visit.board, agency: agency.id)
        let body = CarryPage(
            form: form, name: agency.name, into: merger.name,
            people: try await board.peopleOfAgency(agency.id, board: visit.board, asking: visit.person),
            isMailed: mailer != nil, isNew: isNew, link: link,
            token: forms.token(for: visit.visitor.holder, to: link), cancel: home)
        return forms.page(
            body, for: visit.visitor, area: .board(visit.board), waymarks: visit.waymarks(to: agency),
            status: status)
    }

    // MARK: The board

    func showBoard(_ visit: BoardVisit) async throws -> Response {
        let own = try await board.boardOverTime(board: visit.board, asking: visit.person)
        return boardPage(
            FilledForm([.since: commands.today.british], version: own.mergerVersion), own, visit)
    }

    func mergeBoard(_ request: Request, _ visit: BoardVisit) async throws -> Response {
        let own = try await board.boardOverTime(board: visit.board, asking: visit.person)
        return try await forms.takeOnce(
            request, from: visit.visitor, to: .mergeBoard(visit.board),
            again: { sent, notice in
                var form = FilledForm<MergerField>(sent)
                form.notice = notice
                return boardPage(form, own, visit, status: .forbidden)
            },
            { fields in
                switch MergerPage.read(fields, agencies: nil) {
                case .problems(let form): return .notDone(boardPage(form, own, visit, status: .unprocessableContent))
                case .valid(let input):
                    do {
                        let command = MergeBoard(
                            board: visit.board, into: input.into, since: input.since, version: fields.version ?? 0)
                        try await commands.run(.mergeBoard(command), by: visit.person)
                        return .done(SiteLink.board(visit.board).with([("done", "merged")]))
                    } catch let refusal as CommandRefusal {
                        let (form, status) = try Self.refused(refusal, fields, clashing: [.into])
                        return .notDone(boardPage(form, own, visit, status: status))
                    }
                }
            })
    }

    private func boardPage(
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

    func askUndoBoard(_ visit: BoardVisit) async throws -> Response { try await undoBoardPage(FilledForm(), visit) }

    func undoBoard(_ request: Request, _ visit: BoardVisit) async throws -> Response {
        try await undo(
            request, visit, agency: nil, to: .undoBoardMerger(visit.board), then: .board(visit.board),
            page: { try await undoBoardPage($0, visit, status: $1) })
    }

    private func undoBoardPage(
        _ form: FilledForm<ReasonField>, _ visit: BoardVisit, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let own = try await board.boardOverTime(board: visit.board, asking: visit.person)
        guard own.merger != nil else { return .seeOther(.board(visit.board)) }
        return reason(
            form, own.mergerVersion, Wording(catalogue.succession.undoTitle, .data(own.name)),
            catalogue.succession.undoBoardWhat, .undoBoardMerger(visit.board), .board(visit.board), visit,
            visit.waymarks, status)
    }

    // MARK: -

    private func undo(
        _ request: Request, _ visit: BoardVisit, agency: RecordID?, to link: SiteLink, then home: SiteLink,
        page: @escaping @Sendable (FilledForm<ReasonField>, HTTPResponse.Status) async throws -> Response
    ) async throws -> Response {
        try await forms.takeOnce(
            request, from: visit.visitor, to: link,
            again: { sent, notice in
                var form = FilledForm<ReasonField>(sent)
                form.notice = notice
                return try await page(form, .forbidden)
            },
            { fields in
                switch ReasonPage.read(fields) {
                case .problems(let form): return .notDone(try await page(form, .unprocessableContent))
                case .valid(let reason):
                    let command = UndoMerger(
                        board: visit.board, agency: agency, version: fields.version ?? 0, reason: reason)
                    do {
                        try await commands.run(.undoMerger(command), by: visit.person)
                    } catch CommandRefusal.nothingNew {
                        return .done(home)
                    } catch CommandRefusal.stale {
                        var form = FilledForm<ReasonField>(fields)
                        form.notice = catalogue.succession.changedMeanwhile
                        return .notDone(try await page(form, .conflict))
                    }
                    return .done(home.with([("done", "undone")]))
                }
            })
    }

    private func reason(
        _ form: FilledForm<ReasonField>, _ version: Int, _ question: Wording, _ what: Phrase, _ link: SiteLink,
        _ home: SiteLink, _ visit: BoardVisit, _ waymarks: [PageFrame.Waymark], _ status: HTTPResponse.Status
    ) -> Response {
        var form = form
        form.version = version
        let body = ReasonPage(
            form: form, question: question, what: Wording(what), confirm: Wording(catalogue.succession.undoConfirm),
            link: link, token: forms.token(for: visit.visitor.holder, to: link), cancel: home)
        return forms.page(
            body, for: visit.visitor, area: .board(visit.board), waymarks: waymarks, status: status)
    }

    /// The form again after a refusal: with both sides of a clash, or the words at the field they are about.
    private static func refused(
        _ refusal: CommandRefusal, _ fields: FormFields, clashing: [MergerField]
    ) throws -> (FilledForm<MergerField>, HTTPResponse.Status) {
        var form = FilledForm<MergerField>(fields)
        switch refusal {
        case .stale(let version, let theirs, _):
            form.version = version
            form.clash = FormClash(
                who: catalogue.reviewSteps.somebody.english, when: catalogue.reviewSteps.meanwhile.english,
                theirs: [.into: theirs])
            return (form, .conflict)
        case .notAllowed: throw refusal
        case .dayToCome, .dayBefore: form.problems = [.init(field: .since, words: .english(refusal.message))]
        default: form.problems = [.init(field: .into, words: .english(refusal.message))]
        }
        return (form, .unprocessableContent)
    }
}

extension BoardVisit {
    /// By a role in the board they may give roles in reviews.
    var givesRolesInReviews: Bool {
        AccessPolicy.answer(.giveReviewRole, on: .review(isClosed: false), standings: standings).isAllowed
    }
}
