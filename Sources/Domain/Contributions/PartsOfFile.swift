/// A file in which the rows of several parts of an agency stand together, each named in a column or by its sheet: whose each
/// row is, as its sender says it. Nothing is taken for a part's before somebody said so.
public struct PartsOfFile: Sendable, Hashable, Codable {
    /// Whom the rows with these words are of.
    public struct Said: Sendable, Hashable, Codable {
        public var words: String
        public var agency: RecordID

        public init(words: String, agency: RecordID) {
            self.words = words
            self.agency = agency
        }
    }

    /// The agency that sent the file, or a part of it.
    public struct Agency: Sendable, Hashable, Codable {
        public var id: RecordID
        public var name: String
        /// What else it is or was called.
        public var otherNames: [String]

        public init(id: RecordID, name: String, otherNames: [String] = []) {
            self.id = id
            self.name = name
            self.otherNames = otherNames
        }
    }

    /// One of the words in the column, or the name of one sheet.
    public struct Value: Sendable, Hashable, Codable {
        /// As written where it stands first; empty where the column says nothing.
        public var words: String
        public var entries: Int
        /// Whose these rows are, as somebody said; nil before.
        public var said: RecordID?
        /// The agency that is called exactly so: offered, and taken for nothing.
        public var called: RecordID?

        public init(words: String, entries: Int, said: RecordID?, called: RecordID?) {
            self.words = words
            self.entries = entries
            self.said = said
            self.called = called
        }
    }

    /// More different words than these name no parts of an agency.
    public static let mostValues = 60
    /// Scalars of a value.
    public static let mostWords = 200

    /// The agency that sent it first, then its parts.
    public var agencies: [Agency]
    /// In the order in which they stand in the file.
    public var values: [Value]

    public init(agencies: [Agency], values: [Value]) {
        self.agencies = agencies
        self.values = values
    }

    /// Somebody said whose some of the rows are.
    public var isSaid: Bool { values.contains { $0.said != nil } }
    /// Somebody began, and there are words of which nothing was said.
    public var isHalfSaid: Bool { isSaid && values.contains { $0.said == nil } }
    /// Some of the words are the names of parts: worth asking.
    public var isLikely: Bool {
        guard let whole = agencies.first?.id else { return false }
        return values.contains { $0.called != nil && $0.called != whole }
    }

    // MARK: - Reading

    /// Finds the words in the column of agencies, in another that has the very names of parts, or in the names of the
    /// sheets, and gives each entry to the agency somebody said; the others stay the sender's own.
    /// - Parameters:
    ///   - chronology: of this one file; its agencies become ``agencies``.
    ///   - agencies: the one that sent the file first, then its parts.
    /// - Returns: nil where the agency has no parts, or nothing in the file could name them.
    public static func lay(
        over chronology: inout IntegratedChronology, agencies: [Agency], said: [Said]
    ) -> PartsOfFile? {
        guard agencies.count > 1, let whole = agencies.first, let report = chronology.files.first else { return nil }
        let sheets = report.tables.filter { $0.role == .chronology && $0.entryCount > 0 }
        let bySheet = sheets.count > 1 ? Dictionary(sheets.map { ($0.number, name($0)) }) { first, _ in first } : [:]
        let hasColumn = Set(report.tables.filter { $0.columns.contains { $0.kind == .agency } }.map(\.number))
        let known = Dictionary(said.map { (PlainWords.key(cut($0.words)), $0.agency) }) { first, _ in first }
        let naming = Self.columns(naming: agencies, in: chronology.entries, besides: hasColumn)
        let order = chronology.entries.indices.sorted { chronology.entries[$0].id < chronology.entries[$1].id }
        var (values, at): ([Value], [String: Int]) = ([], [:])
        var placed: [(entry: Int, agency: Int)] = []
        for index in order {
            let entry = chronology.entries[index]
            let own = entry.fields.first { $0.kind == .agency }?.text ?? ""
            let stated: String? =
                if hasColumn.contains(entry.id.table) {
                    own
                } else if let column = naming[entry.id.table] {
                    entry.fields.first(where: column.isOf)?.text ?? ""
                } else {
                    bySheet[entry.id.table]
                }
            guard let words = stated.map(cut) else { continue }
            let key = PlainWords.key(words)
            let place = at[key] ?? values.count
            if place == values.count {
                if values.count == mostValues { return nil }
                at[key] = place
                let said = known[key].flatMap { id in agencies.contains { $0.id == id } ? id : nil }
                values.append(Value(words: words, entries: 0, said: said, called: called(key, agencies, whole)))
            }
            values[place].entries += 1
            if let own = values[place].said, let number = agencies.firstIndex(where: { $0.id == own }) {
                placed.append((index, number))
            }
        }
        if values.isEmpty || values.allSatisfy({ $0.words.isEmpty }) { return nil }
        chronology.agencies = agencies.map { CaseAgency(name: $0.name, otherNames: $0.otherNames) }
        for file in chronology.files.indices { chronology.files[file].agency = 0 }
        for index in chronology.entries.indices { chronology.entries[index].agency = 0 }
        for (entry, agency) in placed { chronology.entries[entry].agency = agency }
        return PartsOfFile(agencies: agencies, values: values)
    }

