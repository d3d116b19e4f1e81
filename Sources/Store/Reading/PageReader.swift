import Domain

/// Makes a page of entries out of rows, with what belongs to them and what the panel hung on them.
struct PageReader {
    let context: ReadingContext

    /// - Parameter rows: of ``EntryQuery``, one more than `limit` where there is a next page.
    func page(_ rows: [[DatabaseValue]], limit: Int) throws -> ChronologyPage {
        var rows = rows
        var next: ChronologyPlace?
        if rows.count > limit {
            rows.removeLast()
            if let last = rows.last { next = try EntryRow(values: last).place }
        }
        let read = rows.map { EntryRow(values: $0) }
        let submissions = context.sight.submissions
        var files: [RecordID: Int] = [:]
        for (place, seen) in submissions.enumerated() { files[seen.submission] = place }
        let hashes = submissions.map { String(Hexadecimal.text($0.fileHash.prefix(6))) }

        let agencies = try agencies(of: Set(try read.map { try $0.id(3) }))
        let parts = try EntryParts(of: try read.map { try $0.id(0) }, context)
        let marks = try EntryMarks(of: try read.map { (try $0.id(1), try $0.id(2)) }, context)
        let places = Dictionary(uniqueKeysWithValues: agencies.enumerated().map { ($1.id, $0) })
        let entries = try read.map { row in
            let id = try row.id(0)
            let thread = try row.id(1)
            let submission = try row.id(2)
            guard let file = files[submission], let agency = places[try row.id(3)] else {
                throw DatabaseError.unexpectedValue(column: 2)
            }
            let own = parts.byEntry[id] ?? EntryParts.Parts()
            var entry = PageEntry(
                id: id, thread: thread, submission: submission,
                entry: try row.entry(hash: hashes[file], file: file, agency: agency, own))
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
            guard let id = try row.id(0) else { throw DatabaseError.unexpectedValue(column: 0) }
            return NamedAgency(id: id, name: try row.text(1))
        }
    }
}

/// One row of a page: of ``EntryQuery/columns``, or of ``EntryParts``.
struct EntryRow {
    let values: [DatabaseValue]

    func id(_ column: Int) throws -> RecordID {
        guard case .bytes(let bytes) = values[column], let id = RecordID(bytes: bytes) else {
            throw DatabaseError.unexpectedValue(column: column)
        }
        return id
    }

    func number(_ column: Int) throws -> Int {
        guard case .integer(let number) = values[column] else { throw DatabaseError.unexpectedValue(column: column) }
        return Int(number)
    }

    func text(_ column: Int) throws -> String {
        guard case .text(let text) = values[column] else { throw DatabaseError.unexpectedValue(column: column) }
        return text
    }

    private func day(_ column: Int) -> CivilDate? {
        if case .integer(let day) = values[column] { CivilDate(dayNumber: Int32(truncatingIfNeeded: day)) } else { nil }
    }

    private func time(_ column: Int) -> ClockTime? {
        guard case .integer(let minutes) = values[column] else { return nil }
        return ClockTime(hour: Int(minutes) / 60, minute: Int(minutes) % 60)
    }

    /// Where the entry stands in the order of the review.
    var place: ChronologyPlace {
        get throws {
            ChronologyPlace(
                day: Int64(try number(7)), width: Int64(try number(8)), time: Int64(try number(9)), entry: try id(0))
        }
    }

    func entry(hash: String, file: Int, agency: Int, _ parts: EntryParts.Parts) throws -> ChronologyEntry {
        var recorded: DateReading?
        if case .text = values[17] { recorded = try date(17, parts, "recorded") }
        guard let seen = ChildSeen(rawValue: try text(24)) else { throw DatabaseError.unexpectedValue(column: 24) }
        return ChronologyEntry(
            id: EntryID(file: hash, table: try number(4), row: try number(5), part: try number(6)), file: file,
            agency: agency, date: try date(10, parts, "date"), recorded: recorded, fields: parts.fields,
            childSeen: seen, remarks: parts.remarks, notes: parts.notes["entry"] ?? [],
            problems: parts.problems["entry"] ?? [])
    }

