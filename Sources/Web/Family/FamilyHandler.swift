import Domain
import Hummingbird

/// The version for the family: prepared entry by entry, and read as a whole.
struct FamilyHandler: Sendable {
    let desk: ReviewDesk

    // MARK: Reading

    func list(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .family(visit.review)) }
        let children = try await desk.reviews.children(for: desk.reader(visit))
        let choice = FamilyListChoice(request.choices, children: children)
        let found = try await desk.reviews.familyEntries(
            for: desk.reader(visit), choice.filter, after: choice.after, before: choice.before)
        let body = FamilyListPage(
            reference: review.reference, review: visit.review, places: visit.places(.family(visit.review)),
            found: found, choice: choice,
            children: children.enumerated().map { Choice($1.id.description, FindingsHandler.name($1, $0 + 1)) },
            decides: visit.may(.prepareFamilyVersion), opens: visit.may(.readEntries),
            language: Self.language(found.names, children, found.tradeWords))
        return desk.page(body, visit, review, status: body.hasProblems ? .unprocessableContent : .ok)
    }

    func version(_ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .family(visit.review)) }
        return desk.page(try await versionPage(visit), visit, review, above: [above(visit)])
    }

    /// The same as a document; that it was fetched is on record.
    func file(_ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .family(visit.review)) }
        guard let maker = desk.ports.familyPapers else { throw HTTPError(.notFound) }
        let bytes = try maker.make(try await versionPage(visit, isTakenAlong: true).paper)
        return Response(
            status: .ok,
            headers: [
                .contentType: ChronologyTemplate.Form.docx.mediaType, .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"for-the-family.docx\"",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// The same as a page of its own; on record too.
    func pageFile(_ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .family(visit.review)) }
        let bytes = FamilyVersionFile(page: try await versionPage(visit, isTakenAlong: true)).render()
        return Response(
            status: .ok,
            headers: [
                .contentType: ExportForm.html.mediaType, .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"for-the-family.html\"",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private func versionPage(_ visit: ReviewVisit, isTakenAlong: Bool = false) async throws -> FamilyVersionPage {
        let reader = desk.reader(visit)
        let children = try await desk.reviews.children(for: reader)
        let version = try await desk.reviews.familyVersion(for: reader, isTakenAlong: isTakenAlong)
        return FamilyVersionPage(
            review: visit.review, places: visit.places(.family(visit.review)),
            children: FamilyWording.names(children), version: version, decides: visit.may(.prepareFamilyVersion),
            language: Self.language(version.names, children, version.tradeWords),
            file: desk.ports.familyPapers == nil ? nil : .familyFile(visit.review))
    }

    // MARK: Deciding

    func show(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let found = try await find(try context.mustHave("thread"), request, visit)
        let isSaved = request.choices.contains { $0.name == Self.saved }
        return try await page(FamilyDecisionPage.form(found.entry), found, visit, isSaved: isSaved)
    }

    func take(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let thread = try context.mustHave("thread")
        let choice = try await choice(request, visit)
        let link = SiteLink.familyEntry(visit.review, thread).with(choice.query)
        let commands = desk.ports.commands
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: link,
            again: { fields, notice in
                var form = FilledForm<FamilyField>(fields)
                form.notice = notice
                return try await page(form, try await find(thread, choice, visit), visit, status: .forbidden)
            },
            { fields in
                // Before it is saved: afterwards it may not be among what was chosen any more.
                let found = try await find(thread, choice, visit)
                var form = FilledForm<FamilyField>(fields)
                switch FamilyDecisionPage.read(fields) {
                case .problems(let form):
                    return .notDone(try await page(form, found, visit, status: .unprocessableContent))
                case .valid(let decision):
                    // What is decided is decided of the words that were seen: where a version that was released meanwhile
                    // has others, it comes to be looked at again.
                    let seen = fields.one("entry").flatMap { RecordID($0) } ?? found.entry.account.entry.id
                    do {
                        let command = DecideForFamily(
                            board: visit.board, review: visit.review, thread: thread,
                            entry: seen, version: fields.version ?? 0, decision: decision)
                        try await commands.run(.decideForFamily(command), by: visit.person)
                    } catch CommandRefusal.nothingNew {
                        // It is decided so already.
                    } catch CommandRefusal.stale(let version, _, _) {
                        let now = try await find(thread, choice, visit)
                        form.version = version
                        form.clash = clash(now.entry)
                        return .notDone(try await page(form, now, visit, status: .conflict))
                    }
                    return .done(next(found, decision, fields, visit))
                }
            })
    }

    // MARK: -

    private static let saved = "saved"

    /// An entry with what it was chosen among.
    private struct Found: Sendable {
        var entry: FamilyEntry
        var choice: FamilyListChoice
        var children: [IndexChild]
    }

    private func above(_ visit: ReviewVisit) -> PageFrame.Waymark {
        .init(words: Wording(catalogue.family.tab), link: .family(visit.review))
    }

    private static func language(
        _ names: [String], _ children: [IndexChild], _ words: TradeWords
    ) -> PlainLanguage {
        PlainLanguage(names: names, family: children.compactMap(\.name), words: words)
    }

    private func choice(_ request: Request, _ visit: ReviewVisit) async throws -> FamilyListChoice {
        FamilyListChoice(request.choices, children: try await desk.reviews.children(for: desk.reader(visit)))
    }

    private func find(_ thread: RecordID, _ request: Request, _ visit: ReviewVisit) async throws -> Found {
        try await find(thread, try await choice(request, visit), visit)
    }

    private func find(
        _ thread: RecordID, _ choice: FamilyListChoice, _ visit: ReviewVisit
    ) async throws -> Found {
        let reader = desk.reader(visit)
        guard let entry = try await desk.reviews.familyEntry(thread, among: choice.filter, for: reader) else {
            throw HTTPError(.notFound)
        }
        return Found(entry: entry, choice: choice, children: try await desk.reviews.children(for: reader))
    }

    private func clash(_ entry: FamilyEntry) -> FormClash<FamilyField>? {
        guard let kept = entry.decisions.own[entry.account.thread] else { return nil }
        let decision = kept.decision
        let words = catalogue.familyDecision
        let choice: Phrase =
            switch decision.choice {
            case .shared: words.share
            case .leftOut: words.leave
            case nil: words.notYet
            }
        return FormClash(
            who: kept.decider, when: catalogue.reviewSteps.meanwhile.english,
            theirs: [
                .choice: choice.english, .words: decision.words,
                .reason: decision.reason.map { FamilyWording.words($0).english } ?? words.noReason.english,
                .why: decision.why, .said: decision.said,
            ])
    }

    /// Where it goes on: to the next entry that waits, or back to this one where it was asked for, or where its words are to
    /// be looked at.
    private func next(
        _ found: Found, _ decision: FamilyDecision, _ fields: FormFields, _ visit: ReviewVisit
    ) -> SiteLink {
        let review = visit.review
        let stays =
            decision.choice == .shared
            && !Self.language(found.entry.names, found.children, found.entry.tradeWords).remarks(on: decision.words)
                .isEmpty
        if stays || fields.one(FamilyDecisionPage.stay) != nil {
            return SiteLink.familyEntry(review, found.entry.account.thread)
                .with(found.choice.query + [(Self.saved, "1")])
        }
        if let next = found.entry.nextToDo {
            return SiteLink.familyEntry(review, next).with(found.choice.query + [(Self.saved, "1")])
        }
        return SiteLink.family(review).with(found.choice.query)
    }

    private func page(
        _ form: FilledForm<FamilyField>, _ found: Found, _ visit: ReviewVisit, isSaved: Bool = false,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .family(visit.review)) }
        let (entry, query) = (found.entry, found.choice.query)
        let thread = entry.account.thread
        func open(_ thread: RecordID) -> SiteLink { SiteLink.familyEntry(visit.review, thread).with(query) }
        let link = open(thread)
        let kept = entry.decisions.own[thread]?.decision
        let body = FamilyDecisionPage(
            form: form, found: entry, link: link, token: desk.token(visit, to: link),
            cancel: SiteLink.family(visit.review).with(query), previous: entry.previous.map(open),
            next: entry.next.map(open), isSaved: isSaved,
            remarks: kept?.choice == .shared
                ? Self.language(entry.names, found.children, entry.tradeWords).remarks(on: kept?.words ?? "") : [])
        return desk.page(body, visit, review, above: [above(visit)], status: status)
    }
}

/// The pages of the version for the family.
func familyRoutes(_ desk: ReviewDesk) -> [SiteRoute] {
    let family = FamilyHandler(desk: desk)
    let words = TradeWordsHandler(desk: desk)
    return [
        SiteRoute(review: .family, .readFamilyVersion) { request, _, visit in try await family.list(request, visit) },
        SiteRoute(review: .familyVersion, .readFamilyVersion) { _, _, visit in try await family.version(visit) },
        SiteRoute(review: .familyFile, .readFamilyVersion) { _, _, visit in try await family.file(visit) },
        SiteRoute(review: .familyPageFile, .readFamilyVersion) { _, _, visit in try await family.pageFile(visit) },
        SiteRoute(review: .familyEntry, .prepareFamilyVersion) { request, context, visit in
            try await family.show(request, context, visit)
        },
        SiteRoute(review: .familyEntry, .prepareFamilyVersion, method: .post) { request, context, visit in
            try await family.take(request, context, visit)
        },
        SiteRoute(review: .tradeWords, .keepTradeWords) { request, _, visit in try await words.show(request, visit) },
        SiteRoute(review: .tradeWords, .keepTradeWords, method: .post) { request, _, visit in
            try await words.take(request, visit)
        },
    ]
}
