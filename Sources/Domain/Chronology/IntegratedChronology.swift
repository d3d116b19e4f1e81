/// All agencies' entries in one order, with an account of every line of every file.
public struct IntegratedChronology: Sendable {
    public var title: String?
    public var children: [ChildOfCase]
    public var agencies: [CaseAgency]
    /// One for each file given, in the order given, refused ones included.
    public var files: [FileReport]
    /// Sorted by ``ChronologyOrder``.
    public var entries: [ChronologyEntry]
    /// Things assumed about the case as a whole (children and agencies inferred, case period taken from the entries).
    public var notes: [Note]
    /// What was read out of the entries for a panel; nil where that was not asked for.
    public var understanding: Understanding?
    /// Whose knowledge on which day it is (``KnownAt/mark(_:_:)``), where it is not all there is: said in every output.
    public var knownAs: String?
    /// What the panel made of entries, for files that are taken along from a review; empty anywhere else.
    public var panel: [EntryID: PanelOnEntry] = [:]
    /// Whom the case file names beside the children: without them "R Calder" may be a child, and "2 children" the ones seen.
    public var people: [CaseFile.KnownPerson] = []

    public init(
        title: String? = nil, children: [ChildOfCase] = [], agencies: [CaseAgency] = [], files: [FileReport] = [],
        entries: [ChronologyEntry] = [], notes: [Note] = [], understanding: Understanding? = nil
    ) {
        self.title = title
        self.children = children
        self.agencies = agencies
        self.files = files
        self.entries = entries
        self.notes = notes
        self.understanding = understanding
    }
}

/// A child the review is about.
public struct ChildOfCase: Sendable, Hashable {
    public var name: String
    public var otherNames: [String]
    public var born: CivilDate?
    public var died: CivilDate?
    /// What the child is called where names are not shown.
    public var pseudonym: String?
    /// Not in the case file: taken from the documents.
    public var isInferred: Bool

    public init(
        name: String, otherNames: [String] = [], born: CivilDate? = nil, died: CivilDate? = nil,
        pseudonym: String? = nil, isInferred: Bool = false
    ) {
        self.name = name
        self.otherNames = otherNames
        self.born = born
        self.died = died
        self.pseudonym = pseudonym
        self.isInferred = isInferred
    }
}

extension IntegratedChronology {
    /// What stands at the head of every output: the case's title, and the children the review is about by name where the
    /// title names none of them. Brothers and sisters the case file names beside them are not counted among them.
    public var heading: String {
        let title = title.flatMap { $0.isEmpty ? nil : $0 } ?? "Integrated chronology"
        let besides = Set((understanding?.records.names ?? []).map(\.name))
        let names = children.filter { !$0.isInferred && !besides.contains($0.name) }.map(\.name)
        let isNamed = names.contains { name in
            name.split(separator: " ").first.map { title.contains($0) } ?? false
        }
        guard !names.isEmpty, !isNamed, names.count <= Self.namesInHeading else { return title }
        return title + ": " + UnderstandingWords.list(names)
    }

    private static let namesInHeading = 5
}

/// An agency whose chronology is in the case.
public struct CaseAgency: Sendable, Hashable {
    public var name: String
    public var otherNames: [String]
    public var isInferred: Bool

    public init(name: String, otherNames: [String] = [], isInferred: Bool = false) {
        self.name = name
        self.otherNames = otherNames
        self.isInferred = isInferred
    }
}

/// The order of an integrated chronology: by earliest day (an open "before" date by its latest), then narrower dates
/// before wider ones, then time, agency, file, table and row. Entries that cannot be placed come last, in file order.
public enum ChronologyOrder {
    /// Whether `a` stands before `b`.
    public static func precedes(_ a: ChronologyEntry, _ b: ChronologyEntry) -> Bool { key(a) < key(b) }

    /// The order as numbers, most significant first, for a database to sort by: day, width of the date in days, minutes
    /// after midnight. What cannot be placed has the greatest day.
    public static func numbers(_ e: ChronologyEntry) -> (day: Int32, width: Int32, time: Int32) {
        let key = key(e)
        return (key.start, key.width, key.time)
    }

    struct Key: Comparable {
        var start, width, time: Int32
        var agency, file: Int
        var table, row: Int
        static func < (a: Key, b: Key) -> Bool {
            if a.start != b.start { return a.start < b.start }
            if a.width != b.width { return a.width < b.width }
            if a.time != b.time { return a.time < b.time }
            return (a.agency, a.file, a.table, a.row) < (b.agency, b.file, b.table, b.row)
        }
    }

    static func key(_ e: ChronologyEntry) -> Key {
        let start = e.date.earliest ?? e.date.latest
        let end = e.date.latest ?? e.date.earliest
        var width: Int32 = 0
        if let start, let end { width = end.dayNumber - start.dayNumber }
        if e.date.earliest == nil || e.date.latest == nil { width = Int32.max / 2 }
        return Key(
            start: start?.dayNumber ?? Int32.max, width: start == nil ? 0 : width,
            time: e.date.time.map { Int32($0.minutes) } ?? 1440, agency: e.agency, file: e.file,
            table: e.id.table, row: e.id.row)
    }
}
