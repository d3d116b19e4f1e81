import Domain
import Hummingbird

/// The page of one entry.
struct EntryHandler: Sendable {
    let desk: ReviewDesk

    func show(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let thread = try context.mustHave("thread")
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .chronology(visit.review)) }
        var origin = EntryOrigin(request.choices)
        guard let choice = try await desk.named(origin.choice, visit) else {
            // A mark of a name that is there no more.
            return .seeOther(.entry(visit.review, thread))
        }
        origin.choice = choice
        guard
            let entry = try await desk.reviews.entry(thread, among: choice.filter, for: desk.reader(visit))
        else {
            // Its file was sent anew meanwhile: whoever kept the address, or has just saved a note, finds the row that stands
            // there now, with what was written on it.
            let now = try await desk.reviews.successor(of: thread, for: desk.reader(visit))
            guard let now else { throw HTTPError(.notFound) }
            return .seeOther(SiteLink.entry(visit.review, now).with(origin.query))
        }
        let body = try await page(entry, origin, visit)
        return desk.page(body, visit, review, under: back(entry, origin, visit).link)
    }

    private func page(
        _ entry: EntryInFull, _ origin: EntryOrigin, _ visit: ReviewVisit
    ) async throws -> EntryPage {
        let id = visit.review
        func link(_ thread: RecordID, _ place: Int) -> SiteLink {
            var origin = origin
            origin.found?.place += place
            return .entry(id, thread).with(origin.query)
        }
        var (previous, next) = (entry.previous, entry.next)
        if let found = origin.found { (previous, next) = try await around(found, origin.choice.filter, visit) }
        var findings: [(item: FoundItem, link: SiteLink)]?
        if visit.may(.readFindings), entry.notes != nil {
            findings = try await desk.reviews.findings(on: entry.account.thread, for: desk.reader(visit))
                .map { ($0, .finding(id, $0.id)) }
        }
        let names = try await desk.reviews.children(for: desk.reader(visit)).enumerated().map {
            ($1.id, FindingsHandler.name($1, $0 + 1))
        }
        return EntryPage(
            entry: entry, children: try await children(entry, visit),
            sightings: entry.sightings.compactMap { sighting in
                names.first { $0.0 == sighting.child }.map { ($0.1, sighting) }
            },
            previous: previous.map { link($0, -1) }, next: next.map { link($0, 1) }, back: back(entry, origin, visit),
            isOfChoice: origin.found != nil || origin.choice.isNarrow, actions: actions(entry, origin, visit),
            findings: findings, seesFamily: visit.may(.readFamilyVersion) && entry.notes != nil,
            open: { .entry(id, $0) }, question: { .question(id, $0) })
    }

    /// The list, with this entry near its top, or what was found.
    private func back(
        _ entry: EntryInFull, _ origin: EntryOrigin, _ visit: ReviewVisit
    ) -> (words: Wording, link: SiteLink) {
        let words = catalogue.entry
        if let found = origin.found {
            let page = (found.place - 1) / SearchHandler.perPage + 1
            return (
                Wording(words.backFound),
                SiteLink.searchChronology(visit.review).with(
                    [("q", found.mark), ("page", String(page))] + origin.choice.query)
            )
        }
        let list = SiteLink.chronology(visit.review).with(origin.choice.page(after: entry.listAfter).query)
        return (Wording(words.back), list.at(ChronologyRow.identifier(entry.account.thread)))
    }

    /// The entries found before and after a place; rows that are no entries have no page.
    private func around(
        _ found: FoundPlace, _ filter: ChronologyFilter, _ visit: ReviewVisit
    ) async throws -> (previous: RecordID?, next: RecordID?) {
        guard
            let typed = SearchMark.open(
                found.mark, review: visit.review, person: visit.person, keys: desk.forms.keys),
            let query = try? SearchQuery(typed)
        else { return (nil, nil) }
        let first = max(0, found.place - 2)
        let result = try await desk.reviews.search(
            query, for: desk.reader(visit), among: filter, limit: found.place - first + 1, offset: first)
        func thread(_ place: Int) -> RecordID? {
            let index = place - 1 - first
            return result.hits.indices.contains(index) ? result.hits[index].thread : nil
        }
        return (found.place > 1 ? thread(found.place - 1) : nil, thread(found.place + 1))
    }

    /// The children of the review with their age on the day of the entry.
    private func children(_ entry: EntryInFull, _ visit: ReviewVisit) async throws -> [Wording] {
        let date = entry.account.entry.entry.date
        let day = date.earliest ?? date.latest
        return try await desk.reviews.children(for: desk.reader(visit)).enumerated().map { place, child in
            let name =
                (child.name ?? child.pseudonym).map { Wording.data($0) }
                ?? Wording(catalogue.review.childNumber, .number(place + 1))
            guard let day, let born = child.born, let age = Age(born: born, on: day) else { return name }
            return Wording(catalogue.entry.childThen, name, ReviewHomeHandler.say(age))
        }
    }

    private func actions(
        _ entry: EntryInFull, _ origin: EntryOrigin, _ visit: ReviewVisit
    ) -> EntryPage.Actions {
        let (id, thread, query) = (visit.review, entry.account.thread, origin.query)
        let matter = AccessMatter.material(
            agency: entry.account.agency.id, isReleased: entry.notes != nil, isClosed: visit.standing.isClosed)
        func may(_ action: AccessAction) -> Bool {
            AccessPolicy.answer(action, on: matter, standings: visit.standing.standings).isAllowed
        }
        func form(_ link: SiteLink, _ action: AccessAction) -> (link: SiteLink, token: String)? {
            may(action) ? (link.with(query), desk.token(visit, to: link.with(query))) : nil
        }
        var actions = EntryPage.Actions()
        let source = entry.account.entry
        switch entry.correcting {
        // Without what reads files there is nothing to show the row as it came.
        case .row? where desk.ports.reading != nil:
            actions.correct = .correctRow(
                id, source.submission, table: source.entry.id.table, row: source.entry.id.row)
        case .typed?: actions.correct = .typedEntries(id)
        case .row?, nil: break
        }
        actions.writeNote = form(.writeNote(id, thread), .writeNotes)
        actions.weigh = form(.weighEntry(id, thread), .weighEntry)
        if entry.carried != nil { actions.takeOver = form(.takeOverMarks(id, thread), .markThemes) }
        if may(.markThemes) { actions.themes = SiteLink.markThemes(id, thread).with(query) }
        if may(.askQuestion) {
            actions.ask = SiteLink.askQuestion(id, thread: thread).with([("from", "entry")] + query)
        }
        if may(.decideLink) {
            actions.link = SiteLink.linkEntry(id, thread).with(query)
            let of = [(name: "of", value: thread.description)] + query
            actions.decide = { SiteLink.decideLink(id, $0).with(of) }
        }
        if may(.writeNotes) {
            actions.changeNote = { SiteLink.changeNote(id, $0).with(query) }
            actions.withdrawNote = { SiteLink.withdrawNote(id, $0).with(query) }
        }
        return actions
    }
}

