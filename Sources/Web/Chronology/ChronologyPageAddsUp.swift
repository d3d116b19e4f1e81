import Domain
import Drawing

/// Small things as they add up, drawn: one small picture for each agency, on one scale.
enum ChronologyPageAddsUp {
    static func pictures(_ view: ChronologyView, _ report: UnderstandingReport, _ html: inout HtmlWriter) {
        guard let tally = report.smallThings else { return }
        let pictures = SmallThingsChart(tally, agencies: view.chronology.agencies.map(\.name)).pictures()
        guard !pictures.isEmpty else { return }
        html.element(
            .p, .class("small"),
            text:
                "Each picture counts up what one agency wrote of, all on the same scale. The pale step is all of it; the dark line "
                + "is what nothing is found to have followed.")
        html.element(.div, .class("adds-up-all")) { html in
            for picture in pictures {
                html.element(.div, .class("adds-up-one")) { html in html.markup(TrustedMarkup(picture.svg)) }
            }
        }
    }
}
