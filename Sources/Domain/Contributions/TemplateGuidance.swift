/// What a template made for a review tells its author beside the rows to fill in, and how that is known again when the file
/// comes back: it is the product's own words, and nothing of the agency's.
public enum TemplateGuidance {
    /// The name and the first line of the workbook's sheet of guidance.
    public static let title = "How to fill it in"
    /// The name of the workbook's sheet of choices, and the headings on it.
    public static let listsName = "Lists"
    public static let listsHeadings = ["Agency", "Name"]

    public static let rows = "Write a row for each thing that happened, the earliest first, in the words of the record."
    public static let dates =
        "Dates as the record has them, the day before the month: 12/03/2024, 12 March 2024, March 2024 or about Easter "
        + "2024. If only the month or the year is known, write that."
    public static let empty =
        "Leave a box empty where there is nothing to write in it. Please keep the headings as they are."
    public static let answers =
        "For each child: was the child seen, seen alone, spoken with? Choose Yes, No or Not recorded by what the "
        + "record says, not by what is likely."
    public static let lists = "Where a list is offered, you can type something else as well."
    public static let answersOfOne =
        "Was the child seen, seen alone, spoken with? Write Yes, No or Not recorded by what the record says, not by "
        + "what is likely."
    public static let sending =
        "When it is filled in, send it on the page of the request. You see how it is read before it is kept."

    /// How the lines begin that are another in each template.
    public static let answersOfEach =
        "For each child: was the child seen, seen alone, spoken with? Write Yes, No or Not recorded by what the "
        + "record says, each child on a line of its own: "
    public static let due = "It is asked for by "
    public static let covers = "It is to cover the time "
    public static let include = "What is asked for: "

    /// "It is to cover the time from 1 January 2018 until the last there is."; nil where no day was named.
    public static func covers(from: CivilDate?, to: CivilDate?) -> String? {
        if from == nil, to == nil { return nil }
        let first = from.map { "from \($0.british)" } ?? "from the first there is"
        let last = to.map { "until \($0.british)" } ?? "until the last there is"
        return "\(covers)\(first) \(last)."
    }

    private static let lines = Set(
        [title, rows, dates, empty, answers, lists, answersOfOne, sending].map(PlainWords.key))
    private static let beginnings = [answersOfEach, due, covers, include].map(PlainWords.key)

    /// Whether a row says what the template said there; what somebody wrote among its lines is theirs.
    static func isLine(_ row: SourceRow) -> Bool {
        let words = row.cells.filter { $0.joins != .left && !PlainWords.isBlank($0.text) }
        guard words.count == 1, let line = words.first.map({ PlainWords.key($0.text) }) else { return false }
        return lines.contains(line) || beginnings.contains { line.hasPrefix($0) }
    }

    /// The tables that hold the template's guidance, and the sheet of what its cells choose from, by number. Three of its
    /// lines must be there: one alone may be somebody's quotation.
    static func tables(_ document: SourceDocument) -> (guidance: Set<Int>, lists: Set<Int>) {
        let guidance = Set(
            document.tables.filter { table in
                // A template is one of the first things in a file, and short: no whole case is looked through for it.
                table.rows.count <= 200 && table.rows.count(where: isLine) >= 3
            }.map(\.number))
        if guidance.isEmpty { return ([], []) }
        let lists = document.tables.filter { table in
            guard table.name == listsName, let first = table.rows.first else { return false }
            return first.cells.map(\.text).filter { !PlainWords.isBlank($0) }.map(PlainWords.key)
                == listsHeadings.map(PlainWords.key)
        }
        return (guidance, Set(lists.map(\.number)))
    }
}
