public import Domain

/// Reads OpenDocument spreadsheets (.ods, .ots, and the flat .fods): every sheet as a table, cells as shown with the
/// value behind them, and what the sheets hide, comment on or cover.
public enum OpenDocumentSpreadsheetReader {
    /// Sheets are numbered from 1 in document order. Rows keep the sheet's own numbers; rows with nothing in them need
    /// not appear, and the repeated empty rows and columns at the end of a sheet never do.
    /// - Throws: ``ReadingError``: `.unknownFormat` for what is no spreadsheet, `.passwordProtected`, `.damaged` with
    ///   the part at fault, `.tooLarge`.
    public static func read(_ file: SourceFile, limits: ReadingLimits) throws(ReadingError) -> SourceDocument {
        var handler = SpreadsheetContentHandler(limits: limits)
        var pageText: [String] = []
        if isFlat(file.bytes) {
            guard file.bytes.count <= limits.fileBytes else {
                throw .tooLarge(what: "the file", limit: "\(limits.fileBytes >> 20) MB")
            }
            try XMLParser.read(file.bytes, part: "the document", limits: limits, into: &handler)
        } else {
            let zip = try ZipArchive(file.bytes, limits: limits)
            try refuseEncrypted(zip)
            guard let content = zip.part("content.xml") else { throw .unknownFormat(guess: "a zip file") }
            try zip.readXML(content, into: &handler)
            pageText = try Self.pageText(zip, limits)
        }
        guard handler.isSpreadsheet else {
            throw .unknownFormat(guess: "an OpenDocument file that is not a spreadsheet")
        }
        var document = SourceDocument(
            name: file.name, digest: file.digest, format: .ods, tables: handler.tables, remarks: handler.remarks)
        document.pageText = pageText
        return document
    }

    /// Words at the head and foot of the printed pages; what stands there of itself ("???", "Page 1") is left out.
    private static func pageText(_ zip: ZipArchive, _ limits: ReadingLimits) throws(ReadingError) -> [String] {
        guard let part = zip.part("styles.xml") else { return [] }
        var styles = OpenTextHandler(limits: limits)
        try zip.readXML(part, into: &styles)
        return styles.pageText.filter { line in
            line.contains(where: \.isLetter)
                && !(line.hasPrefix("Page ") && line.dropFirst(5).allSatisfy { !$0.isLetter })
        }
    }

    /// A flat document is the same XML in one file without a container.
    private static func isFlat(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: "<?xml".utf8) || bytes.starts(with: [0xEF, 0xBB, 0xBF] + Array("<?xml".utf8))
            || bytes.starts(with: "<office:document".utf8)
    }

    private static func refuseEncrypted(_ zip: ZipArchive) throws(ReadingError) {
        // Since 2023 LibreOffice encrypts the package as a whole; before, each part, as the manifest then says.
        if zip.part("encrypted-package") != nil { throw .passwordProtected }
        guard let manifest = zip.part("META-INF/manifest.xml") else { return }
        var handler = ManifestHandler()
        try zip.readXML(manifest, into: &handler)
        if handler.isEncrypted { throw .passwordProtected }
    }

    private struct ManifestHandler: XMLHandler {
        enum Name: String, CaseIterable { case encryption = "encryption-data" }
        static let names = XMLNameTable(Name.self)
        var isEncrypted = false

        mutating func start(
            _ name: Name?, in namespace: XMLNamespace, _ attributes: XMLAttributes
        ) throws(ReadingError) {
            if name == .encryption { isEncrypted = true }
        }
        mutating func end(_ name: Name?, in namespace: XMLNamespace) throws(ReadingError) {}
        mutating func text(_ bytes: XMLBytes) throws(ReadingError) {}
    }
}
