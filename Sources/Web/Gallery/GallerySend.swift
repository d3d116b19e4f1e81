import Domain

/// The pages of sending files, with invented data.
enum GallerySend {
    static let all: [GalleryPages.Example] = [
        .init(name: "send-files", page: sending()),
        .init(name: "send-files-problems", page: sending(hasProblems: true)),
        .init(name: "sent-file-reading", page: file(.reading)),
        .init(name: "sent-file-refused", page: file(.refused, message: ReadingError.scannedPDF(pages: 12).message)),
        .init(name: "sent-file", page: file(.read)),
        .init(name: "sent-file-column-problem", page: columnProblem),
        .init(name: "sent-file-kept", page: file(.kept)),
        .init(name: "files-sent", page: files),
        .init(name: "file-take-out", page: takeOut),
        .init(
            name: "file-report",
            page: FileReportPage(
                name: Wording(catalogue.files.version, .data("Larkfield chronology.xlsx"), .number(1)), places: places,
                report: FilePreviewExample.preview)),
    ]

    private static let token = GalleryExamples.token
    private static let id = RecordID(high: 1, low: 2)

    private static var places: Tabs {
        Tabs(
            name: Wording(catalogue.review.places),
            tabs: [
                .init(words: Wording(catalogue.review.home), link: .review(id), isCurrent: false),
                .init(words: Wording(catalogue.review.files), link: .files(id), isCurrent: true),
            ])
    }

    private static func sending(hasProblems: Bool = false) -> SendFilesPage {
        var form = FilledForm<SendField>()
        if hasProblems {
            form.problems = [
                .init(
                    field: .agency,
                    words: Wording(catalogue.forms.missingChoice, Wording(catalogue.send.calledAgency))),
                .init(field: .files, words: Wording(catalogue.send.emptyFile, .data("Attendance <2024>.csv"))),
            ]
        }
        return SendFilesPage(
            form: form, reference: "CR-2025-003", places: places,
            agencies: [
                NamedAgency(id: id, name: "Larkfield School"),
                NamedAgency(id: RecordID(high: 1, low: 3), name: "Larkfield School Nursery & Breakfast Club"),
            ], link: .sendFiles(id), token: token, back: .files(id), largestFile: 200 << 20, largestForm: 20 << 20)
    }

    private static func sent(_ state: SentFile.State, _ message: String = "") -> SentFile {
        SentFile(
            id: id, agency: id, agencyName: "Larkfield School", name: "Larkfield chronology <final> (2).xlsx",
            bytes: 81_312,
            sender: "Osian Bevan", sentAt: 1_740_391_200_000_000, state: state, version: 3, message: message)
    }

    private static func file(_ state: SentFile.State, message: String = "") -> SentFilePage {
        SentFilePage(
            file: sent(state, message), preview: state == .read ? FilePreviewExample.preview : nil,
            // The page that looks again by itself finds itself.
            columns: .init(
                link: state == .reading ? .galleryExample("sent-file-reading") : .sentFile(id, id), token: token),
            keep: .init(link: .keepSentFile(id, id), token: token),
            discard: .discardSentFile(id, id), back: .files(id))
    }

    private static var takeOut: ReasonPage {
        let words = catalogue.files
        let name = Wording(words.version, .data("Larkfield chronology <final> (2).xlsx"), .number(2))
        return ReasonPage(
            form: FilledForm(version: 1), question: Wording(words.takeOutTitle, name),
            what: Wording(words.takeOutShowsEarlier, 38, .number(1)), confirm: Wording(words.takeOut),
            link: .withdrawFile(id, id), token: token, cancel: .files(id))
    }

    private static var columnProblem: SentFilePage {
        var page = file(.read)
        page.problems = [Wording(catalogue.send.needsDateOrEvent, .number(1))]
        page.chosen = ["t1c1": "other", "t1c2": "other"]
        return page
    }

    private static var files: FilesPage {
        var page = FilesPage(reference: "CR-2025-003", places: places, files: [])
        page.send = .sendFiles(id)
        page.sent = [SentFile.State.reading, .read, .refused].map { .init(file: sent($0), link: .sentFile(id, id)) }
        return page
    }
}

/// An invented file and what the rules of import make of it.
enum FilePreviewExample {
    static let preview: FilePreview = {
        let rows: [[String]] = [
            ["Larkfield School: chronology for CR-2025-003", "", "", ""],
            ["Date", "What happened", "Child seen?", "Extra"],
            [
                "12/3/24", "Rowan told his teacher that he had slept at his nana’s. “Nana’s dog sleeps on my bed.”",
                "Yes", "",
            ],
            [
                "31/2/24", "Telephone call with mother: <b onclick=x>Rowan is ill</b>. No doctor’s note.", "No",
                "see file",
            ],
            ["Summer term", "", "", ""],
            ["w/c 15.4.24", "Absent all week. Home visit, no answer at the door.", "", ""],
            ["", "", "", ""], ["2.5.24", "Seen at school, quiet. Ate two lunches.", "Yes", ""],
        ]
        let table = SourceTable(
            number: 1, name: "Chronology",
            rows: rows.enumerated().map { SourceRow(number: $0 + 1, cells: $1.map { SourceCell($0) }) })
        let key = SourceTable(
            number: 2, name: "Staff",
            rows: [
                SourceRow(number: 1, cells: [SourceCell("Name"), SourceCell("Role")]),
                SourceRow(number: 2, cells: [SourceCell("Mrs Hawthorn"), SourceCell("Year 3 teacher")]),
            ])
        let document = SourceDocument(name: "a.xlsx", digest: "00", format: .xlsx, tables: [table, key])
        let chronology = ChronologyIntegrator().integrate([DocumentImporter().read(document)])
        var preview = FilePreviewMaker(document: document, chronology: chronology)?.make()
        preview?.comparison = VersionComparison(
            version: 1, same: 2, added: 1, changed: 1, gone: 0,
            rows: [
                .init(written: "2.5.24", before: "Seen at school.", now: "Seen at school, quiet. Ate two lunches."),
                .init(written: "w/c 15.4.24", before: nil, now: "Absent all week. Home visit, no answer at the door."),
            ])
        guard let preview else { preconditionFailure("a document of one table has a preview") }
        return preview
    }()
}
