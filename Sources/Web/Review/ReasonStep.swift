import Domain
import Hummingbird

/// One step of a review that asks before it is done, and mostly why: what its page says, and what is done.
struct ReasonStep: Sendable {
    var question: Wording
    var what: Wording
    /// What it is about, one by one.
    var list: [Wording] = []
    var confirm: Wording
    var link: SiteLink
    /// The page it began from: where it leads, and where not going on leads.
    var back: SiteLink
    /// The version of what is changed, as it is now.
    var version: Int?
    var isGrave = true
    /// It asks for a reason; otherwise for a press alone.
    var asksWhy = true
    /// What is asked for in place of a reason, in as many words as it takes.
    var asksFor: Phrase?
    /// What is said at the top of the page it leads back to.
    var said: Said?
    /// What changed meanwhile, where somebody was faster.
    var stale: Phrase
    /// With the reason and the version the form began from.
    var run: @Sendable (_ reason: String, _ version: Int) async throws -> Void
}

extension ReviewDesk {
    func show(_ step: ReasonStep, _ visit: ReviewVisit) async throws -> Response {
        page(step, FilledForm(version: step.version), visit, try await summary(visit))
    }

    func take(_ step: ReasonStep, _ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let review = try await summary(visit)
        return try await forms.takeOnce(
            request, from: visit.visitor, to: step.link,
            again: { fields, notice in
                var form = FilledForm<ReasonField>(fields)
                form.notice = notice
                return page(step, form, visit, review, status: .forbidden)
            },
            { fields in
                switch step.asksWhy ? ReasonPage.read(fields, isLong: step.asksFor != nil) : .valid("") {
                case .problems(let form):
                    return .notDone(page(step, form, visit, review, status: .unprocessableContent))
                case .valid(let reason):
                    do {
                        try await step.run(reason, fields.version ?? 0)
                        return .done(try forms.link(step.back, saying: step.said, to: visit.visitor))
                    } catch CommandRefusal.stale(let version, _, _) {
                        var form = FilledForm<ReasonField>(fields)
                        form.version = version
                        form.notice = step.stale
                        return .notDone(page(step, form, visit, review, status: .conflict))
                    }
                }
            })
    }

    private func page(
        _ step: ReasonStep, _ form: FilledForm<ReasonField>, _ visit: ReviewVisit, _ review: ReviewSummary,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let body = ReasonPage(
            form: form, question: step.question, what: step.what, list: step.list, confirm: step.confirm,
            link: step.link,
            token: token(visit, to: step.link), cancel: step.back, isGrave: step.isGrave, asksWhy: step.asksWhy,
            asksFor: step.asksFor)
        return page(body, visit, review, status: status)
    }
}
