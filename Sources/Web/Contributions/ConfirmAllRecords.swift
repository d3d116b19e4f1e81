import Domain
import Hummingbird

/// One form in which somebody who acts for several agencies, or for an agency and its parts, confirms for all of them that
/// their records are secured.
struct AllRecordsPage: PageBody {
    /// One agency's part of it.
    struct Part: Sendable {
        var request: RecordID
        var agency: String
        var form: FilledForm<RecordsField>
    }

    var parts: [Part]
    /// What is wrong with the whole.
    var problem: Phrase?
    var notice: Phrase?
    /// It was ticked that what was said of the first holds for those left empty.
    var isSame = false
    let link: SiteLink
    let token: String
    let cancel: SiteLink

    private var words: ChronologyRequestWords { catalogue.requests }

    var title: Wording { Wording(words.confirmAllTitle) }
    var hasProblems: Bool { problem != nil || notice != nil || parts.contains { !$0.form.problems.isEmpty } }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        let ofParts = parts.flatMap { part in
            ErrorSummary(part.form).items.map { item in
                ErrorSummary.Item(
                    words: Wording(words.confirmOf, .data(part.agency), item.words), field: item.field)
            }
        }
        let ofWhole = problem.map { [ErrorSummary.Item(words: Wording($0))] } ?? []
        ErrorSummary(ofWhole + ofParts).write(&html)
        html.element(.h1, say: title)
        if let notice { Banner(kind: .important, words: Wording(notice)).write(&html) }
        if parts.isEmpty {
            EmptyState(title: Wording(words.allConfirmed), what: Wording(words.allConfirmedWhat)).write(&html)
            return
        }
        html.element(.p, .class("lead"), say: Wording(words.securedLead))
        html.element(.p, say: Wording(words.confirmAllRows))
        HiddenForm(to: link, token: token).write(&html) { html in
            for (place, part) in parts.enumerated() {
                html.element(.fieldset, .class("agency-records")) { html in
                    html.element(.legend, say: .data(part.agency))
                    html.void(
                        .input, .type("hidden"), .name(words: "version" + part.form.ending),
                        .value("\(part.form.version ?? 0)"))
                    html.element(.div, .class("side-by-side")) { RecordsPage.fields(part.form, &$0) }
                    if place == 0, parts.count > 1 { same(&html) }
                }
            }
            html.element(.div, .class("buttons")) { html in
                html.element(.button, .type("submit"), .class("main"), say: Wording(words.confirmButton))
                html.element(.a, .href(cancel), say: Wording(catalogue.forms.cancel))
            }
        }
    }
}

extension AllRecordsPage {
    /// The name of the box that says so.
    static let same = "same"

    private func same(_ html: inout HtmlWriter) {
        CheckboxesField(
            name: Self.same, choices: [Choice("yes", Wording(catalogue.requests.confirmSame))],
            chosen: isSame ? ["yes"] : [],
            frame: FieldFrame(
                identifier: Self.same, label: Wording(catalogue.requests.confirmAlso),
                help: Wording(catalogue.requests.confirmSameWhat))
        ).write(&html)
    }
}

extension ChronologyRequestsHandler {
    /// The requests this person may confirm records for and has not yet.
    func toConfirm(_ standings: [RequestStanding], _ visit: ReviewVisit) -> [ChronologyRequest] {
        standings.map(\.request).filter { $0.secured == nil && may(.confirmRecords, $0, visit) }
    }

    func showAllRecords(_ visit: ReviewVisit) async throws -> Response {
        let asked = toConfirm(try await desk.requestStandings(visit), visit)
        return try await allRecordsPage(asked.map { ($0, FilledForm(version: 0)) }, visit)
    }

