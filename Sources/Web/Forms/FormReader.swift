import Domain

/// The fields of one form.
protocol FormField: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// What the field asks for, in the middle of a sentence: "your email address".
    var called: Phrase { get }
    /// Never shown again, never sealed: passwords and codes.
    var isSecret: Bool { get }
}

extension FormField {
    /// The identifier of the field's control on the page.
    var identifier: String { "field-" + rawValue }
}

/// What is wrong with a field, as the page says it beside the field and in the summary.
struct FieldProblem<Field: FormField>: Sendable, Equatable {
    var field: Field
    var words: Wording
}

/// A form as it is shown: what was typed and what is wrong with it.
struct FilledForm<Field: FormField>: Sendable, Equatable {
    var typed: [Field: [String]] = [:]
    /// In the order of the page.
    var problems: [FieldProblem<Field>] = []
    /// The version of the record the form began from.
    var version: Int?
    /// What the record says by now, where somebody else changed it meanwhile.
    var clash: FormClash<Field>?
    /// Something to say above the form.
    var notice: Phrase?
    /// What the names of its fields end in, where a page holds several of the same.
    var ending = ""

    /// An empty form, or one filled with what is known.
    init(_ known: [Field: String] = [:], version: Int? = nil) {
        typed = known.mapValues { [$0] }
        self.version = version
    }

    /// A form filled with what was sent, secrets left out.
    init(_ fields: FormFields) {
        for field in Field.allCases where !field.isSecret { typed[field] = fields.values(field.rawValue) }
        version = fields.version
        // A page cannot be given a file back: whoever chose one has to choose it again, and is told so.
        for field in Field.allCases where fields.files.contains(where: { $0.name == field.rawValue }) {
            problems.append(FieldProblem(field: field, words: Wording(catalogue.forms.chooseFileAgain)))
        }
    }

    func value(_ field: Field) -> String { typed[field]?.first ?? "" }
    func values(_ field: Field) -> [String] { typed[field] ?? [] }
    func problem(_ field: Field) -> Wording? { problems.first { $0.field == field }?.words }
}

/// Both sides of a clash: who changed the record since, and its words now.
struct FormClash<Field: FormField>: Sendable, Equatable {
    var who: String
    /// In words: "at 14:20 today".
    var when: String
    var theirs: [Field: String]
}

/// What reading a form came to: the input, or the form again with everything that is wrong with it.
enum FormOutcome<Input: Sendable, Field: FormField>: Sendable {
    case valid(Input)
    case problems(FilledForm<Field>)
}

/// Reads a form field by field, collecting all that is wrong. Each reading gives a value to go on with; whether the whole
/// stands is said by ``outcome(_:)`` at the end.
struct FormReader<Field: FormField> {
    private let fields: FormFields
    private(set) var problems: [FieldProblem<Field>] = []

    init(_ fields: FormFields) { self.fields = fields }

    /// Says that something is wrong with a field. The first thing said of a field stands.
    mutating func object(to field: Field, _ words: Wording) {
        if !problems.contains(where: { $0.field == field }) {
            problems.append(FieldProblem(field: field, words: words))
        }
    }

    /// The input, where nothing was wrong and `make` has all it needs.
    func outcome<Input: Sendable>(_ make: () -> Input?) -> FormOutcome<Input, Field> {
        if problems.isEmpty, let input = make() { return .valid(input) }
        var form = FilledForm<Field>(fields)
        let order = Array(Field.allCases)
        let others = form.problems.filter { again in !problems.contains { $0.field == again.field } }
        form.problems = (problems + others).sorted {
            (order.firstIndex(of: $0.field) ?? 0) < (order.firstIndex(of: $1.field) ?? 0)
        }
        return .problems(form)
    }

    // MARK: Words

    /// One line, without white space at its ends; empty where there is none.
    mutating func line(_ field: Field, atMost limit: Int = 200, isRequired: Bool = true) -> String {
        let text = trimmed(raw(field))
        if text.utf8.contains(10) { object(to: field, Wording(catalogue.forms.notOneLine, Wording(field.called))) }
        return checked(text, field, limit, isRequired)
    }

    /// Any number of lines.
    mutating func text(_ field: Field, atMost limit: Int = 10_000, isRequired: Bool = true) -> String {
        checked(trimmed(raw(field)), field, limit, isRequired)
    }

    /// A password: every character counts, spaces too.
    mutating func secret(_ field: Field, atLeast least: Int = 1, atMost limit: Int = 200) -> String {
        let text = checked(raw(field), field, limit, true)
        if !text.isEmpty, text.unicodeScalars.count < least {
            object(to: field, Wording(catalogue.forms.tooShort, Wording(field.called), .number(least)))
        }
        return text
    }

