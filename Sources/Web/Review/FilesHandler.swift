import Domain
import Hummingbird

/// The files of a review: released to the panel by their agency, taken back, accepted by the panel.
struct FilesHandler: Sendable {
    let desk: ReviewDesk

    private var words: FileWords { catalogue.files }

    func list(_ visit: ReviewVisit) async throws -> Response {
        let review = try await desk.summary(visit)
        let known = try await desk.reviews.submissions(for: desk.reader(visit)).map { visit.shown($0) }
        let isGathered = visit.may(.seeRequest) && known.contains { $0.through != nil }
        let parts = isGathered ? try await desk.reviews.agencyParts(for: desk.reader(visit)) : []
        let gathered = Set(parts.flatMap(\.gatherings).flatMap(\.released).map(\.submission))
        let files = known.map { file in
            FilesPage.File(
                summary: file, actions: gathered.contains(file.id) ? [] : actions(file, visit),
                report: visit.report(of: file), mend: mendLink(file, visit))
        }
        var page = FilesPage(reference: review.reference, places: visit.places(.files(visit.review)), files: files)
        page.hidesNames = visit.visitor.hidesNames
        page.gathered = parts.flatMap { gatherActions($0, visit) }
        if visit.may(.sendFile) {
            page.send = .sendFiles(visit.review)
            page.sent = try await desk.ports.sending.sentFiles(for: desk.reader(visit)).map {
                .init(file: visit.shown($0), link: .sentFile(visit.review, $0.id))
            }
        }
        return desk.page(page, visit, review)
    }

    private func actions(_ file: SubmissionSummary, _ visit: ReviewVisit) -> [FilesPage.Action] {
        func may(_ action: AccessAction) -> Bool {
            let matter = AccessMatter.material(
                agency: file.agency, isReleased: file.release?.isShared ?? false, isClosed: visit.standing.isClosed)
            return AccessPolicy.answer(action, on: matter, standings: visit.standing.standings).isAllowed
        }
        func allows(_ state: ReleaseState) -> Bool { ReleaseState.allows(from: file.release, to: state) }
        var actions: [FilesPage.Action] = []
        // An earlier version is not put before the panel by going down a list.
        if file.isCurrent, file.refusal == nil, file.through == nil, allows(.released), may(.releaseSubmission) {
            actions.append(
                .init(words: Wording(words.releaseOf, name(file)), link: .releaseFile(visit.review, file.id)))
        }
        if file.isCurrent, allows(.accepted), may(.acceptSubmission) {
            actions.append(.init(words: Wording(words.acceptOf, name(file)), link: .acceptFile(visit.review, file.id)))
        }
        if may(.withdrawFile), file.isCurrent, !(file.release?.isShared ?? false) {
            actions.append(
                .init(
                    words: Wording(words.takeOutOf, name(file)), link: .withdrawFile(visit.review, file.id),
                    isWaiting: false))
        }
        let mayRevoke = file.through.map { visit.may(.revokeRelease, $0, isReleased: true) } ?? true
        if allows(.revoked), mayRevoke, may(.revokeRelease) {
            actions.append(
                .init(
                    words: Wording(words.revokeOf, name(file)), link: .revokeRelease(visit.review, file.id),
                    isWaiting: false))
        }
        return actions
    }

    /// What an agency gathers from its parts goes to the panel, and back, together.
    private func gatherActions(_ parts: AgencyParts, _ visit: ReviewVisit) -> [FilesPage.Action] {
        let words = catalogue.parts
        let agency = parts.whole.agency
        var actions: [FilesPage.Action] = []
        if parts.parts.contains(where: { !$0.toGather.isEmpty }),
            visit.may(.releaseSubmission, agency.id, isReleased: false)
        {
            actions.append(
                .init(
                    words: Wording(words.gatherTitle, .data(agency.name)), link: .gatherParts(visit.review, agency.id)))
        }
        for gathering in parts.gatherings {
            let links = GatheringLinks(gathering, visit)
            let (number, name) = (Wording.number(gathering.number), Wording.data(agency.name))
            if let link = links.accept {
                actions.append(.init(words: Wording(words.acceptOf, number, name), link: link))
            }
            if let link = links.takeBack {
                actions.append(.init(words: Wording(words.takeBackOf, number, name), link: link, isWaiting: false))
            }
        }
        return actions
    }

