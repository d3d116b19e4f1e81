import Domain

/// Habits of systems, forms and hasty hands, invented for these tests; read after a row dated 12 March 2001.
extension Spellings {
    private static let d = "2001-04-05"
    private static let above = "2001-03-12"

    static let stamps: [Spelling] = [
        .init("200104051430", d, time: "14:30"), .init("20010405143055", d, time: "14:30"),
        .init("050420011430", d, time: "14:30"), .init("20010405 14:30", d, time: "14:30"),
        .init("20010405 1430", d, time: "14:30"), .init("20010405T1430", d, time: "14:30"),
        .init("20010405T143055Z", d, time: "14:30"), .init("20010405T14:30Z", d, time: "14:30"),
        .init("050401 1430hrs", d, time: "14:30"), .init("05042001 home visit", d),
        .init("Log 0311-05042001", d), .init("20010405 - 20010407", d + "/2001-04-07", .range),
        .init("200113051430", "", .unknown, problem: .notADate),
        .init("200104052530", "", .unknown, problem: .notADate),
    ]

    static let slips: [Spelling] = [
        .init("5./4./2001", d), .init("05./04./01", d), .init("5./4. 2001", d),
        .init("l5/04/2001", "2001-04-15"), .init("O5/O4/2OO1", d), .init("1O April 2001", "2001-04-10"),
        .init("lO/04/2001", "2001-04-10"), .init("I2.4.01", "2001-04-12"), .init("12/II/2001", "2001-02-12"),
        .init("5/4/2001 O2 shop", d),
        .init("05:4 2001", "2001-01-01/2001-12-31", .year, problem: .ambiguousDate),
        .init("00/04/2001", "2001-04-01/2001-04-30", .month, uncertain: true),
        .init("00.04.01", "2001-04-01/2001-04-30", .month, uncertain: true),
        .init("2001-04-00", "2001-04-01/2001-04-30", .month, uncertain: true),
        .init("00/00/2001", "", .unknown, problem: .impossibleDate),
        .init("5/4/0201", "", .unknown, problem: .impossibleDate),
        .init("5/4/3001", "", .unknown, problem: .impossibleDate),
        .init("41/./2001", "2001-01-01/2001-12-31", .year, problem: .ambiguousDate),
        .init("05:04:2001", d), .init("05;04;2001", d), .init("5/4/01 2nd visit", d),
        .init("5/4/01 - 1st home visit", d), .init("1430 5/4/01", d, time: "14:30"),
        .init("fifth of April 2001", d), .init("the twenty-first day of April 2001", "2001-04-21"),
        .init("her second March visit 2001", "2001-03-01/2001-03-31", .month),
        .init("7/x/2001", "2001-10-07"),
        .init("7/*/2001", "2001-01-01/2001-12-31", .year, problem: .ambiguousDate),
    ]

    static let lists: [Spelling] = [
        .init("5 & 6/4/01", d + "/2001-04-06", .range), .init("5+6/04/01", d + "/2001-04-06", .range),
        .init("5, 6 and 9/4/2001", d + "/2001-04-09", .range), .init("5 - 7/4/01", d + "/2001-04-07", .range),
        .init("5 to 7.4.01", d + "/2001-04-07", .range),
        .init("5 or 6/4/01", d + "/2001-04-06", .range, uncertain: true),
        .init("Dec/Jan 2001/02", "2001-12-01/2002-01-31", .range),
        .init("Nov-Feb 2001/02", "2001-11-01/2002-02-28", .range),
        .init("Jan 2001/02", "2002-01-01/2002-01-31", .month),
        .init("June 2001/02", "2001-06-01/2001-06-30", .month, problem: .ambiguousDate),
        .init("April and May 2001", "2001-04-01/2001-05-31", .range),
        .init("April & June 2001", "2001-04-01/2001-06-30", .range, problem: .ambiguousDate),
        .init("April and August 2001", "2001-04-01/2001-08-31", .range, problem: .ambiguousDate),
    ]

