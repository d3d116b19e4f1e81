/// What the family reads in finished sentences, to be set as a document.
public struct FamilyPaper: Sendable, Hashable {
    /// What stands of one entry.
    public struct Line: Sendable, Hashable {
        /// In words.
        public var day: String
        public var words: String
        /// Whether a child was seen, and whose it is.
        public var notes: [String]

        public init(day: String, words: String, notes: [String]) {
            self.day = day
            self.words = words
            self.notes = notes
        }
    }

    /// The entries of a year, or those without one.
    public struct Year: Sendable, Hashable {
        public var heading: String
        public var lines: [Line]

        public init(heading: String, lines: [Line]) {
            self.heading = heading
            self.lines = lines
        }
    }

    public var title: String
    /// Who prepared it and what it is, a paragraph each.
    public var opening: [String]
    /// How many entries are not shown, by kind of reason.
    public var notShown: [String]
    public var years: [Year]

    public init(title: String, opening: [String], notShown: [String], years: [Year]) {
        self.title = title
        self.opening = opening
        self.notShown = notShown
        self.years = years
    }
}

/// Makes a Word document of what the family reads.
public protocol FamilyPaperMaking: Sendable {
    /// The same bytes for the same paper.
    /// - Throws: where the file cannot be packed, for want of memory.
    func make(_ paper: FamilyPaper) throws -> [UInt8]
}
