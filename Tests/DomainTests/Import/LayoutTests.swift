import Testing

@testable import Domain

@Suite("Chronologies laid out in other ways") struct LayoutTests {
    private static func merge(_ rows: [[String]]) -> IntegratedChronology {
        let chronology = Fixture.merge(Fixture.document(Fixture.table(rows)))
        let file = chronology.files[0]
        #expect(file.lineCount == file.entryCount - file.sharingLine + file.setAside.count)
        return chronology
    }

    private static func days(_ chronology: IntegratedChronology) -> [String] {
        chronology.entries.map { $0.date.earliest?.british ?? "none" }
    }

    @Test("a month written once and a day of its own make a date")
    func monthAndDay() {
        let chronology = Self.merge([
            ["Month", "Day", "Incident", "Dealt with by"],
            ["September 2011", "3", "Orla arrived late and without a coat.", "Ms Pell"],
            ["^", "7th", "Orla was collected by an aunt not on the list.", "Ms Pell"],
            ["", "21", "Mother rang to say that Orla had a cough.", "Office"],
            ["October 2011", "4", "Orla told the helper that she had no breakfast.", "Ms Pell"],
        ])
        #expect(
            Self.days(chronology) == ["3 September 2011", "7 September 2011", "21 September 2011", "4 October 2011"])
        #expect(chronology.entries[1].notes.contains { $0.kind == .dateFromParts })
        #expect(chronology.entries[1].date.verbatim == "7th September 2011")
    }

    @Test("day, month and year in three columns make a date")
    func threeColumns() {
        let chronology = Self.merge([
            ["DD", "MM", "YY", "Support given", "Volunteer"], ["3", "9", "11", "Took mother to the food bank.", "Jo"],
            ["14", "9", "11", "Sat with the children during the appointment.", "Jo"],
            ["2", "10", "11", "Rang to arrange the next visit; no reply.", "Sam"],
        ])
        #expect(Self.days(chronology) == ["3 September 2011", "14 September 2011", "2 October 2011"])
    }

    @Test("a small table for each contact is an entry, its lines accounted for")
    func forms() {
        func form(_ number: Int, _ day: String, _ words: String) -> SourceTable {
            Fixture.table(
                number,
                [
                    ["Date of contact:", day], ["Time:", "10.30"], ["Worker:", "Ms Pell"],
                    ["Details of contact:", words],
                ])
        }
        let chronology = Fixture.merge(
            Fixture.document(
                form(1, "3/9/2011", "Home visit. Orla asleep."), form(2, "9/9/2011", "Telephone call to the school.")))
        #expect(Self.days(chronology) == ["3 September 2011", "9 September 2011"])
        #expect(chronology.entries.map(\.event) == ["Home visit. Orla asleep.", "Telephone call to the school."])
        #expect(chronology.entries[0].text(.practitioner) == "Ms Pell")
        #expect(chronology.files[0].lineCount == 8)
        #expect(chronology.files[0].setAside.map(\.reason) == Array(repeating: .formLine, count: 6))
    }

    @Test("with a column for each agency every filled cell is that agency's account")
    func agencies() {
        let chronology = Self.merge([
            ["Date", "Police", "School", "Health"],
            ["3/9/2011", "Called to the address; argument.", "", "Seen at A&E with a cut lip."],
            ["5/9/2011", "", "Orla absent, no reason given.", ""],
        ])
        #expect(
            chronology.entries.map(\.event).sorted() == [
                "Called to the address; argument.", "Orla absent, no reason given.", "Seen at A&E with a cut lip.",
            ])
        #expect(Set(chronology.entries.map { chronology.agencies[$0.agency].name }) == ["Police", "School", "Health"])
        #expect(Set(chronology.entries.map(\.id)).count == 3)
        #expect(chronology.files[0].sharingLine == 1)
    }

    @Test("days across the table date the rows below them")
    func bands() {
        let chronology = Self.merge([
            ["Time", "Note", "Nurse"], ["Monday 3 October 2011", "<", "<"],
            ["09.00", "Settled night. Taking fluids.", "RN Abel"], ["14.00", "Mother visited.", "RN Abel"],
            ["Tuesday 4 October 2011", "<", "<"], ["08.30", "Seen on the ward round.", "RN Oduya"],
        ])
        #expect(Self.days(chronology) == ["3 October 2011", "3 October 2011", "4 October 2011"])
        #expect(chronology.entries.allSatisfy { $0.problems.isEmpty })
    }

    @Test("an account that begins with its date is dated by it")
    func dateInEvent() {
        let chronology = Self.merge([
            ["Date and event", "Comment"], ["3 September 2011: Home visit, mother in.", ""],
            ["9/9/2011 – Telephone call to the school about attendance.", "Late"],
            ["14/9/2011\nOrla seen in class.", ""],
        ])
        #expect(Self.days(chronology) == ["3 September 2011", "9 September 2011", "14 September 2011"])
    }

    @Test("a heading in unknown words over a column of dates is a heading")
    func unknownHeading() {
        let chronology = Self.merge([
            ["Pan", "Beth"], ["3/9/2011", "Home visit, mother in and both children."],
            ["9/9/2011", "Telephone call to the school about attendance."],
            ["14/9/2011", "Orla seen in class and doing well there."],
        ])
        #expect(chronology.entries.count == 3)
        #expect(chronology.files[0].setAside.map(\.reason) == [.header])
    }

    @Test("a second table below the first on a sheet is read by its own heading")
    func stacked() {
        let chronology = Self.merge([
            ["Date", "Event", "Worker", "Source"], ["3/9/2011", "Home visit, mother in.", "Ms Pell", "Case notes"],
            ["9/9/2011", "Call to the school.", "Ms Pell", "Case notes"], ["", "", "", ""],
            ["Date", "Worker", "Source", "Details"], ["14/9/2011", "Mr Orr", "Diary", "Visit to the nursery."],
            ["21/9/2011", "Mr Orr", "Diary", "Letter sent to the parents."],
        ])
        #expect(chronology.entries.map(\.event).contains("Visit to the nursery."))
        #expect(chronology.entries.count == 4)
    }

    @Test("a second table below the first may begin again at an earlier date")
    func stackedEarlier() {
        let chronology = Self.merge([
            ["Date", "Event", "Worker"], ["3/9/2011", "Home visit, mother in.", "Ms Pell"],
            ["9/9/2011", "Call to the school.", "Ms Pell"], ["19/9/2011", "Call to the surgery.", "Ms Pell"],
            ["Date", "Worker", "Details"], ["1/2/2011", "Mr Orr", "Visit to the nursery."],
            ["8/3/2011", "Mr Orr", "Letter sent to the parents."], ["2/5/2011", "Mr Orr", "No answer to the letter."],
        ])
        #expect(chronology.entries.count == 6)
        #expect(chronology.entries.allSatisfy { $0.date.problems.isEmpty })
    }

    @Test("totals, signatures and patterns for dates are no entries, and cont'd goes on from the row above")
    func besides() {
        let chronology = Self.merge([
            ["Date", "Event", "Worker"], ["dd/mm/yy", "Describe the event in a few words", "Who"],
            ["3/9/2011", "Home visit, mother in, both children seen.", "Ms Pell"],
            ["cont'd", "Father came home at four and spoke in the hall.", "Ms Pell"],
            ["Total number of contacts", "2", ""], ["Signed:", "A Pell", ""],
        ])
        #expect(chronology.files[0].setAside.map(\.reason) == [.header, .templateHint, .closing, .closing])
        #expect(Self.days(chronology) == ["3 September 2011", "3 September 2011"])
        #expect(chronology.entries.allSatisfy { $0.allProblems.isEmpty })
    }

    @Test("a file or a table from which nothing was taken is a thing to settle")
    func nothingTaken() {
        let prose = Fixture.merge(Fixture.document(after: ["The family moved here in spring and was not known to us."]))
        #expect(prose.files[0].problems.map(\.kind) == [.noEntries])
        let rows = (1...6).map {
            ["Ms \($0)", "Came to see the family about the house and the garden.", "\($0)/9/2011 x \($0)"]
        }
        let table = Fixture.merge(Fixture.document(Fixture.table(rows)))
        #expect(table.entries.isEmpty == table.files[0].problems.contains { $0.kind == .noEntries })
        let blank = Fixture.merge(Fixture.document(Fixture.table([["", ""]])))
        #expect(blank.files[0].problems.isEmpty)
    }

    @Test("a sentence across the table is asked about, a short divider is not")
    func longDivider() {
        let chronology = Self.merge([
            ["Date", "Event", "Worker"], ["3/9/2011", "Home visit, mother in.", "Ms Pell"],
            ["Family moved to another town; no new address was given to the service", "<", "<"], ["2012", "<", "<"],
            ["9/1/2012", "Letter returned unopened.", "Ms Pell"],
        ])
        #expect(chronology.files[0].problems.map(\.kind) == [.textOutsideTable])
    }

    @Test("an empty event names the columns that hold words")
    func wordsElsewhere() {
        let chronology = Self.merge([
            ["Date", "Event", "Action taken"], ["3/9/2011", "Home visit, mother in.", "None"],
            ["9/9/2011", "", "Rang the surgery to ask for the letter."],
        ])
        #expect(chronology.entries[1].problems[0].message.contains("“Action taken”"))
    }

    @Test("two files with most rows the same are said to be versions of one another")
    func versions() {
        let rows = [["Date", "Event"]] + (1...6).map { ["\($0)/9/2011", "Visit number \($0) to the family at home."] }
        let chronology = Fixture.merge(
            Fixture.document(Fixture.table(rows), name: "draft.docx"),
            Fixture.document(Fixture.table(rows), name: "final.docx"))
        #expect(chronology.files[1].problems.map(\.kind) == [.repeatedFile])
        #expect(chronology.files[0].problems.isEmpty)
    }
}