    /// Seven columns from the one with the words.
    private func date(_ first: Int, _ parts: EntryParts.Parts, _ about: String) throws -> DateReading {
        guard let precision = DatePrecision(rawValue: try text(first + 3)) else {
            throw DatabaseError.unexpectedValue(column: first + 3)
        }
        return DateReading(
            verbatim: try text(first), earliest: day(first + 1), latest: day(first + 2), precision: precision,
            isUncertain: try number(first + 4) == 1, time: time(first + 5), endTime: time(first + 6),
            notes: parts.notes[about] ?? [], problems: parts.problems[about] ?? [])
    }
}

/// The cells, notes, problems and remarks of the entries of a page, in one query.
struct EntryParts {
    /// Of one entry.
    struct Parts {
        var fields: [EntryField] = []
        /// By what they are about: the entry, its date, the date it was recorded.
        var notes: [String: [Note]] = [:]
        var problems: [String: [Problem]] = [:]
        var remarks: [SourceRemark] = []
    }

    private(set) var byEntry: [RecordID: Parts] = [:]

    init(of entries: [RecordID], _ context: ReadingContext) throws {
        if entries.isEmpty { return }
        let (sql, values) = Self.statement(entries, board: context.reader.board)
        var found: [RecordID: [[DatabaseValue]]] = [:]
        try context.session.each(sql, values) { row in
            guard let id = try row.id(1) else { throw DatabaseError.unexpectedValue(column: 1) }
            found[id, default: []].append(try row.values())
        }
        for (id, rows) in found {
            var parts = Parts()
            for row in try rows.sorted(by: { try Self.place($0) < Self.place($1) }) {
                try parts.add(EntryRow(values: row))
            }
            byEntry[id] = parts
        }
    }

    private static func place(_ row: [DatabaseValue]) throws -> (Int, Int) {
        let row = EntryRow(values: row)
        return (try row.number(0), try row.number(2))
    }

    /// Which part, entry, place, kind, two texts, author or suggestion, and a remark's place, in no order. Each branch
    /// is a walk along the part's key.
    static func statement(_ entries: [RecordID], board: RecordID) -> (String, [DatabaseValue]) {
        var parameters = SQLParameters([.id(board)])
        let marks = parameters.add(entries)
        let none = "CAST(NULL AS BIGINT)"
        return (
            """
            SELECT 1 AS part, entry, place, kind, heading, words, NULL, \(none), \(none), \(none) FROM entry_fields
            WHERE board = $1 AND entry IN \(marks)
            UNION ALL SELECT 2, entry, place, kind, about, message, NULL, \(none), \(none), \(none) FROM entry_notes
            WHERE board = $1 AND entry IN \(marks)
            UNION ALL SELECT 3, entry, place, kind, about, message, suggestion, \(none), \(none), \(none)
            FROM entry_problems WHERE board = $1 AND entry IN \(marks)
            UNION ALL SELECT 4, entry, place, kind, '', words, author, table_number, row_number, column_number
            FROM entry_remarks WHERE board = $1 AND entry IN \(marks)
            """, parameters.values
        )
    }
}

extension EntryParts.Parts {
    fileprivate mutating func add(_ row: EntryRow) throws {
        let kind = try row.text(3)
        let first = try row.text(4)
        let words = try row.text(5)
        var extra: String?
        if case .text(let text) = row.values[6] { extra = text }
        switch try row.number(0) {
        case 1:
            guard let kind = ColumnKind(rawValue: kind) else { throw DatabaseError.unexpectedValue(column: 3) }
            fields.append(EntryField(kind: kind, heading: first, text: words))
        case 2:
            guard let kind = Note.Kind(rawValue: kind) else { throw DatabaseError.unexpectedValue(column: 3) }
            notes[first, default: []].append(Note(kind, words))
        case 3:
            guard let kind = Problem.Kind(rawValue: kind) else { throw DatabaseError.unexpectedValue(column: 3) }
            problems[first, default: []].append(Problem(kind, words, suggestion: extra))
        default:
            guard let kind = SourceRemark.Kind(rawValue: kind) else { throw DatabaseError.unexpectedValue(column: 3) }
            var place: SourcePlace?
            if case .integer(let table) = row.values[7], case .integer(let line) = row.values[8],
                case .integer(let column) = row.values[9]
            {
                place = SourcePlace(table: Int(table), row: Int(line), column: Int(column))
            }
            remarks.append(SourceRemark(kind, place: place, text: words, author: extra))
        }
    }
}

