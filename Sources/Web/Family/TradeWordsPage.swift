import Domain

/// The one field of the review's own words.
enum TradeWordsField: String, FormField {
    case words

    var called: Phrase { catalogue.tradeWords.called }
    var isSecret: Bool { false }
}

/// The page on which a review adds words of the trade to those that are pointed at in what the family reads.
struct TradeWordsPage: PageBody {
    let review: RecordID
    var form: FilledForm<TradeWordsField>
    /// Lines that cannot be taken.
    var problems: [TradeWords.Problem] = []
    let kept: KeptTradeWords
    let places: Tabs
    let link: SiteLink
    let token: String
    var isSaved = false

    private var words: TradeWordsWords { catalogue.tradeWords }

    var title: Wording { Wording(words.title) }
    var hasProblems: Bool { !form.problems.isEmpty || form.clash != nil }

    static func form(_ kept: KeptTradeWords) -> FilledForm<TradeWordsField> {
        FilledForm([.words: kept.words.text], version: kept.version)
    }

    /// What was typed, or what is wrong with it, line by line.
    static func read(
        _ fields: FormFields
    ) -> (outcome: FormOutcome<TradeWords, TradeWordsField>, problems: [TradeWords.Problem]) {
        var reader = FormReader<TradeWordsField>(fields)
        _ = reader.text(.words, atMost: 100_000, isRequired: false)
        var problems: [TradeWords.Problem] = []
        var read: TradeWords?
        if reader.problems.isEmpty {
            do throws(TradeWords.Problems) {
                // As it was typed, so that lines are counted as they are seen.
                read = try TradeWords(fields.one(TradeWordsField.words.rawValue) ?? "")
            } catch {
                problems = error.problems
                let words = catalogue.tradeWords
                reader.object(
                    to: .words,
                    error.problems.first.map(say) ?? Wording(words.tooMany, .number(TradeWords.mostLines)))
            }
        }
        return (reader.outcome { read }, problems)
    }

    /// What is wrong with a line, and how to mend it.
    static func say(_ problem: TradeWords.Problem) -> Wording {
        let (words, line) = (catalogue.tradeWords, Wording.number(problem.line))
        return switch problem.kind {
        case .noColon: Wording(words.noColon, line)
        case .emptySide: Wording(words.emptySide, line)
        case .tooLong: Wording(words.tooLong, line, .number(TradeWords.mostLetters))
        case .twice(let before): Wording(words.twice, line, .number(before))
        }
    }

    func write(_ html: inout HtmlWriter) {
        let view = FormView(
            form: form, link: link, token: token, submit: Wording(words.save), cancel: .family(review))
        if isSaved { Banner(kind: .done, words: Wording(words.saved)).write(&html) }
        view.head(&html, title)
        places.write(&html)
        FamilyViews(review: review, current: .words, keepsWords: true).write(&html)
        html.element(.p, .class("lead"), say: Wording(words.lead))
        if let author = kept.author, let at = kept.keptAt {
            html.element(.p, .class("help"), say: Wording(words.byWhom, .data(author), TimeWords.say(at)))
        }
        if problems.count > 1 {
            html.element(.ul) { html in
                for problem in problems { html.element(.li, say: Self.say(problem)) }
            }
        }
        view.write(&html) { html in
            form.area(.words, Wording(words.own), help: Wording(words.ownHelp), rows: 12).write(&html)
        }
        html.element(.details, .class("off-paper")) { html in
            html.element(.summary, say: Wording(words.builtIn, TradeWords.builtIn.count))
            html.element(.dl, .class("facts")) { html in
                for pair in TradeWords.builtIn {
                    html.element(.div) { html in
                        html.element(.dt, say: .english(pair.word))
                        html.element(.dd, say: .english(pair.plain))
                    }
                }
            }
        }
    }
}
