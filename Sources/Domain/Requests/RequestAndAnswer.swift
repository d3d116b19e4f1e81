/// A referral, request, concern or escalation from one agency to another, and what came back (requirement C12).
public struct RequestAndAnswer: Sendable, Hashable {
    /// What was asked.
    public enum Kind: String, Sendable, Codable, CaseIterable { case referral, request, concern, escalation }
    /// What came of it.
    public enum Outcome: String, Sendable, Codable, CaseIterable { case answered, refused, disputed, unanswered }
    /// The entry that asks.
    public var entry: Int
    public var kind: Kind
    /// The agency that asks; where only the asked agency wrote it down, not the entry's own. Nil where it cannot be told.
    public var asker: Int?
    /// Who asked, where that is nobody of an agency: a relative or neighbour, in the words written; "" otherwise.
    public var askedBy = ""
    /// The agency asked; nil where it cannot be told.
    public var agency: Int?
    public var words: String
    public var outcome: Outcome
    /// The entry that answers, in either agency's chronology, and its words.
    public var answer: Int?
    public var answerWords: String
    /// Days from asking to the answer.
    public var days: Int?

    public init(
        entry: Int, kind: Kind, agency: Int?, words: String, outcome: Outcome, answer: Int? = nil,
        answerWords: String = "",
        days: Int? = nil, asker: Int? = nil
    ) {
        self.entry = entry
        self.kind = kind
        self.agency = agency
        self.words = words
        self.outcome = outcome
        self.answer = answer
        self.answerWords = answerWords
        self.days = days
        self.asker = asker
    }
}
