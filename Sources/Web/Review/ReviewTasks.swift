import Domain

/// What waits for one person in a review, the most pressing first.
struct ReviewTasks {
    let visit: ReviewVisit
    let waiting: ReviewWaiting
    /// Those in force.
    let roles: [HeldRole]
    let today: CivilDate

    var items: [TaskList.Item] {
        let words = catalogue.review
        var items = Self.waiting(waiting, in: visit.review).map { task in
            TaskList.Item(
                words: task.words, link: task.link, hint: task.due.map { Self.say(due: $0, today: today) },
                standing: task.standing)
        }
        if visit.may(.inviteToReview) {
            if !roles.contains(where: { $0.membership.role == .coordinator }) {
                items.append(
                    .init(
                        words: Wording(words.inviteCoordinator), link: .inviteToReview(visit.review), standing: .toDo))
            }
            if !roles.contains(where: { $0.membership.role.isForAgency }) {
                items.append(
                    .init(words: Wording(words.inviteAgencies), link: .inviteToReview(visit.review), standing: .toDo))
            }
        }
        return items
    }

    struct Task: Sendable {
        var words: Wording
        var link: SiteLink
        var standing: TaskList.Standing
        /// The day by which, where one was set.
        var due: CivilDate?
    }

    private static func say(due: CivilDate, today: CivilDate) -> Wording {
        let words = catalogue.work
        return Wording(due < today ? words.overdue : words.due, .day(due))
    }

    static func waiting(_ waiting: ReviewWaiting, in review: RecordID) -> [Task] {
        let words = catalogue.work
        let all: [(Int, CountedPhrase, SiteLink, TaskList.Standing)] = [
            (waiting.toAskParts, words.toAskParts, .parts(review), .needsYou),
            (waiting.toSecure, words.toSecure, .chronologyRequests(review), .needsYou),
            (waiting.toSend, words.toSend, .chronologyRequests(review), .needsYou),
            (waiting.toAnswer, words.toAnswer, .questions(review), .needsYou),
            (waiting.toMend, words.toMend, .files(review), .needsYou),
            (waiting.toRelease, words.toRelease, .files(review), .needsYou),
            (waiting.toGather, words.toGather, .parts(review), .needsYou),
            (waiting.partsLate, words.partsLate, .parts(review), .needsYou),
            (waiting.toAccept, words.toAccept, .files(review), .toDo),
            (waiting.toClose, words.toClose, .questions(review), .toDo),
            (waiting.toTell, words.toTell, .family(review), .toDo),
            (waiting.toLink, words.toLink, .linkQueue(review), .toDo),
            (waiting.toJudge, words.toJudge, .findings(review), .toDo),
            (waiting.late, words.late, .chronologyRequests(review), .toDo),
        ]
        var parts: [Task] = []
        if waiting.partsSent < waiting.parts {
            let sent = Wording(words.partsSent, waiting.partsSent, .number(waiting.parts))
            parts.append(Task(words: sent, link: .parts(review), standing: .underWay))
        }
        parts += waiting.withoutLead.map {
            Task(words: Wording(words.withoutLead, .data($0)), link: .reviewPeople(review), standing: .needsYou)
        }
        parts += waiting.toInviteLead.map {
            Task(words: Wording(words.toInviteLead, .data($0)), link: .inviteToReview(review), standing: .toDo)
        }
        return all.filter { $0.0 > 0 }.map { count, phrase, link, standing in
            let isDue = phrase == words.toSecure || phrase == words.toSend
            return Task(
                words: Wording(phrase, count), link: link, standing: standing, due: isDue ? waiting.due : nil)
        } + parts
    }
}
