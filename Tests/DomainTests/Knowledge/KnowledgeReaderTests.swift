import Testing

@testable import Domain

@Suite("What was known on a day") struct KnowledgeReaderTests {
    private func day(_ month: Int, _ day: Int) -> CivilDate { CivilDate(year: 2012, month: month, day: day)! }

    private func reading(_ day: CivilDate?) -> DateReading {
        DateReading(verbatim: "", earliest: day, latest: day, precision: day == nil ? .unknown : .day)
    }

    private func entry(
        _ row: Int, _ agency: Int, _ date: CivilDate?, _ text: String, recorded: CivilDate? = nil,
        more: [EntryField] = []
    ) -> ChronologyEntry {
        ChronologyEntry(
            id: EntryID(file: "aa11bb22cc33", table: 1, row: row), file: 0, agency: agency, date: reading(date),
            recorded: recorded.map(reading), fields: [EntryField(kind: .event, heading: "Event", text: text)] + more)
    }

    private func chronology(_ entries: [ChronologyEntry]) -> IntegratedChronology {
        IntegratedChronology(
            children: [ChildOfCase(name: "Tamsin Quill")],
            agencies: [
                CaseAgency(name: "Moor Health Visiting"), CaseAgency(name: "Fell Primary School"),
                CaseAgency(name: "Holm Surgery"),
            ], entries: entries)
    }

    @Test("an entry is known from the day it was recorded, not the day it happened")
    func recorded() {
        let c = chronology([
            entry(1, 0, day(1, 3), "Visit.", recorded: day(2, 1)), entry(2, 0, day(1, 9), "Call."),
            entry(3, 0, nil, "No date."),
        ])
        let reader = KnowledgeReader(c, tellings: [])
        #expect(reader.held(by: 0, at: day(1, 20)).map(\.entry) == [1])
        #expect(reader.held(by: 0, at: day(2, 1)).map(\.ground) == [.recorded, .occurred])
        #expect(reader.heldTogether(at: day(12, 31)).map(\.entry) == [0, 1])
    }

    @Test("what an agency was told is held from the day of telling, and says whether its own record shows it")
    func told() throws {
        let c = chronology(
            [
                entry(1, 1, day(3, 1), "Bruise on Tamsin's arm. Health visitor informed."),
                entry(2, 1, day(3, 8), "Told the surgery."),
                entry(3, 0, day(3, 2), "School rang about a bruise."),
            ].sorted { ChronologyOrder.precedes($0, $1) })
        let tellings = TellingReader().read(c)
        #expect(tellings.map(\.to) == [0, 2])
        #expect(tellings.map(\.shownBy) == [1, nil])
        let held = KnowledgeReader(c, tellings: tellings).held(by: 0, at: day(3, 1))
        let first = try #require(held.first)
        #expect(held.count == 1 && first.entry == 0)
        guard case .told(let telling) = first.ground else {
            Issue.record("the health visitor was told")
            return
        }
        #expect(telling.words.contains("informed"))
    }

    @Test("a plan to tell is no telling")
    func plan() {
        let c = chronology([entry(1, 0, day(3, 1), "Plan: to inform the school."), entry(2, 1, day(3, 2), "Assembly.")])
        #expect(TellingReader().read(c).isEmpty)
    }

    @Test("a chronology as known then leaves out what came later and what was written for the review, and says so")
    func filtered() {
        let comment = EntryField(kind: .comment, heading: "Comment", text: "With hindsight")
        let c = chronology([
            entry(1, 0, day(1, 3), "Visit.", more: [comment]), entry(2, 0, day(5, 9), "Call."),
            entry(3, 1, day(1, 4), "Seen."),
        ])
        let known = KnowledgeReader(c, tellings: []).known(to: 0, at: day(2, 1))
        #expect(known.entries.map(\.event) == ["Visit."])
        #expect(known.entries.first?.fields.contains { $0.kind == .comment } == false)
        #expect(known.entries.first?.notes.map(\.kind) == [.knownAtDate])
        #expect(known.title?.hasSuffix("as Moor Health Visiting held it on 1 February 2012") == true)
        #expect(known.notes.first?.message.contains("2 of 3 entries") == true)
    }

    @Test("a day open at its end settles nothing, of the entry or of its recording")
    func open() {
        var after = entry(1, 0, day(1, 3), "After.")
        after.date = DateReading(verbatim: "after 3 January", earliest: day(1, 3), precision: .after)
        var recorded = after
        recorded.recorded = reading(day(2, 1))
        var never = entry(3, 0, day(1, 3), "Visit.")
        never.recorded = after.date
        let reader = KnowledgeReader(chronology([after, recorded, never]), tellings: [])
        #expect(reader.held(by: 0, at: day(12, 31)).map(\.entry) == [1])
        #expect(reader.since(Telling(entry: 0, to: 1, way: .words, words: "told")) == nil)
    }

    @Test("an entry written later does not show that the agency knew")
    func shownLater() throws {
        let c = chronology([
            entry(1, 1, day(3, 1), "Bruise on Tamsin's arm. Health visitor informed."),
            entry(2, 0, day(3, 2), "School rang about a bruise."),
        ])
        let reader = KnowledgeReader(c, tellings: TellingReader().read(c))
        func words(_ at: CivilDate) -> String { reader.known(to: 0, at: at).entries[0].notes.map(\.message).joined() }
        #expect(words(day(3, 1)).contains("nothing of its own by that day shows it"))
        #expect(words(day(3, 2)).contains("its own chronology shows it"))
    }

