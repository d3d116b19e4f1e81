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
    /// Entries of a part of theirs in files they do not see.
    var inFilesOfWhole: [RowsInFileOfWhole] = []

    private struct Found {
        var name: Wording
        var files: [SubmissionSummary] = []
        /// Asked of it, and those of them that wait for its answer.
        var questions = 0
        var open = 0
        /// Somebody acts for it, or for the agency it is a part of.
        var hasPeople = false
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
            found[agency] = Found(name: .data(name), hasPeople: true)
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
        for file in files where file.isCurrent {
            for (agency, rows) in file.others where found[agency] == nil {
                found[agency] = Found(name: .data(rows.name))
            }
        }
        for question in questions ?? [] {
            found[question.agency, default: Found(name: .data(question.agencyName))].questions += 1
            if question.state == .open { found[question.agency]?.open += 1 }
        }
        let wholes = Dictionary(requests.map { ($0.request.agency, $0.request.through) }) { first, _ in first }
        for case (let part, let whole?) in wholes where found[whole]?.hasPeople ?? false {
            found[part]?.hasPeople = true
        }
        var all = found.sorted { inOrder(($0.key, $0.value), ($1.key, $1.value)) }.map { row($0.value, $0.key) }
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
        // An agency that was asked stands with its parts, as far as they are seen; a part with its rows in the whole's files.
        let ofParts = agency.map { key in self.files.filter { $0.isCurrent && $0.through == key } } ?? []
        let within = agency.map { key in self.files.filter { $0.isCurrent && $0.others[key] != nil } } ?? []
        let files = found.files + ofParts + within
        let entries =
            (found.files + ofParts).reduce(0) { $0 + $1.entries } + within.reduce(0) { $0 + $1.entries(of: agency) }
        let unseen = inFilesOfWhole.filter { $0.agency == agency }
        var row = ReviewHomePage.Agency(
            name: found.name, chronology: tag(files, isAskedOfNobody: asked != nil && !found.hasPeople), asked: asked,
            files: files.count, entries: entries + unseen.reduce(0) { $0 + $1.entries },
            questions: questions == nil ? nil : Self.questions(found),
            link: files.contains(where: isReadable) ? link : nil)
        let words = catalogue.review
        if let first = unseen.first {
            row.countNote = Wording(words.rowsOfWhole, first.entries, .data(first.whole))
        } else if !within.isEmpty {
            row.countNote = Wording(words.rowsWithin, within.reduce(0) { $0 + $1.entries(of: agency) })
        } else if !ofParts.isEmpty || found.files.contains(where: { !$0.others.isEmpty }) {
            row.countNote = Wording(words.withParts)
        }
        if files.isEmpty, !unseen.isEmpty { row.chronology = Tag(Wording(words.sent)) }
        return row
    }

    /// Whoever looks after a review knows that a file was sent, and reads it once it is released.
    private func isReadable(_ file: SubmissionSummary) -> Bool {
        let matter = AccessMatter.material(
            agency: file.agency, isReleased: file.release?.isShared ?? false, isClosed: visit.standing.isClosed)
        return file.entries > 0
            && AccessPolicy.answer(.readEntries, on: matter, standings: visit.standing.standings).isAllowed
    }

    /// Each agency by its name, its parts after it in the order they were set up.
    private func inOrder(_ one: (key: RecordID, found: Found), _ other: (key: RecordID, found: Found)) -> Bool {
        func place(_ row: (key: RecordID, found: Found)) -> (whole: String, isPart: Bool) {
            let through = requests.first { $0.request.agency == row.key }?.request.through
            let whole = through.flatMap { key in requests.first { $0.request.agency == key } }
            return (whole?.request.agencyName ?? row.found.name.plain(in: .english), whole != nil)
        }
        let (first, second) = (place(one), place(other))
        if first.whole != second.whole { return NaturalOrder.isBefore(first.whole, second.whole) }
        if first.isPart != second.isPart { return second.isPart }
        return one.key < other.key
    }

    private static func questions(_ found: Found) -> Tag {
        let words = catalogue.review
        if found.open > 0 { return Tag(Wording(words.toAnswer, found.open), .attention) }
        return found.questions == 0
            ? Tag(Wording(words.nothingAsked), .quiet) : Tag(Wording(words.allAnswered), .done)
    }

    /// - Parameter isAskedOfNobody: a request stands in nobody's list of work.
    private func tag(_ files: [SubmissionSummary], isAskedOfNobody: Bool) -> Tag {
        let words = catalogue.review
        if files.isEmpty, isAskedOfNobody, visit.may(.inviteToReview) {
            return Tag(Wording(words.nobodyActs), .attention)
        }
        if files.isEmpty {
            let seesAll = AccessPolicy.answer(
                .seeSubmission, on: .material(agency: nil, isReleased: false, isClosed: visit.standing.isClosed),
                standings: visit.standing.standings
            ).isAllowed
            let isOwn = !visit.standing.standings.allSatisfy(\.agencies.isEmpty)
            return Tag(Wording(seesAll || isOwn ? words.nothingCame : words.nothingReleased), .quiet)
        }
        return ChronologyTag.of(files) ?? Tag(Wording(words.nothingCame), .quiet)
    }
}
