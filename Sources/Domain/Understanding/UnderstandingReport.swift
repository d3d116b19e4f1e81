/// What was understood of a chronology, laid out for a review panel to read: the children first, then what agencies say
/// of the same things, what was asked and answered, and what adds up. The one layout behind every output.
///
/// Every row names the entries it rests on, by place, so that a page can lead to them. What was read out of prose is
/// called inferred and carries its words and rule. Rows are made when asked for, since a large case has many.
public struct UnderstandingReport: Sendable {
    public let chronology: IntegratedChronology
    /// In the order in which they are read; empty where nothing was asked to be understood. The first says what stands
    /// out, on one page; the second is the summary of the children. Both may stand before the chronology.
    public let sections: [UnderstandingSection]
    /// Violent incidents and crises, in order of day.
    public let incidents: [CaseIncident]
    /// Every row of every kind, one flat table for each sheet of a workbook.
    public let sheets: [UnderstandingTable]
    /// How often small things happened and when, for drawings; nil where nothing was asked to be understood.
    public let smallThings: SmallThingTally?
    private let words: UnderstandingWords

    public init(_ chronology: IntegratedChronology) {
        self.chronology = chronology
        let words = UnderstandingWords(chronology)
        self.words = words
        guard let understanding = chronology.understanding else {
            sections = []
            sheets = []
            incidents = []
            smallThings = nil
            return
        }
        let grave = UnderstandingIncidents(chronology, words)
        incidents = grave.incidents
        let summary = UnderstandingSummary(chronology, understanding, words, grave.incidents)
        let children = UnderstandingChildren(chronology, understanding, words)
        let accounts = UnderstandingAccounts(chronology, understanding, words)
        let work = UnderstandingWork(chronology, understanding, words)
        let small = UnderstandingSmallThings(chronology, understanding, words)
        smallThings = SmallThingTally(small.things, chronology: chronology)
        let themes = UnderstandingThemes(chronology, understanding, words, joint: summary.joint)
        let records = UnderstandingRecords(chronology, understanding, words)
        let names = UnderstandingNames(chronology, understanding, words)
        let expected = UnderstandingExpected(chronology, understanding, words)
        let rewordings = ReportRewordings(chronology)
        sections =
            ([summary.section, children.summary, names.section, grave.section, summary.recordsSection]
            + children.sections + expected.sections + [
                accounts.contradictions, accounts.sharing, work.silences, work.requests, small.section, work.claims,
                themes.section, accounts.accounts,
            ]).map(rewordings.shown).map { $0.saying(understanding.dismissed) }
        sheets =
            ([
                summary.sheet, children.summarySheet, names.sheet, grave.sheet, records.sheet, children.sheet,
                accounts.accountsTable,
                accounts.contradictionsTable,
                accounts.sharingTable, accounts.lessSheet, work.requestsTable, work.silencesSheet, small.sheet,
                work.claimsSheet, themes.sheet,
            ] + expected.sheets).map(rewordings.shown)
    }

    /// Contradictions by the number they have in the list of them, for drawings to use the same: one for each two accounts.
    public static func numbered(_ contradictions: [Contradiction]) -> [(number: Int, contradiction: Contradiction)] {
        UnderstandingAccounts.numbered(contradictions)
    }

    /// How an entry is named in rows; nil for a place that is not in the chronology. Without its first words, which take
    /// the longest to find, where they are not wanted.
    public func reference(_ entry: Int, hasExcerpt: Bool = true) -> EntryReference? {
        words.reference(entry, hasExcerpt: hasExcerpt)
    }
}

/// One part of the report under a heading of its own.
public struct UnderstandingSection: Sendable {
    /// Raw values may serve as anchors in pages.
    public enum Kind: String, Sendable, CaseIterable {
        case standsOut = "stands-out"
        case children, names, incidents, records, child, accounts, contradictions, sharing, requests, silences
        case smallThings = "small-things"
        case claims, themes
        case expected = "expected-contacts"

        /// One or two words for a link beside an entry, where the section's title would take too much room.
        public var shortName: String {
            switch self {
            case .standsOut: "what stands out"
            case .children, .child: "child"
            case .incidents: "incident"
            case .names: "who is who"
            case .records: "several agencies"
            case .accounts: "several accounts"
            case .contradictions: "contradiction"
            case .sharing: "telling"
            case .requests: "request"
            case .silences: "silence"
            case .smallThings: "small thing"
            case .claims: "unchecked"
            case .themes: "theme"
            case .expected: "expected contact"
            }
        }
    }

