public import Domain

extension Store {
    /// What the agencies this person acts for typed in, by agency and number, taken out or not, with every wording.
    public func typedEntries(for reader: ReviewReader) async throws -> [TypedEntry] {
        try await read(reader, view: "typed", action: .typeEntry) { try Self.typedEntries($0) }
    }

    /// Puts what one agency typed in into its chronology.
    /// - Returns: the submission; nil where there is nothing that is not in it already.
    public func handInTyped(agency: RecordID, for reader: ReviewReader) async throws -> RecordID? {
        let all = try await typedEntries(for: reader).filter { $0.agency == agency }
        if all.allSatisfy(\.isHandedIn) { return nil }
        let entries = all.filter { !$0.isWithdrawn }
        // What was taken out leaves by the next version: the last entry leaves an empty one behind, never the old one.
        let names = try await children(for: reader).reduce(into: [:]) { $0[$1.id] = $1.name ?? $1.pseudonym ?? "" }
        let own: [DatabaseValue] = [.id(reader.board), .id(reader.review), .id(agency), .words(TypedFile.name)]
        let before = try await database.glance { session in
            try session.first(
                """
                SELECT count(*) FROM submissions
                WHERE board = $1 AND review = $2 AND agency = $3 AND file_name = $4
                """, own
            ) { Int(try $0.integer(0)) } ?? 0
        }
        let file = TypedFile(entries, names: names, edition: before + 1)
        let bytes = file.bytes
        var rest = bytes[...]
        let staged = try await stage(board: reader.board, review: reader.review, agency: agency) {
            if rest.isEmpty { return nil }
            defer { rest = rest.dropFirst(1 << 18) }
            return Array(rest.prefix(1 << 18))
        }
        do {
            let (report, made) = file.made(digest: staged.digest)
            let receiving = ReceiveSubmission(
                board: reader.board, review: reader.review, id: clock.id(), agency: agency, report: report,
                entries: made, entryIDs: made.map { _ in clock.id() }, agencies: [agency], file: staged.id,
                receivedAt: clock.now())
            let command = HandInTyped(
                receiving: receiving, agency: agency,
                parts: entries.map { .init(id: $0.id, version: $0.version) }, sent: clock.id(), job: clock.id(),
                bytes: bytes.count)
            try await run(.handInTyped(command), by: reader.person)
            return receiving.id
        } catch CommandRefusal.alreadyReceived {
            try await unstage(staged.id, board: reader.board)
            return nil
        } catch {
            try await unstage(staged.id, board: reader.board)
            throw error
        }
    }

    static func typedEntries(_ context: ReadingContext) throws -> [TypedEntry] {
        let (session, reader) = (context.session, context.reader)
        let own: [DatabaseValue] = [.id(reader.board), .id(reader.review)]
        let rows = try session.rows(
            """
            SELECT t.id, t.agency, \(PartsSQL.name("a")) FROM typed_entries t JOIN agencies a ON a.board = t.board AND a.id = t.agency
            WHERE t.board = $1 AND t.review = $2 ORDER BY 3, t.number
            """, own
        ) { (try $0.key(0), try $0.key(1), try $0.text(2)) }
        let seen = rows.filter { context.may(.typeEntry, agency: $0.1, isReleased: false) }
        if seen.isEmpty { return [] }
        let records = try records(context)
        let handed = try handedIn(context)
        var authors: [RecordID: String] = [:]
        try session.each(
            """
            SELECT DISTINCT p.id, p.name FROM people p JOIN typed_wordings w ON w.board = p.board AND w.author = p.id
            JOIN typed_entries t ON t.board = w.board AND t.id = w.typed_entry WHERE t.board = $1 AND t.review = $2
            """, own
        ) { authors[try $0.key(0)] = try $0.text(1) }
        return try seen.compactMap { id, agency, name in
            guard let record = records[id] else { return nil }
            let number = Int(try record.integer("number"))
            return TypedEntry(
                id: id, agency: agency, agencyName: name, number: number,
                isWithdrawn: try record.integer("is_withdrawn") == 1, version: Int(try record.integer("version")),
                wordings: try TypedRows.wordings(of: record, names: authors),
                handedIn: handed[agency]?[number])
        }
    }

    /// Some of them, without who wrote them and what of them was put in.
    static func typedNow(_ ids: Set<RecordID>, _ context: ReadingContext) throws -> [RecordID: TypedEntry] {
        if ids.isEmpty { return [:] }
        return try records(context, of: ids).reduce(into: [:]) { found, record in
            let record = record.value
            found[record.id] = TypedEntry(
                id: record.id, agency: try record.id("agency"), agencyName: "",
                number: Int(try record.integer("number")), isWithdrawn: try record.integer("is_withdrawn") == 1,
                version: Int(try record.integer("version")), wordings: try TypedRows.wordings(of: record))
        }
    }

    /// What was typed in for the review: all, or some.
    private static func records(
        _ context: ReadingContext, of ids: Set<RecordID>? = nil
    ) throws -> [RecordID: StoredRecord] {
        var parameters = SQLParameters([.id(context.reader.board), .id(context.reader.review)])
        let chosen = ids.map { parameters.add($0.sorted()) }
        let tables = SubjectKind.typedEntry.tables
        var found: [RecordID: StoredRecord] = [:]
        for (place, table) in tables.enumerated() {
            let columns = table.columns.map { "r.\($0)" }.joined(separator: ", ")
            let source =
                place == 0
                ? "typed_entries r"
                : "typed_entries t JOIN \(table.name) r ON r.board = t.board AND r.typed_entry = t.id"
            let root = place == 0 ? "r" : "t"
            try context.session.each(
                """
                SELECT \(columns) FROM \(source) WHERE \(root).board = $1 AND \(root).review = $2
                \(chosen.map { "AND \(root).id IN \($0)" } ?? "")
                ORDER BY \(place == 0 ? "r.id" : "r.typed_entry, r.place")
                """, parameters.values
            ) { row in
                let id = try row.key(1)
                if place == 0 {
                    found[id] = StoredRecord(.typedEntry, id, try row.values(), tables.dropFirst().map { _ in [] })
                } else {
                    found[id]?.parts[place].append(try row.values())
                }
            }
        }
        return found
    }

    /// Of each agency, the wording of each number in the newest version of what it typed in.
    private static func handedIn(_ context: ReadingContext) throws -> [RecordID: [Int: Int]] {
        var found: [RecordID: [Int: Int]] = [:]
        try context.session.each(
            """
            SELECT s.agency, f.words FROM submissions s JOIN entries e ON e.board = s.board AND e.submission = s.id
            JOIN entry_fields f ON f.board = e.board AND f.entry = e.id AND f.kind = 'reference'
            WHERE s.board = $1 AND s.review = $2 AND s.is_current = 1 AND s.file_name = $3
            """, [.id(context.reader.board), .id(context.reader.review), .words(TypedFile.name)]
        ) { row in
            guard let agency = try row.id(0), let known = TypedFile.entry(of: try row.text(1)) else { return }
            found[agency, default: [:]][known.number] = known.wording
        }
        return found
    }
}
