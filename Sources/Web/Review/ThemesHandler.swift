import Domain
import Hummingbird

/// The panel's themes: named, named anew, put on entries and taken off them.
struct ThemesHandler: Sendable {
    let desk: ReviewDesk

    private var words: PanelWords { catalogue.panel }

    func list(_ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        let link = SiteLink.themes(visit.review)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, link) }
        let mayName = visit.may(.nameTheme)
        let rows = try await desk.reviews.themes(for: desk.reader(visit)).map { theme in
            var choice = ChronologyChoice()
            choice.filter.theme = theme.id
            return ThemesPage.Row(
                theme: theme, entries: SiteLink.chronology(visit.review).with(choice.query),
                rename: mayName ? .renameTheme(visit.review, theme.id) : nil)
        }
        let body = ThemesPage(
            reference: review.reference, places: visit.places(link), rows: rows,
            name: mayName ? .nameTheme(visit.review) : nil)
        return desk.page(body, visit, review)
    }

    // MARK: Naming

    func showName(_ context: SiteContext, _ visit: ReviewVisit, isNew: Bool) async throws -> Response {
        let theme = try await known(context, visit, isNew: isNew)
        return try await namePage(FilledForm([.theme: theme?.name ?? ""], version: theme?.version ?? 0), theme, visit)
    }

    func name(
        _ request: Request, _ context: SiteContext, _ visit: ReviewVisit, isNew: Bool
    ) async throws -> Response {
        let theme = try await known(context, visit, isNew: isNew)
        let commands = desk.ports.commands
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: link(theme, visit),
            again: { fields, notice in
                var form = FilledForm<ThemeField>(fields)
                form.notice = notice
                return try await namePage(form, theme, visit, status: .forbidden)
            },
            { fields in
                var reader = FormReader<ThemeField>(fields)
                let name = reader.line(.theme)
                guard case .valid(let name) = reader.outcome({ name }) else {
                    var form = FilledForm<ThemeField>(fields)
                    form.problems = reader.problems
                    return .notDone(try await namePage(form, theme, visit, status: .unprocessableContent))
                }
                var form = FilledForm<ThemeField>(fields)
                var status = HTTPResponse.Status.unprocessableContent
                do {
                    let command = NameTheme(
                        board: visit.board, review: visit.review, id: theme?.id ?? commands.newID(),
                        version: fields.version ?? 0, name: name)
                    try await commands.run(.nameTheme(command), by: visit.person)
                    return .done(.themes(visit.review))
                } catch let refusal as CommandRefusal {
                    switch refusal {
                    case .taken: form.problems = [.init(field: .theme, words: .english(refusal.message))]
                    case .stale(let version, let theirs, _):
                        form.version = version
                        form.clash = FormClash(
                            who: catalogue.reviewSteps.somebody.english, when: catalogue.reviewSteps.meanwhile.english,
                            theirs: [.theme: theirs])
                        status = .conflict
                    default: throw refusal
                    }
                }
                return .notDone(try await namePage(form, theme, visit, status: status))
            })
    }

    private func link(_ theme: PanelTheme?, _ visit: ReviewVisit) -> SiteLink {
        theme.map { .renameTheme(visit.review, $0.id) } ?? .nameTheme(visit.review)
    }

    private func known(_ context: SiteContext, _ visit: ReviewVisit, isNew: Bool) async throws -> PanelTheme? {
        if isNew { return nil }
        let id = try context.mustHave("theme")
        let all = try await desk.reviews.themes(for: desk.reader(visit))
        guard let theme = all.first(where: { $0.id == id }) else { throw HTTPError(.notFound) }
        return theme
    }

    private func namePage(
        _ form: FilledForm<ThemeField>, _ theme: PanelTheme?, _ visit: ReviewVisit,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .themes(visit.review)) }
        let link = link(theme, visit)
        let body = NameThemePage(
            form: form, isNew: theme == nil, link: link, token: desk.token(visit, to: link),
            cancel: .themes(visit.review))
        return desk.page(body, visit, review, status: status)
    }

    // MARK: Marking

    func showMark(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let entry = try await desk.entry(try context.mustHave("thread"), visit)
        var form = FilledForm<MarkField>()
        let had = entry.account.entry.themes.map(\.description)
        form.typed[.themes] = had
        return try await markPage(form, had, entry, EntryOrigin(request.choices), visit)
    }

    func mark(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let thread = try context.mustHave("thread")
        let origin = EntryOrigin(request.choices)
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: SiteLink.markThemes(visit.review, thread).with(origin.query),
            again: { fields, notice in
                var form = FilledForm<MarkField>(fields)
                form.notice = notice
                return try await markPage(
                    form, fields.values("had"), try await desk.entry(thread, visit), origin, visit, status: .forbidden)
            },
            { fields in
                let entry = try await desk.entry(thread, visit)
                var reader = FormReader<MarkField>(fields)
                let name = reader.line(.name, isRequired: false)
                guard case .valid(let name) = reader.outcome({ name }) else {
                    var form = FilledForm<MarkField>(fields)
                    form.problems = reader.problems
                    return .notDone(
                        try await markPage(
                            form, fields.values("had"), entry, origin, visit, status: .unprocessableContent))
                }
                do {
                    try await change(
                        entry, from: Set(fields.values("had")), to: Set(fields.values(MarkField.themes.rawValue)),
                        new: name, visit)
                } catch let refusal as CommandRefusal {
                    guard case .taken = refusal else { throw refusal }
                    var form = FilledForm<MarkField>(fields)
                    form.problems = [.init(field: .name, words: .english(refusal.message))]
                    return .notDone(
                        try await markPage(
                            form, fields.values("had"), try await desk.entry(thread, visit), origin, visit,
                            status: .conflict))
                }
                return .done(NotesHandler.entry(thread, origin, visit).at("panel"))
            })
    }

    /// Puts on what was chosen newly and takes off what no longer is, beside what the form showed: what somebody else
    /// marked meanwhile stays. The new name comes first: where it cannot be given nothing is done.
    private func change(
        _ entry: EntryInFull, from had: Set<String>, to chosen: Set<String>, new name: String, _ visit: ReviewVisit
    ) async throws {
        let commands = desk.ports.commands
        let (board, review, thread) = (visit.board, visit.review, entry.account.thread)
        func mark(_ theme: RecordID) async throws {
            let command = MarkTheme(
                board: board, review: review, id: commands.newID(), thread: thread, theme: theme)
            do {
                try await commands.run(.markTheme(command), by: visit.person)
            } catch CommandRefusal.nothingNew {
                // Somebody else marked it meanwhile: it is as it was wanted.
            }
        }
        if !name.isEmpty {
            let new = NameTheme(board: board, review: review, id: commands.newID(), name: name)
            try await commands.run(.nameTheme(new), by: visit.person)
            try await mark(new.id)
        }
        for theme in entry.themes ?? [] {
            let (was, isWanted) = (had.contains(theme.id.description), chosen.contains(theme.id.description))
            if was == isWanted { continue }
            if isWanted {
                try await mark(theme.id)
            } else {
                let command = UnmarkTheme(board: board, review: review, thread: thread, theme: theme.id)
                do {
                    try await commands.run(.unmarkTheme(command), by: visit.person)
                } catch CommandRefusal.noSuchTheme {
                    // Taken off meanwhile.
                }
            }
        }
    }

    private func markPage(
        _ form: FilledForm<MarkField>, _ had: [String], _ entry: EntryInFull, _ origin: EntryOrigin,
        _ visit: ReviewVisit,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .chronology(visit.review)) }
        let link = SiteLink.markThemes(visit.review, entry.account.thread).with(origin.query)
        let body = MarkThemesPage(
            form: form, entry: entry.view, themes: entry.themes ?? [], had: had, mayName: visit.may(.nameTheme),
            link: link,
            token: desk.token(visit, to: link), cancel: NotesHandler.entry(entry.account.thread, origin, visit))
        return desk.page(body, visit, review, under: .chronology(visit.review), status: status)
    }
}
