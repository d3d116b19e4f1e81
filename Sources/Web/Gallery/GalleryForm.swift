import Domain

/// The gallery's own form: one of each kind of field, read and answered like any other, keeping nothing.
enum GalleryField: String, FormField {
    case name, email, date, kind, who, agency, note, file, password

    var called: Phrase {
        let words = catalogue.gallery
        return switch self {
        case .name: words.calledName
        case .email: words.calledEmail
        case .date: words.calledDate
        case .kind: words.calledKind
        case .who: words.calledWho
        case .agency: words.calledAgency
        case .note: words.calledNote
        case .file: words.calledFile
        case .password: catalogue.signIn.calledPassword
        }
    }

    var isSecret: Bool { self == .password }
}

/// What the gallery's form asks for, understood.
struct GalleryInput: Sendable {
    enum Kind: String, CaseIterable { case visit, call, letter }
    enum Who: String, CaseIterable { case mother, child, brother }
    enum Agency: String, CaseIterable { case school, health, housing }

    var name: String
    var email: String
    var date: DateReading
    var kind: Kind
    var who: Set<Who>
    var agency: Agency
    var note: String
    var file: FormFields.File?

    static func read(_ fields: FormFields) -> FormOutcome<GalleryInput, GalleryField> {
        var reader = FormReader<GalleryField>(fields)
        let name = reader.line(.name, atMost: 80)
        let email = reader.email(.email)
        let date = reader.date(.date)
        let kind = reader.choice(.kind, as: Kind.self)
        let who = reader.choices(.who, as: Who.self)
        if who.isEmpty {
            reader.object(to: .who, Wording(catalogue.forms.missingChoice, Wording(GalleryField.who.called)))
        }
        let agency = reader.choice(.agency, as: Agency.self)
        let note = reader.text(.note, atMost: 500, isRequired: false)
        let file = reader.file(.file, isRequired: false)
        _ = reader.secret(.password, atLeast: 12)
        return reader.outcome {
            guard let date, let kind, let agency else { return nil }
            return GalleryInput(
                name: name, email: email, date: date, kind: kind, who: who, agency: agency, note: note, file: file)
        }
    }
}

/// The page the gallery's form stands on.
struct GalleryFormPage: Sendable {
    let form: FilledForm<GalleryField>
    let token: String
    var done: GalleryInput?
    var isRepeat = false

    private var words: GalleryWords { catalogue.gallery }

    var title: Wording { Wording(done == nil ? words.formTitle : words.formDone) }

    func write(_ html: inout HtmlWriter) {
        if let done { understood(done, &html) } else { ask(&html) }
    }

    private func ask(_ html: inout HtmlWriter) {
        let view = FormView(
            form: form, link: .galleryForm, token: token, submit: Wording(catalogue.forms.continue), isMultipart: true,
            cancel: .gallery)
        view.head(&html, title)
        html.element(.p, .class("lead"), say: Wording(words.formLead))
        view.write(&html) { html in
            form.line(.name, .data("Child’s name"), help: .data("As the family says it."), kind: .plain).write(&html)
            form.line(.email, .data("Email address"), kind: .email).write(&html)
            form.date(.date, .data("When did it happen?")).write(&html)
            form.radios(
                .kind, .data("What kind of contact?"),
                [
                    Choice("visit", .data("Visit at home")), Choice("call", .data("Telephone call")),
                    Choice("letter", .data("Letter or mail"), help: .data("Also what came back undelivered.")),
                ]
            ).write(&html)
            form.checkboxes(
                .who, .data("Who was there?"), help: .data("Choose all you know of."),
                [
                    Choice("mother", .data("Mother")), Choice("child", .data("The child")),
                    Choice("brother", .data("Brother")),
                ]
            ).write(&html)
            form.select(
                .agency, .data("Which agency wrote it?"),
                [
                    Choice("school", .data("Larkfield School")), Choice("health", .data("Community health")),
                    Choice("housing", .data("Housing")),
                ]
            ).write(&html)
            form.area(.note, Wording(catalogue.forms.optional, .data("Note")), help: .data("At most 500 characters."))
                .write(&html)
            form.file(.file, Wording(catalogue.forms.optional, .data("A file"))).write(&html)
            form.line(
                .password, Wording(catalogue.invitation.password), help: Wording(catalogue.invitation.passwordHelp),
                kind: .newPassword
            ).write(&html)
        }
    }

    private func understood(_ input: GalleryInput, _ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        if isRepeat { Banner(kind: .information, words: Wording(words.formDoneAgain)).write(&html) }
        SummaryList([
            .init(name: .data("Child’s name"), value: .data(input.name)),
            .init(name: .data("Email address"), value: .data(input.email)),
            .init(name: .data("When"), value: .english(input.date.inWords)),
            .init(name: .data("Kind"), value: .data(input.kind.rawValue)),
            .init(name: .data("Who"), value: .data(input.who.map(\.rawValue).sorted().joined(separator: ", "))),
            .init(name: .data("Agency"), value: .data(input.agency.rawValue)),
            .init(name: .data("Note"), value: .data(input.note)),
            .init(
                name: .data("File"), value: .data(input.file.map { "\($0.fileName), \($0.bytes.count) bytes" } ?? "")),
        ]).write(&html)
        html.element(.p) { html in html.element(.a, .href(.gallery), say: Wording(words.title)) }
    }
}
