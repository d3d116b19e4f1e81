import Domain

/// What one board of a store should be after a sequence of commands, kept in a few dictionaries: no SQL, no ledger, no
/// versions of rows. Who may do what it asks the access policy, as everybody does.
struct StoreModel {
    struct Review {
        var reference: String
        var version = 1
        var isClosed = false
        /// How often it was closed or opened.
        var phase = 0
    }

    struct Role {
        var membership: Membership
        var isEnded = false
    }

    struct Row {
        var words: String
        var thread: RecordID
    }

    struct Submission {
        var review: RecordID
        var agency: RecordID
        var name: String
        var digest: String
        var version: Int
        /// The first version.
        var line: RecordID
        var isCurrent = true
        var rows: [Row]
        var release: ReleaseState?
        var releaseVersion = 0

        var isShared: Bool { release?.isShared ?? false }
    }

    struct Hanging {
        var review: RecordID
        var thread: RecordID
        var words: String
        var version = 1
        var isWithdrawn = false
    }

    struct Question {
        var hanging: Hanging
        var state = QuestionState.open
        var answer: String?
    }

    struct Theme {
        var review: RecordID
        var name: String
        var version = 1
    }

    struct Mark: Hashable {
        var theme: RecordID
        var thread: RecordID
    }

    struct Link {
        var review: RecordID
        var ends: Set<RecordID>
        var state = LinkState.proposed
        var version = 0
    }

    struct Weight {
        var review: RecordID
        var significance: EntrySignificance?
        var version: Int
    }

    struct Told {
        var review: RecordID
        var decision: FamilyDecision
        var version: Int
    }

    struct Erasure: Hashable {
        var chain: RecordID
        var sequence: Int64
    }

    let board: RecordID
    var people: [RecordID: String] = [:]
    var roles: [RecordID: Role] = [:]
    var agencies: [RecordID: CaseAgency] = [:]
    var parts: [RecordID: RecordID] = [:]
    var reviews: [RecordID: Review] = [:]
    var submissions: [RecordID: Submission] = [:]
    var notes: [RecordID: Hanging] = [:]
    var questions: [RecordID: Question] = [:]
    var themes: [RecordID: Theme] = [:]
    var marks: Set<Mark> = []
    var links: [RecordID: Link] = [:]
    /// By thread.
    var weights: [RecordID: Weight] = [:]
    var family: [RecordID: Told] = [:]
    var erased: Set<Erasure> = []
    /// How many entries each chain should have.
    var chains: [RecordID: Int64] = [:]

    // MARK: - Who may

    func standings(_ person: RecordID, _ review: RecordID?) -> [AccessStanding] {
        roles.values.compactMap { role in
            let held = role.membership
            guard held.person == person, !role.isEnded, held.review == nil || held.review == review else { return nil }
            return AccessStanding(held.role, agencies: held.role.isForAgency ? wholeAgency(held.agency) : [])
        }
    }

    private func wholeAgency(_ agency: RecordID?) -> Set<RecordID> {
        guard let agency else { return [] }
        return Set([agency] + parts.filter { $0.value == agency }.keys)
    }

    func may(_ person: RecordID, _ action: AccessAction, _ matter: AccessMatter, in review: RecordID? = nil) -> Bool {
        people[person] != nil
            && AccessPolicy.answer(action, on: matter, standings: standings(person, review)).isAllowed
    }

    func mayInBoard(_ person: RecordID, _ action: AccessAction) -> Bool { may(person, action, .board) }

    func mayIn(_ review: RecordID, _ person: RecordID, _ action: AccessAction) -> Bool {
        guard let found = reviews[review] else { return false }
        return may(person, action, .review(isClosed: found.isClosed), in: review)
    }

    func mayWith(_ id: RecordID, _ person: RecordID, _ action: AccessAction) -> Bool {
        guard let found = submissions[id], let review = reviews[found.review] else { return false }
        let matter = AccessMatter.material(
            agency: found.agency, isReleased: found.isShared, isClosed: review.isClosed)
        return may(person, action, matter, in: found.review)
    }

    /// A thread is released where any version that has it is.
    func mayWith(thread: RecordID, of review: RecordID, _ person: RecordID, _ action: AccessAction) -> Bool {
        let found = submissions.values.filter { $0.review == review && $0.rows.contains { $0.thread == thread } }
        guard let first = found.first, let place = reviews[review] else { return false }
        let matter = AccessMatter.material(
            agency: first.agency, isReleased: found.contains(where: \.isShared), isClosed: place.isClosed)
        return may(person, action, matter, in: review)
    }

    func threads(of review: RecordID) -> Set<RecordID> {
        Set(submissions.values.filter { $0.review == review }.flatMap { $0.rows.map(\.thread) })
    }
}

extension String {
    /// Whether anything but space is written.
    var isWritten: Bool { contains { !$0.isWhitespace } }

    /// Whether it will do as a name.
    var isName: Bool { (1...200).contains(unicodeScalars.count) }
}
