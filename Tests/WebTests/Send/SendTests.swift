import Domain
import Testing

@testable import Web

@Suite("Sending files: parts") struct SendTests {
    @Test(
        "percent-encoded names come back as they were",
        arguments: ["a.csv", "Nursery notes – 2024.docx", "100 %.xlsx", "🙂", ""])
    func decoding(name: String) { #expect(PercentEncoding.decode(PercentEncoding.encode(name)) == name) }

    @Test("what is no percent-encoding is nothing", arguments: ["%", "%4", "%zz", "%ff", "a%00b", "%+1"])
    func broken(words: String) { #expect(PercentEncoding.decode(words) == nil) }

    private static let table = FilePreviewExample.preview.tables

    @Test("a form in which nothing was changed changes nothing")
    func unchanged() {
        var fields = FormFields()
        for table in Self.table {
            for column in table.columns {
                let name = ColumnForm.field(table: table.number, column: column.number)
                fields.all.append(.init(name: name, value: column.kind?.rawValue ?? ""))
            }
        }
        #expect(ColumnForm(fields, Self.table).choices.tables == [])
    }

    @Test("one change carries the other columns of its table along, and no other table")
    func changed() throws {
        var fields = FormFields()
        fields.all = [.init(name: "t1c2", value: "comment"), .init(name: "t9c1", value: "date")]
        let choices = ColumnForm(fields, Self.table).choices
        #expect(choices.tables.map(\.number) == [1])
        let kinds = choices.tables[0].columns.map(\.kind)
        #expect(kinds.count == Self.table[0].columns.count && kinds[1] == .comment && kinds[0] == .date)
        #expect(choices.tables[0].headerRow == Self.table[0].headerRow)
    }

    @Test("a ticked box sets its table aside, whatever else was chosen")
    func aside() {
        var fields = FormFields()
        fields.all = [.init(name: "t1", value: "aside"), .init(name: "t1c2", value: "comment")]
        #expect(ColumnForm(fields, Self.table).choices.tables.map(\.columns) == [[]])
    }
}
