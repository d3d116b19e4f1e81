import Domain
import Testing

@Suite("Dates in words")
struct DateWordsTests {
    @Test("days are written in the British and ISO ways")
    func days() throws {
        let day = try #require(CivilDate(year: 2001, month: 3, day: 2))
        #expect(day.iso == "2001-03-02")
        #expect(day.british == "2 March 2001")
        #expect(day.britishShort == "2 Mar 2001")
        #expect(day.britishFigures == "02/03/2001")
        #expect(day.weekdayName == "Friday")
        #expect(CivilDate(iso: "2001-03-02") == day)
        #expect(CivilDate(iso: "2001-02-30") == nil)
        #expect(CivilDate(iso: "2001-3-02") == nil)
    }

    @Test(
        "a reading is told in plain words",
        arguments: [
            ("12/3/01", "12 March 2001"), ("12-14 March 2001", "between 12 and 14 March 2001"),
            ("28 Feb - 2 March 2001", "between 28 February and 2 March 2001"), ("March 2001", "March 2001"),
            ("March-May 2001", "March to May 2001"), ("2001", "2001"), ("before 12/3/01", "on or before 11 March 2001"),
            ("since 12/3/01", "on or after 12 March 2001"), ("?12/3/01", "12 March 2001, probably"),
            ("12/3/01 10.00-11.30", "12 March 2001, 10:00–11:30"), ("undated", "not dated"),
            ("Winter 2001/02", "December 2001 to February 2002"), ("2001-2003", "2001 to 2003"),
        ])
    func readings(_ text: String, _ words: String) {
        #expect(DateReader().read(text).inWords == words)
    }

    @Test("what is one certain day, what is a date, and what is neither")
    func looks() {
        let reader = DateReader()
        #expect(reader.day("12 March 2001") == CivilDate(year: 2001, month: 3, day: 12))
        #expect(reader.day("March 2001") == nil)
        #expect(reader.day("?12/3/01") == nil)
        #expect(reader.readsDay("12/3"))
        #expect(!reader.readsDay("2001"))
        #expect(reader.reads("31/02/2001"))
        #expect(reader.reads("w/c 12/3/01"))
        #expect(!reader.reads("Home visit"))
        #expect(!reader.reads(""))
    }

    @Test("suggestions are made in plain words")
    func suggestions() {
        let context = DateContext(previous: CivilDate(year: 2001, month: 3, day: 5))
        func suggestion(_ text: String) -> String? { DateReader().read(text, in: context).problems.first?.suggestion }
        #expect(suggestion("31/02/2001") == "28 February or 3 March 2001?")
        #expect(suggestion("31/9/01") == "30 September or 1 October 2001?")
        #expect(suggestion("12/13/2001") == "13 December 2001 if the month was written first.")
        #expect(suggestion("12/3/2010") == "12 March 2001?")
        #expect(suggestion("22 days before") == "Counted from the row above it would be about 11 February 2001.")
        #expect(
            suggestion("Tuesday 12 March 2001")
                == "Monday 12 March 2001, or Tuesday 6 March 2001 or Tuesday 13 March 2001?")
    }
}
