import Domain
import Hummingbird

/// The case as an agency, or all together, knew it on a day.
struct KnownHandler: Sendable {
    let desk: ReviewDesk

    func show(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        let link = SiteLink.known(visit.review)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .chronology(visit.review)) }
        let agencies = try await desk.agencies(visit)
        let choice = KnownChoice(request.choices, agencies: agencies)
        let body = KnownPageBody(
            reference: review.reference, places: visit.places(.chronology(visit.review)),
            views: ChronologyViews(visit.review, current: link),
            children: try await children(visit, at: choice.known?.day),
            agencies: agencies, form: choice.form, view: try await view(choice.known, agencies, request, visit),
            link: link, chronology: .chronology(visit.review))
        let status: HTTPResponse.Status = body.hasProblems ? .unprocessableContent : .ok
        return desk.page(body, visit, review, under: .chronology(visit.review), status: status)
    }

    /// - Parameter day: a child born after it is not named.
    private func children(_ visit: ReviewVisit, at day: CivilDate?) async throws -> [Wording] {
        try await desk.reviews.children(for: desk.reader(visit)).enumerated().compactMap { place, child in
            if let day, let born = child.born, born > day { return nil }
            return FindingsHandler.name(child, place + 1)
        }
    }

    private func view(
        _ known: KnownAt?, _ agencies: [NamedAgency], _ request: Request, _ visit: ReviewVisit
    ) async throws -> KnownView? {
        guard let known else { return nil }
        func place(_ name: String) -> ChronologyPlace? {
            request.choices.first { $0.name == name }.flatMap { ChronologyPlace($0.value) }
        }
        let found = try await desk.reviews.known(
            known, for: desk.reader(visit), after: place("after"), before: place("before"))
        return KnownView(
            known: known, agency: agencies.first { $0.id == known.agency }?.name, found: found, review: visit.review,
            isLater: place("after") != nil,
            exports: visit.may(.exportChronology)
                ? SiteLink.exports(visit.review).with(ExportsHandler.query(known)) : nil)
    }
}

extension ReviewDesk {
    /// The agencies of which this person sees entries.
    func agencies(_ visit: ReviewVisit) async throws -> [NamedAgency] {
        try await reviews.chronology(for: reader(visit), ChronologyFilter(), after: nil, before: nil, limit: 1).choices
    }
}