/// What hangs on the threads of a page, counted over what the reader sees.
struct EntryMarks {
    private(set) var links: [RecordID: Int] = [:]
    private(set) var notes: [RecordID: Int] = [:]
    private(set) var questions: [RecordID: Int] = [:]
    private(set) var themes: [RecordID: [RecordID]] = [:]

    /// - Parameter threads: each with the submission of the entry shown.
    init(of threads: [(thread: RecordID, submission: RecordID)], _ context: ReadingContext) throws {
        if threads.isEmpty { return }
        let (sql, values) = Self.statement(threads, context.sight)
        try context.session.each(sql, values) { row in
            guard let thread = try row.id(1) else { throw DatabaseError.unexpectedValue(column: 1) }
            switch try row.integer(0) {
            case 1: links[thread, default: 0] += 1
            case 2: notes[thread, default: 0] += 1
            case 3: questions[thread, default: 0] += 1
            default: if let theme = try row.id(2) { themes[thread, default: []].append(theme) }
            }
        }
    }

    static func statement(
        _ threads: [(thread: RecordID, submission: RecordID)], _ sight: Sight
    ) -> (String, [DatabaseValue]) {
        var parameters = SQLParameters([.id(sight.reader.board), .id(sight.reader.review)])
        let seen = parameters.add(sight.ids)
        let all = parameters.add(threads.map(\.thread))
        let mayNotes = Set(sight.submissions.filter(\.notes).map(\.submission))
        let mayQuestions = Set(sight.submissions.filter(\.questions).map(\.submission))
        var branches = [("first_thread", "second_thread"), ("second_thread", "first_thread")].map { own, other in
            """
            SELECT 1 AS part, l.\(own) AS thread, l.id AS what FROM account_links l
            LEFT JOIN link_decisions d ON d.board = l.board AND d.id = l.id
            WHERE l.board = $1 AND l.review = $2 AND l.\(own) IN \(all)
            AND COALESCE(d.state, 'proposed') IN ('proposed', 'confirmed') AND EXISTS (SELECT 1 FROM entries e
            WHERE e.board = $1 AND e.thread = l.\(other) AND e.submission IN \(seen))
            """
        }
        let noted = threads.filter { mayNotes.contains($0.submission) }.map(\.thread)
        if !noted.isEmpty {
            let marks = parameters.add(noted)
            branches.append(
                """
                SELECT 2, n.thread, n.id FROM panel_notes n
                WHERE n.board = $1 AND n.review = $2 AND n.thread IN \(marks) AND n.is_withdrawn = 0
                """)
            branches.append(
                """
                SELECT 4, t.thread, t.theme FROM entry_themes t
                WHERE t.board = $1 AND t.review = $2 AND t.thread IN \(marks)
                """
            )
        }
        let asked = threads.filter { mayQuestions.contains($0.submission) }.map(\.thread)
        if !asked.isEmpty {
            let marks = parameters.add(asked)
            branches.append(
                """
                SELECT 3, q.thread, q.id FROM questions q
                WHERE q.board = $1 AND q.review = $2 AND q.thread IN \(marks) AND q.state <> 'closed'
                """)
        }
        return (branches.joined(separator: " UNION ALL ") + " ORDER BY 1, 2, 3", parameters.values)
    }
}
