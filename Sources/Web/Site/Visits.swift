import Domain

/// Somebody who was let in to a board's page.
struct BoardVisit: Sendable {
    let visitor: Visitor
    /// The board, and who they are in it.
    let place: SignedInPlace
    let standings: [AccessStanding]

    var board: RecordID { place.board }
    var person: RecordID { place.person }

    /// Whether a page may offer this.
    func may(_ action: AccessAction) -> Bool {
        AccessPolicy.answer(action, on: .board, standings: standings).isAllowed
    }
}

/// Somebody who was let in to a review's page.
struct ReviewVisit: Sendable {
    let visitor: Visitor
    let standing: ReviewStanding

    var board: RecordID { standing.place.board }
    var person: RecordID { standing.place.person }
    var review: RecordID { standing.review }

    /// Whether a page may offer this: of the review as a whole, or of something that may be in it.
    func may(_ action: AccessAction) -> Bool {
        AccessPolicy.answerAnywhere(action, isClosed: standing.isClosed, standings: standing.standings).isAllowed
    }
}

/// As what a request was let in.
enum Admission: Sendable {
    case anybody
    case visitor(Visitor)
    case board(BoardVisit)
    case review(ReviewVisit)
    case program(ApiCaller)
    case programInReview(ApiVisit)
}

/// Somebody asked for a page, or sent something, that their roles do not allow.
struct NotAllowed: Error {
    let visitor: Visitor
    /// Why, as the policy says it.
    let reason: String
}
