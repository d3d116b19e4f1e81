import Domain
import Testing

@Suite("A time in which surely no one wrote of seeing a child") struct SureSilenceTests {
    private static func day(_ offset: Int) -> CivilDate? {
        CivilDate(year: 2003, month: 4, day: 1)?.adding(days: offset)
    }

    private func silences(_ lines: [(day: Int, words: String)]) throws -> UnderstandingTable {
        let entries = lines.enumerated().map { place, line in
            let day = Self.day(line.day)
            return ChronologyEntry(
                id: EntryID(file: "aa", table: 1, row: place + 1), file: 0, agency: 0,
                date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: line.words)])
        }
        let chronology = IntegratedChronology(
            children: [ChildOfCase(name: "Posy Fennimore")], agencies: [CaseAgency(name: "Thornbank School")],
            entries: entries)
        let report = UnderstandingReport(UnderstandingReader().read(chronology))
        return try #require(report.sections.first?.tables.first { $0.title.hasPrefix("Longest time") })
    }

    @Test("a sighting from afar does not end it, and stands beside it")
    func glimpse() throws {
        let row = try silences([
            (0, "Saw Posy in class, chatty."), (60, "Saw Posy at an upstairs window."), (100, "Saw Posy in class."),
        ]).row(0)
        #expect(row[1] == .noted("100 days", []))
        guard case .noted(let words, let entries) = row[4] else {
            Issue.record("nothing stands in doubt")
            return
        }
        #expect(words.contains("only from afar") && entries == [1])
    }

    @Test("of a child taken off the roll no register shows more; of one who was only away it may")
    func offRoll() throws {
        func roll(_ words: String) throws -> String {
            guard
                case .noted(let words, _) = try silences([
                    (0, "Saw Posy in class."), (5, "Saw Posy in class."), (10, words), (120, "Saw Posy in class."),
                ]).row(0)[1]
            else { return "" }
            return words
        }
        #expect(
            try roll("Letter: Posy to be educated at home from today.").contains("On no school’s or nursery’s register")
        )
        #expect(try roll("Posy’s trip form came.").contains("its register may show more."))
    }

    @Test("every part counts it the same: the child’s own page, the sheet and the drawing too")
    func same() throws {
        let entries = [
            (0, "Saw Posy in class, chatty."), (60, "Saw Posy at an upstairs window."), (130, "Saw Posy in class."),
        ]
        .enumerated().map { place, line in
            ChronologyEntry(
                id: EntryID(file: "aa", table: 1, row: place + 1), file: 0, agency: 0,
                date: DateReading(
                    verbatim: "", earliest: Self.day(line.0), latest: Self.day(line.0), precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: line.1)])
        }
        let chronology = UnderstandingReader().read(
            IntegratedChronology(
                children: [ChildOfCase(name: "Posy Fennimore")], agencies: [CaseAgency(name: "Thornbank School")],
                entries: entries))
        let understanding = try #require(chronology.understanding)
        #expect(UnderstandingReport.sureSilences(chronology, understanding).map { $0.map(\.days) } == [[130]])
        let report = UnderstandingReport(chronology)
        let page = try #require(report.sections.first { $0.kind == .child })
        let longest = try #require(page.introduction.first { $0.label.hasPrefix("Longest") })
        #expect(longest.text.hasPrefix("130 days") && longest.text.contains("No. 2"))
        let table = try #require(page.tables.first { $0.title.hasPrefix("Times in which") })
        #expect(table.rowCount == 1 && table.row(0)[2] == .number(130))
        let sheet = try #require(report.sheets.first { $0.title == "Silences" })
        #expect((0..<sheet.rowCount).contains { sheet.row($0).contains(.number(130)) })
    }

    @Test("the queue, the picture and the report give one silence one length, and a dismissal goes through all of them")
    func places() throws {
        let lines = [
            (0, "Saw Posy in class, chatty."), (60, "Saw Posy at an upstairs window."), (130, "Saw Posy in class."),
            (200, "Saw Posy in class."),
        ]
        let entries = lines.enumerated().map { place, line in
            ChronologyEntry(
                id: EntryID(file: "aa", table: 1, row: place + 1), file: 0, agency: 0,
                date: DateReading(
                    verbatim: "", earliest: Self.day(line.0), latest: Self.day(line.0), precision: .day),
                fields: [EntryField(kind: .event, heading: "Event", text: line.1)])
        }
        let chronology = UnderstandingReader().read(
            IntegratedChronology(
                children: [ChildOfCase(name: "Posy Fennimore")], agencies: [CaseAgency(name: "Thornbank School")],
                entries: entries))
        let understanding = try #require(chronology.understanding)
        // Found as three, of which a sighting in doubt parts two.
        #expect(understanding.silences.map(\.days) == [60, 70, 70])
        let report = UnderstandingReport.sureSilences(chronology, understanding)[0].map(\.days)
        #expect(report == [130, 70])
        let threads = entries.indices.map { RecordID(high: 7, low: UInt64($0)) }
        let (child, agency) = (RecordID(high: 8, low: 1), RecordID(high: 9, low: 1))
        func queue(_ chronology: IntegratedChronology, isSettled: Bool) -> [Finding] {
            var maker = FindingMaker(
                chronology, threads: threads, children: [child], agencies: [agency], hasSettledSilences: isSettled,
                isUnlinked: { _, _ in false })
            return maker.make().filter { $0.kind == .silence }
        }
        let found = queue(chronology, isSettled: false)
        #expect(found.map(\.title) == ["Not seen for 130 days", "Not seen for 70 days"])
        #expect(found[0].says.contains("in doubt, and not counted"))
        #expect(found[0].grounds.map(\.part) == [.one, .other, .beside] && found[0].grounds[2].thread == threads[1])
        // What is kept for the picture holds no words, and gives the same.
        let made = CasePicture(understood: chronology, threads: threads, agencies: [agency]) { _, _ in false }
        let picture = try #require(CasePicture(packed: made.packed()))
        #expect(picture.understanding.silences.map(\.days) == report)
        #expect(picture.understanding.silencesToShow(in: picture.chronology, areSettled: true).map(\.days) == report)
        var drawn = picture.chronology
        drawn.understanding = picture.understanding
        #expect(queue(drawn, isSettled: true).map(\.key) == found.map(\.key))
        // Dismissed in the queue, it is gone from a file and from the picture, both of its parts.
        let decided = DecidedFindings(
            threads: Dictionary(uniqueKeysWithValues: zip(entries.map(\.id), threads)), children: [child],
            agencies: [agency], isDismissed: { $0.key == found[0].key }, isUnlinked: { _, _ in false })
        #expect(decided.leaveOut(of: chronology).understanding?.silences.map(\.days) == [70])
        #expect(decided.leaveOut(of: picture).understanding.silences.map(\.days) == [70])
    }

    @Test("an entry that says that the child went to live elsewhere is named")
    func move() throws {
        let row = try silences([
            (0, "Saw Posy in class. Posy moves to her gran's in Carrick tomorrow."), (200, "Saw Posy in class."),
        ]).row(0)
        #expect(row[1] == .noted("200 days\nlived elsewhere, as it seems: No. 1", [0]))
    }

    @Test("expected back and not come is not off the register; the place given up is, by its own entry")
    func notBack() throws {
        let entries = [
            (0, "Saw Posy in class."), (5, "Saw Posy in class."), (10, "Posy expected back today, not come."),
            (90, "Place for Posy withdrawn, non-attendance."), (200, "Saw Posy in class."),
        ]
        let told = try silences(entries.map { (day: $0.0, words: $0.1) }).row(0)[1]
        guard case .noted(let words, let named) = told else {
            Issue.record("no silence")
            return
        }
        #expect(words.contains("register by then, as it seems (No. 4)") && named.contains(3) && !named.contains(2))
    }
}
