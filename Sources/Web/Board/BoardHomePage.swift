/// A board's home: what waits for the board, then its reviews.
struct BoardHomePage: PageBody {
    let name: String
    let waiting: [TaskList.Item]
    let reviews: TableView
    /// How many people have a role in the board, and where they are listed; nil for those who may not see them.
    let people: (count: Int, link: SiteLink)?
    /// Where a review is begun; nil for those who may not.
    let start: SiteLink?

    private var words: BoardWords { catalogue.board }

    var title: Wording { .data(name) }
    var isWide: Bool { true }

    /// The columns its reviews may be sorted by.
    enum Column: String, CaseIterable, Sendable { case reference, title, stage, next }

    struct Review: Sendable {
        var reference: String
        var title: Wording
        var link: SiteLink
        var stage: Tag
        var next: Wording?
        var coordinator: String?
    }

    /// The table of a board's reviews.
    static func table(
        _ reviews: [Review], total: Int, perPage: Int, state: ListState<Column>, link: SiteLink, stages: [Choice],
        exports: [(words: Wording, link: SiteLink)], start: SiteLink?
    ) -> TableView {
        let words = catalogue.board
        func column(_ column: Column, _ heading: Phrase) -> TableView.Column {
            .init(
                heading: Wording(heading), sortLink: link.with(state.sorted(by: column).query),
                order: state.sort == column ? (state.isDescending ? .descending : .ascending) : nil)
        }
        let isFiltered = !state.filters.isEmpty
        return TableView(
            caption: Wording(words.reviews), isCaptionHidden: true,
            columns: [
                column(.reference, words.reference), column(.title, words.title), column(.stage, words.stage),
                column(.next, words.next), .init(heading: Wording(words.coordinator)),
            ],
            rows: reviews.map { review in
                [
                    .words(.data(review.reference)), .link(review.title, review.link), .tag(review.stage),
                    review.next.map { .day($0) } ?? .empty, review.coordinator.map { .words(.data($0)) } ?? .empty,
                ]
            },
            filters: total == 0 && !isFiltered
                ? nil
                : ListFilters(
                    link: link,
                    filters: [
                        .init(
                            name: "stage", label: Wording(words.stage), choices: stages,
                            chosen: state.filters["stage"] ?? "")
                    ], kept: state.query.filter { $0.name == "sort" || $0.name == "down" }),
            pages: Pager(total: total, perPage: perPage, current: state.page) { link.with(state.onPage($0).query) },
            exports: reviews.isEmpty ? [] : exports,
            empty: isFiltered
                ? nil
                : EmptyState(
                    title: Wording(words.noReviews), what: Wording(words.noReviewsWhat),
                    action: start.map { (Wording(words.start), $0) }))
    }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        if !waiting.isEmpty {
            html.element(.h2, say: Wording(words.waiting))
            TaskList(items: waiting).write(&html)
        }
        html.element(.h2, say: Wording(words.reviews))
        if let start, !reviews.rows.isEmpty {
            html.element(.p) { html in
                html.element(.a, .href(start), .class("button"), say: Wording(words.start))
            }
        }
        reviews.write(&html)
        if let people {
            html.element(.h2, say: Wording(words.people))
            html.element(.p) { html in
                html.element(.a, .href(people.link), say: Wording(words.people))
                html.text(" ")
                html.element(.span, .class("help"), say: Wording(words.peopleCount, people.count))
            }
        }
    }
}