    func confirmAll(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let asked = toConfirm(try await desk.requestStandings(visit), visit)
        let link = SiteLink.confirmAllRecords(visit.review)
        var limits = FormLimits.usual
        // A field for each question to each agency.
        limits.fields += asked.count * (RecordsField.allCases.count + 1) + 1
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: link, limits: limits,
            again: { fields, notice in
                try await allRecordsPage(
                    asked.map { ($0, FilledForm(Self.part($0, of: fields))) }, visit, notice: notice,
                    status: .forbidden)
            },
            { fields in
                var (said, wrong): ([ConfirmRecords.Statement], Bool) = ([], false)
                var shown: [(ChronologyRequest, FilledForm<RecordsField>)] = []
                var empty: [ChronologyRequest] = []
                let isSame = fields.one(AllRecordsPage.same) == "yes"
                for request in asked {
                    let own = Self.part(request, of: fields)
                    // Left empty altogether: not confirmed yet.
                    if own.all.allSatisfy({ $0.name == "version" || Self.isBlank($0.value) }) {
                        shown.append((request, FilledForm(version: 0)))
                        empty.append(request)
                        continue
                    }
                    switch RecordsStatement.read(own, today: desk.today) {
                    case .problems(let form):
                        wrong = true
                        shown.append((request, form))
                    case .valid(let statement):
                        said.append(.init(request: request.id, version: own.version ?? 0, statement: statement))
                        shown.append((request, FilledForm(own)))
                    }
                }
                guard !wrong, let first = said.first else {
                    return .notDone(
                        try await allRecordsPage(
                            shown, visit, problem: wrong ? nil : words.confirmNothing, isSame: isSame,
                            status: .unprocessableContent))
                }
                if isSame, first.request == asked.first?.id {
                    // Said of the first, whose records and theirs were secured in one go.
                    said += empty.map {
                        ConfirmRecords.Statement(request: $0.id, version: 0, statement: first.statement)
                    }
                }
                let command = ConfirmRecords(
                    board: visit.board, request: first.request, version: first.version, statement: first.statement,
                    others: Array(said.dropFirst()))
                do {
                    try await desk.ports.commands.run(.confirmRecords(command), by: visit.person)
                } catch CommandRefusal.stale {
                    // Somebody confirmed for one of them meanwhile: what was typed for the others stands here still.
                    let now = toConfirm(try await desk.requestStandings(visit), visit)
                    return .notDone(
                        try await allRecordsPage(
                            now.map { ($0, FilledForm(Self.part($0, of: fields))) }, visit,
                            notice: words.changedMeanwhile, status: .conflict))
                }
                let confirmed = asked.filter { request in said.contains { $0.request == request.id } }
                let names = confirmed.map(\.agencyName).joined(separator: ", ")
                return .done(
                    try desk.forms.link(
                        .chronologyRequests(visit.review), saying: Said(.recordsConfirmed, names), to: visit.visitor))
            })
    }

    private static func isBlank(_ words: String) -> Bool { words.allSatisfy(\.isWhitespace) }

    private static func ending(_ request: ChronologyRequest) -> String { "-\(request.id)" }

    /// One agency's fields by their plain names.
    private static func part(_ request: ChronologyRequest, of fields: FormFields) -> FormFields {
        let ending = ending(request)
        return FormFields(
            all: fields.all.filter { $0.name.hasSuffix(ending) }.map {
                .init(name: String($0.name.dropLast(ending.count)), value: $0.value)
            })
    }

    private func allRecordsPage(
        _ parts: [(ChronologyRequest, FilledForm<RecordsField>)], _ visit: ReviewVisit, problem: Phrase? = nil,
        notice: Phrase? = nil, isSame: Bool = false, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let link = SiteLink.confirmAllRecords(visit.review)
        var body = AllRecordsPage(
            parts: parts.map { request, form in
                var form = form
                form.ending = Self.ending(request)
                return .init(request: request.id, agency: request.agencyName, form: form)
            }, problem: problem, notice: notice, link: link, token: desk.token(visit, to: link),
            cancel: .chronologyRequests(visit.review))
        body.isSame = isSame
        return desk.page(body, visit, try await desk.summary(visit), above: above(visit), status: status)
    }
}
