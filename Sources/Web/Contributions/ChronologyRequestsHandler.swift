import Domain
import Hummingbird

/// Asking agencies for their chronologies, and what each says of its records.
struct ChronologyRequestsHandler: Sendable {
    let desk: ReviewDesk

    var words: ChronologyRequestWords { catalogue.requests }

    func list(_ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        let standings = try await desk.requestStandings(visit)
        var page = RequestsPage(
            reference: review.reference, places: visit.places(.chronologyRequests(visit.review)),
            items: standings.map {
                .init(
                    standing: $0, link: .chronologyRequest(visit.review, $0.request.id),
                    templates: templates($0.request.id, visit))
            },
            ask: visit.may(.askForChronology) ? .askForChronologies(visit.review) : nil)
        if toConfirm(standings, visit).count > 1 { page.confirmAll = .confirmAllRecords(visit.review) }
        return desk.page(page, visit, review)
    }

    func show(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let standing = try await find(context, visit)
        let request = standing.request
        let mayConfirm = may(.confirmRecords, request, visit)
        let records = SiteLink.confirmRecords(visit.review, request.id)
        let links = links(request, visit)
        let parts = try await parts(of: request, visit)
        let open = mayConfirm ? toConfirm(try await desk.requestStandings(visit), visit) : []
        var page = RequestPage(
            standing: standing, next: mayConfirm ? next(standing, parts, ofSeveral: open.count > 1, visit) : [],
            correct: mayConfirm && request.secured != nil ? records : nil,
            change: links?.change, takeBack: links?.takeBack, templates: templates(request.id, visit))
        page.parts = parts.map { parts in
            let taking = parts.takingPart.count
            let words = catalogue.parts
            return (
                taking == 0
                    ? Wording(words.noneTakesPart)
                    : Wording(standing.seesAll ? words.haveSent : words.seenOf, parts.sent, .number(taking)),
                .parts(visit.review)
            )
        }
        return desk.page(page, visit, try await desk.summary(visit), above: above(visit))
    }

    /// For somebody of the agency: one thing after another.
    private func next(
        _ standing: RequestStanding, _ parts: AgencyParts?, ofSeveral: Bool, _ visit: ReviewVisit
    ) -> [TaskList.Item] {
        let review = visit.review
        let ofParts = parts.map { nextOfParts($0, visit) } ?? []
        if standing.request.secured == nil {
            let one = TaskList.Item(
                words: Wording(words.confirmFirst), link: .confirmRecords(review, standing.request.id),
                hint: Wording(words.confirmFirstWhat), standing: .needsYou)
            let all = TaskList.Item(
                words: Wording(words.confirmAll), link: .confirmAllRecords(review), standing: .toDo)
            return ofParts + [one] + (ofSeveral ? [all] : [])
        }
        let isReturned = standing.files.contains { $0.isCurrent && !$0.returns.isEmpty }
        // What was sent may be all, or the half of it: only the agency knows.
        var items = [
            standing.progress == .nothing || isReturned
                ? TaskList.Item(
                    words: Wording(words.sendNext), link: .sendFiles(review),
                    hint: Wording(isReturned ? words.toComeMended : words.sendNextWhat), standing: .needsYou)
                : TaskList.Item(
                    words: Wording(words.sendMore), link: .sendFiles(review), hint: Wording(words.sendNextWhat),
                    standing: .underWay)
        ]
        items.append(
            .init(
                words: Wording(words.typeNext), link: .typedEntries(review), hint: Wording(words.typeNextWhat),
                standing: standing.progress == .nothing ? .toDo : .underWay))
        // What of a part's the panel sees, its agency lets it see.
        if standing.progress != .nothing, standing.request.through == nil, ofParts.isEmpty {
            items.append(
                .init(
                    words: Wording(words.releaseNext), link: .files(review),
                    standing: standing.progress < .released ? .toDo : .done))
        }
        return ofParts + items
    }

    // MARK: Asking

    func showAsk(_ visit: ReviewVisit) async throws -> Response {
        try await askPage(FilledForm([.include: words.includeUsual.english]), visit)
    }

    func ask(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        try await ask(
            request, visit, among: try await toAsk(visit), at: .askForChronologies(visit.review),
            then: .chronologyRequests(visit.review)
        ) { form, status in try await askPage(form, visit, status: status) }
    }

