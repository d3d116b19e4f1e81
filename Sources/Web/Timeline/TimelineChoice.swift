import Domain
import Drawing

/// The fields by which a timeline is narrowed.
enum TimelineField: String, FormField {
    case from, to

    var called: Phrase {
        switch self {
        case .from: catalogue.chronology.calledFrom
        case .to: catalogue.chronology.calledTo
        }
    }
    var isSecret: Bool { false }
}

/// The days a timeline shows, as its address says them.
struct TimelineChoice: Sendable {
    var form: FilledForm<TimelineField>
    /// Nil for all days; also where what was typed cannot be read.
    var span: TimelineSpan?

    /// Days as people write them. Of a month or a year the beginning goes from its first day, the end to its last; where one
    /// end is left open, it is that of what is usually drawn.
    init(_ query: [(name: String, value: String)], usual: TimelineSpan?) {
        let fields = FormFields(
            all: query.filter { TimelineField(rawValue: $0.name) != nil }
                .map { .init(name: $0.name, value: FormText.withSpaces($0.value)) })
        var reader = FormReader<TimelineField>(fields)
        func day(_ field: TimelineField, _ end: (DateReading) -> CivilDate?) -> CivilDate? {
            guard let reading = reader.date(field, isRequired: false) else { return nil }
            if end(reading) == nil { reader.object(to: field, Wording(catalogue.chronology.noBeginning)) }
            return end(reading)
        }
        let from = day(.from) { $0.earliest }
        let to = day(.to) { $0.latest }
        var span: TimelineSpan?
        if from != nil || to != nil, let start = from ?? usual?.from, let end = to ?? usual?.to {
            span = TimelineSpan(from: start, to: end)
            if span == nil {
                let isBoth = from != nil && to != nil
                reader.object(
                    to: to == nil ? .from : .to,
                    Wording(isBoth ? catalogue.chronology.endsBefore : catalogue.timeline.beyond))
            }
        }
        switch reader.outcome({ span }) {
        case .valid(let span):
            self.span = span
            form = FilledForm([.from: from?.british ?? "", .to: to?.british ?? ""])
        case .problems(let filled): form = filled
        }
    }

    /// The address's part for some days.
    static func query(_ span: TimelineSpan) -> [(name: String, value: String)] {
        [(TimelineField.from.rawValue, span.from.iso), (TimelineField.to.rawValue, span.to.iso)]
    }
}
