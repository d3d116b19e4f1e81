import Domain

/// Whose each row is, where the rows of several parts of an agency stand in one file: asked word by word, and said once it
/// was answered.
struct PreviewParts: Sendable {
    let parts: PartsOfFile
    /// By the names of the fields, where the form is shown again.
    let chosen: [String: String]
    /// What is wrong with what was chosen, by the names of the fields.
    let problems: [String: Wording]
    let version: Int
    let target: SentFilePage.Target

    private var words: SendWords { catalogue.send }
    private var whole: Wording { .data(parts.agencies.first?.name ?? "") }
    /// It is worth the room: some of the words are names of parts, or somebody answered.
    private var isOpen: Bool { parts.isLikely || parts.isSaid || !problems.isEmpty }

    func write(_ html: inout HtmlWriter) {
        html.element(.section, .id("parts"), .ariaLabelledby("parts-title")) { html in
            html.element(.h2, .id("parts-title"), say: Wording(words.partsTitle))
            if parts.isSaid { table(&html) }
            if parts.isHalfSaid {
                Banner(kind: .important, words: Wording(words.partsHalfSaid)).write(&html)
            } else if !parts.isSaid {
                html.element(
                    .p, say: Wording(parts.isLikely ? words.partsLikely : words.partsUnlikely, whole))
            }
            html.element(.details, .class("choose"), isOpen && !(parts.isSaid && problems.isEmpty) ? .open : nil) {
                html in
                html.element(.summary, say: Wording(words.partsSummary))
                form(&html)
            }
        }
    }

    private func table(_ html: inout HtmlWriter) {
        let names = Dictionary(parts.agencies.map { ($0.id, $0.name) }) { first, _ in first }
        TableView(
            caption: Wording(words.partsTitle), isCaptionHidden: true,
            columns: [
                .init(heading: Wording(words.partsWords)), .init(heading: Wording(words.partsRows), isNumeric: true),
                .init(heading: Wording(words.partsOf)),
            ],
            rows: parts.values.map { value in
                [
                    .words(said(value)), .words(.number(value.entries)),
                    value.said.flatMap { names[$0] }.map { .words(.data($0)) }
                        ?? .tag(Tag(Wording(words.notSaid), .attention)),
                ]
            }
        ).write(&html)
    }

    private func said(_ value: PartsOfFile.Value) -> Wording {
        value.words.isEmpty ? Wording(words.partsNothing) : .data(value.words)
    }

    private func form(_ html: inout HtmlWriter) {
        html.element(.p, say: Wording(words.partsLead, whole))
        HiddenForm(to: target.link, token: target.token, version: version).write(&html) { html in
            html.element(.div, .class("side-by-side")) { html in
                for (place, value) in parts.values.enumerated() {
                    let field = PartsForm.field(place)
                    // Somebody's own answer, or else what is called exactly so, to be looked at before it is sent.
                    let known = (value.said ?? value.called)?.description ?? ""
                    SelectField(
                        name: field,
                        choices: parts.agencies.map { agency in
                            let isWhole = agency.id == parts.agencies.first?.id
                            return Choice(
                                agency.id.description,
                                isWhole ? Wording(words.partsItself, .data(agency.name)) : .data(agency.name))
                        },
                        chosen: chosen[field] ?? known,
                        frame: FieldFrame(
                            identifier: field, label: said(value), help: Wording(words.partsCount, value.entries),
                            problem: problems[field]),
                        none: Wording(words.partsChoose)
                    ).write(&html)
                }
            }
            html.element(.div, .class("buttons")) { html in
                html.element(.button, .type("submit"), .class("main"), say: Wording(words.partsSubmit))
            }
        }
    }
}

/// The form in which a person says whose rows with which words are: a field for each of the words.
struct PartsForm: Sendable {
    /// Nil where the form is another, or something in it is wrong.
    let said: [PartsOfFile.Said]?
    /// By the names of the fields.
    let problems: [String: Wording]

    static func field(_ place: Int) -> String { "part-\(place)" }

    /// Whether this form was sent, and not the one of the columns.
    static func isSent(_ fields: FormFields) -> Bool { !fields.values(field(0)).isEmpty }

    init(_ fields: FormFields, _ parts: PartsOfFile) {
        var (said, problems): ([PartsOfFile.Said], [String: Wording]) = ([], [:])
        for (place, value) in parts.values.enumerated() {
            let field = Self.field(place)
            let sent = fields.one(field) ?? ""
            if let agency = parts.agencies.first(where: { $0.id.description == sent }) {
                said.append(.init(words: value.words, agency: agency.id))
            } else {
                let words = catalogue.send
                let rows: Wording = value.words.isEmpty ? Wording(words.partsNothing) : .data(value.words)
                problems[field] = Wording(words.partsMissing, rows, .number(value.entries))
            }
        }
        self.problems = problems
        self.said = problems.isEmpty ? said : nil
    }
}
