import Domain

/// A chronology as one person may see it, whole, with what was chosen of it.
struct WholeChronology: Sendable {
    var chronology: IntegratedChronology
    /// The thread of each entry, in their order.
    var threads: [RecordID]
    /// The key of each agency, in their order.
    var agencies: [RecordID]
    /// The submissions it was made from.
    var sources: [RecordID]
    /// What was decided of what the program finds in it; nil where its reader may have none of that.
    var findings: DecidedFindings?
}

/// Reads all entries of one sight, in one view of the database.
struct WholeChronologyQuery {
    let context: ReadingContext
    let filter: ChronologyFilter
    /// More entries than this are refused.
    let most: Int
    let keys: ChainKeys
    /// The day of which it is, where it is of what was known then: words corrected since stand as they came.
    var asOf: CivilDate?

    struct TooMany: Error { let entries: Int }

    private var session: any DatabaseSession { context.session }
    private var reader: ReviewReader { context.reader }

    func read() throws -> WholeChronology {
        let sight = context.sight
        let query = EntryQuery(sight, filter)
        let count = try query.counts(session).values.reduce(0, +)
        guard count <= most else { throw TooMany(entries: count) }
        let statement = query.rows(limit: most)
        let rows = try session.rows(statement.sql, statement.values) { try EntryRow($0) }
        let parts = ReviewParts(board: reader.board, review: reader.review)
        let shown = Set(rows.map(\.submission))
        let isNarrow = filter != ChronologyFilter()
        let sources = sight.submissions.filter { !isNarrow || shown.contains($0.submission) }
        var chronology = IntegratedChronology()
        let children = try parts.children(session)
        (chronology.title, chronology.children) = (try heading(), children.map(\.child))
        chronology.people = try parts.people(session)
        let agencies = try parts.agencies(Set(sources.map(\.agency) + rows.map(\.agency)), session)
        chronology.agencies = agencies.map(\.agency)
        let places = Dictionary(uniqueKeysWithValues: agencies.enumerated().map { ($1.id, $0) })
        chronology.files = try sources.map { source in
            let own = isNarrow ? rows.filter { $0.submission == source.submission } : nil
            return try ReportRows(board: reader.board, source: source).report(
                agency: places[source.agency], chosen: own, session)
        }
        let filePlaces = Dictionary(uniqueKeysWithValues: sources.enumerated().map { ($1.submission, $0) })
        let belongings = try parts.belongings(of: rows.map(\.id), session)
        let came = try asOf.map { try WordsAsTheyCame(reader, on: $0, session) }
        var found: [(entry: ChronologyEntry, thread: RecordID, submission: RecordID)] = []
        found.reserveCapacity(rows.count)
        for row in rows {
            guard let file = filePlaces[row.submission], let agency = places[row.agency] else { continue }
            let hash = String(chronology.files[file].digest.prefix(12))
            let entry = row.entry(hash: hash, file: file, agency: agency, belongings[row.id] ?? EntryParts())
            found.append((came?.entry(entry, of: row.submission) ?? entry, row.thread, row.submission))
        }
        found.sort { ChronologyOrder.precedes($0.entry, $1.entry) }
        chronology.entries = found.map(\.entry)
        chronology.panel = try PanelOnEntries(context, found, chronology.agencies).read()
        let mayHaveFindings = AccessPolicy.answerAnywhere(
            .readFindings, isClosed: context.isClosed, standings: context.standings
        ).isAllowed
        let threads = Dictionary(found.map { ($0.entry.id, $0.thread) }) { first, _ in first }
        return WholeChronology(
            chronology: chronology, threads: found.map(\.thread), agencies: agencies.map(\.id),
            sources: sources.map(\.submission),
            findings: mayHaveFindings
                ? try FindingRows(board: reader.board, review: reader.review, keys: keys).decided(
                    threads, children: children.map(\.id), agencies: agencies.map(\.id), session) : nil)
    }

    /// What stands above it: the review, and what was chosen of it, so that a part is never taken for the whole.
    private func heading() throws -> String {
        let review = try session.first(
            "SELECT reference, title FROM reviews WHERE board = $1 AND id = $2",
            [.id(reader.board), .id(reader.review)]
        ) { (try $0.text(0), try $0.text(1)) }
        guard let (reference, title) = review else { throw CommandRefusal.noSuchReview }
        var chosen: [String] = []
        if let from = filter.from { chosen.append("from \(from.british)") }
        if let to = filter.to { chosen.append("to \(to.british)") }
        if let agency = filter.agency {
            let name = context.sight.name(of: agency)
            chosen.append(name ?? "one agency")
        }
        if let person = filter.person { chosen.append("naming \(person)") }
        if let seen = filter.childSeen { chosen.append("child seen: \(Self.words(seen))") }
        if let child = filter.child {
            let name = try session.first(
                "SELECT name FROM index_children WHERE board = $1 AND id = $2", [.id(reader.board), .id(child)]
            ) { try $0.text(0) }
            chosen.append(name.map { "of \($0)" } ?? "of one child")
        }
        if let theme = filter.theme {
            let name = try session.first(
                "SELECT name FROM themes WHERE board = $1 AND id = $2", [.id(reader.board), .id(theme)]
            ) { try $0.text(0) }
            chosen.append(name.map { "theme “\($0)”" } ?? "one theme")
        }
        if let weight = filter.significance { chosen.append("significance: \(weight.rawValue)") }
        if filter.isAsked { chosen.append("with an open question") }
        let whole = "\(reference): \(title)"
        return chosen.isEmpty ? whole : whole + " (part of the chronology: \(chosen.joined(separator: ", ")))"
    }

