import Testing

@testable import Domain

@Suite("Silences") struct SilenceReaderTests {
    private func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(year: year, month: month, day: day)!
    }

    private func entry(_ row: Int, _ first: CivilDate, _ last: CivilDate? = nil, agency: Int = 0) -> ChronologyEntry {
        ChronologyEntry(
            id: EntryID(file: "aa11bb22cc33", table: 1, row: row), file: 0, agency: agency,
            date: DateReading(verbatim: "", earliest: first, latest: last ?? first, precision: .day), fields: [])
    }

    private func chronology(_ entries: [ChronologyEntry], born: CivilDate? = nil) -> IntegratedChronology {
        IntegratedChronology(
            children: [ChildOfCase(name: "Tamsin Quill", born: born)],
            agencies: [CaseAgency(name: "Moor Health Visiting"), CaseAgency(name: "Fell Primary School")],
            entries: entries)
    }

    private func seen(_ entries: Int...) -> [ChildContact] {
        entries.map {
            ChildContact(entry: $0, child: 0, seen: Inference(.yes, basis: .stated, words: "seen", rule: "column"))
        }
    }

    @Test("a silence runs from the last day of one sighting to the first day of the next")
    func bounds() throws {
        let c = chronology([
            entry(1, day(2011, 1, 3)), entry(2, day(2011, 1, 10), day(2011, 1, 16)),
            entry(3, day(2011, 3, 1), day(2011, 3, 31)),
        ])
        let silence = try #require(SilenceReader().read(c, contacts: seen(0, 1, 2)).first)
        #expect(silence.from == day(2011, 1, 16))
        #expect(silence.to == day(2011, 3, 1))
        #expect(silence.days == 44)
        #expect(silence.before == 1 && silence.after == 2)
    }

    @Test("the threshold is counted from one sighting to the next")
    func threshold() {
        let c = chronology([entry(1, day(2011, 1, 3)), entry(2, day(2011, 2, 13)), entry(3, day(2011, 3, 27))])
        let found = SilenceReader().read(c, contacts: seen(0, 1, 2))
        #expect(found.map(\.days) == [42])
        var shorter = CaseFile.Thresholds()
        shorter.silenceDays = 41
        #expect(SilenceReader(thresholds: shorter).read(c, contacts: seen(0, 1, 2)).map(\.days) == [41, 42])
    }

    @Test("a sighting somewhere in a year does not hide a silence that is certain wherever it falls")
    func wide() throws {
        let c = chronology([
            entry(1, day(2010, 12, 20)), entry(2, day(2011, 1, 1), day(2011, 12, 31)), entry(3, day(2012, 1, 5)),
            entry(4, day(2010, 12, 27)),
        ])
        let silence = try #require(SilenceReader().read(c, contacts: seen(0, 1, 2)).first)
        #expect(silence.from == day(2010, 12, 20) && silence.to == day(2012, 1, 5))
        #expect(silence.mayBeBrokenBy == [1])
    }

    @Test("the record's first day, the birth and the record's last day bound silences too")
    func ends() {
        let entries = [entry(1, day(2011, 1, 1)), entry(2, day(2011, 3, 1)), entry(3, day(2011, 6, 1))]
        let old = SilenceReader().read(chronology(entries), contacts: seen(1))
        #expect(old.map(\.from) == [day(2011, 1, 1), day(2011, 3, 1)])
        #expect(old.map(\.before) == [nil, 1] && old.map(\.after) == [1, nil])
        let newborn = SilenceReader().read(chronology(entries, born: day(2011, 2, 20)), contacts: seen(1))
        #expect(newborn.map(\.from) == [day(2011, 3, 1)])
    }

    @Test("a sighting whose year is in doubt ends no silence")
    func doubtful() {
        var slip = entry(2, day(2011, 2, 1))
        slip.date.problems = [Problem(.yearTypo, "the year is probably 2001")]
        let c = chronology([entry(1, day(2011, 1, 3)), slip, entry(3, day(2011, 3, 1))])
        #expect(SilenceReader().read(c, contacts: seen(0, 1, 2)).map(\.days) == [57])
    }

    @Test("a school that wrote of the child until then may have a register; one that named the child once may not")
    func roll() {
        let entries = [
            entry(1, day(2011, 1, 3)), entry(2, day(2011, 3, 1), agency: 1), entry(3, day(2011, 3, 8), agency: 1),
            entry(4, day(2011, 7, 1)), entry(5, day(2011, 11, 1)),
        ]
        func rolls(_ contacts: [ChildContact], born: CivilDate? = nil) -> [Silence.SchoolRoll] {
            SilenceReader().read(chronology(entries, born: born), contacts: contacts)
                .filter { $0.subject == .child(0) }.map(\.schoolRoll)
        }
        // The second silence begins more than a term after the school last wrote of the child.
        #expect(rolls(seen(0, 1, 2, 3, 4)) == [.notKnown, .seenBefore(by: 1), .notKnown])
        #expect(rolls(seen(0, 1, 3, 4)) == [.notKnown, .notKnown, .notKnown])
        // A child of two is at no school.
        #expect(rolls(seen(0, 1, 2, 3, 4), born: day(2009, 1, 1)) == [.notKnown, .notKnown, .notKnown])
    }

    @Test("an agency that usually writes weekly is silent over a busy quarter, one that writes quarterly is not")
    func agency() throws {
        var entries: [ChronologyEntry] = []
        for week in 0..<60 where !(20..<33).contains(week) {
            entries.append(entry(week + 1, day(2011, 1, 3).adding(days: 7 * week)))
        }
        for week in 0..<60 { entries.append(entry(100 + week, day(2011, 1, 5).adding(days: 7 * week), agency: 1)) }
        entries.sort { ChronologyOrder.precedes($0, $1) }
        let found = SilenceReader().read(chronology(entries), contacts: [])
        let silent = found.filter { $0.subject == .agency(0) }
        #expect(silent.count == 1)
        #expect(try #require(silent.first).days == 98)
        #expect(!found.contains { $0.subject == .agency(1) })
    }

    @Test("an agency whose last words close the case is not silent")
    func closedCase() {
        var entries: [ChronologyEntry] = []
        for week in 0..<60 where !(20..<33).contains(week) {
            var own = entry(week + 1, day(2011, 1, 3).adding(days: 7 * week))
            if week == 19 { own.fields = [EntryField(kind: .event, heading: "Event", text: "Case closed to us.")] }
            entries.append(own)
        }
        for week in 0..<60 { entries.append(entry(100 + week, day(2011, 1, 5).adding(days: 7 * week), agency: 1)) }
        entries.sort { ChronologyOrder.precedes($0, $1) }
        let found = SilenceReader().read(chronology(entries), contacts: [])
        #expect(!found.contains { $0.subject == .agency(0) })
    }

    @Test("summer is a school holiday and May is mostly not")
    func holidays() {
        #expect(SchoolHolidays.days(from: day(2012, 8, 1), to: day(2012, 8, 31)) == 31)
        #expect(SchoolHolidays.days(from: day(2012, 5, 1), to: day(2012, 5, 20)) == 0)
    }

    @Test("a sighting of a term of which few days are left hides no silence; it is named beside it")
    func term() throws {
        let c = chronology([
            entry(1, day(2011, 4, 1), day(2011, 7, 31)), entry(2, day(2011, 7, 20)), entry(3, day(2011, 9, 5)),
        ])
        let silence = try #require(SilenceReader().read(c, contacts: seen(0, 1, 2)).last)
        #expect(silence.from == day(2011, 7, 20) && silence.days == 47 && silence.mayBeBrokenBy == [0])
        let open = chronology([
            entry(1, day(2011, 6, 1), day(2011, 8, 31)), entry(2, day(2011, 7, 20)), entry(3, day(2011, 9, 5)),
        ])
        #expect(SilenceReader().read(open, contacts: seen(0, 1, 2)).allSatisfy { $0.from != day(2011, 7, 20) })
    }

    /// Weekly entries of both agencies, the first agency's ending at the 19th and beginning again at the 33rd.
    private func weekly(_ last: String, _ more: [ChronologyEntry] = []) -> [ChronologyEntry] {
        var entries = more
        for week in 0..<60 where !(20..<33).contains(week) {
            var own = entry(week + 1, day(2011, 1, 3).adding(days: 7 * week))
            if week == 19 { own.fields = [EntryField(kind: .event, heading: "Event", text: last)] }
            entries.append(own)
        }
        for week in 0..<60 { entries.append(entry(100 + week, day(2011, 1, 5).adding(days: 7 * week), agency: 1)) }
        return entries.sorted { ChronologyOrder.precedes($0, $1) }
    }

    @Test(
        "an agency that ended its work in a word or two is not silent after it",
        arguments: [
            ("No contact x3. Discharged. Letter to the surgery.", true), ("Discharged, non-attendance x4.", true),
            ("Place for him withdrawn, fees.", true), ("Quiet and withdrawn, at the window.", false),
            ("Discharged home with a splint by the ward.", false),
        ])
    func ended(_ words: String, _ isClosed: Bool) {
        let found = SilenceReader().read(chronology(weekly(words)), contacts: [])
        #expect(found.contains { $0.subject == .agency(0) } != isClosed)
    }

    @Test("an entry “by” a day shows that the agency wrote that day")
    func byADay() {
        var by = entry(900, day(2011, 7, 4))
        by.date.earliest = nil
        let found = SilenceReader().read(chronology(weekly("Home visit.", [by])), contacts: [])
        #expect(!found.contains { $0.subject == .agency(0) && $0.days > 60 })
    }

    @Test("an entry without a day that says when it was written down breaks its agency’s silence")
    func recordedOnly() {
        var late = entry(900, day(2011, 7, 4))
        late.date = DateReading(
            verbatim: "date not recorded", problems: [Problem(.undated, "The entry has no date.")])
        var silent = SilenceReader().read(chronology(weekly("Home visit.", [late])), contacts: [])
        #expect(silent.contains { $0.subject == .agency(0) && $0.days > 60 })
        let written = day(2011, 7, 4)
        late.recorded = DateReading(verbatim: "4/7/11", earliest: written, latest: written, precision: .day)
        silent = SilenceReader().read(chronology(weekly("Home visit.", [late])), contacts: [])
        #expect(!silent.contains { $0.subject == .agency(0) && $0.days > 60 })
    }

    @Test("a row without any day, between the rows on either side of a silence, is named as what may break it")
    func rowBetween() throws {
        var rows: [ChronologyEntry] = []
        for week in 0..<60 where !(20..<33).contains(week) {
            rows.append(entry(2 * week + 1, day(2011, 1, 3).adding(days: 7 * week)))
        }
        var undated = entry(50, day(2011, 1, 1))
        undated.date = DateReading(verbatim: "", problems: [Problem(.undated, "The entry has no date.")])
        rows.append(undated)
        for week in 0..<60 { rows.append(entry(500 + week, day(2011, 1, 5).adding(days: 7 * week), agency: 1)) }
        rows.sort { ChronologyOrder.precedes($0, $1) }
        let whole = chronology(rows)
        let silent = try #require(
            SilenceReader().read(whole, contacts: []).first { $0.subject == .agency(0) })
        #expect(silent.mayBeBrokenBy.map { whole.entries[$0].id.row } == [50])
    }
}
