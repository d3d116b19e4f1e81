import Testing

@testable import Domain

@Suite("Words as numbers")
struct WordKeysTests {
    @Test(
        "Forms of one word share a stem",
        arguments: [
            ("phoned", "phoning"), ("argues", "arguing"), ("notified", "notifies"), ("visits", "visited"),
            ("referral", "referrals"),
        ])
    func stems(_ one: String, _ other: String) {
        #expect(WordCutter.stemKey(one) == WordCutter.stemKey(other))
    }

    @Test(
        "Different words keep different stems",
        arguments: [("informed", "information"), ("nurse", "nursery"), ("care", "carer")])
    func keepsApart(_ one: String, _ other: String) {
        #expect(WordCutter.stemKey(one) != WordCutter.stemKey(other))
    }

    @Test("Sentences end at a stop, not at a title or inside a date")
    func sentences() {
        var cutter = WordCutter()
        cutter.begin()
        cutter.cut("Dr. Vale rang on 12.03.11. No reply", field: 0)
        #expect(cutter.sentenceCount == 2)
    }

    @Test("A range of words gives back what was written")
    func verbatim() {
        let fields = [EntryField(kind: .event, heading: "Event", text: "The child’s nurse – rang back.")]
        var cutter = WordCutter()
        cutter.begin()
        cutter.cut(fields[0].text, field: 0)
        #expect(cutter.verbatim(1..<3, fields) == "child’s nurse")
    }

    @Test("Phrases are found over a hyphen, not over the end of a sentence")
    func phrases() {
        var table = PhraseTable(capacity: 8)
        table.add("core group", 1)
        table.add("core", 2)
        var cutter = WordCutter()
        cutter.begin()
        cutter.cut("Core-group held. Core. Group", field: 0)
        var found: [PhraseTable.Meaning] = []
        for i in cutter.words.indices { table.matches(cutter.words, at: i) { meaning, _ in found.append(meaning) } }
        #expect(found == [2, 1, 2])
    }
}
