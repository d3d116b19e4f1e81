import Domain
import Hummingbird
import Synchronization

/// A board's home.
struct BoardHomeHandler: Sendable {
    static let perPage = 200

    let board: any BoardReading
    let forms: FormDesk
    private let tables = WrittenTables()

    init(board: any BoardReading, forms: FormDesk) { (self.board, self.forms) = (board, forms) }

    func show(_ request: Request, _ visit: BoardVisit) async throws -> Response {
        let hidesNames = visit.visitor.hidesNames
        var state = ListState<BoardHomePage.Column>(
            request.choices, sortedBy: .reference,
            filters: [BoardHomePage.Standing.name: Set(BoardHomePage.Standing.allCases.map(\.rawValue))])
        // A title may name a child, and so does the order of titles.
        if hidesNames, state.sort == .title { state.sort = .reference }
        let standing = state.filters[BoardHomePage.Standing.name].flatMap { BoardHomePage.Standing(rawValue: $0) }
        let (found, page) = try await ListPart.reading(
            page: state.page, perPage: Self.perPage, total: \BoardReviews.total
        ) { part in
            try await board.boardReviews(
                BoardReviewList(
                    part, order: state.sort == .title ? .title : .reference, isDescending: state.isDescending,
                    isClosed: standing.map { $0 == .closed }),
                board: visit.board, asking: visit.person)
        }
        state.page = page
        let people = found.people.map { (count: $0, link: SiteLink.boardPeople(visit.board)) }
        let isMerged = found.overTime.merger != nil
        let start = visit.may(.openReview) && !isMerged ? SiteLink.startReview(visit.board) : nil
        let (mayMerge, mayRename) = (visit.may(.mergeBoard), visit.may(.renameBoard))
        let done = request.uri.queryParameters["done"].flatMap { AgencyPage.Done(String($0), count: 0) }
        let table = tables.table(
            of: found,
            BoardHomePage.TableShape(
                perPage: Self.perPage, state: state, link: .board(visit.board), hidesNames: hidesNames, start: start,
                seesAll: visit.seesAllReviews))
        let body = BoardHomePage(
            name: visit.place.boardName, reviews: table, hasReviews: !found.reviews.isEmpty,
            people: people, agencies: .boardAgencies(visit.board),
            ledger: visit.may(.readLedgerOfBoard) ? .boardLedger(visit.board) : nil, start: start,
            overTime: found.overTime,
            rename: mayRename ? .renameBoard(visit.board) : nil,
            correct: mayRename ? .correctBoardName(visit.board) : nil,
            undoRename: mayRename && !found.overTime.formerNames.isEmpty ? .undoBoardRename(visit.board) : nil,
            merge: mayMerge && !isMerged ? .mergeBoard(visit.board) : nil,
            undo: mayMerge && isMerged ? .undoBoardMerger(visit.board) : nil, done: done)
        return forms.page(body, for: visit.visitor, area: .board(visit.board))
    }
}

extension BoardVisit {
    /// Their role in the board lets them know of every review, not only of those they are in.
    var seesAllReviews: Bool {
        AccessPolicy.answer(.seeReview, on: .review(isClosed: false), standings: standings).isAllowed
    }
}

/// Tables of reviews as they were written: hundreds of rows, which many look at and few change.
final class WrittenTables: Sendable {
    /// Everything a table depends on: nothing may reach it but through these.
    private struct Key: Hashable {
        /// ``BoardReviews/answer``: the same number is the same reviews.
        var answer: Int
        var shape: BoardHomePage.TableShape
    }
    private static let most = 32
    private let written = Mutex<[Key: HtmlFragment]>([:])

    func table(of found: BoardReviews, _ shape: BoardHomePage.TableShape) -> HtmlFragment {
        let key = Key(answer: found.answer, shape: shape)
        if let known = written.withLock({ $0[key] }) { return known }
        let table = HtmlFragment(language: .english) {
            BoardHomePage.table(found.reviews, total: found.total, shape).write(&$0)
        }
        written.withLock { written in
            if written.count >= Self.most { written = [:] }
            written[key] = table
        }
        return table
    }
}
