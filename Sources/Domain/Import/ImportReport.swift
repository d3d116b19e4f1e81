/// What a coordinator needs to tell each agency what to mend, and to be sure that no line was lost. Built from an
/// integrated chronology alone; ``blocks`` lays it out for documents and pages, ``terminalText`` for a terminal.
public struct ImportReport: Sendable {
    /// The whole import in numbers.
    public struct Summary: Sendable, Hashable {
        public var filesRead: Int
        public var filesRefused: Int
        public var agencies: Int
        /// Physical lines of all tables of all files read.
        public var lines: Int
        public var entries: Int
        /// Lines that are not entries, each with its reason.
        public var setAside: Int
        /// Entries beyond the first of their line, of tables with several entries in a line.
        public var sharingLine = 0
        /// Entries with something to settle.
        public var entriesToSettle: Int
        /// Problems in all, those of whole files included.
        public var problems: Int
        public var earliest: CivilDate?
        public var latest: CivilDate?

        /// Whether every line is an entry or set aside.
        public var sumHolds: Bool { lines == entries - sharingLine + setAside }
    }

    /// A file that could not be read.
    public struct RefusedFile: Sendable, Hashable {
        public var name: String
        /// What is wrong and how to mend it.
        public var message: String
    }

    /// One place in a file, in words its maker can find it by.
    public struct Place: Sendable, Hashable {
        /// Number of the entry in the integrated chronology, from 1; nil where no entry is meant.
        public var entry: Int?
        /// Table and row; nil where the file as a whole is meant.
        public var place: SourcePlace?
        /// "sheet “Events”, row 17", "table 2, row 5", "row 17".
        public var words: String
        /// The date as written, untouched.
        public var date: String
        /// The first words of the event, shortened.
        public var event: String
    }

    /// One thing to ask an agency, with every place it concerns.
    public struct Ask: Sendable, Hashable {
        /// One place it concerns.
        public struct Item: Sendable, Hashable {
            public var place: Place
            public var problem: Problem
            /// All of it in one sentence or two, to the agency: where, the date and words there, what is wrong.
            public var sentence: String
        }
        public var kind: Problem.Kind
        /// What is wrong, counted: "30 entries have no date."
        public var heading: String
        /// What is asked for: "Please give the date …"
        public var request: String
        public var items: [Item]
    }

    /// Things assumed in one way, counted.
    public struct AssumedGroup: Sendable, Hashable {
        public var kind: Note.Kind
        /// What was assumed: "Year carried down from the row above".
        public var heading: String
        public var count: Int
        /// The first few, with place and words.
        public var examples: [String]
    }

    /// A date that is not as written: its year, its day or the whole of it was taken from somewhere else.
    public struct CompletedDate: Sendable, Hashable {
        public var place: Place
        /// "12 January 2015".
        public var takenAs: String
        /// "the year is that of the heading above".
        public var how: String
    }

    /// Words somebody wrote beside the rows, which may need an answer.
    public struct Remark: Sendable, Hashable {
        /// Number of the entry it stands with, from 1; nil where it stands with none.
        public var entry: Int?
        public var place: String
        public var words: String
        /// "comment by “J. Example”", "text outside the tables".
        public var kind: String
    }

    /// What stood in the file beside the text, of one kind.
    public struct FoundGroup: Sendable, Hashable {
        /// One such thing, with its place.
        public struct Item: Sendable, Hashable {
            public var words: String
            public var place: String
            /// On the row of an entry, and so shown with it in the chronology.
            public var isShownWithEntry: Bool
        }
        public var kind: SourceRemark.Kind
        public var heading: String
        public var items: [Item]
    }

    /// How one table was understood.
    public struct TableSection: Sendable, Hashable {
        /// How one column was understood.
        public struct Column: Sendable, Hashable {
            /// "C" in spreadsheets and CSV, "3" elsewhere.
            public var place: String
            public var heading: String
            /// What it was taken to be.
            public var takenAs: String
            /// How it was recognised.
            public var basis: String
        }
        /// "Sheet “Events”", "Table 2".
        public var title: String
        public var role: String
        public var lines: Int
        public var entries: Int
        public var columns: [Column]
    }

