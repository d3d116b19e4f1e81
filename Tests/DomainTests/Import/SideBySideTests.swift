import Testing

@testable import Domain

@Suite("Tables side by side on one sheet") struct SideBySideTests {
    private static func merge(_ rows: [[String]], remarks: [SourceRemark] = []) -> IntegratedChronology {
        let chronology = Fixture.merge(Fixture.document(Fixture.table(rows), remarks: remarks))
        let file = chronology.files[0]
        #expect(file.lineCount == file.entryCount - file.sharingLine + file.setAside.count)
        return chronology
    }

    private static let two = [
        ["Date", "Mother – event", "", "Date", "Child – event"],
        ["01/02/2011", "Mother rang about the damp.", "", "03/02/2011", "Orla weighed at the clinic."],
        ["10/02/2011", "No reply at the door; card left.", "", "08/02/2011", "Orla absent from nursery."],
        ["11/02/2011", "Mother came to the office.", "", "", ""],
        ["", "", "", "", ""],
        ["14/02/2011", "Landlord told of the mould.", "", "20/02/2011", "Orla seen at the clinic."],
    ]

    @Test("each becomes entries of its own, and each line is accounted for once")
    func halves() {
        let chronology = Self.merge(Self.two)
        #expect(
            chronology.entries.map { "\($0.date.earliest?.iso ?? "") \($0.event)" } == [
                "2011-02-01 Mother rang about the damp.", "2011-02-03 Orla weighed at the clinic.",
                "2011-02-08 Orla absent from nursery.", "2011-02-10 No reply at the door; card left.",
                "2011-02-11 Mother came to the office.", "2011-02-14 Landlord told of the mould.",
                "2011-02-20 Orla seen at the clinic.",
            ])
        #expect(chronology.entries.allSatisfy { $0.fields.count == 2 && $0.date.problems.isEmpty })
        #expect(Set(chronology.entries.map(\.id)).count == 7)
        let file = chronology.files[0]
        #expect(file.sharingLine == 3)
        #expect(file.setAside.map(\.reason) == [.header, .empty])
        #expect(file.tables[0].columns.map(\.kind) == [.date, .event, .other, .date, .event])
        let report = ImportReport(chronology)
        #expect(report.files[0].sumHolds && report.summary.sumHolds)
        #expect(report.summaryLines[1].contains("7 entries (3 of them in the line of another) + 2 set aside"))
    }

    @Test("words set aside on one side are kept where the other side is an entry")
    func setAsideBeside() {
        let rows =
            Self.two[..<3] + [["Date", "Mother – event", "", "12/02/2011", "Orla back at nursery."]] + Self.two[3...]
        let chronology = Self.merge(Array(rows))
        #expect(chronology.entries.contains { $0.event == "Orla back at nursery." })
        #expect(
            chronology.files[0].remarks.map(\.text).contains("Beside an entry of its line: Date | Mother – event"))
    }

    @Test("a comment on a cell stays with the entry of its side")
    func remarks() {
        let chronology = Self.merge(
            Self.two,
            remarks: [
                SourceRemark(.comment, place: SourcePlace(table: 1, row: 2, column: 5), text: "weight in the red book"),
                SourceRemark(.comment, place: SourcePlace(table: 1, row: 2, column: 2), text: "damp since autumn"),
            ])
        #expect(chronology.entries[0].remarks.map(\.text) == ["damp since autumn"])
        #expect(chronology.entries[1].remarks.map(\.text) == ["weight in the red book"])
    }

    @Test("a heading with a figure behind it, numbers in front and no column between")
    func repeatedHeadings() {
        let chronology = Self.merge([
            ["No", "Date", "Details", "No2", "Date2", "Details2"],
            ["1", "1/2/2011", "Mother rang about the damp.", "1", "3/2/2011", "Orla weighed at the clinic."],
            ["2", "4/2/2011", "No reply at the door; card left.", "2", "9/2/2011", "Orla absent from nursery."],
        ])
        #expect(chronology.entries.map { $0.text(.reference) } == ["1", "1", "2", "2"])
        #expect(chronology.entries[1].event == "Orla weighed at the clinic.")
    }

    @Test("a second date of the same event does not divide a table")
    func oneTable() {
        let chronology = Self.merge([
            ["Date", "Event", "Date", "Action taken"],
            ["1/2/2011", "Mother rang about the damp in the flat.", "3/2/2011", "Letter sent to the landlord."],
            ["4/2/2011", "No reply at the door; card left for mother.", "9/2/2011", "Visited again, all at home."],
        ])
        #expect(chronology.entries.count == 2)
        #expect(chronology.entries[0].text(.action) == "Letter sent to the landlord.")
    }

    @Test("a list that only seems to stand beside another is reported")
    func seemingList() {
        func problems(_ rows: [[String]]) -> [Problem.Kind] {
            Fixture.merge(Fixture.document(Fixture.table(rows))).files[0].problems.map(\.kind)
        }
        let first = ["1/2/2011", "4/2/2011", "11/2/2011", "14/2/2011"].map {
            [$0, "Mother rang about the damp in the flat."]
        }
        let second = ["3/2/2011", "9/2/2011", "12/2/2011", "20/2/2011"].map { [$0, "Orla was weighed at the clinic."] }
        let rows = zip(first, second).map { $0 + [""] + $1 }
        // Without any heading, and with the other list's heading lower down.
        #expect(problems(rows) == [.tableNotRead])
        let lower = [["Date", "Event", "", "", ""], first[0] + ["", "Date", "Event"]]
        #expect(problems(lower + zip(first.dropFirst(), second).map { $0 + [""] + $1 }) == [.tableNotRead])
        // A date of the action is no list of its own.
        #expect(problems([["Date", "Event", "Date", "Action taken"]] + zip(first, second).map { $0 + $1 }) == [])
    }

    @Test("the mapping written for them reads them the same way")
    func mapping() {
        let first = Self.merge(Self.two)
        let columns = first.files[0].tables[0].columns.map {
            MappingFile.Column(number: $0.column, heading: $0.heading, kind: $0.kind)
        }
        let mapping = MappingFile(files: [
            MappingFile.File(
                name: "agency.docx", tables: [MappingFile.Table(number: 1, headerRow: 1, columns: columns)])
        ])
        let again = Fixture.merge(Fixture.document(Fixture.table(Self.two)), mapping: mapping)
        #expect(again.entries.map(\.event) == first.entries.map(\.event))
        #expect(again.entries.map(\.id) == first.entries.map(\.id))
    }
}
