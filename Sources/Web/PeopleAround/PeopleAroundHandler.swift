import Domain
import Hummingbird

/// The list of the people around the children: shown, added to, corrected, and somebody taken off. While names are hidden
/// none of it is shown: all of it names somebody.
struct PeopleAroundHandler: Sendable {
    let desk: ReviewDesk

    private var words: AroundWords { catalogue.around }

    func list(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .review(visit.review)) }
        let done: Phrase? =
            switch request.choices.first(where: { $0.name == "done" })?.value {
            case "added": words.added
            case "corrected": words.corrected
            case "taken-off": words.takenOff
            default: nil
            }
        let body = PeopleAroundPage(
            reference: review.reference, review: visit.review,
            people: try await desk.reviews.peopleAround(for: desk.reader(visit)), done: done)
        return desk.page(body, visit, review)
    }

    // MARK: Adding

    func showAdd(_ visit: ReviewVisit) async throws -> Response {
        try await addPage(FilledForm(), visit)
    }

    func add(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        try await desk.forms.takeOnce(
            request, from: visit.visitor, to: .addPersonAround(visit.review),
            again: { fields, notice in
                var form = FilledForm<PersonAroundField>(fields)
                form.notice = notice
                return try await addPage(form, visit, status: .forbidden)
            },
            { fields in
                switch PersonAroundForm.read(fields, today: desk.today) {
                case .problems(let form):
                    return .notDone(try await addPage(form, visit, status: .unprocessableContent))
                case .valid(let person):
                    let commands = desk.ports.commands
                    do {
                        let command = AddPersonAround(
                            board: visit.board, review: visit.review, id: commands.newID(), person: person)
                        try await commands.run(.addPersonAround(command), by: visit.person)
                        return .done(Self.back(visit, done: "added"))
                    } catch CommandRefusal.taken {
                        return .notDone(try await addPage(Self.there(fields), visit, status: .unprocessableContent))
                    }
                }
            })
    }

    private func addPage(
        _ form: FilledForm<PersonAroundField>, _ visit: ReviewVisit, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let review = try await desk.summary(visit)
        return page(
            form, Wording(words.addTitle, .data(review.reference)), isNew: true, .addPersonAround(visit.review), visit,
            review, status: status)
    }

    // MARK: Correcting

    func show(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let kept = try await person(context, visit)
        let form = FilledForm(PersonAroundForm.known(kept.person), version: kept.version)
        return try await correctPage(form, kept, visit)
    }

    func take(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let kept = try await person(context, visit)
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: .correctPersonAround(visit.review, kept.id),
            again: { fields, notice in
                var form = FilledForm<PersonAroundField>(fields)
                form.notice = notice
                return try await correctPage(form, kept, visit, status: .forbidden)
            },
            { fields in
                switch PersonAroundForm.read(fields, today: desk.today) {
                case .problems(let form):
                    return .notDone(try await correctPage(form, kept, visit, status: .unprocessableContent))
                case .valid(let known):
                    do {
                        let command = CorrectPersonAround(
                            board: visit.board, review: visit.review, id: kept.id, version: fields.version ?? 0,
                            person: known)
                        try await desk.ports.commands.run(.correctPersonAround(command), by: visit.person)
                        return .done(Self.back(visit, done: "corrected"))
                    } catch CommandRefusal.nothingNew {
                        return .done(Self.back(visit, done: nil))
                    } catch CommandRefusal.taken {
                        let form = Self.there(fields)
                        return .notDone(try await correctPage(form, kept, visit, status: .unprocessableContent))
                    } catch CommandRefusal.stale {
                        let now = try await self.person(context, visit)
                        return .notDone(try await correctPage(Self.clash(fields, now), now, visit, status: .conflict))
                    }
                }
            })
    }

    private func correctPage(
        _ form: FilledForm<PersonAroundField>, _ kept: KeptPersonAround, _ visit: ReviewVisit,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        page(
            form, Wording(words.correctTitle, .data(kept.person.name)), isNew: false,
            .correctPersonAround(visit.review, kept.id), visit, try await desk.summary(visit), status: status)
    }

    // MARK: Taking off

    func showRemove(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        if visit.visitor.hidesNames {
            return desk.hidden(visit, try await desk.summary(visit), .review(visit.review))
        }
        return try await desk.show(step(try await person(context, visit), visit), visit)
    }

    func remove(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.take(step(try await person(context, visit), visit), request, visit)
    }

    private func step(_ kept: KeptPersonAround, _ visit: ReviewVisit) -> ReasonStep {
        let commands = desk.ports.commands
        return ReasonStep(
            question: Wording(words.takeOffTitle, .data(kept.person.name)), what: Wording(words.takeOffWhat),
            confirm: Wording(words.takeOffIt), link: .removePersonAround(visit.review, kept.id),
            back: Self.back(visit, done: "taken-off"), version: kept.version, isGrave: false, stale: words.changed,
            run: { reason, version in
                let command = RemovePersonAround(
                    board: visit.board, review: visit.review, id: kept.id, version: version, reason: reason)
                try await commands.run(.removePersonAround(command), by: visit.person)
            })
    }

    // MARK: -

    private static func back(_ visit: ReviewVisit, done: String?) -> SiteLink {
        let link = SiteLink.peopleAround(visit.review)
        return done.map { link.with([("done", $0)]) } ?? link
    }

    /// Whom an address names; where there is nobody, there is no such page.
    private func person(_ context: SiteContext, _ visit: ReviewVisit) async throws -> KeptPersonAround {
        let id = try context.mustHave("around")
        let all = try await desk.reviews.peopleAround(for: desk.reader(visit))
        guard let kept = all.first(where: { $0.id == id }) else { throw HTTPError(.notFound) }
        return kept
    }

    /// With what is known by now beside what was typed, where they differ.
    private static func clash(_ fields: FormFields, _ now: KeptPersonAround) -> FilledForm<PersonAroundField> {
        var form = FilledForm<PersonAroundField>(fields)
        form.version = now.version
        let known = PersonAroundForm.known(now.person)
        var theirs: [PersonAroundField: String] = [:]
        for field in PersonAroundField.allCases where form.value(field) != known[field] ?? "" {
            theirs[field] = known[field] ?? catalogue.review.nothingKnown.english
        }
        form.clash = FormClash(
            who: catalogue.reviewSteps.somebody.english, when: catalogue.reviewSteps.meanwhile.english, theirs: theirs)
        return form
    }

    private static func there(_ fields: FormFields) -> FilledForm<PersonAroundField> {
        var form = FilledForm<PersonAroundField>(fields)
        form.problems = [.init(field: .name, words: Wording(catalogue.around.there))]
        return form
    }

    private func page(
        _ form: FilledForm<PersonAroundField>, _ title: Wording, isNew: Bool, _ link: SiteLink, _ visit: ReviewVisit,
        _ review: ReviewSummary, status: HTTPResponse.Status = .ok
    ) -> Response {
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .review(visit.review)) }
        let body = PersonAroundForm(
            form: form, title: title, isNew: isNew, link: link, token: desk.token(visit, to: link),
            cancel: .peopleAround(visit.review))
        return desk.page(body, visit, review, status: status)
    }
}
