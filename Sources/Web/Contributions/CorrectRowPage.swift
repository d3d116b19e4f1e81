import Domain

/// The form of one row of a file: every column with the words as they came, and a box for what it should say.
struct CorrectRowPage: PageBody {
    var form: FilledForm<CorrectionField>
    let row: RowToCorrect
    /// The file has several tables.
    let namesTable: Bool
    let link: SiteLink
    let token: String
    let cancel: SiteLink
    var takeOut: SiteLink?

    private var words: CorrectionWords { catalogue.corrections }

    var title: Wording {
        namesTable
            ? Wording(
                words.rowTitleOf, .number(row.table), .number(row.row), .data(row.fileName), .number(row.version))
            : Wording(words.rowTitle, .number(row.row), .data(row.fileName), .number(row.version))
    }
    var hasProblems: Bool { !form.problems.isEmpty || form.clash != nil }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(form: form, link: link, token: token, submit: Wording(words.save), cancel: cancel)
        view.head(&html, title)
        html.element(.p, .class("lead"), say: Wording(words.rowLead))
        settle(&html)
        view.write(&html) { html in
            form.radios(
                .what, Wording(words.what),
                [
                    Choice(RowKind.entry.rawValue, Wording(words.anEntry), help: Wording(words.anEntryHelp)),
                    Choice(RowKind.aside.rawValue, Wording(words.noEntry), help: Wording(words.noEntryHelp)),
                ]
            ).write(&html)
            html.element(.h2, say: Wording(words.cells))
            for cell in row.cells { field(cell, &html) }
            form.line(.reason, Wording(words.reason), help: Wording(words.reasonHelp)).write(&html)
        }
        if let takeOut { html.element(.p) { $0.element(.a, .href(takeOut), say: Wording(words.takeOut)) } }
        if let correction = row.correction { earlier(correction, &html) }
    }

    private func settle(_ html: inout HtmlWriter) {
        if let aside = row.aside {
            html.element(.p, say: Wording(words.wasAside, Wording(catalogue.aside[aside])))
        }
        if row.problems.isEmpty { return }
        html.element(.h2, say: Wording(words.toSettle))
        html.element(.ul) { html in
            for problem in row.problems { html.element(.li, say: FilePreviewView.finding(problem)) }
        }
    }

    private func field(_ cell: RowToCorrect.Cell, _ html: inout HtmlWriter) {
        if cell.isTooLong {
            html.element(.p, say: Wording(words.tooLong, cell.name))
            return
        }
        let field = CorrectionField.column(cell.column)
        let came = cell.words
        let help = came.isEmpty ? Wording(words.inFileNothing) : Wording(words.inFile, .data(came))
        if cell.isDate {
            form.date(field, cell.name, help: Wording(words.dateHelp, help)).write(&html)
        } else if cell.kind == .event || cell.kind == .account || came.utf8.count > 60 || came.utf8.contains(10) {
            form.area(field, cell.name, help: help, rows: came.utf8.count > 300 ? 8 : 4).write(&html)
        } else {
            form.line(field, cell.name, help: help).write(&html)
        }
    }

    /// The newest first; of a correction that stands, those before the one in the form.
    private func earlier(_ correction: CorrectionState, _ html: inout HtmlWriter) {
        let shown = correction.isWithdrawn ? correction.wordings[...] : correction.wordings.dropLast()
        if shown.isEmpty { return }
        html.element(.h2, say: Wording(words.earlier))
        for wording in shown.reversed() {
            html.element(.div, .class("entry")) { html in
                html.element(
                    .p, .class("help"),
                    say: Wording(
                        words.wording, .number(wording.number), .data(wording.author), TimeWords.say(wording.writtenAt))
                )
                if let reason = wording.withdrawal {
                    html.element(.p, say: Wording(words.takenOut, .data(reason)))
                }
                html.element(.ul, .class("plain")) { html in
                    for line in CorrectionsView.says(wording.says) { html.element(.li, say: line) }
                }
            }
        }
    }
}

/// What somebody wrote for a row that can no longer be corrected: kept on the page, so that it can be copied.
struct RowReplacedPage: PageBody {
    let written: [String]
    let back: SiteLink

    private var words: CorrectionWords { catalogue.corrections }

    var title: Wording { Wording(words.replacedTitle) }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        Banner(kind: .important, words: Wording(words.replacedWhat)).write(&html)
        if !written.isEmpty {
            html.element(.h2, say: Wording(words.youWrote))
            html.element(.ul) { html in
                for text in written { html.element(.li) { $0.lines(text) } }
            }
        }
        html.element(.p) { html in
            html.element(.a, .href(back), .class("button"), say: Wording(words.toFiles))
        }
    }
}
