public import Domain

/// Reads the tables, the text beside them and the remarks out of an OpenDocument text (.odt, .ott, .fodt).
///
/// Text is what a reader of the document sees with all changes accepted; deleted and hidden words, comments and notes
/// become remarks. Automatic list numbers are not stored as text and so are not read. Macros, external references and
/// embedded objects are never opened.
public enum OpenDocumentTextReader {
    /// Reads the file, or says why it cannot. Throws `.unknownFormat` where it is another kind of document,
    /// `.passwordProtected`, `.damaged`, `.tooLarge` or `.empty`.
    public static func read(
        _ file: SourceFile, limits: ReadingLimits = ReadingLimits()
    ) throws(ReadingError) -> SourceDocument {
        var content: OpenTextHandler
        if isFlat(file.bytes) {
            if file.bytes.count > limits.fileBytes {
                throw .tooLarge(what: "the file", limit: "\(limits.fileBytes >> 20) MB")
            }
            content = OpenTextHandler(limits: limits)
            try XMLParser.read(file.bytes, part: file.name, limits: limits, into: &content)
        } else {
            content = try readPackage(file, limits: limits)
        }
        if let other = content.otherKind { throw .unknownFormat(guess: other) }
        guard content.sawText else { throw .unknownFormat(guess: nil) }
        var document = SourceDocument(name: file.name, digest: file.digest, format: .odt)
        content.builder.finish(into: &document)
        document.pageText = content.pageText
        return document
    }

    private static func readPackage(
        _ file: SourceFile, limits: ReadingLimits
    ) throws(ReadingError) -> OpenTextHandler {
        let archive = try ZipArchive(file.bytes, limits: limits)
        // The parts of a document with a password are encrypted one by one, and the list of parts says so.
        if let manifest = archive.part("META-INF/manifest.xml"),
            XMLBytes.search(try archive.bytes(of: manifest), for: "encryption-data")
        {
            throw .passwordProtected
        }
        var styles = OpenTextHandler(limits: limits)
        if let part = archive.part("styles.xml") { try archive.readXML(part, into: &styles) }
        var content = OpenTextHandler(limits: limits, hiddenStyles: styles.hiddenStyles)
        try archive.readXML(archive.requiredPart("content.xml"), into: &content)
        content.pageText = styles.pageText
        return content
    }

    /// Whether the bytes are XML themselves: a flat document.
    private static func isFlat(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return bytes.count > start && bytes[start] == UInt8(ascii: "<")
    }
}
