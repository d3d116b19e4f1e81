import Domain
import Testing

@Suite("What no one had put together before an incident") struct CrisisPiecesTests {
    /// What no one had put together, at a glance.
    private static func glance(_ report: UnderstandingReport) -> UnderstandingTable {
        let tables = report.sections[0].tables
        return tables.first { $0.title.hasPrefix("What no one had put together") } ?? tables[0]
    }

    private static func day(_ offset: Int) -> CivilDate? {
        CivilDate(year: 2003, month: 4, day: 1)?.adding(days: offset)
    }

    private static let agencies = ["Mill Lane Surgery", "Wexley Police", "Wexley Social Care", "Thornbank School"]

    /// Entries ten days apart, each of the agency of its number; the last tells of the crisis.
    private func report(_ lines: [(agency: Int, words: String)]) -> UnderstandingReport {
        let entries = lines.enumerated().map { place, line in
            let day = Self.day(place * 10)
            return ChronologyEntry(
                id: EntryID(file: "aa", table: 1, row: place + 1), file: 0, agency: line.agency,
                date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: line.words)])
        }
        let chronology = IntegratedChronology(
            children: [ChildOfCase(name: "Posy Fennimore"), ChildOfCase(name: "Rolf Fennimore")],
            agencies: Self.agencies.map { CaseAgency(name: $0) }, entries: entries)
        var file = CaseFile()
        file.people = [CaseFile.KnownPerson(name: "Piers Marlow", otherNames: ["Kembo"], role: "mother's partner")]
        return UnderstandingReport(UnderstandingReader(caseFile: file).read(chronology))
    }

    private static let lines: [(agency: Int, words: String)] = [
        (0, "New friend Kembo gives her lifts."), (1, "Intel: Piers MARLOW. Convicted of assault. Not disseminated."),
        (2, "Referral. No surname for the man."), (0, "Rolf 9.0 kg."), (3, "Posy is thinner."),
        (0, "Rolf 8.2 kg, pale."), (2, "Rolf found unresponsive, taken to hospital by ambulance."),
    ]

    private func table(_ report: UnderstandingReport, _ words: String) throws -> UnderstandingTable {
        try #require(report.sections.flatMap(\.tables).first { $0.title.contains(words) })
    }

    private func words(_ cell: UnderstandingCell) -> String {
        switch cell {
        case .words(let words), .quote(let words), .noted(let words, _): words
        default: ""
        }
    }

    private func rows(_ table: UnderstandingTable) -> [String] {
        (0..<table.rowCount).map { table.row($0).map(words).joined(separator: " | ") }
    }

    @Test(
        "the first page has a row for each piece: what no one passed on first, then who wrote of it and who did not know"
    )
    func glance() throws {
        let report = report(Self.lines)
        let first = Self.glance(report)
        #expect(first.title.hasPrefix("What no one had put together before"))
        #expect(first.remark?.contains("No agency’s own entries held all of it") ?? false)
        let shown = rows(first)
        #expect(
            shown[0]
                == "Written down and not passed on | Wexley Police alone: “Intel: Piers MARLOW. Convicted of assault. Not "
                + "disseminated.” | 11 Apr 2003 (No. 2)")
        #expect(
            shown[1]
                == "Piers Marlow, mother's partner | Mill Lane Surgery and Wexley Police\n"
                + "Not known: Wexley Social Care, 21 Apr 2003: “Referral. No surname for the man.” (No. 3) | 1 Apr 2003 (No. 1)"
        )
        #expect(shown.contains { $0.hasPrefix("Rolf’s weight") })
        // What happened stands before it, with the weight where there is one.
        // All of one crisis stands together, on a page of its own, with the sentences that join the entries first.
        let chapter = report.sections[0].tables[0]
        #expect(chapter.title.hasPrefix("Side by side, before 31 May 2003") && chapter.opensPage)
        #expect(rows(chapter).contains { $0.hasPrefix("Piers Marlow (mother's partner) | written of by") })
        #expect(report.sections[0].introduction.map(\.label).firstIndex(of: "What happened") == 1)
        #expect(report.sections[0].introduction[1].text.contains("“Rolf found unresponsive"))
        let all = rows(try table(report, "piece by piece"))
        #expect(all[0].hasPrefix("Written down, and by the entry’s own words not passed on"))
        // Quoted whole in the row above, and here by the words that count.
        #expect(all[0].contains("“Intel: Piers MARLOW. Convicted of assault. Not disseminated.”"))
        #expect(all[1].contains("“Intel: Piers MARLOW. … Convicted of assault.”"))
        #expect(all[1].contains("Not known: 21 Apr 2003, Wexley Social Care"))
        #expect(
            all[1].contains("By then Wexley Police had written of Piers Marlow, and Mill Lane Surgery of “Kembo” only"))
    }

    @Test("who wrote that a child was not weighed does not have the weight")
    func notWeighed() throws {
        let table = try table(
            report([
                (0, "Rolf 9.0 kg."), (0, "Rolf 8.2 kg."), (1, "Rolf seen. Weight not taken."), (3, "Posy is thinner."),
                (2, "Rolf found unresponsive, taken to hospital by ambulance."),
            ]), "Since when each agency")
        #expect(!rows(table).contains { $0.hasPrefix("Wexley Police") && $0.contains("Rolf’s weight 2") })
    }

    @Test("a child's own injury is a piece, with what may be the child's and what the crisis showed to be older")
    func injury() throws {
        let table = try table(
            report([
                (0, "Rolf 9.0 kg."), (0, "Rolf 8.2 kg."), (0, "ED. Rolf, small laceration brow, glued."),
                (2, "Rolf found unresponsive, taken to hospital by ambulance. Older healing wrist noted."),
            ]), "piece by piece")
        let row = try #require(rows(table).first { $0.hasPrefix("Rolf’s own injury") })
        #expect(row.contains("laceration brow") && row.contains("Found at the crisis: 1 May 2003"))
    }

    @Test("a row for each agency gives the day of its first entry on each piece, the agency with most first")
    func matrix() throws {
        let table = try table(report(Self.lines), "Since when each agency")
        let rows = (0..<table.rowCount).map(table.row)
        #expect(words(rows[0][0]) == "Mill Lane Surgery" && words(rows[0][1]) == "3 of 4")
        #expect(words(rows[0][2]).contains("Piers Marlow 1 Apr 2003, as “Kembo” (No. 1)"))
        #expect(rows.map { words($0[0]) }.contains("Thornbank School"))
        #expect(
            table.remark
                == "not found in these words in the entries of that time of Wexley Social Care (1 entry, No. 3): they may "
                + "bear on it all the same")
    }

    @Test("a weight like those before it begins nothing: the first one less does")
    func begins() throws {
        let text = try #require(
            report([
                (0, "Rolf 8.0 kg."), (0, "Rolf 9.0 kg."), (3, "Posy is thinner."), (0, "Rolf 8.2 kg."),
                (2, "Rolf found unresponsive, taken to hospital by ambulance."),
            ]).sections[0].tables.first { $0.title.hasPrefix("What no one had put") }?.remark)
        #expect(text.contains("2 of them had begun by 1 May 2003"))
    }

    @Test("a place in other words is said to be described, with the words, and never “it in other words”")
    func place() throws {
        let lines: [(agency: Int, words: String)] = [
            (3, "Posy says they live \"by the old kiln\"."), (0, "Address given: 4 Kiln Row."),
            (1, "Called to 4 Kiln Row, no reply."), (2, "Letter returned. Address not known."), (3, "Posy is thinner."),
            (2, "Rolf found unresponsive, taken to hospital by ambulance."),
        ]
        let all = report(lines).sections.flatMap { section in
            section.introduction.map(\.text)
                + section.tables.flatMap { table in (0..<table.rowCount).flatMap { table.row($0).map(words) } }
        }
        #expect(!all.contains { $0.contains("other words only") || $0.contains("as it in") })
    }

    @Test("where another agency’s entry without a date may be of it, it is not said to be one agency’s only")
    func perhaps() throws {
        let report = report([
            (3, "Letter: Posy to be educated at home from today."), (0, "Rolf 9.0 kg."), (0, "Rolf 8.2 kg, pale."),
            (2, "Home education team: letter sent, no reply."),
            (2, "Rolf found unresponsive, taken to hospital by ambulance."),
        ])
        let table = try table(report, "piece by piece")
        let row = try #require((0..<table.rowCount).map(table.row).first { words($0[0]).hasPrefix("Posy taken off") })
        #expect(words(row[1]).contains("Perhaps of it too, naming no child: 1 May 2003, Wexley Social Care"))
        #expect(!words(row[1]).contains("only") && !words(row[1]).contains("Found in these words"))
    }

    @Test("a child who was quiet, and no more, is no hunger: it stands beside it")
    func quiet() throws {
        let table = try table(
            report([
                (3, "Posy asks for seconds and thirds."), (2, "Referral about Posy taking food."), (0, "Posy quiet."),
                (0, "Posy brought by aunt. Quiet. Home."), (0, "Rolf 9.0 kg."), (0, "Rolf 8.2 kg."),
                (2, "Rolf found unresponsive, taken to hospital by ambulance."),
            ]), "piece by piece")
        let row = try #require(rows(table).first { $0.hasPrefix("Hunger") })
        #expect(row.contains("Perhaps of it, a child quiet and no more said: 1 May 2003"))
    }

    @Test("a weight before it fell is told as such, and the fall apart from it")
    func fall() throws {
        let report = report([
            (3, "Rolf 9.0 kg on our scales."), (3, "Posy is thinner."), (0, "Rolf 8.2 kg, pale."),
            (2, "Rolf found unresponsive, taken to hospital by ambulance."),
        ])
        let row = try #require(rows(Self.glance(report)).first { $0.hasPrefix("Rolf’s weight") })
        #expect(row.contains("1 Apr 2003 (No. 1), less from 21 Apr 2003 (No. 3)"))
        let matrix = rows(try table(report, "Since when each agency"))
        #expect(
            matrix.contains {
                $0.hasPrefix("Thornbank") && $0.contains("Rolf’s weight 1 Apr 2003, before it fell (No. 1)")
            })
    }

    @Test("each crisis has its line of what happened, the newest first")
    func eachCrisis() throws {
        var lines: [(agency: Int, words: String)] = [
            (0, "Rolf 9.0 kg."), (3, "Posy is thinner."), (0, "Rolf 8.2 kg."),
            (1, "Posy and Rolf, children, taken to hostel by police with their mother."),
        ]
        for place in 0..<40 { lines.append((3, "Posy read page \(place).")) }
        lines += Self.lines
        let told = report(lines).sections[0].introduction.filter { $0.label == "What happened" }.map(\.text)
        #expect(told.count == 2)
        #expect(told.first?.contains("found unresponsive") ?? false)
        #expect(told.last?.contains("taken to hostel by police") ?? false)
    }

    @Test("what stands in the crisis’s own entries is no piece, and one piece alone is none to put together")
    func few() throws {
        let report = report([
            (0, "Seen at clinic, well."), (2, "Rolf found unresponsive. Kembo arrested. 8.1 kg, thin."),
        ])
        #expect(!report.sections[0].tables.contains { $0.title.hasPrefix("What no one had put") })
    }

    /// Entries of agencies by their numbers, on days before or after 1 April 2003.
    private func dated(_ lines: [(agency: Int, day: Int, words: String)]) -> UnderstandingReport {
        let entries = lines.enumerated().map { place, line in
            let day = Self.day(line.day)
            return ChronologyEntry(
                id: EntryID(file: "aa", table: 1, row: place + 1), file: 0, agency: line.agency,
                date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: line.words)])
        }
        let chronology = IntegratedChronology(
            children: [ChildOfCase(name: "Posy Fennimore"), ChildOfCase(name: "Rolf Fennimore")],
            agencies: Self.agencies.map { CaseAgency(name: $0) }, entries: entries)
        var file = CaseFile()
        file.people = [
            CaseFile.KnownPerson(
                name: "Piers Marlow", otherNames: ["Piers Kemble", "Mr Kemble", "Mr Marlow"], role: "father"),
            CaseFile.KnownPerson(name: "Nora Fennimore", otherNames: ["Ms Fennimore", "N Fennimore"], role: "mother"),
        ]
        return UnderstandingReport(UnderstandingReader(caseFile: file).read(chronology))
    }

    @Test("what was known from before and shared at a meeting says so, and who wrote a name later is told from when")
    func sharedAndNamed() throws {
        let report = dated([
            (1, -500, "MARLOW: previous conviction, assault on ex-partner 1999."),
            (1, 0, "MARAC. MARLOW alias KEMBLE, one man."), (1, 1, "MARAC attended, shared licence and conviction."),
            (2, 10, "Police check on Piers Kemble: no trace."), (2, 40, "Mr Marlow to sign agreement."),
            (0, 50, "Rolf 9.0 kg."), (0, 70, "Rolf 8.1 kg, pale and thin."),
            (1, 90, "MARLOW arrested. Rolf found unresponsive, taken to hospital by ambulance."),
        ])
        let shown = rows(Self.glance(report))
        let past = try #require(shown.first { $0.contains("what was known from before") })
        #expect(past.contains("shared at a meeting, by the entry’s own words: by Wexley Police"))
        #expect(past.contains("(No. 3)"))
        let names = try #require(shown.first { $0.contains("under two names") })
        #expect(names.contains("no trace"))
        #expect(names.contains("It wrote “Marlow” itself from 11 May 2003 (No. 5)"))
    }

    @Test("a sleeve on a hot day, and a film that may be a child’s, stand as perhaps")
    func perhapsHurt() throws {
        let report = dated([
            (0, 0, "N Fennimore, sprained wrist, \"slipped on stairs\"."),
            (2, 10, "Ms Fennimore at the centre with Rolf. She had a long sleeve on a hot day."),
            (0, 20, "Rolf 9.0 kg."), (3, 30, "Posy is thinner."), (0, 40, "Rolf 8.1 kg, pale."),
            (1, 60, "Rolf found unresponsive, taken to hospital by ambulance."),
        ])
        let all = rows(try table(report, "piece by piece"))
        let hurt = try #require(all.first { $0.hasPrefix("The mother hurt") })
        #expect(hurt.contains("Perhaps of it: 11 Apr 2003, Wexley Social Care"))
        #expect(!hurt.contains("Perhaps of it: 1 Apr 2003"))
    }

    @Test("a parents’ evening to which nobody came is no child not brought")
    func parentsEvening() throws {
        let report = dated([
            (3, 0, "Parents' evening: appointment for Rolf at 4.15, nobody came."),
            (0, 5, "Rolf was not brought for his review."), (3, 10, "Rolf absent, not brought to school."),
            (0, 20, "Rolf 9.0 kg."), (0, 40, "Rolf 8.1 kg, pale."),
            (1, 60, "Rolf found unresponsive, taken to hospital by ambulance."),
        ])
        let all = rows(try table(report, "piece by piece"))
        let missed = try #require(all.first { $0.hasPrefix("Rolf not brought or not seen") })
        #expect(missed.contains("(No. 2") && !missed.contains("(No. 1"))
    }

    @Test("a child who gained weight is told so, and one who lost some not")
    func gained() {
        let told = { (before: String) in
            self.dated([
                (0, 0, before), (3, 10, "Posy is thinner."),
                (1, 60, "Rolf found unresponsive, taken to hospital by ambulance. Rolf 8.1 kg."),
            ]).sections[0].introduction.first { $0.label == "What happened" }?.text ?? ""
        }
        #expect(told("Rolf 7.0 kg.").contains(", more than before: 7"))
        #expect(told("Rolf 9.0 kg.").contains("; before: 9"))
    }

    @Test("where the newest drug of a theme is another's, what the mother took since stands beside it")
    func newerOfMother() throws {
        let report = dated([
            (1, 0, "MARLOW drug test, positive cannabis."), (0, 20, "N Fennimore. Diazepam 5mg x28."),
            (3, 30, "Posy was crying and withdrawn."),
            (1, 60, "Rolf found unresponsive, taken to hospital by ambulance."),
        ])
        let line = try #require(
            report.sections.first { $0.kind == .themes }?.introduction.first {
                $0.label.hasPrefix("Before the crisis of 31 May 2003")
            })
        #expect(line.text.contains("No. 1; newer of what the mother took: Mill Lane Surgery, No. 2)"))
        #expect(line.entries.contains(1))
    }
}
