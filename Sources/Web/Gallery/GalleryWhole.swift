import Domain

/// What a coordinator and an agency with parts do for several at once, with invented data.
enum GalleryWhole {
    static let all: [GalleryPages.Example] = [
        .init(name: "request-records-all", page: records),
        .init(name: "agency-add-near", page: near),
        .init(name: "sent-file-parts", page: file(parts(isSaid: false), isWrong: true)),
        .init(name: "sent-file-parts-said", page: file(parts(isSaid: true), isWrong: false)),
    ]

    private static let token = GalleryExamples.token
    private static let id = RecordID(high: 1, low: 2)
    private static let whole = PartsOfFile.Agency(id: RecordID(high: 1, low: 10), name: "Harrowmere Health Economy")
    private static let ash = PartsOfFile.Agency(id: RecordID(high: 1, low: 11), name: "Ash <Acute> Trust")
    private static let ten = PartsOfFile.Agency(id: RecordID(high: 1, low: 12), name: "Trust 10")

    private static var records: AllRecordsPage {
        let filled: [RecordsField: String] = [
            .holdings: "Maternity notes, the ward’s day book.", .whereabouts: "Locked in the records library.",
            .missing: "Nothing.", .securedBy: "Mrs Hawthorn, records manager", .securedOn: "31 February 2025",
        ]
        var wrong = FilledForm<RecordsField>(filled, version: 0)
        wrong.problems = [
            .init(
                field: .securedOn,
                words: Wording(catalogue.forms.impossibleDate, Wording(catalogue.requests.calledSecuredOn)))
        ]
        wrong.ending = "-1"
        var empty = FilledForm<RecordsField>(version: 0)
        empty.ending = "-2"
        return AllRecordsPage(
            parts: [
                .init(request: id, agency: "\(whole.name): \(ash.name)", form: wrong),
                .init(request: id, agency: "\(whole.name): \(ten.name)", form: empty),
            ], link: .confirmAllRecords(id), token: token, cancel: .chronologyRequests(id))
    }

    private static var near: AddAgencyPage {
        var form = FilledForm<AgencyField>([.name: "Larkfeild School", .otherNames: "LS"])
        form.problems = [
            .init(field: .isAnother, words: Wording(catalogue.agencies.near, .data("“Larkfield School”")))
        ]
        return AddAgencyPage(
            form: form, agencies: [AgencyOfBoard(id: id, name: "Larkfield School", otherNames: [], partOf: nil)],
            link: .addAgencyToAsk(id), token: token, cancel: .askForChronologies(id))
    }

    private static func parts(isSaid: Bool) -> PartsOfFile {
        PartsOfFile(
            agencies: [whole, ash, ten],
            values: [
                .init(words: ash.name, entries: 84, said: isSaid ? ash.id : nil, called: ash.id),
                .init(words: "T10", entries: 1, said: isSaid ? ten.id : nil, called: nil),
                .init(words: "", entries: 3, said: isSaid ? whole.id : nil, called: nil),
            ])
    }

    private static func file(_ parts: PartsOfFile, isWrong: Bool) -> SentFilePage {
        var preview = FilePreviewExample.preview
        preview.parts = parts
        preview.guidance = 12
        var page = SentFilePage(
            file: SentFile(
                id: id, agency: whole.id, agencyName: whole.name, name: "Harrowmere trusts.xlsx", bytes: 81_312,
                sender: "Osian Bevan", sentAt: 1_740_391_200_000_000, state: .read, version: 3),
            preview: preview, columns: .init(link: .sentFile(id, id), token: token),
            keep: .init(link: .keepSentFile(id, id), token: token), discard: .discardSentFile(id, id),
            back: .files(id))
        if isWrong {
            page.partProblems = ["part-1": Wording(catalogue.send.partsMissing, .data("T10"), .number(1))]
            page.chosen = ["part-0": ash.id.description, "part-2": whole.id.description]
        }
        return page
    }
}
