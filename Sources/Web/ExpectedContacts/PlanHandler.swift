import Domain
import Hummingbird

/// Putting on record under which plan a child was, correcting it, and taking it out.
struct PlanHandler: Sendable {
    let desk: ReviewDesk
    private let schedules = ContactScheduleList.builtIn

    init(desk: ReviewDesk) { self.desk = desk }

    // MARK: Adding

    func showAdd(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let (id, name) = try await child(try context.mustHave("child"), visit)
        // A suggestion taken over brings the plan and the day with it.
        var known: [PlanField: String] = [:]
        for (name, value) in request.choices {
            if name == PlanField.plan.rawValue, schedules.plan(value) != nil { known[.plan] = value }
            if let field = PlanField(rawValue: name), field != .plan, let day = CivilDate(iso: value) {
                known[field] = day.british
            }
        }
        return try await page(FilledForm(known), .addPlan(visit.review, id), name, isNew: true, visit)
    }

    func add(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let (id, name) = try await child(try context.mustHave("child"), visit)
        let link = SiteLink.addPlan(visit.review, id)
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: link,
            again: { fields, notice in
                var form = FilledForm<PlanField>(fields)
                form.notice = notice
                return try await page(form, link, name, isNew: true, visit, status: .forbidden)
            },
            { fields in
                switch PlanPage.read(fields, schedules, today: desk.today) {
                case .problems(let form):
                    return .notDone(
                        try await page(form, link, name, isNew: true, visit, status: .unprocessableContent))
                case .valid(let period):
                    let commands = desk.ports.commands
                    do {
                        let command = AddPlanPeriod(
                            board: visit.board, review: visit.review, id: commands.newID(), child: id, period: period)
                        try await commands.run(.addPlanPeriod(command), by: visit.person)
                        return .done(Self.back(visit, done: "added"))
                    } catch CommandRefusal.planOverlaps {
                        return .notDone(
                            try await page(
                                Self.there(fields), link, name, isNew: true, visit, status: .unprocessableContent))
                    }
                }
            })
    }

    // MARK: Correcting

    func show(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let kept = try await period(context, visit)
        let (_, name) = try await child(kept.child, visit)
        let form = FilledForm(Self.known(kept.period), version: kept.version)
        return try await page(form, .correctPlan(visit.review, kept.id), name, isNew: false, visit)
    }

    func take(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let kept = try await period(context, visit)
        let (_, name) = try await child(kept.child, visit)
        let link = SiteLink.correctPlan(visit.review, kept.id)
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: link,
            again: { fields, notice in
                var form = FilledForm<PlanField>(fields)
                form.notice = notice
                return try await page(form, link, name, isNew: false, visit, status: .forbidden)
            },
            { fields in
                switch PlanPage.read(fields, schedules, today: desk.today) {
                case .problems(let form):
                    return .notDone(
                        try await page(form, link, name, isNew: false, visit, status: .unprocessableContent))
                case .valid(let period):
                    do {
                        let command = CorrectPlanPeriod(
                            board: visit.board, review: visit.review, id: kept.id, version: fields.version ?? 0,
                            period: period)
                        try await desk.ports.commands.run(.correctPlanPeriod(command), by: visit.person)
                        return .done(Self.back(visit, done: "corrected"))
                    } catch CommandRefusal.nothingNew {
                        return .done(Self.back(visit, done: nil))
                    } catch CommandRefusal.planOverlaps {
                        return .notDone(
                            try await page(
                                Self.there(fields), link, name, isNew: false, visit, status: .unprocessableContent))
                    } catch CommandRefusal.stale {
                        let now = try await self.period(context, visit)
                        return .notDone(
                            try await page(
                                clash(fields, now), link, name, isNew: false, visit, status: .conflict))
                    }
                }
            })
    }

    // MARK: Taking out

    func showWithdraw(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        if visit.visitor.hidesNames {
            return desk.hidden(visit, try await desk.summary(visit), .chronology(visit.review))
        }
        return try await desk.show(step(try await period(context, visit), visit), visit)
    }

    func withdraw(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.take(step(try await period(context, visit), visit), request, visit)
    }

    private func step(_ kept: KeptPlanPeriod, _ visit: ReviewVisit) -> ReasonStep {
        let words = catalogue.expected
        let commands = desk.ports.commands
        return ReasonStep(
            question: Wording(words.withdrawTitle),
            what: Wording(words.withdrawWhat, ExpectedContactsPage.say(kept.period, schedules)),
            confirm: Wording(words.withdrawIt), link: .withdrawPlan(visit.review, kept.id),
            back: Self.back(visit, done: "taken-out"), version: kept.version, isGrave: false, stale: words.changed,
            run: { reason, version in
                let command = WithdrawPlanPeriod(
                    board: visit.board, review: visit.review, id: kept.id, version: version, reason: reason)
                try await commands.run(.withdrawPlanPeriod(command), by: visit.person)
            })
    }

    // MARK: -

    /// The page it is for; the review's home for those who do not read the case.
    private static func back(_ visit: ReviewVisit, done: String?) -> SiteLink {
        guard visit.may(.readEntries) else { return .review(visit.review) }
        let link = SiteLink.expected(visit.review)
        return done.map { link.with([("done", $0)]) } ?? link
    }

    private func child(_ id: RecordID, _ visit: ReviewVisit) async throws -> (id: RecordID, name: Wording) {
        let all = try await desk.reviews.children(for: desk.reader(visit))
        guard let place = all.firstIndex(where: { $0.id == id }) else { throw HTTPError(.notFound) }
        return (id, FindingsHandler.name(all[place], place + 1))
    }

    private func period(_ context: SiteContext, _ visit: ReviewVisit) async throws -> KeptPlanPeriod {
        let id = try context.mustHave("plan")
        let all = try await desk.reviews.planPeriods(for: desk.reader(visit))
        guard let kept = all.first(where: { $0.id == id }) else { throw HTTPError(.notFound) }
        return kept
    }

    private static func known(_ period: PlanPeriod) -> [PlanField: String] {
        var known: [PlanField: String] = [.plan: period.plan, .from: period.from.british]
        known[.to] = period.to?.british
        return known
    }

    /// With what is on record by now beside what was typed, where they differ.
    private func clash(_ fields: FormFields, _ now: KeptPlanPeriod) -> FilledForm<PlanField> {
        var form = FilledForm<PlanField>(fields)
        form.version = now.version
        let known = Self.known(now.period)
        var theirs: [PlanField: String] = [:]
        for field in PlanField.allCases where form.value(field) != known[field] ?? "" {
            let own = known[field] ?? catalogue.review.nothingKnown.english
            theirs[field] = field == .plan ? schedules.plan(own)?.title ?? own : own
        }
        form.clash = FormClash(
            who: catalogue.reviewSteps.somebody.english, when: catalogue.reviewSteps.meanwhile.english, theirs: theirs)
        return form
    }

    private static func there(_ fields: FormFields) -> FilledForm<PlanField> {
        var form = FilledForm<PlanField>(fields)
        form.problems = [.init(field: .from, words: Wording(catalogue.expected.overlaps))]
        return form
    }

    private func page(
        _ form: FilledForm<PlanField>, _ link: SiteLink, _ child: Wording, isNew: Bool, _ visit: ReviewVisit,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .chronology(visit.review)) }
        let body = PlanPage(
            form: form, isNew: isNew, child: child, schedules: schedules, link: link,
            token: desk.token(visit, to: link), cancel: Self.back(visit, done: nil))
        return desk.page(body, visit, review, status: status)
    }
}
