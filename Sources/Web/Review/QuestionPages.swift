import Domain

/// An entry beside which something is asked or answered.
struct EntryView: Sendable {
    let thread: RecordID
    let entry: ChronologyEntry
    let agency: String

    func write(_ html: inout HtmlWriter) {
        html.element(.div, .class("entry")) { html in
            html.element(.p) { html in
                html.element(.strong, say: ChronologyRow.day(entry.date))
                html.text(" · ")
                html.text(agency)
            }
            html.element(.p) { $0.lines(entry.event) }
        }
    }
}

/// The one field of an answer.
enum AnswerField: String, FormField {
    case answer

    var called: Phrase { catalogue.questions.calledAnswer }
    var isSecret: Bool { false }
}

/// The one field of a question.
enum AskField: String, FormField {
    case question

    var called: Phrase { catalogue.questions.calledQuestion }
    var isSecret: Bool { false }
}

/// The questions of a review, by where they stand.
struct QuestionsPage: PageBody {
    struct Item: Sendable {
        var question: PanelQuestion
        var link: SiteLink
    }

    let reference: String
    let places: Tabs
    let questions: [Item]
    let mayAsk: Bool

    private var words: QuestionWords { catalogue.questions }

    var title: Wording { Wording(words.titleOf, .data(reference)) }
    var isWide: Bool { true }

    func write(_ html: inout HtmlWriter) {
        html.element(.h1, say: title)
        places.write(&html)
        html.element(.p, .class("lead"), say: Wording(words.lead))
        if questions.isEmpty {
            EmptyState(title: Wording(words.none), what: Wording(mayAsk ? words.noneWhat : words.noneForYou))
                .write(&html)
        }
        section(.open, words.open, &html)
        section(.answered, words.answered, &html)
        section(.closed, words.closed, &html)
    }

    private func section(_ state: QuestionState, _ heading: Phrase, _ html: inout HtmlWriter) {
        let items = questions.filter { $0.question.state == state }
        if items.isEmpty { return }
        html.element(.h2, say: Wording(heading))
        for item in items {
            html.element(.div, .class("asked")) { html in
                html.element(.h3) { html in
                    html.element(.a, .href(item.link), say: QuestionPage.name(item.question))
                }
                html.element(.p) { $0.lines(item.question.words) }
                if let answer = item.question.answer {
                    html.element(.p, .class("note")) { html in
                        html.say(Wording(words.answer))
                        html.text(": ")
                        html.lines(answer)
                    }
                }
            }
        }
    }
}

/// One question with the entry it is about, its answer, and what this person may do about it.
struct QuestionPage: PageBody {
    var form: FilledForm<AnswerField>
    let question: PanelQuestion
    let entry: EntryView?
    /// Where an answer is sent, for those who may answer.
    let answerTo: SiteLink?
    let token: String
    let close: SiteLink?
    let cancel: SiteLink

    private var words: QuestionWords { catalogue.questions }

    static func name(_ question: PanelQuestion) -> Wording {
        Wording(catalogue.questions.number, .number(question.number), .data(question.agencyName))
    }

    var title: Wording { Self.name(question) }
    var hasProblems: Bool { !form.problems.isEmpty || form.clash != nil }

    func write(_ html: inout HtmlWriter) {
        let isAnswered = question.answer != nil
        let view = FormView(
            form: form, link: answerTo ?? cancel, token: token,
            submit: Wording(isAnswered ? words.sendAgain : words.send), cancel: cancel)
        view.head(&html, title)
        html.element(.p) { Tag(Wording(Self.state(question)), question.state == .open ? .attention : .done).write(&$0) }
        html.element(.p, .class("lead")) { $0.lines(question.words) }
        html.element(.h2, say: Wording(words.entry))
        if let entry { entry.write(&html) } else { html.element(.p, say: Wording(words.noEntry)) }
        if let answer = question.answer, answerTo == nil || form.clash == nil {
            html.element(.h2, say: Wording(words.answer))
            html.element(.p) { $0.lines(answer) }
        }
        if answerTo != nil {
            view.write(&html) { html in
                form.area(.answer, Wording(words.giveAnswer), help: Wording(words.answerHelp)).write(&html)
            }
        }
        if let close {
            html.element(.p) { $0.element(.a, .href(close), .class("button"), say: Wording(words.close)) }
        }
    }

    /// Where a question stands.
    static func state(_ question: PanelQuestion) -> Phrase {
        let words = catalogue.questions
        return switch question.state {
        case .open: words.open
        case .answered: words.answered
        case .closed: words.closed
        }
    }
}

/// The page that asks an agency about an entry.
struct AskPage: PageBody {
    var form: FilledForm<AskField>
    let entry: EntryView
    let link: SiteLink
    let token: String
    let cancel: SiteLink

    private var words: QuestionWords { catalogue.questions }

    var title: Wording { Wording(words.askTitle, .data(entry.agency)) }
    var hasProblems: Bool { !form.problems.isEmpty }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(
            form: form, link: link, token: token, submit: Wording(words.sendQuestion), cancel: cancel)
        view.head(&html, title)
        entry.write(&html)
        view.write(&html) { html in
            form.area(.question, Wording(words.ask), help: Wording(words.askHelp)).write(&html)
        }
    }
}