    private func name(_ file: SubmissionSummary) -> Wording {
        Wording(words.version, .data(file.fileName), .number(file.version))
    }

    private func find(_ context: SiteContext, _ visit: ReviewVisit) async throws -> SubmissionSummary {
        let id = try context.mustHave("file")
        guard
            let file = try await desk.reviews.submissions(for: desk.reader(visit)).first(where: { $0.id == id })
        else { throw HTTPError(.notFound) }
        return file
    }

    /// Where a file that was sent back is answered, for those who act for its agency.
    private func mendLink(_ file: SubmissionSummary, _ visit: ReviewVisit) -> SiteLink? {
        let isOwn = visit.standing.standings.contains {
            $0.role.isForAgency && file.agency.map($0.agencies.contains) ?? false
        }
        guard isOwn, !file.returns.isEmpty, visit.may(.sendFile) else { return nil }
        return TypedFile.isName(file.fileName) ? .typedEntries(visit.review) : .sendFiles(visit.review)
    }

    // MARK: Taking out

    /// Where a version is taken out of the chronology, for those who may.
    func withdrawLink(_ file: SubmissionSummary, _ visit: ReviewVisit) -> SiteLink? {
        let isShared = file.release?.isShared ?? false
        return file.isCurrent && !isShared
            && file.agency.map { visit.may(.withdrawFile, $0, isReleased: false) } ?? false
            ? .withdrawFile(visit.review, file.id) : nil
    }

    func askWithdraw(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.show(try await withdrawing(context, visit), visit)
    }

    func withdraw(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.take(try await withdrawing(context, visit), request, visit)
    }

    private func withdrawing(_ context: SiteContext, _ visit: ReviewVisit) async throws -> ReasonStep {
        let file = try await find(context, visit)
        let commands = desk.ports.commands
        let earlier = try await desk.reviews.submissions(for: desk.reader(visit)).filter {
            $0.line == file.line && $0.version < file.version && $0.withdrawal == nil
        }.map(\.version).max()
        let isShared = file.release?.isShared ?? false
        let what =
            earlier.map { Wording(words.takeOutShowsEarlier, file.entries, .number($0)) }
            ?? Wording(words.takeOutWhat, file.entries)
        return ReasonStep(
            question: Wording(words.takeOutTitle, name(file)), what: isShared ? Wording(words.takeOutReleased) : what,
            confirm: Wording(words.takeOut), link: .withdrawFile(visit.review, file.id), back: .files(visit.review),
            version: file.releaseVersion, said: Said(.fileWithdrawn, file.fileName), stale: words.movedMeanwhile,
            run: { reason, version in
                let command = WithdrawSubmission(
                    board: visit.board, submission: file.id, version: version, reason: reason)
                try await commands.run(.withdrawSubmission(command), by: visit.person)
            })
    }

    // MARK: Releasing

    func askRelease(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let file = try await find(context, visit)
        // What was said the last time is offered again, to be looked at: it is mostly the same.
        let last = try await desk.reviews.submissions(for: desk.reader(visit))
            .filter { $0.agency == file.agency && $0.terms != nil }.max {
                ($0.receivedAt, $0.id) < ($1.receivedAt, $1.id)
            }
        var form = FilledForm<ReleaseField>(version: file.releaseVersion)
        if let terms = last?.terms {
            form.typed = [
                .legalBasis: [terms.legalBasis], .permission: [terms.permission], .permittedUse: [terms.permittedUse],
            ]
        }
        return try await page(form, file, visit, remembers: last != nil)
    }

