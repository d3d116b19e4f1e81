import Domain

/// One entry as its row has it, without what belongs to it.
struct EntryRow: Sendable {
    let id: RecordID
    let thread: RecordID
    let submission: RecordID
    let agency: RecordID
    /// Where the entry stands in the order of the review.
    let place: ChronologyPlace
    /// Where it lies in its file.
    var line: (table: Int, row: Int) { (source.table, source.row) }
    private let source: (table: Int, row: Int, part: Int)
    private let date: DateReading
    private let recorded: DateReading?
    private let childSeen: ChildSeen

    /// The columns of ``init(_:)``.
    static let columns = """
        e.id, e.thread, e.submission, e.agency, e.table_number, e.row_number, e.row_part, e.order_day, e.order_width,
        e.order_time, e.date_words, e.earliest, e.latest, e.date_precision, e.is_uncertain, e.time_from, e.time_to,
        e.recorded_words, e.recorded_earliest, e.recorded_latest, e.recorded_precision, e.recorded_is_uncertain,
        e.recorded_time_from, e.recorded_time_to, e.child_seen
        """

    /// - Parameter row: ``columns``, in their order.
    init(_ row: any DatabaseRow) throws {
        id = try row.key(0)
        thread = try row.key(1)
        submission = try row.key(2)
        agency = try row.key(3)
        source = (Int(try row.integer(4)), Int(try row.integer(5)), Int(try row.integer(6)))
        place = ChronologyPlace(
            day: try row.integer(7), width: try row.integer(8), time: try row.integer(9), entry: id)
        guard let date = try Self.date(10, row) else { throw DatabaseError.unexpectedValue(column: 10) }
        self.date = date
        recorded = try Self.date(17, row)
        guard let seen = ChildSeen(rawValue: try row.text(24)) else { throw DatabaseError.unexpectedValue(column: 24) }
        childSeen = seen
    }

    /// How long its texts are.
    var textBytes: Int { date.verbatim.utf8.count + (recorded?.verbatim.utf8.count ?? 0) }

    /// The entry with what belongs to it.
    /// - Parameters:
    ///   - hash: the first twelve digits of its file's.
    ///   - file: place of its submission among those in sight.
    ///   - agency: place of its agency among the page's.
    func entry(hash: String, file: Int, agency: Int, _ parts: EntryParts) -> ChronologyEntry {
        var (date, recorded) = (date, recorded)
        date.notes = parts.notes["date"]?.values ?? []
        date.problems = parts.problems["date"]?.values ?? []
        recorded?.notes = parts.notes["recorded"]?.values ?? []
        recorded?.problems = parts.problems["recorded"]?.values ?? []
        return ChronologyEntry(
            id: EntryID(file: hash, table: source.table, row: source.row, part: source.part), file: file,
            agency: agency, date: date, recorded: recorded, fields: parts.fields.values, childSeen: childSeen,
            remarks: parts.remarks.values, notes: parts.notes["entry"]?.values ?? [],
            problems: parts.problems["entry"]?.values ?? [])
    }

    /// Seven columns from the one with the words; nil where there are none.
    private static func date(_ first: Int, _ row: any DatabaseRow) throws -> DateReading? {
        guard case .text(let words) = try row.value(first) else { return nil }
        guard let precision = DatePrecision(rawValue: try row.text(first + 3)) else {
            throw DatabaseError.unexpectedValue(column: first + 3)
        }
        func day(_ column: Int) throws -> CivilDate? {
            guard case .integer(let day) = try row.value(column) else { return nil }
            return CivilDate(dayNumber: Int32(truncatingIfNeeded: day))
        }
        func time(_ column: Int) throws -> ClockTime? {
            guard case .integer(let minutes) = try row.value(column) else { return nil }
            return ClockTime(hour: Int(minutes) / 60, minute: Int(minutes) % 60)
        }
        return DateReading(
            verbatim: words, earliest: try day(first + 1), latest: try day(first + 2), precision: precision,
            isUncertain: try row.integer(first + 4) == 1, time: try time(first + 5), endTime: try time(first + 6))
    }
}