    /// A column, by what it was taken for and how it is headed.
    private struct Column: Hashable {
        var kind: ColumnKind
        var heading: String

        func isOf(_ field: EntryField) -> Bool { field.kind == kind && field.heading == heading }
    }

    /// The column of each table that names parts, whatever it is headed: most of its cells are the very names of them, and of
    /// more than one. Where a column of agencies was found that one counts.
    private static func columns(
        naming agencies: [Agency], in entries: [ChronologyEntry], besides known: Set<Int>
    ) -> [Int: Column] {
        guard let whole = agencies.first else { return [:] }
        struct Count {
            var cells = 0
            var named = 0
            var parts: Set<RecordID> = []
        }
        var counts: [Int: [Column: Count]] = [:]
        var names: [String: RecordID?] = [:]
        for entry in entries where !known.contains(entry.id.table) {
            for field in entry.fields where !field.heading.isEmpty && field.text.utf8.count <= 80 {
                let column = Column(kind: field.kind, heading: field.heading)
                counts[entry.id.table, default: [:]][column, default: Count()].cells += 1
                let called = names[field.text] ?? Self.called(PlainWords.key(cut(field.text)), agencies, whole)
                names[field.text] = .some(called)
                guard let part = called else { continue }
                counts[entry.id.table]?[column]?.named += 1
                if part != whole.id { counts[entry.id.table]?[column]?.parts.insert(part) }
            }
        }
        return counts.compactMapValues { columns in
            columns.filter { $1.parts.count > 1 && $1.named * 2 > $1.cells }
                .max { ($0.value.named, $1.key.heading) < ($1.value.named, $0.key.heading) }?.key
        }
    }

    private static func cut(_ words: String) -> String {
        let words = PlainWords.trimmed(words)
        return words.unicodeScalars.count <= mostWords
            ? words : String(String.UnicodeScalarView(words.unicodeScalars.prefix(mostWords)))
    }

    /// A table without a column of agencies stands for one by its name.
    private static func name(_ table: TableReport) -> String { table.name ?? sheet(table.number) }

    /// What a table is called that has no name.
    public static func sheet(_ number: Int) -> String { "Table \(number)" }

    /// The one agency of these that has this very name; "Health economy: Ash Trust" is Ash Trust.
    private static func called(_ key: String, _ agencies: [Agency], _ whole: Agency) -> RecordID? {
        let found = agencies.filter { agency in
            let names = [agency.name, "\(whole.name): \(agency.name)"] + agency.otherNames
            return names.contains { PlainWords.key($0) == key }
        }
        return found.count == 1 ? found.first?.id : nil
    }
}