    /// Asks those that were chosen, agencies or the parts of one.
    /// - Parameter page: the form again, with what is wrong or has changed.
    func ask(
        _ request: Request, _ visit: ReviewVisit, among agencies: [NamedAgency], at link: SiteLink, then next: SiteLink,
        page: @escaping @Sendable (FilledForm<AskAgenciesField>, HTTPResponse.Status) async throws -> Response
    ) async throws -> Response {
        try await desk.forms.takeOnce(
            request, from: visit.visitor, to: link,
            again: { fields, notice in
                var form = FilledForm<AskAgenciesField>(fields)
                form.notice = notice
                return try await page(form, .forbidden)
            },
            { fields in
                var reader = FormReader<AskAgenciesField>(fields)
                let chosen = Set(fields.values(AskAgenciesField.agencies.rawValue))
                let asked = agencies.filter { chosen.contains($0.id.description) }
                if asked.isEmpty {
                    reader.object(
                        to: .agencies, Wording(catalogue.forms.missingChoice, Wording(words.calledAgencies)))
                }
                let terms = ChronologyTerms.read(&reader, today: desk.today)
                switch reader.outcome({ terms }) {
                case .problems(let form):
                    return .notDone(try await page(form, .unprocessableContent))
                case .valid(let terms):
                    let commands = desk.ports.commands
                    let command = AskForChronology(
                        board: visit.board, review: visit.review,
                        requests: asked.map { .init(id: commands.newID(), agency: $0.id) }, terms: terms)
                    do {
                        try await commands.run(.askForChronology(command), by: visit.person)
                        let names = asked.map(\.name).joined(separator: ", ")
                        return .done(
                            try desk.forms.link(next, saying: Said(.agenciesAsked, names), to: visit.visitor))
                    } catch CommandRefusal.alreadyAsked {
                        var form = FilledForm<AskAgenciesField>(fields)
                        form.notice = words.askedMeanwhile
                        return .notDone(try await page(form, .conflict))
                    }
                }
            })
    }

    /// Those that were not asked yet and are no part of another by now.
    private func toAsk(_ visit: ReviewVisit) async throws -> [NamedAgency] {
        let asked = try await desk.reviews.chronologyRequests(for: desk.reader(visit)).map(\.agency)
        return try await desk.ports.board.agenciesOfBoard(
            board: visit.board, review: visit.review, asking: visit.person
        ).filter { $0.merger == nil && !asked.contains($0.id) }.map { NamedAgency(id: $0.id, name: $0.name) }
    }

    private func askPage(
        _ form: FilledForm<AskAgenciesField>, _ visit: ReviewVisit, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let review = try await desk.summary(visit)
        let link = SiteLink.askForChronologies(visit.review)
        let body = AskAgenciesPage(
            form: form, kind: .ask(review.reference, agencies: try await toAsk(visit)), link: link,
            token: desk.token(visit, to: link), cancel: .chronologyRequests(visit.review),
            add: visit.may(.addAgencyToAsk) ? .addAgencyToAsk(visit.review) : nil)
        return desk.page(body, visit, review, above: above(visit), status: status)
    }

    // MARK: Changing and taking back

    func showChange(
        _ context: SiteContext, _ visit: ReviewVisit, key: String = "request"
    ) async throws -> Response {
        let request = try await find(context, visit, key: key).request
        return try await changePage(FilledForm(request.terms.typed, version: request.version), request, visit)
    }

