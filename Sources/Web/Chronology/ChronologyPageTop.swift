import Domain

/// The first things on the page: who the children are, and what the chronology holds.
struct ChronologyPageTop {
    let view: ChronologyView

    func children(_ html: inout HtmlWriter) {
        let children = view.chronology.children
        html.element(.section, .ariaLabelledby("children")) { html in
            html.element(.h2, .id("children"), text: children.count == 1 ? "The child" : "The children")
            if children.isEmpty {
                html.element(.p, text: "No child is named in a case file, and none could be told from the documents.")
            }
            html.element(.div, .class("children")) { html in
                for (place, child) in children.enumerated() { self.child(child, place, &html) }
            }
        }
        html.newline()
    }

    private func child(_ child: ChildOfCase, _ place: Int, _ html: inout HtmlWriter) {
        html.element(.div, .class("child")) { html in
            html.element(.h3, text: child.name)
            html.element(.dl) { html in
                html.element(.dt, text: "Born")
                html.element(.dd, text: child.born?.british ?? "not known")
                if !child.otherNames.isEmpty {
                    html.element(.dt, text: "Other names")
                    html.element(.dd, text: child.otherNames.joined(separator: "; "))
                }
            }
            if child.isInferred {
                html.element(
                    .p, .class("assumed"), text: "Taken from the documents, not from a case file. Please check.")
            }
            if let understood = view.understood { ChronologyPageChildren.card(place, understood, &html) }
        }
    }

    func summary(_ html: inout HtmlWriter) {
        let figures = view.figures
        html.element(.section, .ariaLabelledby("summary")) { html in
            html.element(.h2, .id("summary"), text: "Summary")
            html.element(.dl, .class("figures")) { html in
                figure("Period", DayWords.period(from: figures.first, to: figures.last, none: "no dates"), &html)
                figure("Entries", SheetWords.grouped(view.chronology.entries.count), &html)
                figure("Agencies", SheetWords.grouped(view.chronology.agencies.count), &html)
                figure("Files", SheetWords.grouped(view.chronology.files.count), &html)
                figure("Entries with something to settle", SheetWords.grouped(figures.toSettle), &html)
                if figures.undated > 0 {
                    figure("Entries with no date to place them by", SheetWords.grouped(figures.undated), &html)
                }
            }
            if !view.chronology.agencies.isEmpty { agencies(&html) }
            if !view.chronology.notes.isEmpty {
                html.element(.h3, text: "Assumed about the case as a whole")
                html.element(.ul) { html in
                    for note in view.chronology.notes {
                        html.element(.li, text: SheetWords.sentence(note.message))
                    }
                }
            }
        }
        html.newline()
    }

    private func figure(_ name: String, _ value: String, _ html: inout HtmlWriter) {
        html.element(.div) { html in
            html.element(.dt, text: name)
            html.element(.dd, text: value)
        }
    }

    private func agencies(_ html: inout HtmlWriter) {
        html.element(
            .div, .class("wide-table agencies"), .tabindex(0), .role("region"), .ariaLabel("What each agency sent")
        ) { html in agencyTable(&html) }
    }

    private func agencyTable(_ html: inout HtmlWriter) {
        html.element(.table) { html in
            html.element(.caption, text: "What each agency sent")
            html.element(.thead) { html in
                html.element(.tr) { html in
                    html.element(.th, .scope("col"), text: "Agency")
                    for name in ["Files", "Entries", "To settle"] {
                        html.element(.th, .scope("col"), .class("number"), text: name)
                    }
                    html.element(.th, .scope("col"), text: "Period")
                }
            }
            html.element(.tbody) { html in
                for index in view.chronology.agencies.indices { agency(index, &html) }
            }
        }
    }

    private func agency(_ index: Int, _ html: inout HtmlWriter) {
        let part = view.figures.parts[index]
        html.element(.tr, .class("g", AgencyLook.number(of: index))) { html in
            html.element(.th, .scope("row")) { html in
                html.element(.span, .class("tag"), text: view.agencyName(index))
            }
            for number in [part.files, part.entries, part.toSettle] {
                html.element(.td, .class("number"), text: SheetWords.grouped(number))
            }
            html.element(.td, text: DayWords.period(from: part.first, to: part.last, none: "no dates"))
        }
    }
}

/// Which of the twelve looks (a colour and a kind of edge) an agency has. The name always stands beside it, so that
/// nothing depends on telling colours apart.
enum AgencyLook {
    static let count = 12
    static func number(of agency: Int) -> Int { max(0, agency) % count }
}
