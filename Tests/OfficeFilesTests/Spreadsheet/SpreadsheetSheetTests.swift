import Domain
import Testing

@testable import OfficeFiles

@Suite("Sheets of a workbook") struct SpreadsheetSheetTests {
    @Test("rows keep their numbers, cells their columns, and missing references count on") func places() throws {
        var book = BuiltWorkbook()
        book.rows = """
            <row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row r="9"><c r="A9"><v>4</v></c></row>
            """
        let rows = try book.readRows()
        #expect(rows.map(\.number) == [3, 4, 9])
        #expect(rows[0].cells.map(\.text) == ["", "1", "2"])
        #expect(rows[1].cells.map(\.text) == ["3"])
    }

    @Test("formatted but empty rows and columns at the end make no rows and no cells") func formattedEmpty() throws {
        var book = BuiltWorkbook()
        book.rows = "<row r='1'><c r='A1'><v>1</v></c><c r='XFD1' s='0'/></row><row r='2' s='1' customFormat='1'/>"
        book.rows += "<row r='3'><c r='B3'><v>2</v></c></row>"
        book.rows += (4...5000).map { "<row r='\($0)' ht='20'><c r='A\($0)' s='0'/></row>" }.joined()
        let rows = try book.readRows()
        #expect(rows.map(\.number) == [1, 2, 3])
        #expect(rows.map(\.cells.count) == [1, 0, 2])
    }

