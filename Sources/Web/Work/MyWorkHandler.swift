import Domain
import Hummingbird

/// My work: where somebody arrives.
struct MyWorkHandler: Sendable {
    let reviews: any OwnReviews
    let forms: FormDesk

    func show(_ visitor: Visitor) async throws -> Response {
        let own = try await reviews.ownReviews(visitor.signedIn.places)
        let words = catalogue.work
        let page = MyWorkPage(
            name: visitor.signedIn.name, now: [], soon: [],
            reviews: own.map { review in
                MyWorkPage.Review(
                    title: visitor.hidesNames ? .data(review.reference) : .data(review.title),
                    reference: review.reference, link: nil,
                    stage: Wording(review.isClosed ? words.closed : words.open), role: catalogue.roles[review.role])
            }, boards: visitor.signedIn.places.map(\.boardName))
        return forms.page(page, for: visitor, area: .myWork)
    }
}
