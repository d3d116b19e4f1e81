import Domain
import Hummingbird

/// The ledger of a board, or of a review.
struct LedgerHandler: Sendable {
    static let perPage = 100

    let board: any BoardReading
    let forms: FormDesk
    let reviews: ReviewDesk

    func show(_ request: Request, _ visit: BoardVisit) async throws -> Response {
        let body = try await page(
            request, link: .boardLedger(visit.board), board: visit.board, review: nil, asking: visit.person)
        return forms.page(body, for: visit.visitor, area: .board(visit.board), waymarks: visit.waymarks)
    }

    func show(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let link = SiteLink.reviewLedger(visit.review)
        let body = try await page(
            request, link: link, board: visit.board, review: visit.review, asking: visit.person,
            places: visit.places(link))
        return reviews.page(body, visit, try await reviews.summary(visit))
    }

    private func page(
        _ request: Request, link: SiteLink, board id: RecordID, review: RecordID?, asking person: RecordID,
        places: Tabs? = nil
    ) async throws -> LedgerPage {
        let kinds = LedgerPage.Kind.all(ofReview: review != nil)
        let choices = request.choices
        // Anybody may be asked about: of somebody who is not in the list there is nothing to find.
        let people = choices.filter { $0.name == LedgerPage.who && RecordID($0.value) != nil }.map(\.value)
        var state = ListState<OneOrder>(
            choices, sortedBy: .usual,
            filters: [LedgerPage.kind: Set(kinds.map(\.rawValue)), LedgerPage.who: Set(people)])
        let kind = state.filters[LedgerPage.kind].flatMap { LedgerPage.Kind(rawValue: $0) }
        let actor = state.filters[LedgerPage.who].flatMap { RecordID($0) }
        let (found, page) = try await ListPart.reading(
            page: state.page, perPage: Self.perPage, total: \LedgerLines.total
        ) { part in
            try await board.ledgerLines(
                LedgerList(part, actions: kind?.actions ?? [], actor: actor), board: id, review: review, asking: person)
        }
        state.page = page
        return LedgerPage(found, kinds: kinds, state: state, link: link, places: places)
    }
}
