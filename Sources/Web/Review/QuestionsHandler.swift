import Domain
import Hummingbird

/// Questions to agencies: asked from an entry, answered by the agency, closed by the panel.
struct QuestionsHandler: Sendable {
    let desk: ReviewDesk

    private var words: QuestionWords { catalogue.questions }

    func list(_ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        let link = SiteLink.questions(visit.review)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, link) }
        let questions = try await desk.reviews.questions(for: desk.reader(visit), thread: nil)
        let page = QuestionsPage(
            reference: review.reference, places: visit.places(link),
            questions: questions.map { .init(question: $0, link: .question(visit.review, $0.id)) },
            mayAsk: visit.may(.askQuestion))
        return desk.page(page, visit, review)
    }

    func show(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let question = try await find(context, visit)
        let form = FilledForm<AnswerField>([.answer: question.answer ?? ""], version: question.version)
        return try await page(form, question, visit)
    }

    func answer(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let question = try await find(context, visit)
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: .question(visit.review, question.id),
            again: { fields, notice in
                var form = FilledForm<AnswerField>(fields)
                form.notice = notice
                return try await page(form, question, visit, status: .forbidden)
            },
            { fields in
                var reader = FormReader<AnswerField>(fields)
                let words = reader.text(.answer)
                switch reader.outcome({ words }) {
                case .problems(let form):
                    return .notDone(try await page(form, question, visit, status: .unprocessableContent))
                case .valid(let words):
                    do {
                        let command = AnswerQuestion(
                            board: visit.board, id: question.id, version: fields.version ?? 0, words: words)
                        try await desk.ports.commands.run(.answerQuestion(command), by: visit.person)
                        return .done(
                            try desk.forms.link(
                                .questions(visit.review), saying: Said(.questionAnswered), to: visit.visitor))
                    } catch CommandRefusal.stale(let version, let theirs, _) {
                        var form = FilledForm<AnswerField>(fields)
                        form.version = version
                        form.clash = FormClash(
                            who: catalogue.reviewSteps.somebody.english, when: catalogue.reviewSteps.meanwhile.english,
                            theirs: [.answer: theirs])
                        return .notDone(try await page(form, question, visit, status: .conflict))
                    }
                }
            })
    }

    // MARK: Closing

    func askClose(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.show(step(try await find(context, visit), visit), visit)
    }

    func close(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.take(step(try await find(context, visit), visit), request, visit)
    }

    private func step(_ question: PanelQuestion, _ visit: ReviewVisit) -> ReasonStep {
        let commands = desk.ports.commands
        return ReasonStep(
            question: Wording(words.closeTitle, .number(question.number), .data(question.agencyName)),
            what: Wording(words.closeWhat), confirm: Wording(words.close),
            link: .closeQuestion(visit.review, question.id), back: .questions(visit.review),
            version: question.version, isGrave: false,
            said: Said(.questionClosed, question.agencyName), stale: words.changedMeanwhile,
            run: { reason, version in
                let command = CloseQuestion(board: visit.board, id: question.id, version: version, reason: reason)
                try await commands.run(.closeQuestion(command), by: visit.person)
            })
    }

    // MARK: Asking

    /// From where a question is asked, and where it leads back to: the list of questions, the entry's page or the queue of
    /// links.
    private struct Origin {
        let query: [(name: String, value: String)]
        let asked: SiteLink
        let back: SiteLink

        init(_ request: Request, _ thread: RecordID, _ visit: ReviewVisit) {
            let choices = request.choices
            // It stands first; a chronology's first day is called so too.
            let at = choices.firstIndex { $0.name == "from" }
            switch at.map({ choices[$0].value }) {
            case "entry":
                var rest = choices
                if let at { rest.remove(at: at) }
                let entry = EntryOrigin(rest).query
                query = [("from", "entry")] + entry
                asked = SiteLink.entry(visit.review, thread).with(entry)
                back = SiteLink.entry(visit.review, thread).with(entry)
            case "links":
                let after = choices.filter { $0.name == "after" && RecordID($0.value) != nil }
                query = [("from", "links")] + after
                asked = SiteLink.linkQueue(visit.review).with(after)
                back = asked
            case "finding":
                let finding = choices.first { $0.name == "finding" }.flatMap { RecordID($0.value) }
                query = [("from", "finding")] + (finding.map { [("finding", $0.description)] } ?? [])
                asked = finding.map { .finding(visit.review, $0) } ?? .findings(visit.review)
                back = asked
            default:
                (query, asked, back) = ([], .questions(visit.review), .chronology(visit.review))
            }
        }
    }

    func showAsk(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let thread = try context.mustHave("thread")
        let found = try await entry(thread, visit)
        return try await askPage(FilledForm(), try found.orNotFound(), Origin(request, thread, visit), visit)
    }

    func ask(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let thread = try context.mustHave("thread")
        let entry = try await entry(thread, visit).orNotFound()
        let origin = Origin(request, thread, visit)
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: SiteLink.askQuestion(visit.review, thread: thread).with(origin.query),
            again: { fields, notice in
                var form = FilledForm<AskField>(fields)
                form.notice = notice
                return try await askPage(form, entry, origin, visit, status: .forbidden)
            },
            { fields in
                var reader = FormReader<AskField>(fields)
                let words = reader.text(.question)
                switch reader.outcome({ words }) {
                case .problems(let form):
                    return .notDone(try await askPage(form, entry, origin, visit, status: .unprocessableContent))
                case .valid(let words):
                    let command = AskQuestion(
                        board: visit.board, review: visit.review, id: desk.ports.commands.newID(), thread: thread,
                        words: words)
                    try await desk.ports.commands.run(.askQuestion(command), by: visit.person)
                    return .done(
                        try desk.forms.link(
                            origin.asked, saying: Said(.questionAsked, entry.agency), to: visit.visitor))
                }
            })
    }

    private func askPage(
        _ form: FilledForm<AskField>, _ entry: EntryView, _ origin: Origin, _ visit: ReviewVisit,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .chronology(visit.review)) }
        let link = SiteLink.askQuestion(visit.review, thread: entry.thread).with(origin.query)
        let body = AskPage(
            form: form, entry: entry, link: link, token: desk.token(visit, to: link),
            cancel: origin.back)
        return desk.page(body, visit, review, status: status)
    }

    // MARK: -

    private func page(
        _ form: FilledForm<AnswerField>, _ question: PanelQuestion, _ visit: ReviewVisit,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .questions(visit.review)) }
        let link = SiteLink.question(visit.review, question.id)
        func may(_ action: AccessAction) -> Bool {
            // Asked about what is released; what an agency took back since, the store refuses.
            AccessPolicy.answer(
                action,
                on: .material(agency: question.agency, isReleased: true, isClosed: visit.standing.isClosed),
                standings: visit.standing.standings
            ).isAllowed
        }
        let isOpen = question.state != .closed
        let body = QuestionPage(
            form: form, question: question, entry: try await entry(question.thread, visit),
            answerTo: isOpen && may(.answerQuestion) ? link : nil, token: desk.token(visit, to: link),
            close: isOpen && may(.closeQuestion) ? .closeQuestion(visit.review, question.id) : nil,
            cancel: .questions(visit.review))
        return desk.page(body, visit, review, status: status)
    }

    private func find(_ context: SiteContext, _ visit: ReviewVisit) async throws -> PanelQuestion {
        let id = try context.mustHave("question")
        guard
            let question = try await desk.reviews.questions(for: desk.reader(visit), thread: nil)
                .first(where: { $0.id == id })
        else { throw HTTPError(.notFound) }
        return question
    }

    /// The entry a question hangs on, where it is among those in sight.
    private func entry(_ thread: RecordID, _ visit: ReviewVisit) async throws -> EntryView? {
        guard visit.may(.readEntries) else { return nil }
        let page = try await desk.reviews.chronology(
            for: desk.reader(visit), ChronologyFilter(thread: thread), after: nil, before: nil, limit: 1)
        return page.entries.first.map {
            EntryView(thread: thread, entry: $0.entry, agency: page.agencies[$0.entry.agency].name)
        }
    }
}

extension EntryView? {
    fileprivate func orNotFound() throws -> EntryView {
        guard let self else { throw HTTPError(.notFound) }
        return self
    }
}
