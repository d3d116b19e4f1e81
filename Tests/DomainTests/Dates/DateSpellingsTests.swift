import Domain
import Testing

/// One spelling and what it should read as, after a row dated 12 March 2001.
struct Spelling: Sendable, CustomTestStringConvertible {
    var text: String
    /// ISO interval as ``DateReading/isoInterval`` gives it; "" for none.
    var days: String
    var precision: DatePrecision
    var isUncertain: Bool
    var time: String
    /// The only problem expected, if any.
    var problem: Problem.Kind?

    init(
        _ text: String, _ days: String, _ precision: DatePrecision = .day, uncertain: Bool = false, time: String = "",
        problem: Problem.Kind? = nil
    ) {
        self.text = text
        self.days = days
        self.precision = precision
        self.isUncertain = uncertain
        self.time = time
        self.problem = problem
    }

    var testDescription: String { text.debugDescription }
}

@Suite("Dates as people write them")
struct DateSpellingsTests {
    private func check(_ s: Spelling) {
        let context = DateContext(previous: CivilDate(year: 2001, month: 3, day: 12))
        let reading = DateReader().read(s.text, in: context)
        var time = reading.time?.text ?? ""
        if let end = reading.endTime { time += "-" + end.text }
        #expect(reading.isoInterval == s.days)
        #expect(reading.precision == s.precision)
        #expect(reading.isUncertain == s.isUncertain)
        #expect(time == s.time)
        #expect(reading.problems.map(\.kind) == (s.problem.map { [$0] } ?? []))
        #expect(reading.verbatim == s.text)
    }

    @Test("days in figures", arguments: Spellings.figures) func figures(_ s: Spelling) { check(s) }
    @Test("days with a month's name", arguments: Spellings.names) func names(_ s: Spelling) { check(s) }
    @Test("times of day", arguments: Spellings.times) func times(_ s: Spelling) { check(s) }
    @Test("ranges and weeks", arguments: Spellings.ranges) func ranges(_ s: Spelling) { check(s) }
    @Test("months, seasons, years", arguments: Spellings.spans) func spans(_ s: Spelling) { check(s) }
    @Test("doubt, before and after", arguments: Spellings.relations) func relations(_ s: Spelling) { check(s) }
    @Test("counted from the row above", arguments: Spellings.counted) func counted(_ s: Spelling) { check(s) }
    @Test("problems", arguments: Spellings.problems) func problems(_ s: Spelling) { check(s) }
    @Test("stamps of systems", arguments: Spellings.stamps) func stamps(_ s: Spelling) { check(s) }
    @Test("slips of the keys, zeros for a day", arguments: Spellings.slips) func slips(_ s: Spelling) { check(s) }
    @Test("days and months in lists", arguments: Spellings.lists) func lists(_ s: Spelling) { check(s) }
    @Test("terms, quarters, bank holidays", arguments: Spellings.named) func named(_ s: Spelling) { check(s) }
    @Test("days beside the row above, and counts that are no date", arguments: Spellings.aside)
    func aside(_ s: Spelling) { check(s) }
    @Test("odd characters", arguments: Spellings.characters) func characters(_ s: Spelling) { check(s) }
}
