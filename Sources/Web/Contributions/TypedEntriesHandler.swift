import Domain
import Hummingbird

/// Typing entries straight in, correcting them, and putting them into the agency's chronology. While names are hidden none of
/// it is shown: every box may name somebody.
struct TypedEntriesHandler: Sendable {
    let desk: ReviewDesk

    private var words: TypedEntryWords { catalogue.typed }

    func list(_ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        let link = SiteLink.typedEntries(visit.review)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, link) }
        let entries = try await desk.ports.sending.typedEntries(for: desk.reader(visit))
        let open = Dictionary(grouping: entries.filter { !$0.isHandedIn }, by: \.agency)
        // While this is owed nothing can be put in.
        let owed = try await desk.requestStandings(visit).map(\.request).filter { $0.secured == nil }
        let page = TypedEntriesPage(
            reference: review.reference, places: visit.places(link),
            items: entries.map { .init(entry: $0, link: .typedEntry(visit.review, $0.id)) },
            type: .typeEntry(visit.review),
            handIns: open.map { agency, entries in
                let request = owed.first { $0.agency == agency }
                return .init(
                    agency: entries.first?.agencyName ?? "",
                    link: request.map { .confirmRecords(visit.review, $0.id) }
                        ?? .handInTyped(visit.review, agency: agency), isOwed: request != nil)
            }.sorted { $0.agency < $1.agency },
            releases: try await releases(visit))
        return desk.page(page, visit, review)
    }

    /// What was put in and not shown to the panel yet.
    private func releases(_ visit: ReviewVisit) async throws -> [(agency: String, link: SiteLink)] {
        guard visit.may(.releaseSubmission) else { return [] }
        return try await desk.reviews.submissions(for: desk.reader(visit)).filter { file in
            file.fileName == TypedFile.name && file.isCurrent && !(file.release?.isShared ?? false)
        }.map { (agency: $0.agencyName ?? "", link: .releaseFile(visit.review, $0.id)) }
    }

    // MARK: Typing

    func showNew(_ visit: ReviewVisit) async throws -> Response { try await newPage(FilledForm(), visit) }

    func type(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let children = try await children(visit)
        let agencies = try await agencies(visit)
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: .typeEntry(visit.review),
            again: { fields, notice in
                var form = FilledForm<TypedField>(fields)
                form.notice = notice
                return try await newPage(form, visit, status: .forbidden)
            },
            { fields in
                var reader = FormReader<TypedField>(fields)
                let chosen = reader.line(.agency, isRequired: false)
                let agency = agencies.first { $0.id.description == chosen }?.id
                if agency == nil {
                    reader.object(to: .agency, Wording(catalogue.forms.missingChoice, Wording(words.calledAgency)))
                }
                let typed = TypedWords.read(&reader, children)
                switch reader.outcome({ agency.map { ($0, typed) } }) {
                case .problems(let form):
                    return .notDone(try await newPage(form, visit, status: .unprocessableContent))
                case .valid(let (agency, typed)):
                    let command = TypeEntry(
                        board: visit.board, review: visit.review, id: desk.ports.commands.newID(), agency: agency,
                        words: typed)
                    try await desk.ports.commands.run(.typeEntry(command), by: visit.person)
                    let isNext = !fields.values(TypedField.another).isEmpty
                    return .done(isNext ? .typeEntry(visit.review) : .typedEntries(visit.review))
                }
            })
    }

    private func newPage(
        _ form: FilledForm<TypedField>, _ visit: ReviewVisit, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .typedEntries(visit.review)) }
        let link = SiteLink.typeEntry(visit.review)
        let body = TypedEntryPage(
            form: form, kind: .new(try await agencies(visit)),
            children: try await children(visit), link: link, token: desk.token(visit, to: link),
            cancel: .typedEntries(visit.review))
        return desk.page(body, visit, review, above: above(visit), status: status)
    }

    // MARK: Correcting

    func show(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let (entry, children) = (try await find(context, visit), try await children(visit))
        return try await page(
            FilledForm(entry.now?.typed(children) ?? [:], version: entry.version), entry, children, visit)
    }

    func correct(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let (entry, children) = (try await find(context, visit), try await children(visit))
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: .typedEntry(visit.review, entry.id),
            again: { fields, notice in
                var form = FilledForm<TypedField>(fields)
                form.notice = notice
                return try await page(form, entry, children, visit, status: .forbidden)
            },
            { fields in
                var reader = FormReader<TypedField>(fields)
                let typed = TypedWords.read(&reader, children)
                switch reader.outcome({ typed }) {
                case .problems(let form):
                    return .notDone(try await page(form, entry, children, visit, status: .unprocessableContent))
                case .valid(let typed):
                    let command = CorrectTypedEntry(
                        board: visit.board, id: entry.id, version: fields.version ?? 0, words: typed)
                    do {
                        try await desk.ports.commands.run(.correctTypedEntry(command), by: visit.person)
                    } catch CommandRefusal.nothingNew {
                        // As it stands already.
                    } catch CommandRefusal.stale {
                        let now = try await find(context, visit)
                        if now.isWithdrawn {
                            // Nothing is left to correct; the words go into the form of a new one.
                            var form = FilledForm<TypedField>(fields)
                            (form.version, form.notice) = (nil, words.takenOutMeanwhile)
                            return .notDone(try await newPage(form, visit, status: .conflict))
                        }
                        let form = FilledForm<TypedField>(fields).clashing(
                            with: now.now?.typed(children) ?? [:], version: now.version
                        ).sayingAnswers
                        return .notDone(try await page(form, now, children, visit, status: .conflict))
                    }
                    return .done(.typedEntries(visit.review))
                }
            })
    }

    private func page(
        _ form: FilledForm<TypedField>, _ entry: TypedEntry, _ children: [ChildToAsk], _ visit: ReviewVisit,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .typedEntries(visit.review)) }
        let link = SiteLink.typedEntry(visit.review, entry.id)
        let body = TypedEntryPage(
            form: form, kind: .correct(entry), children: children, link: link, token: desk.token(visit, to: link),
            cancel: .typedEntries(visit.review),
            takeOut: entry.isWithdrawn ? nil : .withdrawTypedEntry(visit.review, entry.id))
        return desk.page(body, visit, review, above: above(visit), status: status)
    }

    // MARK: Taking out, putting in

    func askTakeOut(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.show(takingOut(try await find(context, visit), visit), visit)
    }

    func takeOut(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.take(takingOut(try await find(context, visit), visit), request, visit)
    }

    private func takingOut(_ entry: TypedEntry, _ visit: ReviewVisit) -> ReasonStep {
        let commands = desk.ports.commands
        return ReasonStep(
            question: Wording(words.takeOutTitle, .number(entry.number)), what: Wording(words.takeOutWhat),
            confirm: Wording(words.takeOut), link: .withdrawTypedEntry(visit.review, entry.id),
            back: .typedEntries(visit.review), version: entry.version, stale: words.movedMeanwhile,
            run: { reason, version in
                let command = WithdrawTypedEntry(
                    board: visit.board, id: entry.id, version: version, reason: reason)
                try await commands.run(.withdrawTypedEntry(command), by: visit.person)
            })
    }

    func askHandIn(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.show(try await handingIn(context, visit), visit)
    }

    func handIn(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.take(try await handingIn(context, visit), request, visit)
    }

    private func handingIn(_ context: SiteContext, _ visit: ReviewVisit) async throws -> ReasonStep {
        let agency = try context.mustHave("agency")
        let reader = desk.reader(visit)
        let entries = try await desk.ports.sending.typedEntries(for: reader).filter { $0.agency == agency }
        guard let name = entries.first?.agencyName else { throw HTTPError(.notFound) }
        let sending = desk.ports.sending
        return ReasonStep(
            question: Wording(words.handInTitle, .data(name)),
            what: Wording(words.handInWhat, entries.filter { !$0.isWithdrawn }.count),
            confirm: Wording(words.handInButton), link: .handInTyped(visit.review, agency: agency),
            back: .typedEntries(visit.review), isGrave: false, asksWhy: false, stale: words.movedMeanwhile,
            run: { _, _ in _ = try await sending.handInTyped(agency: agency, for: reader) })
    }

    // MARK: -

    /// Those the visitor may type entries for.
    private func agencies(_ visit: ReviewVisit) async throws -> [NamedAgency] {
        try await desk.ports.sending.agenciesToSendFor(for: desk.reader(visit)).filter { agency in
            let matter = AccessMatter.material(
                agency: agency.id, isReleased: false, isClosed: visit.standing.isClosed)
            return AccessPolicy.answer(.typeEntry, on: matter, standings: visit.standing.standings).isAllowed
        }
    }

    private func above(_ visit: ReviewVisit) -> [PageFrame.Waymark] {
        [.init(words: Wording(words.tab), link: .typedEntries(visit.review))]
    }

    private func children(_ visit: ReviewVisit) async throws -> [ChildToAsk] {
        let all = try await desk.reviews.children(for: desk.reader(visit))
        return all.prefix(TypedField.mostChildren).enumerated().map { place, child in
            let name = (child.name ?? child.pseudonym).map { Wording.data($0) }
            return ChildToAsk(id: child.id, name: name ?? Wording(catalogue.review.childNumber, .number(place + 1)))
        }
    }

    private func find(_ context: SiteContext, _ visit: ReviewVisit) async throws -> TypedEntry {
        let id = try context.mustHave("typed")
        guard
            let found = try await desk.ports.sending.typedEntries(for: desk.reader(visit)).first(where: { $0.id == id })
        else { throw HTTPError(.notFound) }
        return found
    }
}
