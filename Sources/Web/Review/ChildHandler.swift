import Domain
import Hummingbird

/// Adding a child to a review that was begun, and correcting what is known of one. While names are hidden neither page is
/// shown: a box with a name in it names somebody.
struct ChildHandler: Sendable {
    let desk: ReviewDesk

    // MARK: Adding

    func showAdd(_ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .review(visit.review)) }
        return addPage(FilledForm(), visit, review)
    }

    func add(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: .addChild(visit.review),
            again: { fields, notice in
                var form = FilledForm<ChildField>(fields)
                form.notice = notice
                return addPage(form, visit, review, status: .forbidden)
            },
            { fields in
                let children = try await desk.reviews.children(for: desk.reader(visit))
                let outcome = ChildPage.read(
                    fields, hasName: true, others: children.compactMap(\.name), reviewTitle: review.title,
                    today: desk.today)
                switch outcome {
                case .problems(let form):
                    return .notDone(addPage(form, visit, review, status: .unprocessableContent))
                case .valid(let input):
                    let commands = desk.ports.commands
                    let child = ChildOfCase(
                        name: input.name ?? "", born: input.born, died: input.died, pseudonym: input.pseudonym)
                    do {
                        let command = AddChild(
                            board: visit.board, review: visit.review, id: commands.newID(), child: child)
                        try await commands.run(.addChild(command), by: visit.person)
                        return .done(SiteLink.review(visit.review).with([("done", "child-added")]))
                    } catch CommandRefusal.taken {
                        return .notDone(addPage(Self.there(fields), visit, review, status: .unprocessableContent))
                    }
                }
            })
    }

    private func addPage(
        _ form: FilledForm<ChildField>, _ visit: ReviewVisit, _ review: ReviewSummary,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .review(visit.review)) }
        let link = SiteLink.addChild(visit.review)
        let body = ChildPage(
            form: form, kind: .add(review.reference), link: link, token: desk.token(visit, to: link),
            cancel: .review(visit.review))
        return desk.page(body, visit, review, status: status)
    }

    // MARK: Correcting

    func show(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let (place, child, _) = try await self.child(context, visit)
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .review(visit.review)) }
        return page(Self.filled(child), place, child, visit, review)
    }

    func take(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let (place, child, others) = try await self.child(context, visit)
        let review = try await desk.summary(visit)
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: .correctChild(visit.review, child.id),
            again: { fields, notice in
                var form = FilledForm<ChildField>(fields)
                form.notice = notice
                return page(form, place, child, visit, review, status: .forbidden)
            },
            { fields in
                let outcome = ChildPage.read(
                    fields, hasName: child.name != nil, others: others.compactMap(\.name),
                    reviewTitle: review.title, today: desk.today)
                switch outcome {
                case .problems(let form):
                    return .notDone(page(form, place, child, visit, review, status: .unprocessableContent))
                case .valid(let input):
                    let home = SiteLink.review(visit.review)
                    do {
                        let command = CorrectChild(
                            board: visit.board, review: visit.review, id: child.id, version: fields.version ?? 0,
                            name: input.name, pseudonym: input.pseudonym, born: input.born, died: input.died)
                        try await desk.ports.commands.run(.correctChild(command), by: visit.person)
                        return .done(home.with([("done", "child-corrected")]))
                    } catch CommandRefusal.nothingNew {
                        return .done(home)
                    } catch CommandRefusal.taken {
                        let form = Self.there(fields)
                        return .notDone(page(form, place, child, visit, review, status: .unprocessableContent))
                    } catch CommandRefusal.stale {
                        let (_, now, _) = try await self.child(context, visit)
                        let form = Self.clash(fields, now)
                        return .notDone(page(form, place, now, visit, review, status: .conflict))
                    }
                }
            })
    }

    /// The child an address names, its number among all and the others; where there is none, there is no such page.
    private func child(
        _ context: SiteContext, _ visit: ReviewVisit
    ) async throws -> (place: Int, child: IndexChild, others: [IndexChild]) {
        let id = try context.mustHave("child")
        let all = try await desk.reviews.children(for: desk.reader(visit))
        guard let place = all.firstIndex(where: { $0.id == id }) else { throw HTTPError(.notFound) }
        return (place + 1, all[place], all.filter { $0.id != id })
    }

    private static func known(_ child: IndexChild) -> [ChildField: String] {
        var known: [ChildField: String] = [:]
        known[.name] = child.name
        known[.pseudonym] = child.pseudonym
        known[.born] = child.born?.british
        known[.died] = child.died?.british
        return known
    }

    private static func filled(_ child: IndexChild) -> FilledForm<ChildField> {
        FilledForm(known(child), version: child.version)
    }

    /// With what is known by now beside what was typed, where they differ.
    private static func clash(_ fields: FormFields, _ now: IndexChild) -> FilledForm<ChildField> {
        var form = FilledForm<ChildField>(fields)
        form.version = now.version
        let known = known(now)
        var theirs: [ChildField: String] = [:]
        for field in ChildField.allCases where field != .name || now.name != nil {
            let own = known[field] ?? catalogue.review.nothingKnown.english
            if form.value(field) != known[field] ?? "" { theirs[field] = own }
        }
        form.clash = FormClash(
            who: catalogue.reviewSteps.somebody.english, when: catalogue.reviewSteps.meanwhile.english, theirs: theirs)
        return form
    }

    private static func there(_ fields: FormFields) -> FilledForm<ChildField> {
        var form = FilledForm<ChildField>(fields)
        form.problems = [.init(field: .name, words: Wording(catalogue.reviewSteps.childThere))]
        return form
    }

    private func page(
        _ form: FilledForm<ChildField>, _ place: Int, _ child: IndexChild, _ visit: ReviewVisit,
        _ review: ReviewSummary, status: HTTPResponse.Status = .ok
    ) -> Response {
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .review(visit.review)) }
        let link = SiteLink.correctChild(visit.review, child.id)
        let name =
            (child.name ?? child.pseudonym).map { Wording.data($0) }
            ?? Wording(catalogue.review.childNumber, .number(place))
        let body = ChildPage(
            form: form, kind: .correct(name, hasName: child.name != nil), link: link,
            token: desk.token(visit, to: link), cancel: .review(visit.review))
        return desk.page(body, visit, review, status: status)
    }
}
