/// What the panel made of an entry, in words for a file that is taken along: its weight, themes, notes, questions with their
/// answers, and what was decided about it.
public struct PanelOnEntry: Sendable, Hashable {
    public var weight: EntrySignificance?
    public var themes: [String]
    /// Each with who wrote it.
    public var notes: [String]
    /// Each with its number, how it stands and its answer.
    public var questions: [String]
    /// Links and findings that were confirmed or dismissed, each with the reason.
    public var decisions: [String]

    public init(
        weight: EntrySignificance? = nil, themes: [String] = [], notes: [String] = [], questions: [String] = [],
        decisions: [String] = []
    ) {
        self.weight = weight
        self.themes = themes
        self.notes = notes
        self.questions = questions
        self.decisions = decisions
    }

    public var isEmpty: Bool { self == PanelOnEntry() }

    /// The weight in a word; empty where nobody said anything.
    public var weightWords: String {
        switch weight {
        case .key: "Key"
        case .relevant: "Relevant"
        case .background: "Background"
        case nil: ""
        }
    }

    /// What there is, by the headings of the columns, in their order.
    public var labelled: [(label: String, words: String)] {
        [
            (Self.weightLabel, weightWords), (Self.themesLabel, themes.joined(separator: ", ")),
            (Self.notesLabel, notes.joined(separator: "\n")), (Self.questionsLabel, questions.joined(separator: "\n")),
            (Self.decisionsLabel, decisions.joined(separator: "\n")),
        ].filter { !$0.1.isEmpty }
    }

    public static let weightLabel = "Weight"
    public static let themesLabel = "Themes"
    public static let notesLabel = "Notes of the panel"
    public static let questionsLabel = "Questions and answers"
    public static let decisionsLabel = "Decided by the panel"
}
