/// The styles of our Word documents: a small sheet of our own. Sizes are in half points, distances in twentieths of a
/// point. The normal paragraph is that of a table cell, since nearly all paragraphs are.
enum WordStyles {
    private static let main = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

    static let sheet = Array(
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:styles \(main)><w:docDefaults><w:rPrDefault><w:rPr>\
        <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>\
        <w:sz w:val="18"/><w:szCs w:val="18"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/>\
        </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>\
        </w:pPrDefault></w:docDefaults>\
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
        <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
        <w:name w:val="Default Paragraph Font"/></w:style>\
        <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
        <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
        <w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>\
        </w:tblCellMar></w:tblPr></w:style>\
        \(paragraph("Title", "Title", after: 120, run: "<w:b/><w:color w:val=\"1F3A5F\"/><w:sz w:val=\"44\"/>"))\
        \(heading(1, size: 32, before: 360))\(heading(2, size: 26, before: 280))\
        \(heading(3, size: 22, before: 240))\(heading(4, size: 20, before: 160))\
        \(paragraph("Body", "Body Text", after: 100, run: "<w:sz w:val=\"21\"/>"))\
        \(paragraph("Lead", "Table Lead-in", after: 100, run: "<w:sz w:val=\"21\"/>", more: "<w:keepNext/>"))\
        \(paragraph("Bullet", "List Bullet", after: 40, run: "<w:sz w:val=\"20\"/>", more: bulletNumbering))\
        \(paragraph("TableHead", "Table Heading", after: 0, run: "<w:b/><w:color w:val=\"FFFFFF\"/>", more: "<w:keepNext/>"))\
        \(paragraph("Line", "Labelled Line", after: 0, before: 40, run: ""))\
        \(paragraph("Small", "Small Print", after: 0, before: 20, run: "<w:color w:val=\"595959\"/><w:sz w:val=\"15\"/>"))\
        \(paragraph("Settle", "To Settle", after: 0, before: 40, run: "",
            more: "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFF1CC\"/>"))\
        \(paragraph("Close", "Close Text", after: 40, run: "<w:sz w:val=\"18\"/>"))\
        \(paragraph("CloseHeading", "Close Heading", after: 10, before: 20,
            run: "<w:b/><w:color w:val=\"1F3A5F\"/><w:sz w:val=\"18\"/>", more: "<w:keepNext/>"))\
        \(paragraph("CloseMain", "Title of a Close Page", after: 0,
            run: "<w:b/><w:color w:val=\"1F3A5F\"/><w:sz w:val=\"24\"/>"))\
        \(paragraph("CloseTitle", "Close Title", after: 10, before: 0,
            run: "<w:b/><w:color w:val=\"1F3A5F\"/><w:sz w:val=\"20\"/>", more: "<w:keepNext/>"))\
        \(paragraph("CloseHead", "Close Table Heading", after: 0,
            run: "<w:b/><w:color w:val=\"FFFFFF\"/><w:sz w:val=\"15\"/>", more: "<w:keepNext/>"))\
        \(paragraph("CloseCell", "Close Cell", after: 0, run: "<w:sz w:val=\"17\"/>"))\
        \(paragraph("CloseNote", "Close Note", after: 0, run: "<w:color w:val=\"595959\"/><w:sz w:val=\"2\"/>"))\
        \(paragraph("Header", "header", after: 0, run: "<w:color w:val=\"595959\"/><w:sz w:val=\"16\"/>"))\
        \(paragraph("Footer", "footer", after: 0, run: "<w:color w:val=\"595959\"/><w:sz w:val=\"16\"/>",
            more: "<w:jc w:val=\"right\"/>"))\
        <w:style w:type="character" w:customStyle="1" w:styleId="Label"><w:name w:val="Label"/><w:rPr><w:b/></w:rPr>\
        </w:style>\
        <w:style w:type="character" w:customStyle="1" w:styleId="Aside"><w:name w:val="Aside"/><w:rPr><w:b w:val="0"/>\
        <w:color w:val="595959"/><w:sz w:val="14"/></w:rPr></w:style>\
        <w:style w:type="table" w:customStyle="1" w:styleId="Lines"><w:name w:val="Lines"/>\
        <w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:color="8A93A0"/>\
        <w:bottom w:val="single" w:sz="4" w:color="8A93A0"/><w:insideH w:val="single" w:sz="4" w:color="C9CED6"/>\
        </w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="80" w:type="dxa"/>\
        <w:bottom w:w="50" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>\
        <w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="1F3A5F"/></w:tcPr>\
        </w:tblStylePr></w:style></w:styles>
        """.utf8)

    private static let bulletNumbering = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"

    private static func heading(_ level: Int, size: Int, before: Int) -> String {
        """
        <w:style w:type="paragraph" w:styleId="Heading\(level)"><w:name w:val="heading \(level)"/>\
        <w:basedOn w:val="Normal"/><w:next w:val="Body"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>\
        <w:spacing w:before="\(before)" w:after="100"/><w:outlineLvl w:val="\(level - 1)"/></w:pPr>\
        <w:rPr><w:b/><w:color w:val="1F3A5F"/><w:sz w:val="\(size)"/></w:rPr></w:style>
        """
    }

    /// `more` is what stands before the spacing in the paragraph's properties, where the schema wants it.
    private static func paragraph(
        _ id: String, _ name: String, after: Int, before: Int = 0, run: String, more: String = ""
    ) -> String {
        // The schema's order: keepNext, numPr, shd, spacing, jc.
        let isAlignment = more.hasPrefix("<w:jc")
        return """
            <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(name)"/><w:basedOn w:val="Normal"/>\
            <w:qFormat/><w:pPr>\(isAlignment ? "" : more)<w:spacing w:before="\(before)" w:after="\(after)"/>\
            \(isAlignment ? more : "")</w:pPr><w:rPr>\(run)</w:rPr></w:style>
            """
    }

    static let numbering = Array(
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:numbering \(main)><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>\
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>\
        <w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr></w:lvl></w:abstractNum>\
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
        """.utf8)

    static let settings = Array(
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:settings \(main)><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:compat>\
        <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
        </w:compat><w:themeFontLang w:val="en-GB"/></w:settings>
        """.utf8)
}
