import Domain

/// The fields of what a review knows of one child.
enum ChildField: String, FormField {
    case name, pseudonym, born, died

    var called: Phrase {
        let words = catalogue.reviewSteps
        return switch self {
        case .name: words.calledName
        case .pseudonym: words.calledPseudonym
        case .born: words.calledBorn
        case .died: words.calledDied
        }
    }
    var isSecret: Bool { false }
}

/// The form that adds a child to a review, or corrects what is known of one.
struct ChildPage: PageBody {
    /// What is asked of which.
    enum Kind: Sendable {
        /// To the review of this reference.
        case add(String)
        /// With what the child is called for whoever asks; without the name where they do not see it.
        case correct(Wording, hasName: Bool)
    }

    struct Input: Sendable {
        /// Nil where it is not asked for.
        var name: String?
        var pseudonym: String?
        var born: CivilDate?
        var died: CivilDate?
    }

    let form: FilledForm<ChildField>
    let kind: Kind
    let link: SiteLink
    let token: String
    let cancel: SiteLink

    private var words: ReviewStepWords { catalogue.reviewSteps }

    var title: Wording {
        switch kind {
        case .add(let reference): Wording(words.addChild, .data(reference))
        case .correct(let name, _): Wording(words.correctChild, name)
        }
    }
    var hasProblems: Bool { !form.problems.isEmpty || form.clash != nil }

    private var hasName: Bool { if case .correct(_, false) = kind { false } else { true } }

    /// - Parameters:
    ///   - others: the names of the review's other children, as far as they may be known.
    ///   - reviewTitle: which everybody in the board may see.
    ///   - today: no child is born or dies after it.
    static func read(
        _ fields: FormFields, hasName: Bool, others: [String], reviewTitle: String, today: CivilDate
    ) -> FormOutcome<Input, ChildField> {
        let words = catalogue.reviewSteps
        var reader = FormReader<ChildField>(fields)
        let name = hasName ? reader.line(.name) : nil
        let pseudonym = reader.line(.pseudonym, isRequired: false)
        let born = reader.day(.born, isRequired: false)
        let died = reader.day(.died, isRequired: false)
        for (field, day) in [(ChildField.born, born), (.died, died)] {
            if let day, day > today { reader.object(to: field, Wording(words.notYet, Wording(field.called))) }
        }
        if let born, let died, died < born { reader.object(to: .died, Wording(words.diedBeforeBorn)) }
        if let name, !name.isEmpty {
            if others.contains(where: { EntryPeople.key($0) == EntryPeople.key(name) }) {
                reader.object(to: .name, Wording(words.childThere))
            }
            if StartReview.names(name, in: reviewTitle) { reader.object(to: .name, Wording(words.namedInTitle)) }
            if !pseudonym.isEmpty, StartReview.names(name, in: pseudonym) {
                reader.object(to: .pseudonym, Wording(words.sameAsName))
            }
        }
        return reader.outcome {
            Input(name: name, pseudonym: pseudonym.isEmpty ? nil : pseudonym, born: born, died: died)
        }
    }

    func write(_ html: inout HtmlWriter) {
        let submit: Phrase = if case .add = kind { words.addChildSubmit } else { catalogue.forms.save }
        let view = FormView(form: form, link: link, token: token, submit: Wording(submit), cancel: cancel)
        view.head(&html, title)
        let lead: Phrase = if case .add = kind { words.addChildLead } else { words.correctChildLead }
        html.element(.p, .class("lead"), say: Wording(lead))
        if !hasName { html.element(.p, say: Wording(words.nameNotYours)) }
        view.write(&html) { html in
            if hasName {
                form.line(.name, Wording(words.childName), help: Wording(words.childNameHelp)).write(&html)
            }
            form.line(.pseudonym, Wording(words.pseudonym), help: Wording(words.pseudonymHelp)).write(&html)
            form.date(.born, Wording(words.born), help: Wording(words.dayHelp)).write(&html)
            form.date(.died, Wording(words.died), help: Wording(words.dayHelp)).write(&html)
        }
    }
}
