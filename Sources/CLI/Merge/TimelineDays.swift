import Domain
import Drawing

/// The days a timeline shows: what `--from` and `--to` ask for, as people write days, months and years.
enum TimelineDays {
    /// Nil when neither was asked for. A date that cannot be read is answered with an example.
    static func span(
        from: String?, to: String?, in chronology: IntegratedChronology, _ terminal: Terminal
    ) throws -> TimelineSpan? {
        if from == nil, to == nil { return nil }
        let first = try from.map { try reading($0, "--from", terminal).first }
        let last = try to.map { try reading($0, "--to", terminal).last }
        let usual = Timeline(chronology, Understanding()).usualSpan
        guard let start = first ?? usual?.from, let end = last ?? usual?.to else {
            terminal.error("No entry has a date: give both --from and --to.")
            throw ExitStatus.usage
        }
        guard let span = TimelineSpan(from: start, to: end) else {
            terminal.error("The timeline would end (\(end.british)) before it begins (\(start.british)).")
            throw ExitStatus.usage
        }
        return span
    }

    /// The first and last day of what was given for an option.
    static func reading(
        _ words: String, _ option: String, _ terminal: Terminal
    ) throws -> (first: CivilDate, last: CivilDate) {
        let reading = DateReader().read(words)
        guard let first = reading.earliest, let last = reading.latest, reading.problems.isEmpty else {
            terminal.error("\(option) should be a day, a month or a year, such as “3 March 2014”, “3/2014” or 2014.")
            throw ExitStatus.usage
        }
        return (first, last)
    }
}
