import Domain
import Drawing

/// The timeline of a review: the children, the days chosen, the picture in a box that scrolls, and all of it in words.
struct TimelinePage: PageBody {
    let reference: String
    let places: Tabs
    let views: ChronologyViews
    /// Names, or what stands for them.
    let children: [Wording]
    let found: CaseTimeline
    let form: FilledForm<TimelineField>
    /// The days asked for; nil for all.
    let span: TimelineSpan?
    let usual: TimelineSpan?
    let picture: TimelinePicture?
    let link: SiteLink
    let review: RecordID
    /// Where it can be asked for as a file; nil for those who may not.
    var exports: SiteLink?

    private var words: TimelineWords { catalogue.timeline }

    var title: Wording { Wording(words.title, .data(reference)) }
    var hasProblems: Bool { !form.problems.isEmpty }
    var isWide: Bool { true }

    /// The entries of some days in the chronology.
    static func entries(_ span: TimelineSpan, agency: RecordID?, _ review: RecordID) -> SiteLink {
        var choice = ChronologyChoice()
        choice.filter = ChronologyFilter(from: span.from, to: span.to, agency: agency)
        return SiteLink.chronology(review).with(choice.query)
    }

    func write(_ html: inout HtmlWriter) {
        ErrorSummary(form).write(&html)
        html.element(.h1, say: title)
        places.write(&html)
        views.write(&html)
        about(&html)
        guard usual != nil || hasProblems || span != nil else {
            EmptyState(title: Wording(words.nothing), what: Wording(words.leadNone)).write(&html)
            return
        }
        html.element(.p, .class("lead off-paper"), say: Wording(words.lead))
        standing(&html)
        choose(&html)
        if let picture {
            TimelinePictureView(
                picture: picture, threads: found.picture.threads,
                agencies: found.picture.chronology.agencies.map(\.name),
                dates: found.picture.chronology.entries, review: review
            ).write(&html)
        } else if !hasProblems {
            EmptyState(title: Wording(words.nothingThen), what: Wording(words.nothingThenWhat)).write(&html)
        }
        if let exports, picture != nil {
            html.element(.p, .class("off-paper")) { html in
                html.element(.a, .href(exports), .class("button"), say: Wording(words.toExports))
            }
        }
    }

    private func about(_ html: inout HtmlWriter) {
        if children.isEmpty { return }
        html.element(.div, .class("about-child")) { html in
            html.element(.h2, .class("quiet"), say: Wording(words.children))
            html.element(.ul, .class("in-line")) { html in
                for child in children { html.element(.li, say: child) }
            }
        }
    }

    /// Of when it is and what it is drawn from.
    private func standing(_ html: inout HtmlWriter) {
        if found.hasFindings, let understood = found.understood {
            UnderstoodView(understood: understood).write(&html)
            html.element(.p, .class("help"), say: Wording(words.readByProgram))
            return
        }
        html.element(.p, .class("help")) { html in
            html.say(Wording(words.entriesAlone, found.picture.threads.count))
            html.text(" ")
            html.say(Wording(missing))
            if found.leftOut > 0 {
                html.text(" ")
                html.say(Wording(words.leftOut, found.leftOut))
            }
        }
    }

    private var missing: Phrase {
        guard let understood = found.understood else { return words.forPanel }
        return understood.ranAt != nil && !understood.isWhole ? words.notWhole : words.notYet
    }

    private func choose(_ html: inout HtmlWriter) {
        html.element(.details, .class("choose"), span != nil || hasProblems ? .open : nil) { html in
            html.element(.summary, say: Wording(words.choose))
            html.element(.form, .method("get"), .action(link), .novalidate) { html in
                html.element(.div, .class("side-by-side")) { html in
                    let help = Wording(catalogue.chronology.dayHelp)
                    form.line(.from, Wording(catalogue.chronology.from), help: help, kind: .date).write(&html)
                    form.line(.to, Wording(catalogue.chronology.to), help: help, kind: .date).write(&html)
                }
                html.element(.div, .class("buttons")) { html in
                    html.element(.button, .type("submit"), say: Wording(words.show))
                    if span != nil || hasProblems { html.element(.a, .href(link), say: Wording(words.all)) }
                }
            }
            years(&html)
        }
    }

    /// Each year of the case, a press away.
    private func years(_ html: inout HtmlWriter) {
        guard let usual, usual.to.year > usual.from.year, usual.to.year - usual.from.year < 60 else { return }
        html.element(.p, .id("years"), say: Wording(words.years))
        html.element(.ul, .class("in-line"), .ariaLabelledby("years")) { html in
            for year in usual.from.year...usual.to.year {
                guard let first = CivilDate(year: year, month: 1, day: 1),
                    let last = CivilDate(year: year, month: 12, day: 31), let own = TimelineSpan(from: first, to: last)
                else { continue }
                html.element(.li) { html in
                    html.element(
                        .a, .href(link.with(TimelineChoice.query(own))), own == span ? .ariaCurrent("true") : nil
                    ) { $0.text(year) }
                }
            }
        }
    }
}
