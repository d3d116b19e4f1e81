import Domain
import Hummingbird

/// What the plans of a review's children asked for, and what the chronology shows of it, for one reader.
struct ExpectedContactsHandler: Sendable {
    let desk: ReviewDesk

    func show(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .chronology(visit.review)) }
        let found = try await desk.reviews.expectedContacts(for: desk.reader(visit))
        let words = catalogue.expected
        let done: Phrase? =
            switch request.choices.first(where: { $0.name == "done" })?.value {
            case "added": words.added
            case "corrected": words.corrected
            case "taken-out": words.takenOut
            default: nil
            }
        let link = SiteLink.expected(visit.review)
        let body = ExpectedContactsPage(
            reference: review.reference, review: visit.review, places: visit.places(.chronology(visit.review)),
            views: ChronologyViews(visit.review, current: link), found: found, schedules: .builtIn,
            mayKeep: visit.may(.keepPlans), done: done)
        return desk.page(body, visit, review, under: .chronology(visit.review))
    }
}
