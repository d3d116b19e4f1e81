import Domain

/// The fields of the form that gathers.
enum GatherField: String, FormField {
    case files, why
    case legalBasis = "legal-basis"
    case permission
    case permittedUse = "permitted-use"

    var called: Phrase {
        let words = catalogue.files
        return switch self {
        case .files: catalogue.parts.calledFiles
        case .why: catalogue.parts.calledWhy
        case .legalBasis: words.calledLegalBasis
        case .permission: words.calledPermission
        case .permittedUse: words.calledPermittedUse
        }
    }
    var isSecret: Bool { false }
}

/// What somebody chose to let the panel see, and on what terms.
struct GatherInput: Sendable {
    var files: [SubmissionSummary]
    var missing: [NamedAgency]
    var words: String
    var terms: ReleaseTerms

    static func read(_ fields: FormFields, _ parts: AgencyParts) -> FormOutcome<GatherInput, GatherField> {
        var reader = FormReader<GatherField>(fields)
        let chosen = Set(fields.values(GatherField.files.rawValue))
        let files = parts.toGather.filter { chosen.contains($0.id.description) }
        if files.isEmpty {
            reader.object(to: .files, Wording(catalogue.forms.missingChoice, Wording(catalogue.parts.calledFiles)))
        }
        let missing = parts.missing(with: Set(files.map(\.id)))
        let why = reader.text(.why, atMost: 5_000, isRequired: false)
        if !missing.isEmpty, why.isEmpty, !files.isEmpty {
            reader.object(to: .why, Wording(catalogue.parts.whyMissing, GatheringPage.names(missing)))
        }
        let basis = reader.text(.legalBasis, atMost: 2_000)
        let permission = reader.text(.permission, atMost: 2_000)
        let use = reader.text(.permittedUse, atMost: 2_000)
        return reader.outcome {
            GatherInput(
                files: files, missing: missing, words: why,
                terms: ReleaseTerms(legalBasis: basis, permission: permission, permittedUse: use))
        }
    }
}

/// The form by which an agency's lead gathers what its parts have sent, and lets the panel see it.
struct GatherPage: PageBody {
    var form: FilledForm<GatherField>
    let parts: AgencyParts
    let link: SiteLink
    let token: String
    let cancel: SiteLink
    /// What is not settled in what may be gathered.
    var unsettled: [UnsettledView.File] = []

    private var words: PartsWords { catalogue.parts }

    var title: Wording { Wording(words.gatherTitle, .data(parts.whole.agency.name)) }
    var hasProblems: Bool { !form.problems.isEmpty }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(
            form: form, link: link, token: token, submit: Wording(catalogue.parts.goesOn), cancel: cancel)
        view.head(&html, title)
        if parts.toGather.isEmpty {
            EmptyState(title: Wording(words.nothing), what: Wording(words.nothingWhat)).write(&html)
            return
        }
        html.element(.p, .class("lead"), say: Wording(words.gatherLead))
        UnsettledView(files: unsettled).write(&html)
        let silent = parts.takingPart.filter { !$0.hasSent }
        view.write(&html) { html in
            form.checkboxes(.files, Wording(words.whichFiles), choices).write(&html)
            if !silent.isEmpty {
                html.element(.p, say: Wording(words.nothingFrom))
                html.element(.ul) { html in
                    for part in silent { html.element(.li) { $0.text(part.agency.name) } }
                }
            }
            form.area(.why, Wording(words.why), help: Wording(words.whyHelp), rows: 4).write(&html)
            let files = catalogue.files
            form.area(.legalBasis, Wording(files.legalBasis), rows: 2).write(&html)
            form.area(.permission, Wording(files.permission), rows: 2).write(&html)
            form.area(.permittedUse, Wording(files.permittedUse), rows: 2).write(&html)
        }
    }

    private var choices: [Choice] {
        (parts.parts + [parts.whole]).flatMap { part in
            part.toGather.map { file in
                let entries = Wording(words.entryCount, file.entries)
                return Choice(
                    file.id.description,
                    Wording(
                        words.fileOf, .data(part.agency.name), .data(file.fileName), .number(file.version)),
                    help: file.returns.isEmpty ? entries : Wording(words.wasSentBack, entries))
            }
        }
    }
}

