import Domain
import Testing

@testable import OfficeFiles

@Suite("Cells of a workbook") struct SpreadsheetCellTests {
    @Test("shared, rich, inline and formula words are read; phonetic text is not") func words() throws {
        var book = BuiltWorkbook()
        book.strings = """
            <si><t>Plain</t></si>
            <si><r><t xml:space="preserve">Two </t></r><r><rPr><b/></rPr><t>runs</t></r><rPh sb="0" eb="1"><t>reading</t></rPh></si>
            <si><t>First&#10;second_x000D__x000A_third _x005F_x0041_</t></si>
            """
        book.rows = """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>\
            <c r="B2" t="str"><f>A1&amp;"x"</f><v>Plainx</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#REF!</v></c></row>
            """
        let rows = try book.readRows()
        #expect(rows[0].cells.map(\.text) == ["Plain", "Two runs", "First\nsecond\nthird _x0041_"])
        #expect(rows[1].cells.map(\.text) == ["inline", "Plainx", "", "TRUE", "#REF!"])
        #expect(rows[1].cells[3].typed == .bool(true))
        #expect(rows[1].cells[4].typed == .error("#REF!"))
    }

    @Test("a formula without a stored result leaves an empty cell and a remark") func formulas() throws {
        var book = BuiltWorkbook()
        book.rows = """
            <row r="3"><c r="A3"><f>SUM(B1:B9)</f></c><c r="B3"><f>1+1</f><v></v></c><c r="C3"><f>1+1</f><v>2</v></c>\
            <c r="D3" t="str"><f>""</f><v></v></c></row>
            """
        let document = try book.read()
        #expect(document.tables[0].rows[0].cells.map(\.text) == ["", "", "2"])
        #expect(document.tables[0].rows[0].cells.prefix(2).map(\.typed) == [.error(""), .error("")])
        #expect(document.remarks.map(\.kind) == [.formula, .formula])
        #expect(document.remarks[0].place == SourcePlace(table: 1, row: 3, column: 1))
        #expect(document.remarks[0].text.hasSuffix("=SUM(B1:B9)"))
    }

    @Test(
        "date formats decide what is a date and what is shown",
        arguments: [
            ("36962", "dd/mm/yyyy", "12/03/2001"), ("36962", "d mmm yy", "12 Mar 01"),
            ("36962", "dddd, d mmmm yyyy", "Monday, 12 March 2001"), ("36962", "ddd d mmmmm", "Mon 12 M"),
            ("36962", "[$-809]dd mmmm yyyy;@", "12 March 2001"),
            ("36962", "[$-F800]dddd, mmmm dd, yyyy", "12 March 2001"),
            ("36962", "yyyy\\-mm\\-dd", "2001-03-12"), ("36962", "&quot;w/c &quot;d/m/yy", "w/c 12/3/01"),
            ("36962.6041666667", "dd/mm/yyyy hh:mm", "12/03/2001 14:30"),
            ("36962.6041666667", "dd.mm.yyyy h:mm AM/PM", "12.03.2001 2:30 PM"),
            ("36962", "mmm-yy", "Mar-01"), ("36962", "yyyy", "2001"),
        ])
    func dates(serial: String, format: String, shown: String) throws {
        let cell = try #require(try BuiltWorkbook.cell(serial, format: format))
        #expect(cell.text == shown)
        guard case .date(let day, let time) = cell.typed else {
            Issue.record("not a date: \(cell)")
            return
        }
        #expect(day == CivilDate(year: 2001, month: 3, day: 12))
        #expect(time == (shown.contains("30") ? ClockTime(hour: 14, minute: 30) : nil))
    }

    @Test("a time behind a format for dates alone is kept, midnight is not")
    func timeBehindFormat() throws {
        let day = try #require(CivilDate(year: 2001, month: 3, day: 12))
        let timed = try #require(try BuiltWorkbook.cell("36962.5972222222", format: "mmmm d, yyyy"))
        #expect(timed.text == "March 12, 2001")
        #expect(timed.typed == .date(day, ClockTime(hour: 14, minute: 20)))
        #expect(try BuiltWorkbook.cell("36962.0000001", format: "mmmm d, yyyy")?.typed == .date(day, nil))
    }

