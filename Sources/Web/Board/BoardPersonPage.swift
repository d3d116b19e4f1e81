import Domain

/// One person of a board: who they are, their roles, and for those who may what can be done about them.
struct BoardPersonPage: PageBody {
    /// What was just done, as the address says it.
    enum Done: String {
        case given, ended, left

        var words: Phrase {
            switch self {
            case .given: catalogue.people.doneGiven
            case .ended: catalogue.people.doneEnded
            case .left: catalogue.people.doneLeft
            }
        }
    }

    struct Role: Sendable {
        var role: Phrase
        /// Where it is ended; nil for those who may not, and for what cannot be.
        var end: SiteLink?
    }

    let name: String
    let facts: [SummaryList.Row]
    let roles: [Role]
    /// Their roles in reviews whoever looks may know of.
    let inReviews: [(reference: String, link: SiteLink, role: Phrase, agency: String?)]
    /// Their roles in reviews whoever looks may not know of, with where each is ended.
    var elsewhere: [(role: Wording, end: SiteLink)] = []
    /// What they would hand over; nil for those who may not read it.
    var handOver: SiteLink?
    /// In how many reviews they have a role, known of or not.
    let reviews: Int
    /// Where a role is given; nil for those who may not.
    let give: SiteLink?
    /// Where everything ends; nil for those who may not, or where nothing is left.
    let leaves: SiteLink?
    /// It is whoever looks.
    let isMyself: Bool
    let done: Done?

    private var words: PeopleWords { catalogue.people }

    var title: Wording { .data(name) }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        if let done { Banner(kind: .done, words: Wording(done.words)).write(&html) }
        SummaryList(facts).write(&html)
        html.element(.h2, say: Wording(words.rolesTitle))
        if isMyself { html.element(.p, .class("help"), say: Wording(words.myself)) }
        if roles.isEmpty { html.element(.p, say: Wording(words.rolesNone, .data(name))) }
        html.element(.ul, .class("places")) { html in
            for role in roles {
                html.element(.li) { html in
                    html.element(.strong, say: Wording(role.role))
                    if let end = role.end {
                        html.text(" ")
                        html.element(.a, .href(end), say: Wording(words.endRole, Wording(role.role)))
                    }
                }
            }
        }
        if let give {
            html.element(.p) { html in
                html.element(.a, .href(give), .class("button"), say: Wording(words.giveRole))
            }
        }
        writeReviews(&html)
        if let handOver {
            html.element(.p) { html in
                html.element(.a, .href(handOver), say: Wording(words.handOver, .data(name)))
            }
        }
        if let leaves {
            html.element(.section, .class("aside"), .ariaLabelledby("leaves")) { html in
                html.element(.h2, .id("leaves"), say: Wording(words.leaves))
                html.element(.p, say: Wording(words.leavesWhat, .data(name)))
                html.element(.p) { html in
                    html.element(.a, .href(leaves), say: Wording(words.leaverConfirm))
                }
            }
        }
    }

    private func writeElsewhere(_ html: inout HtmlWriter) {
        guard !elsewhere.isEmpty else { return }
        html.element(.h3, say: Wording(words.elsewhere))
        html.element(.p, .class("help"), say: Wording(words.elsewhereWhat))
        html.element(.ul, .class("places")) { html in
            for role in elsewhere {
                html.element(.li) { html in
                    html.element(.a, .href(role.end), say: Wording(words.endRole, role.role))
                }
            }
        }
    }

    private func writeReviews(_ html: inout HtmlWriter) {
        html.element(.h2, say: Wording(words.inReviews))
        html.element(.p, say: Wording(words.inReviewsCount, reviews, .data(name)))
        writeElsewhere(&html)
        guard !inReviews.isEmpty else { return }
        html.element(.ul, .class("places")) { html in
            for review in inReviews {
                html.element(.li) { html in
                    html.element(.a, .href(review.link)) { $0.text(review.reference) }
                    html.element(.p, .class("help")) { html in
                        html.say(Wording(review.role))
                        if let agency = review.agency {
                            html.text(" · ")
                            html.text(agency)
                        }
                    }
                }
            }
        }
    }
}

extension BoardPersonPage {
    /// A role in a review that is not named.
    static func said(_ held: PersonOfBoardInFull.Elsewhere) -> Wording {
        let (words, role) = (catalogue.people, Wording(catalogue.roles[held.role]))
        return held.agencyName.map { Wording(words.roleFor, role, .data($0)) } ?? Wording(words.roleInReview, role)
    }

    init(_ found: PersonOfBoardInFull, _ visit: BoardVisit, done: Done?) {
        let (person, board, words) = (found.person, visit.board, catalogue.people)
        let isOperator = found.account.hasPrefix(OperatorAccount.prefix)
        var facts: [SummaryList.Row] = [.init(name: Wording(words.address), value: .data(found.account))]
        if !person.agencies.isEmpty {
            facts.append(
                .init(name: Wording(words.actsFor), value: .data(person.agencies.joined(separator: ", "))))
        }
        facts.append(
            .init(name: Wording(words.secondFactor), value: BoardPeoplePage.Person.account(person).words))
        facts.append(
            .init(
                name: Wording(words.lastSignedIn),
                value: person.lastSignedIn.map { TimeWords.day($0) } ?? Wording(catalogue.board.never)))
        name = person.name
        self.facts = facts
        let mayEnd = visit.may(.endBoardRole) && !isOperator
        roles = person.roles.map { held in
            Role(
                role: catalogue.roles[held.role],
                end: mayEnd ? .endRole(board, person: person.id, role: held.membership) : nil)
        }
        inReviews = found.inReviews.map {
            ($0.reference, .review($0.review), catalogue.roles[$0.role], $0.agencyName)
        }
        elsewhere =
            mayEnd
            ? found.elsewhere.map { (Self.said($0), .endRole(board, person: person.id, role: $0.membership)) } : []
        handOver = visit.may(.readHandOver) && !isOperator ? .handOver(board, person: person.id) : nil
        reviews = person.reviews
        isMyself = person.id == visit.person
        give =
            visit.may(.giveBoardRole) && !isOperator && person.id != visit.person
            ? .giveRole(board, person: person.id) : nil
        let hasSomething = person.hasAccount || !person.roles.isEmpty || person.reviews > 0
        leaves =
            visit.may(.recordLeaver) && !isOperator && hasSomething ? .recordLeaver(board, person: person.id) : nil
        self.done = done
    }
}
