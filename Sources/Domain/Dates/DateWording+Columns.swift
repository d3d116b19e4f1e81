/// Sentences about a column as a whole, and about rows whose reading depends on it.
extension DateWording {
    static let figuresWithoutNought = Note(
        .dateInterpreted, "A run of figures was read as a date; the nought lost at its front was put back.")

    /// Once for the file: real dates and texts divide exactly at the 12th.
    static func exchangedFile(doubted count: Int) -> Problem {
        Problem(
            .ambiguousDate,
            "Day and month seem to have changed places in \(count == 1 ? "1 date" : "\(count) dates"): those up to the "
                + "12th of a month are real dates, those after it are text. This happens when a file with British "
                + "dates is opened in a spreadsheet set to American dates.",
            suggestion: "Please send the file as it was before, or each date with its month as a word.")
    }

    /// Once for the file: whatever shows the order shows the month first.
    static func monthFirstFile(sure: Int, doubted: Int) -> Problem {
        let others = doubted == 0 ? "" : " The other \(doubted) were read day first, and may be wrong."
        return Problem(
            .ambiguousDate,
            "The file seems to be written month first: \(sure) dates have no other reading, and none shows that the day "
                + "comes first." + others,
            suggestion: "Please write the dates with the day first, or with the month as a word.")
    }

    static func exchanged(_ date: CivilDate, other: CivilDate) -> Problem {
        Problem(
            .ambiguousDate, "Read as \(date.british); day and month may have changed places.",
            suggestion: "\(other.british)?")
    }

    static func monthFirst(_ date: CivilDate, other: CivilDate) -> Problem {
        Problem(
            .ambiguousDate, "Read as \(date.british); the file seems to be written month first.",
            suggestion: "\(other.british)?")
    }

    /// Once for the file: dates without years run neither plainly forwards nor plainly backwards.
    static func noDirection(_ count: Int) -> Problem {
        Problem(
            .ambiguousDate,
            "\(count) dates are without a year, and the rows run neither plainly forwards nor plainly backwards. They were "
                + "read forwards, and their years may be wrong.",
            suggestion: "Please write the year in each row, or over each year's rows.")
    }

    /// A few days out of order, or nearly a year on.
    static func slipOrYear(_ date: CivilDate, other: CivilDate) -> Problem {
        Problem(
            .ambiguousDate,
            "No year is written. Read as \(date.british), a few days out of order; in order it would be nearly a year away.",
            suggestion: "Write the year. It may also be \(other.british).")
    }

    /// The rows would run past the year of their heading, into a year that has a heading of its own.
    static func pastHeading(_ date: CivilDate, other: CivilDate) -> Problem {
        Problem(
            .ambiguousDate,
            "The heading above gives the year \(date.year); after the row above it the date would be \(other.british).",
            suggestion: "Write the year, or move the row under its own heading.")
    }

    /// Under "2014-15" a day from April to August lies in both years.
    static func eitherYear(_ date: CivilDate, other: CivilDate) -> Problem {
        Problem(
            .ambiguousDate, "The heading above gives two years, and the day lies in both.",
            suggestion: "\(date.british) or \(other.british)?")
    }
}
