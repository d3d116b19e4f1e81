/// What an entry says of one child: seen, seen alone, spoken with, wishes and feelings; where and with whom
/// (requirement C2). One value for each child of the case whom the entry may concern.
public struct ChildContact: Sendable, Hashable {
    /// Place in ``IntegratedChronology/entries``.
    public var entry: Int
    /// Place in ``IntegratedChronology/children``.
    public var child: Int
    public var seen: Inference
    public var seenAlone: Inference
    public var spokenWith: Inference
    /// Whether a view or feeling of the child is written, in words, drawing, sign or clear choice.
    public var wishes: Inference
    /// Where, in the words written; "" when not written.
    public var place: String
    /// Who else was there, in the words written.
    public var company: [String]
    /// The days on which the child was seen, where the words tell of others than the entry's own ("at the weekend").
    public var toldOf: ClosedRange<CivilDate>?

    public init(
        entry: Int, child: Int, seen: Inference, seenAlone: Inference = .notRecorded,
        spokenWith: Inference = .notRecorded,
        wishes: Inference = .notRecorded, place: String = "", company: [String] = []
    ) {
        self.entry = entry
        self.child = child
        self.seen = seen
        self.seenAlone = seenAlone
        self.spokenWith = spokenWith
        self.wishes = wishes
        self.place = place
        self.company = company
    }

    /// Whether the child was seen is then not recorded, nor anything that rests on it.
    mutating func leaveOpen() {
        seen = .notRecorded
        seenAlone = .notRecorded
        if spokenWith.answer != .yes { spokenWith = .notRecorded }
    }
}