    @Test(
        "times and lengths of time",
        arguments: [
            ("0.6041666667", "hh:mm", "14:30", true), ("0.5", "h AM/PM", "12 PM", true),
            ("0.000694444444444444", "h:mm:ss", "0:01:00", true), ("1.10416666666667", "[h]:mm", "26:30", false),
            ("0.0833333333333333", "[mm]:ss", "120:00", true), ("0.999999999", "hh:mm:ss.000", "00:00:00.000", true),
        ])
    func times(serial: String, format: String, shown: String, isClock: Bool) throws {
        let cell = try #require(try BuiltWorkbook.cell(serial, format: format))
        #expect(cell.text == shown)
        if case .time = cell.typed { #expect(isClock) } else { #expect(!isClock) }
    }

    @Test(
        "numbers are shown as the sheet shows them",
        arguments: [
            ("42", "General", "42"), ("42.0", "General", "42"), ("0.1", "General", "0.1"),
            ("0.30000000000000004", "General", "0.3"), ("1234567890123", "General", "1234567890123"),
            ("0.333333333333333", "General", "0.333333333"), ("1E+19", "General", "10000000000000000000"),
            ("1E+20", "General", "1E+20"),
            ("-2.5", "General", "-2.5"), ("1e-10", "General", "1E-10"), ("417", "000000", "000417"),
            ("4857773456", "000 000 0000", "485 777 3456"), ("1234567.891", "#,##0.00", "1,234,567.89"),
            ("0.925", "0.0%", "92.5%"), ("0.5", "0%", "50%"), ("2.5", "0", "3"), ("-1.005", "0.00", "-1.01"),
            ("12.5", "[$£-809]#,##0.00", "£12.50"), ("-12", "0;(0)", "(12)"), ("0", "0;-0;&quot;none&quot;", "none"),
            ("5", ";;;", "5"), ("1500", "0.0,&quot;k&quot;", "1.5k"), ("12345", "0.00E+00", "1.23E+04"),
            ("7", "[&gt;=5]&quot;many&quot;;&quot;few&quot;", "many"),
            ("3", "[&gt;=5]&quot;many&quot;;&quot;few&quot;", "few"),
            ("0.5", ".00", ".50"), ("12", "&quot;Week &quot;0", "Week 12"), ("3", "@", "3"),
        ])
    func numbers(value: String, format: String, shown: String) throws {
        let cell = try #require(try BuiltWorkbook.cell(value, format: format))
        #expect(cell.text == shown)
        guard case .number = cell.typed else {
            Issue.record("not a number: \(cell)")
            return
        }
    }

    @Test("both epochs, the leap day of 1900 that never was, and numbers no date can be") func epochs() throws {
        func typed(_ serial: String, is1904: Bool = false) throws -> (String, TypedValue?) {
            let cell = try BuiltWorkbook.cell(serial, format: "dd/mm/yyyy", is1904: is1904)
            return (cell?.text ?? "", cell?.typed)
        }
        func day(_ year: Int, _ month: Int, _ day: Int) -> TypedValue? {
            CivilDate(year: year, month: month, day: day).map { .date($0, nil) }
        }
        #expect(try typed("1") == ("01/01/1900", day(1900, 1, 1)))
        #expect(try typed("59") == ("28/02/1900", day(1900, 2, 28)))
        #expect(try typed("60") == ("29/02/1900", .number(60)))
        #expect(try typed("61") == ("01/03/1900", day(1900, 3, 1)))
        #expect(try typed("0", is1904: true) == ("01/01/1904", day(1904, 1, 1)))
        #expect(try typed("35063", is1904: true) == ("31/12/1999", day(1999, 12, 31)))
        #expect(try typed("2958465") == ("31/12/9999", day(9999, 12, 31)))
        #expect(try typed("2958466") == ("2958466", .number(2_958_466)))
        #expect(try typed("2958465.9999999999") == ("2958466", .number(2_958_465.999_999_999_9)))
        #expect(try typed("-1") == ("-1", .number(-1)))
        #expect(try typed("1E300").1 == .number(1e300))
    }

    @Test("built-in formats are British, and an unknown style is general") func builtIns() throws {
        var book = BuiltWorkbook()
        book.styles = [0, 14, 22, 15, 20, 10]
        book.rows = """
            <row r="1"><c r="A1" s="1"><v>36962</v></c><c r="B1" s="2"><v>36962.5</v></c><c r="C1" s="3"><v>36962</v></c>\
            <c r="D1" s="4"><v>0.5</v></c><c r="E1" s="5"><v>0.5</v></c><c r="F1" s="99"><v>36962</v></c>\
            <c r="G1" t="d"><v>2001-03-12T09:15:00</v></c></row>
            """
        let cells = try #require(try book.readRows().first).cells
        let shown = ["12/03/2001", "12/03/2001 12:00", "12-Mar-01", "12:00", "50.00%", "36962", "12/03/2001 09:15"]
        #expect(cells.map(\.text) == shown)
    }

    @Test(
        "what is no number stays as words", arguments: ["nan", "inf", "0x10", "1e999", "12abc", "1.2.3", "--1", "e5"])
    func oddNumbers(value: String) throws {
        let cell = try #require(try BuiltWorkbook.cell(value, format: "0.00"))
        #expect(cell == SourceCell(value))
    }
}
