import Domain
import Hummingbird

/// Changing a review's title.
struct RetitleHandler: Sendable {
    let desk: ReviewDesk

    func show(_ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        return page(FilledForm([.title: review.title], version: review.titleVersion), visit, review)
    }

    func take(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: .retitleReview(visit.review),
            again: { fields, notice in
                var form = FilledForm<TitleField>(fields)
                form.notice = notice
                return page(form, visit, review, status: .forbidden)
            },
            { fields in
                var reader = FormReader<TitleField>(fields)
                let title = reader.line(.title)
                switch reader.outcome({ title }) {
                case .problems(let form): return .notDone(page(form, visit, review, status: .unprocessableContent))
                case .valid(let title):
                    do {
                        let command = RetitleReview(
                            board: visit.board, id: visit.review, version: fields.version ?? 0, title: title)
                        try await desk.ports.commands.run(.retitleReview(command), by: visit.person)
                        return .done(.review(visit.review))
                    } catch CommandRefusal.stale(let version, let theirs, _) {
                        var form = FilledForm<TitleField>(fields)
                        form.version = version
                        form.clash = FormClash(
                            who: catalogue.reviewSteps.somebody.english, when: catalogue.reviewSteps.meanwhile.english,
                            theirs: [.title: theirs])
                        return .notDone(page(form, visit, review, status: .conflict))
                    }
                }
            })
    }

    private func page(
        _ form: FilledForm<TitleField>, _ visit: ReviewVisit, _ review: ReviewSummary,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let link = SiteLink.retitleReview(visit.review)
        let body = RetitlePage(
            form: form, link: link, token: desk.token(visit, to: link), cancel: .review(visit.review))
        return desk.page(body, visit, review, status: status)
    }
}

/// The one field of a review's title.
enum TitleField: String, FormField {
    case title

    var called: Phrase { catalogue.reviewSteps.calledTitle }
    var isSecret: Bool { false }
}

/// The page that changes a title.
struct RetitlePage: PageBody {
    var form: FilledForm<TitleField>
    let link: SiteLink
    let token: String
    let cancel: SiteLink

    private var words: ReviewStepWords { catalogue.reviewSteps }

    var title: Wording { Wording(words.retitle) }
    var hasProblems: Bool { !form.problems.isEmpty || form.clash != nil }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(
            form: form, link: link, token: token, submit: Wording(catalogue.forms.save), cancel: cancel)
        view.head(&html, title)
        view.write(&html) { html in
            form.line(.title, Wording(words.title), help: Wording(words.titleHelp)).write(&html)
        }
    }
}
