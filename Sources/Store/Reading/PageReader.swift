import Domain

/// Makes a page of entries out of rows, with what belongs to them and what the panel hung on them.
struct PageReader {
    let context: ReadingContext
    let shown: ShownEntries

    /// - Parameter rows: of the same query, one more than are shown where there is a next page.
    func page(_ rows: [EntryRow]) throws -> ChronologyPage {
        let read = rows.prefix(shown.limit)
        let next = rows.count > shown.limit ? read.last?.place : nil
        if read.isEmpty { return ChronologyPage(agencies: [], submissions: context.sight.ids, entries: [], next: nil) }
        let submissions = context.sight.submissions
        var files: [RecordID: Int] = [:]
        for (place, seen) in submissions.enumerated() { files[seen.submission] = place }
        let hashes = submissions.map { String(Hexadecimal.text($0.fileHash.prefix(6))) }

        let agencies = try agencies(of: Set(read.map(\.agency)))
        let parts = try EntryParts(of: read.map(\.id), shown, context.session)
        let marks = try EntryMarks(shown, context.session)
        let places = Dictionary(uniqueKeysWithValues: agencies.enumerated().map { ($1.id, $0) })
        let entries = try read.map { row in
            let thread = row.thread
            guard let file = files[row.submission], let agency = places[row.agency] else {
                throw DatabaseError.unexpectedValue(column: 2)
            }
            var entry = PageEntry(
                id: row.id, thread: thread, submission: row.submission,
                entry: row.entry(hash: hashes[file], file: file, agency: agency, parts.byEntry[row.id]))
            entry.links = marks.links[thread] ?? 0
            entry.notes = marks.notes[thread] ?? 0
            entry.questions = marks.questions[thread] ?? 0
            entry.themes = marks.themes[thread] ?? []
            return entry
        }
        return ChronologyPage(
            agencies: agencies, submissions: submissions.map(\.submission), entries: entries, next: next)
    }

    private func agencies(of ids: Set<RecordID>) throws -> [NamedAgency] {
        var parameters = SQLParameters([.id(context.reader.board)])
        let marks = parameters.add(ids.sorted())
        return try context.session.rows(
            "SELECT id, name FROM agencies WHERE board = $1 AND id IN \(marks) ORDER BY name", parameters.values
        ) { NamedAgency(id: try $0.key(0), name: try $0.text(1)) }
    }
}
