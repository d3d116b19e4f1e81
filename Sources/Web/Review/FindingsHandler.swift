import Domain
import Hummingbird

/// What the program found in what is released: shown by kind, and decided on one after another.
struct FindingsHandler: Sendable {
    let desk: ReviewDesk

    private var words: FindingWords { catalogue.findings }
    private static let perPage = 10

    // MARK: All

    func show(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        let place = SiteLink.findings(visit.review)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, place) }
        let understood = try await desk.reviews.understood(for: desk.reader(visit))
        let children = try await desk.reviews.children(for: desk.reader(visit))
        let again = SiteLink.understandAgain(visit.review)
        let body = StandsOutPage(
            places: visit.places(place), understood: understood,
            children: children.enumerated().map { child($1, $0 + 1, understood, visit) },
            kinds: Finding.Kind.queues.map { kind in
                StandsOutPage.Kind(
                    kind: kind, left: understood.count(kind, .open), confirmed: understood.count(kind, .confirmed),
                    dismissed: understood.count(kind, .dismissed), link: Self.queue(kind, visit))
            },
            again: visit.may(.askUnderstanding) ? (again, desk.token(visit, to: again)) : nil,
            wasAsked: request.uri.queryParameters["done"] == "asked")
        return desk.page(body, visit, review)
    }

    private func child(
        _ child: IndexChild, _ number: Int, _ understood: CaseUnderstood, _ visit: ReviewVisit
    ) -> StandsOutPage.Child {
        let about = ChildUnderstood(child.id, Self.name(child, number), understood, visit)
        return StandsOutPage.Child(
            name: Self.name(child, number), lastSeen: about.lastSeen, lastAlone: about.lastAlone,
            longest: about.longest, entries: about.entries,
            kinds: Finding.Kind.queues.compactMap { kind in
                let left = understood.count(kind, .open, child: child.id)
                return left == 0 ? nil : (kind, left, Self.queue(kind, visit, child: child.id))
            })
    }

    static func name(_ child: IndexChild, _ number: Int) -> Wording {
        (child.name ?? child.pseudonym).map { .data($0) } ?? Wording(catalogue.review.childNumber, .number(number))
    }

    func again(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        try await desk.forms.takeOnce(
            request, from: visit.visitor, to: .understandAgain(visit.review),
            again: { _, _ in .seeOther(.findings(visit.review)) },
            { _ in
                let command = AskUnderstanding(board: visit.board, review: visit.review)
                try await desk.ports.commands.run(.askUnderstanding(command), by: visit.person)
                return .done(SiteLink.findings(visit.review).with([("done", "asked")]))
            })
    }

    // MARK: One kind

    private static func queue(
        _ kind: Finding.Kind, _ visit: ReviewVisit, _ state: FindingState = .open, child: RecordID? = nil, page: Int = 1
    ) -> SiteLink {
        var query = [(name: "kind", value: kind.rawValue)]
        if state != .open { query.append(("state", state.rawValue)) }
        if let child { query.append(("child", child.description)) }
        if page > 1 { query.append(("page", String(page))) }
        return SiteLink.findingQueue(visit.review).with(query)
    }

    func queue(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        let home = SiteLink.findings(visit.review)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, home) }
        func asked(_ name: String) -> String? { request.choices.first { $0.name == name }?.value }
        let state = asked("state").flatMap { FindingState(rawValue: $0) } ?? .open
        let children = try await desk.reviews.children(for: desk.reader(visit))
        let child = asked("child").flatMap { RecordID($0) }.flatMap { id in children.first { $0.id == id }?.id }
        let understood = try await desk.reviews.understood(for: desk.reader(visit))
        // Where none is named, the first of which some wait.
        let kind =
            asked("kind").flatMap { Finding.Kind(rawValue: $0) }
            ?? Finding.Kind.queues.first { understood.count($0, state, child: child) > 0 } ?? .contradiction
        guard Finding.Kind.queues.contains(kind) else { throw HTTPError(.notFound) }
        let choice = FindingChoice(kind, state, child: child)
        let number = min(max(asked("page").flatMap { Int($0) } ?? 1, 1), 10_000)
        let list = try await desk.reviews.findings(
            for: desk.reader(visit), choice, limit: Self.perPage, offset: (number - 1) * Self.perPage)
        let names = Dictionary(uniqueKeysWithValues: children.enumerated().map { ($1.id, Self.name($1, $0 + 1)) })
        func link(_ state: FindingState) -> SiteLink { Self.queue(kind, visit, state, child: child) }
        let headings: [(FindingState, Phrase)] = [
            (.open, words.stateOpen), (.confirmed, words.stateConfirmed), (.dismissed, words.stateDismissed),
        ]
        let body = FindingQueuePage(
            kind: kind, places: visit.places(home),
            states: Tabs(
                name: Wording(words.state),
                tabs: headings.map { heading, phrase in
                    .init(
                        words: Wording(phrase, .number(understood.count(kind, heading, child: child))),
                        link: link(heading), isCurrent: heading == state)
                }),
            state: state, understood: understood,
            child: child.map { (names[$0] ?? .data(""), Self.queue(kind, visit, state)) },
            items: list.items.map { item in
                FindingQueuePage.Item(view: view(item, names, visit, .h3), link: .finding(visit.review, item.id))
            },
            pager: Pager(total: list.total, perPage: Self.perPage, current: number) {
                Self.queue(kind, visit, state, child: child, page: $0)
            },
            toLook: link(.open), back: home)
        return desk.page(body, visit, review)
    }

    private func view(
        _ item: FoundItem, _ names: [RecordID: Wording], _ visit: ReviewVisit, _ heading: HtmlTag
    ) -> FindingView {
        let review = visit.review
        return FindingView(
            item: item, open: { .entry(review, $0) }, child: item.finding.child.flatMap { names[$0] },
            heading: heading)
    }

    // MARK: One finding

    func one(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let found = try await find(context, visit)
        return try await respond(FilledForm(version: found.item.version), found, visit)
    }

    func decide(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let found = try await find(context, visit)
        let item = found.item
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: .finding(visit.review, item.id),
            again: { fields, notice in
                var form = FilledForm<DecisionField>(fields)
                form.notice = notice
                return try await respond(form, found, visit, status: .forbidden)
            },
            { fields in
                let decision = FindingPage.decision(on: item.state, isOther: fields.one(FindingPage.other) != nil)
                var reader = FormReader<DecisionField>(fields)
                let typed = reader.text(.reason, atMost: 1_000, isRequired: decision != .confirmed)
                guard case .valid(let reason) = reader.outcome({ typed }) else {
                    var form = FilledForm<DecisionField>(fields)
                    form.problems = reader.problems
                    return .notDone(try await respond(form, found, visit, status: .unprocessableContent))
                }
                do {
                    let command = DecideFinding(
                        board: visit.board, finding: item.id, version: fields.version ?? 0, decision: decision,
                        reason: reason)
                    try await desk.ports.commands.run(.decideFinding(command), by: visit.person)
                    let notices: [FindingState: DoneNotice] = [
                        .open: .findingReopened, .confirmed: .findingConfirmed, .dismissed: .findingDismissed,
                    ]
                    let next =
                        decision == .open
                        ? SiteLink.finding(visit.review, item.id)
                        : found.next.map { .finding(visit.review, $0) } ?? Self.queue(item.finding.kind, visit)
                    let said = notices[decision].map { Said($0, item.finding.title) }
                    return .done(try desk.forms.link(next, saying: said, to: visit.visitor))
                } catch let refusal as CommandRefusal {
                    switch refusal {
                    case .stale, .wrongState:
                        let now = try await find(context, visit)
                        var form = FilledForm<DecisionField>(fields)
                        form.version = now.item.version
                        form.notice = words.changed
                        return .notDone(try await respond(form, now, visit, status: .conflict))
                    default: throw refusal
                    }
                }
            })
    }

    private func find(_ context: SiteContext, _ visit: ReviewVisit) async throws -> FindingInQueue {
        let id = try context.mustHave("finding")
        guard let found = try await desk.reviews.finding(id, for: desk.reader(visit)),
            Finding.Kind.queues.contains(found.item.finding.kind)
        else { throw HTTPError(.notFound) }
        return found
    }

    private func respond(
        _ form: FilledForm<DecisionField>, _ found: FindingInQueue, _ visit: ReviewVisit,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let review = try await desk.summary(visit)
        let home = SiteLink.findings(visit.review)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, home) }
        let children = try await desk.reviews.children(for: desk.reader(visit))
        let names = Dictionary(uniqueKeysWithValues: children.enumerated().map { ($1.id, Self.name($1, $0 + 1)) })
        let item = found.item
        let link = SiteLink.finding(visit.review, item.id)
        let body = FindingPage(
            form: form, view: view(item, names, visit, .h2), left: found.left,
            decide: visit.may(.decideFinding) ? (link, desk.token(visit, to: link)) : nil,
            list: Self.queue(item.finding.kind, visit), previous: found.previous.map { .finding(visit.review, $0) },
            next: found.next.map { .finding(visit.review, $0) }, asks: asks(item, visit))
        let marks =
            visit.waymarks + [visit.waymark(review), .init(words: Wording(words.title), link: home)]
        return desk.forms.page(body, for: visit.visitor, waymarks: marks, status: status)
    }

    /// A question to the agency of each entry shown side by side, each agency once.
    private func asks(_ item: FoundItem, _ visit: ReviewVisit) -> [FindingPage.Ask] {
        guard visit.may(.askQuestion) else { return [] }
        var known: Set<RecordID> = []
        return item.finding.grounds.filter { $0.part != .beside }.compactMap { ground in
            guard let account = item.accounts[ground.thread], known.insert(account.agency.id).inserted else {
                return nil
            }
            return FindingPage.Ask(
                words: Wording(words.ask, EntryAccountView.agency(account)),
                link: SiteLink.askQuestion(visit.review, thread: ground.thread).with(
                    [("from", "finding"), ("finding", item.id.description)]))
        }
    }
}