/// One gathered chronology: what was in it, what was missing, and how it stands.
struct GatheringPage: PageBody {
    let gathering: Gathering
    let places: Tabs
    let reports: [RecordID: SiteLink]
    /// Where a file is taken out, by its key, for those who may.
    let takeOut: [RecordID: SiteLink]
    let takeBack: SiteLink?
    let accept: SiteLink?
    var hidesNames = false

    private var words: PartsWords { catalogue.parts }

    var title: Wording { Wording(words.oneTitle, .data(gathering.agencyName), .number(gathering.number)) }
    var isWide: Bool { true }

    static func tag(_ gathering: Gathering) -> Tag {
        switch gathering.state {
        case .released: Tag(Wording(catalogue.review.released), .underWay)
        case .accepted: Tag(Wording(catalogue.review.accepted), .done)
        case .revoked: Tag(Wording(catalogue.files.takenBack))
        }
    }

    static func names(_ agencies: [NamedAgency]) -> Wording {
        .data(agencies.map(\.name).joined(separator: ", "))
    }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        places.write(&html)
        html.element(.p, .class("lead")) { html in
            html.say(
                Wording(words.oneLead, TimeWords.day(gathering.gatheredAt), .data(gathering.gatherer)))
            html.text(" ")
            Self.tag(gathering).write(&html)
        }
        if accept != nil || takeBack != nil {
            html.element(.div, .class("buttons")) { html in
                if let accept { html.element(.a, .href(accept), .class("button"), say: Wording(words.accept)) }
                if let takeBack { html.element(.a, .href(takeBack), say: Wording(words.takeBack)) }
            }
        }
        files.write(&html)
        if !gathering.missing.isEmpty {
            html.element(.h2, say: Wording(words.withoutTitle))
            html.element(.ul) { html in
                for part in gathering.missing { html.element(.li) { $0.text(part.name) } }
            }
        }
        if !gathering.words.isEmpty {
            if hidesNames {
                html.element(.p, say: Wording(words.wordsHidden))
            } else {
                html.element(.p) { $0.lines(gathering.words) }
            }
        }
        let terms = catalogue.files
        SummaryList([
            .init(name: Wording(terms.legalBasis), value: .data(gathering.terms.legalBasis)),
            .init(name: Wording(terms.permission), value: .data(gathering.terms.permission)),
            .init(name: Wording(terms.permittedUse), value: .data(gathering.terms.permittedUse)),
        ]).write(&html)
    }

    private var files: TableView {
        let terms = catalogue.files
        var columns: [TableView.Column] = [
            .init(heading: Wording(terms.file)), .init(heading: Wording(catalogue.review.agency)),
            .init(heading: Wording(catalogue.review.entries), isNumeric: true),
            .init(heading: Wording(catalogue.review.standing)),
        ]
        if !takeOut.isEmpty { columns.append(.init(heading: Wording(words.takeOut))) }
        return TableView(
            caption: title, isCaptionHidden: true, columns: columns,
            rows: gathering.files.map { file in
                let name = Wording(terms.version, .data(file.fileName), .number(file.version))
                var cells: [TableView.Cell] = [
                    reports[file.id].map { .link(name, $0) } ?? .words(name), .words(.data(file.agencyName ?? "")),
                    .words(.number(file.entries)), .tag(Self.tag(file)),
                ]
                if !takeOut.isEmpty {
                    cells.append(takeOut[file.id].map { .links([(words.takeOut, $0)], of: name) } ?? .empty)
                }
                return cells
            })
    }

    private static func tag(_ file: SubmissionSummary) -> Tag {
        switch file.release {
        case .accepted: Tag(Wording(catalogue.review.accepted), .done)
        case .released: Tag(Wording(catalogue.review.released), .underWay)
        case .revoked, nil: Tag(Wording(catalogue.files.takenBack))
        }
    }
}