    static let named: [Spelling] = [
        .init("beg. April 2001", "2001-04-01/2001-04-10", .monthPart),
        .init("beg of 2001", "2001-01-01/2001-04-30", .yearPart),
        .init("wk beg 2/4/01", "2001-04-02/2001-04-08", .week), .init("beg 2/4/01", "2001-04-02/2001-04-08", .week),
        .init("Aut term 2001", "2001-09-01/2001-12-31", .term), .init("Spr. term 2001", "2001-01-01/2001-04-30", .term),
        .init("Sum Term 2001", "2001-04-01/2001-07-31", .term),
        .init("Michaelmas term 2001", "2001-09-01/2001-12-31", .term),
        .init("Lent term 2002", "2002-01-01/2002-04-30", .term),
        .init("Hilary term 2002", "2002-01-01/2002-04-30", .term),
        .init("Trinity term 2001", "2001-04-01/2001-07-31", .term), .init("Hilary 5/4/01", d),
        .init("winter of 2001-2002", "2001-12-01/2002-02-28", .season),
        .init("Qtr 3 2001/02", "2001-10-01/2001-12-31", .quarter),
        .init("Quarter 4 2000/01", "2001-01-01/2001-03-31", .quarter),
        .init("H1 2001", "2001-01-01/2001-06-30", .yearPart), .init("H2 2001/02", "2001-10-01/2002-03-31", .yearPart),
        .init("AY 2001/02", "2001-09-01/2002-08-31", .range),
        .init("April 2001 (early)", "2001-04-01/2001-04-10", .monthPart),
        .init("2001/02 Q2", "2001-07-01/2001-09-30", .quarter), .init("Qtr. 3 2001", "2001-07-01/2001-09-30", .quarter),
        .init("August bank holiday 2001", "2001-08-27"),
        .init("August B/H weekend 2001", "2001-08-25/2001-08-27", .range),
        .init("Summer bank hol Monday 2001", "2001-08-27"), .init("August 2001 bank holiday", "2001-08-27"),
        .init("Spring Bank Holiday 2001", "2001-05-28"), .init("Spring bank holiday 2002", "2002-06-04", .day),
        .init("May Day bank holiday 2001", "2001-05-07"), .init("late May bank holiday", "2001-05-28"),
        .init("May bank holiday 2001", "2001-05-07/2001-05-28", .range, uncertain: true),
        .init("May Day 2001", "2001-05-01/2001-05-07", .range, uncertain: true),
        .init("Easter bank holiday 2001", "2001-04-13/2001-04-16", .range, uncertain: true),
        .init("Good Friday 2001", "2001-04-13"), .init("Boxing Day 2001", "2001-12-26"),
        .init("bank holiday Monday 27 August 2001", "2001-08-27"),
    ]

    static let aside: [Spelling] = [
        .init("next day 9am", "2001-03-13", uncertain: true, time: "09:00"),
        .init("following day 10.30", "2001-03-13", uncertain: true, time: "10:30"),
        .init("two days later at 1400", "2001-03-14", uncertain: true, time: "14:00"),
        .init("later that day, 4pm", above, time: "16:00"),
        .init("the following Monday", "2001-03-19", uncertain: true),
        .init("following Thurs 2pm", "2001-03-15", uncertain: true, time: "14:00"),
        .init("the following Thursday 5/4/01", d),
        .init("the following Monday 5/4/01", d, problem: .weekdayMismatch),
        .init("12/40", "", .unknown, problem: .notADate), .init("31+5/40", "", .unknown, problem: .notADate),
        .init("12/40 gestation", "", .unknown, problem: .notADate), .init("12/40, seen 5/4/01", d),
        .init("6/52", "", .unknown, problem: .notADate), .init("in 2/52", "", .unknown, problem: .notADate),
        .init("in 3/12", "", .unknown, problem: .notADate),
        .init("5/4/01 3 o'clock in the afternoon", d, time: "15:00"),
        .init("5/4/01 at 9 in the morning", d, time: "09:00"),
        .init("5/4/01 12 o'clock this afternoon", d, time: "12:00"),
    ]
}
