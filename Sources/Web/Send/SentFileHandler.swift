import Domain
import Hummingbird

/// One file that was sent: how far it is, what was made of it, and what its sender says to that.
struct SentFileHandler: Sendable {
    let desk: ReviewDesk

    private var words: SendWords { catalogue.send }
    private var sending: any FileSending { desk.ports.sending }

    func show(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let (file, preview) = try await find(context, visit)
        return try await page(file, preview, visit)
    }

    private func find(
        _ context: SiteContext, _ visit: ReviewVisit
    ) async throws -> (file: SentFile, preview: FilePreview?) {
        try await sending.sentFile(try context.mustHave("sent"), for: desk.reader(visit))
    }

    private func page(
        _ file: SentFile, _ preview: FilePreview?, _ visit: ReviewVisit, notice: Phrase? = nil,
        chosen: [String: String] = [:], problems: [Wording] = [], partProblems: [String: Wording] = [:],
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .files(visit.review)) }
        let (columns, keep) = (
            SiteLink.sentFile(visit.review, file.id), SiteLink.keepSentFile(visit.review, file.id)
        )
        let body = SentFilePage(
            file: file, preview: preview, notice: notice, problems: problems, partProblems: partProblems,
            chosen: chosen,
            columns: .init(link: columns, token: desk.token(visit, to: columns)),
            keep: .init(link: keep, token: desk.token(visit, to: keep)),
            discard: .discardSentFile(visit.review, file.id), back: .files(visit.review))
        return desk.page(body, visit, review, status: status)
    }

    // MARK: Columns

    func choose(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let (file, preview) = try await find(context, visit)
        let link = SiteLink.sentFile(visit.review, file.id)
        // A field for each column, and one for each table.
        var limits = FormLimits.usual
        for table in preview?.tables ?? [] { limits.fields += table.columns.count + 1 }
        limits.fields += preview?.parts?.values.count ?? 0
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: link, limits: limits,
            again: { fields, notice in
                try await page(
                    file, preview, visit, notice: notice, chosen: ColumnForm.typed(fields), status: .forbidden)
            },
            { fields in
                if let parts = preview?.parts, PartsForm.isSent(fields) {
                    return try await sayParts(fields, parts, file, preview, context, visit)
                }
                if let replaced = PreviewNewer.said(fields) {
                    let command = ChooseColumns(
                        board: visit.board, id: file.id, version: fields.version ?? 0,
                        choices: ColumnChoices(replaces: replaced), job: desk.ports.commands.newID())
                    return try await orMoved(.chooseColumns(command), link, context, visit)
                }
                let form = ColumnForm(fields, preview?.tables ?? [])
                if !form.choices.unreadable.isEmpty {
                    return .notDone(
                        try await page(
                            file, preview, visit, chosen: ColumnForm.typed(fields),
                            problems: form.choices.unreadable.map {
                                Wording(words.needsDateOrEvent, .number($0))
                            }, status: .unprocessableContent))
                }
                if form.choices.tables.isEmpty { return .done(link) }
                let command = ChooseColumns(
                    board: visit.board, id: file.id, version: fields.version ?? 0, choices: form.choices,
                    job: desk.ports.commands.newID())
                return try await orMoved(.chooseColumns(command), link, context, visit)
            })
    }

    /// Says whose each row is; the file is then read again.
    private func sayParts(
        _ fields: FormFields, _ parts: PartsOfFile, _ file: SentFile, _ preview: FilePreview?, _ context: SiteContext,
        _ visit: ReviewVisit
    ) async throws -> FormDesk.Outcome {
        let form = PartsForm(fields, parts)
        guard let said = form.said else {
            return .notDone(
                try await page(
                    file, preview, visit, chosen: ColumnForm.typed(fields), partProblems: form.problems,
                    status: .unprocessableContent))
        }
        let command = ChooseColumns(
            board: visit.board, id: file.id, version: fields.version ?? 0, choices: ColumnChoices(parts: said),
            job: desk.ports.commands.newID())
        return try await orMoved(.chooseColumns(command), .sentFile(visit.review, file.id), context, visit)
    }

    // MARK: Keeping and discarding

    func keep(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let (file, preview) = try await find(context, visit)
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: .keepSentFile(visit.review, file.id),
            again: { _, notice in try await page(file, preview, visit, notice: notice, status: .forbidden) },
            { fields in
                if preview?.parts?.isHalfSaid ?? false {
                    return .notDone(
                        try await page(
                            file, preview, visit, notice: words.partsHalfSaid, status: .unprocessableContent))
                }
                let command = KeepFile(
                    board: visit.board, id: file.id, version: fields.version ?? 0, job: desk.ports.commands.newID())
                return try await orMoved(.keepFile(command), .sentFile(visit.review, file.id), context, visit)
            })
    }

    func askDiscard(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.show(discarding(try await find(context, visit).file, visit), visit)
    }

    func discard(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.take(discarding(try await find(context, visit).file, visit), request, visit)
    }

    private func discarding(_ file: SentFile, _ visit: ReviewVisit) -> ReasonStep {
        let commands = desk.ports.commands
        return ReasonStep(
            question: Wording(words.discardTitle, .data(visit.shown(file.name))), what: Wording(words.discardWhat),
            confirm: Wording(words.discard), link: .discardSentFile(visit.review, file.id),
            back: .files(visit.review), version: file.version, asksWhy: false,
            said: Said(.fileDiscarded, visit.shown(file.name)), stale: words.movedMeanwhile,
            run: { _, version in
                let command = DiscardFile(board: visit.board, id: file.id, version: version)
                try await commands.run(.discardFile(command), by: visit.person)
            })
    }

    /// Runs a command; where the file is not as the person saw it any more, they see it as it stands.
    private func orMoved(
        _ command: CaseCommand, _ link: SiteLink, _ context: SiteContext, _ visit: ReviewVisit
    ) async throws -> FormDesk.Outcome {
        do {
            try await desk.ports.commands.run(command, by: visit.person)
            return .done(link)
        } catch let refusal as CommandRefusal {
            switch refusal {
            case .stale, .wrongState, .noSuchSubmission:
                let (file, preview) = try await find(context, visit)
                return .notDone(
                    try await page(file, preview, visit, notice: words.movedMeanwhile, status: .conflict))
            default: throw refusal
            }
        }
    }
}

