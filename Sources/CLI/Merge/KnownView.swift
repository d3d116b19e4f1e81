import Domain

/// "The case as one agency knew it on a day": what `--known-to` and `--at` ask for.
struct KnownView {
    var agency: Int
    var day: CivilDate

    /// Nil when it was not asked for. A wrong agency or day is answered with what there is to choose from.
    init?(to words: String?, at date: String?, in chronology: IntegratedChronology, _ terminal: Terminal) throws {
        if words == nil, date == nil { return nil }
        guard let words, let date else {
            terminal.error("--known-to and --at go together: an agency and a day.")
            throw ExitStatus.usage
        }
        guard let day = DateReader().day(date) else {
            terminal.error("--at should be one day, such as “3 March 2014” or 2014-03-03.")
            throw ExitStatus.usage
        }
        let names = chronology.agencies.map { $0.name.lowercased() }
        let wanted = words.lowercased()
        let exact = names.indices.filter { names[$0] == wanted }
        let found = exact.isEmpty ? names.indices.filter { names[$0].contains(wanted) } : exact
        guard found.count == 1 else {
            let choices = chronology.agencies.map(\.name).joined(separator: "; ")
            terminal.error(
                (found.isEmpty ? "No agency of this case has that name. " : "More than one agency has that name. ")
                    + "The agencies are: \(choices).")
            throw ExitStatus.usage
        }
        agency = found[0]
        self.day = day
    }

    /// The chronology as the agency held it, understood from that alone.
    func shown(_ chronology: IntegratedChronology, _ pipeline: MergePipeline) -> IntegratedChronology {
        let reader = pipeline.understandingReader
        let known = reader.known(chronology, to: agency, at: day)
        return pipeline.understands ? reader.read(known) : known
    }
}
