/// Reads a date as somebody wrote it, in the context of the rows around it.
///
/// Day first (12/3/01 is 12 March 2001). Nothing is refused: what cannot be read keeps its words and gains a
/// ``Problem``. The readings are those of docs/dates.md. A whole column is read better by ``DateColumn``, which knows
/// the rows above and below.
public struct DateReader: Sendable {
    public init() {}

    /// Reads one text.
    /// - Parameters:
    ///   - text: The words of the cell, kept untouched in the reading.
    ///   - context: The row before, the divider above, the period of the case.
    public func read(_ text: String, in context: DateContext = DateContext()) -> DateReading {
        var parser = DatePhraseParser()
        let phrase = parser.parse(text)
        return DateResolver(context: context).reading(of: phrase, verbatim: text)
    }

    /// Reads a separate time column's words: "14.30", "1430hrs", "2-3pm", "noon".
    /// - Returns: The times, and whether figures were given that no clock shows ("25:70"). Words without a time
    ///   ("evening", "-") give no times and are no fault.
    public func readTime(_ text: String) -> (start: ClockTime?, end: ClockTime?, isImpossible: Bool) {
        var parser = DatePhraseParser()
        return parser.parseTime(text)
    }

    /// Whether the text alone reads as a date of any kind: a day, a month, a year, "ditto", "undated", a date without its
    /// year, or one the calendar does not have (31/02/2001). Prose that merely holds a date does not.
    public func reads(_ text: String) -> Bool {
        var parser = DatePhraseParser()
        let phrase = parser.parse(text)
        if phrase.isBlank { return false }
        if phrase.first != nil || phrase.serial != nil { return phrase.unknownWords <= 3 && phrase.strayNumbers <= 1 }
        if phrase.relative != .none { return phrase.unknownWords == 0 }
        return (phrase.isDitto || phrase.isUndated) && phrase.unknownWords == 0
    }

    /// Whether the text alone reads as one particular day, with its year or without.
    public func readsDay(_ text: String) -> Bool {
        var parser = DatePhraseParser()
        let phrase = parser.parse(text)
        guard let first = phrase.first, phrase.second == nil, first.kind == .day || first.kind == .dayOfMonth else {
            return false
        }
        return phrase.bound == .none && phrase.week == .none && phrase.unknownWords <= 3 && phrase.strayNumbers <= 1
    }

    /// The day, where the text alone gives one certain day with its year ("12 March 2001", "2001-03-12"); else nil.
    public func day(_ text: String) -> CivilDate? {
        let reading = read(text)
        guard reading.precision == .day, !reading.isUncertain, reading.problems.isEmpty,
            reading.earliest == reading.latest
        else { return nil }
        return reading.earliest
    }
}
