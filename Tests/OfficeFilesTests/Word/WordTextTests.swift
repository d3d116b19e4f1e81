import Domain
import Testing

@testable import OfficeFiles

@Suite("Word text") struct WordTextTests {
    typealias Sample = WordSample

    @Test("Words split over runs join without blanks; paragraphs and breaks are line ends")
    func runs() throws {
        let cell =
            Sample.paragraph(Sample.run("Hea") + "<w:proofErr w:type='spellStart'/>" + Sample.run("lth visit"))
            + Sample.paragraph(Sample.run("a") + "<w:r><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:cr/></w:r>")
            + Sample.paragraph("") + Sample.paragraph(Sample.run("end"))
        #expect(try Sample.cell(cell) == "Health visit\na\nb\tc\n\n\nend")
    }

    @Test("Tab stops are no text; hyphens are; soft hyphens are not")
    func characters() throws {
        let cell = Sample.paragraph(
            "<w:pPr><w:tabs><w:tab w:val='left' w:pos='720'/></w:tabs></w:pPr><w:r><w:t>ill</w:t>"
                + "<w:noBreakHyphen/><w:t>fit</w:t><w:softHyphen/><w:t>ting</w:t></w:r>")
        #expect(try Sample.cell(cell) == "ill-fitting")
    }

    @Test("Blanks at the edges of a text count only where the file keeps them")
    func blanks() throws {
        #expect(
            try Sample.cell("<w:p><w:r><w:t>\n  a </w:t></w:r><w:r><w:t xml:space='preserve'> b</w:t></w:r></w:p>")
                == "a b")
    }

    @Test("Ticks and boxes of symbol fonts are Unicode's")
    func symbols() throws {
        let cell = Sample.paragraph(
            "<w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r><w:r><w:sym w:font='Wingdings' w:char='F0A8'/></w:r>"
                + "<w:r><w:sym w:font='Symbol' w:char='F0B7'/></w:r>"
                + Sample.run("\u{F0FC}", "<w:rFonts w:ascii='Wingdings'/>"))
        #expect(try Sample.cell(cell) == "✓☐•✓")
    }

    @Test("A field's result is text, its instruction is not, however fields nest")
    func fields() throws {
        func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType='\(type)'/></w:r>" }
        let instruction = "<w:r><w:instrText> DATE </w:instrText></w:r>"
        let simple = mark("begin") + instruction + mark("separate") + Sample.run("3 May") + mark("end")
        #expect(try Sample.cell(Sample.paragraph(simple + Sample.run("!"))) == "3 May!")
        let nested = mark("begin") + instruction + simple + mark("separate") + Sample.run("shown") + mark("end")
        #expect(try Sample.cell(Sample.paragraph(nested)) == "shown")
        // A field left open hides nothing beyond its cell.
        let document = try Sample(Sample.table([[Sample.paragraph(mark("begin")), "next"]])).read()
        #expect(document.tables[0].words == [["", "next"]])
        #expect(
            try Sample.cell("<w:p><w:fldSimple w:instr='PAGE'>" + Sample.run("4") + "</w:fldSimple></w:p>") == "4")
    }

    @Test("Check boxes, old and new, are ☒ or ☐; a chosen entry is text")
    func formFields() throws {
        func old(_ inner: String) -> String {
            "<w:p><w:r><w:fldChar w:fldCharType='begin'><w:ffData>\(inner)</w:ffData></w:fldChar></w:r>"
                + "<w:r><w:instrText>FORM</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"
        }
        #expect(try Sample.cell(old("<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>")) == "☒")
        #expect(try Sample.cell(old("<w:checkBox><w:default w:val='0'/></w:checkBox>")) == "☐")
        let list = "<w:ddList><w:result w:val='1'/><w:listEntry w:val='No'/><w:listEntry w:val='Yes'/></w:ddList>"
        #expect(try Sample.cell(old(list)) == "Yes")
        func new(_ value: Int, _ shown: String) -> String {
            "<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val='\(value)'/></w14:checkbox></w:sdtPr>"
                + "<w:sdtContent>\(shown)</w:sdtContent></w:sdt></w:p>"
        }
        #expect(try Sample.cell(new(1, Sample.run("x"))) == "☒")
        #expect(try Sample.cell(new(0, "<w:r><w:sym w:font='Wingdings' w:char='F0A8'/></w:r>")) == "☐")
    }

    @Test("The hint of a content control nobody filled in is not text; a chosen date is")
    func contentControls() throws {
        func control(_ properties: String, _ text: String) -> String {
            "<w:p><w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(Sample.run(text))</w:sdtContent></w:sdt></w:p>"
        }
        #expect(try Sample.cell(control("<w:showingPlcHdr/><w:date/>", "Click to enter a date.")) == "")
        #expect(try Sample.cell(control("<w:date w:fullDate='2004-02-01T00:00:00Z'/>", "01/02/2004")) == "01/02/2004")
    }

    @Test("Hidden words are a remark, whether hidden by the run or by a style")
    func hidden() throws {
        var sample = Sample(
            Sample.table([
                [
                    Sample.paragraph(
                        Sample.run("seen ") + Sample.run("not ", "<w:vanish/>") + Sample.run("this", "<w:vanish/>")
                            + Sample.run("by ", "<w:rStyle w:val='Quiet'/>")
                            + Sample.run("all", "<w:vanish w:val='0'/>"))
                ]
            ]))
        sample.styles =
            "<w:style w:type='character' w:styleId='Base'><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type='character' w:styleId='Quiet'><w:basedOn w:val='Base'/></w:style>"
        let document = try sample.read()
        #expect(document.tables[0].words == [["seen all"]])
        #expect(document.remarks.map(\.kind) == [.hiddenText])
        #expect(document.remarks.map(\.text) == ["not thisby "])
    }

    @Test("Pictures in cells are remarks with their description")
    func pictures() throws {
        let picture =
            "<w:p><w:r><w:drawing><wp:docPr id='1' descr='A plan of the house'/><a:blip/></w:drawing></w:r></w:p>"
        let document = try Sample(Sample.table([[picture]])).read()
        #expect(document.remarks.map(\.text) == ["A plan of the house"])
        #expect(document.remarks.map(\.kind) == [.picture])
    }

    @Test("Words at the head of the pages are kept apart")
    func pageText() throws {
        var sample = Sample(Sample.table([["a"]]))
        sample.header = Sample.paragraph(Sample.run("Fernbank Surgery")) + Sample.paragraph("")
        #expect(try sample.read().pageText == ["Fernbank Surgery"])
    }

    @Test("A table at the head of the pages is a table behind those of the text, read once")
    func pageTable() throws {
        var sample = Sample(Sample.table([["a"]]))
        sample.header =
            Sample.paragraph(Sample.run("Fernbank Surgery")) + Sample.table([["4/5/2011", "Seen by two workers"]])
        sample.footer = sample.header + Sample.paragraph(Sample.run("Page 1"))
        let document = try sample.read()
        #expect(document.pageText == ["Fernbank Surgery", "Page 1"])
        #expect(document.tables.map(\.words) == [[["a"]], [["4/5/2011", "Seen by two workers"]]])
        #expect(document.tables.map(\.number) == [1, 2])
        #expect(document.tables[1].textBefore.isEmpty)
    }

    @Test("Formulas are words")
    func math() throws {
        #expect(try Sample.cell("<w:p><m:oMath><m:r><m:t>2+2</m:t></m:r></m:oMath></w:p>") == "2+2")
    }
}