    /// Neighbouring rows set aside for one reason.
    public struct SetAsideRange: Sendable, Hashable {
        public var place: String
        public var reason: String
        public var count: Int
        /// Words of the rows, shortened.
        public var words: String
    }

    /// One file that was read.
    public struct FileSection: Sendable {
        /// Place in ``IntegratedChronology/files``.
        public var file: Int
        public var name: String
        public var agency: String
        public var agencyKnownFrom: String
        public var readAs: String
        public var lines: Int
        public var entries: Int
        public var setAside: Int
        /// "142 lines = 131 entries + 11 set aside (1 title, 1 heading row, 9 empty rows)."
        public var sum: String
        public var sumHolds: Bool
        public var earliest: CivilDate?
        public var latest: CivilDate?
        public var tables: [TableSection]
        public var asks: [Ask]
        public var assumed: [AssumedGroup]
        public var found: [FoundGroup]
        public var setAsideRanges: [SetAsideRange]
        /// Dates to be confirmed, in the order of the file.
        public var completed: [CompletedDate] = []
        /// Words beside the rows that may have to be followed up.
        public var remarks: [Remark] = []
        /// Paragraphs above, between and below the tables and at the head and foot of the pages.
        public var outsideText = 0
        /// Cells of hidden columns that were left out.
        public var cellsLeftOut = 0
        /// What the file holds but does not show, for whoever shares it: rows, columns and sheets. "" for nothing.
        public var hidden = ""

        /// Problems of the file in all.
        public var problemCount: Int { asks.reduce(0) { $0 + $1.items.count } }
    }

    public var title: String?
    public var summary: Summary
    public var refused: [RefusedFile]
    /// Files read, in the order given.
    public var files: [FileSection]
    /// Each agency once, in the order of the case: whom to write to.
    public var agencies: [AgencySection]
    /// Assumed about the case as a whole.
    public var assumed: [AssumedGroup]

    public init(_ chronology: IntegratedChronology) {
        title = chronology.title
        var entriesOfFile = [[Int]](repeating: [], count: chronology.files.count)
        // Entries are looked at in place throughout: copying one costs more than what is read of it.
        for index in chronology.entries.indices {
            let file = chronology.entries[index].file
            if entriesOfFile.indices.contains(file) { entriesOfFile[file].append(index) }
        }
        refused = chronology.files.compactMap { file in
            file.refusal.map { RefusedFile(name: file.name, message: $0.message) }
        }
        files = chronology.files.indices.filter { chronology.files[$0].refusal == nil }.map { index in
            ImportReportBuilder(chronology, file: index, entries: entriesOfFile[index]).section()
        }
        agencies = Self.agencies(of: chronology, files)
        assumed = ImportReportBuilder.grouped(chronology.notes.map { (note: $0, place: "") })
        summary = Self.summary(of: chronology, files: files, refused: refused.count)
    }

    private static func summary(of chronology: IntegratedChronology, files: [FileSection], refused: Int) -> Summary {
        var summary = Summary(
            filesRead: files.count, filesRefused: refused, agencies: Set(files.map(\.agency)).count, lines: 0,
            entries: chronology.entries.count, setAside: 0, entriesToSettle: 0, problems: 0)
        for file in files {
            summary.lines += file.lines
            summary.setAside += file.setAside
            summary.sharingLine += chronology.files[file.file].sharingLine
            summary.problems += file.problemCount
        }
        for index in chronology.entries.indices {
            if chronology.entries[index].hasProblems { summary.entriesToSettle += 1 }
            // A mistyped year would stretch the whole case to it.
            let date = chronology.entries[index].date
            guard date.problems.isEmpty else { continue }
            if let day = date.earliest { summary.earliest = min(summary.earliest ?? day, day) }
            if let day = date.latest { summary.latest = max(summary.latest ?? day, day) }
        }
        return summary
    }
}