    @Test("the report on files is cut to the entries held, its sums come out, and a child born later is not named")
    func files() {
        var c = chronology([
            entry(1, 0, day(1, 3), "Visit."), entry(2, 0, day(5, 9), "Call."), entry(3, 1, day(6, 4), "Seen."),
        ])
        c.entries[2].file = 1
        c.children.append(ChildOfCase(name: "Later Quill", born: day(4, 1)))
        c.files = ["visits.csv", "school.csv"].enumerated().map { place, name in
            var file = FileReport(name: name, digest: "aa11bb22cc33", format: .csv)
            file.agency = place
            file.tables = [
                TableReport(number: 1, name: nil, role: .chronology, columns: [], lineCount: 4, entryCount: 2)
            ]
            file.entryCount = 2
            file.setAside = [
                SetAsideRow(place: SourcePlace(table: 1, row: 9), reason: .closing, text: "Signed 2019"),
                SetAsideRow(place: SourcePlace(table: 1, row: 1), reason: .header, text: "Date"),
            ]
            file.latest = day(12, 1)
            return file
        }
        let known = KnowledgeReader(c, tellings: []).known(to: 0, at: day(2, 1))
        let report = ImportReport(known)
        #expect(known.files.map(\.name) == ["visits.csv"] && known.files[0].setAside.isEmpty)
        #expect(known.files[0].entryCount == 1 && known.files[0].lineCount == 1 && known.files[0].latest == nil)
        #expect(report.summary.sumHolds && report.files.allSatisfy { $0.sumHolds })
        #expect(known.children.map(\.name) == ["Tamsin Quill"])
        #expect(known.knownAs == "As known to Moor Health Visiting on 1 February 2012")
        let school = KnowledgeReader(c, tellings: []).knownInOwnRecord(of: 1, at: day(7, 1))
        #expect(school.files.map(\.name) == ["school.csv"] && school.entries.map(\.file) == [0])
        #expect(school.title?.contains("in its own record") == true)
        #expect(school.notes.contains { $0.message.contains("What others say they told Fell Primary School") })
    }

    @Test("the first day on which three kinds stood together, though each agency held one")
    func joint() throws {
        let c = chronology([
            entry(1, 1, day(1, 10), "Tamsin was crying and withdrawn."),
            entry(2, 2, day(2, 10), "Mother: depression, started sertraline."),
            entry(3, 0, day(3, 10), "Tamsin was not brought for her review."),
            entry(4, 2, day(6, 1), "Mother drunk at the desk. Tamsin not brought for boosters."),
        ])
        let joint = try #require(KnowledgeReader(c, tellings: []).jointConcerns(IndicatorReader().read(c)))
        #expect(joint.day == day(3, 10))
        #expect(joint.concerns.map(\.theme) == ["child_distress", "parental_mental_health", "missed_health"])
        #expect(joint.mostHeldByOne == 1)
        #expect(joint.oneAgency == 2 && joint.oneAgencyDay == day(6, 1))
    }

    @Test("before a crisis: the newest of each kind in the year before it, and who held what")
    func beforeCrisis() throws {
        let c = chronology([
            entry(1, 1, day(1, 10), "Tamsin was crying and withdrawn."),
            entry(2, 2, day(2, 10), "Mother: depression, started sertraline."),
            entry(3, 2, day(3, 10), "Mother: depression, low mood."),
            entry(4, 0, day(6, 1), "Tamsin was not brought for her review."),
        ])
        let gaps = KnowledgeReader(c, tellings: []).concerns(
            IndicatorReader().read(c), before: [day(6, 1), day(2, 1).adding(days: 730)])
        let gap = try #require(gaps.first)
        #expect(gap.concerns.map(\.theme) == ["child_distress", "parental_mental_health"])
        #expect(gap.concerns.map(\.entry) == [0, 2])
        #expect(gap.mostHeldByOne == 1)
        #expect(gaps[1].concerns.isEmpty)
    }

    @Test("a crisis begins with its first entry, and its own entries are none of what was known before it")
    func ofTheCrisis() throws {
        let c = chronology([
            entry(1, 1, day(1, 10), "Tamsin was crying and withdrawn."),
            entry(2, 2, day(3, 9), "Red mark to Tamsin's cheek. Taken to a refuge with her mother by police."),
            entry(3, 0, day(3, 10), "Mother and children taken to hostel by police. DASH high."),
        ])
        var understanding = Understanding()
        understanding.crises = [Crisis(entry: 2, kind: .protection, words: "", rule: "")]
        understanding.occurrences = [Occurrence(entries: [1, 2], links: [])]
        let crises = CrisisDays(c, understanding)
        #expect(crises.days == [day(3, 9)] && crises.entries == [1, 2])
        let gap = try #require(
            KnowledgeReader(c, tellings: []).concerns(
                IndicatorReader().read(c), before: [day(3, 11)], notIn: crises.entries
            ).first)
        #expect(gap.concerns.map(\.entry) == [0])
    }
}
