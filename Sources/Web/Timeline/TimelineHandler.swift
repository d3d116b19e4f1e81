import Domain
import Drawing
import Hummingbird

/// The timeline of a review, drawn for one reader.
struct TimelineHandler: Sendable {
    let desk: ReviewDesk

    func show(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        let link = SiteLink.timeline(visit.review)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .chronology(visit.review)) }
        let reader = desk.reader(visit)
        let found = try await desk.reviews.timeline(for: reader)
        let children = try await desk.reviews.children(for: reader)
        let timeline = Timeline(found.picture)
        let usual = timeline.usualSpan
        let choice = TimelineChoice(request.choices, usual: usual)
        let options = TimelineOptions(
            span: choice.span, heading: TimelineOptions.zoomed(choice.span), ways: Self.ways(found.picture, visit))
        let picture = choice.form.problems.isEmpty ? timeline.picture(options) : nil
        let body = TimelinePage(
            reference: review.reference, places: visit.places(.chronology(visit.review)),
            views: ChronologyViews(visit.review, current: link),
            children: children.enumerated().map { FindingsHandler.name($1, $0 + 1) }, found: found, form: choice.form,
            span: choice.span, usual: usual, picture: picture, link: link, review: visit.review,
            exports: visit.may(.exportChronology) ? Self.exports(choice.span, visit) : nil)
        let status: HTTPResponse.Status = body.hasProblems ? .unprocessableContent : .ok
        return desk.page(body, visit, review, under: .chronology(visit.review), status: status)
    }

    private static func exports(_ span: TimelineSpan?, _ visit: ReviewVisit) -> SiteLink {
        var choice = ChronologyChoice()
        (choice.filter.from, choice.filter.to) = (span?.from, span?.to)
        let picture = [(name: ExportField.kind.rawValue, value: ExportForm.svg.rawValue)]
        return SiteLink.exports(visit.review).with(choice.query + picture)
    }

    private static func ways(_ picture: CasePicture, _ visit: ReviewVisit) -> TimelineWays {
        let (threads, agencies, review) = (picture.threads, picture.agencies, visit.review)
        return TimelineWays(
            entry: { threads.indices.contains($0) ? SiteLink.entry(review, threads[$0]).address : "" },
            days: { span, agency in
                let agency = agency.flatMap { agencies.indices.contains($0) ? agencies[$0] : nil }
                return TimelinePage.entries(span, agency: agency, review).address
            })
    }
}
