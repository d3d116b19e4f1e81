import Domain
import Testing

@Suite("Suggestions rest on the rows around a doubtful date") struct DateClueTests {
    private func suggestion(_ texts: String..., at row: Int) -> String? {
        DateColumn().read(texts.map { DateCell(text: $0) })[row].problems.first?.suggestion
    }

    @Test("a day the calendar lacks: of the days it may stand for, those between the rows")
    func impossible() {
        #expect(
            suggestion("2/3/2017", "30/03/2017", "31/04/2017", "31/03/2017", at: 2)
                == "The row above has 30 March 2017, the row below 31 March 2017. 31 March 2017?")
        #expect(
            suggestion("2/3/2017", "28/04/2017", "31/04/2017", "5/05/2017", at: 2)
                == "The row above has 28 April 2017, the row below 5 May 2017. 30 April 2017 or 1 May 2017?")
        #expect(
            suggestion("2/3/2017", "3/08/2017", "31/04/2017", "5/08/2017", at: 2)
                == "The row above has 3 August 2017, the row below 5 August 2017.")
    }

    @Test("a month next to it leaves the days open")
    func besideMonth() {
        #expect(
            suggestion("2/3/2015", "July 2015", "31/06/2015", "1/10/2015", at: 2)
                == "The row above has July 2015, the row below 1 October 2015. 30 June or 1 July 2015?")
    }

    @Test("a weekday that does not fit: the date with its own weekday comes first, and no far year is offered")
    func weekday() {
        #expect(
            suggestion("1/12/2013", "Monday 18 December 2013", "9/1/2014", at: 1)
                == "Wednesday 18 December 2013, or Monday 16 December 2013 or Monday 23 December 2013? "
                + "The row above has 1 December 2013, the row below 9 January 2014.")
        #expect(
            suggestion("17/12/2013", "Monday 18 December 2013", "19/12/2013", at: 1)
                == "Wednesday 18 December 2013? The row above has 17 December 2013, the row below 19 December 2013.")
    }

    @Test("a row out of order: the rows next to it, not the nearest in order")
    func outOfOrder() {
        let text = suggestion(
            "1/12/2016", "15/12/2016", "9 Jan", "15/11/2016", "13/01/2017", "20/01/2017", "2/2/2017", at: 3)
        #expect(text == "The row above has 9 January 2017, the row below 13 January 2017.")
    }

    @Test("a missing date: the rows around it, within its own table")
    func undated() {
        #expect(
            suggestion("9/05/2017", "undated", "14/06/2017", at: 1)?.hasSuffix(
                "The row above has 9 May 2017, the row below 14 June 2017.") == true)
        var cells = ["9/05/2017", "undated", "14/06/2017"].map { DateCell(text: $0) }
        cells[1].startsTable = true
        #expect(
            DateColumn().read(cells)[1].problems.first?.suggestion?.hasSuffix("The row below has 14 June 2017.") == true
        )
    }

    @Test("when a row without a date was written down is told")
    func recorded() {
        let chronology = Fixture.merge(
            Fixture.document(
                Fixture.table([
                    ["Date of event", "Date entered", "Event"],
                    ["2/05/2017", "2/05/2017", "Home visit; both children seen"],
                    ["not recorded", "16/05/2017", "Rang, and left a message"],
                    ["14/06/2017", "15/06/2017", "Weighed at the clinic today"],
                ])))
        let problem = chronology.entries.first { !$0.date.problems.isEmpty }?.date.problems.first
        #expect(problem?.suggestion?.hasSuffix("It was recorded as entered on 16 May 2017.") == true)
    }
}
