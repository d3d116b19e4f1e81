import Domain

/// The pages of an agency with parts, with invented data.
enum GalleryParts {
    static let all: [GalleryPages.Example] = [
        .init(name: "parts", page: parts),
        .init(name: "parts-none", page: PartsPage(reference: "CR-2025-003", places: places, items: [])),
        .init(name: "parts-ask", page: asking),
        .init(name: "gather", page: gather),
        .init(name: "gathering", page: gathering(hidesNames: false)),
        .init(name: "gathering-hidden", page: gathering(hidesNames: true)),
    ]

    private static let id = RecordID(high: 1, low: 2)
    private static let health = NamedAgency(id: RecordID(high: 2, low: 1), name: "Harrowmere Health Economy")

    private static var places: Tabs {
        Tabs(
            name: Wording(catalogue.review.places),
            tabs: [
                .init(words: Wording(catalogue.review.home), link: .review(id), isCurrent: false),
                .init(words: Wording(catalogue.parts.tab), link: .parts(id), isCurrent: true),
            ])
    }

    private static let names = [
        "Harrowmere Community Health", "Harrowmere General <Hospital> Trust", "Netherby Mental Health Trust",
        "Tollgate Road Surgery",
    ].enumerated().map { NamedAgency(id: RecordID(high: 2, low: UInt64($0 + 2)), name: $1) }

    private static func request(_ agency: NamedAgency, isSecured: Bool, isPart: Bool = true) -> ChronologyRequest {
        var request = ChronologyRequest(
            id: agency.id, agency: agency.id, agencyName: agency.name, through: isPart ? health.id : nil,
            asker: "Osian Bevan", askedAt: 1_738_580_400_000_000,
            terms: ChronologyTerms(
                due: CivilDate(dayNumber: isPart ? 20_132 : 20_146), from: nil, to: nil, include: "Everything."),
            version: 1)
        if isSecured {
            let statement = RecordsStatement(
                holdings: "Case notes.", whereabouts: "Records office.", missing: "Nothing.",
                securedBy: "The records manager", securedOn: CivilDate(dayNumber: 20_124))
            request.secured = .init(
                statement: statement, confirmer: "Osian Bevan", confirmedAt: 1_738_753_200_000_000, version: 1)
        }
        return request
    }

    private static func file(
        _ agency: NamedAgency, _ name: String, version: Int = 1, _ release: ReleaseState?, entries: Int
    ) -> SubmissionSummary {
        SubmissionSummary(
            id: RecordID(high: agency.id.low, low: UInt64(version)), agency: agency.id,
            agencyName: "\(health.name): \(agency.name)", through: health.id, fileName: name, version: version,
            isCurrent: true, release: release, releaseVersion: release == nil ? 0 : 1, entries: entries,
            lines: entries, refusal: nil, receivedAt: 1_738_753_200_000_000)
    }

    private static var economy: AgencyParts {
        var back = file(names[2], "Netherby contacts.xlsx", nil, entries: 41)
        back.returns = [
            SubmissionReturn(by: "Osian Bevan", isFromPanel: false, reason: "Row 3.", at: 1_738_753_200_000_000)
        ]
        let files = [
            [file(names[0], "Health visiting 2019–2024.docx", version: 2, nil, entries: 212)],
            [file(names[1], "A&E attendances.csv", .released, entries: 9)], [back], [],
        ]
        let parts = zip(names, files).map { name, files in
            AgencyParts.Part(agency: name, request: request(name, isSecured: !files.isEmpty), files: files)
        }
        return AgencyParts(
            whole: .init(agency: health, request: request(health, isSecured: true, isPart: false), files: []),
            parts: parts, gatherings: [act], shared: [names[0].id, names[1].id])
    }

    private static var act: Gathering {
        Gathering(
            id: id, agency: health.id, agencyName: health.name, number: 1, gatherer: "Osian Bevan",
            gatheredAt: 1_738_920_600_000_000,
            files: [
                file(names[0], "Health visiting 2019–2024.docx", .accepted, entries: 209),
                file(names[1], "A&E attendances.csv", .released, entries: 9),
            ], missing: [names[2], names[3]],
            words: "Netherby is putting its rows right.\nThe surgery’s records are <at the archive> until Monday.",
            terms: ReleaseTerms(
                legalBasis: "The review’s terms of reference.", permission: "None is needed.",
                permittedUse: "This review alone."))
    }

    private static var parts: PartsPage {
        var item = PartsPage.Item(parts: economy, today: CivilDate(dayNumber: 20_143), seesAll: true)
        (item.ask, item.gather) = (.askParts(id, health.id), .gatherParts(id, health.id))
        for file in economy.files { item.reports[file.id] = .fileReport(id, file.id) }
        for name in names { item.requests[name.id] = .chronologyRequest(id, name.id) }
        item.gatherings[id] = .gathering(id, id)
        return PartsPage(reference: "CR-2025-003", places: places, items: [item])
    }

    private static var asking: AskAgenciesPage {
        AskAgenciesPage(
            form: FilledForm([.include: catalogue.requests.includeUsual.english]),
            kind: .askParts(health.name, due: CivilDate(dayNumber: 20_146), agencies: Array(names.prefix(3))),
            link: .askParts(id, health.id), token: GalleryExamples.token, cancel: .parts(id))
    }

    private static var gather: GatherPage {
        var form = FilledForm<GatherField>([.legalBasis: "The review’s terms of reference."], version: 1)
        form.typed[.files] = economy.toGather.prefix(1).map(\.id.description)
        form.problems = [
            .init(
                field: .why,
                words: Wording(catalogue.parts.whyMissing, GatheringPage.names(Array(names.suffix(2)))))
        ]
        return GatherPage(
            form: form, parts: economy, link: .gatherParts(id, health.id), token: GalleryExamples.token,
            cancel: .parts(id))
    }

    private static func gathering(hidesNames: Bool) -> GatheringPage {
        GatheringPage(
            gathering: act, places: places, reports: [act.files[0].id: .fileReport(id, act.files[0].id)],
            takeOut: [act.files[1].id: .revokeRelease(id, act.files[1].id)],
            takeBack: hidesNames ? nil : .revokeGathering(id, id),
            accept: hidesNames ? .acceptGathering(id, id) : nil, hidesNames: hidesNames)
    }
}