    public var kind: Kind
    /// For ``Kind/child``: place in ``IntegratedChronology/children``.
    public var child: Int?
    public var title: String
    public var introduction: [UnderstandingLine]
    public var tables: [UnderstandingTable]
    /// How many were found and dismissed by people; they are not in the tables.
    public var dismissed = 0

    public init(
        kind: Kind, child: Int? = nil, title: String, introduction: [UnderstandingLine], tables: [UnderstandingTable]
    ) {
        self.kind = kind
        self.child = child
        self.title = title
        self.introduction = introduction
        self.tables = tables
    }

    /// The same, which says where nothing is left that all of it was dismissed: “none found” would not be so.
    func saying(_ dismissed: [Finding.Kind: Int]) -> UnderstandingSection {
        let kinds: [Kind: Finding.Kind] = [
            .contradictions: .contradiction, .silences: .silence, .smallThings: .smallThing, .sharing: .sharing,
            .requests: .request, .claims: .claim,
        ]
        guard let count = kinds[kind].flatMap({ dismissed[$0] }), count > 0 else { return self }
        var section = self
        section.dismissed = count
        for place in section.tables.indices where section.tables[place].rowCount == 0 {
            section.tables[place].emptyWords = "\(SheetWords.grouped(count)) found, all dismissed by the panel."
        }
        return section
    }

    /// "None found", or that all that was found was dismissed, where there is no row; nil where there is one.
    public var nothing: String? {
        if tables.contains(where: { $0.rowCount > 0 }) { return nil }
        return dismissed > 0 ? "\(SheetWords.grouped(dismissed)) found, all dismissed" : "none found"
    }

    /// Unique in a report: "requests", "child-2" (from 1).
    public var anchor: String { child.map { "child-\($0 + 1)" } ?? kind.rawValue }
}

/// A sentence of an introduction, with the entries it rests on.
public struct UnderstandingLine: Sendable, Hashable {
    /// Shown in bold before the words; "" for none.
    public var label: String
    public var text: String
    /// Places in ``IntegratedChronology/entries``; the words name them too.
    public var entries: [Int]

    public init(_ text: String, label: String = "", entries: [Int] = []) {
        self.label = label
        self.text = text
        self.entries = entries
    }

    /// A stretch of the text: plain, or the words "No. 12" of an entry the line rests on, to be made a link.
    public enum Piece: Sendable, Hashable {
        case words(String)
        case entry(Int)
    }

    /// The text in pieces, and then the entries it does not name. Joined again, with "No. 12" for each entry, they are the
    /// text.
    public var pieces: (text: [Piece], left: [Int]) {
        var out: [Piece] = []
        var named: Set<Int> = []
        var rest = text[...]
        while let found = rest.firstRange(of: "No. ") {
            let digits = rest[found.upperBound...].prefix { $0.isASCII && $0.isNumber }
            guard let number = Int(digits), entries.contains(number - 1) else {
                out.append(.words(String(rest[..<found.upperBound])))
                rest = rest[found.upperBound...]
                continue
            }
            out.append(.words(String(rest[..<found.lowerBound])))
            out.append(.entry(number - 1))
            named.insert(number - 1)
            rest = rest[digits.endIndex...]
        }
        out.append(.words(String(rest)))
        return (out, entries.filter { !named.contains($0) })
    }
}

/// How an entry is named: "No. 12, 3 May 2001, Larchmere Surgery", and the first words of it.
public struct EntryReference: Sendable, Hashable {
    /// Place in ``IntegratedChronology/entries``.
    public var entry: Int
    public var agency: String
    /// The date in words, in the one form of all outputs.
    public var when: String
    /// The first words of the event, on one line.
    public var excerpt: String

    /// The number shown in the chronology, from 1.
    public var number: Int { entry + 1 }
    /// "No. 12, 3 May 2001, Larchmere Surgery".
    public var words: String { "No. \(number), \(when), \(agency)" }
}

