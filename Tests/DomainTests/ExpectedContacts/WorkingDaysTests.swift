import Testing

@testable import Domain

@Suite("Working days in England") struct WorkingDaysTests {
    @Test(
        "the bank holidays of a year are those that were kept",
        arguments: [
            (2000, "01-03 04-21 04-24 05-01 05-29 08-28 12-25 12-26"),
            (2002, "01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26"),
            (2004, "01-01 04-09 04-12 05-03 05-31 08-30 12-27 12-28"),
            (2010, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
            (2011, "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27"),
            (2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26"),
            (2015, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
            (2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"),
            (2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"),
            (2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"),
            (2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
            (2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
        ])
    func years(year: Int, days: String) {
        #expect(WorkingDays.bankHolidays(year).map { String($0.iso.dropFirst(5)) }.joined(separator: " ") == days)
    }

    @Test("fifteen working days step over weekends and Easter")
    func counting() throws {
        let start = try #require(CivilDate(iso: "2014-04-10"))
        // Good Friday the 18th and Easter Monday the 21st are none.
        #expect(WorkingDays.adding(15, to: start).iso == "2014-05-06")
        #expect(WorkingDays.count(after: start, upTo: WorkingDays.adding(15, to: start)) == 15)
        let friday = try #require(CivilDate(iso: "2014-02-07"))
        #expect(WorkingDays.adding(1, to: friday).iso == "2014-02-10")
        #expect(WorkingDays.adding(0, to: friday) == friday)
    }

    @Test(
        "times are read as guidance writes them",
        arguments: [
            ("15 working days", "2014-02-21"), ("1 week", "2014-02-07"), ("1 month", "2014-02-28"),
            ("3 months", "2014-04-30"), ("1 year", "2015-01-31"), ("12 Weeks", "2014-04-25"),
        ])
    func intervals(words: String, day: String) throws {
        let start = try #require(CivilDate(iso: "2014-01-31"))
        #expect(try #require(ScheduleInterval(words: words)).after(start).iso == day)
    }

    @Test(
        "what is no time is none",
        arguments: ["", "weeks", "6", "six weeks", "-1 weeks", "6 fortnights", "6 weeks or so"])
    func noIntervals(words: String) { #expect(ScheduleInterval(words: words) == nil) }
}
