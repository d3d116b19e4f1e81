/// The cell formats of our workbooks; raw values are places in the style sheet's list.
struct WorkbookStyle: RawRepresentable, Sendable, Hashable {
    let rawValue: Int

    init(rawValue: Int) { self.rawValue = rawValue }

    static let plain = WorkbookStyle(rawValue: 0)
    static let heading = WorkbookStyle(rawValue: 1)
    static let number = WorkbookStyle(rawValue: 2)
    static let date = WorkbookStyle(rawValue: 3)
    static let words = WorkbookStyle(rawValue: 4)
    /// A cell that asks for somebody's attention.
    static let settle = WorkbookStyle(rawValue: 5)
    static let reportTitle = WorkbookStyle(rawValue: 6)
    static let reportHeading = WorkbookStyle(rawValue: 7)
    /// Report text that runs on over the columns to its right.
    static let reportLine = WorkbookStyle(rawValue: 8)
    static let reportTableHeading = WorkbookStyle(rawValue: 9)

    /// A number that leads to its entry.
    static let link = WorkbookStyle(rawValue: 10 + AgencyPalette.colours.count)

    /// A cell somebody fills in: text, whatever it looks like.
    static let toFill = WorkbookStyle(rawValue: 11 + AgencyPalette.colours.count)

    /// The band of an agency, by its place in the chronology.
    static func agency(_ index: Int) -> WorkbookStyle {
        WorkbookStyle(rawValue: 10 + index % AgencyPalette.colours.count)
    }
}

/// Light backgrounds to tell agencies apart; black text on each has a contrast of more than 12 to 1. The name always
/// stands in the cell, so nothing hangs on colour alone. Past the last colour they begin again.
enum AgencyPalette {
    static let colours: [StaticString] = [
        "DCE9F7", "FBE5D0", "DDF0DC", "F3DDEA", "FFF4C8", "E4DFF4", "D3EFEF", "F9DCDC", "EAEBD3", "E7E0D8", "CFE3EC",
        "F6D9C4", "CFE8C9", "EBCFE3", "F3E7A9", "D6CDEE", "BFE5E2", "F2CACA", "DDDFB8", "D9CDBF",
    ]

    static func colour(_ index: Int) -> StaticString { colours[index % colours.count] }
}

extension WorkbookStyle {
    /// xl/styles.xml. Words carry `quotePrefix`, so that editing a cell that begins with "=" keeps it text.
    static func sheet() -> [UInt8] {
        var out = OutputBytes(capacity: 8 << 10)
        out.raw(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
            <numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\ mmm\\ yyyy"/></numFmts>\
            <fonts count="5"><font><sz val="10"/><name val="Arial"/><family val="2"/></font>\
            <font><b/><sz val="10"/><color rgb="FFFFFFFF"/><name val="Arial"/><family val="2"/></font>\
            <font><b/><sz val="16"/><name val="Arial"/><family val="2"/></font>\
            <font><b/><sz val="11"/><name val="Arial"/><family val="2"/></font>\
            <font><u/><sz val="10"/><color rgb="FF1F3A5F"/><name val="Arial"/><family val="2"/></font></fonts>
            """)
        let fills: [StaticString] = ["1F3A5F", "FFF1CC", "E3E8EF"] + AgencyPalette.colours
        out.raw("<fills count=\"")
        out.number(fills.count + 2)
        out.raw(
            "\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>")
        for fill in fills {
            out.raw("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF")
            out.raw(fill)
            out.raw("\"/><bgColor indexed=\"64\"/></patternFill></fill>")
        }
        out.raw(
            """
            </fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
            """)
        out.raw("<cellXfs count=\"")
        out.number(12 + AgencyPalette.colours.count)
        out.raw("\">")
        let wrapped: StaticString = "<alignment vertical=\"top\" wrapText=\"1\"/></xf>"
        out.raw("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>")
        format(font: 1, fill: 2, then: wrapped, to: &out)
        format(then: "<alignment horizontal=\"center\" vertical=\"top\"/></xf>", to: &out)
        format(number: 164, then: "<alignment horizontal=\"left\" vertical=\"top\"/></xf>", to: &out)
        format(quoted: true, then: wrapped, to: &out)
        format(fill: 3, quoted: true, then: wrapped, to: &out)
        format(font: 2, quoted: true, then: "<alignment vertical=\"top\"/></xf>", to: &out)
        format(font: 3, quoted: true, then: "<alignment vertical=\"top\"/></xf>", to: &out)
        format(quoted: true, then: "<alignment vertical=\"top\"/></xf>", to: &out)
        format(font: 3, fill: 4, then: wrapped, to: &out)
        for index in AgencyPalette.colours.indices { format(fill: 5 + index, quoted: true, then: wrapped, to: &out) }
        format(font: 4, then: "<alignment horizontal=\"center\" vertical=\"top\"/></xf>", to: &out)
        format(number: 49, then: wrapped, to: &out)
        out.raw(
            """
            </cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
            """)
        return out.bytes
    }

    private static func format(
        number: Int = 0, font: Int = 0, fill: Int = 0, quoted: Bool = false, then rest: StaticString,
        to out: inout OutputBytes
    ) {
        out.raw("<xf numFmtId=\"")
        out.number(number)
        out.raw("\" fontId=\"")
        out.number(font)
        out.raw("\" fillId=\"")
        out.number(fill)
        out.raw("\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" ")
        if quoted { out.raw("quotePrefix=\"1\" ") }
        out.raw("applyAlignment=\"1\">")
        out.raw(rest)
    }
}
