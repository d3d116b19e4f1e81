import Domain

/// The files of a review one person may know of, and what they may do with each.
struct FilesPage: PageBody {
    struct Action: Sendable {
        var words: Wording
        var link: SiteLink
        /// Whether somebody waits for it; what may be done and need not be stands below the table.
        var isWaiting = true
    }

    struct File: Sendable {
        var summary: SubmissionSummary
        var actions: [Action]
        /// How it was read, for those who may read its entries.
        var report: SiteLink?
        /// Where it is answered, for those whose agency it was sent back to.
        var mend: SiteLink?
    }

    let reference: String
    let places: Tabs
    let files: [File]
    /// What is to be put right may name somebody.
    var hidesNames = false
    /// Where files are sent from, for those who may.
    var send: SiteLink?
    /// What this person may do with chronologies gathered from parts.
    var gathered: [Action] = []
    /// Files on their way, where this person may look at them.
    var sent: [SentFilesView.Item] = []

    private var words: FileWords { catalogue.files }

    var title: Wording { Wording(words.title, .data(reference)) }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        places.write(&html)
        html.element(.p, .class("lead"), say: Wording(words.lead))
        if !newestRead.filter({ $0.value > 1 }).isEmpty { html.element(.p, say: Wording(words.whichRead)) }
        if let send {
            html.element(.p) { html in
                html.element(.a, .href(send), .class("button"), say: Wording(catalogue.send.send))
            }
        }
        SentFilesView(items: sent).write(&html)
        for file in files { sentBack(file, &html) }
        // What waits for this person stands above the table: a link in a narrow column is easily overlooked.
        let actions = gathered + files.flatMap(\.actions)
        let waiting = actions.filter(\.isWaiting)
        if !waiting.isEmpty {
            html.element(.h2, say: Wording(catalogue.review.next))
            TaskList(items: waiting.map { .init(words: $0.words, link: $0.link, standing: .toDo) }).write(&html)
        }
        TableView(
            caption: title, isCaptionHidden: true,
            columns: [
                .init(heading: Wording(words.file)), .init(heading: Wording(catalogue.review.agency)),
                .init(heading: Wording(catalogue.review.entries), isNumeric: true),
                .init(heading: Wording(words.received)), .init(heading: Wording(catalogue.review.standing)),
            ],
            rows: files.map { row($0) },
            empty: EmptyState(title: Wording(words.none), what: Wording(words.noneWhat))
        ).write(&html)
        let rest = actions.filter { !$0.isWaiting }
        if !rest.isEmpty {
            html.element(.h2, say: Wording(words.also))
            html.element(.ul) { html in
                for action in rest {
                    html.element(.li) { $0.element(.a, .href(action.link), say: action.words) }
                }
            }
        }
    }

    /// What is to be put right in a file.
    private func sentBack(_ file: File, _ html: inout HtmlWriter) {
        guard !file.summary.returns.isEmpty else { return }
        let name = Wording(words.version, .data(file.summary.fileName), .number(file.summary.version))
        html.element(.div, .class("asked")) { html in
            html.element(.h2, say: Wording(words.sentBackTitle))
            for returned in file.summary.returns {
                html.element(
                    .p, say: Wording(words.sentBackBy, name, TimeWords.day(returned.at), .data(returned.by)))
                if hidesNames {
                    html.element(.p, say: Wording(words.sentBackHidden))
                } else {
                    html.element(.p) { $0.lines(returned.reason) }
                }
            }
            guard let mend = file.mend else { return }
            html.element(.p, say: Wording(words.sentBackHow))
            html.element(.p) { html in
                html.element(.a, .href(mend), .class("button"), say: Wording(catalogue.send.send))
            }
        }
    }

    private func row(_ row: File) -> [TableView.Cell] {
        let file = row.summary
        let name = Wording(words.version, .data(file.fileName), .number(file.version))
        return [
            row.report.map { .link(name, $0) } ?? .words(name),
            .words(file.agencyName.map { .data($0) } ?? Wording(catalogue.review.unknownAgency)),
            .words(.number(file.entries)), .day(TimeWords.say(file.receivedAt)), standing(file),
        ]
    }

    private func standing(_ file: SubmissionSummary) -> TableView.Cell {
        guard let withdrawal = file.withdrawal else { return .tag(tag(file)) }
        var lines = [
            Wording(words.takenOut), Wording(words.takenOutBy, .data(withdrawal.by), TimeWords.day(withdrawal.at)),
        ]
        if !hidesNames, !withdrawal.reason.isEmpty {
            lines.append(Wording(words.takenOutWhy, .data(withdrawal.reason)))
        }
        return .lines(lines)
    }

    /// Of each file the newest version the panel was let see: the one it reads.
    private var newestRead: [RecordID: Int] {
        let shared = files.map(\.summary).filter { $0.release?.isShared ?? false }
        return shared.reduce(into: [:]) { newest, file in
            if let line = file.line { newest[line] = max(newest[line] ?? 0, file.version) }
        }
    }

    private func tag(_ file: SubmissionSummary) -> Tag {
        let states = catalogue.review
        if file.withdrawal != nil { return Tag(Wording(words.takenOut), .quiet) }
        if let newer = file.line.flatMap({ newestRead[$0] }), newer > file.version, file.release?.isShared ?? false {
            return Tag(
                Wording(file.release == .accepted ? words.replacedBy : words.releasedReplaced, .number(newer)), .quiet)
        }
        if file.refusal != nil { return Tag(Wording(states.refused), .attention) }
        if !file.returns.isEmpty { return Tag(Wording(words.sentBack), .attention) }
        switch file.release {
        case .accepted: return Tag(Wording(states.accepted), .done)
        case .released:
            // Where an earlier one was accepted it is to be plain that this is what is read, and is not.
            let isAfter =
                file.line != nil && files.contains { $0.summary.line == file.line && $0.summary.release == .accepted }
            return Tag(Wording(isAfter ? words.notAcceptedYet : states.released), .underWay)
        case .revoked: return Tag(Wording(words.takenBack))
        case nil: return file.isCurrent ? Tag(Wording(states.sent)) : Tag(Wording(words.later), .quiet)
        }
    }
}

