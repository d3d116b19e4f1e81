import Domain
import Hummingbird

/// Searching a review's chronology. What is typed is sent, never asked for by address; the address of what was found holds
/// it sealed.
struct SearchHandler: Sendable {
    /// Hits of one page.
    static let perPage = 20

    let desk: ReviewDesk

    func show(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        let list = SiteLink.chronology(visit.review)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, list) }
        guard let choice = try await desk.named(ChronologyChoice(request.choices).page(), visit) else {
            return .seeOther(.chronologyPeople(visit.review))
        }
        let mark = request.choices.first { $0.name == "q" }?.value ?? ""
        let typed = SearchMark.open(mark, review: visit.review, person: visit.person, keys: desk.forms.keys)
        guard let typed, let query = try? SearchQuery(typed) else {
            return try await page(FilledForm(), nil, choice, visit, review)
        }
        let most = 10_000 / Self.perPage
        let number = min(max(request.choices.first { $0.name == "page" }.flatMap { Int($0.value) } ?? 1, 1), most)
        let result = try await desk.reviews.search(
            query, for: desk.reader(visit), among: choice.filter, limit: Self.perPage,
            offset: (number - 1) * Self.perPage)
        func found(_ page: Int) -> SiteLink {
            SiteLink.searchChronology(visit.review).with([("q", mark), ("page", String(page))] + choice.query)
        }
        let hits = result.hits.enumerated().map { index, hit in
            let place = (number - 1) * Self.perPage + index + 1
            let origin = EntryOrigin(FoundPlace(mark: mark, place: place), among: choice)
            return SearchPage.Hit(
                hit: hit, link: hit.thread.map { SiteLink.entry(visit.review, $0).with(origin.query) })
        }
        let isLast = number * Self.perPage >= min(result.total, 10_000)
        let shown = SearchPage.Found(
            everything: choice.isNarrow ? SiteLink.searchChronology(visit.review).with([("q", mark)]) : nil,
            typed: typed, total: result.total, notIndexed: result.notIndexed, hits: hits,
            previous: number > 1 ? found(number - 1) : nil, next: isLast ? nil : found(number + 1))
        return try await page(FilledForm([.words: typed]), shown, choice, visit, review)
    }

    func search(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .chronology(visit.review)) }
        guard let choice = try await desk.named(ChronologyChoice(request.choices).page(), visit) else {
            return .seeOther(.chronologyPeople(visit.review))
        }
        // Nothing is changed, so that an old form does no harm.
        return try await desk.forms.take(
            request, from: visit.visitor.holder,
            to: SiteLink.searchChronology(visit.review).with(choice.query),
            again: { try await found($0, choice, visit, review) }, { try await found($0, choice, visit, review) })
    }

    /// Leads to what was found, or says what is wrong with what was typed.
    private func found(
        _ fields: FormFields, _ choice: ChronologyChoice, _ visit: ReviewVisit, _ review: ReviewSummary
    ) async throws -> Response {
        var reader = FormReader<SearchField>(fields)
        let typed = reader.line(.words, atMost: 500)
        if !typed.isEmpty, let problem = Self.problem(typed) { reader.object(to: .words, .english(problem.message)) }
        switch reader.outcome({ typed }) {
        case .problems(let form):
            return try await page(form, nil, choice, visit, review, status: .unprocessableContent)
        case .valid(let typed):
            let mark = try SearchMark.make(typed, review: visit.review, person: visit.person, keys: desk.forms.keys)
            return .seeOther(SiteLink.searchChronology(visit.review).with([("q", mark)] + choice.query))
        }
    }

    private static func problem(_ typed: String) -> SearchQuery.Problem? {
        do throws(SearchQuery.Problem) {
            _ = try SearchQuery(typed)
            return nil
        } catch {
            return error
        }
    }

    private func page(
        _ form: FilledForm<SearchField>, _ found: SearchPage.Found?, _ choice: ChronologyChoice, _ visit: ReviewVisit,
        _ review: ReviewSummary, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let link = SiteLink.searchChronology(visit.review).with(choice.query)
        let body = SearchPage(
            box: SearchBox(form: form, link: link, token: desk.token(visit, to: link)), found: found,
            places: visit.places(.chronology(visit.review)),
            among: choice.isNarrow ? try await desk.words(of: choice.filter, visit) : [],
            list: choice.isNarrow ? SiteLink.chronology(visit.review).with(choice.query) : nil)
        return desk.page(
            body, visit, review, under: SiteLink.chronology(visit.review).with(choice.query), status: status)
    }
}

/// The one field of a search.
enum SearchField: String, FormField {
    case words

    var called: Phrase { catalogue.search.called }
    var isSecret: Bool { false }
}

/// The box one searches with.
struct SearchBox: Sendable {
    var form = FilledForm<SearchField>()
    let link: SiteLink
    let token: String

    func write(_ html: inout HtmlWriter) {
        let words = catalogue.search
        html.element(.search, .class("look-for")) { html in
            HiddenForm(to: link, token: token).write(&html) { html in
                form.line(.words, Wording(words.label), help: Wording(words.help)).write(&html)
                html.element(.div, .class("buttons")) { html in
                    html.element(.button, .type("submit"), say: Wording(words.search))
                }
            }
        }
    }
}
