import Domain

/// Makes a page out of the keys of its entries: their rows and what belongs to them, as far as they are not remembered, and
/// what the panel hung on them.
struct PageReader {
    private let sight: Sight
    /// In the page's order.
    private let ids: [RecordID]
    private let hasMore: Bool
    private let isFirst: Bool

    /// - Parameters:
    ///   - ids: as found within the sight, at most as many as a page has.
    ///   - hasMore: more follow.
    ///   - isFirst: nothing stands before them.
    init(_ sight: Sight, _ ids: [RecordID], hasMore: Bool, isFirst: Bool) {
        (self.sight, self.ids, self.hasMore, self.isFirst) = (sight, ids, hasMore, isFirst)
    }

    func page(_ session: any DatabaseSession, _ memory: EntryMemory) throws -> ChronologyPage {
        let entries = try entries(session, memory)
        var marks = EntryMarks()
        var formerNames: [RecordID: [FormerName]] = [:]
        try session.each(of: Self.hanging(on: entries.map(\.row), sight)) { query, row in
            if query == 0 { return try marks.add(row) }
            if query == 2 { return try marks.add(sighting: row) }
            formerNames[try row.key(0), default: []].append(
                FormerName(name: try row.text(1), changedOn: try row.civilDay(2)))
        }
        return try page(of: entries, marks, formerNames)
    }

    /// In the order of their keys; what was not remembered is read, and remembered.
    private func entries(_ session: any DatabaseSession, _ memory: EntryMemory) throws -> [KnownEntry] {
        let known = memory.entries(ids)
        let unknown = zip(ids, known).compactMap { $1 == nil ? $0 : nil }
        if unknown.isEmpty { return known.compactMap(\.self) }
        var read: [RecordID: KnownEntry] = [:]
        try session.each(of: Self.reading(unknown, board: sight.reader.board)) { query, row in
            if query == 0 {
                let row = try EntryRow(row)
                read[row.id] = KnownEntry(row: row)
            } else {
                try read[try row.key(1)]?.parts.add(row)
            }
        }
        memory.keep(read.values)
        return try zip(ids, known).map { id, entry in
            guard let entry = entry ?? read[id] else { throw DatabaseError.unexpectedValue(column: 0) }
            return entry
        }
    }

    /// The rows of these entries, and what belongs to them.
    static func reading(_ ids: [RecordID], board: RecordID) -> [DatabaseQuery] {
        let most = max(ids.count, ChronologyPage.most)
        var parameters = SQLParameters([.id(board)])
        let marks = parameters.add(ids, filledTo: most)
        var rows = DatabaseQuery(
            "SELECT \(EntryRow.columns) FROM entries e WHERE e.board = $1 AND e.id IN \(marks)", parameters.values)
        rows.givesMuch = true
        return [rows, EntryParts.query(of: ids, board: board, most: most)]
    }

    /// What hangs on entries, and what the agencies were called before; none where there are no entries.
    static func hanging(on rows: [EntryRow], _ sight: Sight) -> [DatabaseQuery] {
        if rows.isEmpty { return [] }
        let noted = Set(sight.submissions.filter(\.notes).map(\.submission))
        let threads = rows.filter { noted.contains($0.submission) }.map(\.thread)
        let most = max(rows.count, ChronologyPage.most)
        return [
            EntryMarks.query(of: rows, sight, most: max(rows.count, ChronologyPage.most)),
            DatabaseQuery(
                "SELECT agency, name, changed_on FROM former_names WHERE board = $1 AND agency IS NOT NULL",
                [.id(sight.reader.board)]),
        ] + (threads.isEmpty ? [] : [SightingRows.query(of: threads, sight.reader, most: most)])
    }

    private func page(
        of read: [KnownEntry], _ marks: EntryMarks, _ formerNames: [RecordID: [FormerName]]
    ) throws -> ChronologyPage {
        var files: [RecordID: Int] = [:]
        var (names, wholes): ([RecordID: String], [RecordID: String]) = ([:], [:])
        for (place, seen) in sight.submissions.enumerated() {
            files[seen.submission] = place
            names[seen.agency] = seen.agencyName
            wholes[seen.agency] = seen.whole?.name
            for other in seen.others {
                names[other.agency] = other.name
                wholes[other.agency] = other.whole?.name
            }
        }
        let hashes = sight.submissions.map { String(Hexadecimal.text($0.fileHash.prefix(6))) }
        let choices = names.map { id, name in
            let former = (formerNames[id] ?? []).map { old in
                FormerName(name: wholes[id].map { "\($0): \(old.name)" } ?? old.name, changedOn: old.changedOn)
            }
            return NamedAgency(id: id, name: name, formerNames: former)
        }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        let shown = Set(read.map(\.row.agency))
        let agencies = choices.filter { shown.contains($0.id) }
        let agencyPlaces = Dictionary(uniqueKeysWithValues: agencies.enumerated().map { ($1.id, $0) })
        let entries = try read.map { known in
            let (row, thread) = (known.row, known.row.thread)
            guard let file = files[row.submission], let agency = agencyPlaces[row.agency] else {
                throw DatabaseError.unexpectedValue(column: 2)
            }
            var entry = PageEntry(
                id: row.id, thread: thread, submission: row.submission,
                entry: row.entry(hash: hashes[file], file: file, agency: agency, known.parts))
            entry.links = marks.links[thread] ?? 0
            entry.notes = marks.notes[thread] ?? 0
            entry.questions = marks.questions[thread] ?? 0
            entry.themes = marks.themes[thread] ?? []
            entry.significance = marks.weights[thread]
            entry.sightings = marks.sightings[thread] ?? []
            return entry
        }
        var page = ChronologyPage(
            agencies: agencies, choices: choices, submissions: sight.ids, entries: entries,
            next: hasMore ? read.last?.row.place : nil, previous: isFirst ? nil : read.first?.row.place)
        page.wholes = sight.wholes
        return page
    }
}
