/// The words our outputs use for typed values, the same in every format. British, short and plain.
public enum SheetWords {
    /// "12 Mar 2001".
    public static func day(_ day: CivilDate) -> String {
        let (year, month, dayOfMonth) = day.components
        return "\(dayOfMonth) \(monthNames[month - 1]) \(year)"
    }

    /// "2001-03-12".
    public static func isoDay(_ day: CivilDate) -> String {
        let (year, month, dayOfMonth) = day.components
        return padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(dayOfMonth, to: 2)
    }

    /// "14:30", or "14:30–15:00".
    public static func time(_ time: ClockTime, until end: ClockTime? = nil) -> String {
        let start = padded(time.hour, to: 2) + ":" + padded(time.minute, to: 2)
        guard let end else { return start }
        return start + "–" + padded(end.hour, to: 2) + ":" + padded(end.minute, to: 2)
    }

    /// A period: "12 Mar 2001", "12 Mar 2001 to 14 Mar 2001", "up to 14 Mar 2001", "from 12 Mar 2001", or "".
    public static func period(from earliest: CivilDate?, to latest: CivilDate?) -> String {
        switch (earliest, latest) {
        case (nil, nil): ""
        case (let from?, nil): "from \(day(from))"
        case (nil, let to?): "up to \(day(to))"
        case (let from?, let to?): from == to ? day(from) : "\(day(from)) to \(day(to))"
        }
    }

    /// How exact a date is, where it is not simply a day: "month", "week, not certain", "not known".
    public static func precision(_ date: DateReading) -> String {
        let words =
            switch date.precision {
            case .day: date.isUncertain ? "day" : ""
            case .range: "several days"
            case .week: "week"
            case .month: "month"
            case .monthPart: "part of a month"
            case .season: "season"
            case .term: "school term"
            case .quarter: "quarter"
            case .year: "year"
            case .yearPart: "part of a year"
            case .decade: "decade"
            case .before: "before a date"
            case .after: "after a date"
            case .unknown: "not known"
            }
        return date.isUncertain ? words + ", not certain" : words
    }

    /// "Yes", "No", "Some", or "" where the source does not say.
    public static func childSeen(_ seen: ChildSeen) -> String {
        switch seen {
        case .yes: "Yes"
        case .no: "No"
        case .some: "Some"
        case .notStated: ""
        }
    }

    /// What a remark is, as a label: "Comment", "Deleted text".
    public static func remarkKind(_ kind: SourceRemark.Kind) -> String {
        switch kind {
        case .comment: "Comment"
        case .footnote: "Footnote"
        case .endnote: "Endnote"
        case .deletedText: "Deleted text (tracked change)"
        case .insertedText: "Inserted text (tracked change)"
        case .deletedRow: "Deleted row (tracked change)"
        case .movedText: "Moved text (tracked change)"
        case .hiddenText: "Hidden text"
        case .hiddenRow: "Hidden row"
        case .hiddenColumn: "Hidden column"
        case .hiddenSheet: "Hidden sheet"
        case .nestedTable: "Table inside a cell"
        case .picture: "Picture"
        case .textBox: "Text box"
        case .pageText: "At the head or foot of the pages"
        case .outsideText: "Text outside the tables"
        case .formula: "Formula"
        case .readingChoice: "How it was read"
        }
    }

    /// "Comment by J. Example: words".
    public static func remark(_ remark: SourceRemark) -> String {
        var label = remarkKind(remark.kind)
        if let author = remark.author, !author.isEmpty { label += " by " + author }
        return remark.text.isEmpty ? label : label + ": " + remark.text
    }

    /// One line for each problem: what is wrong, then what to do.
    public static func problems(_ problems: [Problem]) -> String {
        problems.map(problem).joined(separator: "\n")
    }

    /// What is wrong, then what to do: "There is no 31 February. Perhaps 28 February or 3 March."
    public static func problem(_ problem: Problem) -> String {
        guard let suggestion = problem.suggestion, !suggestion.isEmpty else { return sentence(problem.message) }
        return sentence(problem.message) + " " + sentence(suggestion)
    }

    /// One line for each note.
    public static func notes(_ notes: [Note]) -> String {
        notes.map { sentence($0.message) }.joined(separator: "\n")
    }

    /// "Heading: words"; the words alone where there is no heading.
    public static func labelled(_ heading: String, _ words: String) -> String {
        heading.isEmpty ? words : heading + ": " + words
    }

    /// The words with a capital letter at the start and a full stop at the end.
    public static func sentence(_ words: String) -> String {
        guard let first = words.first, let last = words.last else { return words }
        let start = first.isLowercase ? first.uppercased() + words.dropFirst() : words
        // "… alone.”" ends with the stop inside its marks.
        let end = last == "”" ? words.dropLast().last ?? last : last
        return end == "." || end == "?" || end == "!" ? start : start + "."
    }

    /// "1 row", "1,204 rows".
    public static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        grouped(number) + " " + (number == 1 ? one : many ?? one + "s")
    }

    /// "1,204".
    public static func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var out = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { out += "," }
            out.append(digit)
        }
        return out
    }

    static let monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
