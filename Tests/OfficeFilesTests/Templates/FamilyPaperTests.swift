import Domain
import Testing

@testable import OfficeFiles

@Suite("What the family reads, as a document") struct FamilyPaperTests {
    @Test("title, what is not shown, years and entries stand in it upright, each word escaped; same paper, same bytes")
    func document() throws {
        let paper = FamilyPaper(
            title: "What the agencies wrote about Rowan", opening: ["Prepared for you by Nest Ferris."],
            notShown: ["2 because they are about somebody else"],
            years: [
                .init(
                    heading: "2024",
                    lines: [
                        .init(
                            day: "12 March 2024", words: "A teacher saw <b>Rowan</b> & rang.\nNobody answered.",
                            notes: ["A child was seen.", "Written by Larkfield School"])
                    ])
            ])
        let bytes = try WordFamilyPaper().make(paper)
        let words = try SampleChronology.part("word/document.xml", of: bytes)
        for part in [
            "What the agencies wrote about Rowan", "Prepared for you by Nest Ferris.", ">2024<", ">12 March 2024<",
            "A teacher saw &lt;b&gt;Rowan&lt;/b&gt; &amp; rang.", "<w:br/>", "Written by Larkfield School",
            "2 because they are about somebody else", "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>",
        ] {
            #expect(words.contains(part), "\(part)")
        }
        #expect(!words.contains("landscape"))
        #expect(try WordFamilyPaper().make(paper) == bytes)
    }
}
