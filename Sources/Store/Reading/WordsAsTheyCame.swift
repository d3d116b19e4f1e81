import Domain

/// What rows said that were corrected in place later than a day: of the case as it was known on that day the words stand as
/// they came, not as somebody put them since.
struct WordsAsTheyCame {
    private struct Place: Hashable {
        var submission: RecordID
        var table: Int
        var row: Int
    }
    private struct Cell {
        var heading: String
        var came: String
        var words: String
    }
    private var cells: [Place: [Cell]] = [:]

    init(_ reader: ReviewReader, on day: CivilDate, _ session: any DatabaseSession) throws {
        let rows = try session.rows(
            """
            SELECT l.submission, l.table_number, l.row_number, c.heading, c.came, c.words, w.written_at
            FROM laid_corrections l
            JOIN correction_cells c ON c.board = l.board AND c.correction = l.correction AND c.wording = l.wording
            JOIN correction_wordings w ON w.board = l.board AND w.correction = l.correction AND w.place = l.wording
            WHERE l.board = $1 AND l.review = $2
            """, [.id(reader.board), .id(reader.review)]
        ) { row in
            (
                Place(submission: try row.key(0), table: Int(try row.integer(1)), row: Int(try row.integer(2))),
                Cell(heading: try row.text(3), came: try row.text(4), words: try row.text(5)), try row.integer(6)
            )
        }
        for (place, cell, writtenAt) in rows where CivilDate(moment: writtenAt) > day {
            cells[place, default: []].append(cell)
        }
    }

    /// The entry with the words as they came; its date stays as it is understood now.
    func entry(_ entry: ChronologyEntry, of submission: RecordID) -> ChronologyEntry {
        let place = Place(submission: submission, table: entry.id.table, row: entry.id.row)
        guard let cells = cells[place] else { return entry }
        var entry = entry
        for cell in cells {
            let own = entry.fields.indices.first { place in
                entry.fields[place].heading == cell.heading
                    && Self.plain(entry.fields[place].text) == Self.plain(cell.words)
            }
            if let own { entry.fields[own].text = cell.came }
        }
        entry.fields.removeAll(where: \.text.isEmpty)
        entry.notes.removeAll { $0.kind == .correctedInPlace }
        return entry
    }

    private static func plain(_ words: String) -> String {
        words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
