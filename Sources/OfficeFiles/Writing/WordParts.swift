/// The parts of a Word document around its body. Properties are fixed: no clock.
enum WordParts {
    /// Width between the margins of a landscape A4 page, in twentieths of a point.
    static let textWidth = 16_838 - 2 * 850

    private static let namespaces: StaticString = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        """

    static func writeStart(to out: inout OutputBytes) {
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document ")
        out.raw(namespaces)
        out.raw("><w:body>")
    }

    /// - Parameter isUpright: an A4 page with wide margins, for few words in large letters.
    static func writeEnd(isUpright: Bool = false, to out: inout OutputBytes) {
        out.raw(
            """
            <w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>
            """)
        if isUpright {
            return out.raw(
                """
                <w:pgSz w:w="11906" w:h="16838"/>\
                <w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="510" w:footer="454" w:gutter="0"/>\
                </w:sectPr></w:body></w:document>
                """)
        }
        out.raw(
            """
            <w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>\
            <w:pgMar w:top="840" w:right="850" w:bottom="700" w:left="850" w:header="510" w:footer="454" w:gutter="0"/>\
            </w:sectPr></w:body></w:document>
            """)
    }

    /// - Parameters:
    ///   - heading: stands over every page; the title where nil.
    ///   - isConfidential: the foot of every page says so.
    static func package(
        document: PackedPart, title: String, heading: String? = nil, isConfidential: Bool = false,
        pictures: [WordPicture] = []
    ) throws(WritingError) -> [UInt8] {
        do throws(ZipWritingError) {
            let zip = try ZipWriter(level: 1)
            try zip.add("[Content_Types].xml", contentTypes)
            try zip.add("_rels/.rels", OfficeProperties.relations(main: "word/document.xml"))
            try zip.add("docProps/core.xml", OfficeProperties.core(title: title))
            try zip.add("docProps/app.xml", OfficeProperties.app)
            try zip.add("word/document.xml", packed: document.packed, crc: document.crc, size: document.size)
            try zip.add("word/_rels/document.xml.rels", relations(pictures.count))
            try zip.add("word/styles.xml", WordStyles.sheet)
            try zip.add("word/numbering.xml", WordStyles.numbering)
            try zip.add("word/settings.xml", WordStyles.settings)
            try zip.add("word/header1.xml", header(title: heading ?? title))
            try zip.add("word/footer1.xml", footer(isConfidential: isConfidential))
            for (place, picture) in pictures.enumerated() {
                try zip.add("word/" + WordPicture.part(place), picture.bytes)
            }
            return try zip.finish()
        } catch {
            throw WritingError(error)
        }
    }

    private static let contentTypes: [UInt8] = {
        let base = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        let parts = [
            ("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"), ("settings", "settings"),
            ("header1", "header"), ("footer1", "footer"),
        ]
        let overrides = parts.map {
            "<Override PartName=\"/word/\($0.0).xml\" ContentType=\"\(base)\($0.1)+xml\"/>"
        }.joined()
        return Array(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Default Extension="emf" ContentType="image/x-emf"/>\
            <Override PartName="/docProps/core.xml" \
            ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
            <Override PartName="/docProps/app.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>\(overrides)</Types>
            """.utf8)
    }()

    private static func relations(_ pictures: Int) -> [UInt8] {
        let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        let parts = [
            ("styles", "styles"), ("numbering", "numbering"), ("header", "header1"), ("footer", "footer1"),
            ("settings", "settings"),
        ]
        let links = parts.enumerated().map { index, part in
            "<Relationship Id=\"rId\(index + 1)\" Type=\"\(base)\(part.0)\" Target=\"\(part.1).xml\"/>"
        }.joined()
        let images = (0..<pictures).map {
            "<Relationship Id=\"\(WordPicture.relationship($0))\" Type=\"\(base)image\" Target=\"\(WordPicture.part($0))\"/>"
        }.joined()
        return Array(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\(links)\(images)</Relationships>
            """.utf8)
    }

    private static func header(title: String) -> [UInt8] {
        var out = OutputBytes()
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:hdr ")
        out.raw(namespaces)
        out.raw(">")
        out.paragraph(title, style: "Header")
        out.raw("</w:hdr>")
        return out.bytes
    }

    /// "Confidential – Page 3 of 120".
    private static func footer(isConfidential: Bool) -> [UInt8] {
        var out = OutputBytes()
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:ftr ")
        out.raw(namespaces)
        out.raw(">")
        out.beginParagraph(style: "Footer")
        out.run(isConfidential ? "Confidential – Page " : "Page ")
        out.raw("<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
        out.run(" of ")
        out.raw("<w:fldSimple w:instr=\" NUMPAGES \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>")
        return out.bytes
    }
}
