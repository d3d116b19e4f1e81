import Domain
import Testing

@testable import OfficeFiles

@Suite("Word tables") struct WordTableTests {
    typealias Sample = WordSample

    @Test("Tables are numbered from 1, with the paragraphs before and after them")
    func layout() throws {
        let document = try Sample(
            Sample.paragraph(Sample.run("Harbour Clinic")) + Sample.paragraph("") + Sample.table([["Date", "Event"]])
                + Sample.paragraph(Sample.run("2004")) + Sample.table([["1/2/04", "Seen"], ["", ""]])
                + Sample.paragraph(Sample.run("End"))
        ).read()
        #expect(document.tables.map(\.number) == [1, 2])
        #expect(document.tables.map(\.textBefore) == [["Harbour Clinic"], ["2004"]])
        #expect(document.tables[1].words == [["1/2/04", "Seen"], ["", ""]])
        #expect(document.tables[1].rows.map(\.number) == [1, 2])
        #expect(document.textAfter == ["End"])
        #expect(document.remarks.isEmpty)
    }

    @Test("The main part is found by its relationship, in the strict edition too")
    func mainPart() throws {
        var sample = Sample(Sample.table([["a"]]))
        sample.mainPart = "content/main7.xml"
        sample.isStrict = true
        #expect(try sample.read().tables[0].words == [["a"]])
        sample.mainPart = "root.xml"
        #expect(try sample.read().tables[0].words == [["a"]])
    }

    @Test("A cell over several columns or rows gives joined cells")
    func merged() throws {
        let body =
            "<w:tbl><w:tr>" + Sample.cell("wide", "<w:gridSpan w:val='2'/>")
            + Sample.cell("tall", "<w:vMerge w:val='restart'/>") + "</w:tr><w:tr>" + Sample.cell("a", "")
            + Sample.cell("b", "") + Sample.cell("", "<w:vMerge/>") + "</w:tr><w:tr>" + Sample.cell("c", "")
            + Sample.cell("d", "") + Sample.cell("own", "") + "</w:tr></w:tbl>"
        let table = try Sample(body).read().tables[0]
        #expect(table.words == [["wide", "", "tall"], ["a", "b", ""], ["c", "d", "own"]])
        #expect(table.joins == [[.none, .left, .none], [.none, .none, .above], [.none, .none, .none]])
    }

