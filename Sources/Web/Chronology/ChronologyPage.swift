public import Domain
public import Drawing

/// An integrated chronology as one page in one file, to read in any browser without a network: the children first, then
/// a summary, what to ask each agency, and the chronology itself with filters.
///
/// The page carries its own style and one script, both allowed by their SHA-256 in its content security policy, and
/// nothing else: it can load nothing and send nothing. Without scripts everything is there but the filters. The same
/// chronology gives the same bytes.
public struct ChronologyPage: Sendable {
    /// For whom the page is written.
    public enum Form: Sendable {
        /// A browser: filters, ways there and back, long lists behind a click.
        case screen
        /// Paper alone, for a program that makes a PDF of it: no script, nothing behind a click, long lists cut.
        case paper
    }

    private let form: Form
    private let span: TimelineSpan?

    /// - Parameter span: the days the timeline shows; nil for all.
    public init(form: Form = .screen, span: TimelineSpan? = nil) {
        self.form = form
        self.span = span
    }

    /// The page, UTF-8.
    public func render(_ chronology: IntegratedChronology) -> [UInt8] {
        let view = ChronologyView(chronology, isPaper: form == .paper)
        // About 1,000 bytes a row in real chronologies; a wrong guess costs one copy.
        var html = HtmlWriter(capacity: (64 << 10) + chronology.entries.count * 1200)
        html.doctype()
        html.element(.html, .lang("en-GB")) { html in
            head(view, &html)
            html.element(.body) { html in
                if !view.isPaper {
                    html.element(.a, .class("skip"), .href(place: "#chronology"), text: "Skip to the chronology")
                }
                banner(&html)
                html.element(.main, .id("main"), .tabindex(-1)) { html in main(view, &html) }
                footer(view, &html)
                if !view.isPaper { html.element(.script) { html in html.markup(Self.script(view).markup) } }
            }
        }
        html.newline()
        return html.bytes
    }

    private func head(_ view: ChronologyView, _ html: inout HtmlWriter) {
        html.element(.head) { html in
            html.void(.meta, .charset("utf-8"))
            html.void(.meta, .httpEquiv("Content-Security-Policy"), .content(Self.contentSecurityPolicy(view)))
            html.void(.meta, .name("referrer"), .content("no-referrer"))
            html.void(.meta, .name("robots"), .content("noindex, nofollow"))
            html.void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
            html.void(.meta, .name("color-scheme"), .content("light dark"))
            html.element(.title, text: view.title)
            html.element(.style) { html in html.markup(Self.style(view).markup) }
        }
        html.newline()
    }

    /// Nothing may be loaded or sent; the page's own style and script are known by their hashes.
    static func contentSecurityPolicy(_ view: ChronologyView) -> String {
        "default-src 'none'; style-src '\(style(view).sha256)'; script-src '\(script(view).sha256)'; "
            + "base-uri 'none'; form-action 'none'"
    }

    private static func style(_ view: ChronologyView) -> InlineSource {
        if view.isPaper { return ChronologyPageStyle.paper }
        return view.understood == nil ? ChronologyPageStyle.source : ChronologyPageStyle.withUnderstanding
    }

    private static func script(_ view: ChronologyView) -> InlineSource {
        view.understood == nil ? ChronologyPageScript.source : ChronologyPageScript.withUnderstanding
    }

    private func banner(_ html: inout HtmlWriter) {
        html.element(.header, .class("bar")) { html in
            html.element(.div, .class("mark")) { html in
                html.markup(HouseStyle.mark)
                html.element(.span, .class("word"), text: "Casement")
            }
            html.element(
                .p, .class("care"),
                text: "Confidential. This file names children and families: keep it as you keep the files it came from."
            )
        }
    }

    private func main(_ view: ChronologyView, _ html: inout HtmlWriter) {
        html.element(.h1, text: view.title)
        guard let understood = view.understood else {
            contents(view, &html)
            ChronologyPageTop(view: view).children(&html)
            rest(view, nil, &html)
            return
        }
        var sections = ChronologyPageUnderstanding(view: view, understood: understood)
        contents(view, &html)
        sections.standsOut(&html)
        ChronologyPageTimeline(view: view, span: span)?.section(&html)
        ChronologyPageTop(view: view).children(&html)
        sections.sections(&html)
        rest(view, sections.marks, &html)
    }

