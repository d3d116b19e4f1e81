import Domain

@testable import OfficeFiles

/// A small invented chronology with the words writers find hardest.
enum SampleChronology {
    /// Words that a careless writer would break, each as the event of one entry.
    static let hostileWords = [
        "=HYPERLINK(\"http://example.org\",\"open\")", "+44 1632 960001", "-5", "@home", "'quoted", "0012", "1e5",
        "TRUE",
        "12/03/2001", "a & b < c > d \" e", "]]>", "line one\nline two\r\nline three\rline four",
        "tab\tand\u{0B}more\u{00}",
        "_x000B_ as typed", "  spaces at both ends  ", "👩‍👧 seen; naïve café", "שלום וברכה", "\u{FFFE}\u{FFFF}", "\"",
        ",",
        "http://example.org/page", "\tstarts with a tab", "\rstarts with a return",
    ]

    /// Longer than a spreadsheet's cell, with a character of two UTF-16 units at the cut.
    static let longWords = String(repeating: "x", count: 32_766) + "👶" + String(repeating: "y", count: 10_000)

    static func chronology(_ words: [String] = hostileWords) -> IntegratedChronology {
        var file = FileReport(name: "surgery & co.xlsx", digest: String(repeating: "ab", count: 32), format: .xlsx)
        file.agency = 0
        file.agencyKnownFrom = "from the title"
        file.entryCount = words.count
        file.setAside = [SetAsideRow(place: SourcePlace(table: 1, row: 1), reason: .header, text: "Date | Event")]
        file.tables = [
            TableReport(
                number: 1, name: "Events", role: .chronology,
                columns: [ColumnMapping(column: 1, heading: "Date", kind: .date, basis: .heading)],
                lineCount: words.count + 1, entryCount: words.count)
        ]
        let refused = FileReport(name: "scan.pdf", digest: "00", refusal: .scannedPDF(pages: 2))
        let entries = words.enumerated().map { index, words in
            let day = CivilDate(year: 2001, month: 3, day: 12)?.adding(days: index)
            var entry = ChronologyEntry(
                id: EntryID(file: "abababababab", table: 1, row: index + 2), file: 0, agency: 0,
                date: DateReading(verbatim: "day \(index)", earliest: day, latest: day, precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: words)], childSeen: .yes)
            if index == 0 { entry.problems = [Problem(.duplicateRow, "twice", suggestion: "keep one")] }
            return entry
        }
        return IntegratedChronology(
            title: "Child A & B", children: [ChildOfCase(name: "Rowan Ashdown")],
            agencies: [CaseAgency(name: "Larchmere <Surgery>")], files: [file, refused], entries: entries,
            notes: [Note(.agencyInferred, "one agency")])
    }

    /// A part of a written office file, as text.
    static func part(_ name: String, of bytes: [UInt8]) throws -> String {
        let archive = try ZipArchive(bytes, limits: ReadingLimits())
        return String(decoding: try archive.bytes(of: try archive.requiredPart(name)), as: UTF8.self)
    }
}
