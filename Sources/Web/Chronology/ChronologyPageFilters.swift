import Domain

/// The filters above the chronology: hidden until the page's script shows them, since they need it.
struct ChronologyPageFilters {
    let view: ChronologyView

    func section(_ html: inout HtmlWriter) {
        html.element(.search) { html in
            html.element(.form, .id("filters"), .hidden, .autocomplete("off"), .ariaLabel("Filter the chronology")) {
                html in
                words(&html)
                agency(&html)
                day("from", hint: "from-hint", label: "From", example: "March 2001", &html)
                day("to", hint: "to-hint", label: "To", example: "12/3/2002", &html)
                childSeen(&html)
                toSettle(&html)
                html.element(.button, .type("reset"), text: "Clear filters")
            }
        }
        html.element(.p, .id("count"), .role("status")) { html in
            html.text(SheetWords.count(view.chronology.entries.count, "entry", "entries"))
        }
        years(&html)
    }

    private func words(_ html: inout HtmlWriter) {
        html.element(.div, .class("field wide")) { html in
            html.element(.label, .for("words"), text: "Words, all of them in the entry")
            html.void(.input, .id("words"), .type("search"), .spellcheck("false"))
        }
    }

    private func agency(_ html: inout HtmlWriter) {
        html.element(.div, .class("field")) { html in
            html.element(.label, .for("agency"), text: "Agency")
            html.element(.select, .id("agency")) { html in
                html.element(.option, .value(""), text: "All agencies")
                for index in view.chronology.agencies.indices {
                    html.element(.option, .value(index), text: view.agencyName(index))
                }
            }
        }
    }

    /// A day, month or year in words: a browser's own date field would show the month first on many computers.
    private func day(
        _ id: StaticString, hint: StaticString, label: String, example: String, _ html: inout HtmlWriter
    ) {
        html.element(.div, .class("field")) { html in
            html.element(.label, .for(id), text: label)
            html.element(.p, .id(hint), .class("hint"), text: "such as " + example)
            html.void(.input, .id(id), .type("text"), .spellcheck("false"), .ariaDescribedby(hint))
        }
    }

    private func childSeen(_ html: inout HtmlWriter) {
        html.element(.div, .class("field")) { html in
            html.element(.label, .for("seen"), text: "Child seen")
            html.element(.select, .id("seen")) { html in
                html.element(.option, .value(""), text: "Any")
                for seen in ChildSeen.allCases {
                    html.element(.option, .value(seen.rawValue), text: Self.name(seen))
                }
            }
        }
    }

    private static func name(_ seen: ChildSeen) -> String {
        switch seen {
        case .yes: "Seen"
        case .no: "Not seen"
        case .some: "Some children seen"
        case .notStated: "The entry does not say"
        }
    }

    private func toSettle(_ html: inout HtmlWriter) {
        html.element(.div, .class("field check")) { html in
            html.void(.input, .id("settle"), .type("checkbox"))
            html.element(.label, .for("settle")) { html in
                html.text("Only entries with something to settle (")
                html.text(SheetWords.grouped(view.figures.toSettle))
                html.text(")")
            }
        }
    }

    private func years(_ html: inout HtmlWriter) {
        guard view.figures.years.count > 1 else { return }
        html.element(.nav, .class("years"), .ariaLabel("Years in the chronology")) { html in
            html.element(.ul) { html in
                for year in view.figures.years {
                    html.element(.li) { html in
                        html.element(.a, .href(place: "#y", year.year ?? 0)) { html in
                            if let number = year.year { html.text(number) } else { html.text("No date") }
                        }
                    }
                }
            }
        }
    }
}