    @Test("merged cells are marked, and words under them are not lost") func merges() throws {
        var book = BuiltWorkbook()
        book.rows = """
            <row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>3</v></c></row>\
            <row r="3"><c r="B3"><v>8</v></c><c r="C3"><v>4</v></c></row>
            """
        book.afterRows = """
            <mergeCells><mergeCell ref="A1:Z1"/><mergeCell ref="A2:B1048576"/><mergeCell ref="nonsense"/></mergeCells>
            """
        let document = try book.read()
        let rows = document.tables[0].rows
        #expect(
            rows.map { $0.cells.map(\.joins) } == [
                [.none, .left, .left], [.none, .left, .none], [.above, .left, .none],
            ])
        #expect(rows[2].cells.map(\.text) == ["", "", "4"])
        #expect(
            document.remarks == [
                SourceRemark(.hiddenText, place: SourcePlace(table: 1, row: 3, column: 2), text: "8")
            ])
    }

    @Test("hidden rows, filtered rows and hidden columns are flagged and told") func hidden() throws {
        var book = BuiltWorkbook()
        book.beforeRows =
            "<cols><col min='2' max='2' width='9' hidden='1'/><col min='3' max='16384' hidden='true'/></cols>"
        book.strings = "<si><t>Internal note</t></si>"
        book.rows = """
            <row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>\
            <row r="3" hidden="1"><c r="A3"><v>3</v></c></row><row r="4" hidden="1"/><row r="5"><c r="A5"><v>3</v></c></row>
            """
        book.afterRows = "<autoFilter ref='A1:B5'><filterColumn colId='0'/></autoFilter>"
        let document = try book.read()
        #expect(document.tables[0].rows.map(\.isHidden) == [false, true, true, true, false])
        #expect(
            document.remarks.map(\.text) == [
                "2 rows (2 to 3) are hidden in the sheet by a filter.",
                "Column B (“Internal note”) is hidden in the sheet.",
            ])
        #expect(document.remarks[1].place == SourcePlace(table: 1, row: 0, column: 2))
    }

    @Test("all sheets are counted, hidden ones flagged, chart sheets passed over") func sheets() throws {
        var book = BuiltWorkbook()
        let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        book.sheets = """
            <sheet name="Second" sheetId="7" state="veryHidden" r:id="rId2"/><sheet name="Chart" sheetId="2" r:id="rId3"/>\
            <sheet name="One" sheetId="1" r:id="rId1"/>
            """
        book.workbookLinks = """
            <Relationship Id="rId2" Type="\(type)/worksheet" Target="worksheets/sheet2.xml"/>\
            <Relationship Id="rId3" Type="\(type)/chartsheet" Target="chartsheets/sheet1.xml"/>
            """
        book.rows = "<row r='1'><c r='A1'><v>1</v></c></row>"
        book.parts["xl/worksheets/sheet2.xml"] = book.sheet("")
        let document = try book.read()
        #expect(document.tables.map(\.number) == [1, 3])
        #expect(document.tables.map(\.name) == ["Second", "One"])
        #expect(document.tables.map(\.isHidden) == [true, false])
        #expect(document.remarks.map(\.kind) == [.hiddenSheet])
    }

    @Test("comments, threaded comments and text boxes come with place and author") func attached() throws {
        var book = BuiltWorkbook()
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        book.rows = "<row r='1'><c r='A1'><v>1</v></c></row>"
        book.workbookLinks = "<Relationship Id='p' Type='http://x/person' Target='persons/person.xml'/>"
        book.parts["xl/persons/person.xml"] =
            "<personList xmlns='t'><person displayName='Ida Wren' id='{1}'/></personList>"
        book.parts["xl/worksheets/_rels/sheet1.xml.rels"] = book.links(
            """
            <Relationship Id="a" Type="\(type)/comments" Target="../comments1.xml"/>\
            <Relationship Id="b" Type="http://x/threadedComment" Target="../threadedComments/t1.xml"/>\
            <Relationship Id="c" Type="\(type)/drawing" Target="../drawings/d1.xml"/>\
            <Relationship Id="d" Type="\(type)/hyperlink" Target="http://example.org/" TargetMode="External"/>
            """)
        book.parts["xl/comments1.xml"] = """
            <comments xmlns="\(main)"><authors><author>Tom Ash</author></authors><commentList>\
            <comment ref="C4" authorId="0"><text><r><t>Tom Ash:</t></r><r><t xml:space="preserve">&#10;See file</t></r></text></comment>\
            <comment ref="A1" authorId="9"><text><t>[Threaded comment] upgrade</t></text></comment></commentList></comments>
            """
        book.parts["xl/threadedComments/t1.xml"] = """
            <ThreadedComments xmlns="t"><threadedComment ref="A1" personId="{1}" id="{2}"><text>Was she seen?</text></threadedComment>\
            <threadedComment ref="A1" personId="{9}" id="{3}" parentId="{2}"><text>Yes</text></threadedComment></ThreadedComments>
            """
        book.parts["xl/drawings/d1.xml"] = """
            <d:wsDr xmlns:d="x" xmlns:a="y"><d:twoCellAnchor><d:from><d:col>1</d:col><d:row>4</d:row></d:from><d:to><d:col>8</d:col>\
            <d:row>9</d:row></d:to><d:sp><d:nvSpPr><d:cNvPr id="2" name="Box 1"/></d:nvSpPr><d:txBody><a:p><a:r><a:t>Key: </a:t></a:r>\
            <a:r><a:t>M is mother</a:t></a:r></a:p></d:txBody></d:sp></d:twoCellAnchor><d:oneCellAnchor><d:from><d:col>0</d:col>\
            <d:row>0</d:row></d:from><d:pic><d:nvPicPr><d:cNvPr id="3" name="P" descr="Crest"/></d:nvPicPr></d:pic></d:oneCellAnchor></d:wsDr>
            """
        #expect(
            try book.read().remarks == [
                SourceRemark(
                    .comment, place: SourcePlace(table: 1, row: 1, column: 1), text: "Was she seen?", author: "Ida Wren"
                ),
                SourceRemark(.comment, place: SourcePlace(table: 1, row: 1, column: 1), text: "Yes"),
                SourceRemark(
                    .comment, place: SourcePlace(table: 1, row: 4, column: 3), text: "See file", author: "Tom Ash"),
                SourceRemark(.textBox, place: SourcePlace(table: 1, row: 5, column: 2), text: "Key: M is mother"),
                SourceRemark(.picture, place: SourcePlace(table: 1, row: 1, column: 1), text: "Crest"),
            ])
    }

    @Test("a strict workbook with prefixed names reads the same") func strict() throws {
        var book = BuiltWorkbook()
        book.parts["xl/worksheets/sheet1.xml"] = """
            <x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="2">\
            <x:c r="A2" t="inlineStr"><x:is><x:t>strict</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>
            """
        #expect(try book.readRows().map { $0.cells.map(\.text) } == [["strict"]])
    }
}
