import Domain

/// What is asked of agencies: the fields of the form that asks, and of the one that changes what is asked.
enum AskAgenciesField: String, FormField {
    case agencies, due, from, to, include

    var called: Phrase {
        let words = catalogue.requests
        return switch self {
        case .agencies: words.calledAgencies
        case .due: words.calledDue
        case .from: words.calledFrom
        case .to: words.calledTo
        case .include: words.calledInclude
        }
    }
    var isSecret: Bool { false }
}

extension ChronologyTerms {
    /// - Parameters:
    ///   - former: the day it was due before: a request that is overdue may be changed and left so.
    static func read(
        _ reader: inout FormReader<AskAgenciesField>, today: CivilDate, former: CivilDate? = nil
    ) -> ChronologyTerms? {
        let words = catalogue.requests
        let due = reader.day(.due)
        // As people write it: a year is from its first day, or until its last.
        let from = reader.date(.from, isRequired: false)?.earliest
        let to = reader.date(.to, isRequired: false)?.latest
        let include = reader.text(.include)
        if let due, due < today, due != former { reader.object(to: .due, Wording(words.duePast)) }
        if let from, let to, to < from { reader.object(to: .to, Wording(words.endsBefore)) }
        return due.map { ChronologyTerms(due: $0, from: from, to: to, include: include) }
    }

    /// As the form shows what is asked now.
    var typed: [AskAgenciesField: String] {
        var typed: [AskAgenciesField: String] = [.due: due.british, .include: include]
        typed[.from] = from?.british
        typed[.to] = to?.british
        return typed
    }
}

/// The form that asks agencies, or changes what one is asked.
struct AskAgenciesPage: PageBody {
    enum Kind: Sendable {
        /// The review's reference, and who could be asked.
        case ask(String, agencies: [NamedAgency])
        /// The agency whose parts are asked, and by when it is asked itself.
        case askParts(String, due: CivilDate?, agencies: [NamedAgency])
        /// One agency's request.
        case change(String)
    }

    var form: FilledForm<AskAgenciesField>
    let kind: Kind
    let link: SiteLink
    let token: String
    let cancel: SiteLink
    /// Where an agency that is missing is added, for those who may.
    var add: SiteLink?

    private var words: ChronologyRequestWords { catalogue.requests }

    var title: Wording {
        switch kind {
        case .ask(let reference, _): Wording(words.askTitle, .data(reference))
        case .askParts(let agency, _, _): Wording(catalogue.parts.askTitle, .data(agency))
        case .change(let agency): Wording(words.changeTitle, .data(agency))
        }
    }
    var hasProblems: Bool { !form.problems.isEmpty || form.clash != nil }

    func write(_ html: inout HtmlWriter) {
        let isNew = if case .change = kind { false } else { true }
        let view = FormView(
            form: form, link: link, token: token, submit: Wording(isNew ? words.askButton : catalogue.forms.save),
            cancel: cancel)
        view.head(&html, title)
        if case .ask(_, let agencies) = kind {
            if agencies.isEmpty {
                EmptyState(
                    title: Wording(words.allAsked), what: Wording(words.allAskedWhat),
                    action: add.map { (Wording(catalogue.agencies.add), $0) }
                ).write(&html)
                return
            }
            html.element(.p, .class("lead"), say: Wording(words.askLead))
            if let add {
                html.element(.p) { $0.element(.a, .href(add), say: Wording(catalogue.agencies.missingOne)) }
            }
        }
        if case .askParts(let agency, let due, let agencies) = kind {
            let words = catalogue.parts
            if agencies.isEmpty {
                EmptyState(title: Wording(words.allAsked, .data(agency)), what: Wording(words.allAskedWhat)).write(
                    &html)
                return
            }
            html.element(.p, .class("lead"), say: Wording(words.askLead))
            if let due { html.element(.p, say: Wording(words.wholeDue, .data(agency), .day(due))) }
        }
        view.write(&html) { html in
            if case .ask(_, let agencies) = kind {
                form.checkboxes(
                    .agencies, Wording(words.agencies), agencies.map { Choice($0.id.description, .data($0.name)) }
                ).write(&html)
            }
            if case .askParts(_, _, let agencies) = kind {
                form.checkboxes(
                    .agencies, Wording(catalogue.parts.which),
                    agencies.map { Choice($0.id.description, .data($0.name)) }
                ).write(&html)
            }
            form.date(.due, Wording(words.dueLabel), help: Wording(catalogue.reviewSteps.dayHelp)).write(&html)
            form.date(.from, Wording(words.from), help: Wording(words.fromHelp)).write(&html)
            form.date(.to, Wording(words.to), help: Wording(words.toHelp)).write(&html)
            form.area(.include, Wording(words.include), help: Wording(words.includeHelp), rows: 8).write(&html)
        }
    }
}

