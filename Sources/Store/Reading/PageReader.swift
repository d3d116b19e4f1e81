import Domain

/// Makes a page of entries out of rows, with what belongs to them and what the panel hung on them.
struct PageReader {
    let context: ReadingContext

    /// - Parameter rows: of ``EntryQuery``, one more than `limit` where there is a next page.
    func page(_ rows: [EntryRow], limit: Int) throws -> ChronologyPage {
        let read = rows.prefix(limit)
        let next = rows.count > limit ? read.last?.place : nil
        let submissions = context.sight.submissions
        var files: [RecordID: Int] = [:]
        for (place, seen) in submissions.enumerated() { files[seen.submission] = place }
        let hashes = submissions.map { String(Hexadecimal.text($0.fileHash.prefix(6))) }

        let agencies = try agencies(of: Set(read.map(\.agency)))
        let parts = try EntryParts(of: read.map(\.id), context)
        let marks = try EntryMarks(of: read.map { ($0.thread, $0.submission) }, context)
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
        ) { row in
            NamedAgency(id: try row.key(0), name: try row.text(1))
        }
    }
}
