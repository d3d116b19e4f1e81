import Domain

/// The gallery's invented examples of each part.
enum GalleryExamples {
    struct Part: Sendable {
        var name: String
        var write: @Sendable (inout HtmlWriter) -> Void
    }

    static let long = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
    static let welsh = "Bwrdd Diogelu Rhanbarthol – Cŵn, tŷ, gwyliau’r ysgol"
    static let hostile = "<script>alert(1)</script> & \"'></td><b onclick=x>{1}\u{202E}"
    static let id = RecordID(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0001)
    static let token = "invented"

    static let account = PageFrame.Account(
        name: "Marian Tregarth",
        areas: [
            .init(words: Wording(catalogue.site.myWork), link: .myWork, isCurrent: false),
            .init(words: .data("Harrowmere"), link: .board(id), isCurrent: false),
            .init(words: Wording(catalogue.gallery.title), link: .gallery, isCurrent: true),
        ],
        hidesNames: false, signOutToken: token, screenSharingToken: token)

    enum Column: String, CaseIterable { case name, stage, next }

    static let parts: [Part] = [
        Part(name: "Banners") { html in
            Banner(kind: .done, words: .data("The chronology of Larkfield School was released to the panel.")).write(
                &html)
            Banner(kind: .information, words: .data(welsh)).write(&html)
            Banner(kind: .important, words: .data(hostile)).write(&html)
        },
        Part(name: "Error summary") { html in
            ErrorSummary([
                .init(words: .data("Enter your email address"), field: "filter-stage"),
                .init(words: .data(hostile), field: nil),
            ]).write(&html)
        },
        Part(name: "Tabs") { html in
            Tabs(
                name: .data("Views of the chronology"),
                tabs: [
                    .init(words: .data("Table"), link: .gallery, isCurrent: true),
                    .init(words: .data("Timeline"), link: .gallery, isCurrent: false),
                    .init(words: .data(long), link: .gallery, isCurrent: false),
                ]
            ).write(&html)
        },
        Part(name: "Table with filters, order, pages and ways to take it along") { html in table.write(&html) },
        Part(name: "Table with nothing in it") { html in
            TableView(
                caption: .data("Reviews of 1950"), columns: [.init(heading: .data("Reference"))], rows: [],
                empty: EmptyState(
                    title: Wording(catalogue.board.noReviews), what: Wording(catalogue.board.noReviewsWhat),
                    action: (Wording(catalogue.board.start), .gallery))
            ).write(&html)
        },
        Part(name: "Task list") { html in
            TaskList(items: [
                .init(words: .data("Read the scope"), link: .gallery, standing: .done),
                .init(
                    words: .data("Send your chronology"), link: .gallery, hint: .data("By 14 March 2025"),
                    standing: .needsYou),
                .init(words: .data(hostile), link: .gallery, hint: .data(long), standing: .underWay),
                .init(words: .data(welsh), link: .gallery, standing: .toDo),
                .init(words: .data("Check the draft report"), standing: .notYet),
            ]).write(&html)
        },
        Part(name: "Summary list") { html in
            SummaryList([
                .init(name: .data("Reference"), value: .data("CR-2025-003")),
                .init(name: .data("Period looked at"), value: .data("1 April 2021 to 9 May 2024"), change: .gallery),
                .init(name: .data(long), value: .data(hostile), change: .gallery),
            ]).write(&html)
        },
        Part(name: "Stages") { html in
            StageList(
                name: Wording(catalogue.review.steps),
                stages: [
                    .init(words: .data("Notification"), standing: .done), .init(words: .data("Scope"), standing: .now),
                    .init(words: .data("Chronologies"), standing: .later),
                    .init(words: .data("Report"), standing: .later),
                ]
            ).write(&html)
        },
        Part(name: "Progress") { html in
            Progress(label: .data("Reading health-visiting.docx"), done: 312, of: 1200).write(&html)
        },
        Part(name: "A form somebody else changed meanwhile") { html in clash.write(&html) },
    ]

    static var table: TableView {
        let state = ListState<Column>(
            [("sort", "next"), ("stage", "scope"), ("page", "2")], sortedBy: .name, filters: ["stage": ["scope"]])
        func link(_ state: ListState<Column>) -> SiteLink { SiteLink.gallery.with(state.query) }
        func column(_ column: Column, _ heading: String) -> TableView.Column {
            .init(
                heading: .data(heading), sortLink: link(state.sorted(by: column)),
                order: state.sort == column ? .ascending : nil)
        }
        return TableView(
            caption: .data("Reviews of the board"),
            columns: [
                column(.name, "Title"), column(.stage, "Stage"), column(.next, "Next date"),
                .init(heading: .data("Entries"), isNumeric: true), .init(heading: .data("Action")),
            ],
            rows: [
                [
                    .link(.data("The Rowan family"), .gallery), .tag(Tag(.data("Scope"), .underWay)),
                    .words(.data("14 March 2025")), .words(.data("1,204")),
                    .button(.data("End"), name: .data("End the review of the Rowan family"), .gallery, token: token),
                ],
                [
                    .link(.data(long), .gallery), .tag(Tag(.data("Published"), .done)), .empty,
                    .words(.data("18")), .lines([.data(welsh), .data("second line")]),
                ],
                [
                    .link(.data(hostile), .gallery), .tag(Tag(.data("Waits for you"), .attention)),
                    .words(.data("tomorrow")), .words(.data("0")), .empty,
                ],
            ],
            filters: ListFilters(
                link: .gallery,
                filters: [
                    .init(
                        name: "stage", label: .data("Stage"),
                        choices: [Choice("scope", .data("Scope")), Choice("published", .data("Published"))],
                        chosen: "scope")
                ], kept: [("sort", "next")]),
            pages: Pager(total: 57, perPage: 20, current: 2) { link(state.onPage($0)) },
            exports: [
                (Wording(catalogue.tables.workbook), .gallery), (Wording(catalogue.tables.csv), .gallery),
            ])
    }

    static var clash: GalleryClash { GalleryClash() }
}

/// A clash of two versions, for the gallery.
struct GalleryClash: Sendable {
    func write(_ html: inout HtmlWriter) {
        var form = FilledForm<GalleryField>([.note: "Robin was seen at nursery.\nHe was tired."], version: 7)
        form.clash = FormClash(
            who: "Ifan Pryce", when: "at 14:20 today",
            theirs: [.note: "Robin was seen at nursery\nand spoken with alone."])
        let view = FormView(
            form: form, link: .gallery, token: GalleryExamples.token, submit: Wording(catalogue.forms.save))
        Banner(
            kind: .important, words: Wording(catalogue.forms.clashWhat, .data("Ifan Pryce"), .data("at 14:20 today"))
        )
        .write(&html)
        view.write(&html) { html in form.area(.note, .data("What the panel found")).write(&html) }
    }
}
