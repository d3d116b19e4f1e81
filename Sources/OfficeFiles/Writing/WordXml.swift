/// The few shapes of WordprocessingML (ECMA-376 part 1, 17) our documents are made of.
extension OutputBytes {
    /// A run of words; line breaks and tabs become Word's own.
    mutating func run(_ words: String, style: StaticString? = nil) {
        raw("<w:r>")
        if let style {
            raw("<w:rPr><w:rStyle w:val=\"")
            raw(style)
            raw("\"/></w:rPr>")
        }
        raw("<w:t xml:space=\"preserve\">")
        XmlText.plain(
            words, breaks: "</w:t><w:br/><w:t xml:space=\"preserve\">",
            tabs: "</w:t><w:tab/><w:t xml:space=\"preserve\">", to: &self)
        raw("</w:t></w:r>")
    }

    /// A paragraph of one run.
    mutating func paragraph(_ words: String, style: StaticString? = nil) {
        beginParagraph(style: style)
        run(words)
        raw("</w:p>")
    }

    /// A paragraph of a bold label and words.
    mutating func paragraph(label: String, _ words: String, style: StaticString? = nil) {
        beginParagraph(style: style)
        if !label.isEmpty { run(label + ": ", style: "Label") }
        run(words)
        raw("</w:p>")
    }

    mutating func beginParagraph(style: StaticString?, isOnNewPage: Bool = false) {
        raw("<w:p>")
        guard let style else { return }
        raw("<w:pPr><w:pStyle w:val=\"")
        raw(style)
        raw(isOnNewPage ? "\"/><w:pageBreakBefore/></w:pPr>" : "\"/></w:pPr>")
    }

    /// Begins a table of fixed widths (twentieths of a point) with its heading row, which repeats on every page.
    mutating func beginTable(
        headings: [String], widths: [Int], style: StaticString = "TableHead", isClose: Bool = false,
        hasBoxes: Bool = false
    ) {
        raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"Lines\"/><w:tblW w:w=\"")
        number(widths.reduce(0, +))
        raw("\" w:type=\"dxa\"/>")
        if hasBoxes {
            raw("<w:tblBorders>")
            for edge: StaticString in ["top", "left", "bottom", "right", "insideH", "insideV"] {
                raw("<w:")
                raw(edge)
                raw(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"8A93A0\"/>")
            }
            raw("</w:tblBorders>")
        }
        raw("<w:tblLayout w:type=\"fixed\"/>")
        if isClose {
            raw("<w:tblCellMar><w:top w:w=\"8\" w:type=\"dxa\"/><w:bottom w:w=\"12\" w:type=\"dxa\"/></w:tblCellMar>")
        }
        raw(
            """
            <w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" \
            w:noVBand="1"/></w:tblPr><w:tblGrid>
            """)
        for width in widths {
            raw("<w:gridCol w:w=\"")
            number(width)
            raw("\"/>")
        }
        raw("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
        for (heading, width) in zip(headings, widths) {
            beginCell(width: width)
            paragraph(heading, style: style)
            raw("</w:tc>")
        }
        raw("</w:tr>")
    }

    mutating func endTable() { raw("</w:tbl>") }

    mutating func beginRow(whole: Bool) { raw(whole ? "<w:tr><w:trPr><w:cantSplit/></w:trPr>" : "<w:tr>") }

    mutating func endRow() { raw("</w:tr>") }

    mutating func beginCell(width: Int, colour: StaticString? = nil) {
        raw("<w:tc><w:tcPr><w:tcW w:w=\"")
        number(width)
        raw("\" w:type=\"dxa\"/>")
        if let colour {
            raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"")
            raw(colour)
            raw("\"/>")
        }
        raw("</w:tcPr>")
    }

    mutating func endCell() { raw("</w:tc>") }
}
