import Domain
import Hummingbird

/// Asking the parts of an agency: by its lead, once the agency itself was asked.
extension ChronologyRequestsHandler {
    private func whole(_ context: SiteContext, _ visit: ReviewVisit) async throws -> AgencyParts {
        let id = try context.mustHave("agency")
        let all = try await desk.reviews.agencyParts(for: desk.reader(visit))
        guard let found = all.first(where: { $0.whole.agency.id == id }) else { throw HTTPError(.notFound) }
        return found
    }

    func showAskParts(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let whole = try await whole(context, visit)
        // What its agency was asked for is what they are asked for, unless somebody says otherwise; by an earlier day.
        var known = whole.whole.request?.terms.typed ?? [.include: words.includeUsual.english]
        known[.due] = nil
        return try await askPartsPage(FilledForm(known), whole, visit)
    }

    func askParts(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let whole = try await whole(context, visit)
        return try await ask(
            request, visit, among: Self.toAsk(whole), at: .askParts(visit.review, whole.whole.agency.id),
            then: .parts(visit.review)
        ) { form, status in
            // As they stand by then.
            try await askPartsPage(form, try await self.whole(context, visit), visit, status: status)
        }
    }

    private static func toAsk(_ whole: AgencyParts) -> [NamedAgency] {
        whole.parts.filter { $0.request == nil }.map(\.agency)
    }

    private func askPartsPage(
        _ form: FilledForm<AskAgenciesField>, _ whole: AgencyParts, _ visit: ReviewVisit,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let own = whole.whole
        let link = SiteLink.askParts(visit.review, own.agency.id)
        let body = AskAgenciesPage(
            form: form,
            kind: .askParts(own.agency.name, due: own.request?.terms.due, agencies: Self.toAsk(whole)), link: link,
            token: desk.token(visit, to: link), cancel: .parts(visit.review))
        return desk.page(
            body, visit, try await desk.summary(visit),
            above: [.init(words: Wording(catalogue.parts.tab), link: .parts(visit.review))], status: status)
    }

    /// Where a request is changed and taken back: by the coordinator, or a part's by the lead of its agency.
    func links(_ request: ChronologyRequest, _ visit: ReviewVisit) -> (change: SiteLink, takeBack: SiteLink)? {
        if visit.may(.askForChronology, request.agency, isReleased: false) {
            return (
                .changeChronologyRequest(visit.review, request.id), .withdrawChronologyRequest(visit.review, request.id)
            )
        }
        guard let whole = request.through, visit.may(.askPart, whole, isReleased: false) else { return nil }
        return (.changePartRequest(visit.review, request.id), .withdrawPartRequest(visit.review, request.id))
    }

    /// How far the parts of the agency asked are; nil where it has none.
    func parts(of request: ChronologyRequest, _ visit: ReviewVisit) async throws -> AgencyParts? {
        let all = try await desk.reviews.agencyParts(for: desk.reader(visit))
        return all.first { $0.whole.agency.id == request.agency && !$0.parts.isEmpty }
    }

    /// For somebody of an agency with parts: what to do about them.
    func nextOfParts(_ parts: AgencyParts, _ visit: ReviewVisit) -> [TaskList.Item] {
        let words = catalogue.parts
        let agency = parts.whole.agency.id
        var items: [TaskList.Item] = []
        let (taking, sent) = (parts.takingPart.count, parts.sent)
        if visit.may(.askPart, agency, isReleased: false), parts.parts.contains(where: { $0.request == nil }) {
            items.append(
                .init(
                    words: Wording(words.ask), link: .askParts(visit.review, agency),
                    standing: taking == 0 ? .needsYou : .toDo))
        }
        if visit.may(.releaseSubmission, agency, isReleased: false), !parts.toGather.isEmpty {
            items.append(
                .init(
                    words: Wording(words.goesOn), link: .gatherParts(visit.review, agency),
                    hint: Wording(words.haveSent, sent, .number(taking)), standing: .needsYou))
        }
        return items
    }
}
