import Testing

@testable import Domain

@Suite("Who was told, as it is kept") struct KeptTellingTests {
    private func key(_ number: UInt64) -> RecordID { CasePictureTests.key(number) }

    @Test(
        "a telling is kept by the keys of its entry, the agency told and the entry that shows it; undated ones are not")
    func kept() throws {
        let words = [
            "Bruise on Tamsin's arm. Health visitor informed.", "School rang about a bruise.", "HV informed again.",
        ]
        let dates = [CasePictureTests.on("2012-03-01"), CasePictureTests.on("2012-03-02"), DateReading(verbatim: "")]
        var chronology = IntegratedChronology(
            children: [ChildOfCase(name: "Tamsin Quill")],
            agencies: [CaseAgency(name: "Moor Health Visiting"), CaseAgency(name: "Fell Primary School")],
            entries: words.enumerated().map { CasePictureTests.entry($0, $0 == 1 ? 0 : 1, dates[$0], $1) })
        chronology.understanding = Understanding()
        let kept = KeptTelling.all(
            in: chronology, threads: [key(1), key(2), key(3)], agencies: [key(11), key(12)])
        let telling = try #require(kept.first)
        #expect(kept.count == 1 && telling.thread == key(1) && telling.shownBy == key(2) && telling.agency == key(11))
        #expect(telling.sinceDay == CasePictureTests.day("2012-03-01") && telling.words.contains("informed"))
    }

    @Test("a link that people dismissed shows nothing")
    func dismissed() {
        let dates = ["2012-03-01", "2012-03-02"].map { CasePictureTests.on($0) }
        let words = ["Bruise on Tamsin's arm. Health visitor informed.", "Visit. A bruise."]
        var chronology = IntegratedChronology(
            children: [ChildOfCase(name: "Tamsin Quill")],
            agencies: [CaseAgency(name: "Moor Health Visiting"), CaseAgency(name: "Fell Primary School")],
            entries: words.enumerated().map { CasePictureTests.entry($0, 1 - $0, dates[$0], $1) })
        let link = AccountLink(first: 0, second: 1, score: 0.8, reasons: [])
        chronology.understanding = Understanding(occurrences: [Occurrence(entries: [0, 1], links: [link])])
        func shown(_ isUnlinked: Bool) -> [RecordID?] {
            KeptTelling.all(in: chronology, threads: [key(1), key(2)], agencies: [key(11), key(12)]) { first, second in
                isUnlinked && first == key(1) && second == key(2)
            }.map(\.shownBy)
        }
        #expect(shown(false) == [key(2)] && shown(true) == [nil])
    }

    @Test("what was written for the review is left out of an entry of a day gone by")
    func hindsight() {
        var entry = CasePictureTests.entry(1, 0, CasePictureTests.on("2012-03-01"), "Visit.")
        entry.fields.append(EntryField(kind: .impact, heading: "Impact", text: "It mattered."))
        entry.remarks = [SourceRemark(.comment, text: "Why?")]
        let bare = KnowledgeReader.withoutHindsight(entry)
        #expect(bare.fields.map(\.text) == ["Visit."] && bare.remarks.isEmpty)
        #expect(
            KnownAt.mark(nil, CasePictureTests.day("2024-03-03")) == "As known to all agencies together on 3 March 2024"
        )
    }
}