/// A table whose rows are made when asked for.
public struct UnderstandingTable: Sendable {
    /// One column and how wide it is.
    public struct Column: Sendable, Hashable {
        /// What its cells hold; writers choose formats, filters and links by it.
        public enum Content: Sendable, Hashable {
            /// A word or a name; worth a filter.
            case short
            /// Sentences.
            case words
            /// Words of the record, verbatim: shown between quotation marks, or set apart.
            case quote
            case number
            case day
            /// Entries, each to be shown by number, date and agency; and by its first words, where asked for.
            case entries(withExcerpt: Bool)
            /// Sentences that name entries.
            case noted
        }

        public var heading: String
        public var content: Content
        /// Relative width in a table for reading.
        public var width: Int

        public init(_ heading: String, _ content: Content, width: Int) {
            self.heading = heading
            self.content = content
            self.width = width
        }
    }

    /// Heading of the table within its section, or name of the sheet; "" where the section's own title will do.
    public var title: String
    public var columns: [Column]
    public let rowCount: Int
    /// Rows shown in documents for reading. Where they are not all, ``cutWords`` says so beneath them.
    public var readingRows: Range<Int>
    /// Sheet of the workbook in which all rows stand.
    public var sheet: String
    /// Said in place of a table without rows.
    public var emptyWords: String
    /// The table behind a picture, for those who cannot use the picture or want its numbers.
    public var standsBehindPicture = false
    /// What it begins is read by itself: on paper it stands on a new page.
    public var opensPage = false
    /// Said beneath the table; nil for nothing.
    public var remark: String?
    /// Of a list of groups of rows, by the number in their first cell: those that matter most, for where there is room for
    /// a few; none where the order of the rows is as good.
    public var foremost: [Int] = []
    private let make: @Sendable (Int) -> [UnderstandingCell]

    init(
        _ title: String, _ columns: [Column], count: Int, reading: Range<Int>? = nil, sheet: String = "",
        empty: String = "", make: @escaping @Sendable (Int) -> [UnderstandingCell]
    ) {
        self.title = title
        self.columns = columns
        rowCount = count
        readingRows = reading ?? 0..<count
        self.sheet = sheet
        emptyWords = empty
        self.make = make
    }

    /// The same table with something changed in its rows.
    func changing(
        _ change: @escaping @Sendable ([UnderstandingCell]) -> [UnderstandingCell]
    ) -> UnderstandingTable {
        let make = make
        var table = UnderstandingTable(
            title, columns, count: rowCount, reading: readingRows, sheet: sheet, empty: emptyWords
        ) { change(make($0)) }
        table.standsBehindPicture = standsBehindPicture
        table.opensPage = opensPage
        table.remark = remark
        table.foremost = foremost
        return table
    }

    /// The cells of a row (from 0), one for each of ``columns``.
    public func row(_ row: Int) -> [UnderstandingCell] { make(row) }

    /// The rows for reading of a list in order of day that is too long: the last of it, since what came last before a
    /// crisis must not be what is left out.
    static func last(_ shown: Int, of count: Int) -> Range<Int> { max(0, count - shown)..<count }

    /// "and 120 more in the workbook, sheet “Small things”"; nil where all rows are shown for reading.
    public var cutWords: String? {
        let more = rowCount - readingRows.count
        guard more > 0 else { return nil }
        let place = sheet.isEmpty ? "in the workbook" : "in the workbook, sheet “\(sheet)”"
        if readingRows.lowerBound > 0, readingRows.upperBound < rowCount {
            return "and \(SheetWords.grouped(more)) more, before and after these, \(place)"
        }
        if readingRows.lowerBound > 0 { return "and \(SheetWords.grouped(more)) before these \(place)" }
        return "and \(SheetWords.grouped(more)) more \(place)"
    }
}

/// One cell of a report's table.
public enum UnderstandingCell: Sendable, Hashable {
    case empty
    case words(String)
    /// Words of the record, verbatim.
    case quote(String)
    case number(Int)
    case day(CivilDate)
    /// Places in ``IntegratedChronology/entries``.
    case entries([Int])
    /// Words, and the entries they rest on.
    case noted(String, [Int])

    /// Words, or nothing where there are none.
    static func text(_ words: String) -> UnderstandingCell { words.isEmpty ? .empty : .words(words) }

    static func quoted(_ words: String) -> UnderstandingCell { words.isEmpty ? .empty : .quote(words) }

    static func entry(_ entry: Int?) -> UnderstandingCell { entry.map { .entries([$0]) } ?? .empty }
}
