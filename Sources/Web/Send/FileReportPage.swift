import Domain
import Hummingbird

/// How a file that is kept was read, row by row.
struct FileReportPage: PageBody {
    let name: Wording
    let places: Tabs
    let report: FilePreview
    /// Where the file is sent back from, for those who may.
    var sendBack: SiteLink?

    private var words: SendWords { catalogue.send }

    var title: Wording { Wording(words.reportOf, name) }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        places.write(&html)
        html.element(.p, .class("lead"), say: Wording(words.reportLead))
        let view = FilePreviewView(preview: report)
        view.figures(&html)
        html.element(.h2, say: Wording(words.columnsTitle))
        PreviewColumns.lists(report.tables, &html)
        view.rows(&html)
        if let sendBack {
            html.element(.p) { html in
                html.element(.a, .href(sendBack), say: Wording(catalogue.files.sendBackLink))
            }
        }
    }
}

extension FilesHandler {
    /// The report of one version of a file, for those who may read its entries.
    func report(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .files(visit.review)) }
        let id = try context.mustHave("file")
        let report = try await desk.ports.sending.fileReport(id, for: desk.reader(visit))
        guard
            let file = try await desk.reviews.submissions(for: desk.reader(visit)).first(where: { $0.id == id })
        else { throw HTTPError(.notFound) }
        let name = Wording(catalogue.files.version, .data(file.fileName), .number(file.version))
        return desk.page(
            FileReportPage(
                name: name, places: visit.places(.files(visit.review)), report: report,
                sendBack: returnLink(file, visit)), visit, review)
    }
}
