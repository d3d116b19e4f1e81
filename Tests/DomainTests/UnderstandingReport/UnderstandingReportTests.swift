import Testing

@testable import Domain

@Suite("What was understood, laid out") struct UnderstandingReportTests {
    private static func entry(_ number: Int, agency: Int, day: CivilDate?, _ words: String) -> ChronologyEntry {
        ChronologyEntry(
            id: EntryID(file: "aa", table: 1, row: number), file: 0, agency: agency,
            date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day),
            fields: [EntryField(kind: .event, heading: "Event", text: words)])
    }

    private static func day(_ offset: Int) -> CivilDate? {
        CivilDate(year: 2001, month: 3, day: 12)?.adding(days: offset)
    }

    /// Six entries of two agencies a month apart, on two children.
    private static func chronology(_ understanding: Understanding?) -> IntegratedChronology {
        IntegratedChronology(
            children: [ChildOfCase(name: "Rowan Ashdown"), ChildOfCase(name: "Ivy Ashdown")],
            agencies: [CaseAgency(name: "Larchmere Surgery"), CaseAgency(name: "Tarn Police")],
            entries: (0..<6).map { entry($0 + 1, agency: $0 % 2, day: day($0 * 30), "Event number \($0 + 1).") },
            understanding: understanding)
    }

    private static let seen = Inference(.yes, basis: .inferred, words: "seen playing", rule: "“seen” after the name")

    private func section(
        _ kind: UnderstandingSection.Kind, of understanding: Understanding, child: Int? = nil
    ) throws -> UnderstandingSection {
        let report = UnderstandingReport(Self.chronology(understanding))
        return try #require(report.sections.first { $0.kind == kind && $0.child == child })
    }

    private func cells(_ table: UnderstandingTable) -> [[UnderstandingCell]] { (0..<table.rowCount).map(table.row) }

    @Test("nothing understood, nothing laid out")
    func none() {
        let report = UnderstandingReport(Self.chronology(nil))
        #expect(report.sections.isEmpty && report.sheets.isEmpty)
    }

    @Test("what stands out comes first, then the children, incidents, each child, then everything else")
    func order() {
        let report = UnderstandingReport(Self.chronology(Understanding()))
        #expect(
            report.sections.map(\.anchor) == [
                "stands-out", "children", "names", "incidents", "records", "child-1", "child-2", "contradictions",
                "sharing", "silences", "requests", "small-things", "claims", "themes", "accounts",
            ])
    }

    @Test("a part has one name, as a heading and as a sheet, and a sheet’s name is short enough for a workbook")
    func names() {
        let report = UnderstandingReport(Self.chronology(Understanding()))
        let sheets = Set(report.sheets.map(\.title))
        for section in report.sections where ![.silences, .child, .children].contains(section.kind) {
            #expect(sheets.contains(section.title), "\(section.title)")
        }
        for sheet in sheets { #expect(sheet.unicodeScalars.count <= 31, "\(sheet)") }
        for section in report.sections {
            for table in section.tables where !table.sheet.isEmpty {
                #expect(sheets.contains(table.sheet), "\(table.sheet)")
            }
        }
    }

    @Test("two accounts that contradict each other stand once, with every point they differ in")
    func pairs() throws {
        func point(_ kind: Contradiction.Kind, _ first: Int, _ second: Int, _ words: String, child: Int? = nil)
            -> Contradiction
        {
            Contradiction(
                kind: kind, first: [first], second: [second], detail: "They differ in \(words).",
                firstWords: "\(words) one", secondWords: "\(words) two", child: child)
        }
        let understanding = Understanding(contradictions: [
            point(.date, 0, 1, "day"), point(.childSeen, 0, 1, "Rowan", child: 0),
            point(.childSeen, 1, 0, "Ivy", child: 1), point(.outcome, 1, 2, "end"),
        ])
        let report = UnderstandingReport(Self.chronology(understanding))
        let rows = cells(try section(.contradictions, of: understanding).tables[0])
        #expect(rows.count == 2)
        #expect(rows[0][0] == .words("Whether the child was seen; When it happened"))
        #expect(rows[0][2] == .entries([0]) && rows[0][4] == .entries([1]))
        #expect(rows[0][3] == .quote("Rowan one … Ivy two … day one"))
        let names = report.chronology.children.map(\.name)
        #expect(
            rows[0][1]
                == .words(
                    "One account says that \(names[0]) and \(names[1]) were seen, the other that they were not. They differ in day."
                ))
    }

    @Test("of silences the longest of each child is shown, in the order of the case file")
    func silencesByChild() throws {
        func silence(_ child: Int, _ from: Int, _ to: Int) throws -> Silence {
            Silence(
                subject: .child(child), from: try #require(Self.day(from)), to: try #require(Self.day(to)),
                before: nil, after: nil)
        }
        let understanding = Understanding(silences: [
            try silence(0, 0, 60), try silence(0, 70, 150), try silence(1, 0, 300),
        ])
        let report = UnderstandingReport(Self.chronology(understanding))
        let table = try #require(
            try section(.standsOut, of: understanding).tables.first { $0.title.hasPrefix("Longest time") })
        #expect(cells(table).map { $0[1] } == [.noted("80 days", []), .noted("300 days", [])])
        #expect(cells(table).map { $0[0] } == report.chronology.children.map { .words($0.name) })
    }

    @Test("month by month: sightings, none before birth or outside the record, and days of incidents")
    func months() throws {
        let contact = ChildContact(
            entry: 0, child: 0, seen: Inference(.yes, basis: .stated, words: "yes", rule: "the agency's own column"))
        let chronology = Self.chronology(Understanding(contacts: [contact]))
        let day = try #require(chronology.entries[0].date.earliest)
        let months = MonthByMonth(chronology, incidents: [])
        let year = try #require(months.years.first { $0.year == day.year })
        #expect(year.seen[0][day.month - 1] == 1)
        #expect(year.seen[1][day.month - 1] == 0)
        #expect(year.entries.reduce(0, +) > 0)
        #expect(MonthByMonth(Self.chronology(nil), incidents: []).years.isEmpty)
        // What another entry speaks against is counted nowhere.
        let against = Contradiction(
            kind: .childSeen, first: [0], second: [1], detail: "", firstWords: "seen", secondWords: "asleep", child: 0)
        let doubted = MonthByMonth(
            Self.chronology(Understanding(contacts: [contact], contradictions: [against])), incidents: [])
        #expect(doubted.years.first { $0.year == day.year }?.seen[0][day.month - 1] == 0)
    }

    @Test("a child was last seen in the latest entry that says so, and counts tell stated from inferred")
    func lastSeen() throws {
        let stated = Inference(.yes, basis: .stated, words: "Y", rule: "the agency’s own column")
        let understanding = Understanding(contacts: [
            ChildContact(entry: 0, child: 0, seen: stated),
            ChildContact(entry: 3, child: 0, seen: Self.seen, seenAlone: Self.seen),
            ChildContact(entry: 4, child: 0, seen: Inference(.no, basis: .inferred, words: "in bed", rule: "not seen")),
            ChildContact(entry: 5, child: 0, seen: .notRecorded),
        ])
        let child = try section(.child, of: understanding, child: 0)
        #expect(child.introduction[0].entries == [3])
        #expect(child.introduction[0].text == "10 Jun 2001, by Tarn Police (No. 4).")
        #expect(cells(child.tables[0])[0] == [.words("Seen"), .number(1), .number(1), .number(2)])
        // The contact of which nothing is recorded is in no table.
        #expect(child.tables[3].rowCount == 3)
        let other = try section(.child, of: understanding, child: 1)
        #expect(other.introduction[0].entries.isEmpty && other.introduction[0].text.hasPrefix("No entry"))
    }

    @Test("what is inferred is called so, with its words and its rule")
    func grounds() throws {
        let understanding = Understanding(contacts: [ChildContact(entry: 1, child: 0, seen: Self.seen)])
        let row = try #require(cells(try section(.child, of: understanding, child: 0).tables[3]).first)
        #expect(row[0] == .entries([1]))
        #expect(row[1] == .words("Yes, inferred"))
        #expect(row.last == .words("Seen: “seen playing” – “seen” after the name"))
    }

    @Test("a silence gives its days and what stood on either side")
    func silences() throws {
        let from = try #require(Self.day(0))
        let to = try #require(Self.day(90))
        let understanding = Understanding(silences: [
            Silence(subject: .child(0), from: from, to: to, before: 0, after: 3, schoolRoll: .seenBefore(by: 1)),
            Silence(subject: .agency(1), from: from, to: to, before: nil, after: nil, reason: "it was asked twice"),
        ])
        let row = try #require(cells(try section(.child, of: understanding, child: 0).tables[1]).first)
        #expect(row[0...4] == [.day(from), .day(to), .number(90), .entries([0]), .entries([3])])
        #expect(row[5] == .words("Tarn Police had written of the child until then: its register may show more."))
        let silent = cells(try section(.silences, of: understanding).tables[0])
        #expect(silent.count == 1)
        #expect(silent[0][0] == .words("Tarn Police") && silent[0].last == .words("It was asked twice."))
    }

    @Test("requests are counted by who asked whom, and the open ones listed")
    func requests() throws {
        let understanding = Understanding(requests: [
            RequestAndAnswer(
                entry: 0, kind: .referral, agency: 1, words: "a", outcome: .answered, answer: 1, days: 4),
            RequestAndAnswer(entry: 2, kind: .concern, agency: 1, words: "b", outcome: .unanswered),
        ])
        let tables = try section(.requests, of: understanding).tables
        #expect(
            cells(tables[0]) == [
                [
                    .words("Larchmere Surgery"), .words("Tarn Police"), .number(2), .number(1), .number(0), .number(0),
                    .number(1), .number(4), .number(4),
                ]
            ])
        #expect(cells(tables[1]).map { $0[0] } == [.entries([2])])
    }

    @Test("small things run up quarter by quarter, and those nothing followed are listed")
    func smallThings() throws {
        func thing(_ entry: Int, _ kind: SmallThing.Kind, followedBy: Int? = nil) -> SmallThing {
            SmallThing(entry: entry, kind: kind, who: "", words: "w", rule: "r", followedBy: followedBy)
        }
        let understanding = Understanding(smallThings: [
            thing(0, .missedAppointment), thing(1, .noAccessVisit, followedBy: 2), thing(2, .missedAppointment),
        ])
        let tables = try section(.smallThings, of: understanding).tables
        #expect(
            cells(tables[1]) == [
                [.words("Jan–Mar 2001"), .number(1), .number(0), .number(1)],
                [.words("Apr–Jun 2001"), .number(1), .number(1), .number(3)],
            ])
        // The table behind the drawings: each agency's running total.
        #expect(
            cells(tables[2]) == [
                [.words("Jan–Mar 2001"), .number(1), .number(0)], [.words("Apr–Jun 2001"), .number(2), .number(1)],
            ])
        #expect(tables[2].standsBehindPicture)
        #expect(cells(tables[3]).map { $0[0] } == [.entries([0]), .entries([2])])
    }

    @Test("entries a line names by number become links, and those it does not name come after it")
    func pieces() {
        let line = UnderstandingLine("Seen (No. 12), No. 3 and No. x.", entries: [11, 4])
        #expect(
            line.pieces.text == [
                .words("Seen ("), .entry(11), .words("), No. "), .words("3 and No. "), .words("x."),
            ])
        #expect(line.pieces.left == [4])
    }

    @Test("claims observed or checked are not among those never checked")
    func claims() throws {
        let understanding = Understanding(claims: [
            Claim(entry: 0, ground: .observed, teller: "", words: "a"),
            Claim(entry: 1, ground: .told, teller: "mother", words: "b", checkedBy: 3),
            Claim(entry: 2, ground: .told, teller: "mother", words: "c", reliedOnBy: [4]),
            Claim(entry: 3, ground: .copied, teller: "", words: "d"),
        ])
        let tables = try section(.claims, of: understanding).tables
        #expect(cells(tables[0]).map { $0[0] } == [.entries([2])])
        #expect(cells(tables[1]).map { $0[0] } == [.entries([3])])
    }

    @Test("a long table is cut for reading and says how many more and where; occurrences are not cut in two")
    func cuts() throws {
        let occurrences = (0..<40).map { _ in
            Occurrence(
                entries: [0, 1, 2, 3], links: [AccountLink(first: 0, second: 1, score: 0.93, reasons: ["same day"])])
        }
        let understanding = Understanding(
            occurrences: occurrences,
            unreciprocated: (0..<1_070).map { _ in UnreciprocatedSharing(entry: 0, agency: 1, words: "told") })
        let sharing = try section(.sharing, of: understanding).tables[0]
        #expect(sharing.readingRows == 1_010..<1_070 && sharing.rowCount == 1_070)
        #expect(sharing.cutWords == "and 1,010 before these in the workbook, sheet “Told, but not shown as received”")
        let accounts = try section(.accounts, of: understanding).tables[0]
        #expect(accounts.readingRows.count % 4 == 0 && accounts.readingRows.count < accounts.rowCount)
        #expect(accounts.row(0).last == .empty)
        #expect(accounts.row(1).last == .words("with No. 1: same day (very likely the same)"))
    }

    @Test("themes go by their titles, and by their identifiers in words where the list has none")
    func themes() throws {
        let understanding = Understanding(indicators: [
            Indicator(entry: 3, theme: "unmet_health", words: "x"), Indicator(entry: 1, theme: "alcohol", words: "y"),
        ])
        let table = try section(.themes, of: understanding).tables[0]
        #expect(cells(table).map { $0[0] } == [.words("An adult's use of alcohol"), .words("Unmet health")])
    }

    @Test("the joint record’s sentence says what stood together and how much of it any one agency held")
    func joint() throws {
        let first = try #require(Self.day(0))
        let concerns = ["alcohol", "neglect", "housing"].enumerated().map {
            JointConcerns.Concern(theme: $1, entry: $0, since: first)
        }
        let understanding = Understanding(
            jointConcerns: JointConcerns(
                day: try #require(Self.day(60)), concerns: concerns,
                heldBy: [[concerns[0], concerns[2]], [concerns[1]]],
                oneAgencyDay: Self.day(90), oneAgency: 1))
        let line = try #require(try section(.themes, of: understanding).introduction.first)
        #expect(line.entries == [0, 1, 2])
        #expect(line.text.contains("The most any one agency held that day was 2 (Larchmere Surgery)."))
        #expect(line.text.hasSuffix("The first to hold 3 by itself was Tarn Police, on 10 Jun 2001, 30 days later."))
        // Without a crisis the first page has the same line.
        #expect(try section(.standsOut, of: understanding).introduction.last == line)
    }

    @Test("places that are not in the chronology stop nothing")
    func wrongPlaces() {
        let far = 99
        let understanding = Understanding(
            contacts: [ChildContact(entry: far, child: far, seen: Self.seen)],
            occurrences: [Occurrence(entries: [far], links: [])],
            unreciprocated: [UnreciprocatedSharing(entry: far, agency: far, words: "")],
            requests: [RequestAndAnswer(entry: far, kind: .request, agency: far, words: "", outcome: .refused)],
            smallThings: [SmallThing(entry: far, kind: .fileLost, who: "", words: "", rule: "")],
            indicators: [Indicator(entry: far, theme: "t", words: "")])
        let report = UnderstandingReport(Self.chronology(understanding))
        for table in report.sections.flatMap(\.tables) + report.sheets {
            for row in 0..<table.rowCount { #expect(table.row(row).count == table.columns.count) }
        }
        #expect(report.reference(far) == nil)
    }

    @Test("who lives in the home takes one row in front, and what is graver stands before it")
    func oneQuestion() throws {
        func point(_ first: Int, _ second: Int, _ gravity: Int, _ words: String) -> Contradiction {
            Contradiction(
                kind: .outcome, first: [first], second: [second], detail: words, firstWords: "\(words) one",
                secondWords: "\(words) two", gravity: gravity)
        }
        let understanding = Understanding(contradictions: [
            point(0, 1, Contradiction.gravityOfHome, "Home."), point(1, 2, Contradiction.gravityOfHome, "Home."),
            point(2, 3, Contradiction.gravityOfHome, "Home."), point(4, 5, Contradiction.gravityOfService, "Help."),
            point(3, 4, Contradiction.gravityOfAgreement, "Agreed."),
        ])
        let table = try #require(
            try section(.standsOut, of: understanding).tables.first { $0.title.hasPrefix("Where accounts") })
        let about = cells(table).map(\.first)
        #expect(about.prefix(2) == [.noted("Help.", []), .noted("Agreed.", [])])
        #expect(
            about.last
                == .noted(
                    """
                    Home.
                    The same question:
                    Tarn Police (No. 2): “Home. one” – against Larchmere Surgery (No. 3): “Home. two”
                    Larchmere Surgery (No. 3): “Home. one” – against Tarn Police (No. 4): “Home. two”
                    """, [1, 2, 2, 3]))
        #expect(about.count == 3 && table.remark == nil)
        let introduction = try section(.contradictions, of: understanding).introduction
        #expect(introduction.contains { $0.text.hasPrefix("5 times two accounts cannot both be right.") })
    }

    @Test("words of several entries stand each with its own entry, and none as the words of another agency")
    func ownWords() throws {
        func entry(_ row: Int, _ agency: Int, _ words: String) -> ChronologyEntry {
            let day = CivilDate(year: 2003, month: 4, day: 1)?.adding(days: row)
            return ChronologyEntry(
                id: EntryID(file: "aa", table: 1, row: row), file: 0, agency: agency,
                date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: words)])
        }
        var chronology = IntegratedChronology(
            children: [ChildOfCase(name: "Posy Fennimore")],
            agencies: ["Mill Lane Surgery", "Wexley Health Visiting", "Wexley Social Care"].map {
                CaseAgency(name: $0)
            },
            entries: [
                entry(1, 0, "Not sleeping. Diazepam 5mg x28. Seen alone."),
                entry(2, 1, "Aunt worried: says Nora is slow and \"on something\"."),
                entry(3, 2, "Mother says she takes nothing."),
            ])
        chronology.understanding = Understanding(contradictions: [
            Contradiction(
                kind: .outcome, first: [2], second: [0, 1], detail: "One says nothing was taken.",
                firstWords: "Mother says she takes nothing.",
                secondWords: "Diazepam 5mg x28. … Aunt worried: says Nora is slow and \"on something\".")
        ])
        let report = UnderstandingReport(chronology)
        let front = try #require(
            report.sections[0].tables.first { $0.title == "Where accounts contradict each other" })
        guard case .noted(let words, let entries) = front.row(0)[2] else {
            Issue.record("no account")
            return
        }
        let lines = words.split(separator: "\n").map(String.init)
        #expect(lines.count == 2 && entries == [0, 1])
        #expect(lines[0].contains("Diazepam") && lines[0].contains("Mill Lane Surgery") && !lines[0].contains("Aunt"))
        #expect(
            lines[1].contains("Aunt worried") && lines[1].contains("Wexley Health Visiting")
                && !lines[1].contains("Diazepam"))
        let table = try #require(report.sections.first { $0.kind == .contradictions }?.tables.first)
        #expect(
            table.row(0)[5]
                == .words(
                    "“Diazepam 5mg x28.” (No. 1)\n“Aunt worried: says Nora is slow and \"on something\".” (No. 2)"))
        #expect(table.row(0)[3] == .quote("Mother says she takes nothing."))
    }

    @Test("of the accounts those nearest before a crisis go first, and a cut keeps them")
    func nearestAccounts() throws {
        let entries = (0..<120).map { place in
            let day = CivilDate(year: 2003, month: 4, day: 1)?.adding(days: place)
            return ChronologyEntry(
                id: EntryID(file: "aa", table: 1, row: place + 1), file: 0, agency: place % 2,
                date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: "Entry \(place).")])
        }
        var chronology = IntegratedChronology(
            children: [ChildOfCase(name: "Posy Fennimore")],
            agencies: [CaseAgency(name: "Mill Lane Surgery"), CaseAgency(name: "Wexley Police")], entries: entries)
        var understanding = Understanding(
            occurrences: stride(from: 0, to: 120, by: 2).map { Occurrence(entries: [$0, $0 + 1], links: []) })
        understanding.crises = [Crisis(entry: 110, kind: .harm, words: "Entry 110.", rule: "test")]
        chronology.understanding = understanding
        let table = try #require(
            UnderstandingReport(chronology).sections.first { $0.kind == .accounts }?.tables.first)
        #expect(table.foremost.prefix(3) == [56, 55, 54])
        #expect(table.readingRows.upperBound == 112 && table.readingRows.count <= 90)
        #expect(table.cutWords?.contains("before and after these") ?? false)
    }
}
