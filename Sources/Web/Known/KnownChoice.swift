import Domain

/// The fields by which somebody's knowledge on a day is chosen.
enum KnownField: String, FormField {
    case agency, day

    var called: Phrase {
        switch self {
        case .agency: catalogue.known.calledWhose
        case .day: catalogue.known.calledDay
        }
    }
    var isSecret: Bool { false }
}

/// Whose knowledge and of which day, as an address says it.
struct KnownChoice: Sendable {
    /// In the place of an agency's key: all together.
    static let together = "together"

    var form: FilledForm<KnownField>
    /// Nil where nothing is chosen yet, or what was cannot be read.
    var known: KnownAt?

    /// - Parameter agencies: those there are to choose from.
    init(_ query: [(name: String, value: String)], agencies: [NamedAgency]) {
        let fields = FormFields(
            all: query.filter { KnownField(rawValue: $0.name) != nil }
                .map { .init(name: $0.name, value: FormText.withSpaces($0.value)) })
        guard !fields.all.isEmpty else {
            form = FilledForm()
            return
        }
        var reader = FormReader<KnownField>(fields)
        let whose = fields.one(KnownField.agency.rawValue) ?? ""
        let agency = agencies.first { $0.id.description == whose }?.id
        if agency == nil, whose != Self.together || !Self.hasTogether(agencies) {
            reader.object(to: .agency, Wording(catalogue.known.noSuchAgency))
        }
        let day = reader.date(.day, isRequired: false).flatMap { $0.precision == .day ? $0.earliest : nil }
        if day == nil { reader.object(to: .day, Wording(catalogue.known.needsDay)) }
        switch reader.outcome({ day.map { KnownAt(agency: agency, day: $0) } }) {
        case .valid(let known):
            self.known = known
            form = FilledForm([.agency: whose, .day: known.day.british])
        case .problems(let filled): form = filled
        }
    }

    /// Of one agency alone there is no "together".
    static func hasTogether(_ agencies: [NamedAgency]) -> Bool { agencies.count > 1 }

    /// One choice, one address.
    static func query(_ known: KnownAt) -> [(name: String, value: String)] {
        [
            (KnownField.agency.rawValue, known.agency?.description ?? together),
            (KnownField.day.rawValue, known.day.iso),
        ]
    }
}
