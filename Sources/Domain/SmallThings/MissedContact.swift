/// What a text says of an appointment, visit or meeting that did not take place, with its ground.
public struct MissedContact: Sendable, Hashable {
    /// Nil: nothing was missed, or what looks so is not ("attended late").
    public var kind: SmallThing.Kind?
    /// Whose appointment or meeting it was, in the words written; "" when not written.
    public var who: String
    /// The words it rests on, verbatim: the sentence, or the part of it that says so.
    public var words: String
    /// Plain name of the rule; for nil, why words that tempt were set aside, or "".
    public var rule: String
    /// Words of a step taken or planned after it, verbatim; nil when none is stated.
    public var followUpWords: String?

    public init(
        kind: SmallThing.Kind?, who: String = "", words: String = "", rule: String = "", followUpWords: String? = nil
    ) {
        self.kind = kind
        self.who = who
        self.words = words
        self.rule = rule
        self.followUpWords = followUpWords
    }

    /// Nothing of the kind in the text.
    public static let none = MissedContact(kind: nil)

    /// The published name of ``kind``: "none" where there is none.
    public var label: String { kind?.rawValue ?? "none" }
}