/// What an agency says of its records.
enum RecordsField: String, FormField {
    case holdings, whereabouts, missing
    case securedBy = "secured-by"
    case securedOn = "secured-on"

    var called: Phrase {
        let words = catalogue.requests
        return switch self {
        case .holdings: words.calledHoldings
        case .whereabouts: words.calledWhereabouts
        case .missing: words.calledMissing
        case .securedBy: words.calledSecuredBy
        case .securedOn: words.calledSecuredOn
        }
    }
    var isSecret: Bool { false }
}

extension RecordsStatement {
    static func read(_ fields: FormFields, today: CivilDate) -> FormOutcome<RecordsStatement, RecordsField> {
        var reader = FormReader<RecordsField>(fields)
        let (holdings, whereabouts, missing) = (
            reader.text(.holdings), reader.text(.whereabouts), reader.text(.missing)
        )
        let (securedBy, securedOn) = (reader.line(.securedBy), reader.day(.securedOn))
        if let securedOn, securedOn > today { reader.object(to: .securedOn, Wording(catalogue.requests.notYet)) }
        return reader.outcome {
            securedOn.map {
                RecordsStatement(
                    holdings: holdings, whereabouts: whereabouts, missing: missing, securedBy: securedBy, securedOn: $0)
            }
        }
    }

    /// As the form shows what was said before.
    var typed: [RecordsField: String] {
        [
            .holdings: holdings, .whereabouts: whereabouts, .missing: missing, .securedBy: securedBy,
            .securedOn: securedOn.british,
        ]
    }
}

/// The form by which an agency says that its records are secured.
struct RecordsPage: PageBody {
    var form: FilledForm<RecordsField>
    let agency: String
    let link: SiteLink
    let token: String
    let cancel: SiteLink
    /// Other agencies of theirs for which the same may be said at once, by their requests.
    var others: [Choice] = []
    /// What its boxes were filled in with.
    var filled: Wording?

    /// The name of the boxes that choose them.
    static let also = "also"

    private var words: ChronologyRequestWords { catalogue.requests }

    var title: Wording { Wording(words.securedTitle, .data(agency)) }
    var hasProblems: Bool { !form.problems.isEmpty || form.clash != nil }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(
            form: form, link: link, token: token, submit: Wording(words.confirmButton), cancel: cancel)
        view.head(&html, title)
        html.element(.p, .class("lead"), say: Wording(words.securedLead))
        if let filled { html.element(.p, say: filled) }
        view.write(&html) { html in
            Self.fields(form, &html)
            if !others.isEmpty {
                CheckboxesField(
                    name: Self.also, choices: others, chosen: [],
                    frame: FieldFrame(
                        identifier: Self.also, label: Wording(words.confirmAlso), help: Wording(words.confirmAlsoHelp))
                ).write(&html)
            }
        }
    }

    /// What is asked of each agency.
    static func fields(_ form: FilledForm<RecordsField>, _ html: inout HtmlWriter) {
        let words = catalogue.requests
        form.area(.holdings, Wording(words.holdings), help: Wording(words.holdingsHelp), rows: 4).write(&html)
        form.area(.whereabouts, Wording(words.whereabouts), rows: 3).write(&html)
        form.area(.missing, Wording(words.missing), help: Wording(words.missingHelp), rows: 3).write(&html)
        form.line(.securedBy, Wording(words.securedBy), help: Wording(words.securedByHelp)).write(&html)
        form.date(.securedOn, Wording(words.securedOn), help: Wording(catalogue.reviewSteps.dayHelp)).write(&html)
    }
}