    private static func words(_ seen: ChildSeen) -> String {
        switch seen {
        case .yes: "yes"
        case .no: "no"
        case .some: "some of the children"
        case .notStated: "not stated"
        }
    }
}

/// How one file was read, as it was stored.
private struct ReportRows {
    let board: RecordID
    let source: Sight.Seen

    private var own: [DatabaseValue] { [.id(board), .id(source.submission)] }

    /// - Parameter chosen: the entries that are shown, where they are a part of the file's: its other lines are then left
    ///   out of the report.
    func report(agency: Int?, chosen: [EntryRow]?, _ session: any DatabaseSession) throws -> FileReport {
        let facts = try session.first(
            """
            SELECT file_name, format, agency_known_from, read_as, entry_count, earliest, latest, version FROM submissions
            WHERE board = $1 AND id = $2
            """, own
        ) { try $0.values() }
        guard let facts, case .text(let name) = facts[0], case .integer(let entries) = facts[4] else {
            throw CommandRefusal.noSuchSubmission
        }
        var report = FileReport(
            name: name, digest: Hexadecimal.text(source.fileHash),
            format: text(facts[1]).flatMap { SourceFormat(rawValue: $0) })
        report.agency = agency
        report.agencyKnownFrom = text(facts[2]) ?? ""
        report.readAs = text(facts[3])
        report.tables = try tables(session)
        if let chosen {
            report.entryCount = chosen.count
            cut(&report, to: chosen)
            return report
        }
        report.entryCount = Int(entries)
        (report.earliest, report.latest) = (day(facts[5]), day(facts[6]))
        let lines = try session.first(
            """
            SELECT count(*) FROM (SELECT DISTINCT table_number, row_number FROM entries
            WHERE board = $1 AND submission = $2) x
            """, own
        ) { Int(try $0.integer(0)) }
        report.sharingLine = Int(entries) - (lines ?? Int(entries))
        report.setAside = try setAside(session)
        report.problems = try session.rows(
            "SELECT kind, message, suggestion FROM submission_problems WHERE board = $1 AND submission = $2 ORDER BY place",
            own
        ) { row in
            guard let kind = Problem.Kind(rawValue: try row.text(0)) else {
                throw DatabaseError.unexpectedValue(column: 0)
            }
            return Problem(kind, try row.text(1), suggestion: text(try row.value(2)))
        }
        // Remarks on no entry, words that were struck out among them, are shown on no page: they stay in the file itself.
        return report
    }

    /// Leaves the lines of the entries shown.
    private func cut(_ report: inout FileReport, to chosen: [EntryRow]) {
        let lines = Dictionary(grouping: chosen, by: \.line.table)
        report.tables = report.tables.compactMap { table in
            guard let own = lines[table.number] else { return nil }
            var cut = table
            cut.lineCount = Set(own.map(\.line.row)).count
            cut.entryCount = own.count
            return cut
        }
        report.sharingLine = report.entryCount - report.lineCount
    }

    private func tables(_ session: any DatabaseSession) throws -> [TableReport] {
        var columns: [Int: [ColumnMapping]] = [:]
        try session.each(
            """
            SELECT table_number, column_number, heading, kind, basis FROM submission_columns
            WHERE board = $1 AND submission = $2 ORDER BY place
            """, own
        ) { row in
            guard let kind = ColumnKind(rawValue: try row.text(3)),
                let basis = ColumnMapping.Basis(rawValue: try row.text(4))
            else { throw DatabaseError.unexpectedValue(column: 3) }
            columns[Int(try row.integer(0)), default: []].append(
                ColumnMapping(column: Int(try row.integer(1)), heading: try row.text(2), kind: kind, basis: basis))
        }
        return try session.rows(
            """
            SELECT table_number, name, role, line_count, entry_count FROM submission_tables
            WHERE board = $1 AND submission = $2 ORDER BY place
            """, own
        ) { row in
            let number = Int(try row.integer(0))
            guard let role = TableReport.Role(rawValue: try row.text(2)) else {
                throw DatabaseError.unexpectedValue(column: 2)
            }
            return TableReport(
                number: number, name: text(try row.value(1)), role: role, columns: columns[number] ?? [],
                lineCount: Int(try row.integer(3)), entryCount: Int(try row.integer(4)))
        }
    }

    private func setAside(_ session: any DatabaseSession) throws -> [SetAsideRow] {
        try session.rows(
            """
            SELECT table_number, row_number, reason, words FROM set_aside_rows
            WHERE board = $1 AND submission = $2 ORDER BY place
            """, own
        ) { row in
            guard let reason = SetAsideRow.Reason(rawValue: try row.text(2)) else {
                throw DatabaseError.unexpectedValue(column: 2)
            }
            return SetAsideRow(
                place: SourcePlace(table: Int(try row.integer(0)), row: Int(try row.integer(1))), reason: reason,
                text: try row.text(3))
        }
    }

    private func text(_ value: DatabaseValue) -> String? { if case .text(let text) = value { text } else { nil } }

    private func day(_ value: DatabaseValue) -> CivilDate? {
        if case .integer(let day) = value { CivilDate(dayNumber: Int32(truncatingIfNeeded: day)) } else { nil }
    }
}
