import Domain
import Hummingbird

/// What all pages of a review share: the store as they ask it, their forms, and where they stand in the site.
struct ReviewDesk: Sendable {
    let ports: SitePorts
    let forms: FormDesk

    var reviews: any ReviewReading { ports.reviews }

    func reader(_ visit: ReviewVisit) -> ReviewReader {
        ReviewReader(board: visit.board, review: visit.review, person: visit.person)
    }

    func summary(_ visit: ReviewVisit) async throws -> ReviewSummary { try await reviews.review(for: reader(visit)) }

    func token(_ visit: ReviewVisit, to link: SiteLink) -> String { forms.token(for: visit.visitor.holder, to: link) }

    /// A page of a review; the way back leads over the review's home, unless this is that.
    func page(
        _ body: some PageBody, _ visit: ReviewVisit, _ review: ReviewSummary, isHome: Bool = false,
        above: [PageFrame.Waymark] = [], status: HTTPResponse.Status = .ok
    ) -> Response {
        let marks = isHome ? visit.waymarks : visit.waymarks + [visit.waymark(review)] + above
        // The home begins with the children itself.
        return forms.page(
            body, for: visit.visitor, waymarks: marks, children: isHome ? [] : children(review, visit), status: status)
    }

    private func children(_ review: ReviewSummary, _ visit: ReviewVisit) -> [PageFrame.Child] {
        let words = catalogue.review
        return review.children.enumerated().map { place, child in
            let number = Wording.number(place + 1)
            let name = (child.name ?? child.pseudonym).map { Wording.data($0) } ?? Wording(words.childNumber, number)
            return PageFrame.Child(
                name: visit.visitor.hidesNames ? Wording(words.nameHidden, number) : name,
                link: .review(review.id).at("child\(place + 1)"))
        }
    }

    /// Into a review, as an author of the agency somebody leads or of a part of it.
    func colleaguePlace(_ visit: ReviewVisit) async throws -> InvitePlace {
        let review = try await summary(visit)
        let key = visit.review
        let agencies = try await ports.sending.agenciesToSendFor(for: reader(visit)).filter { agency in
            let matter = AccessMatter.material(
                agency: agency.id, isReleased: false, isClosed: visit.standing.isClosed)
            return AccessPolicy.answer(.inviteAuthor, on: matter, standings: visit.standing.standings).isAllowed
        }
        return InvitePlace(
            visitor: visit.visitor, board: visit.board, boardName: visit.standing.place.boardName,
            person: visit.person, inviter: visit.standing.place.personName, review: key,
            reviewReference: review.reference, roles: [.agencyAuthor], agencies: agencies, link: .inviteColleague(key),
            made: .colleagueInvited(key), again: { .renewColleagueInvitation(key, $0) },
            takeBack: { .revokeColleagueInvitation(key, $0) },
            waymarks: visit.waymarks + [
                visit.waymark(review),
                .init(words: Wording(catalogue.review.people), link: .reviewPeople(key)),
            ])
    }

    /// Into a review.
    func invitePlace(_ visit: ReviewVisit) async throws -> InvitePlace {
        let review = try await summary(visit)
        let agencies = try await ports.board.agenciesOfBoard(
            board: visit.board, review: visit.review, asking: visit.person)
        let key = visit.review
        return InvitePlace(
            visitor: visit.visitor, board: visit.board, boardName: visit.standing.place.boardName,
            person: visit.person, inviter: visit.standing.place.personName, review: key,
            reviewReference: review.reference,
            roles: AccessRole.allCases.filter { $0.place == .review },
            agencies: agencies.map { NamedAgency(id: $0.id, name: $0.name) }, link: .inviteToReview(key),
            made: .reviewInvitationMade(key), again: { .renewReviewInvitation(key, $0) },
            takeBack: { .revokeReviewInvitation(key, $0) },
            waymarks: visit.waymarks + [
                visit.waymark(review),
                .init(words: Wording(catalogue.review.people), link: .reviewPeople(key)),
            ])
    }
}

extension ReviewVisit {
    /// The pages above those of the review: the board, for those who may see its pages.
    var waymarks: [PageFrame.Waymark] {
        let maySeeBoard = AccessPolicy.answer(.seeBoard, on: .board, standings: standing.standings).isAllowed
        return maySeeBoard
            ? [.init(words: .data(standing.place.boardName), link: .board(board))]
            : [.init(words: Wording(catalogue.site.myWork), link: .myWork)]
    }

    /// Whether they look after agencies' parts: they act for an agency that has some, or ask agencies.
    private var hasParts: Bool {
        may(.seeRequest) && (may(.askForChronology) || standing.standings.contains { $0.agencies.count > 1 })
    }

    func waymark(_ summary: ReviewSummary) -> PageFrame.Waymark {
        .init(words: .data(summary.reference), link: .review(review))
    }

    /// The pages of the review that are for this person.
    func places(_ current: SiteLink) -> Tabs {
        let words = catalogue.review
        var places: [(Phrase, SiteLink)] = [(words.home, .review(review))]
        if may(.readEntries) { places.append((words.chronology, .chronology(review))) }
        if may(.exportChronology) { places.append((catalogue.exports.tab, .exports(review))) }
        if may(.readFindings) { places.append((catalogue.findings.tab, .findings(review))) }
        if may(.readNotes) { places.append((catalogue.entry.themes, .themes(review))) }
        if may(.decideLink) { places.append((catalogue.links.queueTab, .linkQueue(review))) }
        if may(.seeSubmission) { places.append((words.files, .files(review))) }
        if may(.typeEntry) { places.append((catalogue.typed.tab, .typedEntries(review))) }
        if may(.seeRequest) { places.append((catalogue.requests.tab, .chronologyRequests(review))) }
        if hasParts { places.append((catalogue.parts.tab, .parts(review))) }
        if may(.readQuestions) { places.append((catalogue.questions.title, .questions(review))) }
        if may(.readFamilyVersion) { places.append((catalogue.family.tab, .family(review))) }
        places.append((words.people, .reviewPeople(review)))
        if may(.readLedgerOfReview) { places.append((catalogue.board.ledger, .reviewLedger(review))) }
        return Tabs(
            name: Wording(words.places),
            tabs: places.map { .init(words: Wording($0), link: $1, isCurrent: $1 == current) })
    }
}

/// Days in words, for pages of one language so far.
extension Wording {
    static func day(_ day: CivilDate) -> Wording { .english(day.british) }
}
