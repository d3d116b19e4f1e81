import Domain

/// The fields of starting a review: reference and title, and for each child the same four.
struct StartField: FormField {
    enum Part: String, CaseIterable, Sendable { case reference, title, name, pseudonym, born, died }

    /// The most children a review begins with.
    static let most = 8

    let part: Part
    /// Counted from 1; 0 for what is of the review.
    let child: Int

    static let reference = StartField(part: .reference, child: 0)
    static let title = StartField(part: .title, child: 0)
    static func of(_ child: Int, _ part: Part) -> StartField { StartField(part: part, child: child) }

    static let ofChild: [Part] = [.name, .pseudonym, .born, .died]
    static let allCases: [StartField] =
        [reference, title] + (1...most).flatMap { child in ofChild.map { of(child, $0) } }
    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    var rawValue: String { child == 0 ? part.rawValue : "\(part.rawValue)-\(child)" }

    init?(rawValue: String) {
        guard let known = Self.byName[rawValue] else { return nil }
        self = known
    }

    private init(part: Part, child: Int) {
        self.part = part
        self.child = child
    }

    var called: Phrase {
        let words = catalogue.reviewSteps
        return switch part {
        case .reference: words.calledReference
        case .title: words.calledTitle
        case .name: words.calledName
        case .pseudonym: words.calledPseudonym
        case .born: words.calledBorn
        case .died: words.calledDied
        }
    }
    var isSecret: Bool { false }
}

/// A review as somebody begins it.
struct StartReview: Sendable, Equatable {
    var reference: String
    var title: String
    var children: [ChildOfCase]

    /// - Parameter today: no child is born or dies after it.
    static func read(_ fields: FormFields, today: CivilDate) -> FormOutcome<StartReview, StartField> {
        var reader = FormReader<StartField>(fields)
        let reference = reader.line(.reference, atMost: 60)
        let title = reader.line(.title)
        var children: [ChildOfCase] = []
        for child in 1...StartField.most {
            if let read = Self.child(child, fields, today, &reader, isRequired: child == 1) {
                if children.contains(where: { EntryPeople.key($0.name) == EntryPeople.key(read.name) }) {
                    reader.object(to: .of(child, .name), Wording(catalogue.reviewSteps.sameName))
                }
                children.append(read)
            }
        }
        if children.contains(where: { names($0.name, in: title) }) {
            reader.object(to: .title, Wording(catalogue.reviewSteps.titleNames))
        }
        return reader.outcome { StartReview(reference: reference, title: title, children: children) }
    }

    /// Nil where nothing was written of that child.
    private static func child(
        _ child: Int, _ fields: FormFields, _ today: CivilDate, _ reader: inout FormReader<StartField>,
        isRequired: Bool
    ) -> ChildOfCase? {
        let words = catalogue.reviewSteps
        let isWritten = isWritten(child, fields)
        guard isRequired || isWritten else { return nil }
        let name = reader.line(.of(child, .name))
        let pseudonym = reader.line(.of(child, .pseudonym), isRequired: false)
        let born = reader.day(.of(child, .born), isRequired: false)
        let died = reader.day(.of(child, .died), isRequired: false)
        for (part, day) in [(StartField.Part.born, born), (.died, died)] {
            let field = StartField.of(child, part)
            if let day, day > today { reader.object(to: field, Wording(words.notYet, Wording(field.called))) }
        }
        if let born, let died, died < born { reader.object(to: .of(child, .died), Wording(words.diedBeforeBorn)) }
        if !pseudonym.isEmpty, names(name, in: pseudonym) {
            reader.object(to: .of(child, .pseudonym), Wording(words.sameAsName))
        }
        return ChildOfCase(name: name, born: born, died: died, pseudonym: pseudonym.isEmpty ? nil : pseudonym)
    }

    /// Whether anything was written of a child.
    static func isWritten(_ child: Int, _ fields: FormFields) -> Bool {
        StartField.ofChild.contains { part in
            let words = fields.one(StartField.of(child, part).rawValue) ?? ""
            return words.unicodeScalars.contains { !$0.properties.isWhitespace }
        }
    }

    /// Whether words hold somebody's whole name or the name they are called by.
    static func names(_ name: String, in words: String) -> Bool {
        let own = EntryPeople.key(name).split(separator: " ").map(String.init)
        guard let given = own.first else { return false }
        let said = EntryPeople.key(words).split(separator: " ").map(String.init)
        func isSaid(_ word: String) -> Bool { said.contains(word) || said.contains(word + "s") }
        return (given.utf8.count >= 3 && isSaid(given)) || own.allSatisfy(isSaid)
    }
}

/// The page that starts a review.
struct StartReviewPage: PageBody {
    var form: FilledForm<StartField>
    /// How many children are asked about.
    let children: Int
    let link: SiteLink
    let token: String
    let cancel: SiteLink?

    private var words: ReviewStepWords { catalogue.reviewSteps }

    var title: Wording { Wording(words.startTitle) }
    var hasProblems: Bool { !form.problems.isEmpty }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(
            form: form, link: link, token: token, submit: Wording(words.start), cancel: cancel,
            other: children < StartField.most ? (Wording(words.another), Self.another) : nil)
        view.head(&html, title)
        html.element(.p, .class("lead"), say: Wording(words.startLead))
        view.write(&html) { html in
            form.line(.reference, Wording(words.reference), help: Wording(words.referenceHelp)).write(&html)
            form.line(.title, Wording(words.title), help: Wording(words.titleHelp)).write(&html)
            for child in 1...children { write(child, &html) }
        }
    }

    /// The button that asks for one more child.
    static let another = "another"

    private func write(_ child: Int, _ html: inout HtmlWriter) {
        html.element(.fieldset, .class("of-child")) { html in
            html.element(.legend) { html in
                html.element(.h2, say: Wording(catalogue.review.childNumber, .number(child)))
            }
            if child > 1 { html.element(.p, .class("help"), say: Wording(words.leaveEmpty)) }
            form.line(.of(child, .name), Wording(words.childName), help: Wording(words.childNameHelp)).write(&html)
            form.line(.of(child, .pseudonym), Wording(words.pseudonym), help: Wording(words.pseudonymHelp))
                .write(&html)
            form.date(.of(child, .born), Wording(words.born), help: Wording(words.dayHelp)).write(&html)
            form.date(.of(child, .died), Wording(words.died), help: Wording(words.dayHelp)).write(&html)
        }
    }
}
