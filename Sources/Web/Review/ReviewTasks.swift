import Domain

/// What waits for one person in a review, the most pressing first.
struct ReviewTasks {
    let visit: ReviewVisit
    let waiting: ReviewWaiting
    /// Those in force.
    let roles: [HeldRole]

    var items: [TaskList.Item] {
        let words = catalogue.review
        var items = Self.waiting(waiting, in: visit.review).map { task in
            TaskList.Item(words: task.words, link: task.link, standing: task.standing)
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
    }

    static func waiting(_ waiting: ReviewWaiting, in review: RecordID) -> [Task] {
        let words = catalogue.work
        let all: [(Int, CountedPhrase, SiteLink, TaskList.Standing)] = [
            (waiting.toAnswer, words.toAnswer, .questions(review), .needsYou),
            (waiting.toRelease, words.toRelease, .files(review), .needsYou),
            (waiting.toAccept, words.toAccept, .files(review), .toDo),
            (waiting.toClose, words.toClose, .questions(review), .toDo),
        ]
        return all.filter { $0.0 > 0 }.map { count, phrase, link, standing in
            Task(words: Wording(phrase, count), link: link, standing: standing)
        }
    }
}
