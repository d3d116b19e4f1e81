import Domain
import Testing

@testable import OfficeFiles

@Suite("Word documents out") struct WordWriterTests {
    private func document(_ chronology: IntegratedChronology) throws -> String {
        try SampleChronology.part("word/document.xml", of: try WordWriter().bytes(chronology))
    }

    private func count(_ part: String, in text: String) -> Int { text.components(part) }

    @Test("the same chronology gives the same bytes")
    func sameBytes() throws {
        let chronology = SampleChronology.chronology()
        #expect(try WordWriter().bytes(chronology) == WordWriter().bytes(chronology))
    }

    @Test("every entry is a row, every table repeats its heading row")
    func rows() throws {
        let xml = try document(SampleChronology.chronology((0..<1_100).map { "event \($0)" }))
        for number in [0, 511, 512, 1_023, 1_024, 1_099] { #expect(xml.contains(">event \(number)<")) }
        #expect(count("<w:tbl>", in: xml) == count("<w:tblHeader/>", in: xml))
        #expect(count("<w:tbl>", in: xml) == count("</w:tbl>", in: xml))
        // 1,100 days from 12 March 2001 reach into four years.
        for year in 2001...2004 { #expect(xml.contains(">\(year)</w:t></w:r></w:p><w:tbl>")) }
    }

    @Test("hostile words stay words: marks escaped, breaks and tabs Word’s own, controls shown as pictures")
    func hostileWords() throws {
        let xml = try document(SampleChronology.chronology())
        #expect(xml.contains("a &amp; b &lt; c &gt; d &quot; e"))
        #expect(xml.contains("]]&gt;"))
        let breaks = "</w:t><w:br/><w:t xml:space=\"preserve\">"
        #expect(xml.contains("line one\(breaks)line two\(breaks)line three\(breaks)line four"))
        #expect(xml.contains("tab</w:t><w:tab/><w:t xml:space=\"preserve\">and␋more␀"))
        #expect(xml.contains("_x000B_ as typed"))
        #expect(!xml.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }

    @Test("what has no column of its own stands in a labelled line")
    func labelledLines() throws {
        var chronology = SampleChronology.chronology(["visit"])
        for kind in ColumnKind.allCases where ![.event, .account, .date].contains(kind) {
            chronology.entries[0].fields.append(
                EntryField(kind: kind, heading: "Own heading", text: "words of \(kind.rawValue)"))
        }
        chronology.entries[0].remarks = [SourceRemark(.comment, text: "a remark")]
        chronology.entries[0].notes = [Note(.joinedRows, "two rows joined")]
        let xml = try document(chronology)
        for kind in ColumnKind.allCases where ![.event, .account, .date].contains(kind) {
            #expect(xml.contains("words of \(kind.rawValue)"), "\(kind.rawValue) is missing")
        }
        for words in [
            "Own heading: ", "Comment: a remark", "Assumed: two rows joined", "To settle: ", "Twice. Keep one.",
        ] {
            #expect(xml.contains(words), "\(words) is missing")
        }
    }

    @Test("landscape A4, page numbers, British English, a title")
    func pages() throws {
        let bytes = try WordWriter().bytes(SampleChronology.chronology())
        #expect(try document(SampleChronology.chronology()).contains("w:orient=\"landscape\""))
        let footer = try SampleChronology.part("word/footer1.xml", of: bytes)
        #expect(footer.contains(" PAGE ") && footer.contains(" NUMPAGES ") && footer.contains("Confidential"))
        #expect(try SampleChronology.part("word/styles.xml", of: bytes).contains("w:lang w:val=\"en-GB\""))
        #expect(
            try SampleChronology.part("docProps/core.xml", of: bytes).contains("<dc:title>Child A &amp; B</dc:title>"))
    }

    @Test("the import report and the refused file are in the document")
    func report() throws {
        let xml = try document(SampleChronology.chronology())
        #expect(xml.contains("1. One row repeats another row. Please say whether"))
        #expect(xml.contains("Not in this chronology, because the file could not be read"))
    }

    @Test("an empty chronology says so")
    func empty() throws { #expect(try document(IntegratedChronology()).contains("There are no entries.")) }
}

extension String {
    /// How often a part occurs.
    fileprivate func components(_ part: String) -> Int {
        var count = 0
        var rest = Substring(self)
        while let found = rest.firstRange(of: part) {
            count += 1
            rest = rest[found.upperBound...]
        }
        return count
    }
}
