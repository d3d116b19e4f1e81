import Domain

/// The fields of a decision.
enum FamilyField: String, FormField {
    case choice, words, reason, why, said

    var called: Phrase {
        let words = catalogue.familyDecision
        return switch self {
        case .choice: words.calledChoice
        case .words: words.calledWords
        case .reason: words.calledReason
        case .why: words.calledWhy
        case .said: words.calledSaid
        }
    }
    var isSecret: Bool { false }
}

/// The page on which one entry is decided: what the agency wrote, and beside it what the family is told.
struct FamilyDecisionPage: PageBody {
    var form: FilledForm<FamilyField>
    let found: FamilyEntry
    let link: SiteLink
    let token: String
    let cancel: SiteLink
    /// The entries before and after it, as they were chosen.
    var previous: SiteLink?
    var next: SiteLink?
    var isSaved = false
    /// Of the words as they are kept.
    var remarks: [PlainLanguage.Remark] = []

    /// The choice of none.
    private static let undecided = "undecided"
    /// The row whose words the person saw goes along with the form.
    static let entry: StaticString = "entry"
    static let stay = "stay"

    private var words: FamilyDecisionWords { catalogue.familyDecision }

    var title: Wording { Wording(words.title) }
    var hasProblems: Bool { !form.problems.isEmpty || form.clash != nil }
    var isWide: Bool { true }

    static func form(_ found: FamilyEntry) -> FilledForm<FamilyField> {
        let thread = found.account.thread
        let start = found.decisions.start(of: thread)?.decision ?? FamilyDecision()
        var form = Self.form(start)
        form.version = found.decisions.own[thread]?.version ?? 0
        return form
    }

    static func form(_ decision: FamilyDecision) -> FilledForm<FamilyField> {
        FilledForm([
            .choice: decision.choice?.rawValue ?? undecided, .words: decision.words,
            .reason: decision.reason?.rawValue ?? "", .why: decision.why, .said: decision.said,
        ])
    }

    static func read(_ fields: FormFields) -> FormOutcome<FamilyDecision, FamilyField> {
        var reader = FormReader<FamilyField>(fields)
        var choice: FamilyChoice?
        if fields.one(FamilyField.choice.rawValue) != undecided { choice = reader.choice(.choice) }
        let words = reader.text(.words, isRequired: choice == .shared)
        var reason: FamilyReason?
        let isGiven = fields.one(FamilyField.reason.rawValue)?.isEmpty == false
        if choice == .leftOut || isGiven { reason = reader.choice(.reason) }
        let why = reader.text(.why, atMost: 2_000, isRequired: false)
        let said = reader.text(.said, isRequired: false)
        return reader.outcome {
            FamilyDecision(choice: choice, words: words, reason: reason, why: why, said: said)
        }
    }

    func write(_ html: inout HtmlWriter) {
        var view = FormView(form: form, link: link, token: token, submit: Wording(words.saveNext), cancel: cancel)
        view.other = (Wording(words.save), Self.stay)
        if isSaved { Banner(kind: .done, words: Wording(words.saved)).write(&html) }
        view.head(&html, title)
        neighbours(&html)
        look(&html)
        html.element(.div, .class("beside")) { html in
            html.element(.section, .ariaLabelledby("sees"), .class("entry")) { html in
                html.element(.h2, .id("sees"), say: Wording(words.sees))
                official(&html)
            }
            html.element(.section, .ariaLabelledby("decision")) { html in
                html.element(.h2, .id("decision"), say: Wording(words.decision))
                view.write(&html) { html in fields(&html) }
            }
        }
    }

    private func neighbours(_ html: inout HtmlWriter) {
        let name = Wording(words.neighbours)
        html.element(
            .nav, .class("neighbours"), .ariaLabel(words: html.plain(name)), html.foreign(name),
            .data("data-keys", fixed: "entry")
        ) { html in
            html.element(.ul, .class("in-line")) { html in
                if let previous {
                    html.element(.li) { $0.element(.a, .href(previous), .rel("prev"), say: Wording(words.previous)) }
                }
                html.element(.li) { $0.element(.a, .href(cancel), .class("up"), say: Wording(words.back)) }
                if let next {
                    html.element(.li) { $0.element(.a, .href(next), .rel("next"), say: Wording(words.next)) }
                }
            }
            if previous != nil || next != nil {
                html.element(.p, .class("help keys"), .hidden, say: Wording(catalogue.entry.keys))
            }
        }
    }

    private func look(_ html: inout HtmlWriter) {
        if found.decisions.state(of: found.account.thread) == .lookAgain {
            Banner(kind: .important, words: Wording(words.lookAgain)).write(&html)
        }
        if remarks.isEmpty { return }
        html.element(.section, .class("banner important"), .ariaLabelledby("look")) { html in
            html.element(.h2, .id("look"), say: Wording(words.look))
            html.element(.ul) { html in
                for remark in remarks { html.element(.li, say: FamilyWording.say(remark)) }
            }
        }
    }

    private func official(_ html: inout HtmlWriter) {
        let entry = found.account.entry.entry
        html.element(.p) { html in
            html.element(.strong, say: ChronologyRow.day(entry.date))
            html.text(" · ")
            html.say(EntryAccountView.agency(found.account))
        }
        if entry.childSeen != .notStated {
            html.element(.p, .class("note"), say: Wording(ChronologyRow.words(of: entry.childSeen)))
        }
        EntryAccountView.event(entry, &html)
        for field in entry.fields where ![.date, .event].contains(field.kind) && !field.text.isEmpty {
            html.element(.p, .class("note")) { html in
                if !field.heading.isEmpty {
                    html.text(field.heading)
                    html.text(": ")
                }
                html.lines(field.text)
            }
        }
    }

    private func fields(_ html: inout HtmlWriter) {
        html.void(
            .input, .type("hidden"), .name(Self.entry), .value(found.account.entry.id.description))
        form.radios(
            .choice, Wording(words.choice),
            [
                Choice(FamilyChoice.shared.rawValue, Wording(words.share), help: Wording(words.shareHelp)),
                Choice(FamilyChoice.leftOut.rawValue, Wording(words.leave), help: Wording(words.leaveHelp)),
                Choice(Self.undecided, Wording(words.notYet)),
            ]
        ).write(&html)
        form.area(.words, Wording(words.words), help: Wording(words.wordsHelp)).write(&html)
        var reason = form.select(
            .reason, Wording(words.reason),
            FamilyReason.allCases.map { Choice($0.rawValue, Wording(FamilyWording.words($0))) })
        reason.none = Wording(words.noReason)
        reason.write(&html)
        form.area(.why, Wording(words.why), help: Wording(words.whyHelp), rows: 2).write(&html)
        form.area(.said, Wording(words.said), help: Wording(words.saidHelp), rows: 3).write(&html)
    }
}
