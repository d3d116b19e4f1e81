import Domain

/// What has come from each agency, as far as one person may know.
struct ReviewAgencies {
    let visit: ReviewVisit
    let files: [SubmissionSummary]
    /// Nil for those who see no questions.
    let questions: [PanelQuestion]?
    /// Those in force.
    let roles: [HeldRole]
    /// Those this person may know of.
    let requests: [RequestStanding]

    private struct Found {
        var name: Wording
        var files: [SubmissionSummary] = []
        var questions = 0
    }

    /// By name. An agency of which nothing is seen has a row for those who would see it: what others have sent is not
    /// told to an agency, so that a row that says "nothing" would tell something.
    var rows: [ReviewHomePage.Agency] {
        let words = catalogue.review
        var found: [RecordID: Found] = [:]
        let own = visit.standing.standings.reduce(into: Set<RecordID>()) { $0.formUnion($1.agencies) }
        let seesPanel = AccessPolicy.answer(
            .seeSubmission,
            on: .material(agency: nil, isReleased: true, isClosed: visit.standing.isClosed),
            standings: visit.standing.standings
        ).isAllowed
        for role in roles {
            guard let agency = role.membership.agency, let name = role.agencyName, role.membership.role.isForAgency,
                seesPanel || own.contains(agency)
            else { continue }
            found[agency] = Found(name: .data(name))
        }
        for standing in requests where found[standing.request.agency] == nil {
            found[standing.request.agency] = Found(name: .data(standing.request.agencyName))
        }
        var unknown: [SubmissionSummary] = []
        for file in files where file.isCurrent {
            guard let agency = file.agency else {
                unknown.append(file)
                continue
            }
            found[agency, default: Found(name: .data(file.agencyName ?? ""))].files.append(file)
        }
        for question in questions ?? [] where question.state == .open {
            found[question.agency, default: Found(name: .data(question.agencyName))].questions += 1
        }
        var all = found.sorted {
            ($0.value.name.plain(in: .english), $0.key) < ($1.value.name.plain(in: .english), $1.key)
        }.map { agency, found in row(found, agency) }
        if !unknown.isEmpty { all.append(row(Found(name: Wording(words.unknownAgency), files: unknown), nil)) }
        return all
    }

    private func row(_ found: Found, _ agency: RecordID?) -> ReviewHomePage.Agency {
        let link = agency.map { SiteLink.chronology(visit.review).with([(ChronologyField.agency.rawValue, "\($0)")]) }
        let standing = agency.flatMap { agency in requests.first { $0.request.agency == agency } }
        let asked = standing.map { standing in
            ReviewHomePage.Asked(
                due: Wording(catalogue.requests.byDay, .day(standing.request.terms.due)), isLate: standing.isLate,
                records: standing.records,
                link: .chronologyRequest(visit.review, standing.request.id))
        }
        // An agency that was asked stands with its parts, as far as they are seen.
        let files = found.files + (agency.map { key in self.files.filter { $0.isCurrent && $0.through == key } } ?? [])
        let entries = files.reduce(0) { $0 + $1.entries }
        return ReviewHomePage.Agency(
            name: found.name, chronology: tag(files), asked: asked, files: files.count, entries: entries,
            questions: questions == nil ? nil : found.questions,
            link: files.contains(where: isReadable) ? link : nil)
    }

    /// Whoever looks after a review knows that a file was sent, and reads it once it is released.
    private func isReadable(_ file: SubmissionSummary) -> Bool {
        let matter = AccessMatter.material(
            agency: file.agency, isReleased: file.release?.isShared ?? false, isClosed: visit.standing.isClosed)
        return file.entries > 0
            && AccessPolicy.answer(.readEntries, on: matter, standings: visit.standing.standings).isAllowed
    }

    /// The state of the file that is least far.
    private func tag(_ files: [SubmissionSummary]) -> Tag {
        let words = catalogue.review
        if files.isEmpty {
            let seesAll = AccessPolicy.answer(
                .seeSubmission, on: .material(agency: nil, isReleased: false, isClosed: visit.standing.isClosed),
                standings: visit.standing.standings
            ).isAllowed
            let isOwn = !visit.standing.standings.allSatisfy(\.agencies.isEmpty)
            return Tag(Wording(seesAll || isOwn ? words.nothingCame : words.nothingReleased), .quiet)
        }
        if files.contains(where: { $0.refusal != nil }) { return Tag(Wording(words.refused), .attention) }
        if files.contains(where: { !($0.release?.isShared ?? false) }) { return Tag(Wording(words.sent)) }
        if files.contains(where: { $0.release == .released }) { return Tag(Wording(words.released), .underWay) }
        return Tag(Wording(words.accepted), .done)
    }
}
