import Domain
import Hummingbird

/// Notes of the panel on entries: written, changed as they were seen, withdrawn with a reason.
struct NotesHandler: Sendable {
    let desk: ReviewDesk

    private var words: PanelWords { catalogue.panel }

    // MARK: Writing

    func showWrite(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await writePage(FilledForm(), try context.mustHave("thread"), EntryOrigin(request.choices), visit)
    }

    func write(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let thread = try context.mustHave("thread")
        let origin = EntryOrigin(request.choices)
        let commands = desk.ports.commands
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: SiteLink.writeNote(visit.review, thread).with(origin.query),
            again: { fields, notice in
                var form = FilledForm<NoteField>(fields)
                form.notice = notice
                return try await writePage(form, thread, origin, visit, status: .forbidden)
            },
            { fields in
                switch NotePage.read(fields) {
                case .problems(let form):
                    // The button of the weight, and no note beside it.
                    if fields.one(NotePage.ofWeight) != nil, form.value(.note).allSatisfy(\.isWhitespace) {
                        return .done(
                            try await weigh(fields, thread, origin, visit)
                                ?? Self.entry(thread, origin, visit).at("panel"))
                    }
                    return .notDone(
                        try await writePage(form, thread, origin, visit, status: .unprocessableContent))
                case .valid(let words):
                    let note = WritePanelNote(
                        board: visit.board, review: visit.review, id: commands.newID(), thread: thread, words: words)
                    try await commands.run(.writePanelNote(note), by: visit.person)
                    return .done(
                        try await weigh(fields, thread, origin, visit)
                            ?? Self.entry(thread, origin, visit, at: note.id))
                }
            })
    }

    /// Says the weight that was chosen in the same form, whichever button was pressed.
    /// - Returns: where it is looked at again, where somebody else said it meanwhile.
    private func weigh(
        _ fields: FormFields, _ thread: RecordID, _ origin: EntryOrigin, _ visit: ReviewVisit
    ) async throws -> SiteLink? {
        guard fields.one(WeightField.weight.rawValue) != nil, visit.may(.weighEntry),
            case .valid(let weight) = WeighPage.read(fields)
        else { return nil }
        do {
            let command = WeighEntry(
                board: visit.board, review: visit.review, thread: thread, version: fields.version ?? 0,
                significance: weight)
            try await desk.ports.commands.run(.weighEntry(command), by: visit.person)
        } catch CommandRefusal.nothingNew {
            // It has this weight already.
        } catch CommandRefusal.stale {
            return SiteLink.weighEntry(visit.review, thread).with(origin.query + [(WeighHandler.meanwhile, "1")])
        }
        return nil
    }

    private func writePage(
        _ form: FilledForm<NoteField>, _ thread: RecordID, _ origin: EntryOrigin, _ visit: ReviewVisit,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let link = SiteLink.writeNote(visit.review, thread).with(origin.query)
        return try await page(
            form, try await desk.entry(thread, visit), words.writeNote, link, origin, visit, status: status)
    }

    // MARK: Changing

    func showChange(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let note = try await find(context, visit)
        let form = FilledForm<NoteField>([.note: note.words], version: note.version)
        return try await changePage(form, note.id, note.thread, EntryOrigin(request.choices), visit)
    }

    func change(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let id = try context.mustHave("note")
        let note = try await known(id, visit)
        let origin = EntryOrigin(request.choices)
        let commands = desk.ports.commands
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: SiteLink.changeNote(visit.review, id).with(origin.query),
            again: { fields, notice in
                guard let note else { throw HTTPError(.notFound) }
                var form = FilledForm<NoteField>(fields)
                form.notice = notice
                return try await changePage(form, id, note.thread, origin, visit, status: .forbidden)
            },
            { fields in
                guard let note else {
                    // Withdrawn while it was being changed: what was typed is still there to be taken along.
                    var form = FilledForm<NoteField>(fields)
                    form.notice = words.isWithdrawn
                    return .notDone(try await changePage(form, id, nil, origin, visit, status: .conflict))
                }
                switch NotePage.read(fields) {
                case .problems(let form):
                    return .notDone(
                        try await changePage(form, id, note.thread, origin, visit, status: .unprocessableContent))
                case .valid(let words):
                    var form = FilledForm<NoteField>(fields)
                    do {
                        let change = ChangePanelNote(
                            board: visit.board, id: id, version: fields.version ?? 0, words: words)
                        try await commands.run(.changePanelNote(change), by: visit.person)
                        return .done(
                            note.isOnEntry
                                ? Self.entry(note.thread, origin, visit, at: id) : .chronology(visit.review))
                    } catch CommandRefusal.stale(let version, let theirs, _) {
                        form.version = version
                        form.clash = FormClash(
                            who: catalogue.reviewSteps.somebody.english, when: catalogue.reviewSteps.meanwhile.english,
                            theirs: [.note: theirs])
                    } catch CommandRefusal.wrongState {
                        form.notice = self.words.isWithdrawn
                    }
                    return .notDone(try await changePage(form, id, note.thread, origin, visit, status: .conflict))
                }
            })
    }

    /// - Parameter thread: of the entry it was written on; nil where the note is gone.
    private func changePage(
        _ form: FilledForm<NoteField>, _ note: RecordID, _ thread: RecordID?, _ origin: EntryOrigin,
        _ visit: ReviewVisit, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        // Where the row was changed since, the note is all there is to show.
        var entry: EntryInFull?
        if let thread {
            entry = try await desk.reviews.entry(thread, among: ChronologyFilter(), for: desk.reader(visit))
        }
        let link = SiteLink.changeNote(visit.review, note).with(origin.query)
        return try await page(form, entry, words.changeNote, link, origin, visit, status: status)
    }

    // MARK: Withdrawing

    func showWithdraw(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        if visit.visitor.hidesNames {
            return desk.hidden(visit, try await desk.summary(visit), .chronology(visit.review))
        }
        return try await desk.show(step(try await find(context, visit), EntryOrigin(request.choices), visit), visit)
    }

    func withdraw(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.take(step(try await find(context, visit), EntryOrigin(request.choices), visit), request, visit)
    }

    private func step(_ note: PanelNote, _ origin: EntryOrigin, _ visit: ReviewVisit) -> ReasonStep {
        let commands = desk.ports.commands
        return ReasonStep(
            question: Wording(words.withdrawTitle), what: Wording(words.withdrawWhat, .data(note.words)),
            confirm: Wording(words.withdrawIt),
            link: SiteLink.withdrawNote(visit.review, note.id).with(origin.query),
            back: note.isOnEntry ? Self.entry(note.thread, origin, visit) : .chronology(visit.review),
            version: note.version, isGrave: false, stale: words.noteChanged,
            run: { reason, version in
                let command = WithdrawPanelNote(board: visit.board, id: note.id, version: version, reason: reason)
                try await commands.run(.withdrawPanelNote(command), by: visit.person)
            })
    }

    // MARK: -

    /// The entry's page, as it was opened.
    static func entry(
        _ thread: RecordID, _ origin: EntryOrigin, _ visit: ReviewVisit, at note: RecordID? = nil
    ) -> SiteLink {
        let link = SiteLink.entry(visit.review, thread).with(origin.query)
        return note.map { link.at("note-\($0)") } ?? link
    }

    private func find(_ context: SiteContext, _ visit: ReviewVisit) async throws -> PanelNote {
        guard let note = try await known(try context.mustHave("note"), visit) else { throw HTTPError(.notFound) }
        return note
    }

    /// Nil where it was withdrawn, or is not there for this reader.
    private func known(_ id: RecordID, _ visit: ReviewVisit) async throws -> PanelNote? {
        try await desk.reviews.panelNotes(for: desk.reader(visit), thread: nil).first { $0.id == id }
    }

    private func page(
        _ form: FilledForm<NoteField>, _ entry: EntryInFull?, _ title: Phrase, _ link: SiteLink,
        _ origin: EntryOrigin, _ visit: ReviewVisit, status: HTTPResponse.Status
    ) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .chronology(visit.review)) }
        let body = NotePage(
            form: form, heading: title, entry: entry?.view, link: link, token: desk.token(visit, to: link),
            cancel: entry.map { Self.entry($0.account.thread, origin, visit) } ?? .chronology(visit.review))
        return desk.page(body, visit, review, under: .chronology(visit.review), status: status)
    }
}

/// The one field of a note.
enum NoteField: String, FormField {
    case note

    var called: Phrase { catalogue.panel.calledNote }
    var isSecret: Bool { false }
}

/// The page on which a note is written or changed.
struct NotePage: PageBody {
    var form: FilledForm<NoteField>
    let heading: Phrase
    let entry: EntryView?
    let link: SiteLink
    let token: String
    let cancel: SiteLink

    var title: Wording { Wording(heading) }
    var hasProblems: Bool { !form.problems.isEmpty || form.clash != nil || form.notice != nil }

    /// The name of the button that saves the weight, and a note that was typed with it.
    static let ofWeight = "of-weight"

    static func read(_ fields: FormFields) -> FormOutcome<String, NoteField> {
        var reader = FormReader<NoteField>(fields)
        let words = reader.text(.note)
        return reader.outcome { words }
    }

    func write(_ html: inout HtmlWriter) {
        let words = catalogue.panel
        let view = FormView(
            form: form, link: link, token: token, submit: Wording(words.saveNote), cancel: cancel)
        view.head(&html, title)
        entry?.write(&html)
        view.write(&html) { html in
            form.area(.note, Wording(words.note), help: Wording(words.noteHelp)).write(&html)
        }
    }
}
