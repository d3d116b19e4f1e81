import Domain
import Hummingbird

/// Agencies with parts: their page, gathering what the parts have sent, and what was gathered.
struct PartsHandler: Sendable {
    let desk: ReviewDesk

    private var words: PartsWords { catalogue.parts }

    func list(_ visit: ReviewVisit) async throws -> Response {
        let items = try await desk.reviews.agencyParts(for: desk.reader(visit)).map { item(visit.shown($0), visit) }
        let review = try await desk.summary(visit)
        let page = PartsPage(reference: review.reference, places: visit.places(.parts(visit.review)), items: items)
        return desk.page(page, visit, review)
    }

    private func item(_ parts: AgencyParts, _ visit: ReviewVisit) -> PartsPage.Item {
        let agency = parts.whole.agency.id
        let isAsked = parts.whole.request != nil
        var item = PartsPage.Item(
            parts: parts, today: desk.today, seesAll: visit.may(.seeSubmission, agency, isReleased: false))
        if visit.may(.askPart, agency, isReleased: false) {
            let mayAskFirst = visit.may(.askForChronology, agency, isReleased: false)
            item.mustWait = !isAsked && !mayAskFirst
            let isOpen = parts.parts.contains { $0.request == nil }
            if !item.mustWait, isOpen { item.ask = .askParts(visit.review, agency) }
        }
        if !parts.toGather.isEmpty, visit.may(.releaseSubmission, agency, isReleased: false) {
            item.gather = .gatherParts(visit.review, agency)
        }
        for part in parts.parts + [parts.whole] {
            if let request = part.request { item.requests[request.id] = .chronologyRequest(visit.review, request.id) }
            for file in part.files + part.within { item.reports[file.id] = visit.report(of: file) }
        }
        for gathering in parts.gatherings { item.gatherings[gathering.id] = .gathering(visit.review, gathering.id) }
        return item
    }

    /// Those of one agency, named in the address.
    private func find(_ context: SiteContext, _ visit: ReviewVisit) async throws -> AgencyParts {
        let id = try context.mustHave("agency")
        let all = try await desk.reviews.agencyParts(for: desk.reader(visit))
        guard let found = all.first(where: { $0.whole.agency.id == id }) else { throw HTTPError(.notFound) }
        return found
    }

    private func above(_ visit: ReviewVisit) -> [PageFrame.Waymark] {
        [.init(words: Wording(words.tab), link: .parts(visit.review))]
    }

    // MARK: Gathering

    func showGather(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let parts = try await find(context, visit)
        var form = FilledForm<GatherField>(version: parts.mark)
        // All of it, unless somebody takes something out; what was sent back is to come again first.
        form.typed[.files] = parts.toGather.filter(\.returns.isEmpty).map(\.id.description)
        if let terms = parts.gatherings.last?.terms {
            form.typed[.legalBasis] = [terms.legalBasis]
            form.typed[.permission] = [terms.permission]
            form.typed[.permittedUse] = [terms.permittedUse]
        }
        return try await gatherPage(form, parts, visit)
    }

