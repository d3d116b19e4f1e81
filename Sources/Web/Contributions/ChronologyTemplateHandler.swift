import Domain
import Hummingbird

/// A template made for one agency's chronology: it holds what the person who takes it may see, and of what other agencies
/// wrote nothing, since it may be handed on.
extension ChronologyRequestsHandler {
    func template(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let request = try await find(context, visit).request
        guard let maker = desk.ports.templates,
            let form = context.parameters.get("form").flatMap({ ChronologyTemplate.Form(rawValue: $0) })
        else { throw HTTPError(.notFound) }
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .chronologyRequests(visit.review)) }
        let reader = desk.reader(visit)
        let children = try await desk.reviews.children(for: reader).enumerated().map { place, child in
            child.name ?? child.pseudonym
                ?? Wording(catalogue.review.childNumber, .number(place + 1)).plain(in: .english)
        }
        let isOwn = visit.standing.standings.contains { $0.agencies.contains(request.agency) }
        var people = children
        if isOwn, visit.may(.readEntries) {
            people += try await desk.reviews.people(
                for: reader, agency: request.agency, limit: Self.mostPeople
            ).map(\.name)
        }
        let agencies = try await desk.reviews.chronologyRequests(for: reader).map(\.agencyName)
        var template = ChronologyTemplate(
            reference: review.reference, agency: request.agencyName, due: request.terms.due,
            include: request.terms.include, children: children, agencies: Self.once(agencies),
            people: Self.once(people))
        (template.from, template.to) = (request.terms.from, request.terms.to)
        let bytes = try maker.make(template, as: form)
        return Response(
            status: .ok,
            headers: [
                .contentType: form.mediaType, .cacheControl: "no-store",
                .contentDisposition:
                    "attachment; filename=\"chronology-\(Self.name(review.reference, request.agencyName)).\(form.rawValue)\"",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// The review and the agency: whoever fetches them for several parts can tell them apart.
    private static func name(_ reference: String, _ agency: String) -> String {
        [FileNames.plain(reference), FileNames.plain(agency)].filter { !$0.isEmpty }.joined(separator: "-")
    }

    /// Names offered to choose from, beside the children's.
    private static let mostPeople = 200

    private static func once(_ names: [String]) -> [String] {
        var known = Set<String>()
        return names.filter { known.insert($0).inserted }
    }

    /// Where a template is fetched.
    func templates(_ request: RecordID, _ visit: ReviewVisit) -> [RequestPage.Template] {
        guard desk.ports.templates != nil, !visit.visitor.hidesNames else { return [] }
        return ChronologyTemplate.Form.allCases.map { form in
            RequestPage.Template(
                words: form == .xlsx ? words.templateExcel : words.templateWord,
                link: .chronologyTemplate(visit.review, request, form))
        }
    }
}
