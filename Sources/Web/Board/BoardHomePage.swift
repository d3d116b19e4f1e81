import Domain

/// A board's home: its reviews, as far as somebody may know of them, then its own pages.
struct BoardHomePage: PageBody {
    let name: String
    /// The table of its reviews, written.
    let reviews: HtmlFragment
    let hasReviews: Bool
    /// How many people have a role in the board, and where they are listed; nil for those who may not see them.
    let people: (count: Int, link: SiteLink)?
    let agencies: SiteLink
    /// Nil for those who may not read it.
    let ledger: SiteLink?
    /// Where a review is begun; nil for those who may not.
    let start: SiteLink?
    let overTime: BoardOverTime
    /// Where each is put down; nil for those who may not, and for what cannot be done now.
    let rename: SiteLink?
    let correct: SiteLink?
    let undoRename: SiteLink?
    let merge: SiteLink?
    let undo: SiteLink?
    var done: AgencyPage.Done?

    private var words: BoardWords { catalogue.board }

    var title: Wording { .data(name) }
    var isWide: Bool { true }

    /// The columns its reviews may be sorted by.
    enum Column: String, CaseIterable, Sendable { case reference, title }

    /// Which reviews are shown.
    enum Standing: String, CaseIterable, Sendable {
        case open, closed

        /// The filter's name in an address.
        static let name = "standing"

        var words: Phrase { self == .open ? catalogue.work.open : catalogue.work.closed }
    }

    /// What a table of reviews is made of beside the reviews themselves.
    struct TableShape: Hashable, Sendable {
        var perPage: Int
        var state: ListState<Column>
        var link: SiteLink
        var hidesNames: Bool
        var start: SiteLink?
        /// Whoever looks would see any review there is.
        var seesAll: Bool
    }

    /// The table of a board's reviews.
    static func table(_ reviews: [BoardReview], total: Int, _ shape: TableShape) -> TableView {
        let (words, state, link, hidesNames) = (catalogue.board, shape.state, shape.link, shape.hidesNames)
        func column(_ column: Column, _ heading: Phrase) -> TableView.Column {
            .init(
                heading: Wording(heading), sortLink: link.with(state.sorted(by: column).query),
                order: state.sort == column ? (state.isDescending ? .descending : .ascending) : nil)
        }
        let (open, closed) = (
            Tag(Wording(Standing.open.words), .underWay), Tag(Wording(Standing.closed.words), .done)
        )
        let isFiltered = !state.filters.isEmpty
        return TableView(
            caption: Wording(words.reviews), isCaptionHidden: true,
            columns: [column(.reference, words.reference)] + (hidesNames ? [] : [column(.title, words.title)])
                + [.init(heading: Wording(words.stage)), .init(heading: Wording(words.coordinator))],
            rows: reviews.map { review in
                [.link(.data(review.reference), .review(review.id))]
                    + (hidesNames ? [] : [.words(.data(review.title))]) + [
                        .tag(review.isClosed ? closed : open),
                        .words(review.coordinator.map { .data($0) } ?? Wording(words.noCoordinator)),
                    ]
            },
            filters: total == 0 && !isFiltered
                ? nil
                : ListFilters(
                    link: link,
                    filters: [
                        .init(
                            name: Standing.name, label: Wording(words.stage),
                            choices: Standing.allCases.map { Choice($0.rawValue, Wording($0.words)) },
                            chosen: state.filters[Standing.name] ?? "")
                    ], kept: state.query.filter { $0.name == "sort" || $0.name == "down" }),
            pages: Pager(total: total, perPage: shape.perPage, current: state.page) {
                link.with(state.onPage($0).query)
            },
            empty: isFiltered ? nil : empty(start: shape.start, seesAll: shape.seesAll))
    }

    private static func empty(start: SiteLink?, seesAll: Bool) -> EmptyState {
        let words = catalogue.board
        if let start {
            return EmptyState(
                title: Wording(words.noReviews), what: Wording(words.noReviewsWhat),
                action: (Wording(words.start), start))
        }
        return seesAll
            ? EmptyState(title: Wording(words.noReviews), what: Wording(words.noReviewsWait))
            : EmptyState(title: Wording(words.noOwnReviews), what: Wording(words.noOwnReviewsWhat))
    }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        if let done { Banner(kind: .done, words: done.words).write(&html) }
        if let merger = overTime.merger {
            let words = catalogue.succession.boardMerged
            Banner(kind: .information, words: Wording(words, .data(merger.name), .day(merger.since))).write(&html)
        }
        html.element(.h2, say: Wording(words.reviews))
        if let start, hasReviews {
            html.element(.p) { html in
                html.element(.a, .href(start), .class("button"), say: Wording(words.start))
            }
        }
        html.fragment(reviews)
        html.element(.h2, say: Wording(words.ofBoard))
        html.element(.ul, .class("places")) { html in
            if let people {
                place(words.people, people.link, Wording(words.peopleCount, people.count), &html)
            }
            place(words.agencies, agencies, Wording(words.agenciesWhat), &html)
            if let ledger { place(words.ledger, ledger, Wording(words.ledgerWhat), &html) }
        }
        FormerNamesPart(names: overTime.formerNames, what: catalogue.succession.formerBoardWhat).write(&html)
        let changes = [
            (catalogue.succession.boardRename, rename), (catalogue.succession.boardMerge, merge),
            (catalogue.succession.correct, correct), (catalogue.succession.undoRename, undoRename),
            (catalogue.succession.undo, undo),
        ]
        guard changes.contains(where: { $0.1 != nil }) else { return }
        html.element(.h2, say: Wording(catalogue.succession.what))
        html.element(.ul, .class("places")) { html in
            for case (let words, let link?) in changes {
                html.element(.li) { $0.element(.a, .href(link), say: Wording(words)) }
            }
        }
    }

    private func place(_ name: Phrase, _ link: SiteLink, _ what: Wording, _ html: inout HtmlWriter) {
        html.element(.li) { html in
            html.element(.a, .href(link), say: Wording(name))
            html.element(.p, .class("help"), say: what)
        }
    }
}