/// On what terms a file is released.
enum ReleaseField: String, FormField {
    case legalBasis = "legal-basis"
    case permission
    case permittedUse = "permitted-use"

    var called: Phrase {
        let words = catalogue.files
        return switch self {
        case .legalBasis: words.calledLegalBasis
        case .permission: words.calledPermission
        case .permittedUse: words.calledPermittedUse
        }
    }
    var isSecret: Bool { false }
}

extension ReleaseTerms {
    static func read(_ fields: FormFields) -> FormOutcome<ReleaseTerms, ReleaseField> {
        var reader = FormReader<ReleaseField>(fields)
        let basis = reader.text(.legalBasis, atMost: 2_000)
        let permission = reader.text(.permission, atMost: 2_000)
        let use = reader.text(.permittedUse, atMost: 2_000)
        return reader.outcome { ReleaseTerms(legalBasis: basis, permission: permission, permittedUse: use) }
    }
}

/// The page that releases a file.
struct ReleasePage: PageBody {
    var form: FilledForm<ReleaseField>
    let what: Wording
    let link: SiteLink
    let token: String
    let cancel: SiteLink
    /// The version of the file the panel reads now, if it reads any.
    var panelReads: Int?
    /// Its boxes have what was said of the agency's last file.
    var remembers = false
    /// What is not settled in it.
    var unsettled: [UnsettledView.File] = []

    private var words: FileWords { catalogue.files }

    var title: Wording { Wording(words.releaseTitle) }
    var hasProblems: Bool { !form.problems.isEmpty }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(form: form, link: link, token: token, submit: Wording(words.release), cancel: cancel)
        view.head(&html, title)
        html.element(.p, .class("lead"), say: what)
        if let panelReads { html.element(.p, say: Wording(words.panelReadsNow, .number(panelReads))) }
        UnsettledView(files: unsettled).write(&html)
        if remembers { html.element(.p, say: Wording(words.remembered)) }
        view.write(&html) { html in
            form.area(.legalBasis, Wording(words.legalBasis), rows: 2).write(&html)
            form.area(.permission, Wording(words.permission), rows: 2).write(&html)
            form.area(.permittedUse, Wording(words.permittedUse), rows: 2).write(&html)
        }
    }
}
