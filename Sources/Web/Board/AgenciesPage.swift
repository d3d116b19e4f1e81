import Domain

/// The agencies of a board, each followed by its parts.
struct AgenciesPage: PageBody {
    let agencies: [AgencyOfBoard]
    let board: RecordID
    /// Where one is added; nil for those who may not.
    let add: SiteLink?
    let isAdded: Bool

    private var words: AgencyWords { catalogue.agencies }

    var title: Wording { Wording(catalogue.board.agencies) }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        if isAdded { Banner(kind: .done, words: Wording(words.added)).write(&html) }
        html.element(.p, .class("lead"), say: Wording(words.lead))
        if let add, !agencies.isEmpty {
            html.element(.p) { html in
                html.element(.a, .href(add), .class("button"), say: Wording(words.add))
            }
        }
        let names = Dictionary(agencies.map { ($0.id, $0.name) }) { first, _ in first }
        TableView(
            caption: title, isCaptionHidden: true,
            columns: [
                .init(heading: Wording(words.name)), .init(heading: Wording(words.partOf)),
                .init(heading: Wording(words.otherNames)),
            ],
            rows: agencies.map { agency in
                [
                    .link(.data(agency.name), .boardAgency(board, agency: agency.id)),
                    Self.belonging(agency, names), .lines(Self.others(agency)),
                ]
            },
            empty: EmptyState(
                title: Wording(words.none), what: Wording(add == nil ? words.noneWait : words.noneWhat),
                action: add.map { (Wording(words.add), $0) })
        ).write(&html)
    }
}

extension AgenciesPage {
    /// What it is a part of, or became one.
    private static func belonging(_ agency: AgencyOfBoard, _ names: [RecordID: String]) -> TableView.Cell {
        let words = catalogue.agencies
        if let merger = agency.merger {
            return .lines([.data(merger.name), Wording(words.sinceDay, .day(merger.since))])
        }
        return agency.partOf.flatMap { names[$0] }.map { .words(.data($0)) } ?? .empty
    }

    /// Names in files, then those of before.
    private static func others(_ agency: AgencyOfBoard) -> [Wording] {
        agency.otherNames.map { .data($0) }
            + agency.formerNames.map {
                let last = CivilDate(dayNumber: $0.changedOn.dayNumber - 1)
                return Wording(catalogue.agencies.formerly, .data($0.name), .day(last))
            }
    }
}

/// The fields of a new agency.
enum AgencyField: String, FormField {
    case name, isAnother, otherNames, partOf

    var called: Phrase {
        let words = catalogue.agencies
        return switch self {
        case .name: words.calledName
        case .otherNames: words.calledOtherNames
        case .partOf: words.calledPartOf
        case .isAnother: words.calledIsAnother
        }
    }
    var isSecret: Bool { false }
}

/// The form that adds an agency.
struct AddAgencyPage: PageBody {
    struct Input: Sendable {
        var agency: CaseAgency
        var partOf: RecordID?
    }

    let form: FilledForm<AgencyField>
    let agencies: [AgencyOfBoard]
    let link: SiteLink
    let token: String
    let cancel: SiteLink

    private var words: AgencyWords { catalogue.agencies }
    /// The value of the box that says it is another one.
    private static let yes = "yes"

    var title: Wording { Wording(words.add) }
    var hasProblems: Bool { !form.problems.isEmpty }
    /// Somebody was asked whether it is another one.
    private var asksWhich: Bool { form.problem(.isAnother) != nil || !form.values(.isAnother).isEmpty }

    /// - Parameter agencies: of the board: what it may be a part of, and what it may be already.
    static func read(_ fields: FormFields, among agencies: [AgencyOfBoard]) -> FormOutcome<Input, AgencyField> {
        var reader = FormReader<AgencyField>(fields)
        let name = reader.line(.name)
        let others = FormLines.read(reader.text(.otherNames, atMost: 2_000, isRequired: false)).filter { $0 != name }
        let chosen = reader.line(.partOf, isRequired: false)
        let partOf = agencies.first { $0.id.description == chosen }?.id
        if !chosen.isEmpty, partOf == nil {
            reader.object(to: .partOf, Wording(catalogue.forms.notOneOfThese, Wording(AgencyField.partOf.called)))
        }
        let near = NearNames.find([name] + others, among: agencies)
        // One of the very same name is refused whatever is ticked.
        if !near.isEmpty, fields.one(AgencyField.isAnother.rawValue) != yes {
            let names = near.prefix(3).map { "“\($0.name)”" }.joined(separator: ", ")
            reader.object(to: .isAnother, Wording(catalogue.agencies.near, .data(names)))
        }
        return reader.outcome { Input(agency: CaseAgency(name: name, otherNames: others), partOf: partOf) }
    }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(form: form, link: link, token: token, submit: Wording(words.submit), cancel: cancel)
        view.head(&html, title)
        view.write(&html) { html in
            form.line(.name, Wording(words.name)).write(&html)
            if asksWhich {
                form.checkboxes(.isAnother, Wording(words.isAnother), [Choice(Self.yes, Wording(words.isAnotherYes))])
                    .write(&html)
            }
            form.area(
                .otherNames, Wording(catalogue.forms.optional, Wording(words.otherNames)),
                help: Wording(words.otherNamesHelp), rows: 3
            ).write(&html)
            if !agencies.isEmpty {
                form.select(
                    .partOf, Wording(catalogue.forms.optional, Wording(words.partOf)),
                    help: Wording(words.partOfHelp), agencies.map { Choice($0.id.description, .data($0.name)) }
                ).write(&html)
            }
        }
    }
}

/// One thing a line, as people type a list.
enum FormLines {
    /// Without white space at the ends; empty lines and repetitions are passed over.
    static func read(_ text: String) -> [String] {
        var found: [String] = []
        for line in text.split(separator: "\n") {
            let words = String(line.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
            if !words.isEmpty, !found.contains(words) { found.append(words) }
        }
        return found
    }
}
