import Domain
import Testing

@Suite("Doubts that reach the first pages") struct SightingDoubtTests {
    private func entry(
        _ number: Int, _ words: String, contact: String = "", remarks: [SourceRemark] = [], notes: [Note] = []
    ) -> ChronologyEntry {
        let day = CivilDate(year: 2004, month: 5, day: 3)?.adding(days: number * 20)
        var fields = [EntryField(kind: .event, heading: "Event", text: words)]
        if !contact.isEmpty { fields.insert(EntryField(kind: .contact, heading: "Type", text: contact), at: 0) }
        return ChronologyEntry(
            id: EntryID(file: "aa", table: 1, row: number + 1), file: 0, agency: number % 2,
            date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day), fields: fields,
            remarks: remarks, notes: notes)
    }

    private func report(_ entries: [ChronologyEntry], seen: [Int]) -> UnderstandingReport {
        let yes = Inference(.yes, basis: .stated, words: "yes", rule: "the agency’s own column")
        let no = Inference(.no, basis: .stated, words: "no", rule: "the agency’s own column")
        let last = entries.count - 1
        let contacts = entries.indices.dropLast().flatMap { entry in
            (0..<2).map { ChildContact(entry: entry, child: $0, seen: seen.contains(entry) ? yes : no) }
        }
        return UnderstandingReport(
            IntegratedChronology(
                children: [ChildOfCase(name: "Hester Quillan"), ChildOfCase(name: "Amos Quillan")],
                agencies: [CaseAgency(name: "Larchmere Surgery"), CaseAgency(name: "Tarn Social Care")],
                entries: entries,
                understanding: Understanding(
                    contacts: contacts,
                    claims: [Claim(entry: 1, ground: .told, teller: "a man", words: "away", reliedOnBy: [last])],
                    smallThings: [SmallThing(entry: 0, kind: .fileLost, who: "", words: "lost", rule: "file")],
                    crises: [Crisis(entry: last, kind: .harm, words: "Hester found unconscious.", rule: "harm")])))
    }

    @Test(
        "a child stated seen in an entry whose kind is a telephone call is in doubt; not where the words tell of a visit"
    )
    func telephone() throws {
        func doubts(_ words: String, _ contact: String) -> [String] {
            let report = report(
                [entry(0, "Saw Hester."), entry(1, words, contact: contact), entry(2, "Hester found unconscious.")],
                seen: [0, 1])
            return report.incidents.first?.children.first?.doubts.map(\.kind) ?? []
        }
        #expect(doubts("I spoke to Hester at home.", "Telephone") == ["telephone"])
        #expect(doubts("I visited and spoke to Hester.", "Telephone") == [])
        #expect(doubts("I spoke to Hester at home.", "Home visit") == [])
    }

    @Test("a sighting taken out of the words again is told of every child on the first page and in the silences")
    func retracted() throws {
        func change(_ kind: SourceRemark.Kind, _ words: String) -> SourceRemark {
            SourceRemark(kind, place: SourcePlace(table: 1, row: 4, column: 3), text: words, author: "Records office")
        }
        let first = try #require(
            report(
                [
                    entry(0, "Saw Hester and Amos."),
                    entry(
                        2, "Knocked. I heard a radio.",
                        remarks: [
                            change(.deletedText, "I saw both children."), change(.insertedText, "I heard a radio."),
                        ]), entry(6, "Hester found unconscious."),
                ], seen: [0]
            ).sections.first)
        for name in ["Hester", "Amos"] {
            #expect(
                first.introduction.contains {
                    $0.text.hasPrefix("– \(name)") && $0.text.contains("in No. 2")
                        && $0.text.contains("“I saw both children.” was changed")
                })
        }
    }

    @Test("a finding on a row that the file hides says so, and a note in the file stands beside a file lost")
    func hidden() throws {
        let hidden = Note(.hiddenInSource, "This row is hidden in the agency's file.")
        let report = report(
            [
                entry(0, "Files lost.", remarks: [SourceRemark(.footnote, text: "Found again in June.")]),
                entry(1, "A man says they are away.", notes: [hidden]), entry(2, "Hester found unconscious."),
            ], seen: [])
        let tables = report.sections.flatMap(\.tables)
        let words = tables.flatMap { table in
            (0..<table.rowCount).flatMap { table.row($0) }.map { cell in
                switch cell {
                case .words(let words), .quote(let words), .noted(let words, _): words
                default: ""
                }
            }
        }
        #expect(words.contains { $0.contains("No. 2 is a row hidden in the agency’s file") })
        #expect(words.contains { $0.contains("a note in the file on No. 1: “Found again in June.”") })
    }

    @Test("where a child was by one account names the account that has it otherwise")
    func whereabouts() throws {
        func told(_ contradictions: [Contradiction]) throws -> String {
            var understanding = Understanding(
                crises: [Crisis(entry: 0, kind: .protection, words: "taken to a hostel", rule: "safety")])
            understanding.incidents = [
                IncidentPresence(
                    entry: 0, child: 0, whereabouts: .there, words: "All were seen", incident: "taken to a hostel",
                    incidentRule: "safety")
            ]
            understanding.contradictions = contradictions
            let report = UnderstandingReport(
                IntegratedChronology(
                    children: [ChildOfCase(name: "Hester Quillan")],
                    agencies: [CaseAgency(name: "Larchmere Surgery"), CaseAgency(name: "Tarn Social Care")],
                    entries: [
                        entry(0, "Family taken to a hostel. All were seen."), entry(1, "Hester at aunt's, not seen."),
                    ],
                    understanding: understanding))
            let table = try #require(report.sections.first { $0.kind == .incidents }?.tables.first)
            return table.row(0).map { cell in
                if case .noted(let words, _) = cell { words } else { "" }
            }.joined()
        }
        let other = Contradiction(
            kind: .childSeen, first: [0], second: [1], detail: "", firstWords: "seen", secondWords: "not seen", child: 0
        )
        #expect(
            try told([other]).contains("There: “All were seen” (No. 1); written otherwise by Tarn Social Care, No. 2"))
        #expect(try !told([]).contains("otherwise"))
    }
}
