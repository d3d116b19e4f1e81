import Domain

/// The pages of correcting rows in place, with invented data.
enum GalleryCorrections {
    static let all: [GalleryPages.Example] = [
        .init(name: "file-report-corrections", page: report),
        .init(name: "correct-row", page: page(problems: false)),
        .init(name: "correct-row-problems", page: page(problems: true)),
        .init(name: "correct-row-clash", page: clash),
        .init(name: "correct-row-replaced", page: replaced),
        .init(name: "sent-file-corrections", page: sent),
    ]

    private static let token = GalleryExamples.token
    private static let id = RecordID(high: 1, low: 2)
    private static let came = "Telephone call with mother: <b onclick=x>Rowan is ill</b>. No doctor’s note."

    private static func says(_ date: String, reason: String = "By the paper diary.") -> RowCorrection {
        RowCorrection(
            isEntry: true, cells: [.init(column: 1, heading: "Date", came: "31/2/24", words: date)], reason: reason)
    }

    private static func wording(_ number: Int, _ says: RowCorrection, out: String? = nil) -> CorrectionState.Wording {
        .init(
            number: number, says: says, author: number == 1 ? "Osian Bevan" : "Marian Tregarth",
            writtenAt: 1_740_391_200_000_000 + Int64(number) * 3_600_000_000, withdrawal: out)
    }

    private static func state(
        _ row: Int, _ wordings: [CorrectionState.Wording], laid: Int? = nil
    ) -> CorrectionState {
        CorrectionState(
            id: RecordID(high: 2, low: UInt64(row)), table: 1, row: row, rowWords: "31/2/24 | \(came)",
            wordings: wordings, version: wordings.count, laid: laid)
    }

    private static let states = [
        state(3, [wording(1, RowCorrection(isEntry: false, cells: [], reason: ""))], laid: 1),
        state(4, [wording(1, says("28 February 2024")), wording(2, says("1 March 2024"))], laid: 1),
        state(
            5,
            [
                wording(
                    1,
                    RowCorrection(
                        isEntry: true,
                        cells: [
                            .init(column: 1, heading: "Date", came: "Summer term", words: "15 April 2024"),
                            .init(column: 2, heading: "What happened", came: "", words: "The summer term began."),
                        ]))
            ]),
        state(6, [wording(1, says("w/c 15.4.24")), wording(2, says("w/c 15.4.24"), out: "It was right.")], laid: 1),
        state(8, [wording(1, says("2.5.24")), wording(2, says("2.5.24"), out: "Another row was meant.")]),
    ]

    private static var report: FileReportPage {
        var preview = FilePreviewExample.preview
        preview.comparison = nil
        return FileReportPage(
            name: Wording(catalogue.files.version, .data("Larkfield chronology.xlsx"), .number(2)),
            places: Tabs(
                name: Wording(catalogue.review.places),
                tabs: [.init(words: Wording(catalogue.review.files), link: .files(id), isCurrent: true)]),
            report: preview,
            corrections: CorrectionsView(
                corrections: FileCorrections(all: states, mayCorrect: true, tables: [1]), namesTables: true,
                row: { .correctRow(id, id, table: $0, row: $1) },
                readAgain: .init(link: .readAgain(id, id), token: token)), sendBack: .returnFile(id, id))
    }

    private static let row = RowToCorrect(
        fileName: "Larkfield chronology <final> (2).xlsx", version: 2, table: 1, row: 4,
        cells: [
            .init(column: 1, heading: "Date", kind: .date, came: "31/2/24"),
            .init(column: 2, heading: "What happened", kind: .event, came: came),
            .init(column: 3, heading: "Child seen?", kind: .childSeen, came: "No"),
            .init(column: 4, heading: "", kind: .time, came: ""),
            .init(column: 5, heading: "Extra", kind: .other, came: String(repeating: "x", count: 70_000)),
        ], rowWords: "31/2/24 | \(came)",
        problems: [.init(message: "The calendar has no such day: 31/2/24.", suggestion: "29 February 2024?")],
        correction: states[1])

    private static func page(problems: Bool) -> CorrectRowPage {
        var form = FilledForm<CorrectionField>(row.typed, version: 2)
        if problems {
            form.typed[.column(1)] = ["30/2/24"]
            form.problems = [
                .init(field: .what, words: Wording(catalogue.corrections.nothingChanged)),
                .init(field: .column(1), words: .english("The calendar has no such day: 30/2/24.")),
            ]
        }
        return CorrectRowPage(
            form: form, row: row, namesTable: problems, link: link, token: token, cancel: .fileReport(id, id),
            takeOut: .takeCorrectionOut(id, id, table: 1, row: 4))
    }

    private static var link: SiteLink { .correctRow(id, id, table: 1, row: 4) }

    private static var clash: CorrectRowPage {
        var typed = row.typed
        typed[.column(1)] = "29 February 2024"
        var page = page(problems: false)
        page.form = FilledForm(typed, version: 1).clashing(with: row.typed, version: 2)
        return page
    }

    private static var replaced: RowReplacedPage {
        RowReplacedPage(written: ["29 February 2024", came, "By the <paper> diary."], back: .files(id))
    }

    private static var sent: SentFilePage {
        var preview = FilePreviewExample.preview
        let laid = states.compactMap(\.toLay)
        preview.corrections = PlacedCorrections(laid: Array(laid.dropFirst()), lost: Array(laid.prefix(1)))
        return SentFilePage(
            file: SentFile(
                id: id, agency: id, agencyName: "Larkfield School", name: "Larkfield chronology.xlsx", bytes: 81_312,
                sender: "Osian Bevan", sentAt: 1_740_391_200_000_000, state: .read, version: 3),
            preview: preview, columns: .init(link: .sentFile(id, id), token: token),
            keep: .init(link: .keepSentFile(id, id), token: token), discard: .discardSentFile(id, id),
            back: .files(id))
    }
}
