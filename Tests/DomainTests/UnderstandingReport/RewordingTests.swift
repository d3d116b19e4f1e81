import Domain
import Testing

@Suite("Words changed in a file, and what speaks against a sighting") struct RewordingTests {
    private static func day(_ offset: Int) -> CivilDate? {
        CivilDate(year: 2004, month: 5, day: 3)?.adding(days: offset)
    }

    private func entry(_ number: Int, _ words: String, remarks: [SourceRemark] = []) -> ChronologyEntry {
        let day = Self.day(number * 10)
        return ChronologyEntry(
            id: EntryID(file: "aa", table: 1, row: number + 1), file: 0, agency: number % 2,
            date: DateReading(verbatim: "", earliest: day, latest: day, precision: .day),
            fields: [EntryField(kind: .event, heading: "Event", text: words)], remarks: remarks)
    }

    private func change(_ kind: SourceRemark.Kind, _ words: String) -> SourceRemark {
        SourceRemark(kind, place: SourcePlace(table: 1, row: 4, column: 3), text: words, author: "Records office")
    }

    private func chronology() -> IntegratedChronology {
        let seen = Inference(.yes, basis: .stated, words: "yes", rule: "the agency’s own column")
        return IntegratedChronology(
            children: [ChildOfCase(name: "Hester Quillan")],
            agencies: [CaseAgency(name: "Larchmere Surgery"), CaseAgency(name: "Tarn Police")],
            entries: [
                entry(0, "Hester came to the clinic and told us of her rabbit."),
                entry(
                    1, "Hester at an upstairs window.",
                    remarks: [SourceRemark(.footnote, text: "The log has another time.")]),
                entry(
                    2, "Knocked, no reply.",
                    remarks: [change(.deletedText, "Saw both children. "), change(.insertedText, "no reply.")]),
                entry(3, "Hester found unconscious."),
            ],
            understanding: Understanding(
                contacts: [
                    ChildContact(entry: 0, child: 0, seen: seen, spokenWith: seen),
                    ChildContact(entry: 1, child: 0, seen: seen),
                ],
                claims: [Claim(entry: 2, ground: .told, teller: "a man", words: "no reply", reliedOnBy: [3])],
                crises: [Crisis(entry: 3, kind: .harm, words: "Hester found unconscious.", rule: "harm")]))
    }

    @Test("words taken out and put in at one place are one change; of an entry with none there is none")
    func pairs() {
        let all = Rewording.all(in: chronology())
        #expect(all == [Rewording(entry: 2, old: "Saw both children.", new: "no reply.", author: "Records office")])
        #expect(all.first?.words == "“Saw both children.” was changed to “no reply.”")
        let added = entry(0, "x", remarks: [change(.insertedText, "late")])
        #expect(Rewording.all(in: added, at: 0).map(\.words) == ["“late” was added"])
    }

    @Test("a sighting from afar with a note on its row is doubted, and the one before it is given")
    func doubts() throws {
        let child = try #require(CaseIncidents(chronology()).all.first?.children.first)
        #expect(child.lastSeen == 1 && child.daysSince == 20)
        #expect(child.doubts.map(\.kind) == ["remark", "glimpse"])
        #expect(child.undoubted == 0 && child.daysSinceUndoubted == 30)
        #expect(child.alone == .notRecorded)
        #expect(child.rewordedSince?.old == "Saw both children.")
    }

    @Test("the first page says whether any child was alone, and shows old words beside new")
    func firstPage() throws {
        let report = UnderstandingReport(chronology())
        let first = try #require(report.sections.first)
        #expect(
            first.introduction.contains {
                $0.text.hasPrefix("None of the 1 last sighting") && $0.text.contains("a later sighting in doubt")
            })
        // What "last seen" means is said where each incident is told.
        let incidents = try #require(report.sections.first { $0.kind == .incidents })
        #expect(incidents.introduction.contains { $0.text == LastSeen.definition })
        let table = try #require(first.tables.first { $0.title.hasPrefix("Entries whose words were changed") })
        #expect(Array(table.row(0).dropFirst()) == [.quote("Saw both children."), .quote("no reply.")])
    }

    @Test("a finding that rests on changed words shows what stood there before")
    func findings() throws {
        let report = UnderstandingReport(chronology())
        let claims = try #require(report.sections.first { $0.kind == .claims }?.tables.first)
        let said = "Changed words in No. 3, not settled: “Saw both children.” was changed to “no reply.”"
        let cells = claims.row(0)
        #expect(
            cells.contains {
                if case .words(let words) = $0 { words.hasSuffix(said) } else { false }
            })
    }
}
