import Domain
import Hummingbird

/// The integrated chronology of a review, as one reader sees it.
struct ChronologyHandler: Sendable {
    let desk: ReviewDesk
    private let kept = WrittenChronologies()

    init(desk: ReviewDesk) { self.desk = desk }

    func show(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let choice = ChronologyChoice(request.choices)
        return try await page(choice, choice.form, visit)
    }

    /// Leads to the address of what was chosen. Nothing is changed, so that an old form does no harm.
    func choose(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let work = { (fields: FormFields) async throws -> Response in
            switch ChronologyChoice.read(fields) {
            case .valid(let choice): return .seeOther(SiteLink.chronology(visit.review).with(choice.query))
            case .problems(let form):
                return try await page(ChronologyChoice(), form, visit, status: .unprocessableContent)
            }
        }
        return try await desk.forms.take(
            request, from: visit.visitor.holder, to: .chronology(visit.review), again: work, work)
    }

    /// The names there are to choose from.
    func people(_ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .chronology(visit.review)) }
        let people = try await desk.reviews.people(for: desk.reader(visit), agency: nil, limit: 200).map {
            name, entries in
            var choice = ChronologyChoice()
            choice.person = ChronologyChoice.mark(name, review: visit.review, keys: desk.forms.keys)
            return ChronologyPeoplePage.Name(
                name: name, entries: entries, link: SiteLink.chronology(visit.review).with(choice.query))
        }
        return desk.page(
            ChronologyPeoplePage(places: visit.places(.chronology(visit.review)), names: people), visit, review)
    }

    private func page(
        _ asked: ChronologyChoice, _ form: FilledForm<ChronologyField>, _ visit: ReviewVisit,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let link = SiteLink.chronology(visit.review)
        if visit.visitor.hidesNames { return desk.hidden(visit, try await desk.summary(visit), link) }
        guard let choice = try await desk.named(asked, visit) else {
            return .seeOther(.chronologyPeople(visit.review))
        }
        let written = try await written(choice, visit)
        let search = SiteLink.searchChronology(visit.review).with(choice.page().query)
        let body = ReviewChronologyPage(
            reference: written.review.reference, places: visit.places(link),
            views: ChronologyViews(visit.review, current: link), written: written, choice: choice,
            form: form, link: link, token: desk.token(visit, to: link), people: .chronologyPeople(visit.review),
            seesQuestions: visit.may(.readQuestions),
            search: SearchBox(link: search, token: desk.token(visit, to: search)), seesNotes: visit.may(.readNotes),
            exports: visit.may(.exportChronology)
                ? SiteLink.exports(visit.review).with(choice.page().query) : nil)
        return desk.page(body, visit, written.review, status: status)
    }

    private func children(_ reader: ReviewReader) async throws -> [WrittenChronology.NamedChild] {
        try await desk.reviews.children(for: reader).enumerated().map {
            .init(id: $1.id, name: FindingsHandler.name($1, $0 + 1))
        }
    }

    /// What was chosen, as it was written before where nothing has changed since.
    private func written(_ choice: ChronologyChoice, _ visit: ReviewVisit) async throws -> WrittenChronology {
        let reader = desk.reader(visit)
        @Sendable func key(_ state: ChronologyState) -> WrittenChronology.Key {
            .init(
                state: state, review: visit.review, choice: choice, mayAsk: visit.may(.askQuestion),
                seesNotes: visit.may(.readNotes), seesQuestions: visit.may(.readQuestions))
        }
        let found = try await desk.reviews.chronology(
            for: reader, choice.filter, after: choice.after, before: choice.before, held: { kept.page(key($0)) })
        switch found {
        case .held(let written): return written
        case .read(let page, let months, let state):
            let written = WrittenChronology(
                try await desk.summary(visit), page, months: months,
                themes: visit.may(.readNotes) ? try await desk.reviews.themes(for: reader) : [],
                children: visit.may(.readFindings) ? try await children(reader) : [], choice: choice,
                mayAsk: visit.may(.askQuestion))
            // Titles and themes are read after the page: should they have changed, nobody asks for this state again.
            kept.keep(written, key(state))
            return written
        }
    }
}

extension ReviewDesk {
    /// In the place of a page any word of which may name somebody, while names are hidden.
    func hidden(_ visit: ReviewVisit, _ review: ReviewSummary, _ current: SiteLink) -> Response {
        page(HiddenPage(places: visit.places(current)), visit, review)
    }
}

/// Said in the place of what may name somebody.
struct HiddenPage: PageBody {
    let places: Tabs

    var title: Wording { Wording(catalogue.review.namesHidden) }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        places.write(&html)
        html.element(.p, .class("lead"), say: Wording(catalogue.review.namesHiddenWhat))
    }
}

/// The names of a chronology, each leading to its entries.
struct ChronologyPeoplePage: PageBody {
    struct Name: Sendable {
        var name: String
        var entries: Int
        var link: SiteLink
    }

    let places: Tabs
    let names: [Name]

    private var words: ChronologyWords { catalogue.chronology }

    var title: Wording { Wording(words.people) }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        places.write(&html)
        html.element(.p, .class("lead"), say: Wording(words.peopleLead))
        TableView(
            caption: Wording(words.people), isCaptionHidden: true,
            columns: [
                .init(heading: Wording(words.name)), .init(heading: Wording(words.entries), isNumeric: true),
            ],
            rows: names.map { [.link(.data($0.name), $0.link), .words(.number($0.entries))] },
            empty: EmptyState(title: Wording(words.noNames), what: Wording(words.noNamesWhat))
        ).write(&html)
    }
}
