import Domain

/// The fields by which the entries are chosen that are prepared for the family.
enum FamilyListField: String, FormField {
    case child, agency, from, to

    var called: Phrase {
        switch self {
        case .child: catalogue.family.calledChild
        case .agency: catalogue.chronology.calledAgency
        case .from: catalogue.chronology.calledFrom
        case .to: catalogue.chronology.calledTo
        }
    }
    var isSecret: Bool { false }
}

/// Which entries are shown, as the address says it: keys and days, never names.
struct FamilyListChoice: Sendable {
    var form: FilledForm<FamilyListField>
    var child: RecordID?
    var filter = FamilyFilter()
    var after: ChronologyPlace?
    var before: ChronologyPlace?

    private static let state = "state"

    /// - Parameters:
    ///   - query: of the address. Days come as people write them; of a month or a year the beginning goes from its first
    ///     day, the end to its last.
    ///   - children: those of the review: entries are chosen by their names, which the address does not say.
    init(_ query: [(name: String, value: String)], children: [IndexChild]) {
        let fields = FormFields(
            all: query.filter { FamilyListField(rawValue: $0.name) != nil }
                .map { .init(name: $0.name, value: FormText.withSpaces($0.value)) })
        func value(_ name: String) -> String? { query.first { $0.name == name }?.value }
        var reader = FormReader<FamilyListField>(fields)
        func day(_ field: FamilyListField, _ end: (DateReading) -> CivilDate?) -> CivilDate? {
            guard let reading = reader.date(field, isRequired: false) else { return nil }
            if end(reading) == nil { reader.object(to: field, Wording(catalogue.chronology.noBeginning)) }
            return end(reading)
        }
        let from = day(.from) { $0.earliest }
        let to = day(.to) { $0.latest }
        if let from, let to, to < from { reader.object(to: .to, Wording(catalogue.chronology.endsBefore)) }
        filter.state = value(Self.state).flatMap { FamilyState(rawValue: $0) }
        filter.entries.agency = fields.one(FamilyListField.agency.rawValue).flatMap { RecordID($0) }
        let chosen = children.first { $0.id.description == fields.one(FamilyListField.child.rawValue) }
        child = chosen?.id
        filter.entries.person = chosen?.name
        after = value("after").flatMap { ChronologyPlace($0) }
        before = value("before").flatMap { ChronologyPlace($0) }
        switch reader.outcome({ true }) {
        case .problems(let filled): form = filled
        case .valid:
            (filter.entries.from, filter.entries.to) = (from, to)
            form = FilledForm([
                .child: child?.description ?? "", .agency: filter.entries.agency?.description ?? "",
                .from: from?.british ?? "", .to: to?.british ?? "",
            ])
        }
    }

    /// The address's part, without the page: one choice, one address.
    var query: [(name: String, value: String)] {
        var query: [(name: String, value: String)] = []
        func add(_ name: String, _ value: String?) {
            if let value { query.append((name, value)) }
        }
        add(Self.state, filter.state?.rawValue)
        add(FamilyListField.child.rawValue, child?.description)
        add(FamilyListField.agency.rawValue, filter.entries.agency?.description)
        add(FamilyListField.from.rawValue, filter.entries.from?.iso)
        add(FamilyListField.to.rawValue, filter.entries.to?.iso)
        return query
    }

    /// The same entries in another state.
    func inState(_ state: FamilyState?) -> FamilyListChoice {
        var choice = self
        choice.filter.state = state
        return choice
    }

    /// Something is left out beside what is in another state.
    var isNarrow: Bool { filter.entries != ChronologyFilter() || child != nil }

    /// The state as a form sends it along.
    var hidden: (name: StaticString, value: String)? { filter.state.map { ("state", $0.rawValue) } }
}
