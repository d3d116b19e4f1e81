import Domain
import Hummingbird

/// Links between accounts: decided on one after another, or from the page of an entry; and made by hand.
struct LinksHandler: Sendable {
    let desk: ReviewDesk

    private var words: LinkWords { catalogue.links }

    /// From where a link was opened, and where it leads back to.
    private struct Origin {
        /// Nil: out of the queue.
        var thread: RecordID?
        var entry: EntryOrigin
        /// The link that was put off last.
        var after: RecordID?

        init(_ query: [(name: String, value: String)]) {
            func value(_ name: String) -> RecordID? { query.first { $0.name == name }.flatMap { RecordID($0.value) } }
            let of = value("of")
            thread = of
            after = value("after")
            entry = EntryOrigin(query.filter { $0.name != "of" && (of != nil || $0.name != "after") })
        }

        var query: [(name: String, value: String)] {
            if let thread { return [("of", thread.description)] + entry.query }
            return after.map { [("after", $0.description)] } ?? []
        }

        func back(_ visit: ReviewVisit) -> SiteLink {
            thread.map { NotesHandler.entry($0, entry, visit).at("others") }
                ?? SiteLink.linkQueue(visit.review).with(query)
        }
    }

    // MARK: One after another

    func queue(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        let list = SiteLink.linkQueue(visit.review)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, list) }
        if let state = request.choices.first(where: { $0.name == "state" })?.value,
            state == Self.confirmed || state == Self.dismissed
        {
            return try await decided(state == Self.confirmed, request, visit, review)
        }
        let origin = Origin(request.choices.filter { $0.name == "after" })
        let queue = try await desk.reviews.linkQueue(for: desk.reader(visit), after: origin.after)
        var next: LinkPage?
        if let link = queue.link {
            next = page(form(link), queue, origin, visit)
            next?.later = list.with([("after", link.id.description)])
            next?.asks = queue.accounts.map { account in
                LinkPage.Ask(
                    words: Wording(words.ask, EntryAccountView.agency(account)),
                    link: SiteLink.askQuestion(visit.review, thread: account.thread).with(
                        [("from", "links")] + origin.query))
            }
        }
        var body = LinkQueuePage(
            places: visit.places(list),
            states: states(nil, queue.left, queue.confirmed, queue.dismissed, visit), left: queue.left, next: next,
            startAgain: origin.after == nil ? nil : list)
        body.lapsed = queue.lapsed.map {
            ($0, NotesHandler.entry($0.first.thread, EntryOrigin(), visit).at("carried"))
        }
        return desk.page(body, visit, review)
    }

    // MARK: Those decided on

    private static let confirmed = "confirmed"
    private static let dismissed = "dismissed"
    private static let perPage = 20

    private func states(
        _ current: Bool?, _ left: Int, _ confirmed: Int, _ dismissed: Int, _ visit: ReviewVisit
    ) -> Tabs {
        let list = SiteLink.linkQueue(visit.review)
        return Tabs(
            name: Wording(words.state),
            tabs: [
                .init(words: Wording(words.stateOpen, .number(left)), link: list, isCurrent: current == nil),
                .init(
                    words: Wording(words.stateConfirmed, .number(confirmed)),
                    link: list.with([("state", Self.confirmed)]), isCurrent: current == true),
                .init(
                    words: Wording(words.stateDismissed, .number(dismissed)),
                    link: list.with([("state", Self.dismissed)]), isCurrent: current == false),
            ])
    }

    private func decided(
        _ areConfirmed: Bool, _ request: Request, _ visit: ReviewVisit, _ review: ReviewSummary
    ) async throws -> Response {
        let list = SiteLink.linkQueue(visit.review)
        let state = areConfirmed ? Self.confirmed : Self.dismissed
        let number = request.choices.first { $0.name == "page" }.flatMap { Int($0.value) } ?? 1
        let page = min(max(number, 1), 10_000)
        let found = try await desk.reviews.decidedLinks(
            for: desk.reader(visit), areConfirmed: areConfirmed, limit: Self.perPage,
            offset: (page - 1) * Self.perPage)
        let key = visit.review
        let body = DecidedLinksPage(
            places: visit.places(list),
            states: states(areConfirmed, found.left, found.confirmed, found.dismissed, visit),
            areConfirmed: areConfirmed, items: found.items,
            pager: Pager(
                total: areConfirmed ? found.confirmed : found.dismissed, perPage: Self.perPage, current: page
            ) { list.with([("state", state), ("page", String($0))]) },
            toLook: list, open: { .entry(key, $0) }, change: { .decideLink(key, $0) })
        return desk.page(body, visit, review)
    }

    /// What was done, with whose accounts.
    private func said(_ decision: LinkState, _ found: LinkQueue) -> Said? {
        guard let one = found.accounts.first, let other = found.accounts.last else { return nil }
        let names = Wording(words.pair, EntryAccountView.agency(one), EntryAccountView.agency(other))
        let notice: DoneNotice? =
            switch decision {
            case .confirmed: .linkConfirmed
            case .dismissed: .linkDismissed
            case .unlinked: .linkUnlinked
            case .proposed: nil
            }
        return notice.map { Said($0, names.plain(in: .english)) }
    }

    // MARK: One link

    func show(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let found = try await find(context, visit)
        guard let link = found.link else { throw HTTPError(.notFound) }
        return try await respond(form(link), found, Origin(request.choices), visit)
    }

    func decide(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let found = try await find(context, visit)
        guard let link = found.link else { throw HTTPError(.notFound) }
        let origin = Origin(request.choices)
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: SiteLink.decideLink(visit.review, link.id).with(origin.query),
            again: { fields, notice in
                var form = FilledForm<DecisionField>(fields)
                form.notice = notice
                return try await respond(form, found, origin, visit, status: .forbidden)
            },
            { fields in
                let isOther = fields.one(LinkPage.other) != nil
                let decision = LinkPage.decision(on: link.state, isOther: isOther)
                var reader = FormReader<DecisionField>(fields)
                let typed = reader.text(
                    .reason, atMost: 1_000, isRequired: decision != .confirmed || link.reasons.isEmpty)
                guard case .valid(let reason) = reader.outcome({ typed }) else {
                    var form = FilledForm<DecisionField>(fields)
                    form.problems = reader.problems
                    return .notDone(try await respond(form, found, origin, visit, status: .unprocessableContent))
                }
                do {
                    let command = DecideLink(
                        board: visit.board, link: link.id, version: fields.version ?? 0, decision: decision,
                        reason: reason.isEmpty ? words.onReasons.english : reason)
                    try await desk.ports.commands.run(.decideLink(command), by: visit.person)
                    return .done(
                        try desk.forms.link(origin.back(visit), saying: said(decision, found), to: visit.visitor))
                } catch let refusal as CommandRefusal {
                    switch refusal {
                    case .stale, .wrongState:
                        let now = try await find(context, visit)
                        var form = FilledForm<DecisionField>(fields)
                        form.version = now.link?.version
                        form.notice = words.changed
                        return .notDone(try await respond(form, now, origin, visit, status: .conflict))
                    default: throw refusal
                    }
                }
            })
    }

    private func form(_ link: LinkSummary) -> FilledForm<DecisionField> { FilledForm(version: link.version) }

    private func find(_ context: SiteContext, _ visit: ReviewVisit) async throws -> LinkQueue {
        let id = try context.mustHave("link")
        guard let found = try await desk.reviews.link(id, for: desk.reader(visit)) else { throw HTTPError(.notFound) }
        return found
    }

    private func page(
        _ form: FilledForm<DecisionField>, _ found: LinkQueue, _ origin: Origin, _ visit: ReviewVisit
    ) -> LinkPage? {
        guard let link = found.link else { return nil }
        let address = SiteLink.decideLink(visit.review, link.id).with(origin.query)
        let review = visit.review
        let both = Set([link.first, link.second])
        let before = found.lapsed.first { Set([$0.first.thread, $0.second.thread]) == both }?.reason
        return LinkPage(
            form: form, summary: link, accounts: found.accounts, link: address, token: desk.token(visit, to: address),
            cancel: origin.back(visit), open: { .entry(review, $0) },
            before: link.state == .proposed ? before : nil)
    }

    private func respond(
        _ form: FilledForm<DecisionField>, _ found: LinkQueue, _ origin: Origin, _ visit: ReviewVisit,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .linkQueue(visit.review)) }
        guard let body = page(form, found, origin, visit) else { throw HTTPError(.notFound) }
        return desk.page(body, visit, review, under: .chronology(visit.review), status: status)
    }

    // MARK: By hand

    func showByHand(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let entry = try await desk.entry(try context.mustHave("thread"), visit)
        let days = Self.days(request.choices)
        return try await byHandPage(FilledForm(), entry, days, EntryOrigin(request.choices), visit)
    }

    func linkByHand(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let thread = try context.mustHave("thread")
        let (days, origin) = (Self.days(request.choices), EntryOrigin(request.choices))
        let commands = desk.ports.commands
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: Self.byHand(thread, days, origin, visit),
            again: { fields, notice in
                var form = FilledForm<ByHandField>(fields)
                form.notice = notice
                let entry = try await desk.entry(thread, visit)
                return try await byHandPage(form, entry, days, origin, visit, status: .forbidden)
            },
            { fields in
                var form = FilledForm<ByHandField>(fields)
                var reader = FormReader<ByHandField>(fields)
                let chosen = RecordID(fields.one(ByHandField.other.rawValue) ?? "")
                if chosen == nil {
                    reader.object(
                        to: .other, Wording(catalogue.forms.missingChoice, Wording(ByHandField.other.called)))
                }
                let reason = reader.text(.reason, atMost: 1_000)
                guard case .valid(let other) = reader.outcome({ chosen }) else {
                    form.problems = reader.problems
                    let entry = try await desk.entry(thread, visit)
                    return .notDone(
                        try await byHandPage(form, entry, days, origin, visit, status: .unprocessableContent))
                }
                do {
                    let command = LinkByHand(
                        board: visit.board, review: visit.review, id: commands.newID(), first: thread, second: other,
                        reason: reason)
                    try await commands.run(.linkByHand(command), by: visit.person)
                } catch CommandRefusal.nothingNew {
                    form.notice = words.linkedAlready
                    let entry = try await desk.entry(thread, visit)
                    return .notDone(try await byHandPage(form, entry, days, origin, visit, status: .conflict))
                }
                return .done(NotesHandler.entry(thread, origin, visit).at("others"))
            })
    }

    /// How far around the entry's days others are shown.
    private static func days(_ query: [(name: String, value: String)]) -> Int {
        let asked = query.first { $0.name == "days" }.flatMap { Int($0.value) }
        return asked.flatMap { ByHandPage.spans.contains($0) ? $0 : nil } ?? ByHandPage.spans[0]
    }

    private static func byHand(
        _ thread: RecordID, _ days: Int, _ origin: EntryOrigin, _ visit: ReviewVisit
    ) -> SiteLink {
        SiteLink.linkEntry(visit.review, thread).with([("days", String(days))] + origin.query)
    }

    private func byHandPage(
        _ form: FilledForm<ByHandField>, _ entry: EntryInFull, _ days: Int, _ origin: EntryOrigin,
        _ visit: ReviewVisit, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .chronology(visit.review)) }
        let (thread, date) = (entry.account.thread, entry.account.entry.entry.date)
        let (near, hasMore) = try await nearby(
            thread, date, days, linked: entry.accounts.map(\.account.thread), visit)
        let link = Self.byHand(thread, days, origin, visit)
        let body = ByHandPage(
            form: form, entry: entry.view, near: near, hasMore: hasMore, days: days,
            wider: ByHandPage.spans.filter { $0 > days }.map { ($0, Self.byHand(thread, $0, origin, visit)) },
            link: link, token: desk.token(visit, to: link), cancel: NotesHandler.entry(thread, origin, visit))
        return desk.page(body, visit, review, under: .chronology(visit.review), status: status)
    }

    /// The entries of the days around, those nearest where there are many: a hundred before its day, a hundred from it on.
    /// - Returns: nil for an entry without a day; and whether there are more.
    private func nearby(
        _ thread: RecordID, _ date: DateReading, _ days: Int, linked: [RecordID], _ visit: ReviewVisit
    ) async throws -> ([EntryView]?, Bool) {
        guard let day = date.earliest ?? date.latest else { return (nil, false) }
        let (reader, half, span) = (desk.reader(visit), Domain.ChronologyPage.most / 2, Int32(days))
        let last = date.latest ?? day
        let before = ChronologyFilter(
            from: CivilDate(dayNumber: day.dayNumber - span), to: CivilDate(dayNumber: day.dayNumber - 1))
        let end = ChronologyPlace(day: .max, width: .max, time: .max, entry: thread)
        let earlier = try await desk.reviews.chronology(
            for: reader, before, after: nil, before: end, limit: half)
        let later = try await desk.reviews.chronology(
            for: reader, ChronologyFilter(from: day, to: CivilDate(dayNumber: last.dayNumber + span)), after: nil,
            before: nil, limit: half)
        // One that spans days stands in both.
        var known = Set(linked + [thread])
        let views = [earlier, later].flatMap { page in
            page.entries.map {
                EntryView(
                    thread: $0.thread, entry: $0.entry,
                    agency: page.agencies[$0.entry.agency].name(at: $0.entry.date))
            }
        }
        return (views.filter { known.insert($0.thread).inserted }, earlier.previous != nil || later.next != nil)
    }
}
