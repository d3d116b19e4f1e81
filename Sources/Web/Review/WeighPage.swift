import Domain
import Hummingbird

/// What weight an entry has for the panel: said from the entry's page, or from a page of its own.
struct WeighHandler: Sendable {
    /// In the address where somebody else had said the weight meanwhile.
    static let meanwhile = "meanwhile"

    let desk: ReviewDesk

    func show(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let entry = try await desk.entry(try context.mustHave("thread"), visit)
        var form = WeighPage.form(entry.weight)
        if request.choices.contains(where: { $0.name == Self.meanwhile }) {
            form.notice = catalogue.panel.weighedMeanwhile
        }
        return try await page(form, entry, EntryOrigin(request.choices), visit)
    }

    func take(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let thread = try context.mustHave("thread")
        let origin = EntryOrigin(request.choices)
        let commands = desk.ports.commands
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: SiteLink.weighEntry(visit.review, thread).with(origin.query),
            again: { fields, notice in
                var form = FilledForm<WeightField>(fields)
                form.notice = notice
                return try await page(form, try await desk.entry(thread, visit), origin, visit, status: .forbidden)
            },
            { fields in
                switch WeighPage.read(fields) {
                case .problems(let form):
                    let entry = try await desk.entry(thread, visit)
                    return .notDone(try await page(form, entry, origin, visit, status: .unprocessableContent))
                case .valid(let weight):
                    do {
                        let command = WeighEntry(
                            board: visit.board, review: visit.review, thread: thread, version: fields.version ?? 0,
                            significance: weight)
                        try await commands.run(.weighEntry(command), by: visit.person)
                    } catch CommandRefusal.nothingNew {
                        // It has this weight already.
                    } catch CommandRefusal.stale(let version, let theirs, _) {
                        var form = FilledForm<WeightField>(fields)
                        form.version = version
                        form.clash = FormClash(
                            who: catalogue.reviewSteps.somebody.english, when: catalogue.reviewSteps.meanwhile.english,
                            theirs: [.weight: WeighPage.words(EntrySignificance(rawValue: theirs)).english])
                        let entry = try await desk.entry(thread, visit)
                        return .notDone(try await page(form, entry, origin, visit, status: .conflict))
                    }
                    return .done(NotesHandler.entry(thread, origin, visit).at("panel"))
                }
            })
    }

    private func page(
        _ form: FilledForm<WeightField>, _ entry: EntryInFull, _ origin: EntryOrigin, _ visit: ReviewVisit,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .chronology(visit.review)) }
        let thread = entry.account.thread
        let link = SiteLink.weighEntry(visit.review, thread).with(origin.query)
        let body = WeighPage(
            form: form, entry: entry.view, link: link, token: desk.token(visit, to: link),
            cancel: NotesHandler.entry(thread, origin, visit))
        return desk.page(body, visit, review, under: .chronology(visit.review), status: status)
    }
}

/// The one field of a weight.
enum WeightField: String, FormField {
    case weight

    var called: Phrase { catalogue.panel.calledWeight }
    var isSecret: Bool { false }
}

/// The page on which a weight is said.
struct WeighPage: PageBody {
    var form: FilledForm<WeightField>
    let entry: EntryView
    let link: SiteLink
    let token: String
    let cancel: SiteLink

    /// The choice of none.
    private static let none = "none"

    var title: Wording { Wording(catalogue.panel.weightTitle) }
    var hasProblems: Bool { !form.problems.isEmpty || form.clash != nil }

    static func words(_ weight: EntrySignificance?) -> Phrase {
        let words = catalogue.panel
        return switch weight {
        case .key: words.key
        case .relevant: words.relevant
        case .background: words.background
        case nil: words.notWeighed
        }
    }

    static func tag(_ weight: EntrySignificance?) -> Tag {
        switch weight {
        case .key: Tag(Wording(words(weight)), .attention)
        case .relevant: Tag(Wording(words(weight)))
        case .background, nil: Tag(Wording(words(weight)), .quiet)
        }
    }

    static func form(_ weight: PanelWeight?) -> FilledForm<WeightField> {
        FilledForm([.weight: weight?.significance?.rawValue ?? none], version: weight?.version ?? 0)
    }

    static func read(_ fields: FormFields) -> FormOutcome<EntrySignificance?, WeightField> {
        var reader = FormReader<WeightField>(fields)
        if fields.one(WeightField.weight.rawValue) == none { return reader.outcome { .some(nil) } }
        let weight = reader.choice(.weight, as: EntrySignificance.self)
        return reader.outcome { weight.map { .some($0) } }
    }

    static func fields(_ form: FilledForm<WeightField>, _ html: inout HtmlWriter) {
        let words = catalogue.panel
        form.radios(
            .weight, Wording(words.weightTitle), help: Wording(words.weightLead),
            [
                Choice(EntrySignificance.key.rawValue, Wording(words.key), help: Wording(words.keyHelp)),
                Choice(
                    EntrySignificance.relevant.rawValue, Wording(words.relevant), help: Wording(words.relevantHelp)),
                Choice(
                    EntrySignificance.background.rawValue, Wording(words.background),
                    help: Wording(words.backgroundHelp)),
                Choice(none, Wording(words.notWeighed)),
            ]
        ).write(&html)
    }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(
            form: form, link: link, token: token, submit: Wording(catalogue.panel.saveWeight), cancel: cancel)
        view.head(&html, title)
        entry.write(&html)
        view.write(&html) { html in Self.fields(form, &html) }
    }
}
