import Domain
import Hummingbird

/// My work: where somebody arrives.
struct MyWorkHandler: Sendable {
    let own: any OwnReviews
    let reviews: any ReviewReading
    let commands: any CommandTaking
    let forms: FormDesk

    func show(_ visitor: Visitor) async throws -> Response {
        let own = try await own.ownReviews(visitor.signedIn.places)
        let words = catalogue.work
        let page = MyWorkPage(
            name: visitor.signedIn.name, now: try await tasks(own, visitor), soon: [],
            reviews: own.map { review in
                MyWorkPage.Review(
                    title: visitor.hidesNames ? .data(review.reference) : .data(review.title),
                    reference: review.reference, link: .review(review.id),
                    stage: Wording(review.isClosed ? words.closed : words.open), role: catalogue.roles[review.role],
                    notices: review.merged.map {
                        Wording(words.merged, .data($0.name), .data($0.merger.name), .day($0.merger.since))
                    })
            }, boards: visitor.signedIn.places.map { ($0.boardName, $0.isOfBoard ? .board($0.board) : nil) },
            handOvers: visitor.signedIn.places.map { ($0.boardName, .ownHandOver($0.board)) })
        return forms.page(page, for: visitor, area: .myWork)
    }

    /// What needs somebody first, then by review.
    private func tasks(_ own: [OwnReview], _ visitor: Visitor) async throws -> [MyWorkPage.Task] {
        var tasks: [MyWorkPage.Task] = []
        let today = CivilDate(dayNumber: Int32(truncatingIfNeeded: commands.now() / 86_400_000_000))
        for review in own {
            guard let place = visitor.signedIn.places.first(where: { $0.board == review.board }) else { continue }
            let reader = ReviewReader(board: review.board, review: review.id, person: place.person)
            tasks += ReviewTasks.waiting(try await reviews.waiting(for: reader), in: review.id).map { task in
                MyWorkPage.Task(
                    words: task.words, link: task.link, place: .data(review.reference),
                    due: task.due.map { $0 < today ? .was(.day($0)) : .by(.day($0)) }, standing: task.standing)
            }
        }
        return tasks.filter { $0.standing == .needsYou } + tasks.filter { $0.standing != .needsYou }
    }
}
