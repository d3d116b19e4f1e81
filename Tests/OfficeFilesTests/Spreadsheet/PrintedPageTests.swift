import Domain
import Testing

@testable import OfficeFiles

@Suite("Head and foot of printed sheets") struct PrintedPageTests {
    @Test(
        "the words are kept, the codes are not",
        arguments: [
            ("&LOfficial&CTarn && Beck&RPage &P of &N", ["Official", "Tarn & Beck", "Page  of "]),
            ("&C&\"Arial,Bold\"&14Confidential && private", ["Confidential & private"]),
            ("&L&K000000Draft 3\n&D", ["Draft 3"]), ("&P", []), ("&", []), ("Plain", ["Plain"]),
        ])
    func lines(_ text: String, _ expected: [String]) {
        #expect(PrintedPage.lines(text) == expected)
    }

    @Test("a workbook gives each line once, over all its sheets")
    func workbook() throws {
        var book = BuiltWorkbook()
        book.rows = #"<row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c></row>"#
        book.afterRows =
            "<headerFooter><oddHeader>&amp;LOfficial, sensitive</oddHeader><oddFooter>&amp;CPage &amp;P</oddFooter>"
            + "<evenHeader>&amp;LOfficial, sensitive</evenHeader></headerFooter>"
        #expect(try book.read().pageText == ["Official, sensitive", "Page "])
    }
}
