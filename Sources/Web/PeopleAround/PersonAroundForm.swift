import Domain

/// The fields of what is known of somebody around the children.
enum PersonAroundField: String, FormField {
    case name, others, role, born

    var called: Phrase {
        let words = catalogue.around
        return switch self {
        case .name: words.calledName
        case .others: words.calledOthers
        case .role: words.calledRole
        case .born: words.calledBorn
        }
    }
    var isSecret: Bool { false }
}

/// The form that puts somebody around the children on the list, or corrects what is known of them.
struct PersonAroundForm: PageBody {
    let form: FilledForm<PersonAroundField>
    let title: Wording
    let isNew: Bool
    let link: SiteLink
    let token: String
    let cancel: SiteLink

    /// As the store takes them.
    private static let (longest, mostNames) = (200, 20)

    private var words: AroundWords { catalogue.around }
    var hasProblems: Bool { !form.problems.isEmpty || form.clash != nil }

    /// - Parameter today: nobody is born after it.
    static func read(
        _ fields: FormFields, today: CivilDate
    ) -> FormOutcome<CaseFile.KnownPerson, PersonAroundField> {
        let words = catalogue.around
        var reader = FormReader<PersonAroundField>(fields)
        let name = reader.line(.name)
        let others = names(reader.line(.others, isRequired: false)).filter {
            EntryPeople.key($0) != EntryPeople.key(name)
        }
        let role = reader.line(.role, isRequired: false)
        let born = reader.day(.born, isRequired: false)
        if others.count > mostNames || others.contains(where: { $0.unicodeScalars.count > longest }) {
            reader.object(to: .others, Wording(words.tooMany, .number(mostNames), .number(longest)))
        }
        if let born, born > today {
            reader.object(to: .born, Wording(catalogue.reviewSteps.notYet, Wording(PersonAroundField.born.called)))
        }
        return reader.outcome {
            CaseFile.KnownPerson(name: name, otherNames: others, role: role.isEmpty ? nil : role, born: born)
        }
    }

    /// Each once, as they were written.
    private static func names(_ line: String) -> [String] {
        var seen: Set<String> = []
        return line.split(whereSeparator: { $0 == "," || $0 == ";" })
            .map { $0.split(separator: " ").joined(separator: " ") }
            .filter { !$0.isEmpty && seen.insert(EntryPeople.key($0)).inserted }
    }

    static func known(_ person: CaseFile.KnownPerson) -> [PersonAroundField: String] {
        var known: [PersonAroundField: String] = [.name: person.name]
        if !person.otherNames.isEmpty { known[.others] = person.otherNames.joined(separator: ", ") }
        known[.role] = person.role
        known[.born] = person.born?.british
        return known
    }

    func write(_ html: inout HtmlWriter) {
        let submit = isNew ? words.addSubmit : catalogue.forms.save
        let view = FormView(form: form, link: link, token: token, submit: Wording(submit), cancel: cancel)
        view.head(&html, title)
        html.element(.p, .class("lead"), say: Wording(words.formLead))
        view.write(&html) { html in
            form.line(.name, Wording(words.name), help: Wording(words.nameHelp)).write(&html)
            form.line(.others, Wording(words.others), help: Wording(words.othersHelp)).write(&html)
            form.line(.role, Wording(words.role), help: Wording(words.roleHelp)).write(&html)
            form.date(.born, Wording(words.born), help: Wording(catalogue.reviewSteps.dayHelp)).write(&html)
        }
    }
}
