import Domain
import Hummingbird

/// The report of a kept file, correcting its rows in place, and having it read again.
struct CorrectionsHandler: Sendable {
    let desk: ReviewDesk

    private var words: CorrectionWords { catalogue.corrections }
    private var correcting: any RowCorrecting { desk.ports.correcting }

    // MARK: The report

    /// - Parameters:
    ///   - id: of the version.
    ///   - links: where it is sent back from, and where it is taken out, for those who may.
    func report(
        _ id: RecordID, _ visit: ReviewVisit, notice: Phrase? = nil, status: HTTPResponse.Status = .ok,
        links: (SubmissionSummary) -> (sendBack: SiteLink?, takeOut: SiteLink?)
    ) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .files(visit.review)) }
        let report = try await desk.ports.sending.fileReport(id, for: desk.reader(visit))
        guard
            let file = try await desk.reviews.submissions(for: desk.reader(visit)).first(where: { $0.id == id })
        else { throw HTTPError(.notFound) }
        var corrections = try await correcting.corrections(of: id, for: desk.reader(visit))
        if desk.ports.reading == nil { corrections.mayCorrect = false }
        let again = SiteLink.readAgain(visit.review, id)
        let key = visit.review
        let view = CorrectionsView(
            corrections: corrections, namesTables: report.tables.count > 1,
            row: { .correctRow(key, id, table: $0, row: $1) },
            readAgain: .init(link: again, token: desk.token(visit, to: again)),
            onItsWay: corrections.onItsWay.map { .sentFile(key, $0) })
        let name = Wording(catalogue.files.version, .data(file.fileName), .number(file.version))
        let (sendBack, takeOut) = links(file)
        return desk.page(
            FileReportPage(
                name: name, places: visit.places(.files(visit.review)), report: report, corrections: view,
                notice: notice, sendBack: sendBack, takeOut: takeOut), visit, review, status: status)
    }

    func readAgain(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let id = try context.mustHave("file")
        @Sendable func again(_ notice: Phrase, _ status: HTTPResponse.Status) async throws -> Response {
            try await report(id, visit, notice: notice, status: status, links: { _ in (nil, nil) })
        }
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: .readAgain(visit.review, id),
            again: { _, notice in try await again(notice, .forbidden) },
            { _ in
                do {
                    let sent = try await correcting.readAgain(id, for: desk.reader(visit))
                    return .done(.sentFile(visit.review, sent))
                } catch CommandRefusal.alreadySent(let sent) {
                    return .done(.sentFile(visit.review, sent))
                } catch CommandRefusal.nothingNew, CommandRefusal.wrongState {
                    return .notDone(try await again(words.changedMeanwhile, .conflict))
                }
            })
    }

    // MARK: One row

    private struct Place {
        var file: RecordID
        var table: Int
        var row: Int
    }

    private func place(_ context: SiteContext) throws -> Place {
        let file = try context.mustHave("file")
        guard let table = context.parameters.get("table", as: Int.self), table > 0,
            let row = context.parameters.get("row", as: Int.self), row > 0
        else { throw HTTPError(.notFound) }
        return Place(file: file, table: table, row: row)
    }

    private func find(_ place: Place, _ visit: ReviewVisit) async throws -> RowToCorrect {
        guard let reading = desk.ports.reading else { throw HTTPError(.notFound) }
        return try await correcting.rowToCorrect(
            table: place.table, row: place.row, of: place.file, for: desk.reader(visit), reading: reading)
    }

    func show(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let place = try place(context)
        // Nothing is read out of the file while names are hidden.
        if visit.visitor.hidesNames {
            return desk.hidden(visit, try await desk.summary(visit), .files(visit.review))
        }
        let row: RowToCorrect
        do {
            row = try await find(place, visit)
        } catch CommandRefusal.wrongState {
            // Replaced or accepted since the link was made: its report says how it stands.
            return .seeOther(.fileReport(visit.review, place.file))
        }
        return try await page(FilledForm(row.typed, version: row.correction?.version ?? 0), row, place, visit)
    }

    func correct(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let place = try place(context)
        let link = SiteLink.correctRow(visit.review, place.file, table: place.table, row: place.row)
        var limits = FormLimits.usual
        limits.fields = CorrectionField.allCases.count + 10
        let row: RowToCorrect
        do {
            row = try await find(place, visit)
        } catch CommandRefusal.wrongState, CommandRefusal.noSuchRow {
            // Replaced or accepted meanwhile: what was written is given back.
            return try await desk.forms.takeOnce(
                request, from: visit.visitor, to: link, limits: limits,
                again: { fields, _ in try await replaced(fields, visit) },
                { fields in .notDone(try await replaced(fields, visit)) })
        }
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: link, limits: limits,
            again: { fields, notice in
                var form = FilledForm<CorrectionField>(fields)
                form.notice = notice
                return try await page(form, row, place, visit, status: .forbidden)
            },
            { fields in
                var reader = FormReader<CorrectionField>(fields)
                let says = row.read(fields, &reader)
                switch reader.outcome({ says }) {
                case .problems(let form):
                    return .notDone(try await page(form, row, place, visit, status: .unprocessableContent))
                case .valid(let says):
                    return try await save(says, fields, row, place, visit)
                }
            })
    }

    private func save(
        _ says: RowCorrection, _ fields: FormFields, _ row: RowToCorrect, _ place: Place, _ visit: ReviewVisit
    ) async throws -> FormDesk.Outcome {
        let command = CorrectRow(
            board: visit.board, submission: place.file, id: desk.ports.commands.newID(), table: place.table,
            row: place.row, version: fields.version ?? 0, rowWords: row.rowWords, says: says)
        do {
            try await desk.ports.commands.run(.correctRow(command), by: visit.person)
        } catch CommandRefusal.nothingNew {
            // As it stands already.
        } catch CommandRefusal.stale {
            let now = try await find(place, visit)
            let form = FilledForm<CorrectionField>(fields).clashing(
                with: now.typed, version: now.correction?.version ?? 0
            ).sayingWhat
            return .notDone(try await page(form, now, place, visit, status: .conflict))
        } catch CommandRefusal.wrongState, CommandRefusal.noSuchRow {
            return .notDone(try await replaced(fields, visit))
        }
        return .done(.fileReport(visit.review, place.file))
    }

    private func page(
        _ form: FilledForm<CorrectionField>, _ row: RowToCorrect, _ place: Place, _ visit: ReviewVisit,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .files(visit.review)) }
        let link = SiteLink.correctRow(visit.review, place.file, table: place.table, row: place.row)
        let isStanding = row.correction.map { !$0.isWithdrawn } ?? false
        let body = CorrectRowPage(
            form: form, row: row, namesTable: place.table > 1, link: link, token: desk.token(visit, to: link),
            cancel: .fileReport(visit.review, place.file),
            takeOut: isStanding
                ? .takeCorrectionOut(visit.review, place.file, table: place.table, row: place.row) : nil)
        return desk.page(body, visit, review, above: above(place.file, visit), status: status)
    }

    private func replaced(_ fields: FormFields, _ visit: ReviewVisit) async throws -> Response {
        let form = FilledForm<CorrectionField>(fields)
        let written = CorrectionField.allCases.filter { $0 != .what }.map { form.value($0) }.filter { !$0.isEmpty }
        return desk.page(
            RowReplacedPage(written: written, back: .files(visit.review)), visit, try await desk.summary(visit),
            status: .conflict)
    }

    private func above(_ file: RecordID, _ visit: ReviewVisit) -> [PageFrame.Waymark] {
        [.init(words: Wording(catalogue.send.reportTitle), link: .fileReport(visit.review, file))]
    }

    // MARK: Taking out

    func askTakeOut(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        guard let step = try await takingOut(context, visit) else { return try await takenOut(context, visit) }
        return try await desk.show(step, visit)
    }

    func takeOut(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        guard let step = try await takingOut(context, visit) else { return try await takenOut(context, visit) }
        return try await desk.take(step, request, visit)
    }

    /// Nothing stands there to take out, or not any more: the report says how it stands.
    private func takenOut(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await report(
            try place(context).file, visit, notice: words.changedMeanwhile, status: .conflict,
            links: { _ in (nil, nil) })
    }

    /// Nil where no correction stands there.
    private func takingOut(_ context: SiteContext, _ visit: ReviewVisit) async throws -> ReasonStep? {
        let place = try place(context)
        let found = try await correcting.corrections(of: place.file, for: desk.reader(visit))
        guard found.mayCorrect, let state = found.correction(table: place.table, row: place.row), !state.isWithdrawn
        else { return nil }
        let commands = desk.ports.commands
        return ReasonStep(
            question: Wording(words.takeOutTitle, .number(place.row)), what: Wording(words.takeOutWhat),
            confirm: Wording(words.takeOut),
            link: .takeCorrectionOut(visit.review, place.file, table: place.table, row: place.row),
            back: .fileReport(visit.review, place.file), version: state.version, stale: words.changedMeanwhile,
            run: { reason, version in
                let command = WithdrawCorrection(
                    board: visit.board, submission: place.file, correction: state.id, version: version, reason: reason)
                try await commands.run(.withdrawCorrection(command), by: visit.person)
            })
    }
}

extension FilledForm<CorrectionField> {
    /// With what stands by now in words, where it is an answer to choose.
    fileprivate var sayingWhat: FilledForm {
        var form = self
        if let kind = form.clash?.theirs[.what].flatMap(RowKind.init) {
            let words = catalogue.corrections
            form.clash?.theirs[.what] = (kind == .entry ? words.anEntry : words.noEntry).english
        }
        return form
    }
}