    func change(
        _ request: Request, _ context: SiteContext, _ visit: ReviewVisit, key: String = "request"
    ) async throws -> Response {
        let asked = try await find(context, visit, key: key).request
        guard let link = links(asked, visit)?.change else { throw HTTPError(.notFound) }
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: link,
            again: { fields, notice in
                var form = FilledForm<AskAgenciesField>(fields)
                form.notice = notice
                return try await changePage(form, asked, visit, status: .forbidden)
            },
            { fields in
                var reader = FormReader<AskAgenciesField>(fields)
                let terms = ChronologyTerms.read(&reader, today: desk.today, former: asked.terms.due)
                switch reader.outcome({ terms }) {
                case .problems(let form):
                    return .notDone(try await changePage(form, asked, visit, status: .unprocessableContent))
                case .valid(let terms):
                    let command = ChangeChronologyRequest(
                        board: visit.board, id: asked.id, version: fields.version ?? 0, terms: terms)
                    do {
                        try await desk.ports.commands.run(.changeChronologyRequest(command), by: visit.person)
                    } catch CommandRefusal.nothingNew {
                        // As it stands already.
                    } catch CommandRefusal.stale {
                        let now = try await find(context, visit, key: key).request
                        let form = FilledForm<AskAgenciesField>(fields)
                            .clashing(with: now.terms.typed, version: now.version)
                        return .notDone(try await changePage(form, now, visit, status: .conflict))
                    }
                    return .done(
                        try desk.forms.link(
                            .chronologyRequest(visit.review, asked.id),
                            saying: Said(.requestChanged, asked.agencyName), to: visit.visitor))
                }
            })
    }

    private func changePage(
        _ form: FilledForm<AskAgenciesField>, _ request: ChronologyRequest, _ visit: ReviewVisit,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        guard let link = links(request, visit)?.change else { throw HTTPError(.notFound) }
        let body = AskAgenciesPage(
            form: form, kind: .change(request.agencyName), link: link, token: desk.token(visit, to: link),
            cancel: .chronologyRequest(visit.review, request.id))
        return desk.page(body, visit, try await desk.summary(visit), above: above(visit), status: status)
    }

    func askTakeBack(
        _ context: SiteContext, _ visit: ReviewVisit, key: String = "request"
    ) async throws -> Response {
        try await desk.show(step(try await find(context, visit, key: key).request, visit), visit)
    }

    func takeBack(
        _ request: Request, _ context: SiteContext, _ visit: ReviewVisit, key: String = "request"
    ) async throws -> Response {
        try await desk.take(step(try await find(context, visit, key: key).request, visit), request, visit)
    }

    private func step(_ request: ChronologyRequest, _ visit: ReviewVisit) throws -> ReasonStep {
        guard let link = links(request, visit)?.takeBack else { throw HTTPError(.notFound) }
        let commands = desk.ports.commands
        return ReasonStep(
            question: Wording(words.takeBackTitle, .data(request.agencyName)), what: Wording(words.takeBackWhat),
            confirm: Wording(words.takeBack), link: link,
            back: .chronologyRequests(visit.review), version: request.version,
            said: Said(.requestTakenBack, request.agencyName), stale: words.changedMeanwhile,
            run: { reason, version in
                let command = WithdrawChronologyRequest(
                    board: visit.board, id: request.id, version: version, reason: reason)
                try await commands.run(.withdrawChronologyRequest(command), by: visit.person)
            })
    }

    // MARK: -

    func above(_ visit: ReviewVisit) -> [PageFrame.Waymark] {
        [.init(words: Wording(words.tab), link: .chronologyRequests(visit.review))]
    }

    func may(_ action: AccessAction, _ request: ChronologyRequest, _ visit: ReviewVisit) -> Bool {
        let matter = AccessMatter.material(
            agency: request.agency, isReleased: false, isClosed: visit.standing.isClosed)
        return AccessPolicy.answer(action, on: matter, standings: visit.standing.standings).isAllowed
    }

    func find(
        _ context: SiteContext, _ visit: ReviewVisit, key: String = "request"
    ) async throws -> RequestStanding {
        let id = try context.mustHave(key)
        guard let found = try await desk.requestStandings(visit).first(where: { $0.request.id == id }) else {
            throw HTTPError(.notFound)
        }
        return found
    }
}

extension ReviewDesk {
    /// The requests this person may know of, each with how far its agency is.
    func requestStandings(_ visit: ReviewVisit) async throws -> [RequestStanding] {
        guard visit.may(.seeRequest) else { return [] }
        let requests = try await reviews.chronologyRequests(for: reader(visit))
        if requests.isEmpty { return [] }
        let files = visit.may(.seeSubmission) ? try await reviews.submissions(for: reader(visit)) : []
        return requestStandings(requests, files, visit)
    }

    /// The same, where the files are at hand.
    func requestStandings(
        _ requests: [ChronologyRequest], _ files: [SubmissionSummary], _ visit: ReviewVisit
    ) -> [RequestStanding] {
        let byAgency = Dictionary(grouping: files, by: \.agency)
        let through = Dictionary(grouping: files, by: \.through)
        return requests.map { request in
            let unreleased = AccessMatter.material(
                agency: request.agency, isReleased: false, isClosed: visit.standing.isClosed)
            let own =
                (byAgency[request.agency] ?? []) + (through[request.agency] ?? [])
                + files.filter { $0.others[request.agency] != nil }
            return RequestStanding(
                request: request, progress: .init(own), today: today,
                seesAll: AccessPolicy.answer(.seeSubmission, on: unreleased, standings: visit.standing.standings)
                    .isAllowed, files: own)
        }
    }
}

extension FilledForm {
    /// With what stands by now beside what was typed, where they differ.
    func clashing(with now: [Field: String], version: Int) -> FilledForm {
        var form = self
        form.version = version
        var theirs: [Field: String] = [:]
        for field in Field.allCases where now[field] != nil || !value(field).isEmpty {
            if value(field) != now[field] ?? "" { theirs[field] = now[field] ?? catalogue.review.nothingKnown.english }
        }
        form.clash = FormClash(
            who: catalogue.reviewSteps.somebody.english, when: catalogue.reviewSteps.meanwhile.english, theirs: theirs)
        return form
    }
}
