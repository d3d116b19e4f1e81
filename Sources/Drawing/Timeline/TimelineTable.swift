public import Domain

/// The table behind a timeline: everything drawn, in plain words, for readers who cannot use a picture, for print and
/// for following a mark to its entries.
public struct TimelineTable: Sendable, Hashable {
    /// One part of the picture.
    public struct Section: Sendable, Hashable {
        public var title: String
        public var rows: [Row]
        /// What the part leaves out, in a sentence; nil when nothing.
        public var remark: String?
        /// Rows are single entries of the chronology, one each: a page that shows the chronology can leave them out.
        public var isChronology = false
    }

    /// One mark or stretch.
    public struct Row: Sendable, Hashable {
        /// The days, in words.
        public var when: String
        /// A child, an agency or several.
        public var who: String
        public var what: String
        /// Places in ``IntegratedChronology/entries``, ascending.
        public var entries: [Int]
        /// First day; nil where none is known. For sorting.
        public var from: CivilDate?
    }

    public var sections: [Section]

    /// Headings of the three columns of words.
    public static let headings = ["When", "Who", "What"]

    init(sections: [Section]) { self.sections = sections }

    /// Rows of all sections.
    public var rowCount: Int { sections.reduce(0) { $0 + $1.rows.count } }
}