    func release(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let file = try await find(context, visit)
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: .releaseFile(visit.review, file.id),
            again: { fields, notice in
                var form = FilledForm<ReleaseField>(fields)
                form.notice = notice
                return try await page(form, file, visit, status: .forbidden)
            },
            { fields in
                switch ReleaseTerms.read(fields) {
                case .problems(let form):
                    return .notDone(try await page(form, file, visit, status: .unprocessableContent))
                case .valid(let terms):
                    do {
                        let command = ReleaseSubmission(
                            board: visit.board, submission: file.id, version: fields.version ?? 0, terms: terms)
                        try await desk.ports.commands.run(.releaseSubmission(command), by: visit.person)
                        return .done(
                            try desk.forms.link(
                                .files(visit.review), saying: Said(.released, visit.shown(file.fileName)),
                                to: visit.visitor))
                    } catch CommandRefusal.stale(let version, _, _) {
                        var form = FilledForm<ReleaseField>(fields)
                        form.version = version
                        form.notice = words.movedMeanwhile
                        return .notDone(try await page(form, file, visit, status: .conflict))
                    }
                }
            })
    }

    private func page(
        _ form: FilledForm<ReleaseField>, _ file: SubmissionSummary, _ visit: ReviewVisit,
        status: HTTPResponse.Status = .ok, remembers: Bool = false
    ) async throws -> Response {
        let link = SiteLink.releaseFile(visit.review, file.id)
        let shared = try await desk.reviews.submissions(for: desk.reader(visit)).filter {
            $0.line == file.line && $0.id != file.id && $0.release?.isShared ?? false
        }.map(\.version).max()
        let unsettled = try await desk.unsettled([file], visit)
        var body = ReleasePage(
            form: form,
            what: Wording(
                words.releaseWhat, .data(visit.shown(file.fileName)), .number(file.version), .number(file.entries)),
            link: link, token: desk.token(visit, to: link), cancel: .files(visit.review))
        (body.panelReads, body.unsettled, body.remembers) = (shared, unsettled, remembers)
        return desk.page(body, visit, try await desk.summary(visit), status: status)
    }

    // MARK: Taking back, accepting

    func askRevoke(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.show(try await revoking(context, visit), visit)
    }

    func revoke(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.take(try await revoking(context, visit), request, visit)
    }

    func askAccept(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.show(accepting(try await find(context, visit), visit), visit)
    }

    func accept(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.take(accepting(try await find(context, visit), visit), request, visit)
    }

    // MARK: Sending back

    /// Where one version is sent back from, for those who may, as long as nothing answers for it.
    func returnLink(_ file: SubmissionSummary, _ visit: ReviewVisit) -> SiteLink? {
        let matter = AccessMatter.material(
            agency: file.agency, isReleased: file.release?.isShared ?? false, isClosed: visit.standing.isClosed)
        func may(_ standings: [AccessStanding]) -> Bool {
            AccessPolicy.answer(.returnSubmission, on: matter, standings: standings).isAllowed
        }
        let standings = visit.standing.standings
        let isFromPanel = !may(standings.filter(\.role.isForAgency))
        let isDone = file.returns.contains { $0.isFromPanel == isFromPanel }
        return may(standings) && file.isCurrent && file.refusal == nil && file.agency != nil && !isDone
            ? .returnFile(visit.review, file.id) : nil
    }

    func askReturn(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.show(returning(try await find(context, visit), visit), visit)
    }

    func sendBack(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.take(returning(try await find(context, visit), visit), request, visit)
    }

    private func returning(_ file: SubmissionSummary, _ visit: ReviewVisit) -> ReasonStep {
        let commands = desk.ports.commands
        return ReasonStep(
            question: Wording(words.sendBackTitle, name(visit.shown(file))), what: Wording(words.sendBackWhat),
            confirm: Wording(words.sendBack), link: .returnFile(visit.review, file.id),
            back: .files(visit.review), isGrave: false, asksFor: words.toMend,
            said: Said(.sentBack, visit.shown(file.fileName)), stale: words.movedMeanwhile,
            run: { reason, _ in
                let command = ReturnSubmission(
                    board: visit.board, id: commands.newID(), submission: file.id, reason: reason)
                try await commands.run(.returnSubmission(command), by: visit.person)
            })
    }

    private func revoking(_ context: SiteContext, _ visit: ReviewVisit) async throws -> ReasonStep {
        let file = try await find(context, visit)
        let commands = desk.ports.commands
        // Without the newest that is let through the one before it is what the panel reads.
        let earlier = try await desk.reviews.submissions(for: desk.reader(visit)).filter {
            $0.line == file.line && $0.version < file.version
                && $0.release?.isShared ?? false
        }.map(\.version).max()
        return ReasonStep(
            question: Wording(words.revokeTitle, name(visit.shown(file))),
            what: earlier.map { Wording(words.revokeShowsEarlier, .number($0)) } ?? Wording(words.revokeWhat),
            confirm: Wording(words.revoke), link: .revokeRelease(visit.review, file.id), back: .files(visit.review),
            version: file.releaseVersion,
            said: Said(earlier == nil ? .releaseRevoked : .releaseRevokedEarlier, visit.shown(file.fileName)),
            stale: words.movedMeanwhile,
            run: { reason, version in
                let command = RevokeRelease(
                    board: visit.board, submission: file.id, version: version, reason: reason)
                try await commands.run(.revokeRelease(command), by: visit.person)
            })
    }

    /// A file as a question about it names it: whose it is, what it is called, and how much is in it.
    static func line(_ file: SubmissionSummary, _ visit: ReviewVisit) -> Wording {
        Wording(
            catalogue.files.lineOf, file.agencyName.map { .data($0) } ?? Wording(catalogue.review.unknownAgency),
            Wording(catalogue.files.version, .data(visit.shown(file.fileName)), .number(file.version)),
            Wording(catalogue.files.entryCount, file.entries), TimeWords.day(file.receivedAt))
    }

    private func accepting(_ file: SubmissionSummary, _ visit: ReviewVisit) -> ReasonStep {
        let commands = desk.ports.commands
        return ReasonStep(
            question: Wording(words.acceptTitle, name(visit.shown(file))), what: Wording(words.acceptWhat),
            list: [Self.line(file, visit)], confirm: Wording(words.accept), link: .acceptFile(visit.review, file.id),
            back: .files(visit.review),
            version: file.releaseVersion, isGrave: false, asksWhy: false,
            said: Said(.accepted, visit.shown(file.fileName)),
            stale: words.movedMeanwhile,
            run: { _, version in
                let command = AcceptSubmission(board: visit.board, submission: file.id, version: version)
                try await commands.run(.acceptSubmission(command), by: visit.person)
            })
    }
}

extension ReviewDesk {
    /// What is not settled in files that are about to be let out to the panel; those in which all is are left out. Nothing
    /// while names are hidden: the pages it leads to are not shown then.
    func unsettled(_ files: [SubmissionSummary], _ visit: ReviewVisit) async throws -> [UnsettledView.File] {
        if visit.visitor.hidesNames { return [] }
        var found: [UnsettledView.File] = []
        for file in files where visit.may(.readEntries, file.agency, isReleased: file.release?.isShared ?? false) {
            let report = try await ports.sending.fileReport(file.id, for: reader(visit))
            let waiting = try await ports.correcting.corrections(of: file.id, for: reader(visit)).waiting
            if report.markedCount + waiting == 0 { continue }
            found.append(
                .init(
                    name: Wording(catalogue.files.version, .data(file.fileName), .number(file.version)),
                    rows: report.markedCount, corrections: waiting, link: .fileReport(visit.review, file.id)))
        }
        return found
    }
}