    private func rest(_ view: ChronologyView, _ marks: EntryMarks?, _ html: inout HtmlWriter) {
        ChronologyPageTop(view: view).summary(&html)
        ChronologyPageReport(view: view).toAsk(&html)
        html.element(.section, .class("rows"), .ariaLabelledby("chronology")) { html in
            html.element(.h2, .id("chronology"), .tabindex(-1), text: "Chronology")
            if !view.isPaper { ChronologyPageFilters(view: view).section(&html) }
            html.element(
                .p, .class("on-paper"),
                text:
                    "On paper each entry stands without its notes, what was assumed, the words its reading rests on and its "
                    + "place in the files: these are in the page on a screen and in the workbook, under the same number."
            )
            ChronologyPageTable(view: view, marks: marks).table(&html)
        }
        ChronologyPageReport(view: view).howRead(&html)
    }

    private func contents(_ view: ChronologyView, _ html: inout HtmlWriter) {
        html.element(.nav, .class("contents"), .ariaLabel("On this page")) { html in
            if view.isPaper {
                links(view, &html)
                html.element(
                    .p, .class("small"),
                    text:
                        "Where a list is cut short on paper, all of it stands in the web page and the workbook that Casement makes "
                        + "of the same files (a name that ends in .html or .xlsx): ask for them whoever made this document."
                )
                return
            }
            // Open where there is room; the script folds it on a telephone.
            html.element(.details, .id("contents"), .open) { html in
                html.element(.summary, text: "On this page")
                links(view, &html)
            }
        }
    }

    private func links(_ view: ChronologyView, _ html: inout HtmlWriter) {
        html.element(.ul) { html in
            if let first = view.understood?.report.sections.first, first.kind == .standsOut {
                html.element(.li) { html in
                    let place = ChronologyPageUnderstanding.place(first)
                    html.element(.a, .href(place: "#s", place), text: first.title)
                }
                html.element(.li) { $0.element(.a, .href(place: "#time"), text: "Timeline") }
            }
            html.element(.li) { $0.element(.a, .href(place: "#children"), text: "The children") }
            for section in view.understood?.report.sections ?? []
            where section.kind != .children && section.kind != .standsOut {
                html.element(.li) { html in
                    let place = ChronologyPageUnderstanding.place(section)
                    html.element(.a, .href(place: "#s", place), text: section.title)
                }
            }
            html.element(.li) { $0.element(.a, .href(place: "#summary"), text: "Summary") }
            html.element(.li) { $0.element(.a, .href(place: "#ask"), text: "To ask each agency") }
            html.element(.li) { $0.element(.a, .href(place: "#chronology"), text: "Chronology") }
            if !view.report.files.isEmpty {
                html.element(.li) { $0.element(.a, .href(place: "#read"), text: "How each file was read") }
            }
        }
    }

    private func footer(_ view: ChronologyView, _ html: inout HtmlWriter) {
        html.newline()
        html.element(.footer) { html in
            html.element(
                .p,
                text:
                    "Made with Casement. The words are each agency’s own, unchanged and complete, and may be distressing."
                    + (view.isPaper ? "" : " This page needs no network: it loads nothing and sends nothing."))
        }
    }
}

/// What the page's parts share: the chronology, its rows laid out, and its counts.
struct ChronologyView: Sendable {
    let chronology: IntegratedChronology
    let sheet: ChronologySheet
    let figures: ChronologyFigures
    let report: ImportReport
    /// nil where nothing was asked to be understood.
    let understood: UnderstandingView?
    /// Written for paper alone.
    let isPaper: Bool

    init(_ chronology: IntegratedChronology, isPaper: Bool = false) {
        self.isPaper = isPaper
        self.chronology = chronology
        sheet = ChronologySheet(chronology)
        figures = ChronologyFigures(chronology)
        report = ImportReport(chronology)
        understood = UnderstandingView(chronology)
    }

    var title: String {
        chronology.heading
    }

    /// An agency's name, or a plain stand-in where none is known.
    func agencyName(_ index: Int) -> String {
        guard chronology.agencies.indices.contains(index) else { return "Agency not known" }
        return chronology.agencies[index].name
    }

    func fileName(_ index: Int) -> String {
        chronology.files.indices.contains(index) ? chronology.files[index].name : ""
    }
}
