import Domain
import Testing

@Suite("Welsh dates") struct WelshDateTests {
    @Test(
        "names of months, their short forms and the forms they take behind another word",
        arguments: [
            ("12 Ionawr 2013", 1), ("12 Chwefror 2013", 2), ("12 Mawrth 2013", 3), ("12 Ebrill 2013", 4),
            ("12 Mai 2013", 5), ("12 Mehefin 2013", 6), ("12 Gorffennaf 2013", 7), ("12 Awst 2013", 8),
            ("12 Medi 2013", 9), ("12 Hydref 2013", 10), ("12 Tachwedd 2013", 11), ("12 Rhagfyr 2013", 12),
            ("12 Chwef 13", 2), ("12-Gorff-13", 7), ("12 Rhag 2013", 12), ("12 Fawrth 2013", 3), ("12 Ragfyr 2013", 12),
        ])
    func months(_ text: String, _ month: Int) {
        let reading = DateReader().read(text)
        #expect(reading.earliest == CivilDate(year: 2013, month: month, day: 12))
        #expect(reading.latest == reading.earliest)
        #expect(reading.problems.isEmpty)
    }

    @Test("days of the week are checked; dydd Mawrth is Tuesday, not March")
    func weekdays() {
        #expect(DateReader().read("dydd Llun 11 Mawrth 2013").problems.isEmpty)
        #expect(DateReader().read("Dydd Mawrth 12 Mawrth 2013").isoInterval == "2013-03-12")
        #expect(DateReader().read("Dydd Mawrth 12 Mawrth 2013").problems.isEmpty)
        #expect(DateReader().read("Iau 12 Mawrth 2013").problems.map(\.kind) == [.weekdayMismatch])
        #expect(DateReader().read("Mawrth 2013").isoInterval == "2013-03-01/2013-03-31")
    }
}
