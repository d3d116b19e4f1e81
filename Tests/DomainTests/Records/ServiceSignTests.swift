import Domain
import Testing

@Suite("What entries say in passing of the services themselves") struct ServiceSignTests {
    private static let agencies = [
        "Mill Lane Surgery", "Wexley Health Visiting", "Wexley Social Care", "Thornbank School", "Wexley Police",
        "Wexley Refuge", "Wexley Probation",
    ]

    private func chronology(
        _ lines: [(agency: Int, words: String)], days: Int = 10, plans: [PlanPeriod] = []
    ) -> IntegratedChronology {
        let entries = lines.enumerated().map { place, line in
            let day = CivilDate(year: 2003, month: 4, day: 1)?.adding(days: place * days)
            return ChronologyEntry(
                id: EntryID(file: "aa", table: 1, row: place + 1), file: 0, agency: line.agency,
                date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: line.words)])
        }
        var file = CaseFile()
        file.people = [
            CaseFile.KnownPerson(name: "Nora Fennimore", otherNames: ["Ms Fennimore"], role: "mother"),
            CaseFile.KnownPerson(name: "Piers Marlow", otherNames: ["Mr Marlow"], role: "mother's partner"),
            CaseFile.KnownPerson(name: "Ada Quill", otherNames: ["Mrs Quill"], role: "health visitor"),
        ]
        if !plans.isEmpty { file.plans = ["Rolf Fennimore": plans] }
        return UnderstandingReader(caseFile: file).read(
            IntegratedChronology(
                children: [ChildOfCase(name: "Posy Fennimore"), ChildOfCase(name: "Rolf Fennimore")],
                agencies: Self.agencies.map { CaseAgency(name: $0) }, entries: entries))
    }

    private func kinds(_ words: String, agency: Int = 2) -> Set<RecordSign.Kind> {
        Set(chronology([(agency, words)]).understanding?.records.signs.map(\.kind) ?? [])
    }

    @Test(
        "a post empty, a worker gone, nobody given the case; not what the mother left, nor a case with no worker in it")
    func service() {
        #expect(kinds("Meeting held. Health visitor post vacant.").contains(.service))
        #expect(kinds("Mrs Quill retires 30/6. Caseload to corporate list.", agency: 1).contains(.service))
        #expect(kinds("Case to be allocated. Duty to cover.").contains(.service))
        #expect(kinds("Asked who holds the case. Nobody had been given it.", agency: 3).contains(.service))
        #expect(!kinds("Ms Fennimore left the service early.").contains(.service))
        #expect(!kinds("No social worker involvement.", agency: 0).contains(.service))
        #expect(!kinds("Posy retired to the book corner.", agency: 3).contains(.service))
    }

    @Test("an agency not invited or not told; not what the family was not told")
    func leftOut() {
        #expect(kinds("Did not attend, no invitation received.", agency: 1).contains(.leftOut))
        #expect(kinds("We were not told of the meeting until noon.", agency: 3).contains(.leftOut))
        #expect(kinds("Told by parent at clinic that plan ended.", agency: 1).contains(.leftOut))
        #expect(!kinds("Mother was not told of the meeting.").contains(.leftOut))
    }

    @Test("a plan, an order or a case that ended; not one that is to end, nor a case of the police")
    func ended() {
        #expect(kinds("The children's names were removed from plans.").contains(.ended))
        #expect(kinds("Licence expires.", agency: 6).contains(.ended))
        #expect(kinds("Case closed.").contains(.ended))
        #expect(kinds("We did not agree with ending the plan.", agency: 3).contains(.dissent))
        #expect(!kinds("Recommended that the plan be ended.").contains(.ended))
        #expect(!kinds("Case closed, no suspect.", agency: 4).contains(.ended))
    }

    @Test("what lay or went to the wrong file, and what was written as going well; not what is denied")
    func others() {
        #expect(kinds("Letter scanned to another child's file in error.").contains(.delayed))
        #expect(kinds("Duty list reviewed, 7 contacts waiting to be read.").contains(.delayed))
        #expect(!kinds("Rolf waiting to be seen.", agency: 0).contains(.delayed))
        #expect(kinds("Call to the school: no new concerns about Posy.").contains(.goingWell))
        #expect(!kinds("Not doing well at school.", agency: 3).contains(.goingWell))
    }

    @Test("long sleeves on a hot day are a sign that the mother may be hurt; long sleeves alone are none")
    func sleeves() {
        #expect(kinds("I met Ms Fennimore with Rolf. She had a long sleeve on a hot day.").contains(.hurt))
        #expect(!kinds("Ms Fennimore bought Posy a shirt with long sleeves.").contains(.hurt))
    }

    // MARK: - Before a crisis

    private func words(_ cell: UnderstandingCell) -> String {
        switch cell {
        case .words(let words), .quote(let words), .noted(let words, _): words
        default: ""
        }
    }

    private func rows(_ report: UnderstandingReport, _ title: String) throws -> [String] {
        let table = try #require(report.sections.flatMap(\.tables).first { $0.title.contains(title) })
        return (0..<table.rowCount).map { table.row($0).map(words).joined(separator: " | ") }
    }

    private static let lines: [(agency: Int, words: String)] = [
        (6, "MARLOW, licence appt. Previous: assault on ex-partner 2001."), (0, "Rolf 9.0 kg."),
        (2, "The children's names were removed from plans."), (3, "We did not agree with ending the plan."),
        (1, "Mrs Quill retires 30/6. Caseload to corporate list."),
        (3, "We were not told of the meeting until noon."),
        (2, "Letter scanned to another child's file in error."), (2, "Call to the school: no new concerns about Posy."),
        (2, "Piers MARLOW arrested at the flat. Rolf found unresponsive, taken to hospital by ambulance."),
    ]

    @Test(
        "each is a piece of its own; what was known from before stands as old, and who did not agree beside what ended")
    func pieces() throws {
        // Sixty days apart: the first lies more than a year before.
        let report = UnderstandingReport(chronology(Self.lines, days: 60))
        let all = try rows(report, "piece by piece")
        func row(_ start: String) throws -> String { try #require(all.first { $0.hasPrefix(start) }, "\(start)") }
        #expect(try row("Piers Marlow: what was known from before").contains("assault on ex-partner 2001"))
        let ended = try row("Help or protection that had ended")
        #expect(ended.contains("360 days before: “The children's names") && ended.contains("Not agreed: "))
        #expect(try row("Gaps in the services").contains("corporate list"))
        #expect(try row("Who was not asked or not told").contains("until noon"))
        #expect(try row("What came in and lay").contains("another child's file"))
        #expect(try row("Written as going well").contains("no new concerns"))
        let first = try rows(report, "What no one had put together")
        #expect(first.contains { $0.hasPrefix("Help or protection that had ended") })
    }

    @Test("what somebody did long ago is no piece where the incident does not name them and they were not in the home")
    func unrelated() throws {
        var lines = Self.lines
        lines[8].words = "Rolf found unresponsive, taken to hospital by ambulance."
        let all = try rows(UnderstandingReport(chronology(lines, days: 60)), "piece by piece")
        #expect(!all.contains { $0.contains("what was known from before") })
    }

    @Test("how long before a plan of the case file had ended is said with the pieces")
    func plans() throws {
        let (from, to) = (CivilDate(iso: "2003-04-01")!, CivilDate(iso: "2003-05-01")!)
        let report = UnderstandingReport(
            chronology(Self.lines, plans: [PlanPeriod(plan: "child_protection", from: from, to: to)]))
        let remark = report.sections[0].tables.first { $0.title.hasPrefix("What no one had put") }?.remark ?? ""
        #expect(remark.contains("child protection plan ended 1 May 2003, 50 days before (Rolf)"), "\(remark)")
    }

    @Test("an agency that had written often and then nothing until the crisis is named with the days")
    func silent() throws {
        var lines: [(agency: Int, words: String)] = []
        for place in 0..<12 {
            lines.append((5, "Key-work with Ms Fennimore, number \(place)."))
            lines.append((3, "Posy at lunch club, number \(place)."))
        }
        for place in 0..<40 { lines.append((3, "Posy read page \(place).")) }
        lines += [(0, "Rolf 9.0 kg."), (0, "Rolf 8.1 kg."), (3, "Posy is thinner.")]
        lines.append((5, "Rolf found unresponsive, taken to hospital by ambulance."))
        let report = UnderstandingReport(chronology(lines, days: 5))
        let remark = report.sections[0].tables.first { $0.title.contains("put together") }?.remark ?? ""
        #expect(remark.contains("Silent until then, though involved before: Wexley Refuge for"), "\(remark)")
    }

    @Test("an entry is quoted whole once, and afterwards by the words that count; none of a long row is left out")
    func once() throws {
        let long =
            "Rolf 8.1 kg, thin and pale, brought down by Ms Fennimore who smelt of wine at eleven in the morning of a school day."
        var lines: [(agency: Int, words: String)] = [
            (0, "Rolf 9.0 kg."), (0, long), (2, "Ms Fennimore was drunk at the door."),
        ]
        for place in 0..<12 { lines.append((3, "Posy is thinner, week \(place).")) }
        lines.append((2, "Rolf found unresponsive, taken to hospital by ambulance."))
        let all = try rows(UnderstandingReport(chronology(lines, days: 5)), "piece by piece")
        #expect(all.reduce(0) { $0 + $1.ranges(of: long).count } == 1)
        let thin = try #require(all.first { $0.hasPrefix("Posy thin") })
        #expect(thin.contains("Also: ") && (4...15).allSatisfy { thin.contains("No. \($0))") })
    }

    @Test("the same words of one agency on another day are named: they may have been copied")
    func same() throws {
        let words = "ED. Ms Fennimore, sprained wrist, \"slipped on stairs\". Alone. Home."
        let all = try rows(
            UnderstandingReport(
                chronology([
                    (0, words), (0, "Rolf 9.0 kg."), (0, "Rolf 8.1 kg."), (0, words),
                    (2, "Rolf found unresponsive, taken to hospital by ambulance."),
                ])), "piece by piece")
        #expect(all.contains { $0.contains("the same words as No. 1, 1 Apr 2003") })
    }
}
