/// Something an entry says is so, and how the writer knows (requirement C11: parental statements "at face value").
public struct Claim: Sendable, Hashable {
    /// How the writer knows what is claimed.
    public enum Ground: String, Sendable, Codable, CaseIterable {
        case observed
        case told = "told_by"
        case copied = "copied_from_record"
        case verified
    }
    public var entry: Int
    public var ground: Ground
    /// Who told it, in the words written; "" when observed.
    public var teller: String
    /// The claim's words, verbatim.
    public var words: String
    /// A later entry that checked it; nil when none did.
    public var checkedBy: Int?
    /// Later entries with a decision or action that rest on it.
    public var reliedOnBy: [Int]

    public init(
        entry: Int, ground: Ground, teller: String, words: String, checkedBy: Int? = nil, reliedOnBy: [Int] = []
    ) {
        self.entry = entry
        self.ground = ground
        self.teller = teller
        self.words = words
        self.checkedBy = checkedBy
        self.reliedOnBy = reliedOnBy
    }
}