/// What is known of one child, in words.
struct ChildUnderstood {
    private let name: Wording
    private let items: [FoundItem]
    private let hasRun: Bool
    private let review: RecordID

    init(_ child: RecordID, _ name: Wording, _ understood: CaseUnderstood, _ visit: ReviewVisit) {
        self.name = name
        items = understood.ofChildren.filter { $0.finding.child == child }
        // Where something changed since, or is out of sight, it is not said that there is none.
        hasRun = understood.ranAt != nil && understood.work == .settled && understood.isWhole
        review = visit.review
    }

    private func item(_ kind: Finding.Kind) -> FoundItem? { items.first { $0.finding.kind == kind } }

    var lastSeen: Wording { sighting(.lastSeen) }
    var lastAlone: Wording { sighting(.lastAlone) }

    var longest: Wording {
        if let finding = item(.silence)?.finding, let from = finding.from, let to = finding.to {
            let days = SheetWords.period(from: CivilDate(dayNumber: from), to: CivilDate(dayNumber: to))
            return Wording(catalogue.findings.stretch, .english(finding.title), .english(days))
        }
        return Wording(hasRun ? catalogue.findings.noneLonger : catalogue.review.notWorkedOut)
    }

    private func sighting(_ kind: Finding.Kind) -> Wording {
        let words = catalogue.findings
        guard let finding = item(kind)?.finding else {
            return Wording(hasRun ? words.noSighting : catalogue.review.notWorkedOut)
        }
        // Doubts of it stand in what it says.
        let says = finding.says == finding.title + "." ? finding.title : finding.says
        return Wording(finding.basis == .stated ? words.seenStated : words.seenInferred, .english(says))
    }

    /// The entries of the last sightings, each once.
    var entries: [(words: Wording, link: SiteLink)] {
        var known: Set<RecordID> = []
        let words = catalogue.findings
        return [Finding.Kind.lastSeen, .lastAlone].flatMap { kind -> [(words: Wording, link: SiteLink)] in
            // Beside the sighting itself: what is in doubt, and what says otherwise, each to be read.
            (item(kind)?.finding.grounds ?? []).compactMap { ground in
                guard known.insert(ground.thread).inserted else { return nil }
                let phrase =
                    switch ground.part {
                    case .one: kind == .lastSeen ? words.entryOfLast : words.entryOfAlone
                    case .other: words.entryAgainst
                    case .beside: words.entryDoubted
                    }
                return (Wording(phrase, name), .entry(review, ground.thread))
            }
        }
    }
}
