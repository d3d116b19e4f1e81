import Domain

/// Makes a page of entries out of rows, with what belongs to them and what the panel hung on them.
struct PageReader {
    private let sight: Sight
    private let limit: Int
    private var rows: [EntryRow] = []
    private var places: [RecordID: Int] = [:]
    private var parts: [EntryParts] = []
    /// Places of the entries shown whose parts were not recalled.
    private var unknown: [Int] = []
    private var marks = EntryMarks()
    /// More follows, though it was not read: the page was gone back to.
    private var hasMore = false
    /// What the agencies of the page were called before.
    private var formerNames: [RecordID: [FormerName]] = [:]
    /// Rows of one entry mostly follow each other.
    private var last: (entry: RecordID, place: Int)?

    init(_ sight: Sight, limit: Int) { (self.sight, self.limit) = (sight, limit) }

    /// - Parameter row: ``EntryRow/columns``, in the page's order; one more than are shown where there is a next page.
    mutating func add(_ row: any DatabaseRow) throws {
        let row = try EntryRow(row)
        places[row.id] = rows.count
        rows.append(row)
        parts.append(EntryParts())
    }

    /// There are as many entries as a page has, or more.
    var isFull: Bool { rows.count >= limit }

    /// The rows came from a place back, the last first: puts them in the page's order.
    /// - Returns: whether there is nothing before them.
    mutating func turnRound() -> Bool {
        let isFirst = rows.count <= limit
        hasMore = true
        rows = rows.prefix(limit).reversed()
        parts.removeLast(parts.count - rows.count)
        places = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.id, $0) })
        return isFirst
    }

    /// Looks up what belongs to the entries shown among what was read before.
    mutating func recall(from memory: PartsMemory) {
        for (place, known) in memory.parts(of: rows.prefix(limit).map(\.id)).enumerated() {
            if let known { parts[place] = known } else { unknown.append(place) }
        }
    }

    /// Lets what was read be found by the next.
    func keep(in memory: PartsMemory) { memory.keep(unknown.map { (rows[$0].id, parts[$0]) }) }

    /// What hangs on the entries, and what belongs to those it was not recalled of; none where there are no entries.
    var belongings: [DatabaseQuery] {
        let shown = rows.prefix(limit)
        if shown.isEmpty { return [] }
        let marks = EntryMarks.query(of: shown, sight, most: max(limit, ChronologyPage.most))
        let names = DatabaseQuery(
            "SELECT agency, name, changed_on FROM former_names WHERE board = $1 AND agency IS NOT NULL",
            [.id(sight.reader.board)])
        if unknown.isEmpty { return [marks, names] }
        return [
            marks, names,
            EntryParts.query(
                of: unknown.map { rows[$0].id }, board: sight.reader.board,
                most: max(limit, ChronologyPage.most)),
        ]
    }

    /// - Parameters:
    ///   - row: of the queries of ``belongings``.
    ///   - query: which of them.
    mutating func add(belonging row: any DatabaseRow, of query: Int) throws {
        if query == 0 { return try marks.add(row) }
        if query == 1 {
            return formerNames[try row.key(0), default: []].append(
                FormerName(name: try row.text(1), changedOn: try row.civilDay(2)))
        }
        let entry = try row.key(1)
        if last?.entry != entry {
            guard let place = places[entry] else { throw DatabaseError.unexpectedValue(column: 1) }
            last = (entry, place)
        }
        if let last { try parts[last.place].add(row) }
    }

    /// - Parameter isFirst: nothing stands before it.
    func page(isFirst: Bool) throws -> ChronologyPage {
        let read = rows.prefix(limit)
        var files: [RecordID: Int] = [:]
        var names: [RecordID: String] = [:]
        for (place, seen) in sight.submissions.enumerated() {
            files[seen.submission] = place
            names[seen.agency] = seen.agencyName
        }
        let hashes = sight.submissions.map { String(Hexadecimal.text($0.fileHash.prefix(6))) }
        let choices = names.map { NamedAgency(id: $0.key, name: $0.value, formerNames: formerNames[$0.key] ?? []) }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        let shown = Set(read.map(\.agency))
        let agencies = choices.filter { shown.contains($0.id) }
        let agencyPlaces = Dictionary(uniqueKeysWithValues: agencies.enumerated().map { ($1.id, $0) })
        let entries = try zip(read, parts).map { row, parts in
            let thread = row.thread
            guard let file = files[row.submission], let agency = agencyPlaces[row.agency] else {
                throw DatabaseError.unexpectedValue(column: 2)
            }
            var entry = PageEntry(
                id: row.id, thread: thread, submission: row.submission,
                entry: row.entry(hash: hashes[file], file: file, agency: agency, parts))
            entry.links = marks.links[thread] ?? 0
            entry.notes = marks.notes[thread] ?? 0
            entry.questions = marks.questions[thread] ?? 0
            entry.themes = marks.themes[thread] ?? []
            entry.significance = marks.weights[thread]
            return entry
        }
        return ChronologyPage(
            agencies: agencies, choices: choices, submissions: sight.ids, entries: entries,
            next: hasMore || rows.count > limit ? read.last?.place : nil,
            previous: isFirst ? nil : read.first?.place)
    }
}
