import Domain
import Hummingbird

/// A review's home, for whoever may know of the review: each sees their own view of it.
struct ReviewHomeHandler: Sendable {
    let desk: ReviewDesk

    private var words: ReviewWords { catalogue.review }

    func show(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let reader = desk.reader(visit)
        let review = try await desk.summary(visit)
        let children = review.children
        let waiting = try await desk.reviews.waiting(for: reader)
        let now = desk.ports.commands.now()
        let roles = try await desk.reviews.roles(board: visit.board, review: visit.review, asking: visit.person)
            .filter { $0.counts(at: now) }
        let files = visit.may(.seeSubmission) ? try await desk.reviews.submissions(for: reader) : nil
        let questions =
            visit.may(.readQuestions) ? try await desk.reviews.questions(for: reader, thread: nil) : nil
        let asked = visit.may(.seeRequest) ? try await desk.reviews.chronologyRequests(for: reader) : []
        let requests = desk.requestStandings(asked, files ?? [], visit)
        let understood =
            visit.may(.readFindings) ? try await desk.reviews.understood(for: reader) : nil
        let hides = visit.visitor.hidesNames
        let showsNames = children.allSatisfy { $0.name != nil }
        let mayChange = visit.may(.retitleReview) && !hides
        let done: Phrase? =
            switch request.uri.queryParameters["done"] {
            case "child-added": words.childAdded
            case "child-corrected": words.childCorrected
            default: nil
            }
        return desk.page(
            ReviewHomePage(
                reference: review.reference, name: .data(hides ? review.reference : review.title),
                places: visit.places(.review(visit.review)),
                children: children.enumerated().map { child($1, $0 + 1, understood, visit) },
                namesNote: showsNames || hides ? nil : Wording(words.namesNotYours),
                addChild: mayChange ? .addChild(visit.review) : nil,
                around: visit.may(.keepPeopleAround) && !hides ? .peopleAround(visit.review) : nil,
                done: done,
                standing: review.isClosed
                    ? Tag(Wording(words.isClosed), .done) : Tag(Wording(words.isOpen), .underWay),
                stages: [], next: ReviewTasks(visit: visit, waiting: waiting, roles: roles, today: desk.today).items,
                agencies: files.map {
                    ReviewAgencies(
                        visit: visit, files: $0, questions: questions, roles: roles, requests: requests,
                        inFilesOfWhole: waiting.inFilesOfWhole
                    ).rows
                },
                noAgencies: noAgencies(visit), facts: facts(visit, review, roles)),
            visit, review, isHome: true)
    }

    private func child(
        _ child: IndexChild, _ number: Int, _ understood: CaseUnderstood?, _ visit: ReviewVisit
    ) -> ReviewHomePage.Child {
        let until = child.died ?? desk.today
        let age = child.born.flatMap { Age(born: $0, on: until) }.map { age -> Wording in
            Wording(child.died == nil ? words.ageNow : words.ageAtDeath, Self.say(age))
        }
        let name =
            (child.name ?? child.pseudonym).map { Wording.data($0) } ?? Wording(words.childNumber, .number(number))
        // What is said of a sighting may hold words of an entry.
        let hides = visit.visitor.hidesNames
        let forPanel = Wording(hides ? words.namesHidden : catalogue.findings.forPanel)
        let about = hides ? nil : understood.map { ChildUnderstood(child.id, name, $0, visit) }
        var choice = ChronologyChoice()
        choice.filter.childSeen = .yes
        // Of which child, the program reads: for those who see what it found.
        let isOfChild = visit.may(.readFindings) && !hides
        if isOfChild { choice.filter.child = child.id }
        let seen = SiteLink.chronology(visit.review).with(choice.query)
        var correct: (link: SiteLink, name: Wording)?
        if visit.may(.retitleReview), !visit.visitor.hidesNames {
            correct = (SiteLink.correctChild(visit.review, child.id), Wording(words.correctChildOf, name))
        }
        return ReviewHomePage.Child(
            naming: visit.visitor.hidesNames ? .hidden : .shown(name: name, who: nil, said: nil),
            // A day of birth names a child to whoever knows it.
            born: hides ? nil : child.born.map { .day($0) }, died: hides ? nil : child.died.map { .day($0) }, age: age,
            lastSeen: about?.lastSeen ?? forPanel, lastAlone: about?.lastAlone ?? forPanel,
            sightings: about?.entries ?? [],
            seen: visit.may(.readEntries)
                ? (isOfChild ? Wording(words.entriesSeenOf, name) : Wording(words.entriesSeen), seen) : nil,
            correct: correct,
            expected: visit.may(.readEntries) && !hides ? SiteLink.expected(visit.review).at("child\(number)") : nil)
    }

    static func say(_ age: Age) -> Wording {
        switch age {
        case .days(let count): Wording(catalogue.review.ageDays, count)
        case .months(let count): Wording(catalogue.review.ageMonths, count)
        case .years(let count): Wording(catalogue.review.ageYears, count)
        }
    }

    private func noAgencies(_ visit: ReviewVisit) -> EmptyState {
        guard visit.may(.inviteToReview) else {
            return EmptyState(title: Wording(words.nothingShared), what: Wording(words.nothingSharedWhat))
        }
        return EmptyState(
            title: Wording(words.noAgencies), what: Wording(words.noAgenciesWhat),
            action: (Wording(catalogue.reviewSteps.invite), .inviteToReview(visit.review)))
    }

    private func facts(_ visit: ReviewVisit, _ review: ReviewSummary, _ roles: [HeldRole]) -> [SummaryList.Row] {
        func people(_ role: AccessRole) -> Wording {
            let names = roles.filter { $0.membership.role == role }.map(\.personName)
            return names.isEmpty ? Wording(words.nobodyYet) : .data(names.joined(separator: ", "))
        }
        let change: SiteLink? =
            if review.isClosed {
                visit.may(.reopenReview) ? .reopenReview(visit.review) : nil
            } else {
                visit.may(.closeReview) ? .closeReview(visit.review) : nil
            }
        return [
            .init(name: Wording(words.reference), value: .data(review.reference)),
            .init(
                name: Wording(words.titleFact), value: .data(visit.visitor.hidesNames ? "…" : review.title),
                change: visit.may(.retitleReview) ? .retitleReview(visit.review) : nil),
            .init(
                name: Wording(words.standing), value: Wording(review.isClosed ? words.closed : words.open),
                change: change),
            .init(name: Wording(words.partnership), value: .data(visit.standing.place.boardName)),
            .init(name: Wording(words.coordinator), value: people(.coordinator)),
            .init(name: Wording(words.chair), value: people(.independentChair)),
            .init(
                name: Wording(words.whoIsIn),
                value: Wording(catalogue.board.peopleCount, Set(roles.map(\.membership.person)).count)),
        ]
    }
}