/// The form in which a person says what columns hold: a field for each column, and a box for each table.
struct ColumnForm: Sendable {
    let choices: ColumnChoices

    static func field(table: Int, column: Int) -> String { "t\(table)c\(column)" }
    static func field(table: Int) -> String { "t\(table)" }
    /// What a ticked box sends.
    static let aside = "aside"

    /// - Parameter tables: as they were read; those in which nothing was changed are left out.
    init(_ fields: FormFields, _ tables: [FilePreview.Table]) {
        choices = ColumnChoices(
            tables: tables.compactMap { table in
                let isChronology = table.role == .chronology
                if isChronology, fields.one(Self.field(table: table.number)) == Self.aside {
                    return .init(number: table.number, headerRow: table.headerRow, columns: [])
                }
                let columns = table.columns.map { column in
                    let sent = fields.one(Self.field(table: table.number, column: column.number))
                    return (column, sent.flatMap { ColumnKind(rawValue: $0) })
                }
                let isChanged = columns.contains { column, kind in kind != nil && kind != column.kind }
                if !isChanged { return nil }
                return .init(
                    number: table.number, headerRow: table.headerRow,
                    columns: columns.map { column, kind in
                        .init(number: column.number, heading: column.heading, kind: kind ?? column.kind ?? .other)
                    })
            })
    }

    /// What was chosen, by the names of the fields.
    static func typed(_ fields: FormFields) -> [String: String] {
        Dictionary(fields.all.map { ($0.name, $0.value) }) { first, _ in first }
    }
}
