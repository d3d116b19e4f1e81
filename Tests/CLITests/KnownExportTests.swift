import Domain
import OfficeFiles
import Testing

@testable import CLI

@Suite("Files of what was known on a day") struct KnownExportTests {
    private func day(_ month: Int) -> CivilDate { CivilDate(year: 2012, month: month, day: 1)! }

    /// Of two agencies, with words in a line set aside that are of no day.
    private func chronology(_ later: Int = 1) -> IntegratedChronology {
        func entry(_ row: Int, _ agency: Int, _ on: CivilDate, _ words: String) -> ChronologyEntry {
            ChronologyEntry(
                id: EntryID(file: "aa11bb22cc33", table: 1, row: row), file: agency, agency: agency,
                date: DateReading(verbatim: "d", earliest: on, latest: on, precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: words)])
        }
        var chronology = IntegratedChronology(
            title: "Case 7", children: [ChildOfCase(name: "Tamsin Quill")],
            agencies: [CaseAgency(name: "Moor Health Visiting"), CaseAgency(name: "Fell Primary School")],
            entries: [entry(1, 0, day(1), "Visit."), entry(2, 0, day(2), "Call.")]
                + (0..<later).map { entry(3 + $0, 1, day(9), "Hedgehog seen.") })
        chronology.files = ["visits.csv", "school.csv"].enumerated().map { place, name in
            var file = FileReport(name: name, digest: "aa11bb22cc33", format: .csv)
            file.agency = place
            let own = chronology.entries.count { $0.file == place }
            file.tables = [
                TableReport(number: 1, name: nil, role: .chronology, columns: [], lineCount: own + 1, entryCount: own)
            ]
            file.entryCount = own
            file.setAside = [
                SetAsideRow(place: SourcePlace(table: 1, row: 90), reason: .closing, text: "Signed after the inquest")
            ]
            file.problems = [Problem(.textOutsideTable, "Badger stands outside the table.")]
            (file.earliest, file.latest) = (day(1), day(12))
            return file
        }
        return chronology
    }

    private let nothingDecided = DecidedFindings(
        threads: [:], children: [], agencies: [], isDismissed: { _ in false }, isUnlinked: { _, _ in false })

    private func written(
        _ form: ExportForm, findings: Bool, _ known: KnownPart, later: Int = 1
    ) async throws -> WrittenFile {
        try await ExportWriter().write(
            chronology(later), as: form, from: nil, to: nil, findings: findings ? nothingDecided : nil, known: known
        ).get()
    }

    @Test(
        "no line set aside, problem or file of another day is in any of them, and the sums come out",
        arguments: [true, false])
    func setAside(_ findings: Bool) async throws {
        for form in [ExportForm.html, .csv, .json] {
            for agency in [0, nil] {
                let file = try await written(form, findings: findings, KnownPart(agency: agency, day: day(3)))
                let words = String(decoding: file.bytes, as: UTF8.self)
                for wrong in ["inquest", "Badger", "school.csv", "Hedgehog", "does not come out", "2012-12-01"] {
                    #expect(!words.contains(wrong), "\(form) \(wrong)")
                }
                #expect(words.contains("Call.") && file.entries == 2)
            }
        }
    }

    @Test("every row of a CSV is marked, in a known view alone, and says where it is an agency's own record")
    func csv() async throws {
        func lines(_ bytes: [UInt8]) -> [String] {
            String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n").map { String($0) }
        }
        let file = try await written(.csv, findings: true, KnownPart(agency: 0, day: day(3)))
        let mark = "As known to Moor Health Visiting on 1 March 2012"
        #expect(lines(file.bytes)[0].hasPrefix("Known,No.,") && lines(file.bytes).count == 3)
        #expect(lines(file.bytes).dropFirst().allSatisfy { $0.hasPrefix(mark + ",") })
        let own = try await written(.csv, findings: false, KnownPart(agency: 0, day: day(3)))
        #expect(lines(own.bytes).dropFirst().allSatisfy { $0.hasPrefix("\"\(mark), in its own record\",") })
        let page = try await written(.html, findings: false, KnownPart(agency: 0, day: day(3)))
        #expect(String(decoding: page.bytes, as: UTF8.self).contains("in its own record on 1 March 2012"))
        #expect(try lines(CsvWriter().bytes(chronology()))[0].hasPrefix("No.,"))
    }

    @Test("the limit of a PDF is on what was held, not on what it was chosen from")
    func pdf() async throws {
        let later = PdfPrinter.entriesLimit + 1
        do {
            _ = try await written(.pdf, findings: false, KnownPart(agency: 0, day: day(3)), later: later)
        } catch let problem as ExportProblem {
            #expect(!problem.message.contains("too many"))
        }
        await #expect(throws: ExportProblem.self) {
            _ = try await written(.pdf, findings: false, KnownPart(agency: 1, day: day(10)), later: later)
        }
    }
}
