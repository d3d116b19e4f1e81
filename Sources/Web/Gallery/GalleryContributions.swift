import Domain

/// The pages of asking agencies for their chronologies, with invented data.
enum GalleryContributions {
    static let all: [GalleryPages.Example] = [
        .init(name: "requests", page: requests(isEmpty: false)),
        .init(name: "requests-none", page: requests(isEmpty: true)),
        .init(name: "request", page: request(isSecured: true)),
        .init(name: "request-to-secure", page: request(isSecured: false)),
        .init(name: "request-changed", page: request(isSecured: true, isChanged: true)),
        .init(name: "request-ask", page: asking),
        .init(name: "request-change-clash", page: changing),
        .init(name: "request-records", page: records),
    ]

    private static let token = GalleryExamples.token
    private static let id = RecordID(high: 1, low: 2)

    private static var places: Tabs {
        Tabs(
            name: Wording(catalogue.review.places),
            tabs: [
                .init(words: Wording(catalogue.review.home), link: .review(id), isCurrent: false),
                .init(words: Wording(catalogue.requests.tab), link: .chronologyRequests(id), isCurrent: true),
            ])
    }

    private static let statement = RecordsStatement(
        holdings: "Pupil file (paper), attendance register, safeguarding log, the head’s diary for 2023–24.",
        whereabouts: "Paper: locked cabinet, head’s office.\nLog: exported, account made read-only.",
        missing: "The class teacher’s day book for the <summer term> of 2023.", securedBy: "Mrs Hawthorn, head",
        securedOn: CivilDate(dayNumber: 20_124))

    private static func standing(
        _ agency: String, _ progress: ChronologyRequest.Progress, isSecured: Bool, isChanged: Bool = false
    ) -> RequestStanding {
        let terms = ChronologyTerms(
            due: CivilDate(dayNumber: 20_139), from: CivilDate(year: 2019, month: 6, day: 3), to: nil,
            include: catalogue.requests.includeUsual.english)
        var request = ChronologyRequest(
            id: id, agency: id, agencyName: agency, asker: "Marian Tregarth", askedAt: 1_738_580_400_000_000,
            terms: terms, version: 1)
        if isChanged {
            var before = terms
            (before.due, before.include) = (CivilDate(dayNumber: 20_132), "Everything since the <birth>.")
            request.changes = [
                .init(by: "Marian Tregarth", at: 1_738_666_800_000_000, before: before, after: terms)
            ]
        }
        if isSecured {
            request.secured = .init(
                statement: statement, confirmer: "Osian Bevan", confirmedAt: 1_738_753_200_000_000, version: 1)
        }
        return RequestStanding(
            request: request, progress: progress, today: CivilDate(dayNumber: 20_143), seesAll: true)
    }

    private static func requests(isEmpty: Bool) -> RequestsPage {
        let standings = [
            standing("Harrowmere Community Health", .accepted, isSecured: true),
            standing("Harrowmere Housing", .nothing, isSecured: false),
            standing("Larkfield School <Nursery & Breakfast Club>", .released, isSecured: true),
        ]
        return RequestsPage(
            reference: "CR-2025-003", places: places,
            items: isEmpty
                ? [] : standings.map { .init(standing: $0, link: .chronologyRequest(id, id), templates: templates) },
            ask: .askForChronologies(id))
    }

    private static func request(isSecured: Bool, isChanged: Bool = false) -> RequestPage {
        let words = catalogue.requests
        let next = TaskList.Item(
            words: Wording(words.confirmFirst), link: .confirmRecords(id, id), hint: Wording(words.confirmFirstWhat),
            standing: .needsYou)
        return RequestPage(
            standing: standing(
                "Larkfield School", isSecured ? .released : .nothing, isSecured: isSecured, isChanged: isChanged),
            next: isSecured ? [] : [next], correct: nil, change: isSecured ? .changeChronologyRequest(id, id) : nil,
            takeBack: isSecured ? .withdrawChronologyRequest(id, id) : nil, templates: templates)
    }

    private static let templates = [
        RequestPage.Template(words: catalogue.requests.templateExcel, link: .chronologyTemplate(id, id, .xlsx)),
        RequestPage.Template(words: catalogue.requests.templateWord, link: .chronologyTemplate(id, id, .docx)),
    ]

    private static var asking: AskAgenciesPage {
        var form = FilledForm<AskAgenciesField>([
            .due: "31 February", .from: "2019", .include: catalogue.requests.includeUsual.english,
        ])
        form.problems = [
            .init(
                field: .agencies,
                words: Wording(catalogue.forms.missingChoice, Wording(catalogue.requests.calledAgencies))),
            .init(
                field: .due, words: Wording(catalogue.forms.impossibleDate, Wording(catalogue.requests.calledDue))),
        ]
        return AskAgenciesPage(
            form: form,
            kind: .ask(
                "CR-2025-003",
                agencies: [
                    NamedAgency(id: id, name: "Larkfield School"),
                    NamedAgency(id: RecordID(high: 1, low: 3), name: "Harrowmere Housing"),
                ]), link: .askForChronologies(id), token: token, cancel: .chronologyRequests(id))
    }

    private static var changing: AskAgenciesPage {
        let form = FilledForm<AskAgenciesField>(
            [.due: "28 February 2025", .include: "Everything."], version: 1
        ).clashing(with: [.due: "27 February 2025", .include: "Everything since the birth."], version: 2)
        return AskAgenciesPage(
            form: form, kind: .change("Larkfield School"), link: .changeChronologyRequest(id, id), token: token,
            cancel: .chronologyRequest(id, id))
    }

    private static var records: RecordsPage {
        RecordsPage(
            form: FilledForm(statement.typed, version: 1), agency: "Larkfield School", link: .confirmRecords(id, id),
            token: token, cancel: .chronologyRequest(id, id))
    }
}
