import Domain
import Testing

@Suite("Entries typed in") struct TypedFileTests {
    static let (ottilie, bram) = (RecordID(high: 1, low: 1), RecordID(high: 1, low: 2))

    static func child(
        _ id: RecordID, _ seen: TypedAnswer, _ alone: TypedAnswer = .notRecorded, spoken: TypedAnswer = .notRecorded,
        wishes: TypedAnswer = .notRecorded, words: String = ""
    ) -> TypedChild {
        TypedChild(
            child: id, seen: seen, alone: alone, spoken: spoken, wishes: wishes, wishesWords: words,
            place: seen == .yes ? "at home" : "")
    }

    static func entry(_ children: [TypedChild], date: String = "12/3/24", time: String = "2.30 pm") -> TypedEntry {
        let words = TypedWords(
            date: date, time: time, source: "Visit record, page 3", who: "Mrs Sedge",
            event: "Home visit, \"all calm\".",
            children: children)
        return TypedEntry(
            id: RecordID(high: 2, low: 1), agency: RecordID(high: 3, low: 1), agencyName: "Brackenford Health",
            number: 1,
            isWithdrawn: false, version: 2,
            wordings: [.init(number: 2, author: "Nell", writtenAt: 0, words: words)])
    }

    static func file(_ children: [TypedChild]) -> TypedFile {
        TypedFile([entry(children)], names: [ottilie: "Ottilie Marrow", bram: "Bram Marrow"], edition: 1)
    }

    /// What the child's line makes of what was stated.
    static func contacts(_ children: [TypedChild]) -> [ChildContact] {
        let (report, entries) = file(children).made(digest: String(repeating: "0", count: 64))
        let chronology = IntegratedChronology(
            children: [ChildOfCase(name: "Ottilie Marrow"), ChildOfCase(name: "Bram Marrow")],
            agencies: [CaseAgency(name: "Brackenford Health")], files: [report], entries: entries)
        return ChildsLineReader().read(chronology, people: CasePeople(chronology: chronology))
    }

    @Test("what is stated of each child is read as stated, child by child")
    func stated() throws {
        let found = Self.contacts([
            Self.child(Self.ottilie, .yes, .yes, spoken: .yes, wishes: .yes, words: "“I want to stay at Nana’s.”"),
            Self.child(Self.bram, .no, wishes: .no),
        ])
        let ottilie = try #require(found.first { $0.child == 0 })
        let bram = try #require(found.first { $0.child == 1 })
        #expect(
            [ottilie.seen, ottilie.seenAlone, ottilie.spokenWith, ottilie.wishes].map(\.answer) == [
                .yes, .yes, .yes, .yes,
            ])
        #expect([ottilie.seen, ottilie.seenAlone, ottilie.wishes].map(\.basis) == [.stated, .stated, .stated])
        #expect(bram.seen.answer == .no && bram.seen.basis == .stated && bram.wishes.answer == .no)
    }

    @Test("spoken with by telephone is not seen; that a record does not say stays, and says nothing of the child")
    func telephone() throws {
        let found = Self.contacts([Self.child(Self.ottilie, .no, spoken: .yes)])
        let ottilie = try #require(found.first { $0.child == 0 })
        #expect(ottilie.seen.answer == .no && ottilie.spokenWith.answer == .yes)
        let (_, entries) = Self.file([Self.child(Self.ottilie, .notRecorded)]).made(digest: "0")
        #expect(entries[0].childSeen == .notStated && entries[0].text(.childSeen) == "Ottilie Marrow: not recorded")
        let silent = Self.contacts([Self.child(Self.ottilie, .notRecorded), Self.child(Self.bram, .yes, spoken: .yes)])
        let answers = Set(silent.filter { $0.child == 0 }.map(\.seen.answer))
        #expect(answers.isSubset(of: [.notRecorded]))
        let other = silent.first { $0.child == 1 }
        #expect(other?.seen.answer == .yes)
    }

    @Test("lines and entries add up, the date keeps its words and has the time, and no formula gets into the file")
    func file() throws {
        let (report, entries) = Self.file([Self.child(Self.ottilie, .yes), Self.child(Self.bram, .no)]).made(
            digest: "0")
        #expect(report.lineCount == report.entryCount + report.setAside.count && entries.count == 1)
        #expect(
            entries[0].date.verbatim == "12/3/24"
                && entries[0].date.earliest == CivilDate(year: 2024, month: 3, day: 12))
        #expect(entries[0].date.time == ClockTime(hour: 14, minute: 30) && entries[0].childSeen == .some)
        #expect(TypedFile.reference(Self.entry([])) == "1.2")
        #expect(
            TypedFile.entry(of: "1.2").map { [$0.number, $0.wording] } == [1, 2] && TypedFile.entry(of: "File 1") == nil
        )
        let text = String(decoding: Self.file([]).bytes, as: UTF8.self)
        #expect(text.hasPrefix("\"Number and wording, edition 1\",Date,"))
        #expect(text.contains("\"Home visit, \"\"all calm\"\".\""))
        #expect(TypedWords(date: "soon", time: "", source: "", who: "", event: "", children: []).reading == nil)
        #expect(
            TypedWords(date: "March 2024", time: "teatime-ish", source: "", who: "", event: "", children: []).reading
                == nil)
    }
}
