/// What waits for a person, over all their reviews, and the reviews they are in.
struct MyWorkPage: PageBody {
    struct Task: Sendable {
        var words: Wording
        var link: SiteLink
        /// The review or board it belongs to.
        var place: Wording
        var due: Due?
        var standing: TaskList.Standing
    }

    enum Due: Sendable {
        case by(Wording)
        case was(Wording)
    }

    struct Review: Sendable {
        /// What this person may call it: never a child's name for those who may not see it.
        var title: Wording
        var reference: String
        /// Nil where the review has no page yet.
        var link: SiteLink?
        var stage: Wording
        /// The person's part in it.
        var role: Phrase
        /// What they should know of it.
        var notices: [Wording] = []
    }

    let name: String
    let now: [Task]
    let soon: [Task]
    let reviews: [Review]
    /// Partnerships this person belongs to; with a link where they have a role in the board itself.
    var boards: [(name: String, link: SiteLink?)] = []
    /// What this person would hand over in each.
    var handOvers: [(board: String, link: SiteLink)] = []

    private var words: WorkWords { catalogue.work }

    var title: Wording { Wording(words.title) }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        if now.isEmpty, soon.isEmpty {
            EmptyState(title: Wording(words.nothing), what: Wording(words.nothingWhat)).write(&html)
        } else {
            html.element(.p, .class("lead"), say: Wording(words.greeting, .data(name)))
        }
        tasks(now, words.now, &html)
        tasks(soon, words.soon, &html)
        writeBoards(&html)
        html.element(.h2, say: Wording(words.reviews))
        if reviews.isEmpty {
            EmptyState(title: Wording(words.noReviews), what: Wording(words.noReviewsWhat)).write(&html)
        } else {
            writeOwnReviews(&html)
        }
        writeHandOvers(&html)
    }

    private func writeHandOvers(_ html: inout HtmlWriter) {
        guard !handOvers.isEmpty else { return }
        let words = catalogue.handOver
        html.element(.h2, say: Wording(words.own))
        html.element(.ul, .class("places")) { html in
            for pack in handOvers {
                html.element(.li) { html in
                    html.element(.a, .href(pack.link), say: Wording(words.ownWhat, .data(pack.board)))
                }
            }
        }
    }

    private func writeOwnReviews(_ html: inout HtmlWriter) {
        html.element(.ul, .class("places")) { html in
            for review in reviews {
                html.element(.li) { html in
                    if let link = review.link {
                        html.element(.a, .href(link), say: review.title)
                    } else {
                        html.element(.strong, say: review.title)
                    }
                    html.text(" ")
                    Tag(review.stage).write(&html)
                    html.element(.p, .class("help")) { html in
                        html.text(review.reference)
                        html.text(" · ")
                        html.say(Wording(words.yourPart, Wording(review.role)))
                    }
                    for notice in review.notices { html.element(.p, .class("note"), say: notice) }
                }
            }
        }
    }

    private func writeBoards(_ html: inout HtmlWriter) {
        guard !boards.isEmpty else { return }
        html.element(.h2, say: Wording(words.boards))
        html.element(.ul, .class("places")) { html in
            for board in boards {
                html.element(.li) { html in
                    if let link = board.link {
                        html.element(.a, .href(link)) { $0.text(board.name) }
                    } else {
                        html.text(board.name)
                    }
                }
            }
        }
    }

    private func tasks(_ tasks: [Task], _ heading: Phrase, _ html: inout HtmlWriter) {
        guard !tasks.isEmpty else { return }
        html.element(.h2, say: Wording(heading))
        TaskList(
            items: tasks.map { task in
                let hint: Wording =
                    switch task.due {
                    case .by(let day): Wording(words.placeAndDue, task.place, Wording(words.due, day))
                    case .was(let day): Wording(words.placeAndDue, task.place, Wording(words.overdue, day))
                    case nil: task.place
                    }
                return .init(words: task.words, link: task.link, hint: hint, standing: task.standing)
            }
        ).write(&html)
    }
}
