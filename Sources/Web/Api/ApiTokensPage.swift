import Domain

/// The fields of a token.
enum ApiTokenField: String, FormField {
    case name, reviews, days, posts

    var called: Phrase {
        let words = catalogue.tokens
        return switch self {
        case .name: words.calledName
        case .reviews: words.calledReviews
        case .days: words.calledDays
        case .posts: words.posts
        }
    }
    var isSecret: Bool { false }
}

/// What a token is asked for, understood.
struct ApiTokenInput: Sendable {
    /// For how many days it is good.
    enum Days: String, CaseIterable {
        case month = "30"
        case quarter = "90"
        case year = "365"

        var count: Int { Int(rawValue) ?? 30 }
    }

    var name: String
    var board: RecordID
    var reviews: [RecordID]
    var days: Days
    var mayPost: Bool

    /// - Parameter own: the reviews this person has a part in.
    static func read(_ fields: FormFields, _ own: [OwnReview]) -> FormOutcome<ApiTokenInput, ApiTokenField> {
        var reader = FormReader<ApiTokenField>(fields)
        let words = catalogue.tokens
        let name = reader.line(.name)
        let days = reader.choice(.days, as: Days.self)
        let chosen = Set(fields.values(ApiTokenField.reviews.rawValue))
        let reviews = own.filter { chosen.contains($0.id.description) }
        if reviews.isEmpty {
            reader.object(to: .reviews, Wording(catalogue.forms.missingChoice, Wording(words.calledReviews)))
        }
        if Set(reviews.map(\.board)).count > 1 { reader.object(to: .reviews, Wording(words.oneBoard)) }
        return reader.outcome {
            guard let first = reviews.first, let days else { return nil }
            return ApiTokenInput(
                name: name, board: first.board, reviews: reviews.map(\.id), days: days,
                mayPost: !fields.values(ApiTokenField.posts.rawValue).isEmpty)
        }
    }
}

/// A person's own tokens, and the form that makes one.
struct ApiTokensPage: PageBody {
    struct Item: Sendable {
        var token: ApiToken
        var isOver: Bool
        var revokeToken: String
    }

    let form: FilledForm<ApiTokenField>
    let reviews: [OwnReview]
    let items: [Item]
    let hidesNames: Bool
    let token: String

    private var words: ApiTokenWords { catalogue.tokens }

    var title: Wording { Wording(words.title) }
    var hasProblems: Bool { !form.problems.isEmpty }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(form: form, link: .apiTokens, token: token, submit: Wording(words.make))
        view.head(&html, title)
        html.element(.p, .class("lead"), say: Wording(words.lead))
        if !items.isEmpty { list(&html) }
        html.element(.h2, say: Wording(words.makeTitle))
        if reviews.isEmpty {
            EmptyState(title: Wording(words.noReviews), what: Wording(words.noReviewsWhat)).write(&html)
            return
        }
        view.write(&html) { html in
            form.line(.name, Wording(words.name), help: Wording(words.nameHelp)).write(&html)
            form.checkboxes(
                .reviews, Wording(words.reviews), help: Wording(words.reviewsHelp),
                reviews.map { review in
                    // The title may name a child; the reference does not.
                    Choice(
                        review.id.description, .data(review.reference),
                        help: hidesNames ? nil : .data(review.title))
                }
            ).write(&html)
            form.checkboxes(
                .posts, Wording(words.posts),
                [Choice(Self.yes, Wording(words.mayPost), help: Wording(words.mayPostHelp))]
            ).write(&html)
            form.radios(
                .days, Wording(words.days),
                ApiTokenInput.Days.allCases.map { Choice($0.rawValue, Wording(words.daysCount, $0.count)) }
            ).write(&html)
        }
    }

    private static let yes = "yes"

    private func list(_ html: inout HtmlWriter) {
        TableView(
            caption: Wording(words.yours),
            columns: [
                .init(heading: Wording(words.name)), .init(heading: Wording(words.reviews)),
                .init(heading: Wording(words.posts)),
                .init(heading: Wording(words.made)), .init(heading: Wording(words.ends)),
                .init(heading: Wording(words.lastUsed)), .init(heading: Wording(words.action)),
            ],
            rows: items.map { item in
                let token = item.token
                return [
                    .words(.data(token.name)), .lines(token.reviews.map { .data($0) }),
                    .words(Wording(token.mayPost ? words.readsAndPosts : words.readsAlone)),
                    .day(TimeWords.day(token.madeAt)), .day(TimeWords.day(token.endsAt)),
                    token.usedAt.map { .day(TimeWords.say($0)) } ?? .words(Wording(words.never)),
                    item.isOver
                        ? .tag(Tag(Wording(token.isRevoked ? words.revoked : words.over), .quiet))
                        : .button(
                            Wording(words.revoke), name: Wording(words.revokeName, .data(token.name)),
                            .revokeApiToken(token.id), token: item.revokeToken),
                ]
            }
        ).write(&html)
    }
}

/// Shows a token's secret, once.
struct ApiTokenMadePage: PageBody {
    let name: String
    let secret: String

    private var words: ApiTokenWords { catalogue.tokens }

    var title: Wording { Wording(words.madeTitle, .data(name)) }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        html.element(.p, .class("lead"), say: Wording(words.madeLead))
        html.element(.p, .class("key")) { html in html.element(.code) { $0.text(secret) } }
        html.element(.p, say: Wording(words.madeHow))
        html.element(.p) { html in
            html.element(.a, .href(.apiDescription), say: Wording(words.description))
        }
        html.element(.p) { html in
            html.element(.a, .href(.apiTokens), .class("button"), say: Wording(words.back))
        }
    }
}
