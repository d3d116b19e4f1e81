import Domain

/// The page on which whose knowledge and which day are chosen, and what was known then.
struct KnownPageBody: PageBody {
    let reference: String
    let places: Tabs
    let views: ChronologyViews
    /// Names, or what stands for them.
    let children: [Wording]
    let agencies: [NamedAgency]
    let form: FilledForm<KnownField>
    /// Nil until something is chosen.
    let view: KnownView?
    let link: SiteLink
    let chronology: SiteLink

    private var words: KnownWords { catalogue.known }

    var title: Wording {
        guard let view else { return Wording(words.title, .data(reference)) }
        return Wording(words.titleThen, .data(reference), view.whose, .day(view.known.day))
    }
    var hasProblems: Bool { !form.problems.isEmpty }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        ErrorSummary(form).write(&html)
        html.element(.h1, say: title)
        places.write(&html)
        views.write(&html)
        if !children.isEmpty {
            html.element(.div, .class("about-child")) { html in
                html.element(.h2, .class("quiet"), say: Wording(catalogue.timeline.children))
                html.element(.ul, .class("in-line")) { html in
                    for child in children { html.element(.li, say: child) }
                }
            }
        }
        if agencies.isEmpty {
            EmptyState(title: Wording(words.nobody), what: Wording(catalogue.chronology.emptyWhat)).write(&html)
            return
        }
        if let view {
            view.mark(chronology, &html)
            html.element(.details, .class("choose")) { html in
                html.element(.summary, say: Wording(words.chooseOther))
                choose(&html)
            }
            view.write(&html)
        } else {
            html.element(.p, .class("lead"), say: Wording(words.lead))
            choose(&html)
        }
    }

    private func choose(_ html: inout HtmlWriter) {
        html.element(.form, .method("get"), .action(link), .novalidate) { html in
            html.element(.div, .class("side-by-side")) { html in
                form.select(
                    .agency, Wording(words.whose), help: Wording(words.whoseHelp),
                    agencies.map { Choice($0.id.description, .data($0.name)) }
                        + (KnownChoice.hasTogether(agencies)
                            ? [Choice(KnownChoice.together, Wording(words.togetherChoice))] : [])
                ).write(&html)
                form.line(.day, Wording(words.day), help: Wording(words.dayHelp), kind: .date).write(&html)
            }
            html.element(.div, .class("buttons")) { html in
                html.element(.button, .type("submit"), say: Wording(words.show))
            }
        }
    }
}
