import Domain
import Testing

@testable import OfficeFiles

@Suite("Tracked changes, comments and notes in Word") struct WordChangeTests {
    typealias Sample = WordSample
    private let by = "w:id='1' w:author='R. Amble' w:date='2004-01-01T00:00:00Z'"

    private func deleted(_ text: String) -> String {
        "<w:del \(by)><w:r><w:delText xml:space='preserve'>\(text)</w:delText></w:r></w:del>"
    }
    private func inserted(_ text: String) -> String { "<w:ins \(by)>\(Sample.run(text))</w:ins>" }
    private func remark(_ kind: SourceRemark.Kind, _ column: Int, _ text: String) -> SourceRemark {
        SourceRemark(kind, place: SourcePlace(table: 1, row: 1, column: column), text: text, author: "R. Amble")
    }

    @Test("Deleted words are no text, inserted ones are; each run of a change is one remark")
    func words() throws {
        let first = Sample.paragraph(
            Sample.run("Seen ") + deleted("at ") + deleted("home") + inserted("at ") + inserted("school")
                + Sample.run(". ") + inserted("Well."))
        let second = Sample.paragraph(inserted("Again"))
        let document = try Sample(Sample.table([[first, second]])).read()
        #expect(document.tables[0].words == [["Seen at school. Well.", "Again"]])
        #expect(
            document.remarks == [
                remark(.deletedText, 1, "at home"), remark(.insertedText, 1, "at school"),
                remark(.insertedText, 1, "Well."), remark(.insertedText, 2, "Again"),
            ])
    }

    @Test("Words moved away are a remark, words moved here are text")
    func moved() throws {
        let cell = Sample.paragraph(
            "<w:moveFrom \(by)>\(Sample.run("late"))</w:moveFrom><w:moveTo \(by)>\(Sample.run("early"))</w:moveTo>")
        let document = try Sample(Sample.table([[cell]])).read()
        #expect(document.tables[0].words == [["early"]])
        #expect(document.remarks == [remark(.movedText, 1, "late"), remark(.insertedText, 1, "early")])
    }

    @Test("A deleted paragraph mark joins two paragraphs")
    func paragraphMark() throws {
        let cell =
            "<w:p><w:pPr><w:rPr><w:del \(by)/></w:rPr></w:pPr>\(Sample.run("half "))</w:p>"
            + Sample.paragraph(Sample.run("whole"))
        #expect(try Sample.cell(cell) == "half whole")
    }

    @Test("A deleted row keeps its number, is empty and marked, and its words are one remark")
    func row() throws {
        let body =
            "<w:tbl>"
            + Sample.row([Sample.paragraph(deleted("1/2/04")), Sample.paragraph(deleted("Call"))], "<w:del \(by)/>")
            + Sample.row(["2/2/04", "Visit"]) + "</w:tbl>"
        let document = try Sample(body).read()
        #expect(document.tables[0].words == [["", ""], ["2/2/04", "Visit"]])
        #expect(document.tables[0].rows.map(\.isDeleted) == [true, false])
        #expect(
            document.remarks == [
                SourceRemark(
                    .deletedRow, place: SourcePlace(table: 1, row: 1), text: "1/2/04 | Call", author: "R. Amble")
            ])
    }

    @Test("A cell merged downwards from a deleted row stands for itself in the next")
    func rowWithMerge() throws {
        let body =
            "<w:tbl><w:tr><w:trPr><w:del \(by)/></w:trPr>" + Sample.cell("old", "<w:vMerge w:val='restart'/>")
            + "</w:tr><w:tr>" + Sample.cell("new", "<w:vMerge/>") + "</w:tr></w:tbl>"
        let table = try Sample(body).read().tables[0]
        #expect(table.words == [[""], ["new"]])
        #expect(table.joins == [[.none], [.none]])
    }

    @Test("A deleted cell is empty, its words a remark; an inserted row says so")
    func cells() throws {
        let body =
            "<w:tbl><w:tr><w:trPr><w:ins \(by)/></w:trPr>" + Sample.cell("gone", "<w:cellDel \(by)/>")
            + Sample.cell("here", "") + "</w:tr></w:tbl>"
        let document = try Sample(body).read()
        #expect(document.tables[0].words == [["", "here"]])
        #expect(
            document.remarks == [remark(.deletedText, 1, "gone"), remark(.insertedText, 0, "This row was inserted")])
    }

    @Test("Properties as they were before a change do not count")
    func propertyChanges() throws {
        let cell = Sample.paragraph(
            "<w:r><w:rPr><w:rPrChange \(by)><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>shown</w:t></w:r>")
        #expect(try Sample.cell(cell) == "shown")
    }

    @Test("Comments and footnotes are remarks at the place of their anchor, with the author")
    func notes() throws {
        var sample = Sample(
            Sample.table([
                [
                    "a",
                    Sample.paragraph(
                        "<w:commentRangeStart w:id='5'/>" + Sample.run("text") + "<w:commentRangeEnd w:id='5'/>"
                            + "<w:r><w:commentReference w:id='5'/></w:r><w:r><w:footnoteReference w:id='2'/></w:r>"),
                ]
            ]))
        sample.comments =
            "<w:comment w:id='5' w:author='R. Amble'>" + Sample.paragraph(Sample.run("Which visit?"))
            + Sample.paragraph(deleted("x") + Sample.run("Ask.")) + "</w:comment>"
            + "<w:comment w:id='6' w:author='P. Quill'>" + Sample.paragraph(Sample.run("Lost")) + "</w:comment>"
        sample.footnotes =
            "<w:footnote w:id='0' w:type='separator'><w:p/></w:footnote><w:footnote w:id='2'>"
            + Sample.paragraph("<w:r><w:footnoteRef/></w:r>" + Sample.run(" From the paper file.")) + "</w:footnote>"
        let document = try sample.read()
        let place = SourcePlace(table: 1, row: 1, column: 2)
        #expect(document.tables[0].words == [["a", "text"]])
        #expect(
            document.remarks == [
                SourceRemark(.comment, place: place, text: "Which visit?\nAsk.", author: "R. Amble"),
                SourceRemark(.footnote, place: place, text: "From the paper file."),
                SourceRemark(.comment, text: "Lost", author: "P. Quill"),
            ])
    }
}
