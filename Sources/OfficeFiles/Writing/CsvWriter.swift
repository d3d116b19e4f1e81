public import Domain

/// Writes comma-separated values (RFC 4180) in UTF-8 with a byte order mark and CR LF, as spreadsheets expect them; cells as
/// ``CsvCell`` has them.
public struct CsvWriter: ChronologyWriter {
    public init() {}

    public func bytes(_ chronology: IntegratedChronology) throws(WritingError) -> [UInt8] {
        let sheet = ChronologySheet(chronology)
        var out = OutputBytes(capacity: 1 << 20)
        out.bytes += [0xEF, 0xBB, 0xBF]
        // A row copied out of it still says whose knowledge it is.
        let mark = chronology.knownAs
        if mark != nil { Self.words("Known", to: &out) }
        for (index, column) in sheet.columns.enumerated() {
            if index > 0 || mark != nil { out.byte(0x2C) }
            Self.words(column.heading, to: &out)
        }
        out.raw("\r\n")
        var cells: [ChronologySheet.Cell] = []
        for row in 0..<sheet.rowCount {
            sheet.fill(&cells, row: row)
            if let mark { Self.words(mark, to: &out) }
            for index in cells.indices {
                if index > 0 || mark != nil { out.byte(0x2C) }
                switch cells[index] {
                case .empty: break
                case .number(let number): out.number(number)
                case .date(let day): out.raw(SheetWords.isoDay(day))
                case .words(let words): Self.words(words, to: &out)
                }
            }
            out.raw("\r\n")
        }
        return out.bytes
    }

    /// The import report as CSV: a row for each refused file, each place to ask about, each date to confirm, each remark
    /// to be followed up, each paragraph beside the tables, and each file read.
    public func reportBytes(_ chronology: IntegratedChronology) -> [UInt8] {
        let report = ImportReport(chronology)
        var out = OutputBytes(capacity: 1 << 16)
        out.bytes += [0xEF, 0xBB, 0xBF]
        func line(_ cells: [String]) {
            for (index, cell) in cells.enumerated() {
                if index > 0 { out.byte(0x2C) }
                Self.words(cell, to: &out)
            }
            out.raw("\r\n")
        }
        line(["What", "Agency", "File", "Where", "Date as written", "Event", "What is wrong", "Suggestion", "To ask"])
        for file in report.refused { line(["Refused", "", file.name, "", "", "", file.message, "", ""]) }
        for file in report.files {
            for ask in file.asks {
                for item in ask.items {
                    line([
                        "To settle", file.agency, file.name, item.place.words, item.place.date, item.place.event,
                        SheetWords.sentence(item.problem.message),
                        SheetWords.sentence(item.problem.suggestion ?? ""), ask.request,
                    ])
                }
            }
        }
        for file in report.files {
            for date in file.completed {
                line([
                    "To confirm", file.agency, file.name, date.place.words, date.place.date, date.place.event,
                    "Taken as \(date.takenAs).", date.how, "Please confirm the date, or send the right one.",
                ])
            }
        }
        for file in report.files {
            for remark in file.remarks {
                line(["Remark", file.agency, file.name, remark.place, "", remark.words, remark.kind, "", ""])
            }
        }
        for file in report.files {
            for group in file.found where group.kind == .outsideText || group.kind == .pageText {
                for item in group.items {
                    line(["Beside the tables", file.agency, file.name, item.place, "", item.words, "", "", ""])
                }
            }
        }
        for file in report.files { line(["Read", file.agency, file.name, "", "", "", file.sum, "", ""]) }
        return out.bytes
    }

    private static func words(_ words: String, to out: inout OutputBytes) { CsvCell.append(words, to: &out.bytes) }
}
