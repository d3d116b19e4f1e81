import Domain
import Hummingbird

/// How a file that is kept was read, row by row, and what was corrected in it.
struct FileReportPage: PageBody {
    let name: Wording
    let places: Tabs
    let report: FilePreview
    var corrections: CorrectionsView?
    /// What changed meanwhile, where something that was asked for was not done.
    var notice: Phrase?
    /// Where the file is sent back from, for those who may.
    var sendBack: SiteLink?
    /// Where it is taken out of the chronology, for those who may.
    var takeOut: SiteLink?

    private var words: SendWords { catalogue.send }

    var title: Wording { Wording(words.reportOf, name) }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        places.write(&html)
        if let notice { Banner(kind: .important, words: Wording(notice)).write(&html) }
        html.element(.p, .class("lead"), say: Wording(words.reportLead))
        corrections?.write(&html)
        let view = FilePreviewView(preview: report, corrections: corrections)
        view.figures(&html)
        html.element(.h2, say: Wording(words.columnsTitle))
        PreviewColumns.lists(report.tables, &html)
        view.rows(&html)
        if let sendBack {
            html.element(.p) { html in
                html.element(.a, .href(sendBack), say: Wording(catalogue.files.sendBackLink))
            }
        }
        if let takeOut {
            html.element(.p) { html in
                html.element(.a, .href(takeOut), say: Wording(catalogue.files.takeOutLink))
            }
        }
    }
}

extension FilesHandler {
    /// The report of one version of a file, for those who may read its entries.
    func report(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await CorrectionsHandler(desk: desk).report(try context.mustHave("file"), visit) {
            (returnLink($0, visit), withdrawLink($0, visit))
        }
    }
}