extension ReviewDesk {
    /// A choice with the name its mark stands for; nil where the mark is of an earlier run of the server, or the name is
    /// there no more.
    func named(_ choice: ChronologyChoice, _ visit: ReviewVisit) async throws -> ChronologyChoice? {
        guard let mark = choice.person else { return choice }
        var choice = choice
        choice.filter.person = try await reviews.people(for: reader(visit), agency: nil, limit: 200).map(\.name)
            .first { ChronologyChoice.mark($0, review: visit.review, keys: forms.keys) == mark }
        return choice.filter.person == nil ? nil : choice
    }

    /// A page below the chronology; the way back leads over it.
    func page(
        _ body: some PageBody, _ visit: ReviewVisit, _ review: ReviewSummary, under list: SiteLink,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let marks =
            visit.waymarks + [
                visit.waymark(review), .init(words: Wording(catalogue.review.chronology), link: list),
            ]
        return forms.page(body, for: visit.visitor, waymarks: marks, status: status)
    }

    /// The entry with what hangs on it, as a form about it shows it.
    func entry(_ thread: RecordID, _ visit: ReviewVisit) async throws -> EntryInFull {
        guard let entry = try await reviews.entry(thread, among: ChronologyFilter(), for: reader(visit)) else {
            throw HTTPError(.notFound)
        }
        return entry
    }
}

extension EntryInFull {
    /// In short, above a form about it.
    var view: EntryView {
        EntryView(
            thread: account.thread, entry: account.entry.entry,
            agency: account.agency.name(at: account.entry.entry.date))
    }
}