    /// An address that could be one; only a mail that arrives proves it.
    mutating func email(_ field: Field) -> String {
        let text = line(field, atMost: 254)
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        let isPlain = text.utf8.allSatisfy { $0 > 32 && $0 != 127 }
        if !text.isEmpty, parts.count != 2 || parts.contains(where: \.isEmpty) || !isPlain {
            object(to: field, Wording(catalogue.forms.notAnEmail))
        }
        return text
    }

    /// A code of six figures; spaces and hyphens between them do no harm.
    mutating func sixFigures(_ field: Field) -> String {
        let figures = raw(field).utf8.filter { $0 != 32 && $0 != UInt8(ascii: "-") }
        let isCode = figures.count == 6 && figures.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        if !isCode { object(to: field, Wording(catalogue.forms.notSixFigures)) }
        return String(decoding: figures, as: UTF8.self)
    }

    // MARK: Choices

    /// One of a list; nil and a problem where it is none of them.
    mutating func choice<Choice: RawRepresentable<String>>(_ field: Field, as: Choice.Type = Choice.self) -> Choice? {
        let value = raw(field)
        guard !value.isEmpty else {
            object(to: field, Wording(catalogue.forms.missingChoice, Wording(field.called)))
            return nil
        }
        guard let choice = Choice(rawValue: value) else {
            object(to: field, Wording(catalogue.forms.notOneOfThese, Wording(field.called)))
            return nil
        }
        return choice
    }

    /// Any of a list, none included.
    mutating func choices<Choice: RawRepresentable<String> & Hashable>(
        _ field: Field, as: Choice.Type = Choice.self
    ) -> Set<Choice> {
        var chosen: Set<Choice> = []
        for value in fields.values(field.rawValue) {
            guard let choice = Choice(rawValue: value) else {
                object(to: field, Wording(catalogue.forms.notOneOfThese, Wording(field.called)))
                continue
            }
            chosen.insert(choice)
        }
        return chosen
    }

    // MARK: Dates and files

    /// A date as people write it; nil where the field was left empty or could not be read.
    mutating func date(_ field: Field, isRequired: Bool = true) -> DateReading? {
        let words = line(field, atMost: 100, isRequired: isRequired)
        guard !words.isEmpty else { return nil }
        let reading = DateReader().read(words)
        if reading.problems.contains(where: { $0.kind == .impossibleDate }) {
            object(to: field, Wording(catalogue.forms.impossibleDate, Wording(field.called)))
            return nil
        }
        guard reading.earliest != nil || reading.latest != nil else {
            object(to: field, Wording(catalogue.forms.notADate, Wording(field.called)))
            return nil
        }
        return reading
    }

    /// One particular day.
    mutating func day(_ field: Field, isRequired: Bool = true) -> CivilDate? {
        guard let reading = date(field, isRequired: isRequired) else { return nil }
        guard reading.precision == .day, let day = reading.earliest, day == reading.latest else {
            object(to: field, Wording(catalogue.forms.needsDay, Wording(field.called)))
            return nil
        }
        return day
    }

    /// The file chosen, if any.
    mutating func file(_ field: Field, isRequired: Bool = true) -> FormFields.File? {
        let files = fields.files.filter { $0.name == field.rawValue }
        if files.count > 1 { object(to: field, Wording(catalogue.forms.cameTwice, Wording(field.called))) }
        if files.isEmpty, isRequired {
            object(to: field, Wording(catalogue.forms.missingFile, Wording(field.called)))
        }
        return files.first
    }

    // MARK: -

    private mutating func raw(_ field: Field) -> String {
        let values = fields.values(field.rawValue)
        if values.count > 1 { object(to: field, Wording(catalogue.forms.cameTwice, Wording(field.called))) }
        return values.first ?? ""
    }

    private mutating func checked(_ text: String, _ field: Field, _ limit: Int, _ isRequired: Bool) -> String {
        let called = Wording(field.called)
        if text.isEmpty, isRequired { object(to: field, Wording(catalogue.forms.missing, called)) }
        let length = text.unicodeScalars.count
        if length > limit {
            object(to: field, Wording(catalogue.forms.tooLong, called, .number(limit), .number(length)))
        }
        // Controls other than tab and line feed: nothing a keyboard makes, and trouble in what is made of them later.
        if text.unicodeScalars.contains(where: { $0.value < 32 && $0 != "\t" && $0 != "\n" || $0.value == 127 }) {
            object(to: field, Wording(catalogue.forms.unreadable, called))
        }
        return text
    }

    private func trimmed(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, first.properties.isWhitespace { scalars = scalars.dropFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars = scalars.dropLast() }
        return String(scalars)
    }
}
