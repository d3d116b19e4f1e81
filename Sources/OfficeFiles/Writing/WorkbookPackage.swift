/// One finished worksheet.
struct WorkbookSheetPart {
    var frame: WorkbookSheetFrame
    var part: PackedPart
}

/// Puts worksheets together into a workbook (Office Open XML, ECMA-376 parts 1 and 2). Properties are fixed: no clock.
enum WorkbookPackage {
    static func bytes(_ sheets: [WorkbookSheetPart], title: String) throws(WritingError) -> [UInt8] {
        do throws(ZipWritingError) {
            let zip = try ZipWriter(level: 1)
            try zip.add("[Content_Types].xml", contentTypes(sheets.count))
            try zip.add("_rels/.rels", Self.relations)
            try zip.add("docProps/core.xml", OfficeProperties.core(title: title))
            try zip.add("docProps/app.xml", OfficeProperties.app)
            try zip.add("xl/workbook.xml", workbook(sheets))
            try zip.add("xl/_rels/workbook.xml.rels", workbookRelations(sheets.count))
            try zip.add("xl/styles.xml", WorkbookStyle.sheet())
            for (index, sheet) in sheets.enumerated() {
                try zip.add(
                    "xl/worksheets/sheet\(index + 1).xml", packed: sheet.part.packed, crc: sheet.part.crc,
                    size: sheet.part.size)
            }
            return try zip.finish()
        } catch {
            throw WritingError(error)
        }
    }

    private static func contentTypes(_ count: Int) -> [UInt8] {
        var out = OutputBytes()
        out.raw(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/docProps/core.xml" \
            ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
            <Override PartName="/docProps/app.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>\
            <Override PartName="/xl/workbook.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/styles.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
            """)
        for number in 1...count {
            out.raw("<Override PartName=\"/xl/worksheets/sheet")
            out.number(number)
            out.raw(
                ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")
        }
        out.raw("</Types>")
        return out.bytes
    }

    private static let relations = OfficeProperties.relations(main: "xl/workbook.xml")

    private static func workbook(_ sheets: [WorkbookSheetPart]) -> [UInt8] {
        var out = OutputBytes()
        out.raw(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="16000" activeTab="0"/>\
            </bookViews><sheets>
            """)
        for (index, sheet) in sheets.enumerated() {
            out.raw("<sheet name=\"")
            XmlText.plain(sheet.frame.name, to: &out)
            out.raw("\" sheetId=\"")
            out.number(index + 1)
            out.raw("\" r:id=\"rId")
            out.number(index + 1)
            out.raw("\"/>")
        }
        out.raw("</sheets>")
        var names = OutputBytes()
        for (index, sheet) in sheets.enumerated() { sheet.frame.definedNames(sheet: index, to: &names) }
        if !names.bytes.isEmpty {
            out.raw("<definedNames>")
            out.bytes += names.bytes
            out.raw("</definedNames>")
        }
        out.raw("</workbook>")
        return out.bytes
    }

    private static func workbookRelations(_ count: Int) -> [UInt8] {
        var out = OutputBytes()
        out.raw(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            """)
        let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        for number in 1...count {
            out.raw(
                "<Relationship Id=\"rId\(number)\" Type=\"\(base)worksheet\" Target=\"worksheets/sheet\(number).xml\"/>"
            )
        }
        out.raw("<Relationship Id=\"rId\(count + 1)\" Type=\"\(base)styles\" Target=\"styles.xml\"/></Relationships>")
        return out.bytes
    }
}

/// The property parts every office file of ours has.
enum OfficeProperties {
    /// Title, language and maker; the dates are fixed, so that the same chronology gives the same bytes.
    static func core(title: String) -> [UInt8] {
        var out = OutputBytes()
        out.raw(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>
            """)
        XmlText.plain(title, to: &out)
        out.raw(
            """
            </dc:title><dc:creator>Casement</dc:creator>\
            <dcterms:created xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:created>\
            <dcterms:modified xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:modified>\
            <dc:language>en-GB</dc:language></cp:coreProperties>
            """)
        return out.bytes
    }

    static let app = Array(
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
        <Application>Casement</Application></Properties>
        """.utf8)

    /// _rels/.rels, pointing to the main part.
    static func relations(main: String) -> [UInt8] {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        let package = "http://schemas.openxmlformats.org/package/2006/relationships"
        return Array(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="\(package)">\
            <Relationship Id="rId1" Type="\(office)officeDocument" Target="\(main)"/>\
            <Relationship Id="rId2" Type="\(package)/metadata/core-properties" Target="docProps/core.xml"/>\
            <Relationship Id="rId3" Type="\(office)extended-properties" Target="docProps/app.xml"/></Relationships>
            """.utf8)
    }
}

extension WritingError {
    init(_ error: ZipWritingError) {
        switch error {
        case .outOfMemory: self = .outOfMemory
        case .tooLarge(let part): self = .tooLarge(what: part, limit: "4,095 MB")
        }
    }
}