    func gather(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let parts = try await find(context, visit)
        let agency = parts.whole.agency.id
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: .gatherParts(visit.review, agency),
            again: { fields, notice in
                var form = FilledForm<GatherField>(fields)
                form.notice = notice
                return try await gatherPage(form, parts, visit, status: .forbidden)
            },
            { fields in
                func changed() async throws -> FormDesk.Outcome {
                    let now = try await find(context, visit)
                    var form = FilledForm<GatherField>(fields)
                    (form.version, form.notice) = (now.mark, words.meanwhile)
                    return .notDone(try await gatherPage(form, now, visit, status: .conflict))
                }
                if fields.version != parts.mark { return try await changed() }
                switch GatherInput.read(fields, parts) {
                case .problems(let form):
                    return .notDone(try await gatherPage(form, parts, visit, status: .unprocessableContent))
                case .valid(let input):
                    let commands = desk.ports.commands
                    let command = GatherParts(
                        board: visit.board, review: visit.review, id: commands.newID(), agency: agency,
                        files: input.files.map { .init(submission: $0.id, releaseVersion: $0.releaseVersion) },
                        missing: Set(input.missing.map(\.id)), words: input.words, terms: input.terms)
                    do {
                        try await commands.run(.gatherParts(command), by: visit.person)
                        return .done(
                            try desk.forms.link(
                                .gathering(visit.review, command.id), saying: Said(.gathered, parts.whole.agency.name),
                                to: visit.visitor))
                    } catch CommandRefusal.partsMeanwhile {
                        return try await changed()
                    } catch CommandRefusal.stale {
                        return try await changed()
                    }
                }
            })
    }

    private func gatherPage(
        _ form: FilledForm<GatherField>, _ parts: AgencyParts, _ visit: ReviewVisit,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let link = SiteLink.gatherParts(visit.review, parts.whole.agency.id)
        var body = GatherPage(
            form: form, parts: visit.shown(parts), link: link, token: desk.token(visit, to: link),
            cancel: .parts(visit.review))
        body.unsettled = try await desk.unsettled(parts.toGather, visit)
        return desk.page(body, visit, try await desk.summary(visit), above: above(visit), status: status)
    }

    // MARK: One gathering

    private func findOne(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Gathering {
        let id = try context.mustHave("gathering")
        let all = try await desk.reviews.agencyParts(for: desk.reader(visit)).flatMap(\.gatherings)
        guard let found = all.first(where: { $0.id == id }) else { throw HTTPError(.notFound) }
        return found
    }

    func show(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let gathering = try await findOne(context, visit)
        let mayRevoke = visit.may(.revokeRelease, gathering.agency, isReleased: true)
        var (reports, takeOut): ([RecordID: SiteLink], [RecordID: SiteLink]) = ([:], [:])
        for file in gathering.files {
            reports[file.id] = visit.report(of: file)
            if mayRevoke, file.release == .released { takeOut[file.id] = .revokeRelease(visit.review, file.id) }
        }
        let links = GatheringLinks(gathering, visit)
        let page = GatheringPage(
            gathering: visit.shown(gathering), places: visit.places(.parts(visit.review)), reports: reports,
            takeOut: takeOut,
            takeBack: links.takeBack, accept: links.accept, hidesNames: visit.visitor.hidesNames)
        return desk.page(page, visit, try await desk.summary(visit), above: above(visit))
    }

    func askTakeBack(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.show(takingBack(try await findOne(context, visit), visit), visit)
    }

    func takeBack(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.take(takingBack(try await findOne(context, visit), visit), request, visit)
    }

    func askAccept(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.show(accepting(try await findOne(context, visit), visit), visit)
    }

    func accept(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        try await desk.take(accepting(try await findOne(context, visit), visit), request, visit)
    }

    private func takingBack(_ gathering: Gathering, _ visit: ReviewVisit) -> ReasonStep {
        let (commands, files) = (desk.ports.commands, gathering.released)
        return ReasonStep(
            question: Wording(words.takeBackTitle, .number(gathering.number), .data(gathering.agencyName)),
            what: Wording(words.takeBackWhat, files.count), confirm: Wording(words.takeBack),
            link: .revokeGathering(visit.review, gathering.id), back: .gathering(visit.review, gathering.id),
            version: files.mark, said: Said(.gatheringTakenBack, gathering.agencyName),
            stale: catalogue.files.movedMeanwhile,
            run: { reason, version in
                if version != files.mark {
                    throw CommandRefusal.stale(version: files.mark, theirs: "", yours: "")
                }
                let command = RevokeGathering(board: visit.board, id: gathering.id, files: files, reason: reason)
                try await commands.run(.revokeGathering(command), by: visit.person)
            })
    }

    private func accepting(_ gathering: Gathering, _ visit: ReviewVisit) -> ReasonStep {
        let (commands, files) = (desk.ports.commands, gathering.released)
        return ReasonStep(
            question: Wording(words.acceptTitle, .number(gathering.number), .data(gathering.agencyName)),
            what: Wording(words.acceptWhat, files.count, .data(gathering.agencyName)),
            list: gathering.files.filter { $0.release == .released }.map { FilesHandler.line($0, visit) },
            confirm: Wording(words.accept), link: .acceptGathering(visit.review, gathering.id),
            back: .gathering(visit.review, gathering.id), version: files.mark, isGrave: false, asksWhy: false,
            said: Said(.gatheringAccepted, gathering.agencyName), stale: catalogue.files.movedMeanwhile,
            run: { _, version in
                if version != files.mark {
                    throw CommandRefusal.stale(version: files.mark, theirs: "", yours: "")
                }
                let command = AcceptGathering(board: visit.board, id: gathering.id, files: files)
                try await commands.run(.acceptGathering(command), by: visit.person)
            })
    }
}

/// What one person may do with a gathering as it stands.
struct GatheringLinks {
    let takeBack: SiteLink?
    let accept: SiteLink?

    init(_ gathering: Gathering, _ visit: ReviewVisit) {
        func link(_ action: AccessAction, _ link: SiteLink) -> SiteLink? {
            gathering.state == .released && visit.may(action, gathering.agency, isReleased: true) ? link : nil
        }
        takeBack = link(.revokeRelease, .revokeGathering(visit.review, gathering.id))
        accept = link(.acceptSubmission, .acceptGathering(visit.review, gathering.id))
    }
}

extension ReviewVisit {
    /// Whether this person may do this with what an agency sent, released or not.
    func may(_ action: AccessAction, _ agency: RecordID?, isReleased: Bool) -> Bool {
        let matter = AccessMatter.material(agency: agency, isReleased: isReleased, isClosed: standing.isClosed)
        return AccessPolicy.answer(action, on: matter, standings: standing.standings).isAllowed
    }

    /// Where it is shown how a file was read, for those who may read its entries.
    func report(of file: SubmissionSummary) -> SiteLink? {
        file.refusal == nil && may(.readEntries, file.agency, isReleased: file.release?.isShared ?? false)
            ? .fileReport(review, file.id) : nil
    }
}

extension AgencyParts {
    /// A number that is another one when something came to be gathered, or a part was asked: a form that began from one
    /// state is told of the other.
    var mark: Int {
        let sent = toGather.map { GatheredVersion(submission: $0.id, releaseVersion: $0.releaseVersion) }
        return (sent + takingPart.map { .init(submission: $0.agency.id, releaseVersion: $0.hasSent ? 1 : 0) }).mark
    }
}

extension [GatheredVersion] {
    /// The same for files: made of their keys and versions alone, so that every process has the same.
    var mark: Int {
        var hash: UInt32 = 2_166_136_261
        for file in self.sorted(by: { $0.submission < $1.submission }) {
            for byte in file.submission.bytes + [UInt8(truncatingIfNeeded: file.releaseVersion)] {
                hash = (hash ^ UInt32(byte)) &* 16_777_619
            }
        }
        return Int(hash & 0x7FFF_FFFF)
    }
}
