import Domain

/// A column of a template: its heading, which our own reader knows, and what helps to fill it in.
struct TemplateColumn {
    /// What can be chosen in a workbook; anything else can be typed as well.
    enum Choices { case none, answers, agencies, people }

    var kind: ColumnKind
    var heading: String
    /// Shown beside the cell while it is filled in; at most 255 characters.
    var help: String
    var choices = Choices.none
    /// About the number of characters a spreadsheet column of that width shows.
    var width: Int
}

/// The words of a template.
enum TemplateWords {
    static let answers = ["Yes", "No", "Not recorded"]

    /// The columns before and after those that ask after the children.
    private static let before = [
        TemplateColumn(
            kind: .date, heading: "Date",
            help: "As the record has it, the day first: 12/03/2024, 12 March 2024, March 2024, about Easter 2024.",
            width: 14),
        TemplateColumn(kind: .time, heading: "Time", help: "If it is known: 14:30 or 2.30 pm.", width: 9),
        TemplateColumn(
            kind: .source, heading: "Source", help: "Which record it stands in: pupil file, page 12; visit record.",
            width: 20),
        TemplateColumn(
            kind: .present, heading: "Who was involved",
            help: "Everybody who was there or took part. Choose a name, or type as many as there were.",
            choices: .people,
            width: 24),
        TemplateColumn(
            kind: .event, heading: "What happened",
            help: "As the record says it. Quote the child’s own words.", width: 60),
    ]
    private static let after = [
        TemplateColumn(
            kind: .action, heading: "Outcome or action", help: "What was decided or done because of it.", width: 30),
        TemplateColumn(
            kind: .sharedWith, heading: "Shared with",
            help: "Who was told. Choose an agency, or type as many as there were.", choices: .agencies, width: 20),
        TemplateColumn(
            kind: .practitioner, heading: "Author", help: "Who did it or wrote it down, with their post.", width: 22),
        TemplateColumn(
            kind: .comment, heading: "Comments", help: "Yours, now. Not the words of the record.", width: 30),
    ]
    private static let ofChildren = [
        TemplateColumn(
            kind: .childSeen, heading: "Child seen",
            help: "Yes: somebody of your own service had eyes on the child, however briefly.", choices: .answers,
            width: 14),
        TemplateColumn(
            kind: .seenAlone, heading: "Seen alone",
            help: "Yes: no parent, carer, relative, brother or sister was there.", choices: .answers, width: 14),
        TemplateColumn(
            kind: .spokenWith, heading: "Spoken with", help: "Both ways, also by telephone or through a door.",
            choices: .answers, width: 14),
        TemplateColumn(
            kind: .wishes, heading: "Wishes and feelings",
            help: "In the child’s own words where the record has them; or by a drawing, a sign, a choice.", width: 28),
    ]

    /// With a column for each child and question.
    static func columns(_ template: ChronologyTemplate) -> [TemplateColumn] {
        guard !template.children.isEmpty else { return before + ofChildren + after }
        let asked = template.children.flatMap { child in
            ofChildren.map { column in
                var column = column
                column.heading += ": " + oneLine(child)
                return column
            }
        }
        return before + asked + after
    }

    /// For a page, which is too narrow for that: a column for each question.
    static let columnsOfPage = before + ofChildren + after

    static func title(_ template: ChronologyTemplate) -> String { "Chronology for \(oneLine(template.reference))" }

    /// In the form by which whose file it is gets known.
    static func agency(_ template: ChronologyTemplate) -> String { "Agency: \(oneLine(template.agency))" }

    /// How to fill it in, a line each.
    static func instructions(_ template: ChronologyTemplate, form: ChronologyTemplate.Form) -> [String] {
        var lines = [TemplateGuidance.rows, TemplateGuidance.dates, TemplateGuidance.empty]
        let names = template.children.map(oneLine)
        switch form {
        case .xlsx: lines += [TemplateGuidance.answers, TemplateGuidance.lists]
        case .docx where !names.isEmpty:
            lines.append(
                TemplateGuidance.answersOfEach + names.map { "“\($0): yes”" }.joined(separator: ", ")
                    + ". The same with wishes and feelings.")
        case .docx: lines.append(TemplateGuidance.answersOfOne)
        }
        if let due = template.due { lines.append("\(TemplateGuidance.due)\(due.british).") }
        if let covers = TemplateGuidance.covers(from: template.from, to: template.to) { lines.append(covers) }
        if !template.include.isEmpty { lines.append(TemplateGuidance.include + oneLine(template.include)) }
        lines.append(TemplateGuidance.sending)
        return lines
    }

    static func oneLine(_ words: String) -> String {
        words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
