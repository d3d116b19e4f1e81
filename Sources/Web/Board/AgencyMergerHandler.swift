import Domain
import Hummingbird
import Logging

/// An agency that became a part of another: putting it down, and telling those who act for it.
struct AgencyMergerHandler: Sendable {
    let board: any BoardReading
    let commands: any CommandTaking
    let forms: FormDesk
    /// Nil where the site sends no mail.
    let mailer: Mailer?

    func show(_ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        let (agency, all) = try await board.agency(context, visit)
        // What is in force is taken back first, on the page that says so.
        if agency.merger != nil { return .seeOther(.boardAgency(visit.board, agency: agency.id)) }
        return try await page(
            FilledForm([.since: commands.today.british], version: agency.mergerVersion), agency, all, visit)
    }

    func take(_ request: Request, _ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        let (agency, all) = try await board.agency(context, visit)
        let others = Self.others(agency, all)
        return try await forms.takeOnce(
            request, from: visit.visitor, to: .mergeAgency(visit.board, agency: agency.id),
            again: { sent, notice in
                var form = FilledForm<MergerField>(sent)
                form.notice = notice
                return try await page(form, agency, all, visit, status: .forbidden)
            },
            { fields in
                switch MergerPage.read(fields, agencies: others) {
                case .problems(let form):
                    return .notDone(try await page(form, agency, all, visit, status: .unprocessableContent))
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
                        let (form, status) = try MergerPage.refused(refusal, fields)
                        return .notDone(try await page(form, agency, all, visit, status: status))
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

    private func page(
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
}

extension BoardVisit {
    /// By a role in the board they may give roles in reviews.
    var givesRolesInReviews: Bool {
        AccessPolicy.answer(.giveReviewRole, on: .review(isClosed: false), standings: standings).isAllowed
    }
}