    @Test("A cell that goes on from nothing stands for itself; words in a joined cell are a remark")
    func oddMerges() throws {
        let goesOn = "<w:vMerge w:val='continue'/>"
        let body =
            "<w:tbl><w:tr>" + Sample.cell("first", goesOn) + "</w:tr><w:tr>" + Sample.cell("under", goesOn)
            + "</w:tr><w:tr>" + Sample.cell("x", "<w:hMerge w:val='restart'/>") + Sample.cell("y", "<w:hMerge/>")
            + "</w:tr></w:tbl>"
        let document = try Sample(body).read()
        #expect(document.tables[0].words == [["first"], [""], ["x", ""]])
        #expect(document.tables[0].joins == [[.none], [.above], [.none, .left]])
        #expect(
            document.remarks == [
                SourceRemark(.hiddenText, place: SourcePlace(table: 1, row: 2, column: 1), text: "under"),
                SourceRemark(.hiddenText, place: SourcePlace(table: 1, row: 3, column: 2), text: "y"),
            ])
    }

    @Test("Columns left out before and after a row's cells are empty cells")
    func gridBefore() throws {
        let body =
            "<w:tbl>" + Sample.row(["a", "b", "c"])
            + Sample.row(["only"], "<w:gridBefore w:val='1'/><w:gridAfter w:val='1'/>") + "</w:tbl>"
        #expect(try Sample(body).read().tables[0].words == [["a", "b", "c"], ["", "only", ""]])
    }

    @Test("Rows and cells inside content controls, smart tags and custom XML count")
    func wrapped() throws {
        let body =
            "<w:tbl><w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>" + Sample.row(["a"])
            + "</w:sdtContent></w:sdt><w:customXml w:element='e'><w:tr><w:sdt><w:sdtContent>" + Sample.cell("b", "")
            + "</w:sdtContent></w:sdt><w:tc><w:p><w:smartTag w:element='date'>" + Sample.run("1 ")
            + "<w:hyperlink>" + Sample.run("May")
            + "</w:hyperlink></w:smartTag></w:p></w:tc></w:tr></w:customXml></w:tbl>"
        #expect(try Sample(body).read().tables[0].words == [["a"], ["b", "1 May"]])
    }

    @Test("A table in a cell is words of the cell, and a table of its own after the top-level ones")
    func nested() throws {
        let inner = Sample.table([["i", "ii"], ["iii", ""]])
        let cell = Sample.paragraph(Sample.run("before")) + inner + Sample.paragraph("")
        let document = try Sample(Sample.table([["x", cell]]) + Sample.table([["last"]])).read()
        #expect(document.tables.map(\.number) == [1, 2, 3])
        #expect(document.tables[0].words == [["x", "before\ni\tii\niii\t"]])
        #expect(document.tables[1].words == [["last"]])
        #expect(document.tables[2].words == [["i", "ii"], ["iii", ""]])
        #expect(document.tables[2].nestedIn == SourcePlace(table: 1, row: 1, column: 2))
        #expect(document.remarks.map(\.kind) == [.nestedTable])
        #expect(document.remarks[0].place == SourcePlace(table: 1, row: 1, column: 2))
    }

    @Test("Of alternative contents one is taken: a table in a text box is read once")
    func alternatives() throws {
        let box =
            "<w:txbxContent>" + Sample.paragraph(Sample.run("Title")) + Sample.table([["boxed"]])
            + "</w:txbxContent>"
        let body = Sample.paragraph(
            "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>\(box)</wps:txbx></mc:Choice>"
                + "<mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        )
        let document = try Sample(body).read()
        #expect(document.tables.map(\.words) == [[["boxed"]]])
        #expect(document.tables[0].textBefore == ["Title"])
        let unknown = Sample.paragraph(
            "<mc:AlternateContent><mc:Choice Requires='future'>" + Sample.run("new")
                + "</mc:Choice><mc:Fallback>" + Sample.run("old") + "</mc:Fallback></mc:AlternateContent>")
        #expect(try Sample.cell(unknown) == "old")
    }

    @Test("A text box in a cell: its words follow the paragraph, and a remark tells of it")
    func textBox() throws {
        let box =
            "<w:r><w:pict><v:textbox><w:txbxContent>" + Sample.paragraph(Sample.run("aside"))
            + "</w:txbxContent></v:textbox></w:pict></w:r>"
        let cell = Sample.paragraph(Sample.run("one ") + box + Sample.run("line"))
        let document = try Sample(Sample.table([[cell]])).read()
        #expect(document.tables[0].words == [["one line\naside"]])
        #expect(document.remarks.map(\.kind) == [.textBox])
    }

    @Test("Header rows and hidden rows are marked")
    func rowMarks() throws {
        let body =
            "<w:tbl>" + Sample.row(["Date"], "<w:tblHeader/>") + Sample.row(["x"], "<w:tblHeader w:val='0'/>")
            + Sample.row(["y"], "<w:hidden/>") + "</w:tbl>"
        let document = try Sample(body).read()
        #expect(document.tables[0].rows.map(\.isMarkedHeader) == [true, false, false])
        #expect(document.tables[0].rows.map(\.isHidden) == [false, false, true])
        #expect(document.remarks.map(\.kind) == [.hiddenRow])
    }

    @Test("Rows, cells and tables out of place, which no program writes, are read without harm")
    func outOfPlace() throws {
        let body =
            Sample.row(["stray"]) + "<w:tbl><w:tbl>" + Sample.row(["deep"]) + "</w:tbl><w:tr><w:tr>"
            + Sample.cell("cell", "") + "</w:tr></w:tr></w:tbl>"
        let document = try Sample(body).read()
        #expect(document.tables[0].words == [["deep"], ["cell"]])
        #expect(document.tables[0].textBefore == ["stray"])
    }

    @Test("Rows, columns, cells and the text of one cell have limits")
    func limits() throws {
        var limits = ReadingLimits()
        limits.rows = 3
        limits.columns = 4
        limits.cells = 6
        limits.cellBytes = 100
        for body in [
            Sample.table([["a"], ["b"], ["c"], ["d"]]), Sample.table([["1", "2", "3", "4", "5"]]),
            Sample.table([["1", "2", "3", "4"], ["1", "2", "3"]]),
            "<w:tbl><w:tr>" + Sample.cell("x", "<w:gridSpan w:val='999999999999999999'/>") + "</w:tr></w:tbl>",
            "<w:tbl>" + Sample.row(["a"], "<w:gridBefore w:val='9999999999999'/>") + "</w:tbl>",
            Sample.table([[String(repeating: "x", count: 101)]]),
        ] {
            #expect(throws: ReadingError.self) { try Sample(body).read(limits: limits) }
        }
    }

    @Test("Another kind of package is refused by name")
    func otherKind() throws {
        let writer = try ZipWriter()
        try writer.add("xl/workbook.xml", "<workbook/>")
        let file = SourceFile(name: "a.docx", bytes: try writer.finish(), digest: "0")
        #expect(throws: ReadingError.damaged(part: "word/document.xml", detail: "this part is missing")) {
            try WordReader.read(file)
        }
    }
}
