import Domain
import Hummingbird

/// One agency's own page.
struct AgencyHandler: Sendable {
    let board: any BoardReading
    let forms: FormDesk

    func show(_ request: Request, _ context: SiteContext, _ visit: BoardVisit) async throws -> Response {
        let (agency, all) = try await board.agency(context, visit)
        let count = request.uri.queryParameters["count"].flatMap { Int($0) } ?? 0
        let done = request.uri.queryParameters["done"].flatMap { AgencyPage.Done(String($0), count: count) }
        let id = visit.board
        let (isMerged, mayMerge, mayRename) = (
            agency.merger != nil, visit.may(.mergeAgency), visit.may(.renameAgency)
        )
        let body = AgencyPage(
            agency: agency, partOf: agency.partOf.flatMap { part in all.first { $0.id == part }?.name },
            rename: mayRename ? .renameAgency(id, agency: agency.id) : nil,
            correct: mayRename ? .correctAgencyName(id, agency: agency.id) : nil,
            undoRename: mayRename && !agency.formerNames.isEmpty ? .undoAgencyRename(id, agency: agency.id) : nil,
            merge: mayMerge && !isMerged && all.count > 1 ? .mergeAgency(id, agency: agency.id) : nil,
            carry: mayMerge && isMerged ? .carryRoles(id, agency: agency.id) : nil,
            undo: mayMerge && isMerged ? .undoAgencyMerger(id, agency: agency.id) : nil, done: done)
        return forms.page(
            body, for: visit.visitor, area: .board(id), waymarks: visit.waymarks + [visit.agenciesMark])
    }
}
