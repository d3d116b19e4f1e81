import Domain
import Hummingbird

/// Closing a review, and opening it again.
struct PhaseHandler: Sendable {
    let desk: ReviewDesk

    func show(_ visit: ReviewVisit, closing: Bool) async throws -> Response {
        try await desk.show(try await step(visit, closing), visit)
    }

    func take(_ request: Request, _ visit: ReviewVisit, closing: Bool) async throws -> Response {
        try await desk.take(try await step(visit, closing), request, visit)
    }

    private func step(_ visit: ReviewVisit, _ closing: Bool) async throws -> ReasonStep {
        let review = try await desk.summary(visit)
        let words = catalogue.reviewSteps
        let commands = desk.ports.commands
        return ReasonStep(
            question: Wording(closing ? words.closeTitle : words.reopenTitle, .data(review.reference)),
            what: Wording(closing ? words.closeWhat : words.reopenWhat),
            confirm: Wording(closing ? words.close : words.reopen),
            link: closing ? .closeReview(visit.review) : .reopenReview(visit.review), back: .review(visit.review),
            version: review.phaseVersion, isGrave: closing, stale: words.movedMeanwhile,
            run: { reason, version in
                let move = MoveReview(
                    board: visit.board, review: visit.review, version: version, isClosed: closing, reason: reason)
                try await commands.run(.moveReview(move), by: visit.person)
            })
    }
}
